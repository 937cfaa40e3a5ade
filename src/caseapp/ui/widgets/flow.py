"""A layout that fills lines from left to right and begins a new one when a line is full: chips, tick boxes."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from caseapp.ui.theme import STEP


class Flow(QLayout):
    """Things of different width, in lines. `columns` > 0 gives every thing an equal share of the line instead."""

    def __init__(self, parent: QWidget | None = None, columns: int = 0, gap: int = STEP) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._hints: list[QSize] = []
        self._highs: dict[int, int] = {}
        """How high it gets at the widths that Qt tried: it asks some hundred times while a page is laid out."""
        self._columns, self._gap = columns, gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more thing (called by Qt)."""
        self._items.append(item)
        self._forget()

    def count(self) -> int:
        """How many things there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The thing at a place, or None past the end, as Qt wants it."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take a thing out, or None past the end, as Qt wants it."""
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """Something in it has another size (called by Qt)."""
        self._forget()
        super().invalidate()

    def _forget(self) -> None:
        self._hints.clear()
        self._highs.clear()

    def expandingDirections(self) -> Qt.Orientation:
        """It claims no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it gets at a width."""
        if width not in self._highs:
            self._highs[width] = self._lay(QRect(0, 0, width, 0), move=False)
        return self._highs[width]

    def setGeometry(self, rect: QRect) -> None:
        """Lay the things out (called by Qt)."""
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        """As wide as its widest thing."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As wide as its widest thing."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _sizes(self) -> list[QSize]:
        """What each thing asks for, asked once."""
        if not self._hints:
            self._hints = [item.sizeHint() for item in self._items]
        return self._hints

    def _lay(self, rect: QRect, *, move: bool) -> int:
        left, top, high = rect.x(), rect.y(), 0
        share = (rect.width() - (self._columns - 1) * self._gap) // self._columns if self._columns else 0
        for item, size in zip(self._items, self._sizes(), strict=True):
            width = min(rect.width(), max(share, size.width()))
            if share and width > share:
                width = min(rect.width(), 2 * share + self._gap)
            if left > rect.x() and left + width > rect.right() + 1:
                left, top, high = rect.x(), top + high + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(left, top), QSize(width, size.height())))
            left, high = left + width + self._gap, max(high, size.height())
        return top + high - rect.y()
