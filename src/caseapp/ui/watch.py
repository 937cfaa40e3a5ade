"""Notices that somebody is at the desk, says so at most once a second, and hears the lock key everywhere."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget

from caseapp.ui.ending import Ending

_TOUCHES = {
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}  # fmt: skip
_LOOK = 5_000
"""Milliseconds between two looks at the mouse."""
_LOCK_KEY = {
    "xcb": ("nativeScanCode", 46),
    "wayland": ("nativeScanCode", 46),
    "windows": ("nativeVirtualKey", 0x4C),
}
"""Where the key L is on any layout: typing Cyrillic must not bar the way out of a dialog."""
_OFTEN = 1.0
"""Seconds between two words about touches."""


class Watch(QObject):
    """Looks at the few native windows only: a filter over all events of the program would slow every repaint."""

    def __init__(self, parent: QWidget, ending: Ending, touched: Callable[[], None]) -> None:
        super().__init__(parent)
        self._ending, self._touched = ending, touched
        self._said = 0.0
        self._mouse = QCursor.pos()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)
        self._new_window(parent.windowHandle())
        QGuiApplication.instance().focusWindowChanged.connect(self._new_window)  # type: ignore[union-attr]

    def begin(self) -> None:
        """A vault is open: watch."""
        self.touch()
        self._timer.start()

    def end(self) -> None:
        """Nothing is open: nothing to watch."""
        self._timer.stop()

    def touch(self) -> None:
        """Somebody is here."""
        self._touched()
        now = time.monotonic()
        if now - self._said >= _OFTEN:
            self._said = now
            self._ending.touched()

    def look(self) -> None:
        """A moved mouse counts, also outside the window."""
        mouse = QCursor.pos()
        if mouse != self._mouse:
            self._mouse = mouse
            self.touch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice keys and mouse; Ctrl+L locks also from a dialog, where the window's own shortcut is silent."""
        if event.type() in _TOUCHES:
            self.touch()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and is_lock(event):
            self._ending.asked.emit()
            return True
        return super().eventFilter(watched, event)

    def _new_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)


def is_lock(event: QKeyEvent) -> bool:
    """Whether Ctrl+L was pressed, in whatever layout."""
    if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
        return False
    asks, place = _LOCK_KEY.get(QGuiApplication.platformName(), ("", 0))
    return event.key() == Qt.Key.Key_L or bool(asks and getattr(event, asks)() == place)
