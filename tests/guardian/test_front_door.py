"""Which process a command line makes of the program."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from caseapp import __main__ as front
from caseapp.exchange.summary.child import CHILD_ARGUMENT
from caseapp.guardian import windows
from tests.faults.trace import ROOT


@pytest.mark.parametrize(
    ("given", "folder"),
    [
        ([], ""),
        (["--vault", "/a vault"], "/a vault"),
        (["--vault=/a vault"], "/a vault"),
        (["--vault"], None),
        (["--vault", "--help"], None),
        (["--vault="], None),
        (["--help"], None),
        (["check", "--vault", "/a vault"], None),
    ],
)
def test_only_a_window_gets_a_guardian(given: list[str], folder: str | None) -> None:
    assert front.vault_of_window(given) == folder


def test_the_front_door_knows_the_children_by_the_names_they_have() -> None:
    assert front.READ_SUMMARIES == CHILD_ARGUMENT
    assert (front.SESSION, front.WATCHER) == (windows.SESSION, windows.WATCHER)


def test_the_front_door_itself_imports_next_to_nothing() -> None:
    command = [sys.executable, "-c", "import sys, caseapp.__main__; print(*sorted(sys.modules))"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=240)
    ours = {name for name in done.stdout.split() if name.startswith("caseapp")}
    assert ours == {"caseapp", "caseapp.__main__"}


STARTED = """
import gc, os, sys
from caseapp.__main__ import main

searched = []
gc.callbacks.append(lambda phase, _told: searched.append(os.getpid()))

def heard(event, told):
    if event == "import" and told[0] == "caseapp.ui.pages.opening.first_start":
        os.write(1, b"%d\\n" % searched.count(os.getpid()))
        os._exit(0)

sys.addaudithook(heard)
main([])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="children are started otherwise there")
def test_no_garbage_is_searched_for_while_a_session_starts(tmp_path: Path) -> None:
    told = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-c", STARTED]
    done = subprocess.run(
        command, cwd=ROOT, env=told, capture_output=True, text=True, check=True, timeout=240
    )
    assert done.stdout == "0\n"


@pytest.mark.skipif(sys.platform == "win32", reason="children are started otherwise there")
@pytest.mark.parametrize("argument", [windows.SESSION, windows.WATCHER])
def test_nobody_starts_a_session_without_a_guardian(
    argument: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert front.main([argument]) == 2
    assert argument in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="the call is one of Linux")
def test_nobody_looks_into_the_memory_of_a_session() -> None:
    look = (
        "import ctypes, os\n"
        "from caseapp.guardian.guard import Guard\n"
        "from caseapp.guardian.lines import Begin\n"
        "prctl = ctypes.CDLL(None).prctl\n"
        "before = prctl(3, 0, 0, 0, 0)\n"
        "Guard(*os.pipe(), Begin(), os.getppid()).die_with_it()\n"
        "print(before, prctl(3, 0, 0, 0, 0))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", look], cwd=ROOT, capture_output=True, text=True, check=True, timeout=240
    )
    assert done.stdout.split() == ["1", "0"]
