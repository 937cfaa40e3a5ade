"""The pieces of the first page: who reports, and the quarter in large numbers."""

from collections.abc import Sequence
from dataclasses import dataclass

from caseapp.reports.faces import clean, lines_of
from caseapp.reports.look import (
    ACCENT,
    CELL,
    FIGURE,
    FIGURE_LABEL,
    HIDDEN_SIGN,
    NOTE,
    RULE,
    SHADE,
    Style,
)  # fmt: skip
from caseapp.reports.pieces import Piece, height_of, write_lines
from caseapp.reports.sheet import hidden_ground
from caseapp.reports.tags import Element

_ACROSS = 4
_GUTTER = 14.0
_HIDDEN_WIDE, _HIDDEN_HIGH = 52.0, 20.0
_HIDDEN_MARK = Style(face=FIGURE.face, size=11, leading=14, align="center")


@dataclass(frozen=True, slots=True)
class Fact:
    """A short statement about the report itself."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A key figure. `written` is the number as printed; the empty text is a hidden one, read out as `said`."""

    label: str
    written: str
    said: str = ""
    beneath: str = ""


class Facts(Piece):
    """Label and value pairs in four columns on a shaded ground."""

    def __init__(self, facts: Sequence[Fact], parent: Element) -> None:
        super().__init__(before=4, after=10)
        self.facts = [(fact, parent.add("P")) for fact in facts]

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  ReportLab's names
        """The whole width; every row as high as its longest value."""
        self.width = aW
        self.column = (aW - _GUTTER) / _ACROSS
        rows = [self.facts[start : start + _ACROSS] for start in range(0, len(self.facts), _ACROSS)]
        self.rows = [(max(self._high(fact) for fact, _ in row), row) for row in rows]
        self.height = sum(high for high, _ in self.rows) + _GUTTER
        return self.width, self.height

    def _high(self, fact: Fact) -> float:
        inner = self.column - _GUTTER
        return height_of(clean(fact.label), NOTE, inner) + height_of(clean(fact.value), CELL, inner) + 7

    def draw(self) -> None:
        """Row by row."""
        with self.paper.artifact():
            self.paper.fill(0, 0, self.width, self.height, SHADE)
            self.paper.fill(0, 0, 2.5, self.height, ACCENT)
        top = self.height - _GUTTER + 2
        for high, row in self.rows:
            for number, (fact, element) in enumerate(row):
                self._fact(fact, element, _GUTTER + number * self.column, top)
            top -= high

    def _fact(self, fact: Fact, element: Element, x: float, top: float) -> None:
        inner = self.column - _GUTTER
        label, value = clean(fact.label), clean(fact.value)
        with self.paper.meaning(element):
            lines = lines_of(label, NOTE.face, NOTE.size, inner)
            write_lines(self.paper, lines, x, top, inner, NOTE)
        with self.paper.meaning(element):
            below = top - len(lines) * NOTE.leading
            write_lines(self.paper, lines_of(value, CELL.face, CELL.size, inner), x, below, inner, CELL)


class Figures(Piece):
    """Key figures as large numbers, four in a row; a hidden one is hatched like everywhere else."""

    def __init__(self, figures: Sequence[Figure], parent: Element) -> None:
        super().__init__(before=4, after=4)
        self.figures = [(figure, parent.add("P")) for figure in figures]

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  ReportLab's names
        """The whole width; every row as high as its longest label."""
        self.width = aW
        self.column = (aW - (_ACROSS - 1) * _GUTTER) / _ACROSS
        rows = [self.figures[start : start + _ACROSS] for start in range(0, len(self.figures), _ACROSS)]
        self.rows = [(max(self._high(figure) for figure, _ in row), row) for row in rows]
        self.height = sum(high for high, _ in self.rows)
        return self.width, self.height

    def _high(self, figure: Figure) -> float:
        beneath = height_of(clean(figure.beneath), NOTE, self.column) if figure.beneath else 0
        return 6 + FIGURE.leading + height_of(clean(figure.label), FIGURE_LABEL, self.column) + beneath + 10

    def draw(self) -> None:
        """Row by row."""
        top = self.height
        for high, row in self.rows:
            for number, (figure, element) in enumerate(row):
                self._figure(figure, element, number * (self.column + _GUTTER), top)
            top -= high

    def _figure(self, figure: Figure, element: Element, x: float, top: float) -> None:
        with self.paper.artifact():
            self.paper.rule(x, top, x + self.column, RULE, 0.8)
            if not figure.written:
                low = top - 6 - FIGURE.leading + (FIGURE.leading - _HIDDEN_HIGH) / 2
                hidden_ground(self.paper, x, low, _HIDDEN_WIDE, _HIDDEN_HIGH)
        if figure.written:
            with self.paper.meaning(element):
                write_lines(self.paper, (figure.written,), x, top - 6, self.column, FIGURE)
        else:
            with self.paper.meaning(element.add("Span", said=figure.said)):
                under = top - 6 - (FIGURE.leading - _HIDDEN_MARK.leading) / 2
                write_lines(self.paper, (HIDDEN_SIGN,), x, under, _HIDDEN_WIDE, _HIDDEN_MARK)
        below = top - 6 - FIGURE.leading
        for text, style in ((figure.label, FIGURE_LABEL), (figure.beneath, NOTE)):
            if text:
                lines = lines_of(clean(text), style.face, style.size, self.column)
                with self.paper.meaning(element):
                    write_lines(self.paper, lines, x, below, self.column, style)
                below -= len(lines) * style.leading


class Notice(Piece):
    """A framed sentence that must not be overlooked."""

    def __init__(self, text: str, style: Style, element: Element) -> None:
        super().__init__(before=8, after=10)
        self.text = clean(text)
        self.style = style
        self.element = element
        self.lines: tuple[str, ...] = ()

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  ReportLab's names
        """The whole width."""
        self.lines = lines_of(self.text, self.style.face, self.style.size, aW - 2 * _GUTTER)
        self.width, self.height = aW, len(self.lines) * self.style.leading + 2 * _GUTTER
        return self.width, self.height

    def draw(self) -> None:
        """The frame, and the sentence in it."""
        with self.paper.artifact():
            self.paper.setStrokeColorRGB(*ACCENT)
            self.paper.setLineWidth(1)
            self.paper.rect(0.5, 0.5, self.width - 1, self.height - 1)
        with self.paper.meaning(self.element):
            inner = self.width - 2 * _GUTTER
            write_lines(self.paper, self.lines, _GUTTER, self.height - _GUTTER, inner, self.style)
