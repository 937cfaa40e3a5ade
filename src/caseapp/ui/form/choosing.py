"""Boxes for answers to choose from: one of a list, several of a list, yes or no, or one of what is free."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from caseapp.base.words import Speaks, Words, words
from caseapp.records.fields import Kind, NoAnswer, Question, Value
from caseapp.ui.form.box import Box
from caseapp.ui.form.offering import offered
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.parts import button, column, row


class CodeBox(Box):
    """One of a list; a long list is searched by typing. Retired answers stay readable, but are not offered."""

    def __init__(self, question: Question, say: Speaks, today: date) -> None:
        super().__init__(question, say, today)
        self.combo = Combo(self._offer())
        column(self).addWidget(self.combo)
        self.combo.activated.connect(self._chosen)
        line = self.combo.line()
        if line is not None:
            line.textEdited.connect(lambda text: self.clear_state(filled=bool(text.strip())))
            line.editingFinished.connect(self._leave)
        self.show_state()

    def focus_parts(self) -> Sequence[QWidget]:
        """The list."""
        return [self.combo]

    def show_state(self) -> None:
        """Show the state in grey where the answer would stand."""
        self.combo.hint(self.state_text())

    def problem(self) -> Words | None:
        """A text that names no answer of a long list."""
        if self.touched and self.state() is None and not self.combo.key():
            return words("This is not in the list. Choose one of the answers offered while you type.")
        return None

    def _offer(self) -> list[tuple[str, str]]:
        return offered(self.question.choices, self.say) if self.question.choices else []

    def _chosen(self) -> None:
        self.clear_state(filled=True)
        self.settled.emit()

    def _leave(self) -> None:
        if self.touched and self.state() is None:
            self.combo.resolve()
            self.settled.emit()

    def _fill(self, value: Value) -> None:
        code = str(value)
        if code not in self.combo.keys:
            self.combo.keys.append(code)
            self.combo.addItem(self.say(self.question.choices.label(code)) if self.question.choices else code)
        self.combo.choose(code)

    def _wipe(self) -> None:
        self.combo.choose("")

    def _standing(self) -> list[str]:
        return [self.combo.key(), self.combo.currentText() if self.combo.line() is not None else ""]

    def _retype(self, typed: object) -> None:
        if not isinstance(typed, list) or len(typed) != 2:
            return
        if typed[0]:
            self._fill(str(typed[0]))
        elif self.combo.line() is not None:
            self.combo.setEditText(str(typed[1]))

    def _read(self) -> Value | None:
        return self.combo.key() or None


class PickBox(CodeBox):
    """One of what a page offers, such as the free beds: pairs of key and text. Numbers and days come back as such."""

    def __init__(
        self, question: Question, say: Speaks, today: date, offered: Sequence[tuple[str, str]]
    ) -> None:
        self._offered = list(offered)
        super().__init__(question, say, today)

    def show_state(self) -> None:
        """As in other lists; where nothing is free, say so."""
        super().show_state()
        if not self._offered:
            self.combo.hint(self.say(words("Nothing is free")))

    def told(self, key: object) -> str:
        """The text of one of what is offered; the key itself where it is offered no longer."""
        return dict(self._offered).get(str(key), str(key))

    def _offer(self) -> list[tuple[str, str]]:
        return self._offered

    def _retype(self, typed: object) -> None:
        """What is no longer free is not offered again, and not shown as if it were."""
        if isinstance(typed, list) and typed and typed[0] and typed[0] not in self.combo.keys:
            self._empty(NoAnswer.NOT_ASKED)
        else:
            super()._retype(typed)

    def _read(self) -> Value | None:
        key = self.combo.key()
        if key and self.question.kind is Kind.DAY:
            return date.fromisoformat(key)
        return int(key) if key and self.question.kind is Kind.NUMBER else key or None


class YesNoBox(Box):
    """Yes or no, as two buttons; pressing the chosen one again takes the answer back."""

    shows_state = False

    def __init__(self, question: Question, say: Speaks, today: date) -> None:
        super().__init__(question, say, today)
        self.yes = self._segment(say(words("Yes")))
        self.no = self._segment(say(words("No")))
        row(self.yes, self.no, 1, parent=self, gap=4)
        self.yes.clicked.connect(lambda on: self._pressed(self.no, on=on))
        self.no.clicked.connect(lambda on: self._pressed(self.yes, on=on))

    def focus_parts(self) -> Sequence[QWidget]:
        """Both buttons."""
        return [self.yes, self.no]

    def _segment(self, text: str) -> QPushButton:
        made = button(text, look="segment")
        made.setCheckable(True)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return made

    def _pressed(self, other: QPushButton, *, on: bool) -> None:
        other.setChecked(False)
        self.clear_state(filled=on)
        self.settled.emit()

    def _fill(self, value: Value) -> None:
        self.yes.setChecked(value is True)
        self.no.setChecked(value is False)

    def _wipe(self) -> None:
        self._fill("")

    def _standing(self) -> bool | None:
        return self.yes.isChecked() if self.yes.isChecked() or self.no.isChecked() else None

    def _retype(self, typed: object) -> None:
        if isinstance(typed, bool):
            self._fill(typed)

    def _read(self) -> Value | None:
        return self.yes.isChecked() if self.yes.isChecked() or self.no.isChecked() else None
