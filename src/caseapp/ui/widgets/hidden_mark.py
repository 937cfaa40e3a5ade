"""The mark of a hidden number: the same everywhere, whatever is hidden and why."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from caseapp.statistics.shown import Reason
from caseapp.ui.theme import colours
from caseapp.ui.widgets.count_words import HIDDEN_SIGN

_HATCH = 150
"""How strong hatching is, of 255: seen at once, yet calm where there is much of it."""


def hatch(painter: QPainter, place: QRect, reason: Reason | None = None) -> None:
    """The mark of a hidden number: a cross on hatching, the same everywhere.

    Before a report is issued, whoever may count sees why beside it: a full dot where there are too few people, an empty
    one where the number would tell another.
    """
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
    if reason is not None:
        _dot(painter, plate, full=reason is Reason.TOO_FEW)
    painter.restore()


def _dot(painter: QPainter, plate: QRect, *, full: bool) -> None:
    """To the right of the cross."""
    chosen = colours()
    circle = QRectF(plate.right() + 4, plate.center().y() - 3, 8, 8)
    painter.setPen(QPen(QColor(chosen.text), 1.5))
    painter.setBrush(QColor(chosen.text) if full else QColor(chosen.surface))
    painter.drawEllipse(circle)


class HiddenMark(QWidget):
    """The mark of a hidden number outside a table. `spoken` is its tip and its accessible name."""

    def __init__(
        self, spoken: str = "", width: int = 64, height: int = 24, reason: Reason | None = None
    ) -> None:
        super().__init__()
        self.reason = reason
        self.setFixedSize(width, height)
        self.setToolTip(spoken)
        self.setAccessibleName(spoken)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        hatch(painter, self.rect(), self.reason)
        painter.end()
