"""What the first page needs of Qt's enumerations, without making them.

The first mention of `QtCore.Qt` makes some 130 Python enumerations, a seventh of the whole start (decision 0007). Qt's
properties take the plain numbers as well, so the few parts of the unlock page are set by these. Everything that runs
after the first painting writes `QtCore.Qt.…` inside its functions; what is never on the unlock page imports `Qt`.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

AFTER_PAINTING = 40
"""Milliseconds after which the first page stands, and work begins that would have held it up."""

_PLAIN_TEXT = 0
_TAB_FOCUS = 1
_SENSITIVE, _NO_PREDICTION = 0x2, 0x40


def show_plainly(label: QLabel) -> None:
    """Never read a label's text as markup (`Qt.TextFormat.PlainText`): names may hold a `<`."""
    label.setProperty("textFormat", _PLAIN_TEXT)


def only_by_tab(widget: QWidget) -> None:
    """Let a button take the focus by Tab, not by the mouse (`Qt.FocusPolicy.TabFocus`)."""
    widget.setProperty("focusPolicy", _TAB_FOCUS)


def never_learn(line: QLineEdit) -> None:
    """Ask keyboards on the screen not to remember what is typed (`Qt.InputMethodHint`)."""
    line.setProperty("inputMethodHints", _SENSITIVE | _NO_PREDICTION)


def after_painting(part: QWidget, does: Callable[[], object], patience: int = 25) -> None:
    """Do something once the window of a part is painted, which on an old laptop takes longer than any fixed time.

    A window that is shown and stays hidden behind others is waited for a second; one that was never shown is not.
    """

    def look() -> None:
        native: QWindow | None = part.window().windowHandle()
        if patience and native is not None and not native.isExposed():
            after_painting(part, does, patience - 1)
        else:
            does()

    QTimer.singleShot(AFTER_PAINTING, part, look)
