"""The canvas of a report: it brackets what is drawn with its meaning, and writes the foot of each page last.

The foot says "page x of y", and y is known only at the end; so each page calls a form of its own, which is
drawn when all pages are there. The contents name pages that are not there yet; such numbers are put into the page's
code at the end.
"""

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from caseapp.reports.faces import runs, text_width
from caseapp.reports.look import HATCH, PAGE_HEIGHT, PAGE_WIDTH, Colour, Style
from caseapp.reports.tags import Element, Jump, Mark, Place

HATCH_STEP = 4.0
_TILE_WIDE, _TILE_HIGH = 160, 48
"""Points of the form that holds the hatching, multiples of its step; larger grounds are tiled with it."""
_HATCH = "hatch"

Edge = Literal["", "Header", "Footer", "Watermark"]
"""Decoration at the edge of every page, as ISO 14289-1 (7.8) tells it from other decoration."""


_SHIFTS = {"left": 0.0, "center": 0.5, "right": 1.0}


@cache
def _colour(colour: Colour) -> str:
    """A colour as operands of the page."""
    return " ".join(f"{part:.3f}" for part in colour)


@dataclass(frozen=True, slots=True)
class _Late:
    """A page number to be written when it is known: its sign in the code of a page, and how it is set."""

    page: int
    sign: str
    to: str
    x: float
    y: float
    style: Style


class Paper(Canvas):
    """A ReportLab canvas that tags what it draws."""

    def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401  ReportLab's own signature
        super().__init__(*args, **options)
        self._code: list[str]
        self._doc: Any
        self._escape: Callable[[bytes], str]
        self.document = Element("Document")
        self.foot: Callable[[Paper, int, int], None] | None = None
        self.places: dict[str, Place] = {}
        """Where the headings stand, under their keys."""
        self._late: list[_Late] = []
        self._hatched = False
        self._marks = 0
        self._open = 0

    def showPage(self) -> None:  # noqa: N802  ReportLab's name
        """End the page; marks are counted from 0 on the next one."""
        with self.artifact("Footer"):
            self.doForm(f"foot{self.getPageNumber()}")
        super().showPage()
        self._marks = 0

    def save(self) -> None:
        """Draw the feet and the numbers of pages, now that they are known, and write the file."""
        pages = self.getPageNumber() - 1
        self._write_late()
        if self._hatched:
            self._draw_hatching()
        for page in range(1, pages + 1):
            self.beginForm(f"foot{page}", 0, 0, PAGE_WIDTH, PAGE_HEIGHT)
            if self.foot is not None:
                self.foot(self, page, pages)
            self.endForm()
        super().save()

    @contextmanager
    def meaning(self, element: Element) -> Iterator[None]:
        """What is drawn within belongs to this element of the document."""
        element.kids.append(Mark(self.getPageNumber() - 1, self._marks))
        self._code.append(f"/{element.tag} <</MCID {self._marks}>> BDC")
        self._marks += 1
        yield from self._within()

    @contextmanager
    def artifact(self, edge: Edge = "") -> Iterator[None]:
        """What is drawn within is decoration: lines, shades, heads and feet of pages."""
        kind = f"<</Type /Pagination /Subtype /{edge}>> BDC" if edge else "BMC"
        self._code.append(f"/Artifact {kind}")
        yield from self._within()

    def _within(self) -> Iterator[None]:
        if self._open:
            raise RuntimeError("marked content may not be nested here")
        self._open += 1
        yield
        self._open -= 1
        self._code.append("EMC")

    # ------------------------------------------------------------ places and links

    def note_place(self, key: str, y: float) -> None:
        """A heading of that key begins here, so many points above the corner of its piece."""
        self.places[key] = Place(self.getPageNumber() - 1, self.absolutePosition(0, y)[1])

    def jump(
        self, element: Element, key: str, said: str, x: float, y: float, width: float, height: float
    ) -> None:
        """A rectangle that leads to the heading of that key."""
        left, low = self.absolutePosition(x, y)
        where = (left, low, left + width, low + height)
        element.kids.append(Jump(self.getPageNumber() - 1, where, key, said))

    def page_number(self, key: str, x: float, y: float, style: Style) -> None:
        """The number of the page on which the heading of that key stands, though it is not drawn yet."""
        sign = f"% page of {key}, {len(self._late)}"
        self._late.append(_Late(self.getPageNumber() - 1, sign, key, x, y, style))
        self._code.append(sign)

    def _write_late(self) -> None:
        kept = self._code
        for late in self._late:
            self._code = []
            self.line_of_text(str(self.places[late.to].page + 1), late.x, late.y, late.style)
            page = self._doc.Pages.pages[late.page]
            page.stream = page.stream.replace(f"{late.sign}\n", "\n".join(self._code) + "\n")
        self._code = kept

    # ------------------------------------------------------------ drawing without a mark of its own
    #
    # Written as operators of the page, because ReportLab's objects for a text and a line take three times as long.

    def line_of_text(self, text: str, x: float, y: float, style: Style) -> None:
        """Write one line with its baseline at y; `style.align` says whether x is its left, middle or right."""
        shift = _SHIFTS[style.align]
        wide = text_width(text.rstrip(" "), style.face, style.size) if shift else 0.0
        code = [f"BT 1 0 0 1 {x - shift * wide:.2f} {y:.2f} Tm {_colour(style.colour)} rg"]
        for face, piece in runs(text, style.face):
            font: Any = pdfmetrics.getFont(face)
            for subset, letters in font.splitString(piece, self._doc):
                name = font.getSubsetInternalName(subset, self._doc)
                code.append(f"{name} {style.size:g} Tf ({self._escape(letters)}) Tj")
        self._code.append(" ".join((*code, "ET")))

    def fill(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """A filled rectangle from its lower left corner."""
        self._code.append(f"{_colour(colour)} rg {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def rule(self, x: float, y: float, to_x: float, colour: Colour, thick: float = 0.5) -> None:
        """A level line."""
        self._code.append(f"{_colour(colour)} RG {thick:g} w {x:.2f} {y:.2f} m {to_x:.2f} {y:.2f} l S")

    def hatch(self, x: float, y: float, width: float, height: float) -> None:
        """Fill a rectangle with slanting lines: the mark of a hidden number."""
        self._code.append(f"q {x:.2f} {y:.2f} {width:.2f} {height:.2f} re W n")
        for up in range(0, math.ceil(height), _TILE_HIGH):
            for right in range(0, math.ceil(width), _TILE_WIDE):
                self._code.append(f"q 1 0 0 1 {x + right:.2f} {y + up:.2f} cm")
                self.doForm(_HATCH)
                self._code.append("Q")
        self._code.append("Q")
        self._hatched = True

    def _draw_hatching(self) -> None:
        """The lines themselves, once for the whole file."""
        self.beginForm(_HATCH, 0, 0, _TILE_WIDE, _TILE_HIGH)
        self.setStrokeColorRGB(*HATCH)
        self.setLineWidth(0.6)
        strokes = int((_TILE_WIDE + _TILE_HIGH) / HATCH_STEP) + 1
        starts = [i * HATCH_STEP - _TILE_HIGH for i in range(strokes)]
        self.lines([(start, 0, start + _TILE_HIGH, _TILE_HIGH) for start in starts])
        self.endForm()
