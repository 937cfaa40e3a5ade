"""The frame of the pages that are shown before a vault is open: a card in the middle, languages above it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.base.language import LANGUAGES
from caseapp.base.words import Speaks
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, card, column, row, scroller


def gate(page: QWidget, say: Speaks, speak: Callable[[str], None], width: int = 420) -> QVBoxLayout:
    """Lay a page out as a card of that width in the middle; gives the layout inside the card."""
    outer = column(page)
    languages = row(1, margin=2 * STEP)
    for code, name in LANGUAGES.items():
        choice = button(name, lambda code=code: speak(code), "filter")
        choice.setCheckable(True)
        choice.setChecked(code == say.code)
        languages.addWidget(choice)
    outer.addLayout(languages)
    frame, inside = card()
    frame.setFixedWidth(width)
    inside.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 3 * STEP)
    inside.setSpacing(STEP)
    holder = QWidget()
    middle = column(holder, margin=STEP)
    middle.addStretch(1)
    middle.addWidget(frame, 0, Qt.AlignmentFlag.AlignHCenter)
    middle.addStretch(2)
    outer.addWidget(scroller(holder), 1)
    return inside
