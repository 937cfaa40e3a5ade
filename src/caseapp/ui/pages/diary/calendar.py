"""The calendar: a week or a month of appointments, of what is due, and of who comes and goes."""

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget

from caseapp.actions.diary import calendar, due_words
from caseapp.base.language import MONTH_NAMES, date_text
from caseapp.base.words import words
from caseapp.records.roles import Intent
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.casework.entry_aim import EntryAim
from caseapp.ui.pages.diary.calendar_model import DaysModel, MonthModel, week_of
from caseapp.ui.pages.diary.calendar_new import NewAppointment
from caseapp.ui.pages.diary.calendar_view import DaysView
from caseapp.ui.pages.diary.due_deeds import DueDeeds, pop_up
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, column, icon_button, label, row
from caseapp.ui.widgets.print_list import PRINTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.actions.diary.calendar import CalendarItem
    from caseapp.actions.diary.due import DueThing, Settled
    from caseapp.records.subject import Stored


class CalendarPage(Page):
    """`arrive` takes a day to show; without one it is the day that was shown before."""

    title = words("Calendar")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        today = context.clock.today()
        self.shown, self.how = today, "week"
        self.week = DaysView(self.say, DaysModel(self.say, today))
        self.month = DaysView(self.say, MonthModel(self.say, today))
        self.new = NewAppointment(self.say, today)
        self.deeds = DueDeeds(self, self.arrive, "calendar")
        self.may_write = context.may(Intent.KEEP_CALENDAR)
        self.period = label("", "heading")
        self.stack = QStackedWidget()
        self.ways: dict[str, QPushButton] = {}
        self._lay_out()
        for view in (self.week, self.month):
            self._listen(view)
        self.new.adding.connect(self._add)
        self.new.more.connect(self._write_all)
        self.new.leaving.connect(lambda: self._view().setFocus())

    def _lay_out(self) -> None:
        say = self.say
        back = icon_button("chevron-left", say(words("Earlier (Page up)")), lambda: self.leaf(-1))
        on = icon_button("chevron-right", say(words("Later (Page down)")), lambda: self.leaf(1))
        now = button(say(words("Today")), lambda: self.arrive(self.context.clock.today()))
        group = QButtonGroup(self)
        for way, word in (("week", words("Week")), ("month", words("Month"))):
            self.ways[way] = button(say(word), look="filter")
            self.ways[way].setCheckable(True)
            self.ways[way].clicked.connect(lambda _on=False, way=way: self.show_view(way))
            group.addButton(self.ways[way])
        self.everything = button(say(words("Show the work of others too")), look="filter")
        self.everything.setCheckable(True)
        self.everything.toggled.connect(lambda _on: self.arrive())
        self.add = button(
            say(words("New appointment")),
            self._begin_here,
            "primary",
            "plus",
            say(words("New appointment (Insert)")),
        )
        if not self.may_write:
            self.add.hide()
        self.paper = button(say(words("Print the week")), self._print, icon_name="printer")
        self.paper.setObjectName(PRINTS)
        self.paper.setShortcut("Ctrl+P")
        whole = column(self, margin=3 * STEP, gap=STEP + STEP // 2)
        whole.addLayout(row(label(say(self.title), "title"), 1, self.paper, self.add))
        whole.addLayout(row(back, now, on, self.period, 1, self.everything, *self.ways.values()))
        whole.addWidget(self.new)
        whole.addWidget(self.stack, 1)
        self.stack.addWidget(self.week)
        self.stack.addWidget(self.month)

    def _listen(self, view: DaysView) -> None:
        view.opening.connect(self._open)
        view.adding.connect(self._day_chosen if view is self.month else self._begin)
        view.moving.connect(self._move)
        view.doing.connect(self._do)
        view.dismissing.connect(self._dismiss)
        view.leafing.connect(self.leaf)

    def _view(self) -> DaysView:
        return self.week if self.how == "week" else self.month

    def _span(self) -> tuple[date, date]:
        if self.how == "week":
            first = week_of(self.shown)
            return first, first + timedelta(days=6)
        first = week_of(self.shown.replace(day=1))
        return first, first + timedelta(days=41)

    def arrive(self, what: object = None) -> None:
        """Ask for the days."""
        if isinstance(what, date):
            self.shown = what
        elif (day := self._view().day()) is not None and self._span()[0] <= day <= self._span()[1]:
            self.shown = day
        self.ways[self.how].setChecked(True)
        desk, (first, last), everything = self.context.desk, self._span(), self.everything.isChecked()
        self.period.setText(self._period())
        self.paper.setEnabled(self.how == "week")
        self.ask(
            lambda *_ignored: calendar.read_days(desk, first, last, everything=everything),
            lambda items: self.show_days(first, items),
        )

    def show_days(self, first: date, items: "Sequence[CalendarItem]") -> None:
        """Show the days from a Monday on, unless others were asked for in the meantime."""
        if first != self._span()[0]:
            return
        view = self._view()
        row = view.currentIndex().row()
        if isinstance(view.days, MonthModel):
            view.days.take_month(self.shown.replace(day=1), items)
        else:
            view.days.take(first, items)
        self.stack.setCurrentWidget(view)
        view.fit()
        view.stand_on(self.shown)
        if self.how == "week" and 0 < row < view.days.rowCount():
            view.setCurrentIndex(view.days.index(row, view.currentIndex().column()))

    def show_view(self, way: str) -> None:
        """The week or the month around the same day."""
        self.shown = self._view().day() or self.shown
        self.how = way
        self.arrive(self.shown)
        self._view().setFocus()

    def leaf(self, on: int) -> None:
        """A week or a month later (1) or earlier (-1)."""
        if self.how == "week":
            self.arrive(self.shown + timedelta(days=7 * on))
            return
        month = self.shown.replace(day=1) + timedelta(days=32 if on > 0 else -1)
        self.arrive(month.replace(day=min(self.shown.day, monthrange(month.year, month.month)[1])))

    def enter(self) -> None:
        """Step into the days."""
        self._view().setFocus()

    def _period(self) -> str:
        first, last = self._span()
        code = self.say.code
        if self.how == "week":
            return f"{date_text(code, first)} – {date_text(code, last)}"
        return f"{self.say(MONTH_NAMES[self.shown.month - 1])} {self.shown.year}"

    # ------------------------------------------------------------ what is done with an item

    def _open(self, item: "CalendarItem") -> None:
        if item.thing.kind in ("came", "went"):
            self.context.go("person", item.thing.person_id)
        else:
            self.deeds.open(item.thing)

    def _do(self, item: "CalendarItem") -> None:
        if self.may_write and not item.state and item.thing.kind not in ("came", "went"):
            self.deeds.do(item.thing)

    def _dismiss(self, item: "CalendarItem") -> None:
        if self.may_write and not item.state and item.thing.kind not in ("came", "went"):
            view = self._view()
            place = view.visualRect(view.currentIndex())
            menu = self.deeds.dismiss_menu(item.thing, view)
            pop_up(menu, view, view.horizontalHeader().height() + place.bottom())

    def _move(self, thing: "DueThing", day: date) -> None:
        if not self.may_write:
            return
        desk = self.context.desk
        self.shown = day
        self.ask(lambda *_ignored: calendar.move(desk, thing, day), lambda settled: self._moved(settled, day))

    def _moved(self, settled: "Settled", day: date) -> None:
        self.context.voices.stored.emit()
        self.arrive(day)
        told = words("Moved to {weekday}, {day}", weekday=due_words.WEEKDAYS[day.weekday()], day=day)
        self.context.tell(told, "good", words("Undo"), lambda: self.deeds.undo(settled))

    def _day_chosen(self, day: date) -> None:
        self.shown = day
        self.how = "week"
        self.arrive(day)
        self.week.setFocus()

    # ------------------------------------------------------------ a new appointment

    def _begin_here(self) -> None:
        self._begin(self._view().day() or self.shown)

    def _begin(self, day: date) -> None:
        if not self.may_write:
            return
        desk = self.context.desk
        self.new.begin(day)
        self.ask(lambda *_ignored: calendar.open_people(desk), self.new.offer)

    def _add(self, case_id: int, day: date, time: str, kind: str) -> None:
        desk = self.context.desk
        self.ask(
            lambda *_ignored: calendar.add_appointment(desk, case_id, day, time, kind),
            lambda stored: self._added(case_id, day, stored),
        )

    def _added(self, case_id: int, day: date, stored: "Stored[Any]") -> None:
        self.new.hide()
        self.context.voices.stored.emit()
        self.arrive(day)
        self._view().setFocus()
        name = "appointment" if case_id else "meeting"
        told = words("Appointment saved: {day}", day=day)
        self.context.tell(told, "good", words("Undo"), lambda: self._take_out(name, stored))

    def _take_out(self, name: str, stored: "Stored[Any]") -> None:
        from caseapp.actions.casework import entries

        desk = self.context.desk
        self.ask(
            lambda *_ignored: entries.remove_entry(desk, name, stored.id, stored.version),
            lambda _nothing: self._taken_out(),
        )

    def _taken_out(self) -> None:
        self.context.voices.stored.emit()
        self.arrive()
        self.context.tell(words("Undone."))

    def _write_all(self, case_id: int, day: date, time: str, kind: str) -> None:
        start = {name: value for name, value in (("day", day), ("time", time), ("kind", kind)) if value}
        name = "appointment" if case_id else "meeting"
        about = self.new.who.currentText() if case_id else ""
        self.new.hide()
        self.context.go("entry", EntryAim(name, case_id, None, "calendar", day, about, start))

    def _print(self) -> None:
        self.context.go("week", week_of(self.shown))
