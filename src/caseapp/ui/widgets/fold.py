"""A section that folds: a heading that is a button, and what lies under it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.ui.icons import Tint, icon
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, column, label, row


class Fold(QWidget):
    """A heading with a note on its right (such as "3 of 8"), and a body that can be hidden."""

    opening = Signal()
    """The body is about to be shown: whoever fills it late does so now."""

    def __init__(self, heading: str, *, open_now: bool = True) -> None:
        super().__init__()
        self.head = button(heading, self._toggle, "fold")
        self.head.setIconSize(QSize(16, 16))
        self.note = label("", "small")
        self.body = QWidget()
        self.inside: QVBoxLayout = column(self.body, gap=2 * STEP)
        self._open = True
        whole = column(self, gap=STEP)
        line = row(self.head, self.note)
        line.setStretch(0, 1)
        whole.addLayout(line)
        whole.addWidget(self.body)
        self.set_open(open_now=open_now)

    def without_head(self) -> None:
        """Show only the body: a form of one section needs no heading."""
        self.head.hide()
        self.note.hide()

    def set_open(self, *, open_now: bool) -> None:
        """Open or fold the section. A body that was never hidden is not shown either: Qt would measure it too early."""
        if open_now:
            self.opening.emit()
        if open_now != self._open:
            self._open = open_now
            self.body.setVisible(open_now)
        self.head.setIcon(icon("chevron-down" if open_now else "chevron-right", Tint.MUTED))
        self.head.setAccessibleDescription("+" if not open_now else "")

    def is_open(self) -> bool:
        """Whether the body is shown (also before the window is)."""
        return self._open

    def _toggle(self) -> None:
        self.set_open(open_now=not self.is_open())
        self.head.setFocus(Qt.FocusReason.OtherFocusReason)
