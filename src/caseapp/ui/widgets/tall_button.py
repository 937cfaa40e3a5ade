"""A button with several lines of text and pictures on it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton


class TallButton(QPushButton):
    """A button as high as what lies on it; Qt's own looks at its text only."""

    def sizeHint(self) -> QSize:
        """Room for the lines that the texts take at this width."""
        inside, wide = self.layout(), self.width() or super().sizeHint().width()
        high = inside.heightForWidth(wide) if inside is not None else 0
        return super().sizeHint().expandedTo(QSize(0, high))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
