"""A table on paper: heads that repeat on every page, rows that stay whole, hidden numbers hatched.

It draws itself rather than through ReportLab's own table, because each cell needs its place in the tree of
a tagged PDF, and because a cell must never be read as markup.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from reportlab.platypus.flowables import Flowable

from caseapp.reports.faces import clean, lines_of
from caseapp.reports.look import ACCENT, ACCENT_PALE, CELL, HIDDEN_SIGN, NOTE, RULE, SHADE, WHITE, Style
from caseapp.reports.paper import Paper
from caseapp.reports.pieces import Piece, write_lines
from caseapp.reports.tags import Element

PAD_X, PAD_Y = 5.0, 3.0
_FEWEST_ROWS = 2
_PLATE = 11.0
_BAR, _BAR_GAP = 7.0, 14.0
_LEAST_BAR_ROOM = 60.0

CAPTION = replace(NOTE, after=0)

Kind = Literal["caption", "head", "band", "body", "total"]


@dataclass(frozen=True, slots=True)
class Box:
    """One cell. `hidden` is hatched and read out as `said`; `span` counts the columns it fills; `indent` is in points."""

    text: str
    style: Style = CELL
    hidden: bool = False
    said: str = ""
    span: int = 1
    indent: float = 0.0
    heads: Literal["", "Row", "Column"] = ""
    over: bool = False
    """A head over several columns, underlined."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row: a head of columns, a band that names the rows below it, a row of numbers, or their total."""

    boxes: tuple[Box, ...]
    kind: Kind = "body"
    bar: float | None = None
    """Length of a bar beside the row, from 0 to 1; it repeats a number of the row and is not read out."""
    strong: bool = False
    """A bar that sums up those below it."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A row with its elements in the tree, the lines of its texts and its height in points."""

    line: Line
    elements: tuple[Element | None, ...]
    texts: tuple[tuple[str, ...], ...]
    height: float

    def again(self) -> "_Placed":
        """The same row as decoration: heads repeated on the next page are not read twice."""
        return replace(self, elements=tuple(None for _ in self.elements))


class Sheet(Piece):
    """A table of boxes with given column widths (points); `continued` stands over what goes on on a further page."""

    def __init__(
        self,
        widths: Sequence[float],
        head: Sequence[Line],
        body: Sequence[Line],
        table: Element,
        bars_from: float = 0.0,
        continued: str = "",
    ) -> None:
        super().__init__(before=3, after=5)
        self.continued = clean(continued)
        self.bars_from = max(bars_from, sum(widths))
        self.widths = tuple(widths)
        self.head = tuple(self._place(line, table) for line in head)
        self.body = tuple(self._place(line, table) for line in body)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  ReportLab's names
        """Width and height of the whole table; bars take the room that the columns leave."""
        room = aW - self.bars_from
        barred = room >= _LEAST_BAR_ROOM and any(row.line.bar is not None for row in self.body)
        self.bar_room = room if barred else 0.0
        self.width = aW if barred else sum(self.widths)
        self.height = sum(row.height for row in (*self.head, *self.body))
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803, ARG002  ReportLab's names
        """The rows that fit, and the rest under the same heads; nothing where too few rows would fit."""
        left = aH - sum(row.height for row in self.head)
        fitting = 0
        for row in self.body:
            left -= row.height
            if left < 0:
                break
            fitting += 1
        fitting = min(fitting, len(self.body) - _FEWEST_ROWS)
        while fitting > 0 and _opens(self.body[fitting - 1].line, self.body[fitting].line):
            fitting -= 1
        if fitting < _FEWEST_ROWS:
            return []
        return [self._part(self.head, self.body[:fitting]), self._rest(fitting)]

    def beginning(self) -> float:
        """The height of the least that may stand on a page before the rest goes on: heads and some rows, in points."""
        rows = _FEWEST_ROWS
        while rows < len(self.body) and _opens(self.body[rows - 1].line, self.body[rows].line):
            rows += 1
        if rows > len(self.body) - _FEWEST_ROWS:
            rows = len(self.body)
        return sum(row.height for row in (*self.head, *self.body[:rows]))

    def _rest(self, start: int) -> "Sheet":
        bands = [row.again() for row in self.body[:start] if row.line.kind == "band"]
        band = () if not bands or self.body[start].line.kind != "body" else (bands[-1],)
        head = tuple(row.again() for row in self.head)
        if self.continued:
            caption = Line((Box(self.continued, CAPTION, span=len(self.widths)),), "caption")
            head = (self._place(caption, Element("Table")).again(), *head)
        return self._part(head, band + self.body[start:])

    def _part(self, head: tuple[_Placed, ...], body: tuple[_Placed, ...]) -> "Sheet":
        part = Sheet(self.widths, (), (), Element("Table"), self.bars_from)
        part.head, part.body = head, body
        if head is self.head:
            part.continued = self.continued
        return part

    def _place(self, line: Line, table: Element) -> _Placed:
        row = table.add("TR")
        texts = tuple(
            lines_of(clean(box.text), box.style.face, box.style.size, wide - 2 * PAD_X - box.indent)
            for box, _, wide in self._columns(line)
        )
        high = max(len(text) * box.style.leading for text, box in zip(texts, line.boxes, strict=True))
        return _Placed(line, tuple(_element(row, box) for box in line.boxes), texts, high + 2 * PAD_Y)

    def _columns(self, line: Line) -> list[tuple[Box, float, float]]:
        """Each box with its left edge and its width."""
        found, column, x = [], 0, 0.0
        for box in line.boxes:
            wide = sum(self.widths[column : column + box.span])
            found.append((box, x, wide))
            column, x = column + box.span, x + wide
        return found

    def draw(self) -> None:
        """Rows from the top down."""
        top = self.height
        for row in (*self.head, *self.body):
            with self.paper.artifact():
                self._ground(row, top)
            for (box, x, wide), element, text in zip(
                self._columns(row.line), row.elements, row.texts, strict=True
            ):
                self._write(box, element, text, x, wide, top, row.height)
            top -= row.height

    def _ground(self, row: _Placed, top: float) -> None:
        """Shade, hatching and lines of a row."""
        low, kind, paper = top - row.height, row.line.kind, self.paper
        if kind == "band":
            paper.fill(0, low, self.width, row.height, SHADE)
        for box, x, wide in self._columns(row.line):
            if box.hidden:
                hidden_ground(paper, x + 1.5, low + 1.5, wide - 3, row.height - 3)
            if box.over:
                paper.rule(x + PAD_X, low, x + wide, RULE)
        if row.line.bar is not None and self.bar_room:
            long = (self.bar_room - _BAR_GAP) * row.line.bar
            colour = ACCENT if row.line.strong else ACCENT_PALE
            paper.fill(self.bars_from + _BAR_GAP, low + (row.height - _BAR) / 2, long, _BAR, colour)
        if kind == "total":
            paper.rule(0, top, self.width, ACCENT, 0.8)
        last_head = bool(self.head) and row is self.head[-1]
        if kind not in {"caption", "head"} or last_head:
            paper.rule(0, low, self.width, ACCENT if last_head else RULE, 0.8 if last_head else 0.4)

    def _write(
        self,
        box: Box,
        element: Element | None,
        text: tuple[str, ...],
        x: float,
        wide: float,
        top: float,
        high: float,
    ) -> None:
        if not box.text:
            return
        filled = len(text) * box.style.leading
        drop = high - PAD_Y - filled if box.heads == "Column" else (high - filled) / 2
        inner = wide - 2 * PAD_X - box.indent
        with self.paper.artifact() if element is None else self.paper.meaning(element):
            write_lines(self.paper, text, x + PAD_X + box.indent, top - drop, inner, box.style)


def _opens(line: Line, following: Line) -> bool:
    """Whether a row only makes sense above the next: a band, or a group above its members."""
    return line.kind == "band" or following.boxes[0].indent > line.boxes[0].indent


def _element(row: Element, box: Box) -> Element:
    """The cell in the tree, or the span inside it where signs are read out as words."""
    cell = row.add("TH", scope=box.heads, span=box.span) if box.heads else row.add("TD", span=box.span)
    return cell.add("Span", said=box.said) if box.said else cell


def hidden_box(said: str) -> Box:
    """The one mark of a hidden number: the same in a total and in a cell."""
    return Box(HIDDEN_SIGN, replace(CELL, align="center"), hidden=True, said=said)


def hidden_ground(paper: Paper, x: float, y: float, width: float, height: float) -> None:
    """Hatching with a white plate in its middle, on which the mark stands."""
    paper.hatch(x, y, width, height)
    plate = min(_PLATE, height)
    paper.fill(x + (width - plate) / 2, y + (height - plate) / 2, plate, plate, WHITE)
