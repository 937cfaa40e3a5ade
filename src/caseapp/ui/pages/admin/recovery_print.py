"""A recovery card on the printer, from memory: no file of ours lies on a disk at any moment (`widgets/printers.py`)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.ui.theme import load_fonts
from caseapp.ui.widgets.printers import in_memory

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtPrintSupport import QPrinter

    from caseapp.actions.safekeeping.recovery_papers import Layout

_POINT = 72.0
_CUT = 5.0
"""Points of the dashes along which the half sheet is cut out of a larger one."""


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
