"""Parts of which one is shown at a time, as high as that one, and at a cost that the others do not add to.

Qt's own stack asks every part for its size whenever the one in front changes, leaves room for the highest, and goes through all
their controls at each turn: with forty pages made, each of them took three times as long to open.
"""

from PySide6.QtWidgets import QWidget

from caseapp.ui.widgets.parts import column


class OneShown(QWidget):
    """What is not shown takes no room. The first part that is added is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[QWidget] = []
        self._place = -1
        self._inside = column(self)

    def addWidget(self, part: QWidget) -> int:
        """Add a part, and give its place."""
        self._parts.append(part)
        self._inside.addWidget(part)
        part.hide()
        if self._place < 0:
            self.setCurrentWidget(part)
        return len(self._parts) - 1

    def setCurrentWidget(self, part: QWidget) -> None:
        """Show this part instead of the one that is shown. The cursor goes with it, where it stood in that one."""
        shown = self.currentWidget()
        self._place = self._parts.index(part)
        part.show()
        if shown is None or shown is part:
            return
        if shown.isAncestorOf(self.window().focusWidget()):
            part.setFocus()
        shown.hide()

    def currentWidget(self) -> QWidget | None:
        """The part that is shown, or None as long as there is none."""
        return self._parts[self._place] if self._place >= 0 else None

    def indexOf(self, part: QWidget) -> int:
        """The place of a part, or -1."""
        return self._parts.index(part) if part in self._parts else -1
