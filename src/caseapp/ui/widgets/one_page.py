"""Shows one of many pages, at a cost that the others do not add to.

Qt's own stack asks every page that it holds for its size whenever the one in front changes, and goes through all their
controls at each turn: with forty pages made, each of them took three times as long to open.
"""

from PySide6.QtWidgets import QWidget

from caseapp.ui.widgets.parts import column


class OnePage(QWidget):
    """Holds pages of which one is shown; only that one has a part in the layout."""

    def __init__(self) -> None:
        super().__init__()
        self._inside = column(self, gap=0)
        self._front: QWidget | None = None

    def add(self, page: QWidget) -> None:
        """Take a page in, behind the one that is shown."""
        page.setParent(self)
        page.hide()

    def turn_to(self, page: QWidget) -> None:
        """Show a page in the place of another. The cursor goes with it, where it stood in the other."""
        before = self._front
        if page is before:
            return
        cursor = before is not None and before.isAncestorOf(self.focusWidget())
        self._front = page
        if before is not None:
            self._inside.removeWidget(before)
        self._inside.addWidget(page)
        page.show()
        if cursor:
            page.setFocus()
        if before is not None:
            before.hide()
