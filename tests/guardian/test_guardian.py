"""The guardian with real processes: whatever a session does, nobody stays at an open vault."""

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.trace import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the guardian forks elsewhere")
OPENED = ["/home/Айгерім/a", "vault", "Айгерім"]


def play(part: str) -> dict[str, list[list[str]]]:
    """What was printed, by its first word."""
    command = [sys.executable, "-m", "tests.guardian.play", part]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=240)
    assert not done.stderr, done.stderr
    said: dict[str, list[list[str]]] = {}
    for line in done.stdout.splitlines():
        word, *rest = line.split()
        said.setdefault(word, []).append(rest)
    return said


def whys(said: dict[str, list[list[str]]]) -> list[str]:
    return [why for _process, why, *_rest in said["session"]]


def gone(process: int) -> bool:
    stat = Path(f"/proc/{process}/stat")
    return not stat.exists() or stat.read_text().rpartition(") ")[2].startswith("Z")


def test_a_lock_ends_the_session_and_a_fresh_one_asks_the_same_user_again() -> None:
    said = play("lock")
    assert whys(said) == ["first", "locked"]
    assert said["session"][1][2:5] == OPENED
    assert said["session"][0][0] != said["session"][1][0]
    assert said["code"] == [["7"]]


def test_the_fresh_session_stands_where_the_one_before_stood() -> None:
    assert play("lock")["session"][1][5:] == ["1", "2", "3", "4", "0"]


def test_what_a_session_started_dies_with_it() -> None:
    said = play("parent")
    assert whys(said) == ["first", "locked"]
    assert gone(int(said["grandchild"][0][0]))


def test_a_session_that_crashes_comes_back_to_the_unlock_page() -> None:
    said = play("crash")
    assert whys(said) == ["first", "crashed"]
    assert said["session"][1][2:5] == OPENED


def test_nobody_at_the_desk_locks_also_a_window_that_hangs() -> None:
    assert whys(play("idle")) == ["first", "locked"]


def test_a_window_that_gives_no_sign_of_life_is_ended() -> None:
    assert whys(play("hang")) == ["first", "hung"]


@pytest.mark.parametrize("part", ["told", "deaf"])
def test_before_sleep_the_session_is_gone_whether_it_answers_or_not(part: str) -> None:
    said = play(part)
    assert whys(said) == ["first", "locked"]
    assert said["watcher"] == [["done"]]


def test_closing_the_window_passes_its_exit_code_on() -> None:
    said = play("fail")
    assert whys(said) == ["first"]
    assert said["code"] == [["3"]]


def test_a_session_that_was_asked_to_end_stays_away() -> None:
    said = play("end")
    assert whys(said) == ["first"]
    assert said["code"] == [[str(128 + signal.SIGTERM)]]


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="this system cannot wait for a stranger's end")
def test_a_session_dies_with_its_guardian() -> None:
    command = [sys.executable, "-m", "tests.guardian.play", "listen"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as guardian:
        assert guardian.stdout is not None
        process = int(guardian.stdout.readline().split()[1])
        watched = os.pidfd_open(process)
        guardian.kill()
        ready, _, _ = select.select([watched], [], [], 30)
        os.close(watched)
    assert ready


def test_the_guardian_loads_no_window_no_key_and_no_database() -> None:
    imported = set(play("lock")["imported"][0])
    ours = {name for name in imported if name.startswith("caseapp")}
    parts = ("", ".guardian", ".guardian.guard", ".guardian.lines", ".guardian.loop", ".guardian.posix")
    assert ours == {f"caseapp{part}" for part in parts}
    heavy = {
        "PySide6",
        "shiboken6",
        "cryptography",
        "pyrage",
        "sqlalchemy",
        "sqlcipher3",
        "socket",
        "jeepney",
    }
    assert not imported & heavy
