"""A place to drop files on, with buttons for those who would rather choose them."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton

from caseapp.ui.theme import STEP, colours
from caseapp.ui.widgets.parts import label, picture_label, row


class DropPlace(QFrame):
    """Takes files and folders from the file browser; everything else is left alone."""

    dropped = Signal(object)
    """A list of paths."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setAccessibleName(text)
        self.over = False
        self._line = row(
            picture_label("inbox", 24), label(text, wrap=True), parent=self, gap=STEP + STEP // 2
        )
        self._line.setContentsMargins(3 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        self._line.setStretch(1, 1)

    def put(self, *buttons: QPushButton) -> None:
        """Buttons to choose files with instead."""
        for made in buttons:
            self._line.addWidget(made)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that files can be let go here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._light(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They were carried away again."""
        self._light(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the paths on."""
        self._light(on=False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if paths:
            self.dropped.emit(paths)

    def _light(self, *, on: bool) -> None:
        self.over = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed edge, in the accent colour while something is held over it."""
        chosen = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(chosen.accent if self.over else chosen.edge), 2 if self.over else 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(chosen.soft if self.over else chosen.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), STEP, STEP)
        painter.end()
