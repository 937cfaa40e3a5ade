"""The agreement with a shelter as a form."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from caseapp.actions.office.agreements import PUBLISHED, SEALED_TABLES, Agreement
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.form.days import pick_day
from caseapp.ui.form.typed import day_text, read_day
from caseapp.ui.theme import FORM_WIDTH, STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.parts import button, card, column, icon_button, label, row, scroller

_NOTE_HIGH = 96
_NO_DAY = words("This is not a day. Write it as 31.12.2026, or only 3 for the 3rd of this month.")
_MODES: Mapping[str, tuple[Words, Words]] = {
    PUBLISHED: (
        words("Published numbers"),
        words(
            "The numbers that its report shows, and nothing else. The whole is exact where every shelter shows a number, and"
            " says “at least” elsewhere."
        ),
    ),
    SEALED_TABLES: (
        words("Published numbers and, sealed, exact tables"),
        words(
            "Besides its report it hands over its exact tables, sealed to this office; its manager allows that at the shelter,"
            " too. The program alone reads them, to add them up: nobody sees the numbers of one shelter, and the whole is"
            " protected together with every report. Removing the agreement erases them."
        ),
    ),
}


class Agreed(NamedTuple):
    """What stands in the form."""

    begins: date
    ends: date | None
    threshold: int
    note: str
    mode: str


class AgreementPart(QWidget):
    """`kept` is told with what was agreed, `dropped` when there shall be no agreement."""

    kept = Signal(object)
    dropped = Signal()

    def __init__(self, say: Speaks, today: date) -> None:
        super().__init__()
        self.say, self.today, self.least = say, today, 0
        self.state = label("", "heading", wrap=True)
        self.begins, self.ends, self.threshold = QLineEdit(), QLineEdit(), QLineEdit()
        self.threshold.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,3}"), self))
        self.about_threshold = label("", "muted", wrap=True)
        self.mode = Combo([(name, say(text)) for name, (text, _about) in _MODES.items()], searched=False)
        self.mode.setMaximumWidth(560)
        self.about_mode = label("", "muted", wrap=True)
        self.mode.activated.connect(lambda _place: self._explain())
        self.note = QPlainTextEdit()
        self.note.setFixedHeight(_NOTE_HIGH)
        self.note.setTabChangesFocus(True)
        self.trouble = label("", "error", wrap=True)
        self.save = button(say(words("Save")), self._save, "primary", "check")
        self.drop = button(say(words("Remove the agreement")), self.dropped.emit, "danger")
        self._before: tuple[str, ...] = ()
        self._lay_out()

    def _lay_out(self) -> None:
        holder = QWidget()
        frame, inside = card()
        frame.setMaximumWidth(FORM_WIDTH)
        inside.addWidget(self.state)
        inside.addSpacing(STEP)
        days = row(gap=3 * STEP)
        for name, box in (
            (words("In force from"), self.begins),
            (words("In force until (empty: without an end)"), self.ends),
        ):
            box.setFixedWidth(150)
            box.setPlaceholderText(self.say(words("dd.mm.yyyy")))
            calendar = icon_button(
                "calendar", self.say(words("Choose from a calendar")), partial(self._pick, box)
            )
            part = column(gap=STEP)
            part.addWidget(self._name(name, box))
            part.addLayout(row(box, calendar, 1))
            days.addLayout(part)
        days.addStretch(1)
        inside.addLayout(days)
        inside.addWidget(self._name(words("Smallest count that its reports may show"), self.threshold))
        self.threshold.setFixedWidth(80)
        inside.addWidget(self.threshold)
        inside.addWidget(self.about_threshold)
        inside.addWidget(self._name(words("What the shelter hands over"), self.mode))
        inside.addWidget(self.mode)
        inside.addWidget(self.about_mode)
        inside.addWidget(self._name(words("Note"), self.note))
        inside.addWidget(self.note)
        inside.addWidget(self.trouble)
        inside.addLayout(row(self.drop, 1, self.save))
        outer = column(holder)
        outer.addWidget(frame)
        outer.addStretch(1)
        column(self).addWidget(scroller(holder))

    def _name(self, name: Words, box: QWidget) -> QWidget:
        box.setAccessibleName(self.say(name))
        said = label(self.say(name), "heading")
        said.setBuddy(box)
        return said

    def show_agreement(self, agreed: Agreement | None, least: int) -> None:
        """Show what is agreed; `least` is what this office asks of everybody."""
        self.least = least
        self.state.setText(self.say(self._told(agreed)))
        self.begins.setText(day_text(date.fromisoformat(agreed.begins)) if agreed else "")
        self.ends.setText(day_text(date.fromisoformat(agreed.ends)) if agreed and agreed.ends else "")
        self.threshold.setText(str(agreed.threshold if agreed else least))
        self.note.setPlainText(agreed.note if agreed else "")
        self.mode.choose(agreed.mode if agreed and agreed.mode in _MODES else PUBLISHED)
        self._explain()
        about = words(
            "Never below {least}, which this office asks of everybody. A report that shows smaller counts is refused.",
            least=least,
        )
        self.about_threshold.setText(self.say(about))
        self.drop.setVisible(agreed is not None)
        self.trouble.hide()
        self._before = self.written()

    def _told(self, agreed: Agreement | None) -> Words:
        if agreed is None:
            return words("No agreement with this shelter is written down.")
        if agreed.begins > self.today.isoformat():
            return words("In force from {day}", day=date.fromisoformat(agreed.begins))
        if agreed.ends is None:
            return words("In force without an end")
        day = date.fromisoformat(agreed.ends)
        if day < self.today:
            return words("Ended on {day}: later quarters are not expected, and refused", day=day)
        return words("In force until {day}", day=day)

    def written(self) -> tuple[str, ...]:
        """The boxes as they are typed."""
        boxes = (self.begins.text(), self.ends.text(), self.threshold.text())
        return (*boxes, self.note.toPlainText(), self.mode.key())

    def write(self, texts: tuple[str, ...]) -> None:
        """Put texts into the boxes that `written` gave."""
        for box, text in zip((self.begins, self.ends, self.threshold), texts[:3], strict=True):
            box.setText(text)
        self.note.setPlainText(texts[3])
        self.mode.choose(texts[4])
        self._explain()

    def is_changed(self) -> bool:
        """Whether something is typed that is not saved."""
        return bool(self._before) and self.written() != self._before

    def forget(self) -> None:
        """What is typed was saved or is not wanted: the next showing may replace it."""
        self._before = ()

    def tell(self, text: str) -> None:
        """Say why it was not saved."""
        self.trouble.setText(text)
        self.trouble.show()

    def _save(self) -> None:
        begins = read_day(self.begins.text(), self.today)
        ends = read_day(self.ends.text(), self.today) if self.ends.text().strip() else None
        for box, wrong in (
            (self.begins, begins is None),
            (self.ends, bool(self.ends.text().strip()) and ends is None),
        ):
            if wrong:
                self.tell(self.say(_NO_DAY))
                box.setFocus()
                return
        if begins is not None:
            threshold = int(self.threshold.text() or 0)
            self.kept.emit(Agreed(begins, ends, threshold, self.note.toPlainText(), self.mode.key()))

    def _explain(self) -> None:
        _text, about = _MODES[self.mode.key()]
        self.about_mode.setText(self.say(about))

    def _pick(self, box: QLineEdit) -> None:
        chosen = pick_day(box, read_day(box.text(), self.today) or self.today)
        if chosen is not None:
            box.setText(day_text(chosen))
