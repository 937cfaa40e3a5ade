"""A column of text to read in a scroll area: lines of a length that can be read, and no more height than they need."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from caseapp.ui.theme import FORM_WIDTH, STEP
from caseapp.ui.widgets.parts import column, scroller

WIDTH = FORM_WIDTH + 10 * STEP
"""Pixels that a card with text may be wide."""


_MARGIN = 3 * STEP


class ReadingColumn(QWidget):
    """Asks for the height that its lines need at its present width.

    Qt asks wrapped labels how high they are at the width which they like best, narrower than they get, and so leaves
    half a page of nothing below a long text. The right margin grows with the window, because a part with a greatest
    width is asked for its height at the whole width, and would be cut. `top` are the pixels above the first line.
    """

    def __init__(self, top: int = _MARGIN) -> None:
        super().__init__()
        self._top = top
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
        self.inside.setContentsMargins(_MARGIN, self._top, right, _MARGIN)
        super().resizeEvent(event)
        self.updateGeometry()


def lay_under(page: QWidget, head: QHBoxLayout, text: ReadingColumn) -> QScrollArea:
    """Put a column under the head of its page, which stays where it is while the column is scrolled; gives what scrolls."""
    whole = column(page, gap=0)
    whole.addLayout(head)
    area = scroller(text)
    whole.addWidget(area, 1)
    return area
