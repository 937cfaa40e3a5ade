"""Pages on a printer, from memory, each in its true size; the recovery card is printed the same way.

Every page is drawn at 300 dots to the inch and wiped when the printer has it.
"""

from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from caseapp.actions.passing_on.paper_files import Paged, Sheet
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.ui.widgets.paper_page import image_of
from caseapp.ui.widgets.printers import in_memory

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_POINT = 72.0
_FINE = 300.0
"""Dots to the inch."""
_STRIP = 128
"""Rows of points that are handed to the printer at a time."""


def print_paper(paper: Paged, name: str) -> Generator[None, None, None]:
    """Print a paper on the printer of that name page by page, and let go of it. KnownError where it takes nothing."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    try:
        with in_memory() as withdraw:
            yield from paint_paper(printer, paper, withdraw)
    finally:
        paper.end()


def paint_paper(
    printer: "QPrinter", paper: Paged, withdraw: Callable[[], None] = lambda: None
) -> Iterator[None]:
    """Draw a paper on a printer that was chosen, stopping after each page. Any thread may do it: only images are drawn.

    KnownError where the printer cannot be begun, or a page cannot be drawn: then none is printed, nor where the iterator
    is closed before its end. `withdraw` takes back what waits for the print queue.
    """
    printer.setFullPage(True)
    printer.setDocName("caseapp")
    printer.setCreator("caseapp")
    painter = QPainter()
    if paper.sheets:
        _turn(printer, paper.sheets[0])
    if not paper.sheets or not printer.isValid() or not painter.begin(printer):
        raise KnownError(
            words("The printer does not take the paper."),
            words("Is it switched on? You can save the paper instead."),
        )
    whole = False
    try:
        scale = printer.logicalDpiX() / _POINT
        for number, sheet in enumerate(paper.sheets):
            if number:
                _turn(printer, sheet)
                printer.newPage()
            _paint(painter, paper, number, scale)
            yield
        whole = True
    finally:
        if not whole:
            printer.abort()
            withdraw()
        painter.end()


def _paint(painter: QPainter, paper: Paged, number: int, scale: float) -> None:
    """In strips, because Qt packs an image without letting Python work: half a second for a whole page.

    Each is a row longer than its place, so that no hairline shows where two of them meet.
    """
    sheet, pixels = paper.sheets[number], paper.draw(number, _FINE / _POINT)
    image, wide, row = image_of(pixels), sheet.width * scale, sheet.height * scale / pixels.height
    for top in range(0, pixels.height, _STRIP):
        high = min(_STRIP + 1, pixels.height - top)
        place = QRectF(0, top * row, wide, high * row)
        painter.drawImage(place, image, QRectF(0, top, pixels.width, high))
    pixels.wipe()


def _turn(printer: "QPrinter", page: Sheet) -> None:
    """Upright or across, in the page's own size where the printer has it."""
    across = page.width > page.height
    short, long = sorted((page.width, page.height))
    size = QPageSize(QSizeF(short, long), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    way = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, way, QMarginsF(0, 0, 0, 0)))
