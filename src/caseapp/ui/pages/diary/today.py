"""Today, the first page after unlock: four numbers and everything that is due, worked off by one or two keys a line."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from caseapp.actions.diary import due, today
from caseapp.actions.diary.due_words import WEEKDAYS
from caseapp.actions.lodging import nights
from caseapp.base.listing import Listing
from caseapp.base.words import words
from caseapp.records.due import DUE
from caseapp.records.roles import Intent
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.admin.review_line import DueLine
from caseapp.ui.pages.diary.due_deeds import DueDeeds, pop_up
from caseapp.ui.pages.diary.first_case import FirstCasePart
from caseapp.ui.pages.diary.today_cards import TodayCards
from caseapp.ui.pages.diary.today_table import DueModel, DueTable
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, column, empty_note, label, row
from caseapp.ui.widgets.print_list import part_of, print_button

if TYPE_CHECKING:
    from caseapp.actions.diary.today import Today
    from caseapp.actions.lodging.nights import NightView

_MANY = 2_000
"""Things that are shown when somebody asks for all of them."""


class TodayPage(Page):
    """Asks anew each time it is shown."""

    title = words("Today")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.today: Today | None = None
        self.most = due.NAMED
        self.table = DueTable(self.say(words("What is due")), DueModel(self.say, context.clock.today()))
        self.deeds = DueDeeds(self, self.arrive, "today")
        self.cards = TodayCards(context, self._count_night)
        self.everything = button(self.say(words("Show the work of others too")), look="filter")
        self.everything.setCheckable(True)
        self.everything.toggled.connect(lambda _on: self.arrive())
        self.more = button("", self._show_more, "quiet")
        self.more.hide()
        self.first_case = FirstCasePart(self)
        self.review = DueLine(self)
        self.reviewed = False
        """Whose time of keeping is over changes by the day; it is counted at the first look and after something was saved."""
        context.voices.stored.connect(self._grow_old)
        self._make_buttons()
        self.stack = QStackedWidget()
        self._lay_out()
        self.table.opening.connect(self._open)
        self.table.doing.connect(self._do)
        self.table.putting_off.connect(self._put_off)
        self.table.dismissing.connect(self._dismiss)
        self.table.selectionModel().currentChanged.connect(lambda *_indexes: self._show_deeds())

    def _make_buttons(self) -> None:
        say = self.say
        self.open = button(say(words("Open")), self._open, tip=say(words("Open (Enter)")))
        self.person = button(say(words("Person")), self._go_to_person, icon_name="user")
        self.do = button(say(words("Done")), self._do, icon_name="check", tip=say(words("Done (Space)")))
        self.later = button(
            say(words("Put off")), self._put_off, icon_name="clock", tip=say(words("Put off (+)"))
        )
        self.needless = button(
            say(words("Not needed")), self._dismiss, icon_name="x", tip=say(words("Not needed (Delete)"))
        )

    def _lay_out(self) -> None:
        whole = column(self, margin=3 * STEP, gap=STEP + STEP // 2)
        day = self.context.clock.today()
        date = label(self.say(words("{weekday}, {day}", weekday=WEEKDAYS[day.weekday()], day=day)), "muted")
        printing = print_button(self, "today", self.listing)
        whole.addLayout(row(label(self.say(self.title), "title"), date, 1, printing, self.everything))
        whole.addWidget(self.cards)
        whole.addWidget(self.first_case)
        whole.addWidget(self.review)
        whole.addWidget(self.stack, 1)
        self.strip = QWidget()
        row(self.do, self.later, self.needless, self.open, self.person, 1, self.more, parent=self.strip)
        whole.addWidget(self.strip)
        self.stack.addWidget(QWidget())
        self.stack.addWidget(self.table)
        for note in (self._nothing(), self._nobody()):
            note.setSizePolicy(
                QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
            )  # only when it is shown
            self.stack.addWidget(note)
        self.strip.hide()

    def _nothing(self) -> QWidget:
        text = words(
            "Appointments, assessments, goals, referrals, consents, returns and stays appear here by themselves when their"
            " day comes."
        )
        first = button(
            self.say(words("Add an appointment")), lambda: self.context.go("calendar"), icon_name="calendar"
        )
        if not self.context.may(Intent.KEEP_CALENDAR):
            first.hide()
        return empty_note("circle-check", self.say(words("Nothing is due")), self.say(text), first)

    def _nobody(self) -> QWidget:
        """A house that has just begun: what comes first."""
        text = words(
            "Begin with the first person: a name and the day are enough, and everything else may follow. What is due for her then"
            " stands here by itself."
        )
        first = button(
            self.say(words("Add the first person")), lambda: self.context.go("admit"), "primary", "plus"
        )
        if not self.context.may(Intent.WRITE_PEOPLE):
            first.hide()
        return empty_note("users", self.say(words("Nobody is written down yet")), self.say(text), first)

    def arrive(self, what: object = None) -> None:
        """Ask what is due."""
        desk, everything, most = self.context.desk, self.everything.isChecked(), self.most
        self.ask(lambda *_ignored: today.read_today(desk, everything=everything, most=most), self.show_today)
        self.first_case.arrive()
        if not self.reviewed:
            self.reviewed = True
            self.review.renew()

    def listing(self) -> Listing:
        """What is due, for paper."""
        return Listing("today", self.say(words("What is due")), (part_of(self.table, named=(2,)),))

    def _grow_old(self) -> None:
        self.reviewed = False

    def show_today(self, found: "Today") -> None:
        """Show it."""
        self.today = found
        self.cards.show_today(found)
        self.table.show_things(found.due.things)
        self.stack.setCurrentIndex(1 if found.due.things else 3 if found.nobody else 2)
        self.strip.setVisible(bool(found.due.things))
        text = self.say(words("Show {n} more", n=found.due.more))
        self.more.setText(text)
        self.more.setVisible(bool(found.due.more))
        self._show_deeds()

    def enter(self) -> None:
        """Step into the list."""
        self.table.setFocus()

    def _show_deeds(self) -> None:
        thing = self.table.chosen()
        may = self.context.may(Intent.KEEP_CALENDAR)
        for one in (self.do, self.later, self.needless):
            one.setEnabled(thing is not None and may)
        self.open.setEnabled(thing is not None)
        self.person.setEnabled(thing is not None and bool(thing.person_id))
        asked = thing is not None and (DUE[thing.kind].asked or thing.kind == "report")
        self.do.setText(f" {self.say(words('Answer') if asked else words('Done'))}")

    def _open(self) -> None:
        thing = self.table.chosen()
        if thing is not None:
            self.deeds.open(thing)

    def _do(self) -> None:
        thing = self.table.chosen()
        if thing is not None and self.context.may(Intent.KEEP_CALENDAR):
            self.deeds.do(thing)

    def _put_off(self) -> None:
        thing = self.table.chosen()
        if thing is not None and self.context.may(Intent.KEEP_CALENDAR):
            pop_up(self.deeds.later_menu(thing, self.later), self.later)

    def _dismiss(self) -> None:
        thing = self.table.chosen()
        if thing is not None and self.context.may(Intent.KEEP_CALENDAR):
            pop_up(self.deeds.dismiss_menu(thing, self.needless), self.needless)

    def _go_to_person(self) -> None:
        thing = self.table.chosen()
        if thing is not None and thing.person_id:
            self.context.go("person", thing.person_id)

    def _show_more(self) -> None:
        self.most = _MANY
        self.arrive()

    def _count_night(self) -> None:
        desk, day = self.context.desk, self.context.clock.today()
        self.ask(lambda *_ignored: nights.count_night(desk, day), self._counted)

    def _counted(self, count: "NightView") -> None:
        self.context.voices.stored.emit()
        self.arrive()
        told = words(
            "The night is counted: {present} here, {away} away.", present=count.present, away=count.away
        )
        self.context.tell(told, "good", words("Undo"), lambda: self._take_back(count))

    def _take_back(self, count: "NightView") -> None:
        desk = self.context.desk
        self.ask(lambda *_ignored: nights.take_back(desk, count), lambda _view: self._undone())

    def _undone(self) -> None:
        self.context.voices.stored.emit()
        self.arrive()
        self.context.tell(words("Undone."))
