"""Pages on a printer, from memory, each in its true size; the recovery card is printed the same way."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from caseapp.actions.paper_files import Drawn
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.ui.pages.recovery_print import in_memory, printers
from caseapp.ui.widgets.paper_pen import paint_page

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

__all__ = ["paint_pages", "print_pages", "printers"]

_POINT = 72.0


def print_pages(pages: Sequence[Drawn], name: str) -> None:
    """Print pages on the printer of that name. KnownError where it takes nothing."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    with in_memory():
        paint_pages(printer, pages)


def paint_pages(printer: "QPrinter", pages: Sequence[Drawn]) -> None:
    """Draw pages on a printer that was chosen. KnownError where it cannot be begun."""
    printer.setFullPage(True)
    printer.setDocName("caseapp")
    printer.setCreator("caseapp")
    painter = QPainter()
    if pages:
        _turn(printer, pages[0])
    if not pages or not printer.isValid() or not painter.begin(printer):
        raise KnownError(
            words("The printer does not take the paper."),
            words("Is it switched on? You can save the paper instead."),
        )
    try:
        scale = printer.logicalDpiX() / _POINT
        for number, page in enumerate(pages):
            if number:
                _turn(printer, page)
                printer.newPage()
            paint_page(painter, page, scale)
    finally:
        painter.end()


def _turn(printer: "QPrinter", page: Drawn) -> None:
    """Upright or across, in the page's own size where the printer has it."""
    across = page.width > page.height
    short, long = sorted((page.width, page.height))
    size = QPageSize(QSizeF(short, long), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    way = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, way, QMarginsF(0, 0, 0, 0)))
