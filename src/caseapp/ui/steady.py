"""The cursor stays with the work: where the part that has it goes grey or away, it does not wander into the rail.

Qt hands the cursor to whatever comes next in the order of Tab, which after "Save" is the first button of the rail: the next key
would lead away from the page, and a screen reader would read a page that nobody asked for.
"""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class SteadyFocus(QObject):
    """Puts the cursor on the page that is shown, and back on what had it as soon as that can be used again.

    `page` gives the page that is shown. Where somebody has gone on meanwhile, nothing is moved.
    """

    def __init__(self, window: QWidget, page: Callable[[], QWidget]) -> None:
        super().__init__(window)
        self._window, self._page = window, page
        self._grey: QWidget | None = None
        """Had the cursor when it went grey."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is None or not self._was_here(old) or (old.isEnabled() and old.isVisible()):
            return
        self._wait_for(old if old.isVisible() else None)
        QTimer.singleShot(0, self, lambda: self._settle(new))

    def _was_here(self, old: QWidget) -> bool:
        return shiboken6.isValid(self._window) and shiboken6.isValid(old) and self._window.isAncestorOf(old)

    def _settle(self, carried: QWidget | None) -> None:
        """Take the cursor from where Qt carried it, unless that is on the page too."""
        if self._window.window() is not QApplication.activeWindow():
            return
        here, page = QApplication.focusWidget(), self._page()
        if here is not None and (here is not carried or page.isAncestorOf(here)):
            return
        page.setFocus()

    def _wait_for(self, grey: QWidget | None) -> None:
        if self._grey is not None and shiboken6.isValid(self._grey):
            self._grey.removeEventFilter(self)
        self._grey = grey
        if grey is not None:
            grey.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the cursor back to what can be used again."""
        if watched is self._grey and event.type() == QEvent.Type.EnabledChange and self._grey.isEnabled():
            back = self._grey
            self._wait_for(None)
            if QApplication.focusWidget() in {None, self._page()}:
                back.setFocus()
        return super().eventFilter(watched, event)
