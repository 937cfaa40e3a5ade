"""A walk through every page of the window, with invented people and a fixed clock: for pictures and for checks."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from caseapp.actions.casework import people
from caseapp.actions.office import coordinator, following_up
from caseapp.base.words import words
from caseapp.records import SUBJECTS
from caseapp.ui.pages.casework.attachments_aim import AttachmentsAim
from caseapp.ui.pages.casework.change import ChangeAim
from caseapp.ui.pages.casework.entry import EntryAim
from caseapp.ui.pages.passing_on.consents_aim import ConsentsAim, ReferAim
from caseapp.ui.pages.passing_on.papers_aim import PapersAim
from caseapp.ui.places import places_of
from caseapp.ui.remembered import remember
from caseapp.ui.shell import Shell
from caseapp.ui.widgets.print_list import PRINTS
from caseapp.ui.window import Window
from tools.album_houses import CLOCK, House
from tools.inbox_post import make_inbox_post

FORMS = tuple(one.name for one in SUBJECTS if one.owner == "case")
OTHER_FORMS = (
    "meeting",
    "night",
    "incident",
    "activity",
    "staffing",
    "feedback",
    "absence",
    "tranche",
    "visit",
)
_ALONE = frozenset({
    "admit", "week", "night", "bed-list", "rooms", "register", "offices", "full-export", "review", "honest", "breach", "try-card", "new-card", "update", "users", "user", "permissions",
    "passphrase", "referrals", "organisations", "card-paper", "reminder", "send-back", "feedback",
})  # fmt: skip
"""Pages without a button in the rail that need no subject."""
_PATIENCE = 240
"""Seconds that a page may take on a slow machine."""
_FAR_AWAY = 3000, 3000
"""Where the mouse rests, so that nothing looks as if it were pointed at."""
T = TypeVar("T")


class Album:
    """The window in one language, theme and size. Each step of the walk calls `look` with the name of the page."""

    def __init__(
        self, app: QApplication, language: str, theme: str, size: str, look: Callable[[str, "Album"], None]
    ) -> None:
        self.look, self.name = look, f"{language}-{theme}-{size}"
        self.bugs: list[str] = []
        self._memory = tempfile.TemporaryDirectory()
        memory = Path(self._memory.name) / "desk.txt"
        remember(memory, language=language, theme=theme)
        self.shell = Shell(app, CLOCK, None, memory)
        self.shell.line.bug.disconnect()
        self.shell.line.bug.connect(self.bugs.append)
        width, _x, height = size.partition("x")
        self.shell.resize(int(width), int(height))
        self.shell.show()
        self.seen: QWidget = self.shell
        """The window that is looked at."""
        self._taken: set[str] = set()
        QCursor.setPos(*_FAR_AWAY)

    def close(self) -> None:
        """Give the window up."""
        self.shell.window_over_vault = None
        self.shell.close()
        self.shell.deleteLater()
        QTest.qWait(1)
        self._memory.cleanup()

    def rest(self) -> None:
        """Wait until the worker has nothing to do and everything is drawn; a page may ask again for what it was told of."""
        for _ in range(2):
            wait(lambda: not self.shell.line.busy())
            QTest.qWait(8)

    def take(self, page: str, seen: QWidget | None = None) -> None:
        """One page, of the program's window or of another one. What both vaults have is the office's the second time."""
        self.rest()
        self.look_at(page, seen)

    def look_at(self, page: str, seen: QWidget | None = None) -> None:
        """The same of a page that still waits for something."""
        if self.bugs:
            raise SystemExit("\n".join(self.bugs))
        self.seen = seen or self.shell
        name = f"office-{page}" if page in self._taken else page
        if name in self._taken:
            raise SystemExit(f"two pages are called {name}")
        self._taken.add(name)
        self.look(name, self)

    @property
    def window(self) -> Window:
        """The window over the open vault."""
        window = self.shell.window_over_vault
        if window is None:
            raise SystemExit("no vault is open")
        return window

    def ask(self, job: Callable[[], T]) -> T:
        """Let the worker do something, and wait for it."""
        found: list[T] = []
        self.shell.line.ask(lambda *_ignored: job(), found.append)
        wait(lambda: bool(found))
        return found[0]

    # ------------------------------------------------------------ over a vault

    def open(self, house: House) -> None:
        """Open a vault in the window."""
        self.shell.open_desk(self.ask(house.open))
        self.rest()

    def lock(self) -> None:
        """Close the vault."""
        self.shell.lock()
        self.rest()

    def rail(self, kind: str) -> None:
        """Every page that has a button in the rail, and those without a subject."""
        for place in places_of(kind):
            if place.word is not None or place.name in _ALONE:
                self.window.go(place.name)
                self.take(place.name)

    def parts(self, page: str) -> None:
        """The parts of a page behind its tabs."""
        self.window.go(page)
        self.rest()
        tabs = self.window.page().tabs  # type: ignore[attr-defined]
        for part in tabs.buttons:
            tabs.show_part(part)
            self.take(f"{page}-{part}")

    def months(self) -> None:
        """The calendar by months."""
        self.window.go("calendar")
        self.rest()
        self.window.page().show_view("month")  # type: ignore[attr-defined]
        self.take("calendar-month")

    def beside(self, *pages: str) -> None:
        """Pages that are reached from another one."""
        for page in pages:
            self.window.go(page)
            self.rest()
            self.take(page)

    def printing(self, *pages: str) -> None:
        """The preview of what pages show, as it is printed."""
        for page in pages:
            self.window.go(page)
            self.rest()
            self.window.page().findChild(QToolButton, PRINTS).click()  # type: ignore[union-attr]
            self.take(f"print-{page}")

    def lost(self) -> None:
        """What follows from a computer that was lost, and the notice of it before it is printed."""
        self.window.go("breach")
        page = self.window.page()
        page.condition.choose("open")  # type: ignore[attr-defined]
        page.assess()  # type: ignore[attr-defined]
        self.take("breach-found")
        print_it = self.window.say(words("Print the notice"))
        next(one for one in page.findChildren(QPushButton) if one.accessibleName() == print_it).click()
        self.take("sheet-paper")

    def with_message(self) -> None:
        """What was exported, while the message bar is open: the least room that a page ever has."""
        self.window.go("reports")
        self.rest()
        page = self.window.page()
        page.tabs.show_part("export")  # type: ignore[attr-defined]
        page.export_to(Path(self._memory.name) / "report.pdf")  # type: ignore[attr-defined]
        self.rest()
        self.window.context.tell(words("The backup is written, was read again, and is whole."))
        self.take("reports-message")
        self.window.messages.hide()

    def person(self, forms: tuple[str, ...] = FORMS) -> None:
        """The person with the most services, and these forms."""
        desk = self.window.context.desk
        lines = self.ask(lambda: people.list_people(desk))
        chosen = max(lines, key=lambda line: (len(line.services), line.status == "Active"))
        self.window.go("person", chosen.person_id)
        self.take("person")
        file = self.ask(lambda: people.read_person(desk, chosen.person_id))
        case = file.cases[0]
        self.window.go("change", ChangeAim(chosen.person_id, case.case.id))
        self.take("change")
        self.sharing(chosen.person_id, case.case.id, f"{chosen.name} · {case.code}")
        self.papers(chosen.person_id, case.case.id, f"{chosen.name} · {case.code}")
        about = f"{chosen.name} · {case.code}"
        self.window.go("attachments", AttachmentsAim(file.person, case.case.id, about))
        self.take("attachments")
        owners = [("person", 0, file.person), ("case", chosen.person_id, case.case)]
        entries = [(name, case.case.id, (case.entries.get(name) or (None,))[0]) for name in forms]
        for name, owner, stored in (*(owners if forms else ()), *entries):
            self.window.go("entry", EntryAim(name, owner, stored, "person", chosen.person_id, about))
            self.take(f"entry-{name}")

    def sharing(self, person_id: int, case_id: int, about: str) -> None:
        """Consents with what went where, and a new referral."""
        self.window.go("consents", ConsentsAim(person_id, case_id, about))
        self.take("consents")
        self.window.go("refer", ReferAim(person_id, case_id, about))
        self.take("refer")

    def papers(self, person_id: int, case_id: int, about: str) -> None:
        """Papers for the person, her plan, and what the portal asks."""
        self.window.go("papers", PapersAim(person_id, case_id, about))
        self.take("papers")
        for page in ("plan", "portal", "portal-order"):
            self.window.go(page, case_id)
            self.take(page)

    def shelter(self) -> None:
        """The page of one shelter with all its parts, as a coordinator sees it."""
        desk = self.window.context.desk
        first = self.ask(lambda: following_up.overview(desk)).shelters[0]
        self.window.go("shelter", first.id)
        self.rest()
        page = self.window.page()
        for part in page.tabs.buttons:  # type: ignore[attr-defined]
            page.tabs.show_part(part)  # type: ignore[attr-defined]
            self.take(f"shelter-{part}")
        page.cards.begin.click()  # type: ignore[attr-defined]
        self.take("shelter-take-back")
        self.window.go("send-back", first.id)
        self.take("shelter-send-back")

    def inbox(self) -> None:
        """The inbox after Stop, and with a file of every other state; then the card that it offers."""
        desk, folder = self.window.context.desk, Path(self._memory.name)
        post = self.ask(lambda: make_inbox_post(desk, folder))
        self.window.go("inbox", "files")
        self.rest()
        page = self.window.page()
        asked = iter((False, False, False, True))
        stopped = self.ask(lambda: coordinator.import_files(desk, [post], stop=lambda: next(asked, True)))
        page.show_taken((stopped, ()))  # type: ignore[attr-defined]
        self.take("inbox-stopped")
        page.take_in([post])  # type: ignore[attr-defined]
        self.take("inbox-states")
        page.compare_next()  # type: ignore[attr-defined]
        self.take("inbox-compare")

    def other_forms(self) -> None:
        """The forms of what stands alone or belongs to another entry."""
        for name in OTHER_FORMS:
            self.window.go("entry", EntryAim(name, 1, None, "house"))
            self.take(f"entry-{name}")


def wait(done: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + _PATIENCE
    while not done():
        if time.monotonic() > end:
            raise SystemExit("the window did not come to rest")
        QTest.qWait(3)
