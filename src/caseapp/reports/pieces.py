"""Pieces of a page that hold text: paragraphs and headings, which break over pages by lines."""

from typing import cast

from reportlab.platypus.flowables import Flowable

from caseapp.reports.faces import clean, lines_of
from caseapp.reports.look import BODY, Style
from caseapp.reports.paper import Paper
from caseapp.reports.tags import Element

_FEWEST = 2
"""No page begins or ends with a single line of a longer paragraph."""


class Piece(Flowable):
    """A flowable that draws on our own paper."""

    def __init__(self, before: float = 0.0, after: float = 0.0) -> None:
        super().__init__()
        self.spaceBefore = before
        self.spaceAfter = after

    @property
    def paper(self) -> Paper:
        """The canvas, known while drawing."""
        return cast(Paper, self.canv)


class Text(Piece):
    """A paragraph, written letter by letter: whatever it holds, it is never read as markup."""

    def __init__(self, text: str, style: Style, element: Element) -> None:
        super().__init__(style.before, style.after)
        self.text = clean(text)
        self.style = style
        self.element = element
        self.lines: tuple[str, ...] = ()
        self.broken = False

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  ReportLab's names
        """The size that the text takes in a column of that width."""
        if not self.broken:
            self.lines = lines_of(self.text, self.style.face, self.style.size, aW)
        self.width = aW
        self.height = len(self.lines) * self.style.leading
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803  ReportLab's names
        """What fits and the rest, or nothing where too little fits."""
        self.wrap(aW, aH)
        fitting = min(int(aH / self.style.leading), len(self.lines) - _FEWEST)
        if fitting < _FEWEST:
            return []
        return [self._part(self.lines[:fitting]), self._part(self.lines[fitting:])]

    def _part(self, lines: tuple[str, ...]) -> "Text":
        part = Text("", self.style, self.element)
        part.lines, part.broken = lines, True
        return part

    def draw(self) -> None:
        """Write the lines under the mark of the paragraph."""
        with self.paper.meaning(self.element):
            write_lines(self.paper, self.lines, 0, self.height, self.width, self.style)


class Subheading(Text):
    """A heading: it stays whole, and is never the last line of a page."""

    keepWithNext = 1  # noqa: N815  ReportLab's name

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803, ARG002  ReportLab's names
        """Headings stay whole."""
        return []


class Heading(Subheading):
    """A heading that the outline and the contents lead to."""

    def __init__(self, text: str, style: Style, element: Element, level: int, key: str) -> None:
        super().__init__(text, style, element)
        self.level = level
        self.key = key

    def draw(self) -> None:
        """Write the heading and note where it stands."""
        self.paper.bookmarkHorizontal(self.key, 0, self.height + 8)
        self.paper.addOutlineEntry(self.text, self.key, self.level, closed=True)
        self.paper.note_place(self.key, self.height + 8)
        super().draw()


class Opening(Piece):
    """Where a part begins: an entry of the outline above those of its sections, and a place to lead to."""

    def __init__(self, name: str, key: str) -> None:
        super().__init__()
        self.name = clean(name)
        self.key = key

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  ReportLab's names
        """It takes no room."""
        return 0.0, 0.0

    def draw(self) -> None:
        """Note where it stands."""
        self.paper.bookmarkHorizontal(self.key, 0, 0)
        self.paper.addOutlineEntry(self.name, self.key, 0, closed=False)
        self.paper.note_place(self.key, 0)


def write_lines(
    paper: Paper, lines: tuple[str, ...], x: float, top: float, width: float, style: Style = BODY
) -> None:
    """Write lines downwards from `top`, in a column of that width, set as the style says."""
    anchor = {"left": x, "center": x + width / 2, "right": x + width}[style.align]
    for number, line in enumerate(lines):
        baseline = top - number * style.leading - (style.leading + style.size * 0.7) / 2
        paper.line_of_text(line, anchor, baseline, style)


def height_of(text: str, style: Style, width: float) -> float:
    """How high a text stands in a column, in points."""
    return len(lines_of(text, style.face, style.size, width)) * style.leading
