"""Parts of the breach page: a moment to type, and answers to choose from as chips."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from caseapp.base.words import Speaks, Words, words
from caseapp.ui.form.days import pick_day
from caseapp.ui.form.typed import day_text, read_day
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import button, column, dress, icon_button, label, row


def read_time(text: str) -> time | None:
    """An hour as people type it: 14:30, 14.30, 1430, 14."""
    found = re.fullmatch(r"(\d{1,2})(?:[:.\s]?(\d{2}))?", text.strip(), re.ASCII)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


class Moment(QWidget):
    """A day and an hour in the office's own time."""

    def __init__(self, say: Speaks, name: Words, today: date, start: datetime | None = None) -> None:
        super().__init__()
        self._today, self._zone = today, start.tzinfo if start is not None else None
        self.day, self.hour = QLineEdit(), QLineEdit()
        for line, width, form, part in (
            (self.day, 150, words("dd.mm.yyyy"), words("day")),
            (self.hour, 88, words("hh:mm"), words("hour")),
        ):
            line.setFixedWidth(width)
            line.setPlaceholderText(say(form))
            line.setAccessibleName(f"{say(name)}: {say(part)}")
        if start is not None:
            self.day.setText(day_text(start.date()))
            self.hour.setText(f"{start:%H:%M}")
        pick = icon_button("calendar", say(words("Choose from a calendar")), self._pick)
        self._pick_below = pick
        whole = column(self, gap=STEP // 2)
        whole.addWidget(label(say(name), "heading", wrap=True))
        whole.addLayout(row(self.day, pick, self.hour, 1))

    def read(self) -> datetime | None:
        """The moment, or None where it is empty or not one; what is wrong gets a red edge. Without an hour: midnight."""
        day = read_day(self.day.text(), self._today)
        hour = read_time(self.hour.text()) if self.hour.text().strip() else time()
        dress(self.day, "wrong" if self.day.text().strip() and day is None else "")
        dress(self.hour, "wrong" if hour is None else "")
        return datetime.combine(day, hour, self._zone) if day is not None and hour is not None else None

    def is_wrong(self) -> bool:
        """Whether something stands here that is no moment."""
        return self.read() is None and bool(self.day.text().strip() + self.hour.text().strip())

    def _pick(self) -> None:
        chosen = pick_day(self._pick_below, read_day(self.day.text(), self._today) or self._today)
        if chosen is not None:
            self.day.setText(day_text(chosen))


class Chips(QWidget):
    """A question with its answers as chips. With `many` several may be on; `alone` are those that exclude all others."""

    changed = Signal()

    def __init__(
        self,
        say: Speaks,
        name: Words,
        answers: Iterable[tuple[str, Words]],
        *,
        many: bool = False,
        alone: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__()
        self._many, self._alone = many, alone
        self.buttons: dict[str, QPushButton] = {}
        whole = column(self, gap=STEP // 2)
        whole.addWidget(label(say(name), "heading", wrap=True))
        holder = QWidget()
        flow = Flow(holder)
        for key, text in answers:
            made = button(say(text), look="filter")
            made.setCheckable(True)
            made.setAccessibleName(f"{say(name)}: {say(text)}")
            made.clicked.connect(lambda _on=False, key=key: self._press(key))
            flow.addWidget(made)
            self.buttons[key] = made
        whole.addWidget(holder)

    def choose(self, key: str) -> None:
        """Press one of them, as a person does."""
        self.buttons[key].setChecked(True)
        self._press(key)

    def chosen(self) -> frozenset[str]:
        """The answers that are on."""
        return frozenset(key for key, made in self.buttons.items() if made.isChecked())

    def one(self) -> str:
        """The one answer that is on; empty where none is."""
        return next(iter(self.chosen()), "")

    def _press(self, key: str) -> None:
        if not self._many:
            self.buttons[key].setChecked(True)
        for other, made in self.buttons.items():
            apart = not self._many or key in self._alone or other in self._alone
            if other != key and apart and self.buttons[key].isChecked():
                made.setChecked(False)
        self.changed.emit()
