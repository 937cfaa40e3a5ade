"""The guardian as its children see it."""

import os
import sys

from caseapp.guardian.lines import Begin, Ear, Mouth

_SET_DEATH_SIGNAL, _SET_DUMPABLE = 1, 4
"""PR_SET_PDEATHSIG and PR_SET_DUMPABLE of prctl(2)."""


class Guard:
    """The guardian as a child sees it."""

    def __init__(self, heard: int, told: int, begin: Begin, parent: int) -> None:
        self.begin = begin
        self._ear, self._mouth = Ear(heard), Mouth(told)
        self._parent = parent

    def say(self, word: str, *fields: str) -> bool:
        """Say a line to the guardian."""
        return self._mouth.say(word, *fields)

    def hear(self) -> list[tuple[str, ...]] | None:
        """Wait for lines of the guardian; None when it is gone."""
        return self._ear.hear()

    def die_with_it(self) -> None:
        """Let the system kill this process when the guardian dies; where it cannot, the closed pipe tells.

        On Linux other programs of the same user can no longer read its memory then, nor a handler of core dumps that
        reads from a pipe, which the limit on core files does not stop.
        """
        if sys.platform == "linux":
            import ctypes
            import signal

            system = ctypes.CDLL(None)
            system.prctl(_SET_DUMPABLE, 0, 0, 0, 0)
            system.prctl(_SET_DEATH_SIGNAL, int(signal.SIGKILL), 0, 0, 0)
            if os.getppid() != self._parent:
                os.kill(os.getpid(), signal.SIGKILL)
