"""Lets a person see how far the protection is, stop it, and have it give up in time."""

import time
from collections.abc import Callable

from caseapp.base.errors import StoppedError

Progress = Callable[[float, str], None]
"""Called with the share that is done (0 to 1) and the name of the step."""


class OutOfTimeError(Exception):
    """The seconds are used up. Never leaves the protection: it means that more is hidden."""


class Watch:
    """Reports progress, and raises StoppedError or OutOfTimeError when it is time to end."""

    def __init__(self, progress: Progress | None, stop: Callable[[], bool] | None, seconds: float) -> None:
        self._progress = progress
        self._stop = stop
        self._end = time.monotonic() + seconds

    def report(self, share: float, step: str) -> None:
        """Says how far the work is, then looks whether to go on."""
        if self._progress is not None:
            self._progress(share, step)
        self.pause()

    def pause(self) -> None:
        """Looks whether to go on."""
        self.obey()
        if time.monotonic() > self._end:
            raise OutOfTimeError

    def obey(self) -> None:
        """Looks at Stop alone, for what has to be done even when the time is over."""
        if self._stop is not None and self._stop():
            raise StoppedError
