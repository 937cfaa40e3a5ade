"""Boxes for days: typed in any usual way, or picked from a calendar; and days that are known only in part."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QCheckBox, QLineEdit, QWidget, QWidgetAction
from PySide6.QtWidgets import QMenu as Menu

from caseapp.base.dates import PartialDate
from caseapp.base.words import Speaks, Words, words
from caseapp.records.fields import Question, Value
from caseapp.ui.form.box import Box
from caseapp.ui.form.typed import day_text, part_day_text, read_day, read_part_day
from caseapp.ui.widgets.parts import icon_button, row


class DayBox(Box):
    """A whole day."""

    shows_state = False

    def __init__(self, question: Question, say: Speaks, today: date) -> None:
        super().__init__(question, say, today)
        self.line = QLineEdit()
        self.line.setFixedWidth(150)
        self.line.textEdited.connect(lambda text: self.clear_state(filled=bool(text.strip())))
        self.line.editingFinished.connect(self._leave)
        self.pick = icon_button("calendar", say(words("Choose from a calendar")), self._open)
        self.pick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row(self.line, self.pick, 1, parent=self)

    def focus_parts(self) -> Sequence[QWidget]:
        """The line; the calendar opens with Alt+Down."""
        return [self.line]

    def show_state(self) -> None:
        """Show how a day may be written."""
        self.line.setPlaceholderText(self.say(words("dd.mm.yyyy")))

    def problem(self) -> Words | None:
        """Not a day."""
        if self.touched and self.state() is None and self._read() is None:
            return words("This is not a day. Write it as 31.12.2026, or only 3 for the 3rd of this month.")
        return None

    def _leave(self) -> None:
        found = self._read()
        if self.touched and self.state() is None and isinstance(found, date):
            self._fill(found)
        if self.touched:
            self.settled.emit()

    def _open(self) -> None:
        current = self._read()
        shown = current if isinstance(current, date) else self.today
        chosen = pick_day(self.pick, shown)
        if chosen is not None:
            self._fill(chosen)
            self.clear_state(filled=True)
            self.settled.emit()

    def _fill(self, value: Value) -> None:
        self.line.setText(day_text(value) if isinstance(value, date) else "")

    def _wipe(self) -> None:
        self.line.clear()

    def _standing(self) -> str:
        return self.line.text()

    def _retype(self, typed: object) -> None:
        self.line.setText(str(typed))

    def _read(self) -> Value | None:
        return read_day(self.line.text(), self.today)


class PartDayBox(Box):
    """A day, a month or a year, with a tick for an estimate."""

    shows_state = False

    def __init__(self, question: Question, say: Speaks, today: date) -> None:
        super().__init__(question, say, today)
        self.line = QLineEdit()
        self.line.setFixedWidth(216)
        self.about = QCheckBox(say(words("About (an estimate)")))
        self.line.textEdited.connect(lambda text: self.clear_state(filled=bool(text.strip())))
        self.line.editingFinished.connect(self._leave)
        self.about.clicked.connect(self._ticked)
        row(self.line, self.about, 1, parent=self)

    def focus_parts(self) -> Sequence[QWidget]:
        """The line, then the tick."""
        return [self.line, self.about]

    def show_state(self) -> None:
        """Show how a part of a day may be written."""
        self.line.setPlaceholderText(self.say(words("dd.mm.yyyy or yyyy")))

    def problem(self) -> Words | None:
        """Not a day, a month or a year."""
        if self.touched and self.state() is None and self._read() is None:
            return words("Write a day (17.05.1998), a month (05.1998) or a year (1998).")
        return None

    def _leave(self) -> None:
        found = self._read()
        if self.touched and self.state() is None and isinstance(found, PartialDate):
            self._fill(found)
        if self.touched:
            self.settled.emit()

    def _ticked(self) -> None:
        self.clear_state(filled=bool(self.line.text().strip()))
        self.settled.emit()

    def _fill(self, value: Value) -> None:
        if isinstance(value, PartialDate):
            self.line.setText(part_day_text(value))
            self.about.setChecked(value.about)

    def _wipe(self) -> None:
        self.line.clear()
        self.about.setChecked(False)

    def _standing(self) -> list[object]:
        return [self.line.text(), self.about.isChecked()]

    def _retype(self, typed: object) -> None:
        if isinstance(typed, list) and len(typed) == 2:
            self.line.setText(str(typed[0]))
            self.about.setChecked(typed[1] is True)

    def _read(self) -> Value | None:
        found = read_part_day(self.line.text(), self.today)
        return replace(found, about=found.about or self.about.isChecked()) if found else None


def pick_day(beside: QWidget, shown: date) -> date | None:
    """Let the person pick a day from a calendar that opens below a widget; None where she closes it."""
    menu = Menu(beside)
    calendar = QCalendarWidget(menu)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
    calendar.setMinimumSize(320, 240)
    holder = QWidgetAction(menu)
    holder.setDefaultWidget(calendar)
    menu.addAction(holder)
    found: list[QDate] = []

    def chosen(day: QDate) -> None:
        found.append(day)
        menu.close()

    calendar.clicked.connect(chosen)
    calendar.activated.connect(chosen)
    menu.exec(beside.mapToGlobal(QPoint(0, beside.height())))
    menu.deleteLater()
    return date(found[-1].year(), found[-1].month(), found[-1].day()) if found else None
