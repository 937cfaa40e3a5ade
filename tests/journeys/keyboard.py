"""A keyboard and nothing else: real key presses of an X server (Xvfb, openbox, xdotool) at a real window of the program.

The window runs in this process, on the main thread; whoever presses keys runs on another one, because a menu or a dialog that
stands open waits in an event loop of its own. Nothing is waited for by the clock: a press is over when the window has been given the
release of the key, and the worker has nothing to do.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import SimpleQueue
from typing import TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QWidget

from caseapp.ui.shell import Shell
from tools.hand_eye import names_of

NEEDED = ("Xvfb", "openbox", "xdotool")
PATIENCE = 60
"""Seconds that one press may take on a slow machine."""
T = TypeVar("T")
_MODIFIERS = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}


def missing() -> list[str]:
    """The programs that are needed and not installed."""
    return [name for name in NEEDED if shutil.which(name) is None]


def where(program: str) -> str:
    """Where a program lies that is known to be there."""
    found = shutil.which(program)
    if found is None:
        raise FileNotFoundError(program)
    return found


@contextmanager
def screen() -> Iterator[None]:
    """An X server of its own with a window manager; Qt of this process opens its windows there."""
    told, tell = os.pipe()
    server = subprocess.Popen(
        [where("Xvfb"), "-displayfd", str(tell), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[tell], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(tell)
    with os.fdopen(told, encoding="ascii") as number:
        os.environ["DISPLAY"] = f":{number.readline().strip()}"
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    manager = subprocess.Popen([where("openbox")], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    try:
        yield
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)


class Ear(QObject):
    """On the window's thread: counts what keys the native windows were given, and does what the other thread asks."""

    asked = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.released = 0
        self.asked.connect(lambda does: does())
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Let everything pass."""
        if (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease
            and watched.isWindowType() and event.key() not in _MODIFIERS
        ):  # fmt: skip
            self.released += 1
        return False


class Keyboard:
    """Presses keys and looks where the cursor stands. `pressed` counts; `nameless` is what had no name when it was focused."""

    def __init__(self, shell: Shell, ear: Ear) -> None:
        self.shell, self.ear = shell, ear
        self.pressed = 0
        self.nameless: set[str] = set()

    def see(self, look: Callable[[], T]) -> T:
        """Ask something on the window's thread."""
        answers: SimpleQueue[T] = SimpleQueue()
        self.ear.asked.emit(lambda: answers.put(look()))
        return answers.get(timeout=PATIENCE)

    def until(self, done: Callable[[], bool], what: str) -> None:
        """Wait for something on the window."""
        end = time.monotonic() + PATIENCE
        while not self.see(done):
            if time.monotonic() > end:
                raise AssertionError(f"{what} did not come; the cursor stands at {self.stands()}")

    def rest(self) -> None:
        """Until the worker has nothing to do."""
        self.until(lambda: not self.shell.line.busy(), "rest")

    def press(self, key: str, times: int = 1) -> None:
        """Press a key by its X name, such as `Tab`, `ctrl+k`."""
        for _ in range(times):
            self._do("key", key, 1)

    def type(self, text: str) -> None:
        """A key for each letter."""
        self._do("type", text, len(text))

    def _do(self, verb: str, what: str, keys: int) -> None:
        wanted = self.ear.released + keys
        subprocess.run([where("xdotool"), verb, "--delay", "8", "--", what], check=True, timeout=PATIENCE)
        self.until(lambda: self.ear.released >= wanted, f"the key {what}")
        self.pressed += keys
        self.rest()

    # ------------------------------------------------------------ where the cursor stands

    def stands(self) -> tuple[str, ...]:
        """The names of what the next key goes to: a line of a menu or of a list, a button, a box."""
        return self.see(self._stands)

    def _focused(self) -> QWidget | None:
        """Qt gives none while the window is not active, whatever its types say."""
        return QApplication.focusWidget()

    def _stands(self) -> tuple[str, ...]:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            active = [one.text() for one in menu.actions() if one == menu.activeAction()]
            return tuple(text.replace("&", "") for text in active)
        here = self._focused()
        if here is None:
            return ("nothing",)
        names = tuple(name for name in names_of(here) if name)
        if not names and not isinstance(here, Shell | QDialog):
            self.nameless.add(f"{type(here).__name__} in {type(here.parentWidget()).__name__}")
        return names

    def go_to(self, name: str, key: str = "Tab", most: int = 150) -> None:
        """Press a key until the cursor stands at something whose name begins so."""
        seen: list[tuple[str, ...]] = []
        for _ in range(most):
            names = self.stands()
            if any(one.startswith(name) for one in names):
                return
            seen.append(names)
            self.press(key)
        raise AssertionError(f"{key} does not lead to “{name}”, but to {dict.fromkeys(seen)}")

    def do(self, name: str) -> None:
        """Go to a button and press it."""
        self.go_to(name)
        self.press("space")

    def from_menu(self, entry: str) -> None:
        """Choose from the menu that stands open."""
        self.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), f"the menu with “{entry}”")
        self.go_to(entry, "Down")
        self.press("Return")

    def write(self, name: str, text: str) -> None:
        """Go to a line and type."""
        self.go_to(name)
        self.type(text)

    def choose(self, name: str, answer: str) -> None:
        """Go to a list and type the beginning of an answer; a long one is searched, and takes Enter."""
        self.go_to(name)
        self.type(answer)
        if self.see(lambda: not isinstance(QApplication.focusWidget(), QComboBox)):
            self.press("Return")

    def go_to_cell(self, where: Callable[[], tuple[QModelIndex, QModelIndex]]) -> None:
        """Walk by arrows from the current cell of a table to another one: `where` gives both."""
        while True:
            now, wanted = self.see(where)
            rows, columns = wanted.row() - now.row(), wanted.column() - now.column()
            if rows == columns == 0:
                return
            self.press(("Down" if rows > 0 else "Up") if rows else ("Right" if columns > 0 else "Left"))

    def dialog(self) -> QWidget | None:
        """The question that stands open."""
        return self.see(QApplication.activeModalWidget)
