"""Practice shelters and coordinators in a window, for the tests of pages about reports."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.actions.desk import Desk
from caseapp.actions.practice import make_practice
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import Clock
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.ui.context import Context, Page
from caseapp.ui.line import Line
from caseapp.ui.pages.reporting.reports import ReportsPage
from caseapp.ui.theme import apply_theme
from caseapp.ui.window import Window


@dataclass(frozen=True)
class House:
    """A practice vault that was made once; every test works on a copy."""

    folder: Path
    passphrase: str

    def open_copy(self, folder: Path, clock: Clock) -> Desk:
        """Open a copy of this vault."""
        shutil.copytree(self.folder, folder)
        return open_vault(folder, "", self.passphrase, clock)


def build_house(folder: Path, clock: Clock, people: int, quarters: int, seed: int = 1) -> House:
    """Make a practice shelter."""
    return House(folder, make_practice(folder, "shelter", people, quarters, seed, clock))


class Seat:
    """A window over an open vault, and what a test wants to know of it."""

    def __init__(self, qtbot: QtBot, desk: Desk, clock: Clock) -> None:
        self.qtbot, self.line = qtbot, Line()
        self.bugs: list[str] = []
        self.troubles: list[KnownError] = []
        self.line.bug.connect(self.bugs.append)
        self.line.trouble.connect(self.troubles.append)
        self.window = Window(Context(desk, self.line, Language("en"), clock))
        self.window.enter()
        qtbot.addWidget(self.window, before_close_func=lambda _window: self.give_up_texts())
        self.window.resize(1280, 800)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.rest()

    def go(self, name: str, what: object = None) -> Page:
        """Go to a page and wait until it has its data."""
        self.window.go(name, what)
        self.rest()
        return self.window.page()

    def rest(self) -> None:
        """Wait until the worker has nothing to do and what it brought is shown (`Office.rest`)."""
        self.qtbot.waitUntil(lambda: not self.line.busy(), timeout=60_000)
        QCoreApplication.sendPostedEvents()
        self.qtbot.waitUntil(lambda: not self.line.busy(), timeout=60_000)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert self.bugs == []

    def give_up_texts(self) -> None:
        """Nothing is unsaved any more, so that the window closes without a question, also where a test has failed."""
        for page in self.window.pages.values():
            page.unsaved = lambda: None  # type: ignore[method-assign]


Sit = Callable[[Desk], Seat]


@contextmanager
def seats(qtbot: QtBot, qapp: QApplication, clock: Clock) -> Iterator[Sit]:
    """Opens windows in English and ends their lines and vaults afterwards."""
    apply_theme(qapp, "light")
    taken: list[Seat] = []

    def sit(desk: Desk) -> Seat:
        taken.append(Seat(qtbot, desk, clock))
        return taken[-1]

    yield sit
    for seat in taken:
        seat.rest()
        seat.line.end()
        seat.window.context.desk.close()


def reports_of(seat: Seat) -> ReportsPage:
    """The page of the reports, with its data."""
    found = seat.go("reports")
    assert isinstance(found, ReportsPage)
    return found


def counted(seat: Seat, page: ReportsPage) -> ReportsPage:
    """The page after its quarter was counted and protected."""
    page.numbers.begin.click()
    seat.rest()
    assert page.numbers.shown() == "numbers"
    return page
