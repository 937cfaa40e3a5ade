"""A column of text to read in a scroll area: lines of a length that can be read, and no more height than they need."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from caseapp.ui.theme import FORM_WIDTH, STEP
from caseapp.ui.widgets.parts import column

WIDTH = FORM_WIDTH + 10 * STEP
"""Pixels that a card with text may be wide."""


_MARGIN = 3 * STEP


class ReadingColumn(QWidget):
    """Asks for the height that its lines need at its present width.

    Qt asks wrapped labels how high they are at the width which they like best, narrower than they get, and so leaves
    half a page of nothing below a long text. The right margin grows with the window, because a part with a greatest
    width is asked for its height at the whole width, and would be cut.
    """

    def __init__(self) -> None:
        super().__init__()
        self.inside = column(self, margin=_MARGIN, gap=2 * STEP)

    def minimumSizeHint(self) -> QSize:
        """As high as the lines are at this width."""
        width = 2 * _MARGIN + 32 * STEP
        return QSize(width, self.inside.totalHeightForWidth(max(width, self.width())))

    def sizeHint(self) -> QSize:
        """No more than it needs."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        right = max(_MARGIN, event.size().width() - _MARGIN - WIDTH)
        self.inside.setContentsMargins(_MARGIN, _MARGIN, right, _MARGIN)
        super().resizeEvent(event)
        self.updateGeometry()
