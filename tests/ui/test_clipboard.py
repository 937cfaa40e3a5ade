"""What was copied from the program does not stay on the clipboard."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from caseapp.ui.clipboard import HINT, Clipboard, private
from tests.faults.trace import ROOT
from tests.ui.conftest import Office

SOON = 0.05
X11 = """
import sys
from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QLineEdit
from caseapp.ui.clipboard import Clipboard
from caseapp.ui.desktop import program

app = program()
watch = Clipboard(app)
line = QLineEdit("Сейтова")
line.show()

def copy():
    line.selectAll()
    line.copy()
    app.clipboard().setText("Сейтова", QClipboard.Mode.Selection)
    print("copied", flush=True)

def obey():
    ears.setEnabled(False)
    watch.clear()
    print("cleared", flush=True)

QTimer.singleShot(200, copy)
ears = QSocketNotifier(0, QSocketNotifier.Type.Read)
ears.activated.connect(lambda *_: obey())
app.exec()
"""


@pytest.fixture
def system(qapp: QApplication) -> Iterator[QClipboard]:
    """The clipboard, and somebody who takes back what is copied after an instant."""
    watching = Clipboard(qapp, SOON)
    yield QGuiApplication.clipboard()
    watching.clear()
    watching.deleteLater()


def test_what_was_copied_is_taken_back_soon(system: QClipboard, qtbot: QtBot) -> None:
    line = QLineEdit("Seitova")
    qtbot.addWidget(line)
    line.selectAll()
    line.copy()
    assert system.text() == "Seitova"
    qtbot.waitUntil(lambda: system.text() == "", timeout=5_000)


def test_twenty_seconds_begin_anew_with_every_copy(qapp: QApplication) -> None:
    watching = Clipboard(qapp)
    timer = watching._timers[QClipboard.Mode.Clipboard]
    QGuiApplication.clipboard().setText("first")
    assert timer.interval() == 20_000
    timer.stop()
    QGuiApplication.clipboard().setText("second")
    assert timer.isActive()
    watching.clear()
    assert not timer.isActive()
    watching.deleteLater()


def test_a_copy_is_plain_and_asks_clipboard_managers_to_look_away(system: QClipboard, qtbot: QtBot) -> None:
    text = QPlainTextEdit("two\nlines")
    qtbot.addWidget(text)
    text.selectAll()
    text.copy()
    data = system.mimeData()
    assert data is not None
    assert set(data.formats()) == {"text/plain", HINT}
    assert data.text() == "two\nlines"
    assert bytes(data.data(HINT).data()) == b"secret"


def test_windows_is_told_in_its_own_formats(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    told = private("Seitova").formats()
    names = ("ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory")
    assert all(f'application/x-qt-windows-mime;value="{name}"' in told for name in names)


def test_a_lock_takes_it_back_at_once(office: Office) -> None:
    QGuiApplication.clipboard().setText("Seitova")
    office.shell.lock()
    office.rest()
    assert QGuiApplication.clipboard().text() == ""


@pytest.mark.skipif(
    shutil.which("xclip") is None or shutil.which("Xvfb") is None, reason="no X11 to try it on"
)
def test_other_programs_see_it_on_x11_until_it_is_taken_back() -> None:
    with x11() as environment:
        ours = subprocess.Popen(
            [sys.executable, "-c", X11], cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True,
        )  # fmt: skip
        assert ours.stdout is not None
        try:
            assert ours.stdout.readline() == "copied\n"
            assert [pasted(environment, where) for where in ("clipboard", "primary")] == ["Сейтова"] * 2
            print("clear", file=ours.stdin, flush=True)
            assert ours.stdout.readline() == "cleared\n"
            assert [pasted(environment, where) for where in ("clipboard", "primary")] == ["", ""]
        finally:
            ours.kill()
            ours.communicate()


@contextmanager
def x11() -> Iterator[dict[str, str]]:
    """The environment of a display that nobody sees."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24"]
    display = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as number:
            yield {**os.environ, "DISPLAY": f":{number.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        display.kill()
        display.wait()


def pasted(environment: dict[str, str], where: str) -> str:
    """What another program would paste."""
    command = ["xclip", "-out", "-selection", where]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=240
    ).stdout
