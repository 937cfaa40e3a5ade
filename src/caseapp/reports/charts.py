"""Bar charts of shown numbers. A hidden number gets a hatched stub of always the same length, never a bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from caseapp.reports.faces import clean, lines_of
from caseapp.reports.look import ACCENT, CELL, CELL_BOLD, HIDDEN_SIGN, RULE, TABLE_TITLE, Style
from caseapp.reports.pieces import Piece, write_lines
from caseapp.reports.sheet import hidden_ground
from caseapp.reports.tags import Element

_LABEL_SHARE = 0.47
_BAR, _GAP, _STUB, _NUMBER = 10.0, 7.0, 24.0, 34.0
_LABEL = Style(size=8, leading=10)
_MARK = Style(size=8.5, leading=11, align="center")


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label, its length (None is hidden), and the number as written (a least number, or empty)."""

    label: str
    value: int | None
    written: str


class BarChart(Piece):
    """Level bars with their labels at the left and their numbers at the end; the scale begins at nothing."""

    def __init__(self, title: str, bars: Sequence[Bar], element: Element) -> None:
        super().__init__(before=4, after=6)
        self.title = clean(title)
        self.bars = tuple(bars)
        self.element = element
        self.title_lines: tuple[str, ...] = ()
        self.label_lines: tuple[tuple[str, ...], ...] = ()

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  ReportLab's names
        """The whole width; as high as title and labels need."""
        self.width = aW
        self.title_lines = lines_of(self.title, TABLE_TITLE.face, TABLE_TITLE.size, aW)
        inner = aW * _LABEL_SHARE - 6
        self.label_lines = tuple(
            lines_of(clean(bar.label), _LABEL.face, _LABEL.size, inner) for bar in self.bars
        )
        self.height = (
            len(self.title_lines) * TABLE_TITLE.leading + 6 + sum(map(_row_height, self.label_lines))
        )
        return self.width, self.height

    def draw(self) -> None:
        """One figure, read out by its description."""
        left, low = self.paper.absolutePosition(0, 0)
        self.element.box = (left, low, left + self.width, low + self.height)
        with self.paper.meaning(self.element):
            write_lines(self.paper, self.title_lines, 0, self.height, self.width, TABLE_TITLE)
            top = self.height - len(self.title_lines) * TABLE_TITLE.leading - 6
            self._axis(top)
            for bar, lines in zip(self.bars, self.label_lines, strict=True):
                self._bar(bar, lines, top)
                top -= _row_height(lines)

    def _axis(self, top: float) -> None:
        self.paper.setStrokeColorRGB(*RULE)
        self.paper.setLineWidth(0.8)
        x = self.width * _LABEL_SHARE
        self.paper.line(x, 0, x, top)

    def _bar(self, bar: Bar, lines: tuple[str, ...], top: float) -> None:
        high = _row_height(lines)
        middle, x = top - high / 2, self.width * _LABEL_SHARE
        text_top = middle + len(lines) * _LABEL.leading / 2
        write_lines(self.paper, lines, 0, text_top, x - 6, _RIGHT_LABEL)
        if bar.value is None:
            self._stub(bar, x, middle)
            return
        long = self._length(bar.value)
        self.paper.fill(x, middle - _BAR / 2, long, _BAR, ACCENT)
        self.paper.line_of_text(bar.written, x + long + 4, middle - 3, CELL_BOLD)

    def _stub(self, bar: Bar, x: float, middle: float) -> None:
        """A hidden number: hatching with the mark, or with the least value that is known."""
        if bar.written:
            self.paper.hatch(x, middle - _BAR / 2, _STUB, _BAR)
            self.paper.line_of_text(bar.written, x + _STUB + 4, middle - 3, CELL_BOLD)
            return
        hidden_ground(self.paper, x, middle - _BAR / 2, _STUB, _BAR)
        self.paper.line_of_text(HIDDEN_SIGN, x + _STUB / 2, middle - 3, _MARK)

    def _length(self, value: int) -> float:
        most = max((bar.value for bar in self.bars if bar.value is not None), default=0)
        return (self.width * (1 - _LABEL_SHARE) - _NUMBER) * value / most if most else 0.0


_RIGHT_LABEL = Style(size=_LABEL.size, leading=_LABEL.leading, colour=CELL.colour, align="right")


def _row_height(lines: tuple[str, ...]) -> float:
    return max(len(lines) * _LABEL.leading, _BAR) + _GAP


class Beside(Piece):
    """Two pieces side by side, their tops aligned."""

    def __init__(self, left: Piece, right: Piece, gap: float = 24.0) -> None:
        super().__init__(before=8, after=14)
        self.pieces = (left, right)
        self.gap = gap
        self.heights: tuple[float, ...] = ()

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803  ReportLab's names
        """The whole width, as high as the higher one."""
        each = (aW - self.gap) / 2
        self.heights = tuple(piece.wrap(each, aH)[1] for piece in self.pieces)
        self.width, self.height = aW, max(self.heights)
        return self.width, self.height

    def draw(self) -> None:
        """Left, then right, as they are read."""
        step = (self.width - self.gap) / 2 + self.gap
        for number, (piece, high) in enumerate(zip(self.pieces, self.heights, strict=True)):
            piece.drawOn(self.paper, number * step, self.height - high)
