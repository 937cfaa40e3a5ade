"""Work of the window that would keep it silent if it were done in one go: each part of it gets a turn of the event loop."""

from collections import deque

from PySide6.QtCore import QObject

from caseapp.ui.line import Later, Piece


class InTurns:
    """Does pieces in their order, one a turn; whoever cannot wait for the rest calls `finish`.

    `later` takes a piece into one of the next turns (`Line.later`), and forgets it once the owner is gone.
    """

    def __init__(self, later: Later, owner: QObject) -> None:
        self._later, self._owner = later, owner
        self._left: deque[Piece] = deque()

    def begin(self, *pieces: Piece) -> None:
        """Do these after what is left of others."""
        for piece in pieces:
            self._left.append(piece)
            self._later(self._next, self._owner)

    def finish(self) -> None:
        """Do what is left now."""
        while self._left:
            self._next()

    def _next(self) -> None:
        if self._left:
            self._left.popleft()()
