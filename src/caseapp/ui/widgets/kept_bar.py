"""The bar over a form whose record was changed since its unsaved answers were kept: the person decides, nobody else."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from caseapp.base.words import Speaks, Words, words
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, dress, label, row


class KeptBar(QFrame):
    """Says what happened, and offers to put the kept answers in or to leave them out."""

    def __init__(
        self, say: Speaks, sentence: Words, put_in: Callable[[], None], leave_out: Callable[[], None]
    ) -> None:
        super().__init__()
        dress(self, "bar-warning")
        self.text = label(say(sentence), wrap=True)
        self.put_in = button(say(words("Put my answers in")), put_in, "primary")
        self.leave_out = button(say(words("Leave them out")), leave_out)
        line = row(self.text, self.leave_out, self.put_in, parent=self, gap=STEP)
        line.setStretch(0, 1)
        line.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
