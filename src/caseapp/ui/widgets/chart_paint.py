"""Drawing a chart: the key, lines to measure by, bars in patterns, numbers where they have room."""

import math
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from caseapp.ui.theme import SMALL, STEP, Colours
from caseapp.ui.widgets.chart import Chart, Fill, Group, Series, Stack

_PLOT_HIGH = 200.0
_ABOVE, _NAMES, _BELOW = 22.0, 22.0, 18.0
_KEY_LINE, _SAMPLE = 24.0, 18.0
_WIDEST_BAR, _LEVEL_BAR, _LEVEL_GAP = 44.0, 16.0, 10.0
_LABELS = 0.38
"""The part of the width that the names of level bars have."""
_NUMBERS = 64.0
_TICKS = 4
_GAP = 5.0
"""Pixels between the lines of a pattern."""
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def height_of(chart: Chart, font: QFont, width: float) -> int:
    """Pixels that a chart needs at a width."""
    key = _KEY_LINE * len(list(_key_lines(chart.series, _small(font), width)))
    if chart.upright:
        below = _BELOW if any(group.below for group in chart.groups) else 0.0
        return math.ceil(key + _ABOVE + _PLOT_HIGH + _NAMES + below)
    metrics = QFontMetricsF(_small(font))
    return math.ceil(key + STEP + sum(_level_high(group, metrics, width) for group in chart.groups))


def texts_high(texts: Sequence[str], font: QFont, width: float, *, bold: bool) -> int:
    """Pixels that sentences below each other take."""
    metrics = QFontMetricsF(_bold(font) if bold else _small(font))
    boxes = (metrics.boundingRect(QRectF(0, 0, width, 10_000), _WRAPPED, text) for text in texts)
    return math.ceil(sum(box.height() + 2 for box in boxes))


def write_texts(painter: QPainter, texts: Sequence[str], room: QRectF, colour: str, *, bold: bool) -> None:
    """Write sentences below each other."""
    painter.save()
    painter.setFont(_bold(painter.font()) if bold else _small(painter.font()))
    painter.setPen(QColor(colour))
    metrics, top = QFontMetricsF(painter.font()), room.top()
    for text in texts:
        high = metrics.boundingRect(QRectF(0, 0, room.width(), 10_000), _WRAPPED, text).height()
        painter.drawText(QRectF(room.left(), top, room.width(), high + 2), _WRAPPED, text)
        top += high + 2
    painter.restore()


class ChartPainter:
    """Draws one chart in the colours of a theme."""

    def __init__(self, painter: QPainter, chart: Chart, chosen: Colours) -> None:
        self.painter, self.chart, self.chosen = painter, chart, chosen
        painter.setFont(_small(painter.font()))
        self.metrics = QFontMetricsF(painter.font())

    def paint(self, room: QRectF) -> None:
        """The key, and below it the bars."""
        top = self._key(room)
        if self.chart.upright:
            self._upright(QRectF(room.left(), top, room.width(), room.bottom() - top))
        else:
            self._level(QRectF(room.left(), top + STEP, room.width(), room.bottom() - top))

    # ------------------------------------------------------------ the key

    def _key(self, room: QRectF) -> float:
        top = room.top()
        for line in _key_lines(self.chart.series, self.painter.font(), room.width()):
            left = room.left()
            for one in line:
                self._bar(QRectF(left, top + 4, _SAMPLE, 14), one.fill)
                self._write(one.name, QRectF(left + _SAMPLE + 6, top, room.width(), 22), _LEFT)
                left += _key_wide(one, self.metrics)
            top += _KEY_LINE
        return top

    # ------------------------------------------------------------ bars that stand

    def _upright(self, room: QRectF) -> None:
        most = self.chart.highest()
        step = _tick(most)
        scale = max(most, step)
        axis = self.metrics.horizontalAdvance(str(scale)) + STEP
        foot = room.top() + _ABOVE + _PLOT_HIGH
        field = QRectF(room.left() + axis, room.top() + _ABOVE, room.width() - axis, _PLOT_HIGH)
        for value in range(0, scale + 1, step):
            y = foot - field.height() * value / scale
            self.painter.setPen(QPen(QColor(self.chosen.edge if value == 0 else self.chosen.line), 1))
            self.painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            self._write(str(value), QRectF(room.left(), y - 10, axis - 6, 20), _RIGHT, self.chosen.muted)
        wide = field.width() / max(1, len(self.chart.groups))
        each = self._every(wide)
        for place, group in enumerate(self.chart.groups):
            part = QRectF(field.left() + place * wide, field.top(), wide, field.height())
            self._columns(group, part, scale)
            if (len(self.chart.groups) - 1 - place) % each == 0:
                self._names(group, part, foot, wide * each)

    def _every(self, wide: float) -> int:
        """Only every so many-th name has room; the newest always stands."""
        longest = max((self.metrics.horizontalAdvance(group.name) for group in self.chart.groups), default=0)
        return max(1, math.ceil((longest + 6) / max(1.0, wide)))

    def _names(self, group: Group, part: QRectF, foot: float, wide: float) -> None:
        left = part.center().x() - wide / 2
        self._write(group.name, QRectF(left, foot + 2, wide, 18), _MIDDLE)
        if group.below:
            self._write(group.below, QRectF(left - 8, foot + 19, wide + 16, 18), _MIDDLE, self.chosen.muted)

    def _columns(self, group: Group, part: QRectF, scale: int) -> None:
        count = max(1, len(group.stacks))
        thick = min(_WIDEST_BAR, part.width() * 0.76 / count)
        left = part.center().x() - thick * count / 2
        peak = part.bottom()
        for place, stack in enumerate(group.stacks):
            body = QRectF(left + place * thick + 1, part.top(), thick - 2, part.height())
            peak = min(peak, self._column(stack, body, scale, alone=not group.above))
        if group.above and self.metrics.horizontalAdvance(group.above) <= part.width() + 2:
            self._write(group.above, QRectF(part.left() - 8, peak - 20, part.width() + 16, 18), _MIDDLE)

    def _column(self, stack: Stack, body: QRectF, scale: int, *, alone: bool) -> float:
        """One bar of parts; gives how high it reaches. A single part has its number above where nothing else stands there."""
        y = body.bottom()
        for series, value in stack:
            high = body.height() * value / scale if scale else 0.0
            if value:
                self._bar(QRectF(body.left(), y - high, body.width(), high), self.chart.series[series].fill)
            y -= high
            if len(stack) > 1 and high >= 16:
                self._plate(str(value), QRectF(body.left(), y, body.width(), high))
        if len(stack) == 1 and alone:
            text = str(stack[0][1])
            if self.metrics.horizontalAdvance(text) <= body.width() + 6:
                self._write(text, QRectF(body.left() - 8, y - 19, body.width() + 16, 18), _MIDDLE)
        return y

    # ------------------------------------------------------------ bars that lie

    def _level(self, room: QRectF) -> None:
        labels = room.width() * _LABELS
        start, most = room.left() + labels, self.chart.highest()
        long = room.width() - labels - _NUMBERS
        top = room.top()
        for group in self.chart.groups:
            high = _level_high(group, self.metrics, room.width())
            name = QRectF(room.left(), top, labels - STEP, high)
            self._write(group.name, name, _RIGHT | _WRAPPED)
            y = top + (high - _LEVEL_BAR * len(group.stacks)) / 2
            for stack in group.stacks:
                left = start
                for series, value in stack:
                    wide = long * value / most if most else 0.0
                    if value:
                        bar = QRectF(left, y + 1, wide, _LEVEL_BAR - 2)
                        self._bar(bar, self.chart.series[series].fill)
                    left += wide
                total = str(sum(value for _series, value in stack))
                self._write(group.above or total, QRectF(left + 6, y, _NUMBERS, _LEVEL_BAR), _LEFT)
                y += _LEVEL_BAR
            top += high
        self.painter.setPen(QPen(QColor(self.chosen.edge), 1))
        self.painter.drawLine(QPointF(start, room.top()), QPointF(start, top))

    # ------------------------------------------------------------ what bars are made of

    def _bar(self, body: QRectF, fill: Fill) -> None:
        painter, accent = self.painter, QColor(self.chosen.accent)
        painter.fillRect(body, accent if fill is Fill.FULL else QColor(self.chosen.surface))
        painter.save()
        painter.setClipRect(body)
        painter.setPen(QPen(accent, 1.3))
        if fill in {Fill.HATCHED, Fill.CROSSED}:
            self._slants(body, rising=True)
        if fill is Fill.CROSSED:
            self._slants(body, rising=False)
        if fill is Fill.DOTTED:
            self._dots(body, accent)
        painter.restore()
        painter.setPen(QPen(accent, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(body)

    def _slants(self, body: QRectF, *, rising: bool) -> None:
        high = body.height()
        for step in range(math.ceil((body.width() + high) / _GAP) + 1):
            x = body.left() - high + step * _GAP
            low, top = (body.bottom(), body.top()) if rising else (body.top(), body.bottom())
            self.painter.drawLine(QPointF(x, low), QPointF(x + high, top))

    def _dots(self, body: QRectF, accent: QColor) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(accent)
        for row in range(math.ceil(body.height() / _GAP) + 1):
            for place in range(math.ceil(body.width() / _GAP) + 1):
                x = body.left() + (place + 0.5 * (row % 2)) * _GAP
                self.painter.drawEllipse(QPointF(x, body.bottom() - (row + 0.5) * _GAP), 1.1, 1.1)

    def _plate(self, text: str, body: QRectF) -> None:
        """A number on a plate, so that it is read over any pattern."""
        wide = self.metrics.horizontalAdvance(text) + 4
        if wide <= body.width():
            plate = QRectF(body.center().x() - wide / 2, body.center().y() - 7, wide, 14)
            self.painter.fillRect(plate, QColor(self.chosen.surface))
            self._write(text, plate, _MIDDLE)

    def _write(self, text: str, room: QRectF, flags: int, colour: str = "") -> None:
        self.painter.setPen(QColor(colour or self.chosen.text))
        self.painter.drawText(room, flags, text)


def _key_lines(series: Sequence[Series], font: QFont, width: float) -> Iterator[list[Series]]:
    """The key in as many lines as it needs; a single kind of bar needs none."""
    if len(series) < 2:
        return
    metrics, line, filled = QFontMetricsF(font), list[Series](), 0.0
    for one in series:
        wide = _key_wide(one, metrics)
        if line and filled + wide > width:
            yield line
            line, filled = [], 0.0
        line.append(one)
        filled += wide
    yield line


def _key_wide(one: Series, metrics: QFontMetricsF) -> float:
    return _SAMPLE + 6 + metrics.horizontalAdvance(one.name) + 3 * STEP


def _level_high(group: Group, metrics: QFontMetricsF, width: float) -> float:
    room = QRectF(0, 0, width * _LABELS - STEP, 10_000)
    text = metrics.boundingRect(room, _WRAPPED, group.name).height()
    return max(text, _LEVEL_BAR * len(group.stacks)) + _LEVEL_GAP


def _tick(most: int) -> int:
    """A round step by which the lines to measure by are apart: 1, 2 or 5 and noughts."""
    rough = max(1.0, most / _TICKS)
    power = 10 ** math.floor(math.log10(rough))
    return next(int(factor * power) for factor in (1, 2, 5, 10) if factor * power >= rough)


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(SMALL)
    made.setBold(False)
    return made


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(SMALL + 2)
    made.setBold(True)
    return made
