"""Beside the form of an entry, quietly: what its answers were before, and who changed them when."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.actions.casework import versions
from caseapp.base.language import date_text
from caseapp.base.words import Speaks, words
from caseapp.records import subject as subject_of
from caseapp.records.fields import NO_ANSWER_LABELS, NoAnswer, Question, Value, questions
from caseapp.ui.context import Context
from caseapp.ui.pages.casework.gist import answer_text
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, clear, column, dress, label, scroller

_WIDTH = 248
_ROOM = 1120
"""Pixels of the page from which on the column stands there by itself; on smaller ones it opens by its button."""
_MOST = 40
"""Savings that are shown; older ones are in a full export."""


class EarlierColumn(QWidget):
    """Shown only where an answer was changed that the reader may read. `opener` is the button that shows and hides it."""

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        self.context, self.say, self.name = context, context.say, name
        self.opener = button("", self._turn, "quiet", "history")
        self.opener.hide()
        self._asked: dict[str, Question] = {}
        record: type = subject_of(name).record
        self._asked = {one.name: one for one in questions(record)}
        self.setFixedWidth(_WIDTH)
        holder = QWidget()
        self._inside: QVBoxLayout = column(holder, gap=2 * STEP)
        self._inside.setContentsMargins(STEP, STEP, 2 * STEP, 2 * STEP)
        area = scroller(holder)
        area.setAccessibleName(self.say(words("Earlier answers")))
        column(self).addWidget(area)
        self.hide()

    def ask(self, entry_id: int, room: int) -> None:
        """Read what was changed in an entry; `room` is how wide the page is."""
        desk, name = self.context.desk, self.name
        self.context.line.ask(
            lambda *_ignored: versions.earlier_answers(desk, name, entry_id),
            lambda found: self.show_changes(found, room),
            owner=self,
        )

    def show_changes(self, found: tuple[versions.Change, ...], room: int) -> None:
        """Show these, the newest first."""
        clear(self._inside)
        self.opener.setVisible(bool(found))
        self.setVisible(bool(found) and room >= _ROOM)
        if not found:
            return
        number = sum(len(change.answers) for change in found)
        self.opener.setText(" " + self.say(words("Earlier answers: {n}", count=number, n=number)))
        self._inside.addWidget(label(self.say(words("Earlier answers")), "heading"))
        for change in found[:_MOST]:
            self._inside.addLayout(self._one(change))
        self._inside.addStretch(1)

    def _one(self, change: versions.Change) -> QVBoxLayout:
        made = column(gap=2)
        head = f"{change.user}, {moment_text(self.say, change.at)}"
        made.addWidget(label(head, "small", wrap=True))
        if change.undo:
            made.addWidget(label(self.say(words("took a saving back")), "small", wrap=True))
        for name, (before, after) in change.answers.items():
            asked = self._asked[name]
            made.addWidget(label(self.say(asked.label), "muted", wrap=True))
            text = f"{told(asked, before, self.say)} → {told(asked, after, self.say)}"
            shown = label(text, wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setAccessibleName(f"{self.say(asked.label)}: {text}")
            made.addWidget(shown)
        return made

    def _turn(self) -> None:
        self.setVisible(self.isHidden())
        dress(self.opener, "quiet")


def told(asked: Question, value: Value, say: Speaks) -> str:
    """An answer in words, also where there is none."""
    if isinstance(value, NoAnswer):
        return say(NO_ANSWER_LABELS[value])
    return answer_text(asked, value, say) or say(words("None of these"))


def moment_text(say: Speaks, at: str) -> str:
    """A moment (UTC) as the office's day and time."""
    moment = datetime.fromisoformat(at).astimezone()
    return f"{date_text(say.code, moment.date())}, {moment:%H:%M}"
