"""The line in which a new appointment is typed: day, hour, for whom, what; Enter saves it. More of it stands on its form."""

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from caseapp.base.words import Speaks, Words, words
from caseapp.records.appointment import APPOINTMENT_KIND, MEETING_KIND
from caseapp.ui.form.typed import day_text, read_day
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.parts import button, column, dress, icon_button, label, row

if TYPE_CHECKING:
    from caseapp.actions.diary.calendar import OpenCase

_HOUSE = "0"
_CLOCK = re.compile(r"(\d{1,2})(?:[:.,\s]?(\d{2}))?")


def read_time(text: str) -> str | None:
    """The code of an hour: 9, 930, 9:30, 14.05; empty for nothing, None for what is none. Rounded down to five minutes."""
    bare = text.strip()
    if not bare:
        return ""
    match = _CLOCK.fullmatch(bare)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    return f"{hour:02d}{minute - minute % 5:02d}" if hour < 24 and minute < 60 else None


class NewAppointment(QFrame):
    """`adding` gives case (0 for the house), day, hour and kind; `more` the same, for the whole form."""

    adding = Signal(int, object, str, str)
    more = Signal(int, object, str, str)
    leaving = Signal()

    def __init__(self, say: Speaks, today: date) -> None:
        super().__init__()
        self.say, self.today = say, today
        dress(self, "card")
        self.day, self.time = QLineEdit(), QLineEdit()
        self.day.setFixedWidth(112)
        self.time.setFixedWidth(72)
        self.time.setPlaceholderText("9:30")
        self.who, self.kind = Combo(), Combo(searched=False)
        self.told = label("", "error")
        self.told.hide()
        whole = column(self, margin=STEP + STEP // 2, gap=4)
        line = row(gap=STEP)
        parts = (
            (words("Date"), self.day, 0), (words("Time"), self.time, 0), (words("For whom"), self.who, 3),
            (words("Kind of appointment"), self.kind, 2),
        )  # fmt: skip
        for name, part, stretch in parts:
            line.addWidget(self._named(name, part), stretch)
        save = button(say(words("Save")), self._save, "primary")
        form = button(say(words("More …")), lambda: self._give(self.more), tip=say(words("All questions")))
        close = icon_button("x", say(words("Close")), self._close)
        line.addWidget(self._named(None, save))
        line.addWidget(self._named(None, form))
        line.addWidget(self._named(None, close))
        whole.addLayout(line)
        whole.addWidget(self.told)
        self.who.currentIndexChanged.connect(lambda _place: self._offer_kinds())
        for typed in (self.day, self.time):
            typed.returnPressed.connect(self._save)
        self.hide()

    def _named(self, name: Words | None, part: QWidget) -> QWidget:
        holder = QWidget()
        inside = column(holder, gap=2)
        inside.addWidget(label(self.say(name) if name is not None else "", "small"))
        inside.addWidget(part)
        if name is not None:
            part.setAccessibleName(self.say(name))
        return holder

    def offer(self, cases: "Sequence[OpenCase]") -> None:
        """For whom appointments can be made, the house last."""
        known = self.who.key()
        pairs = [(str(one.case_id), f"{one.name} · {one.code}" if one.name else one.code) for one in cases]
        self.who.offer([*pairs, (_HOUSE, self.say(words("Nobody: a date of the house")))])
        self.who.setAccessibleName(
            self.say(words("For whom"))
        )  # a long list has a line of its own to be named
        self.who.choose(known)
        self._offer_kinds()

    def begin(self, day: date) -> None:
        """Open for a day."""
        self.day.setText(day_text(day))
        self.time.clear()
        self.told.hide()
        self.show()
        self.time.setFocus()

    def _offer_kinds(self) -> None:
        choices = MEETING_KIND if self.who.key() == _HOUSE else APPOINTMENT_KIND
        pairs = [(item.code, self.say(item.label)) for item in choices.items]
        if self.kind.keys != [code for code, _text in pairs]:
            self.kind.offer(pairs)

    def _save(self) -> None:
        self._give(self.adding)

    def _give(self, signal: SignalInstance) -> None:
        self.who.resolve()
        day, time = read_day(self.day.text(), self.today), read_time(self.time.text())
        wrong = None
        if day is None:
            wrong = words("This is not a day. Write it as 31.12.2026, or only 3 for the 3rd of this month.")
        elif time is None:
            wrong = words("This is not an hour. Write it as 9:30, 930 or 14.")
        elif not self.who.key():
            wrong = words("Choose for whom it is, or the house.")
        self.told.setText(self.say(wrong) if wrong is not None else "")
        self.told.setVisible(wrong is not None)
        if wrong is None:
            signal.emit(int(self.who.key()), day, time, self.kind.key())

    def _close(self) -> None:
        self.hide()
        self.leaving.emit()
