"""What a letter says, in words, and the panel on which an answer is written."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from caseapp.actions.passing_on.referral_papers import parts_of
from caseapp.base.language import date_text
from caseapp.base.words import Speaks, Words, words
from caseapp.records.fields import COMPARTMENT_LABELS, Compartment
from caseapp.records.letter import Answered, Letter, Reply
from caseapp.records.referral import SOUGHT
from caseapp.ui.theme import FORM_WIDTH, STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.parts import button, card, chip, clear, column, label, row

if TYPE_CHECKING:
    from collections.abc import Sequence

REPLY_LABELS: dict[Reply, Words] = {
    Reply.ACCEPTED: words("We can help."),
    Reply.DECLINED: words("We cannot help."),
    Reply.DONE: words("The help was given."),
}


class LetterView(QWidget):
    """A referral or an answer, section by section."""

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self._inside: QVBoxLayout = column(self, gap=2 * STEP)
        self.setMaximumWidth(FORM_WIDTH)

    def wipe(self) -> None:
        """Show nothing."""
        clear(self._inside)

    def show_letter(self, letter: Letter, sender: str, hidden: "Sequence[Compartment]") -> None:
        """A referral; `hidden` are the parts that others will read."""
        self.wipe()
        say, code = self.say, self.say.code
        frame, inside = card()
        title = words("{sender} asks for help", sender=sender)
        line = row(label(say(title), "title", wrap=True))
        line.setStretch(0, 1)
        if letter.urgent:
            line.addWidget(chip(say(words("Urgent")), "danger"))
        inside.addLayout(line)
        lines = [
            (words("Date"), date_text(code, letter.made)),
            (words("Code there"), letter.case),
            (words("What is asked for"), ", ".join(say(SOUGHT.label(one)) for one in letter.sought)),
        ]
        if letter.reply_by is not None:
            lines.append((words("Please answer by"), date_text(code, letter.reply_by)))
        if letter.contact:
            lines.append((words("Whom to call there"), letter.contact))
        if letter.reason:
            lines.append((words("Why, and what was agreed"), letter.reason))
        inside.addLayout(self._grid(lines))
        self._inside.addWidget(frame)
        for heading, answers in parts_of(letter.answers, say):
            part, within = card()
            within.addWidget(label(say(heading), "heading"))
            within.addLayout(self._grid(answers))
            self._inside.addWidget(part)
        for one in hidden:
            text = words(
                "{part}: for others to read. Let them open the same file.", part=COMPARTMENT_LABELS[one]
            )
            self._inside.addWidget(label(say(text), "muted", wrap=True))
        self._inside.addStretch(1)

    def show_answer(self, answer: Answered, sender: str, about: str) -> None:
        """An answer to a referral of ours."""
        self.wipe()
        frame, inside = card()
        title = words("{sender} answers about case {code}", sender=sender, code=about)
        inside.addWidget(label(self.say(title), "title", wrap=True))
        lines = [
            (words("Date"), date_text(self.say.code, answer.made)),
            (words("Answer"), self.say(REPLY_LABELS[answer.state])),
        ]
        if answer.contact:
            lines.append((words("Whom to call there"), answer.contact))
        if answer.note:
            lines.append((words("Note"), answer.note))
        inside.addLayout(self._grid(lines))
        self._inside.addWidget(frame)
        self._inside.addStretch(1)

    def _grid(self, lines: "Sequence[tuple[Words, str]]") -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(STEP)
        grid.setColumnStretch(1, 1)
        for place, (name, value) in enumerate(lines):
            said = label(self.say(name), "muted", wrap=True)
            said.setFixedWidth(210)
            grid.addWidget(said, place, 0)
            grid.addWidget(label(value, wrap=True), place, 1)
        return grid


class ReplyPanel(QFrame):
    """The outcome, a note and whom to call; `sending` carries them, `leaving` gives it up."""

    sending = Signal(object, str, str)
    leaving = Signal()

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        frame, inside = card()
        column(self).addWidget(frame)
        self.setMaximumWidth(FORM_WIDTH)
        self.outcome = Combo([(one.value, say(said)) for one, said in REPLY_LABELS.items()])
        self.note, self.contact = QPlainTextEdit(), QLineEdit()
        self.note.setFixedHeight(90)
        self.note.setTabChangesFocus(True)
        self.contact.setMaxLength(300)
        inside.addWidget(label(say(words("Answer")), "title"))
        fields: tuple[tuple[Words, QWidget], ...] = (
            (words("Answer"), self.outcome),
            (words("Note (more than the outcome needs the person's consent)"), self.note),
            (words("Whom to call here"), self.contact),
        )
        for said, widget in fields:
            text = label(say(said), wrap=True)
            text.setBuddy(widget)
            widget.setAccessibleName(say(said))
            inside.addWidget(text)
            inside.addWidget(widget)
        send = button(say(words("Save as encrypted file")), self._send, "primary", "lock")
        inside.addLayout(row(button(say(words("Cancel")), self.leaving.emit), 1, send))

    def begin(self, outcome: Reply, *, fixed: bool) -> None:
        """Empty, with an outcome to begin with."""
        self.outcome.choose(outcome.value)
        self.outcome.setEnabled(not fixed)
        self.note.clear()
        self.contact.clear()

    def _send(self) -> None:
        if self.outcome.key():
            self.sending.emit(Reply(self.outcome.key()), self.note.toPlainText(), self.contact.text())
