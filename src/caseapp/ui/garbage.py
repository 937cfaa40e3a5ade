"""Garbage is searched for in the window's thread alone.

Python searches wherever an object is made, so also in the worker. A part of the window that is destroyed there waits for
Python's lock while it holds one of Qt's, and the window, which has Python's, may wait for that one of Qt's: then both stand
still for ever. Every search also keeps all threads waiting, so all objects are searched only while nobody touches the
computer and nothing is worked on.
"""

import gc
import time
from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer

_LOOK = 200
"""Milliseconds between two looks."""
_YOUNG = 5_000
"""So many new objects more than are gone make a search among the new ones worth while."""
_MIDDLE = 10
"""So many searches among the new ones come before one among those of middle age."""
_MANY = 20
"""So many of those come before a search through all objects."""
_REST = 2.0
"""Seconds in which nothing happened before such a search, which takes a tenth of a second and more."""


class Garbage(QObject):
    """Searches from `begin` to `end`; meanwhile Python does not by itself. `busy` says whether the worker is at work."""

    _at_work: ClassVar[int] = 0

    def __init__(self, busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._busy = busy
        self._touched = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Take it over from Python; to be called in the window's thread."""
        if not self._timer.isActive():
            Garbage._at_work += 1
            gc.disable()
            self._timer.start()

    def end(self) -> None:
        """Leave it to Python again, once nobody else has it in hand."""
        if self._timer.isActive():
            self._timer.stop()
            Garbage._at_work -= 1
            if not Garbage._at_work:
                gc.enable()

    def touch(self) -> None:
        """Something happens: a key, the mouse, a page that is opened."""
        self._touched = time.monotonic()

    def resting(self, seconds: float) -> bool:
        """Whether nothing happened for so long. Any thread may ask."""
        return time.monotonic() - self._touched >= seconds

    def look(self) -> None:
        """Search as far as it is worth while."""
        young, middle, old = gc.get_count()
        if self._busy():
            self.touch()
        if old >= _MANY and self.resting(_REST):
            gc.collect()
        elif middle >= _MIDDLE:
            gc.collect(1)
        elif young >= _YOUNG:
            gc.collect(0)
