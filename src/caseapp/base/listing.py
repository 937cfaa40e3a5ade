"""A list as it is shown on the screen, in plain texts, on its way to paper.

Columns that hold names of people say so, because a list is printed with case codes alone unless somebody asks for names.
"""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the word above it, and what kind of texts stand below."""

    head: str
    named: bool = False
    """Names of people, or free text that may hold them: left out unless names are asked for."""
    number: bool = False


@dataclass(frozen=True, slots=True)
class ListPart:
    """A table with its heading (may be empty). A row of one text is a heading over the rows below it."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    heading: str = ""

    def without_names(self) -> "ListPart":
        """The same without the columns that hold names."""
        kept = [place for place, column in enumerate(self.columns) if not column.named]
        rows = (row if len(row) == 1 else tuple(row[place] for place in kept) for row in self.rows)
        return replace(self, columns=tuple(self.columns[place] for place in kept), rows=tuple(rows))


@dataclass(frozen=True, slots=True)
class ListPicture:
    """A drawn chart: rows of red, green and blue from the top, eight bits each, and its width on paper in points."""

    pixels: bytes
    width: int
    height: int
    wide: float
    said: str
    """What the picture shows, for those who do not see it."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What one page shows: its title, what it is filtered by, its tables. `kind` says who may print it, and is logged."""

    kind: str
    title: str
    parts: tuple[ListPart, ...]
    about: tuple[str, ...] = ()
    notice: str = ""
    """A warning that stands under the title and at the foot of every page; empty for the usual one."""
    picture: ListPicture | None = None

    @property
    def named(self) -> bool:
        """Whether any column holds names."""
        return any(column.named for part in self.parts for column in part.columns)

    def without_names(self) -> "Listing":
        """The same without names."""
        return replace(self, parts=tuple(part.without_names() for part in self.parts))
