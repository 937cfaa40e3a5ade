"""What the pieces of a page mean, for those who have it read aloud: the tree of a tagged PDF.

ReportLab draws, but knows no tags. Each drawn piece is therefore bracketed as marked content with a number, and this
tree remembers which element of the document it belongs to; `structure` writes the tree into the finished file.
"""

from dataclasses import dataclass, field

Rectangle = tuple[float, float, float, float]
"""Left, lower, right and upper edge in points from the lower left corner of the page."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A bracketed piece of a page: the page counts from 0, the number from 0 on each page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Jump:
    """A place on a page (from 0) that leads to the heading of that key; `said` tells where to."""

    page: int
    where: Rectangle
    to: str
    said: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a heading stands: its page, from 0, and its upper edge in points."""

    page: int
    y: float


@dataclass(slots=True, eq=False)
class Element:
    """A heading, paragraph, table, row, cell or figure, with what it holds in reading order.

    `tag` is a standard structure type of ISO 32000 (14.8.4). `said` stands in for signs that would be read
    wrongly (ActualText), `alt` describes a picture and `box` is its edge, `language` (BCP 47) differs from that of the
    element around it, `scope` is "Row" or "Column" for a header cell, `span` counts the columns that a cell fills.
    """

    tag: str
    kids: list["Element | Mark | Jump"] = field(default_factory=list)
    said: str = ""
    alt: str = ""
    language: str = ""
    scope: str = ""
    span: int = 1
    box: Rectangle | None = None

    def add(self, tag: str, **more: str | int) -> "Element":
        """A new element inside this one, after those already there."""
        element = Element(tag, **more)  # type: ignore[arg-type]
        self.kids.append(element)
        return element

    def drawn(self) -> bool:
        """Whether something of it stands on a page; empty cells count, as a table needs them."""
        return self.tag in {"TH", "TD"} or any(
            not isinstance(kid, Element) or kid.drawn() for kid in self.kids
        )
