"""How a session ends, and to whom it says that it lives: the guardian where there is one, the window itself otherwise.

A lock that only closes the vault leaves nearly every word in memory (docs/decisions/0008): behind a guardian the whole
process goes. Without one (tests, pictures, a window inside another program) the vault is closed and the unlock page
shown, which is all that a process can do to itself.
"""

import os
import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from caseapp.base.words import Words, words
from caseapp.ui.early import AFTER_PAINTING

if TYPE_CHECKING:
    from caseapp.ui.guard import Begin, Guard

_BEAT = 2_000
"""Milliseconds between two signs of life."""
_LOOK = 1_000
"""Milliseconds between two looks at the time, without a guardian."""


class Ending(QObject):
    """Without a guardian: looks at the time itself, and leaves it to the window to close the vault."""

    guarded = False
    """Whether a guardian ends this process, so that nobody has to tidy up."""
    asked = Signal()
    """Lock now: nobody was here for too long, the screen is locked, or the computer goes to sleep."""
    closed = Signal(str, str)
    """The vault of this folder and user is to be closed, and its unlock page shown."""

    def __init__(self) -> None:
        super().__init__()
        self._seconds, self._touched, self._open = 180.0, time.monotonic(), False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def shown(self, place: str) -> None:
        """The window stands, there."""

    def opened(self, folder: str, user: str) -> None:
        """A vault is open."""
        self._open = True
        self.touched()
        self._timer.start(_LOOK)

    def idle(self, minutes: float) -> None:
        """Lock after so many minutes without a touch."""
        self._seconds = minutes * 60

    def touched(self) -> None:
        """Somebody is here."""
        self._touched = time.monotonic()

    def look(self) -> None:
        """Ask for a lock if nobody has been here for too long."""
        if self._open and time.monotonic() - self._touched >= self._seconds:
            self.asked.emit()

    def lock(self, folder: str, user: str) -> None:
        """Drafts are saved: end it."""
        self._open = False
        self._timer.stop()
        self.closed.emit(folder, user)

    def leave(self) -> None:
        """The person closes the window."""
        self._timer.stop()


class GuardedEnding(Ending):
    """With a guardian: everything is said to it, and it looks at the time, because this process may hang."""

    guarded = True

    def __init__(self, guard: "Guard") -> None:
        super().__init__()
        self.guard = guard
        self._place = ""
        QTimer.singleShot(AFTER_PAINTING, self, self._listen)

    def _listen(self) -> None:
        self.guard.die_with_it()
        threading.Thread(target=self._hear, name="guard", daemon=True).start()
        beat = QTimer(self)
        beat.timeout.connect(lambda: self.guard.say("alive"))
        beat.start(_BEAT)

    def _hear(self) -> None:
        """Pass on what the guardian says; without it nobody would end this process, so it ends at once."""
        while (lines := self.guard.hear()) is not None:
            for said in lines:
                if said == ("lock",):
                    self.asked.emit()
        os._exit(1)

    def shown(self, place: str) -> None:
        """Tell it once for each place."""
        if place != self._place:
            self._place = place
            self.guard.say("window", place)
            self.guard.say("shown")

    def opened(self, folder: str, user: str) -> None:
        """Tell it for whom the next unlock page is."""
        self.guard.say("opened", folder, user)

    def idle(self, minutes: float) -> None:
        """It keeps the time."""
        self.guard.say("idle", str(round(minutes)))

    def touched(self) -> None:
        """It keeps the time."""
        self.guard.say("touched")

    def look(self) -> None:
        """It looks at the time."""

    def lock(self, folder: str, user: str) -> None:
        """Be killed."""
        self.guard.say("lock", folder, user)

    def leave(self) -> None:
        """Tell it not to start another session."""
        self.guard.say("quit", "0")


def why_ended(begin: "Begin | None") -> Words | None:
    """What to say of the end of the session before; a lock explains itself."""
    match begin.why if begin is not None else "":
        case "crashed":
            return words(
                "The program ended unexpectedly and was started again. What was typed is kept, but for the last seconds."
            )
        case "hung":
            return words(
                "The program did not answer and was started again. What was typed is kept, but for the last seconds."
            )
    return None
