"""A picture on the screen, drawn from memory: no file is made of it, and no more pixels are unpacked than are allowed."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from caseapp.base.errors import KnownError
from caseapp.base.words import Speaks, words
from caseapp.records.attachment import MOST_PIXELS
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, column, row, scroller

_MEGABYTES = 4 * MOST_PIXELS // 1_000_000 + 56
"""What unpacking one picture may take: four bytes for a point, and something beside."""

_STEP = 1.5


def read_picture(content: bytes, kind: str) -> QImage:
    """Unpack a picture of a known kind ("jpeg" or "png"), the right way up. KnownError where it cannot be shown."""
    holder = QByteArray(content)
    buffer = QBuffer(holder)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MEGABYTES)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        raise _not_shown()
    image = reader.read()
    buffer.close()
    if image.isNull():
        raise _not_shown()
    return image


def _not_shown() -> KnownError:
    return KnownError(words("This picture cannot be shown here."))


class _Canvas(QWidget):
    """The picture at its size of the moment."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is seen of it."""
        if self.image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self.image)
        painter.end()


class PictureView(QWidget):
    """One picture, as wide as there is room; larger and smaller by buttons."""

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.zoom = 1.0
        self._canvas = _Canvas()
        holder = QWidget()
        inside = column(holder)
        inside.addWidget(self._canvas, 0, Qt.AlignmentFlag.AlignCenter)
        self._area = scroller(holder)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(say(words("Picture")))
        self.smaller = button(say(words("Smaller")), lambda: self.turn(1 / _STEP), "quiet")
        self.larger = button(say(words("Larger")), lambda: self.turn(_STEP), "quiet")
        self.fitting = button(say(words("Fit to the window")), lambda: self.turn(0), "quiet")
        whole = column(self, gap=STEP)
        whole.addWidget(self._area, 1)
        whole.addLayout(row(1, self.smaller, self.fitting, self.larger, 1))

    @property
    def image(self) -> QImage:
        """The picture that is shown; a null one where there is none."""
        return self._canvas.image

    def show_picture(self, image: QImage, name: str) -> None:
        """Show an unpacked picture; `name` is read out."""
        self._canvas.image = image
        self._canvas.setAccessibleName(name)
        self.turn(0)

    def wipe(self) -> None:
        """Forget the picture."""
        self._canvas.image = QImage()
        self._fit()

    def turn(self, factor: float) -> None:
        """Larger or smaller by a factor; 0 fits it to the window again."""
        self.zoom = min(8.0, max(1.0, self.zoom * factor)) if factor else 1.0
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """It follows the window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        image = self._canvas.image
        room = self._area.viewport().size() - QSize(4, 4)
        if image.isNull() or room.width() < 1 or room.height() < 1:
            self._canvas.setFixedSize(1, 1)
            return
        fitted = image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        fitted = fitted.boundedTo(image.size()) if self.zoom == 1.0 else fitted
        self._canvas.setFixedSize((fitted * self.zoom).expandedTo(QSize(1, 1)))
