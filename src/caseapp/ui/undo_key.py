"""Ctrl+Z: takes the last saving back, wherever one is; inside a text it takes back what was typed there first."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from caseapp.base.words import Words, words
from caseapp.ui.context import Context

UNDO = words("Undo")


class UndoKey(QObject):
    """Remembers what was saved last in this window, and how it is taken back: once, and nothing before it.

    A text box keeps the key for itself as long as it has something to take back, and gives it up then.
    """

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window)
        self.context = context
        self._does: Callable[[], None] | None = None
        self._watched: QWidget | None = None
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), window).activated.connect(self.undo)
        context.voices.stored.connect(self.forget)
        context.voices.undoable.connect(self.remember)
        context.voices.told.connect(self._told)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch)

    def remember(self, does: Callable[[], None] | None) -> None:
        """This takes back what was just saved."""
        self._does = does

    def forget(self) -> None:
        """Something else was saved: what was remembered is not the last saving any more."""
        self._does = None

    def undo(self) -> None:
        """Take the last saving back, or say that there is none."""
        does, self._does = self._does, None
        if does is None:
            self.context.tell(words("There is nothing to undo."), "info")
        else:
            does()

    def _told(
        self, _sentence: Words, _look: str, button: Words | None, does: Callable[[], None] | None
    ) -> None:
        if button is not None and does is not None and button.text == UNDO.text:
            self._does = does

    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = new if isinstance(new, QLineEdit | QPlainTextEdit) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a text box from claiming the key when it has nothing to take back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            mine = event.matches(QKeySequence.StandardKey.Undo)
            if mine and isinstance(watched, QLineEdit) and not watched.isUndoAvailable():
                event.ignore()
                return True
            if mine and isinstance(watched, QPlainTextEdit) and not watched.document().isUndoAvailable():
                event.ignore()
                return True
        return super().eventFilter(watched, event)
