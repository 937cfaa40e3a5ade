"""What the audit log is filtered by: person, kind of action, period."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.base.clock import Clock
from caseapp.base.language import quarter_text
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import button, column, label, row

if TYPE_CHECKING:
    from caseapp.actions.trail.log import LogFilter, LogOutline

_EVERYBODY, _ALWAYS = "", ""
_DAYS = {"today": 0, "week": 6, "month": 29}
"""Periods that end today, by the days before it."""


class LogFilters(QWidget):
    """Two boxes and a row of chips; `changed` is called whenever something else is wanted."""

    def __init__(self, say: Speaks, clock: Clock, changed: Callable[[], None]) -> None:
        super().__init__()
        from caseapp.actions.trail.log_words import KIND_LABELS, LogKind

        self.say, self.clock, self._changed = say, clock, changed
        self.person, self.period = Combo(searched=False), Combo(searched=False)
        self.chips: dict[LogKind, QPushButton] = {}
        self._quiet = False
        whole = column(self, gap=STEP)
        boxes = row(*self._named(words("Who"), self.person), *self._named(words("When"), self.period), 1)
        whole.addLayout(boxes)
        holder = QWidget()
        flow = Flow(holder)
        for kind, text in KIND_LABELS.items():
            made = button(say(text), look="filter")
            made.setCheckable(True)
            made.toggled.connect(lambda _on: self._tell())
            self.chips[kind] = made
            flow.addWidget(made)
        whole.addWidget(holder)
        for box in (self.person, self.period):
            box.setMinimumWidth(30 * STEP)
            box.currentIndexChanged.connect(lambda _place: self._tell())

    def offer(self, outline: "LogOutline") -> None:
        """Offer these people and periods; what was chosen stays chosen."""
        person, period = self.person.key(), self.period.key()
        self._quiet = True
        people = [(name, name) for name in outline.people]
        self.person.offer([(_EVERYBODY, self.say(words("Everybody"))), *people])
        quarters = [(str(one), quarter_text(self.say.code, one)) for one in outline.quarters]
        self.period.offer([*self._near(), *quarters])
        self.person.choose(person)
        self.period.choose(period)
        self._quiet = False

    def clear(self) -> None:
        """Want everything again."""
        self._quiet = True
        self.person.choose(_EVERYBODY)
        self.period.choose(_ALWAYS)
        for chip in self.chips.values():
            chip.setChecked(False)
        self._quiet = False
        self._changed()

    def wanted(self) -> "LogFilter":
        """The filter as it is chosen."""
        from caseapp.actions.trail.log import LogFilter

        first, last = self._days(self.period.key())
        kinds = frozenset(kind for kind, chip in self.chips.items() if chip.isChecked())
        return LogFilter(self.person.key(), kinds, first, last)

    def _named(self, text: Words, box: Combo) -> tuple[QWidget, QWidget]:
        said = self.say(text)
        box.setAccessibleName(said)
        return label(said, "muted"), box

    def _near(self) -> list[tuple[str, str]]:
        say = self.say
        return [
            (_ALWAYS, say(words("Since the beginning"))), ("today", say(words("Today"))),
            ("week", say(words("The last 7 days"))), ("month", say(words("The last 30 days"))),
        ]  # fmt: skip

    def _days(self, period: str) -> tuple[date | None, date | None]:
        from caseapp.base.periods import Quarter

        if period == _ALWAYS:
            return None, None
        if period in _DAYS:
            return self.clock.today() - timedelta(days=_DAYS[period]), None
        quarter = Quarter.parse(period)
        return quarter.start, quarter.end

    def _tell(self) -> None:
        if not self._quiet:
            self._changed()
