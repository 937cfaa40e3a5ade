"""A passphrase that the program made, shown to be written down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

_TWO_LINES = 64
"""Pixels of a passphrase."""


class ShownWords(QPlainTextEdit):
    """A passphrase to be written down: all of it is seen, in two lines where one is too short."""

    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFixedHeight(_TWO_LINES)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)

    def text(self) -> str:
        """What is shown."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show another one."""
        self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
            return
        super().keyPressEvent(event)
