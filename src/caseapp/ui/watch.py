"""Locks the desk when nobody has touched it for some minutes."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

_TOUCHES = {
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}  # fmt: skip
_LOOK = 5_000
"""Milliseconds between two looks at the time."""


class Watch(QObject):
    """Looks at the few native windows only: a filter over all events of the program would slow every repaint."""

    def __init__(self, parent: QWidget, minutes: int, lock: Callable[[], None]) -> None:
        super().__init__(parent)
        self._lock, self._seconds = lock, minutes * 60
        self._touched = time.monotonic()
        self._mouse = QCursor.pos()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)
        QGuiApplication.instance().focusWindowChanged.connect(self._new_window)  # type: ignore[union-attr]

    def begin(self) -> None:
        """A vault is open: watch."""
        self.touch()
        self._timer.start()

    def end(self) -> None:
        """Nothing is open: nothing to watch."""
        self._timer.stop()

    def set_minutes(self, minutes: int) -> None:
        """Wait longer, or less long."""
        self._seconds = minutes * 60

    def touch(self) -> None:
        """Somebody is here."""
        self._touched = time.monotonic()

    def look(self) -> None:
        """Lock if nobody has been here for too long; a moved mouse counts, also outside the window."""
        mouse = QCursor.pos()
        if mouse != self._mouse:
            self._mouse = mouse
            self.touch()
        if time.monotonic() - self._touched >= self._seconds:
            self._lock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice keys and mouse; let everything pass."""
        if event.type() in _TOUCHES:
            self.touch()
        return super().eventFilter(watched, event)

    def _new_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
