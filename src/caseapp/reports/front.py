"""The pieces of the first page: who reports, and the quarter in large numbers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from caseapp.reports.faces import clean, lines_of, text_width
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
from caseapp.reports.paper import Paper
from caseapp.reports.pieces import Piece, height_of, write_lines
from caseapp.reports.sheet import hidden_ground
from caseapp.reports.tags import Element

ACROSS = 4
GUTTER = 14.0
_HIDDEN_WIDE, _HIDDEN_HIGH = 52.0, 20.0
_HIDDEN_MARK = Style(face=FIGURE.face, size=11, leading=14, align="center")


@dataclass(frozen=True, slots=True)
class Fact:
    """A short statement about the report itself. A `wide` one has a row of its own."""

    label: str
    value: str
    wide: bool = False


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
        super().__init__(before=4, after=8)
        self.facts = [(fact, parent.add("P")) for fact in facts]

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  ReportLab's names
        """The whole width; every row as high as its longest value."""
        self.width = aW
        self.column = (aW - GUTTER) / ACROSS
        self.rows = [(max(self._high(fact) for fact, _ in row), row) for row in self._rows()]
        self.height = sum(high for high, _ in self.rows) + GUTTER
        return self.width, self.height

    def _rows(self) -> list[list[tuple[Fact, Element]]]:
        rows: list[list[tuple[Fact, Element]]] = []
        for fact, element in self.facts:
            if not rows or fact.wide or len(rows[-1]) == ACROSS or rows[-1][-1][0].wide:
                rows.append([])
            rows[-1].append((fact, element))
        return rows

    def _room(self, fact: Fact) -> float:
        return (self.width if fact.wide else self.column) - GUTTER

    def _high(self, fact: Fact) -> float:
        inner = self._room(fact)
        return height_of(clean(fact.label), NOTE, inner) + height_of(clean(fact.value), CELL, inner) + 7

    def draw(self) -> None:
        """Row by row."""
        with self.paper.artifact():
            self.paper.fill(0, 0, self.width, self.height, SHADE)
            self.paper.fill(0, 0, 2.5, self.height, ACCENT)
        top = self.height - GUTTER + 2
        for high, row in self.rows:
            for number, (fact, element) in enumerate(row):
                self._fact(fact, element, GUTTER + number * self.column, top)
            top -= high

    def _fact(self, fact: Fact, element: Element, x: float, top: float) -> None:
        inner = self._room(fact)
        lines = lines_of(clean(fact.label), NOTE.face, NOTE.size, inner)
        with self.paper.meaning(element):
            write_lines(self.paper, lines, x, top, inner, NOTE)
        below = top - len(lines) * NOTE.leading
        with self.paper.meaning(element):
            value = lines_of(clean(fact.value), CELL.face, CELL.size, inner)
            write_lines(self.paper, value, x, below, inner, CELL)


class Figures(Piece):
    """Key figures as large numbers, four in a row; a hidden one is hatched like everywhere else."""

    def __init__(self, figures: Sequence[Figure], parent: Element) -> None:
        super().__init__(before=4, after=4)
        self.figures = [(figure, parent.add("P")) for figure in figures]

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  ReportLab's names
        """The whole width; every row as high as its longest label."""
        self.width = aW
        self.column = (aW - (ACROSS - 1) * GUTTER) / ACROSS
        rows = [self.figures[start : start + ACROSS] for start in range(0, len(self.figures), ACROSS)]
        self.rows = [(max(figure_height(figure, self.column) for figure, _ in row), row) for row in rows]
        self.height = sum(high for high, _ in self.rows)
        return self.width, self.height

    def draw(self) -> None:
        """Row by row."""
        top = self.height
        for high, row in self.rows:
            for number, (figure, element) in enumerate(row):
                x = number * (self.column + GUTTER)
                with self.paper.artifact():
                    self.paper.rule(x, top, x + self.column, RULE, 0.8)
                draw_figure(self.paper, figure, element, x, top, self.column)
            top -= high


def figure_height(figure: Figure, column: float) -> float:
    """How high a key figure stands in a column, in points."""
    beneath = height_of(clean(figure.beneath), NOTE, column) if figure.beneath else 0
    return 6 + FIGURE.leading + height_of(clean(figure.label), FIGURE_LABEL, column) + beneath + 10


def draw_figure(paper: Paper, figure: Figure, element: Element, x: float, top: float, column: float) -> None:
    """The number, or the mark of a hidden one, and below it what it counts."""
    if figure.written:
        wide = text_width(figure.written, FIGURE.face, FIGURE.size)
        fitting = replace(FIGURE, size=FIGURE.size * min(1.0, column / wide))
        with paper.meaning(element):
            write_lines(paper, (figure.written,), x, top - 6, column, fitting)
    else:
        with paper.artifact():
            low = top - 6 - FIGURE.leading + (FIGURE.leading - _HIDDEN_HIGH) / 2
            hidden_ground(paper, x, low, _HIDDEN_WIDE, _HIDDEN_HIGH)
        with paper.meaning(element.add("Span", said=figure.said)):
            under = top - 6 - (FIGURE.leading - _HIDDEN_MARK.leading) / 2
            write_lines(paper, (HIDDEN_SIGN,), x, under, _HIDDEN_WIDE, _HIDDEN_MARK)
    below = top - 6 - FIGURE.leading
    for text, style in ((figure.label, FIGURE_LABEL), (figure.beneath, NOTE)):
        if text:
            lines = lines_of(clean(text), style.face, style.size, column)
            with paper.meaning(element):
                write_lines(paper, lines, x, below, column, style)
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
        self.lines = lines_of(self.text, self.style.face, self.style.size, aW - 2 * GUTTER)
        self.width, self.height = aW, len(self.lines) * self.style.leading + 2 * GUTTER
        return self.width, self.height

    def draw(self) -> None:
        """The frame, and the sentence in it."""
        with self.paper.artifact():
            self.paper.setStrokeColorRGB(*ACCENT)
            self.paper.setLineWidth(1)
            self.paper.rect(0.5, 0.5, self.width - 1, self.height - 1)
        with self.paper.meaning(self.element):
            inner = self.width - 2 * GUTTER
            write_lines(self.paper, self.lines, GUTTER, self.height - GUTTER, inner, self.style)
