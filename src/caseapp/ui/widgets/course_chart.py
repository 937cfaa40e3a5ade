"""Scores of one scale over time as a line, with the bands of its authors behind it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from caseapp.ui.theme import STEP, colours

Band = tuple[int, str]
"""From which score on, and its words."""

_LEFT, _RIGHT, _TOP, _FOOT = 40, 168, 20, 28
_HIGH = 232
_DOT = 4.0
_LABEL = 84.0


class CourseChart(QWidget):
    """`points` in the order of their days; `days` are their days in words; `bands` highest first."""

    def __init__(
        self,
        name: str,
        points: Sequence[tuple[date, int]],
        days: Sequence[str],
        most: int,
        bands: Sequence[Band],
    ) -> None:
        super().__init__()
        self.points, self.days, self.most, self.bands = list(points), list(days), most, list(bands)
        told = "; ".join(
            f"{day}: {score}, {self._band(score)}"
            for day, (_day, score) in zip(self.days, self.points, strict=True)
        )
        self.setAccessibleName(name)
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(560, _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Room for three labels."""
        return QSize(_LEFT + _RIGHT + 200, _HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bands, axis, line, dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bands(painter)
        self._paint_line(painter)
        painter.end()

    def _band(self, score: int) -> str:
        return next((text for start, text in self.bands if score >= start), "")

    def _field(self) -> QRectF:
        return QRectF(_LEFT, _TOP, self.width() - _LEFT - _RIGHT, self.height() - _TOP - _FOOT)

    def _y(self, score: float) -> float:
        field = self._field()
        return field.bottom() - field.height() * score / self.most

    def _x(self, day: date) -> float:
        field = self._field()
        first, last = self.points[0][0], self.points[-1][0]
        inner = field.width() - 4 * STEP
        share = (day - first).days / max(1, (last - first).days) if len(self.points) > 1 else 0.5
        return field.left() + 2 * STEP + inner * share

    def _paint_bands(self, painter: QPainter) -> None:
        chosen, field = colours(), self._field()
        above: float = self.most
        for place, (start, text) in enumerate(self.bands):
            area = QRectF(field.left(), self._y(above), field.width(), self._y(start) - self._y(above))
            painter.fillRect(area, QColor(chosen.hover if place % 2 == 0 else chosen.surface))
            painter.setPen(QPen(QColor(chosen.line), 1))
            painter.drawLine(area.bottomLeft(), area.bottomRight())
            painter.setPen(QColor(chosen.muted))
            number = QRectF(0, self._y(start) - STEP, _LEFT - STEP, 2 * STEP)
            painter.drawText(
                number, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(start)
            )
            beside = QRectF(field.right() + STEP, area.top(), _RIGHT - STEP, area.height())
            painter.drawText(beside, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
            above = start
        top = QRectF(0, self._y(self.most) - STEP, _LEFT - STEP, 2 * STEP)
        painter.drawText(
            top, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(self.most)
        )

    def _paint_line(self, painter: QPainter) -> None:
        chosen = colours()
        where = [QPointF(self._x(day), self._y(score)) for day, score in self.points]
        painter.setPen(QPen(QColor(chosen.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(where))
        painter.setBrush(QColor(chosen.accent))
        shown = -_LABEL
        for point, (_day, score), text in zip(where, self.points, self.days, strict=True):
            painter.setPen(QPen(QColor(chosen.accent), 2))
            painter.drawEllipse(point, _DOT, _DOT)
            painter.setPen(QColor(chosen.text))
            over = QRectF(point.x() - 20, point.y() - 22, 40, 16)
            painter.drawText(over, int(Qt.AlignmentFlag.AlignHCenter), str(score))
            if point.x() - shown >= _LABEL:
                shown = point.x()
                below = QRectF(point.x() - _LABEL / 2, self._field().bottom() + 6, _LABEL, 20)
                painter.setPen(QColor(chosen.muted))
                painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter), text)
