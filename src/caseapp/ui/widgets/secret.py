"""The line for a passphrase: a button to show it, and signs for Caps Lock and for the keyboard's language.

The wrong layout is the commonest reason for a "wrong" passphrase in offices that write in three languages.
"""

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from caseapp.base.words import Speaks, words
from caseapp.ui.early import after_painting, never_learn
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import chip, column, icon_button, row

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_KAZAKH = set("әғқңөұүһіӘҒҚҢӨҰҮҺІ")


class _Line(QLineEdit):
    """Tells of every key, before it is hidden behind dots."""

    pressed_key = Signal(str, bool)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Pass the letter and the state of Shift on."""
        shift = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
        self.pressed_key.emit(event.text(), shift)
        super().keyPressEvent(event)


class SecretLine(QWidget):
    """A passphrase, hidden until the person wants to see it."""

    entered = Signal()
    changed = Signal()

    def __init__(self, say: Speaks, name: str) -> None:
        super().__init__()
        self.say = say
        self.line = _Line()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        never_learn(self.line)
        self.eye = icon_button("eye", say(words("Show the passphrase")), self._turn)
        self.layout_sign = chip("EN")
        self.layout_sign.setToolTip(say(words("Language of the keyboard")))
        self.caps_sign = chip(say(words("Caps Lock is on")), "warning")
        self.caps_sign.hide()
        whole = column(self, gap=STEP // 2)
        line = row(self.line, self.layout_sign, self.eye)
        line.setStretch(0, 1)
        whole.addLayout(line)
        whole.addWidget(self.caps_sign)
        self.line.pressed_key.connect(self._key)
        self.line.returnPressed.connect(self.entered)
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        after_painting(self, self._watch_layout)

    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def wipe(self) -> None:
        """Empty the line, and hide what will be typed next."""
        self.line.clear()
        self.hide_text()

    def hide_text(self) -> None:
        """Show dots again."""
        if self.line.echoMode() is QLineEdit.EchoMode.Normal:
            self._turn()

    def _turn(self) -> None:
        hidden = self.line.echoMode() is QLineEdit.EchoMode.Password
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        tip = words("Hide the passphrase") if hidden else words("Show the passphrase")
        self.eye.setToolTip(self.say(tip))
        self.eye.setAccessibleName(self.say(tip))

    def _watch_layout(self) -> None:
        QGuiApplication.inputMethod().localeChanged.connect(self._show_layout)
        self._show_layout()

    def _show_layout(self) -> None:
        code = QGuiApplication.inputMethod().locale().name()[:2]
        self.layout_sign.setText("EN" if code in {"C", "en", ""} else code.upper())

    def _key(self, text: str, shift: bool) -> None:
        letter = text[:1]
        if not letter.isalpha():
            return
        cyrillic = "\u0400" <= letter <= "\u04ff"
        shown = self.layout_sign.text()
        if cyrillic and (shown not in {"RU", "KK"} or letter in _KAZAKH):
            self.layout_sign.setText("KK" if letter in _KAZAKH else "RU")
        elif not cyrillic and shown in {"RU", "KK"}:
            self.layout_sign.setText("EN")
        self.caps_sign.setVisible(letter.isupper() != shift)
