"""A chart: what it shows as plain values, the part of the window that draws it, and its picture for paper and clipboard.

Nothing is told by colour alone: every kind of bar has a pattern of its own, and numbers stand at the bars.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from caseapp.ui.theme import LIGHT, colours

_LEAST_WIDE = 320
_USUAL_WIDE = 720
PICTURE_WIDE = 720
"""Pixels of a picture before it is made finer."""
FINE = 3
"""How much finer a picture is than the screen: 216 dots to the inch on a page of A4."""


class Fill(Enum):
    """How a bar is filled; told apart on any printer."""

    FULL = auto()
    HATCHED = auto()
    DOTTED = auto()
    CROSSED = auto()
    EMPTY = auto()


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of bar: its name in the key, and how it is filled."""

    name: str
    fill: Fill


Stack = tuple[tuple[int, int], ...]
"""Parts of one bar, from its foot up: the place of a series and a number from 0 on."""


@dataclass(frozen=True, slots=True)
class Group:
    """What stands at one name: bars beside each other. `above` is written over them, `below` under the name."""

    name: str
    stacks: tuple[Stack, ...]
    above: str = ""
    below: str = ""

    def highest(self) -> int:
        """The longest of its bars."""
        return max((sum(value for _series, value in stack) for stack in self.stacks), default=0)


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars that stand upright (over time) or lie level (kinds of something), and the same numbers as a table."""

    title: str
    series: tuple[Series, ...]
    groups: tuple[Group, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """In the order of `heads`: the name first."""
    upright: bool = True
    about: str = ""

    def highest(self) -> int:
        """The longest bar of all."""
        return max((group.highest() for group in self.groups), default=0)

    def spoken(self) -> str:
        """The table as sentences, for a screen reader."""
        told = (
            f"{row[0]}: "
            + ", ".join(f"{head} {text}" for head, text in zip(self.heads[1:], row[1:], strict=True))
            for row in self.rows
        )
        return "; ".join(told)


class ChartView(QWidget):
    """One chart, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.chart: Chart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, chart: Chart) -> None:
        """Draw another one."""
        self.chart = chart
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.spoken())
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as usual, as high as its bars need."""
        return QSize(_USUAL_WIDE, self.height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few bars."""
        return QSize(_LEAST_WIDE, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Labels may take other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        from caseapp.ui.widgets.chart_paint import height_of

        if self.chart is not None:
            self.setFixedHeight(height_of(self.chart, self.font(), max(_LEAST_WIDE, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the colours of the theme."""
        from caseapp.ui.widgets.chart_paint import ChartPainter

        if self.chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ChartPainter(painter, self.chart, colours()).paint(QRectF(self.rect()))
        painter.end()


def picture_of(chart: Chart, notes: Sequence[str], *, titled: bool = True) -> QImage:
    """The chart in light colours on white, with its title above and sentences below, fine enough for paper."""
    from caseapp.ui.theme import body_font
    from caseapp.ui.widgets.chart_paint import ChartPainter, height_of, texts_high, write_texts

    font, edge = body_font(), 16
    inner = PICTURE_WIDE - 2 * edge
    head = texts_high((chart.title,), font, inner, bold=True) + 8 if titled else 0
    body = height_of(chart, font, inner)
    foot = texts_high(notes, font, inner, bold=False)
    high = head + body + foot + (2 * edge if titled else edge)
    image = QImage(PICTURE_WIDE * FINE, high * FINE, QImage.Format.Format_RGB888)
    image.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(FINE, FINE)
    painter.setFont(font)
    top = edge if titled else 0
    if titled:
        write_texts(painter, (chart.title,), QRectF(edge, top, inner, head), LIGHT.text, bold=True)
    ChartPainter(painter, chart, LIGHT).paint(QRectF(edge, top + head, inner, body))
    write_texts(painter, notes, QRectF(edge, top + head + body, inner, foot), LIGHT.muted, bold=False)
    painter.end()
    return image


def pixels_of(image: QImage) -> bytes:
    """Red, green and blue of every point, row by row without gaps."""
    line, long = image.bytesPerLine(), image.width() * 3
    data = bytes(image.constBits())
    return b"".join(data[row * line : row * line + long] for row in range(image.height()))
