"""A line of the person's page, and how many are drawn in one go."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QPushButton

from caseapp.ui.icons import Tint, picture
from caseapp.ui.theme import STEP

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

PIECE = 6
"""Lines that are drawn without a pause."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip
_BESIDE, _GAP, _SIGN = 2 * STEP, STEP + STEP // 2, 18
"""Pixels beside the line, between its parts, and of an icon in it."""


class Sign(NamedTuple):
    """An icon on a line; it only adorns."""

    name: str
    tint: Tint = Tint.MUTED


class Told(NamedTuple):
    """A text on a line, at least so many pixels wide; one that stretches takes what room there is and ends in … where it has none."""

    text: str
    tint: Tint = Tint.TEXT
    bold: bool = False
    least: int = 0
    stretches: bool = False


class CaseLine(QPushButton):
    """A button with icons and texts on it; one name for the screen reader.

    It paints them itself. With a label for each the page of somebody with many entries has five times as many parts,
    and took twice as long to open.
    """

    def __init__(self, name: str, *parts: Sign | Told) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.setAccessibleName(name)
        self.setMinimumHeight(40)
        self._parts = parts
        self._measured: list[int] = []

    def texts(self) -> Sequence[str]:
        """What can be read on the line."""
        return [part.text for part in self._parts if isinstance(part, Told)]

    def cut(self) -> bool:
        """Whether the line is too narrow for what must stand on it whole."""
        return self._free(self._widths()) < 0

    def changeEvent(self, event: QEvent) -> None:
        """Another font takes other widths."""
        if event.type() == QEvent.Type.FontChange:
            self._measured = []
        super().changeEvent(event)

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Draw the button, then what lies on it from left to right."""
        super().paintEvent(event)
        painter, widths, left = QPainter(self), self._widths(), _BESIDE
        for part, least in zip(self._parts, widths, strict=True):
            width = max(0, self._free(widths)) if isinstance(part, Told) and part.stretches else least
            self._draw(painter, part, QRect(left, 0, width, self.height()))
            left += width + _GAP
        painter.end()

    def _draw(self, painter: QPainter, part: Sign | Told, place: QRect) -> None:
        if isinstance(part, Sign):
            drawn = picture(part.name, _SIGN, part.tint, self.devicePixelRatioF())
            painter.drawPixmap(place.left(), (self.height() - _SIGN) // 2, drawn)
            return
        painter.setFont(_bold(self.font()) if part.bold else self.font())
        # The button's own palette holds a paler colour for what is muted, made by Qt from the style sheet.
        painter.setPen(QApplication.palette().color(part.tint.value))
        shown = part.text
        if part.stretches:
            shown = painter.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _MIDDLE, shown)

    def _free(self, widths: Sequence[int]) -> int:
        """Pixels that are left for the part that stretches."""
        return self.width() - 2 * _BESIDE - _GAP * (len(self._parts) - 1) - sum(widths)

    def _widths(self) -> Sequence[int]:
        """Pixels that each part takes at least, measured once: none for the part that stretches."""
        if not self._measured:
            plain, bold = QFontMetrics(self.font()), QFontMetrics(_bold(self.font()))
            self._measured = [_width(part, plain, bold) for part in self._parts]
        return self._measured


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made


def _width(part: Sign | Told, plain: QFontMetrics, bold: QFontMetrics) -> int:
    if isinstance(part, Sign):
        return _SIGN
    if part.stretches:
        return 0
    return max(part.least, (bold if part.bold else plain).horizontalAdvance(part.text))
