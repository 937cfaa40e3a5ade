"""One number over quarters as bars: full where it is exact, hatched where it is only "at least", none where it is hidden."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from caseapp.ui.theme import STEP, colours

_HIGH = 220
_TOP, _FOOT = 28, 48
_WIDEST = 64.0
_LINE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Bar:
    """One quarter: how high, what stands above it, its name, and what stands below the name; `sure` where it is exact."""

    high: int
    above: str
    name: str
    below: str
    sure: bool
    spoken: str


class TrendChart(QWidget):
    """Bars from zero, the oldest first. A screen reader hears them one after the other."""

    def __init__(self) -> None:
        super().__init__()
        self.bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, name: str, bars: Sequence[Bar]) -> None:
        """Draw others."""
        self.bars = tuple(bars)
        told = "; ".join(bar.spoken for bar in self.bars)
        self.setAccessibleName(name)
        self.setAccessibleDescription(told)
        self.setToolTip("\n".join(bar.spoken for bar in self.bars))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(640, _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Room for a few bars."""
        return QSize(320, _HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line of zero, bars and words."""
        painter, chosen = QPainter(self), colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        foot = self.height() - _FOOT
        painter.setPen(QPen(QColor(chosen.line), 1))
        painter.drawLine(0, foot, self.width(), foot)
        most = max((bar.high for bar in self.bars), default=0)
        wide = self.width() / max(1, len(self.bars))
        for place, bar in enumerate(self.bars):
            self._paint(painter, bar, QRectF(place * wide, _TOP, wide, foot - _TOP), most)
        painter.end()

    def _paint(self, painter: QPainter, bar: Bar, room: QRectF, most: int) -> None:
        chosen = colours()
        high = room.height() * bar.high / most if most else 0.0
        thick = min(_WIDEST, room.width() * 0.6)
        body = QRectF(room.center().x() - thick / 2, room.bottom() - high, thick, high)
        accent = QColor(chosen.accent)
        if bar.high:
            painter.setPen(QPen(accent, 1))
            painter.setBrush(accent if bar.sure else QBrush(accent, Qt.BrushStyle.BDiagPattern))
            painter.drawRect(body)
        painter.setPen(QColor(chosen.text))
        painter.drawText(QRectF(room.left(), body.top() - 22, room.width(), 20), _LINE, bar.above)
        painter.drawText(QRectF(room.left(), room.bottom() + STEP // 2, room.width(), 20), _LINE, bar.name)
        painter.setPen(QColor(chosen.muted))
        painter.drawText(QRectF(room.left(), room.bottom() + 22, room.width(), 20), _LINE, bar.below)
