"""What the window's tests share: a program in English, a line, a shell over a real vault, patience without sleeping."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from caseapp.actions.vaults.opening import NewVault
from caseapp.base.clock import FixedClock
from caseapp.base.language import Language
from caseapp.ui.context import Page
from caseapp.ui.line import Line
from caseapp.ui.pages.opening.first_frame import StepsPage
from caseapp.ui.pages.opening.unlock import UnlockPage
from caseapp.ui.remembered import remember
from caseapp.ui.shell import Shell
from caseapp.ui.theme import apply_theme
from caseapp.ui.window import Window
from tests.ui.houses import House, Seat, Sit, seats


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style that the program asks for itself (`desktop.program`)."""
    return ["caseapp", "-style", "Fusion"]


@pytest.fixture(autouse=True)
def _keys_let_go() -> Iterator[None]:
    """Qt's test keys leave Ctrl or Alt held after a shortcut, for all tests that follow in the same process."""
    yield
    if QApplication.instance() is not None:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Control)
        assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.fixture
def say(qapp: QApplication) -> Language:
    """English, and the light theme."""
    apply_theme(qapp, "light")
    return Language("en")


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[Line]:
    """A worker thread of its own, ended after the test."""
    made = Line()
    yield made
    made.end()


class Office:
    """A shell with an open vault, and what a test wants to know of it."""

    def __init__(self, qtbot: QtBot, shell: Shell) -> None:
        self.qtbot, self.shell = qtbot, shell
        self.bugs: list[str] = []
        shell.line.bug.disconnect()
        shell.line.bug.connect(self.bugs.append)

    @property
    def window(self) -> Window:
        """The window over the vault."""
        window = self.shell.window_over_vault
        assert window is not None
        return window

    def page(self) -> Page:
        """The page that is shown, after all work is done."""
        self.rest()
        return self.window.page()

    def go(self, name: str, what: object = None) -> Page:
        """Go to a page and wait until it has its data."""
        self.window.go(name, what)
        return self.page()

    def rest(self) -> None:
        """Wait until the worker has nothing to do and what it brought is laid out and shown.

        Pages let go of what they let go of, as in a running program. A layout shows its new parts by a posted
        event, which a worker that was quick leaves waiting.
        """
        self.qtbot.waitUntil(lambda: not self.shell.line.busy(), timeout=30_000)
        QCoreApplication.sendPostedEvents()
        self.qtbot.waitUntil(lambda: not self.shell.line.busy(), timeout=30_000)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert self.bugs == []


@pytest.fixture
def office(
    qtbot: QtBot, qapp: QApplication, new_vault: Callable[..., NewVault], tmp_path: Path, clock: FixedClock
) -> Iterator[Office]:
    """A fresh shelter, opened in a window."""
    memory = tmp_path / "desk.txt"
    remember(memory, language="en")
    shell = Shell(qapp, clock, None, memory)
    qtbot.addWidget(shell, before_close_func=give_up)
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    made = Office(qtbot, shell)
    shell.open_desk(new_vault("office").desk)
    made.rest()
    yield made
    assert made.bugs == []


def give_up(shell: Shell) -> None:
    """Whatever a test left unsaved is not asked about."""
    shell.window_over_vault = None
    page = shell.currentWidget()
    if isinstance(page, StepsPage):
        page.floor = 0


def unlock(office: Office, passphrase: str) -> None:
    """Type the passphrase on the page that asks for it, and wait for the window."""
    page = office.shell.currentWidget()
    assert isinstance(page, UnlockPage)
    office.rest()
    page.secret.line.setText(passphrase)
    page.unlock.click()
    office.rest()


K = TypeVar("K", bound=QWidget)


def type_into(widget: QWidget, text: str) -> None:
    """Press the keys of a text; Latin letters only, Qt's test keys know no others."""
    QTest.keyClicks(widget, text)


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press one key."""
    QTest.keyClick(widget, key, modifiers)


def child(parent: QWidget, kind: type[K], name: str) -> K:
    """The one control of a kind with an accessible name (or a text)."""
    found = [
        widget
        for widget in parent.findChildren(kind)
        if name in {widget.accessibleName(), getattr(widget, "text", str)().strip()}
    ]
    assert len(found) == 1, f"{len(found)} controls are called {name}"
    return found[0]


@pytest.fixture
def sit(qtbot: QtBot, qapp: QApplication, clock: FixedClock) -> Iterator[Sit]:
    """Opens windows over vaults, and ends them after the test."""
    with seats(qtbot, qapp, clock) as made:
        yield made


@pytest.fixture
def seat(sit: Sit, house: House, tmp_path: Path, clock: FixedClock) -> Seat:
    """A window over a copy of the practice vault that the module's own `house` makes once."""
    return sit(house.open_copy(tmp_path / "vault", clock))
