"""What a drawn page is made of, apart from any program that draws: letters, lines, filled shapes, pictures.

The window draws pages from these, on the screen and on a printer, because the Qt that comes with the program holds no
reader of PDFs (`reading_strokes` is the reader). No file is made on the way.
"""

from dataclasses import dataclass
from typing import TypeAlias

from caseapp.reports.look import Colour

Matrix: TypeAlias = tuple[float, float, float, float, float, float]
"""The six numbers of a transformation as PDF writes them (ISO 32000-1, 8.3.3)."""

Step: TypeAlias = tuple[str, tuple[float, ...]]
"""A part of a path: "m" and "l" with a point, "c" with three, "v" with two, "h" with none."""


@dataclass(frozen=True, slots=True)
class Letters:
    """A piece of text, one unit high at the origin of `where`; `width` is what it fills, in the same unit, 0 if not known."""

    text: str
    where: Matrix
    width: float
    bold: bool
    signs: bool
    colour: Colour


@dataclass(frozen=True, slots=True)
class Shape:
    """A path, filled, outlined with a width, or made the edge of what follows."""

    path: tuple[Step, ...]
    where: Matrix
    fill: Colour | None = None
    line: Colour | None = None
    thick: float = 0.0
    clips: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG as it lies in the file; it fills the unit square of `where`."""

    data: bytes
    where: Matrix


@dataclass(frozen=True, slots=True)
class Turn:
    """Remember (`save`) or take back what limits the pen."""

    save: bool


Stroke: TypeAlias = Letters | Shape | Picture | Turn


@dataclass(frozen=True, slots=True)
class Drawn:
    """One page: its size in points, its strokes (y upwards from `low`), and its text for whoever has it read out."""

    width: float
    height: float
    left: float
    low: float
    strokes: tuple[Stroke, ...]

    @property
    def text(self) -> str:
        """What is written on the page, in the order in which it was written."""
        return " ".join(
            one.text.strip() for one in self.strokes if isinstance(one, Letters) and one.text.strip()
        )


def times(one: Matrix, other: Matrix) -> Matrix:
    """First the one transformation, then the other."""
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (
        a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m,
    )  # fmt: skip
