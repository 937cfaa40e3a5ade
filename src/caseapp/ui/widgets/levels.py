"""A level from 0 to 3 as three boxes, some of them filled, with its number: readable without colour."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from caseapp.ui.theme import STEP, colours

_BOX, _GAP = 12, 3
_TEXT = 22
_HIGHEST = 3


class LevelMark(QWidget):
    """`level` is None where there is no answer; then a dash stands there. `name` is what a screen reader says."""

    def __init__(self, level: int | None, name: str) -> None:
        super().__init__()
        self.level = level
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Three boxes and a number."""
        return QSize(_TEXT + _HIGHEST * (_BOX + _GAP), 3 * STEP)

    def minimumSizeHint(self) -> QSize:
        """It is never smaller."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number, and as many filled boxes."""
        chosen = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(chosen.text if self.level is not None else chosen.muted))
        text = "–" if self.level is None else str(self.level)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), int(middle), text)
        if self.level is not None:
            self._boxes(painter, self.level)
        painter.end()

    def _boxes(self, painter: QPainter, level: int) -> None:
        chosen = colours()
        fill = QColor(chosen.danger if level == _HIGHEST else chosen.accent)
        top = (self.height() - _BOX) / 2
        for place in range(_HIGHEST):
            filled = place < level
            painter.setPen(QPen(fill if filled else QColor(chosen.edge), 1))
            painter.setBrush(fill if filled else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                QRectF(_TEXT + place * (_BOX + _GAP) + 0.5, top + 0.5, _BOX - 1, _BOX - 1), 2, 2
            )
