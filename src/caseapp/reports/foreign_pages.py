"""Papers from outside, drawn page by page in a child process: what their letters and pictures do to PDFium happens there.

No key lies in the child, it has limits on memory and time, and only points of colour and the texts of pages come back.
"""

import json
import math

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.reports.child import Child, GoneError, LateError
from caseapp.reports.foreign_drawing import serve
from caseapp.reports.rendering import BYTES, LARGEST, MOST_LETTERS, MOST_PAGES, MOST_PIXELS, Pixels, Sheet
from caseapp.reports.rendering import not_shown as _not_shown

SECONDS = 10.0
"""How long the child may take over one page, or over the texts of all."""
_MOST_HEAD = 1 << 26


class ForeignPaper:
    """A paper from outside with the child that draws it; `end` kills the child. See `rendering.Paged`."""

    def __init__(self, pdf: bytes, seconds: float | None = None) -> None:
        """Start the child and read the pages. KnownError where it dies of them, takes too long or refuses."""
        self._seconds = SECONDS if seconds is None else seconds
        try:
            self._child = Child(serve, pdf)
        except (GoneError, LateError, OSError):
            raise _broken() from None
        try:
            self.sheets = _sheets(self._answer())
        except KnownError:
            self._child.end()
            raise

    def draw(self, number: int, scale: float) -> Pixels:
        """Ask the child for a page; one that fails ends it."""
        try:
            self._child.order(json.dumps([number, scale]).encode())
            found = self._answer()
            width, height = _size(found)
            pixels = Pixels(width, height, bytearray(width * height * BYTES))
            self._child.hear_into(pixels.data, self._seconds)
        except LateError:
            self._child.end()
            raise _late() from None
        except GoneError:
            self._child.end()
            raise _broken() from None
        return pixels

    def end(self) -> None:
        """Kill the child."""
        self._child.end()

    def _answer(self) -> object:
        try:
            found: object = json.loads(self._child.hear(self._seconds, _MOST_HEAD))
        except LateError:
            self._child.end()
            raise _late() from None
        except (GoneError, ValueError, RecursionError):
            self._child.end()
            raise _broken() from None
        if found is None:
            raise _not_shown()
        return found


def _sheets(found: object) -> tuple[Sheet, ...]:
    if not isinstance(found, list) or not 1 <= len(found) <= MOST_PAGES:
        raise _not_shown()
    return tuple(_sheet(one) for one in found)


def _sheet(found: object) -> Sheet:
    match found:
        case [float(wide), float(high), str(text)] if (
            1 <= wide <= LARGEST and 1 <= high <= LARGEST and len(text) <= MOST_LETTERS
        ):
            return Sheet(wide, high, text)
    raise _broken()


def _size(found: object) -> tuple[int, int]:
    match found:
        case [int(width), int(height)] if (
            min(width, height) >= 1 and width * height <= 2 * MOST_PIXELS and math.isfinite(width)
        ):
            return width, height
    raise GoneError


def _late() -> KnownError:
    return KnownError(
        words("Drawing the paper takes too long, so it was stopped."),
        words("Print it to a new PDF file, or take a photograph of it, and take that."),
    )


def _broken() -> KnownError:
    return KnownError(
        words("Drawing the paper broke off. It may have been made to do harm: do not open it elsewhere.")
    )
