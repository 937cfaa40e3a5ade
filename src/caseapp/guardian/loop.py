"""What the guardian does: it starts the session, hears it, and ends it when it must be locked."""

import signal
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from caseapp.guardian.lines import Begin

if TYPE_CHECKING:
    from caseapp.guardian.kinds import Child, House

ANSWER = 0.25
"""Seconds in which a session may save its drafts before it is ended."""
HUNG = 30.0
"""Seconds without a beat after which an open window counts as hung."""
LEAVING = 15.0
"""Seconds in which a session that was closed has to be gone."""
_USUAL_IDLE, _MOST_IDLE = 3, 15
_BUG = 70
_MEANT = frozenset((signal.SIGTERM, signal.SIGINT, getattr(signal, "SIGHUP", signal.SIGTERM)))
"""A session ended by one of these was asked to end by somebody: it does not come back."""


def awake_or_not() -> float:
    """Seconds on a clock that goes on while the computer sleeps, and that nobody sets."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        if hasattr(time, name):
            return time.clock_gettime(getattr(time, name))
    return time.monotonic()


class Guardian:
    """One program: a session at a time, and a watcher beside it.

    The first `session` is already there, so that it need not wait for this file to be read. `minute` is what an idle
    minute takes, in seconds.
    """

    def __init__(
        self,
        house: "House",
        session: "Child",
        *,
        minute: float = 60.0,
        clock: Callable[[], float] = awake_or_not,
    ) -> None:
        self.house, self.session, self.minute, self.clock = house, session, minute, clock
        self.watcher: Child | None = None
        self.watched = False
        self.code: int | None = None
        self._idle = _USUAL_IDLE
        self._place = ""
        self._forget()

    def _forget(self) -> None:
        self.open: Begin | None = None
        """Which vault stands open in the session, for the unlock page after it."""
        self.ending_at: float | None = None
        """When a session that was told to lock, or that leaves, is ended all the same."""
        self._left: int | None = None
        self._touched = self._beat = self.clock()

    def guard(self) -> int:
        """Stay until the person closes the window; gives the exit code of the program."""
        while self.code is None:
            wait = self._patience()
            due = self.clock() + wait
            for child, said in self.house.hear(wait):
                self._take(child, said)
            self._look(overslept=self.clock() - due > 1)
        self.session.end()
        if self.watcher is not None:
            self.watcher.end()
        return self.code

    def lock(self) -> None:
        """Tell the session to save its drafts; it is ended soon, whether it answers or not."""
        self.session.tell("lock")
        if self.open is not None and self.ending_at is None:
            self.ending_at = self.clock() + ANSWER
        elif self.open is None:
            self._tell_done()

    def _take(self, child: "Child", said: tuple[str, ...] | None) -> None:
        if child is self.session:
            self._from_session(said) if said is not None else self._ended()
        elif child is self.watcher:
            self._from_watcher(said)

    def _from_session(self, said: tuple[str, ...]) -> None:
        match said:
            case ("alive",):
                self._beat = self.clock()
            case ("shown",):
                self._watch()
            case ("touched",):
                self._touched = self.clock()
            case ("idle", minutes) if minutes.isdecimal():
                self._idle = max(1, min(_MOST_IDLE, int(minutes)))
            case ("window", place):
                self._place = place
            case ("opened", folder, user):
                self.open = Begin(folder, user)
                self._touched = self.clock()
            case ("lock", folder, user):
                self._replace(Begin(folder, user, "locked"))
            case ("quit", code) if code.isdecimal():
                self._left, self.open = int(code), None
                self.ending_at = self.clock() + LEAVING

    def _from_watcher(self, said: tuple[str, ...] | None) -> None:
        if said is None and self.watcher is not None:
            self.watcher.end()
            self.watcher = None
        elif said in {("locked",), ("sleeping",)}:
            self.lock()

    def _watch(self) -> None:
        """Begin to watch, once: after the window stands, so that it stands sooner."""
        if not self.watched:
            self.watched = True
            self.watcher = self.house.watcher()

    def _ended(self) -> None:
        """The session is gone, or has closed its pipe, which is the same."""
        code = self.session.end()
        if self._left is not None:
            self.code = self._left
        elif self.open is not None and code != 0 and -code not in _MEANT:
            self._start(self.open._replace(why="crashed"))
        else:
            self.code = code if code >= 0 else 128 - code

    def _look(self, *, overslept: bool) -> None:
        now = self.clock()
        if overslept:
            self._beat = now
        if self.ending_at is not None and now >= self.ending_at:
            if self._left is not None:
                self.session.end()
                self.code = self._left
            elif self.open is not None:
                self._replace(self.open._replace(why="locked"))
        elif self.open is not None and self.ending_at is None:
            if now - self._touched >= self._idle * self.minute:
                self.lock()
            elif now - self._beat >= HUNG:
                self._replace(self.open._replace(why="hung"))

    def _replace(self, begin: Begin) -> None:
        self.session.end()
        self._tell_done()
        self._start(begin)

    def _start(self, begin: Begin) -> None:
        place = self._place
        self._forget()
        self.session = self.house.session(begin._replace(place=place))

    def _tell_done(self) -> None:
        if self.watcher is not None:
            self.watcher.tell("done")

    def _patience(self) -> float:
        """Seconds until something is due, as far as is known now."""
        if self.ending_at is not None:
            due = self.ending_at
        elif self.open is not None:
            due = min(self._touched + self._idle * self.minute, self._beat + HUNG)
        else:
            return 60.0
        return max(0.0, due - self.clock())
