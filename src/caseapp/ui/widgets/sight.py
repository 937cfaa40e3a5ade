"""A long list that is made as far down as somebody looks: in a large house most of it is never seen."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from caseapp.ui.widgets.parts import column, scroller

_LEAST = 600
"""Pixels that are made before anybody knows how high the window is."""


class Sight(QObject):
    """A scrolled area around a layout. `moved` is told when other parts come into sight, and its owner makes them then.

    Things are made from the top on and without a gap, so that the Tab key and a screen reader meet them in their order.
    """

    moved = Signal()

    def __init__(self, parent: QWidget, inside: QLayout, edge: int = 0) -> None:
        super().__init__(parent)
        holder, self._rest = QWidget(), QWidget()
        self._whole: QVBoxLayout = column(holder, gap=0)
        self._whole.setContentsMargins(0, 0, edge, edge)
        self._whole.addLayout(inside)
        self._whole.addWidget(self._rest)
        self._whole.addStretch(1)
        self.area = scroller(holder)
        self.area.verticalScrollBar().valueChanged.connect(lambda _top: self.moved.emit())
        self.area.viewport().installEventFilter(self)
        self.keep(0)

    @property
    def bottom(self) -> int:
        """Down to where things shall be made, in pixels from the top: what is seen, and a sixth of it below."""
        seen = max(_LEAST, self.area.viewport().height())
        return self.area.verticalScrollBar().value() + 7 * seen // 6

    @property
    def width(self) -> int:
        """Pixels across."""
        return self.area.viewport().width() - self._whole.contentsMargins().right()

    def keep(self, pixels: int) -> None:
        """Leave so much room below for what is not made yet."""
        self._rest.setFixedHeight(pixels)
        self._rest.setHidden(pixels == 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that grows shows more."""
        if event.type() == QEvent.Type.Resize:
            self.moved.emit()
        return super().eventFilter(watched, event)
