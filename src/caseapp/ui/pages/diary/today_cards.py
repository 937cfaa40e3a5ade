"""The four numbers above the list of what is due, each a way to where it comes from."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.base.language import quarter_text
from caseapp.base.words import Words, words
from caseapp.records.roles import Intent
from caseapp.ui.context import Context
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, card, dress, fresh, label, row

if TYPE_CHECKING:
    from caseapp.actions.diary.today import Today
    from caseapp.actions.lodging.nights import NightView


class _Card(QWidget):
    """A heading, a number that leads somewhere, and one line about it."""

    def __init__(self, context: Context, heading: Words, page: str) -> None:
        super().__init__()
        self.say = context.say
        self.heading = heading
        frame, inside = card()
        inside.setContentsMargins(2 * STEP - 4, STEP, STEP, STEP)
        inside.setSpacing(2)
        outer = row(frame, parent=self)
        outer.setStretch(0, 1)
        self.number = QPushButton("")
        fresh(self.number, "number")
        self.number.clicked.connect(lambda _on=False: context.go(page))
        self.line = label("", "small", wrap=True)
        named = label(self.say(heading), "small", wrap=True)
        for text in (named, self.line):
            text.setIndent(2)  # the button between them has a frame for its focus
        inside.addWidget(named)
        inside.addWidget(self.number)
        inside.addWidget(self.line)
        inside.addStretch(1)
        self.inside = inside

    def tell(self, number: str, line: str, *, warn: bool = False) -> None:
        """Say how it stands."""
        self.number.setText(number)
        self.number.setAccessibleName(f"{self.say(self.heading)}: {number}. {line}")
        self.line.setText(line)
        dress(self.line, "warning" if warn else "small")


class TodayCards(QWidget):
    """Tonight with its one-click count, the open cases, the report of the quarter, the last backup."""

    def __init__(self, context: Context, count: Callable[[], None]) -> None:
        super().__init__()
        self.context, self.say = context, context.say
        self.night = _Card(context, words("Sleep here tonight"), "night")
        self.people = _Card(context, words("Open cases"), "people")
        self.report = _Card(context, words("Report of the quarter"), "reports")
        self.backup = _Card(context, words("Last verified backup"), "settings")
        self.count = button(self.say(words("Count the night")), count, icon_name="check")
        self.night.inside.insertWidget(3, self.count)
        if not context.may(Intent.COUNT_NIGHTS):
            self.count.hide()
        line = row(self.night, self.people, self.report, self.backup, parent=self, gap=STEP + STEP // 2)
        for place in range(4):
            line.setStretch(place, 1)
        if not context.may(Intent.READ_REPORTS):
            self.report.hide()

    def show_today(self, today: "Today") -> None:
        """Say all four."""
        self._show_night(today.night)
        self.people.tell(str(today.open_cases), self.say(words("Active and in follow-up")))
        self._show_report(today)
        self._show_backup(today)

    def _show_night(self, night: "NightView") -> None:
        say, counted = self.say, night.counted is not None and not night.differs
        line = say(words("{away} away, {children} children along", away=night.away, children=night.children))
        if night.missing:
            line = say(words("Nights not counted yet: {n}", n=len(night.missing)))
        self.night.tell(str(night.present), line, warn=bool(night.missing))
        self.count.setEnabled(not counted and bool(night.sleepers))
        done = words("The night is counted") if counted else words("Count the night")
        self.count.setText(f" {say(done)}")
        self.count.setAccessibleName(say(done))

    def _show_report(self, today: "Today") -> None:
        state, say = today.report, self.say
        if state is None:
            return
        if state.issued_on is not None:
            line = say(words("Issued on {day}", day=state.issued_on))
        else:
            line = say(words("Nothing to report") if state.empty else words("Not issued yet"))
        self.report.tell(quarter_text(say.code, state.quarter), line)

    def _show_backup(self, today: "Today") -> None:
        say, days = self.say, today.backup_days
        if self.context.desk.practice:
            self.backup.tell("–", say(words("A practice vault needs none")))
        elif days is None:
            self.backup.tell("–", say(words("No backup has been made yet")), warn=True)
        else:
            number = say(words("{n} days ago", count=days)) if days else say(words("Today"))
            line = words("Time for a new one") if today.backup_old else words("Read again and found whole")
            self.backup.tell(number, say(line), warn=today.backup_old)
