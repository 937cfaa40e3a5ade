"""The one worker thread that owns the store: pages ask, it works, the answer comes back to the window's thread.

Jobs run one after the other. A known error arrives as a value like any other; everything else is a bug and arrives
as a redacted report. This file holds one of the two broad excepts of the program (the other is in `cli/running.py`).
"""

import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

import shiboken6
from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal

from caseapp.base.errors import KnownError
from caseapp.base.words import Words
from caseapp.ui.garbage import Garbage

T = TypeVar("T")
Progress: TypeAlias = Callable[[float, Words], None]
Stop: TypeAlias = Callable[[], bool]
Job: TypeAlias = Callable[[Progress, Stop], T]
Piece: TypeAlias = Callable[[], object]
Later: TypeAlias = Callable[[Piece, QObject], None]
"""Takes a piece of drawing, and the part that it draws on: `Line.later`, or `at_once` for parts that stand in no window."""

_TURN = 0.012
"""Seconds of drawing after which a click or a key gets its turn."""
_HAND_OVER = 0.001
"""Seconds after which a thread that computes lets another one go on. With Python's own five, a window that asks the worker's
thread for Python twenty times while it draws a page stands still for a tenth of a second.
"""
_LAYING_OUT = 3
"""Turns after the last piece in which Qt lays out what was drawn."""


def at_once(piece: Piece, owner: QObject) -> None:
    """A `Later` that does not wait."""
    del owner
    piece()


class _Asked:
    """One job on its way through the line."""

    def __init__(
        self,
        job: Job[Any],
        then: Callable[[Any], None],
        failed: Callable[[KnownError], None] | None,
        owner: QObject | None,
        *,
        aside: bool = False,
    ) -> None:
        self.job, self.then, self.failed, self.owner, self.aside = job, then, failed, owner, aside
        self.stop = threading.Event()
        self.answer: Any = None
        self.trouble: KnownError | None = None
        self.bug = ""


class _Asking:
    """What a job asks between its steps. The first time it does, the window learns that this job can be stopped."""

    def __init__(self, pressed: threading.Event, stoppable: Callable[[bool], object]) -> None:
        self._pressed, self._stoppable = pressed, stoppable
        self._told = False

    def __call__(self) -> bool:
        if not self._told:
            self._told = True
            self._stoppable(True)  # noqa: FBT003  a signal has no keywords
        return self._pressed.is_set()


class _Worker(threading.Thread):
    """Does what is put into `waiting`, one after the other; None ends it."""

    def __init__(self, work: Callable[[_Asked], None]) -> None:
        from queue import SimpleQueue

        super().__init__(name="store", daemon=True)
        self.waiting: SimpleQueue[_Asked | None] = SimpleQueue()
        self._work = work

    def run(self) -> None:
        """Work until told to end."""
        while (asked := self.waiting.get()) is not None:
            self._work(asked)


class Line(QObject):
    """A queue of jobs. Signals arrive on the thread that made the line; the worker begins with the first job."""

    begun = Signal()
    idle = Signal()
    drawn = Signal()
    """Every piece is drawn and laid out."""
    progressed = Signal(float, object)
    stoppable = Signal(bool)
    """Whether the job that runs asks between its steps if it shall stop; False again when it is over."""
    pressed = Signal()
    """Stop was pressed, or the session ends: what lies outside of the program can be taken back at once."""
    trouble = Signal(object)
    bug = Signal(str)
    _done = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._open: list[_Asked] = []
        self._delivered: _Asked | None = None
        self._pieces: deque[tuple[Piece, QObject]] = deque()
        self._quiet = 0
        self._turns = QTimer(self)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._draw)
        self._worker: _Worker | None = None
        self.garbage = Garbage(self.waited_for, self)

    def ask(
        self,
        job: Job[T],
        then: Callable[[T], None],
        failed: Callable[[KnownError], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Queue a job.

        `then` gets its result; `failed` gets a known error (without it the error goes to the message bar). Neither
        is called once the `owner` widget is gone.
        """
        self._stop_what_is_aside()
        if not self._loud():
            self.begun.emit()
        self._put(_Asked(job, then, failed, owner))

    def ask_aside(
        self, job: Job[T], then: Callable[[T], None], failed: Callable[[KnownError], None], owner: QObject
    ) -> None:
        """Queue a job that nobody waits for: it is seen nowhere, and stopped as soon as another one is asked for.

        What it raises when it is stopped is known to `failed`, like every known error.
        """
        self._put(_Asked(job, then, failed, owner, aside=True))

    def stop(self) -> None:
        """Ask the running job to stop at its next safe point; whether it does is its own affair."""
        for asked in self._loud()[:1]:
            asked.stop.set()
        self.pressed.emit()

    def _put(self, asked: _Asked) -> None:
        if self._worker is None:
            self._worker = self._begin()
        self._open.append(asked)
        self._worker.waiting.put(asked)

    def _loud(self) -> list[_Asked]:
        return [asked for asked in self._open if not asked.aside]

    def _stop_what_is_aside(self) -> None:
        for asked in self._open:
            if asked.aside:
                asked.stop.set()

    def later(self, piece: Piece, owner: QObject) -> None:
        """Draw a piece in one of the next turns of the event loop, in its order, unless the `owner` is gone by then.

        A page of some hundred parts would keep the window silent if they were all made in one turn.
        """
        self._pieces.append((piece, owner))
        self._turns.start()

    def busy(self) -> bool:
        """Whether a job is waiting or running, or a page is not drawn and laid out to its end."""
        return bool(self._open) or self._turns.isActive()

    def waited_for(self) -> bool:
        """The same without the job that stands aside."""
        return bool(self._loud()) or self._turns.isActive()

    def end(self, seconds: float = 10) -> None:
        """Finish what is queued and end the thread."""
        self._stop_what_is_aside()
        if self._worker is not None:
            self._worker.waiting.put(None)
            self._worker.join(seconds)
            if self._worker.is_alive():
                return
        self.garbage.end()

    def _draw(self) -> None:
        self._quiet = 0 if self._pieces else self._quiet + 1
        if self._quiet > _LAYING_OUT:
            self._turns.stop()
            self.drawn.emit()
        end = time.monotonic() + _TURN
        while self._pieces and time.monotonic() < end:
            piece, owner = self._pieces.popleft()
            if shiboken6.isValid(owner):
                piece()

    def _begin(self) -> "_Worker":
        self._done.connect(self._deliver, QtCore.Qt.ConnectionType.QueuedConnection)
        self.garbage.begin()
        sys.setswitchinterval(_HAND_OVER)
        worker = _Worker(self._work)
        worker.start()
        return worker

    def _work(self, asked: _Asked) -> None:
        progress = _seen_nowhere if asked.aside else self.progressed.emit
        stop = asked.stop.is_set if asked.aside else _Asking(asked.stop, self.stoppable.emit)
        try:
            asked.answer = asked.job(progress, stop)
        except KnownError as error:
            asked.trouble = error
        except Exception as error:  # noqa: BLE001  a bug in a job must reach the person, not end the thread
            asked.bug = redacted(error)
        self._done.emit(asked)

    def _deliver(self, asked: _Asked) -> None:
        self._open.remove(asked)
        # The worker holds on to it until its next job. Whoever lets go last may destroy parts of the window, so that
        # must not be the worker.
        self._delivered = asked
        if not asked.aside:
            self.stoppable.emit(False)  # noqa: FBT003
            if not self._loud():
                self.idle.emit()
        here = asked.owner is None or shiboken6.isValid(asked.owner)
        if asked.bug:
            self.bug.emit(asked.bug)
        elif asked.trouble is None:
            if here:
                asked.then(asked.answer)
        elif asked.failed is not None and here:
            asked.failed(asked.trouble)
        elif not asked.aside:
            self.trouble.emit(asked.trouble)


def _seen_nowhere(share: float, sentence: Words) -> None:
    """The progress of a job that nobody waits for."""
    del share, sentence


def redacted(error: BaseException) -> str:
    """A bug as a report without personal data: types of errors, files and line numbers, no messages, no values."""
    parts: list[str] = []
    current: BaseException | None = error
    while current is not None:
        parts.append(type(current).__name__)
        steps = traceback.extract_tb(current.__traceback__)
        parts.extend(f"  {Path(step.filename).name}:{step.lineno} {step.name}" for step in steps)
        current = current.__cause__ or current.__context__
    return "\n".join(parts)
