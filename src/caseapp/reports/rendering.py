"""Draws the pages of a PDF as points of colour, and reads their text, for the window and for printers: PDFium does it.

PDFium knows no threads, so one lock stands around every call. Nothing of a paper stays open between two calls, and no
file is made. Papers of others are drawn by the same functions in a process of its own (`foreign_pages`).
"""

import ctypes
import math
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from caseapp.base.errors import KnownError
from caseapp.base.words import words

MOST_PIXELS = 24_000_000
"""Points of one drawn page: an A3 sheet at 300 dpi has 17 million. A larger one is drawn more coarsely."""
MOST_PAGES = 400
MOST_LETTERS = 50_000
"""Letters of one page that are read out."""
BYTES = 3
"""Of one point: red, green, blue."""
LARGEST = 100_000.0
"""Points (1/72 inch) of a side, about 35 m; a page that claims more is taken for so large."""

_LOCK = threading.Lock()


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its size in points (1/72 inch) as it is read, turned, and its text for whoever has it read out."""

    width: float
    height: float
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Pixels:
    """A drawn page: rows from the top without a gap, three bytes a point. `wipe` overwrites it."""

    width: int
    height: int
    data: bytearray

    def wipe(self) -> None:
        """Put zeros in the place of the picture; whoever still looks at it sees black. Other threads go on meanwhile."""
        place = (ctypes.c_char * len(self.data)).from_buffer(self.data)
        ctypes.memset(place, 0, len(self.data))


class Paged(Protocol):
    """A paper that can be drawn page by page; both calls raise KnownError."""

    sheets: tuple[Sheet, ...]

    def draw(self, number: int, scale: float) -> Pixels:
        """Draw the page of that number, counted from 0, `scale` dots to the point."""

    def end(self) -> None:
        """Let go of it."""


class OwnPaper:
    """A paper that this program made, drawn in this process."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.sheets = sheets_of(pdf)

    def draw(self, number: int, scale: float) -> Pixels:
        """See `Paged`."""
        return drawn(self._pdf, number, scale)

    def end(self) -> None:
        """See `Paged`."""
        self._pdf = b""


def sheets_of(pdf: bytes) -> tuple[Sheet, ...]:
    """The pages of a PDF. KnownError where it cannot be read, is locked, or has too many pages."""
    with _opened(pdf) as paper:
        if len(paper) > MOST_PAGES:
            raise KnownError(words("This file has too many pages to be shown here. Save it instead."))
        return tuple(_sheet(paper, number) for number in range(len(paper)))


def drawn(pdf: bytes, number: int, scale: float) -> Pixels:
    """One page, counted from 0, on white, `scale` dots to the point; coarser where it would be too large. KnownError."""
    with _opened(pdf) as paper:
        page = paper[number]
        wide, high = page.get_size()
        scale = min(scale, math.sqrt(MOST_PIXELS / max(wide * high, 1.0)), MOST_PIXELS / max(wide, high, 1.0))
        made = []

        def canvas(width: int, height: int, **options: Any) -> Any:  # noqa: ANN401
            from pypdfium2 import PdfBitmap

            if width * height > 2 * MOST_PIXELS:
                raise not_shown()
            pixels = Pixels(width, height, bytearray(width * height * BYTES))
            made.append(pixels)
            place = (ctypes.c_ubyte * len(pixels.data)).from_buffer(pixels.data)
            return PdfBitmap.new_native(width, height, buffer=place, **options)

        page.render(scale=scale, bitmap_maker=canvas, rev_byteorder=True, limit_image_cache=True).close()
        page.close()
        return made[0]


def not_shown() -> KnownError:
    """The sentence for a file that PDFium does not read."""
    return KnownError(
        words("This file cannot be shown here."), words("Save it and open it with another program.")
    )


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    from pypdfium2 import PdfDocument, PdfiumError

    with _LOCK:
        try:
            paper = PdfDocument(pdf)
            try:
                if paper.get_formtype():
                    paper.init_forms()
                if not len(paper):
                    raise not_shown()
                yield paper
            finally:
                paper.close()
        except PdfiumError:
            raise not_shown() from None


def _sheet(paper: Any, number: int) -> Sheet:  # noqa: ANN401
    from pypdfium2 import PdfiumError

    try:
        page = paper[number]
    except PdfiumError:
        return Sheet(*_A4, "")
    wide, high = page.get_size()
    text = page.get_textpage()
    said = text.get_text_range(0, min(text.count_chars(), MOST_LETTERS))
    text.close()
    page.close()
    return Sheet(_side(wide), _side(high), " ".join(said.replace(_HYPHEN, "").split()))


_A4 = (595.28, 841.89)
"""The place of a page that cannot be opened; drawing it says why."""
_HYPHEN = "\ufffe\r\n"
"""What PDFium writes where a line ends in a hyphen."""


def _side(points: float) -> float:
    return min(max(points, 1.0), LARGEST) if math.isfinite(points) else 1.0
