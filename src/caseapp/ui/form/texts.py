"""Boxes for words and numbers."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from caseapp.base.words import Speaks, Words, words
from caseapp.records.fields import Kind, Question, Value
from caseapp.ui.form.box import Box
from caseapp.ui.form.typed import grouped, read_number
from caseapp.ui.widgets.parts import column

_LONG_LINES = 4


class LineBox(Box):
    """One line of text."""

    def __init__(self, question: Question, say: Speaks, today: date) -> None:
        super().__init__(question, say, today)
        self.line = QLineEdit()
        column(self).addWidget(self.line)
        if question.kind is Kind.TEXT and question.largest:
            self.line.setMaxLength(question.largest)
        self.line.textEdited.connect(lambda text: self.clear_state(filled=bool(text)))
        self.line.editingFinished.connect(self._leave)

    def focus_parts(self) -> Sequence[QWidget]:
        """The line."""
        return [self.line]

    def show_state(self) -> None:
        """Show the state in grey where the text would stand."""
        self.line.setPlaceholderText(self.state_text())

    def _leave(self) -> None:
        if self.touched:
            self.settled.emit()

    def _fill(self, value: Value) -> None:
        self.line.setText(str(value))
        self.line.setCursorPosition(0)

    def _wipe(self) -> None:
        self.line.clear()

    def _standing(self) -> str:
        return self.line.text()

    def _retype(self, typed: object) -> None:
        self.line.setText(str(typed))

    def _read(self) -> Value | None:
        return self.line.text()


class NumberBox(LineBox):
    """A whole number; money shows its thousands apart."""

    def __init__(self, question: Question, say: Speaks, today: date) -> None:
        super().__init__(question, say, today)
        self.line.setMaximumWidth(200)

    def problem(self) -> Words | None:
        """Not a number, or larger than it can be."""
        if not self.touched or self.state() is not None:
            return None
        number = self._read()
        if not isinstance(number, int) or number < 0:
            return words("Write a whole number, such as 12.")
        largest = self.question.largest
        if largest is not None and number > largest:
            return words("This can be {largest} at most.", largest=largest)
        return None

    def _fill(self, value: Value) -> None:
        number = int(value) if isinstance(value, int) else 0
        self.line.setText(grouped(number) if self.question.kind is Kind.MONEY else str(number))

    def _read(self) -> Value | None:
        return read_number(self.line.text())

    def _leave(self) -> None:
        number = self._read()
        if self.touched and self.state() is None and isinstance(number, int):
            self._fill(number)
        super()._leave()


class LongBox(Box):
    """Several lines of text. The tab key leaves it, as in every other box."""

    def __init__(self, question: Question, say: Speaks, today: date) -> None:
        super().__init__(question, say, today)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column(self).addWidget(self.text)
        self.text.textChanged.connect(self._typed)
        self.text.installEventFilter(self)
        self._grow()

    def focus_parts(self) -> Sequence[QWidget]:
        """The text."""
        return [self.text]

    def show_state(self) -> None:
        """Show the state in grey where the text would stand."""
        self.text.setPlaceholderText(self.state_text())

    def problem(self) -> Words | None:
        """Longer than it may be."""
        largest = self.question.largest
        if self.touched and largest and len(self.text.toPlainText()) > largest:
            return words("This text can have {largest} letters at most.", largest=largest)
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the person leaves the text."""
        if event.type() == QEvent.Type.FocusOut and self.touched:
            self.settled.emit()
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        self._grow()
        self.clear_state(filled=bool(self.text.toPlainText()))

    def _grow(self) -> None:
        lines = max(_LONG_LINES, min(14, round(self.text.document().size().height())))
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * lines + 24)

    def _fill(self, value: Value) -> None:
        with QSignalBlocker(self.text):
            self.text.setPlainText(str(value))
        self._grow()

    def _wipe(self) -> None:
        with QSignalBlocker(self.text):
            self.text.clear()
        self._grow()

    def _standing(self) -> str:
        return self.text.toPlainText()

    def _retype(self, typed: object) -> None:
        self._fill(str(typed))

    def _read(self) -> Value | None:
        return self.text.toPlainText()
