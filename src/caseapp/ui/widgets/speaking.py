"""The sign in the top bar that changes the language of the program, from wherever one is and with whatever is half typed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QToolButton

from caseapp.base.language import SPOKEN
from caseapp.base.words import Speaks, words
from caseapp.ui.widgets.parts import icon_button


def language_button(say: Speaks, speak: Callable[[str], None]) -> QToolButton:
    """Offers all languages under their own names; `speak` is told the code of another one."""
    made = icon_button("languages", say(words("Language")))
    made.clicked.connect(lambda _on=False: _offer(made, say, speak))
    return made


def language_menu(beside: QToolButton, say: Speaks, speak: Callable[[str], None]) -> QMenu:
    """The languages; the one that is spoken is ticked."""
    menu = QMenu(beside)
    menu.setAccessibleName(say(words("Language")))
    for code, name in SPOKEN.items():
        entry = menu.addAction(name)
        entry.setCheckable(True)
        entry.setChecked(code == say.code)
        if code != say.code:
            entry.triggered.connect(partial(_speak, speak, code))
    return menu


def _speak(speak: Callable[[str], None], code: str, _on: bool = False) -> None:
    speak(code)


def _offer(beside: QToolButton, say: Speaks, speak: Callable[[str], None]) -> None:
    menu = language_menu(beside, say, speak)
    menu.exec(beside.mapToGlobal(QPoint(0, beside.height())))
    menu.deleteLater()
