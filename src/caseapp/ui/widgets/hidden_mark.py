"""The mark of a hidden number: the same everywhere, whatever is hidden and why."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from caseapp.ui.theme import colours
from caseapp.ui.widgets.count_words import HIDDEN_SIGN

_HATCH = 150
"""How strong hatching is, of 255: seen at once, yet calm where there is much of it."""


def hatch(painter: QPainter, place: QRect) -> None:
    """The mark of a hidden number: a cross on hatching, the same everywhere."""
    chosen = colours()
    painter.save()
    painter.fillRect(place, QColor(chosen.surface))
    lines = QColor(chosen.edge)
    lines.setAlpha(_HATCH)
    painter.fillRect(place, QBrush(lines, Qt.BrushStyle.BDiagPattern))
    plate = QRect(0, 0, 18, min(18, place.height()))
    plate.moveCenter(place.center())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(chosen.surface))
    painter.drawRoundedRect(QRectF(plate), 4, 4)
    painter.setPen(QColor(chosen.text))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, HIDDEN_SIGN)
    painter.restore()


class HiddenMark(QWidget):
    """The mark of a hidden number outside a table. `spoken` is its tip and its accessible name."""

    def __init__(self, spoken: str = "", width: int = 64, height: int = 24) -> None:
        super().__init__()
        self.setFixedSize(width, height)
        self.setToolTip(spoken)
        self.setAccessibleName(spoken)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        hatch(painter, self.rect())
        painter.end()
