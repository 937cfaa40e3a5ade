"""A recovery card on the printer, from memory: no file of ours lies on a disk at any moment.

Qt hands a page to the print queue of Linux (CUPS) through a temporary file. It is put into the folder of the session
that lives in memory and belongs to this user only; Windows takes the page through its own queue. What the queue and the
printer keep is beyond this program, and the page says so.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.ui.theme import load_fonts

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtPrintSupport import QPrinter

    from caseapp.actions.recovery_papers import Layout

_POINT = 72.0
_CUT = 5.0
"""Points of the dashes along which the half sheet is cut out of a larger one."""


def printers() -> tuple[str, ...]:
    """The printers that this computer knows, the usual one first."""
    from PySide6.QtPrintSupport import QPrinterInfo

    usual = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name)))


def print_sheet(sheet: "Layout", name: str) -> None:
    """Print a card in its true size in the upper left corner of whatever paper lies in the printer.

    KnownError where the printer takes nothing.
    """
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    with in_memory():
        paint_on(printer, sheet)


def paint_on(printer: "QPrinter", sheet: "Layout") -> None:
    """Draw a card on a printer that was chosen. KnownError where it cannot be begun."""
    printer.setFullPage(True)
    printer.setDocName("caseapp")
    printer.setCreator("caseapp")
    load_fonts()
    painter = QPainter()
    if not printer.isValid() or not painter.begin(printer):
        raise KnownError(
            words("The printer does not take the card."),
            words("Is it switched on? You may also write the card down by hand."),
        )
    try:
        _paint(painter, printer, sheet)
    finally:
        painter.end()


def _paint(painter: QPainter, device: "QPagedPaintDevice | QPrinter", sheet: "Layout") -> None:
    scale = device.logicalDpiX() / _POINT
    for rule in sheet.rules:
        painter.setPen(_pen(rule.colour, scale))
        start = QPointF(rule.x * scale, rule.y * scale)
        if rule.height:
            painter.drawRect(
                QRectF(start, QPointF((rule.x + rule.width) * scale, (rule.y + rule.height) * scale))
            )
        else:
            painter.drawLine(QLineF(start, QPointF((rule.x + rule.width) * scale, rule.y * scale)))
    for text in sheet.texts:
        font = QFont("Noto Sans")
        font.setPointSizeF(text.style.size)
        font.setBold(text.bold)
        painter.setFont(font)
        painter.setPen(QColor.fromRgbF(*text.style.colour))
        painter.drawText(QPointF(text.x * scale, text.y * scale), text.text)
    cut = _pen((0.6, 0.6, 0.6), scale)
    cut.setDashPattern([_CUT / 0.6, _CUT / 0.6])
    painter.setPen(cut)
    for line in (
        QLineF(sheet.width, 0, sheet.width, sheet.height),
        QLineF(0, sheet.height, sheet.width, sheet.height),
    ):
        painter.drawLine(QLineF(line.p1() * scale, line.p2() * scale))


def _pen(colour: tuple[float, float, float], scale: float) -> QPen:
    pen = QPen(QColor.fromRgbF(*colour))
    pen.setWidthF(0.6 * scale)
    return pen


@contextmanager
def in_memory() -> Iterator[None]:
    """While it lasts, whatever makes a temporary file makes it in memory. KnownError where there is no such folder.

    Elsewhere than on Linux nothing is changed: no temporary file is made there.
    """
    if os.name != "posix":
        yield
        return
    before = os.environ.get("TMPDIR")
    os.environ["TMPDIR"] = str(_memory_folder())
    try:
        yield
    finally:
        if before is None:
            del os.environ["TMPDIR"]
        else:
            os.environ["TMPDIR"] = before


def _memory_folder() -> Path:
    for place in (os.environ.get("XDG_RUNTIME_DIR", ""), "/dev/shm"):  # noqa: S108  this one lies in memory
        if place and os.access(place, os.R_OK | os.W_OK | os.X_OK):
            return Path(place)
    raise KnownError(
        words("This computer has no folder in memory, so the card cannot be printed without a trace."),
        words("Write it down by hand."),
    )
