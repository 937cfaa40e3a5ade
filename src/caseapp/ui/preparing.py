"""What takes seconds to count in a large house is counted while nobody touches the computer, and given up when somebody does.

So the charts stand when they are asked for, and nobody waits for a count that he did not ask for.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from caseapp.base.errors import KnownError, StoppedError
from caseapp.ui.line import Line

_LOOK = 1_000
"""Milliseconds between two looks."""
_STILL = 4.0
"""Seconds in which nothing happened before something is begun."""

Failed = Callable[[KnownError], None]


class Preparing(QObject):
    """Calls `prepare` once everything is still, and again when that was stopped; it gets what to call on an error.

    The owner is the window, with which it ends.
    """

    def __init__(self, line: Line, prepare: Callable[[Failed], None], owner: QObject) -> None:
        super().__init__(owner)
        self._line, self._prepare = line, prepare
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look for a still moment from now on."""
        self._timer.start()

    def look(self) -> None:
        """Begin, if this is such a moment."""
        if not self._line.busy() and self._line.garbage.resting(_STILL):
            self._timer.stop()
            self._prepare(self._failed)

    def _failed(self, error: KnownError) -> None:
        """A count that was stopped is begun anew; what else is wrong is told when somebody asks for it."""
        if isinstance(error, StoppedError):
            self._timer.start()
