"""A line of the person's page, and how many are drawn in one go."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import row

PIECE = 6
"""Lines that are drawn without a pause."""


class CaseLine(QPushButton):
    """A button with things inside it; one name for the screen reader."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.setAccessibleName(name)
        self.inside = row(parent=self, gap=STEP + STEP // 2)
        self.inside.setContentsMargins(2 * STEP, STEP // 2, 2 * STEP, STEP // 2)
        self.setMinimumHeight(40)

    def put(self, *things: QWidget | int) -> None:
        """Lay things out on the button; a number is a stretch."""
        for thing in things:
            if isinstance(thing, int):
                self.inside.addStretch(thing)
                continue
            thing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.inside.addWidget(thing)
