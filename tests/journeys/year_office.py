"""The shelter of the year that is played through: its calendar, its window, its neighbours, and who looks at its pages."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar, cast

from PySide6.QtCore import Qt

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.office import cards
from caseapp.actions.passing_on import answering, organisations, referral_lists, referred
from caseapp.actions.team import users, users_own
from caseapp.records.case import Case
from caseapp.records.fields import questions
from caseapp.records.letter import Reply
from caseapp.records.organisation import Organisation
from caseapp.records.person import Person
from caseapp.records.psychological import Psychological
from caseapp.ui.pages.casework.person import PersonPage
from caseapp.ui.pages.diary.today_table import DueTable
from caseapp.ui.shell import Shell
from caseapp.ui.widgets.chooser import Chooser
from tests.actions.staff import OWN, sign_in
from tests.conftest import PASSPHRASE
from tools.album import Album
from tools.hand import Hand
from tools.looking import Looker

T = TypeVar("T")
_ENTER = Qt.Key.Key_Return
PHQ9 = tuple(
    asked.label.text
    for asked in questions(Psychological)
    if asked.name.startswith("phq9_") and asked.name[-2] == "_"
)
"""The nine questions, as they stand on the form."""
HOUSE, NEIGHBOUR = "House Umit", "Crisis centre Komek"


@dataclass
class Calendar:
    """A clock that is moved on from day to day; it is always half past nine."""

    day: date

    def now(self) -> datetime:
        """In the morning."""
        return datetime.combine(self.day, time(9, 30), UTC)

    def today(self) -> date:
        """The day of the story."""
        return self.day


@dataclass
class Year:
    """The window of the caseworker, and everything the story asks of it."""

    shell: Shell
    calendar: Calendar
    folder: Path
    neighbour: Desk
    hand: Hand = field(init=False)
    passed: dict[str, tuple[str, object]] = field(default_factory=dict)
    """The pages that the story went through: the name of each with what it showed."""

    def __post_init__(self) -> None:
        self.hand = Hand(self.shell)

    # ------------------------------------------------------------ days and pages

    def begin_day(self, day: date, user: str = "Aigerim") -> None:
        """Lock in the evening, and unlock in the morning of a later day."""
        self.hand.click("Lock")
        self.calendar.day = day
        self._sign_in(user)

    def _sign_in(self, user: str) -> None:
        self.hand.until(lambda: not self.shell.line.busy() and self.hand.sees("Unlock the records"))
        self.hand.until(lambda: any(user in one.answers for one in self.hand.shown(Chooser)))
        who = next(one for one in self.hand.shown(Chooser) if user in one.answers)
        if who.text() != user:
            self.hand.in_menu(user, lambda: self.hand.press(who))
        self.hand.write("Passphrase", PASSPHRASE if user == "Aigerim" else OWN)
        self.hand.click("Unlock")
        self.hand.until(lambda: self.shell.window_over_vault is not None)
        self.hand.rest()
        self.note()

    def note(self) -> None:
        """Remember the page that is shown, for whoever looks at all of them afterwards."""
        window = self.shell.window_over_vault
        if window is not None:
            aim = window.shown
            self.passed[f"{window.current} {getattr(aim, 'subject', '')}".strip()] = (window.current, aim)

    def go(self, name: str) -> None:
        """To a page by its button in the rail."""
        window = self.shell.window_over_vault
        assert window is not None
        self.hand.press(next(one for one in window.buttons.values() if one.text() == name))
        self.hand.rest()
        self.note()

    def open_person(self, typed: str) -> None:
        """Find somebody by the search field, and open her page by Enter."""
        window = self.shell.window_over_vault
        assert window is not None
        self.hand.write("Find a person", typed)
        self.note()
        self.hand.key(_ENTER, window.search)
        self.note()
        assert window.current == "person", window.current

    def due(self, text: str) -> bool:
        """Whether something stands in the list of what is due."""
        return self.hand.in_table(self.hand.find(DueTable, "What is due"), text)

    # ------------------------------------------------------------ entries

    def add(self, title: str) -> None:
        """Add something from the menu of the person's page."""
        self.hand.pick("Add", title)
        self.note()

    def save(self) -> None:
        """Save the form that is shown."""
        window = self.shell.window_over_vault
        before = window.page() if window is not None else None
        self.hand.click("Save")
        assert not self.hand.troubles, self.hand.troubles
        assert window is None or window.page() is not before or not before.unsaved(), self.hand.findings()
        self.note()

    def cases(self) -> tuple[people.CaseFile, ...]:
        """The cases of the person whose page was shown last, the newest first."""
        assert self.shell.window_over_vault is not None
        page = self.shell.window_over_vault.pages["person"]
        assert isinstance(page, PersonPage)
        assert page.file is not None
        return page.file.cases

    def entry(self, subject: str) -> Any:
        """The newest entry of a kind."""
        return self.cases()[0].entries[subject][0].record

    # ------------------------------------------------------------ others

    def meet(self) -> str:
        """The two shelters exchange their cards; the digits of the neighbour's are read out on the telephone."""
        assert self.shell.window_over_vault is not None
        desk = self.shell.window_over_vault.context.desk
        card = self.ask(lambda: cards.write_card(desk, self.folder / "umit.card"))
        number = entries.add_entry(self.neighbour, "organisation", 0, Organisation(name=HOUSE, kind="ngo")).id
        organisations.trust_card_of(self.neighbour, number, self.folder / "umit.card", card.fingerprint)
        return cards.write_card(self.neighbour, self.folder / "komek.card").fingerprint

    def hire(self, name: str, role: str) -> None:
        """A colleague gets an account, signs in for the first time and chooses a passphrase of her own."""
        assert self.shell.window_over_vault is not None
        desk = self.shell.window_over_vault.context.desk
        new = self.ask(lambda: users.add_user(desk, name, [role]))
        self.hand.click("Lock")
        hers = sign_in(desk.folder, name, desk.clock, new.passphrase)
        users_own.change_passphrase(hers, new.passphrase, OWN)
        hers.close()
        self._sign_in("Aigerim")

    def neighbour_answers(self, file: Path, answer: Path) -> None:
        """The neighbour opens the file, takes her in, and answers."""
        letter = referred.read_waiting(self.neighbour, referred.take(self.neighbour, file))
        person, case = referred.beginnings(letter, self.calendar.today())
        referred.admit_referred(self.neighbour, letter.entry.id, Person(**person), Case(**case))
        line = referral_lists.answerable(self.neighbour)[0]
        answering.answer(self.neighbour, line.entry.id, Reply.DONE, answer)

    def others_live_here(self, many: int) -> None:
        """Other people of the house, so that a quarter has numbers to protect."""
        assert self.shell.window_over_vault is not None
        desk = self.shell.window_over_vault.context.desk
        for number in range(many):
            record = Person(
                given_name=f"Guest {number}", sex="female", citizenships=(("UZ", "KG")[number % 2],)
            )
            opened = date(2026, 1 + number % 3, 2 + number % 8)
            self.ask(partial(people.admit, desk, record, Case(opened=opened, status="Active")))

    def ask(self, job: Callable[[], T]) -> T:
        """Let the worker of the window do something."""
        found: list[T] = []
        self.shell.line.ask(lambda *_ignored: job(), found.append)
        self.hand.rest()
        return found[0]

    # ------------------------------------------------------------ eyes

    def look(self, language: str) -> list[str]:
        """Go through the pages of the story in a language; what is cut, nameless or left in English on them."""
        window = self.shell.window_over_vault
        assert window is not None
        window.context.voices.changed.emit("language", language)
        self.hand.rest()
        looker = Looker(language)
        for page, (name, aim) in self.passed.items():
            window = self.shell.window_over_vault
            assert window is not None
            window.go(name, aim)
            self.hand.rest()
            looker.look(page, cast(Album, SimpleNamespace(shell=self.shell, seen=self.shell)))
        return looker.troubles
