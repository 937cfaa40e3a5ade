"""One page of a paper on the screen: drawn when it comes into sight, as finely as the screen shows, and wiped after."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from caseapp.actions.passing_on.paper_files import BYTES, Pixels, Sheet

WIDEST = 760
"""Pixels of a page on the screen."""
_NARROWEST = 200
_HIGHEST = 100_000
"""Pixels of a page's height; a page like a ribbon becomes narrower."""


class PaperPage(QWidget):
    """One page, as wide as there is room, white in every theme.

    `ask` gets the page and how many dots to the point it needs; whoever drew it calls `take`.
    """

    def __init__(self, sheet: Sheet, name: str, ask: Callable[["PaperPage", float], None]) -> None:
        super().__init__()
        self.sheet = sheet
        self.pixels: Pixels | None = None
        self._ask = ask
        self._asked = 0
        self.setAccessibleName(name)
        self.setAccessibleDescription(sheet.text)

    def sizeHint(self) -> QSize:
        """The page's own proportions."""
        return self._fitting(self.width())

    def fit(self, room: int) -> None:
        """Take the room that there is."""
        self.setFixedSize(self._fitting(room))

    def take(self, pixels: Pixels) -> None:
        """Show what was drawn."""
        self.forget()
        self._asked = self._wanted()
        self.pixels = pixels
        self.update()

    def forget(self) -> None:
        """Wipe what was drawn; it is drawn again when it is seen again."""
        if self.pixels is not None:
            self.pixels.wipe()
        self.pixels, self._asked = None, 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page, or ask for it."""
        wanted = self._wanted()
        if self._asked != wanted:
            self._asked = wanted
            self._ask(self, wanted / self.sheet.width)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self.pixels is not None:
            painter.drawImage(self.rect(), image_of(self.pixels))
        painter.setPen(self.palette().mid().color())
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _wanted(self) -> int:
        """Dots across, by the fineness of the screen."""
        return round(self.width() * self.devicePixelRatioF())

    def _fitting(self, room: int) -> QSize:
        tall = self.sheet.height / self.sheet.width
        width = min(max(_NARROWEST, min(WIDEST, room)), max(1, round(_HIGHEST / tall)))
        return QSize(width, max(1, round(width * tall)))


def image_of(pixels: Pixels) -> QImage:
    """The drawn page for Qt, which looks at the same memory: keep `pixels` as long as the image is drawn."""
    return QImage(pixels.data, pixels.width, pixels.height, pixels.width * BYTES, QImage.Format.Format_RGB888)
