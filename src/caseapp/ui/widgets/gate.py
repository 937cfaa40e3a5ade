"""The frame of the pages that are shown before a vault is open: a card in the middle, languages above it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.base.language import SPOKEN
from caseapp.base.words import Speaks, words
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, card, column, icon_button, row, scroller


def gate(
    page: QWidget, say: Speaks, speak: Callable[[str], None], width: int = 420, *, scrolls: bool = True
) -> tuple[QVBoxLayout, QWidget]:
    """Lay a page out as a card of that width in the middle; gives the layout inside the card, and the languages.

    A card that always fits the smallest window does without the scroll area, which is slow to make.
    """
    outer = column(page)
    choosing = QWidget()
    languages = row(1, parent=choosing, margin=2 * STEP)
    for code, name in SPOKEN.items():
        choice = button(name, partial(speak, code), "filter")
        choice.setCheckable(True)
        choice.setChecked(code == say.code)
        languages.addWidget(choice)
    languages.addWidget(icon_button("circle-help", say(words("Guide (F1)")), lambda: _open_guide(page)))
    outer.addWidget(choosing)
    frame, inside = card()
    frame.setFixedWidth(width)
    inside.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 3 * STEP)
    inside.setSpacing(STEP)
    holder = QWidget()
    middle = column(holder, margin=STEP)
    middle.addStretch(1)
    middle.addLayout(row(1, frame, 1))
    middle.addStretch(2)
    outer.addWidget(scroller(holder) if scrolls else holder, 1)
    return inside, choosing


def _open_guide(page: QWidget) -> None:
    from caseapp.ui.help.opening import open_help

    open_help(page.window())
