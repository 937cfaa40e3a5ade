"""What can be done about a due thing, from Today and from the calendar alike: open it, do it, put it off, dismiss it, undo."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from caseapp.actions.diary import due, due_words
from caseapp.base.words import Words, words
from caseapp.records.appointment import APPOINTMENT_STATE
from caseapp.records.due import DISMISSAL, DUE
from caseapp.records.stay_limit import months_later
from caseapp.records.subject import Stored
from caseapp.ui.context import Page
from caseapp.ui.form.days import pick_day
from caseapp.ui.pages.casework.entry_aim import EntryAim

if TYPE_CHECKING:
    from caseapp.actions.diary.due import DueThing, Settled


class DueDeeds:
    """The deeds of a page. `renew` asks anew after something was done."""

    def __init__(self, page: Page, renew: Callable[[], None], back: str) -> None:
        self.page, self.renew, self.back = page, renew, back
        self.say = page.say

    def open(self, thing: "DueThing") -> None:
        """Open what it is about: the form of a new entry, the entry itself, or the reports."""
        kind, context = DUE[thing.kind], self.page.context
        if not kind.subject:
            context.go("referrals" if thing.kind == "incoming" else "reports")
            return
        if kind.new:
            self._show(thing, None)
            return
        desk = context.desk
        self.page.ask(lambda *_ignored: due.read_entry(desk, thing), partial(self._show, thing))

    def _show(self, thing: "DueThing", stored: Stored[Any] | None) -> None:
        about = " · ".join(part for part in (due_words.who(thing, self.say), thing.code) if part)
        owner = thing.case_id if stored is None else stored.owner_id
        aim = EntryAim(DUE[thing.kind].subject, owner, stored, self.back, None, about)
        self.page.context.go("entry", aim)

    def do(self, thing: "DueThing") -> None:
        """Tick it off; what is done by an answer opens its form."""
        if DUE[thing.kind].asked or thing.kind == "report":
            self.open(thing)
            return
        desk = self.page.context.desk
        self._ask(lambda: due.done(desk, thing), words("Done: {what}"), thing)

    def put_off_to(self, thing: "DueThing", day: date) -> None:
        """Give it another day."""
        desk = self.page.context.desk
        self._ask(lambda: due.put_off(desk, thing, day), words("Put off to {day}: {what}", day=day), thing)

    def dismiss(self, thing: "DueThing", reason: str) -> None:
        """Say why it needs nothing any more."""
        desk = self.page.context.desk
        self._ask(lambda: due.dismiss(desk, thing, reason), words("Taken off the list: {what}"), thing)

    def _ask(self, job: Callable[[], "Settled"], told: Words, thing: "DueThing") -> None:
        said = told.with_values(**told.values, what=due_words.what(thing, self.say))
        self.page.ask(lambda *_ignored: job(), lambda settled: self._done(settled, said))

    def _done(self, settled: "Settled", told: Words) -> None:
        context = self.page.context
        context.voices.stored.emit()
        self.renew()
        context.tell(told, "good", words("Undo"), lambda: self.undo(settled))

    def undo(self, settled: "Settled") -> None:
        """As it was before."""
        desk = self.page.context.desk
        self.page.ask(lambda *_ignored: due.undo(desk, settled), lambda _nothing: self._undone())

    def _undone(self) -> None:
        self.page.context.voices.stored.emit()
        self.renew()
        self.page.context.tell(words("Undone."))

    # ------------------------------------------------------------ menus of which a digit chooses

    def later_menu(self, thing: "DueThing", beside: QWidget) -> QMenu:
        """Tomorrow, in a week, in a month, or a day from a calendar."""
        today = self.page.context.clock.today()
        days = (
            (words("Tomorrow"), today + timedelta(days=1)),
            (words("In a week"), today + timedelta(days=7)),
            (words("In a month"), months_later(today, 1)),
        )
        menu = QMenu(beside)
        for place, (text, day) in enumerate(days, start=1):
            action = menu.addAction(f"&{place}   {self.say(text)}")
            action.triggered.connect(partial(self._later, thing, day))
        choose = menu.addAction(f"&{len(days) + 1}   {self.say(words('Choose a day …'))}")
        choose.triggered.connect(lambda: self._pick(thing, beside))
        return menu

    def _later(self, thing: "DueThing", day: date, _checked: bool = False) -> None:
        self.put_off_to(thing, day)

    def _pick(self, thing: "DueThing", beside: QWidget) -> None:
        day = pick_day(beside, max(thing.day, self.page.context.clock.today()))
        if day is not None:
            self.put_off_to(thing, day)

    def dismiss_menu(self, thing: "DueThing", beside: QWidget) -> QMenu:
        """The reasons; of an appointment what became of it."""
        appointment = thing.kind in ("appointment", "meeting")
        choices = APPOINTMENT_STATE if appointment else DISMISSAL
        menu = QMenu(beside)
        offered = [one for one in choices.items if one.code != "kept"]
        for place, item in enumerate(offered, start=1):
            action = menu.addAction(f"&{place}   {self.say(item.label)}")
            action.triggered.connect(partial(self._dismiss, thing, item.code))
        return menu

    def _dismiss(self, thing: "DueThing", reason: str, _checked: bool = False) -> None:
        self.dismiss(thing, reason)


def pop_up(menu: QMenu, beside: QWidget, low: int | None = None) -> None:
    """Show a menu below a widget, or `low` pixels down in it, with its first line chosen, and forget it."""
    if menu.actions():
        menu.setActiveAction(menu.actions()[0])
    menu.exec(beside.mapToGlobal(QPoint(0, beside.height() if low is None else low)))
    menu.deleteLater()
