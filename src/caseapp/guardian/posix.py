"""Starting and hearing processes on Linux and macOS: by fork, from a guardian that has imported next to nothing.

A forked session needs no second start of Python, so that the guardian costs the window nothing. Everything that a
session starts itself stays in its process group, and the group is killed as one.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress

from caseapp.guardian.guard import Guard
from caseapp.guardian.lines import Begin, Ear, Mouth

Run = Callable[[Guard], int]


class _Forked:
    """A child of the guardian, in a process group of its own."""

    def __init__(self, process: int, heard: int, told: int) -> None:
        self.process = process
        self.ear, self._mouth = Ear(heard), Mouth(told)
        os.set_blocking(told, False)
        with suppress(OSError):
            os.setpgid(process, process)

    def tell(self, word: str, *fields: str) -> bool:
        """Say a line to it; a child that does not listen is not waited for."""
        return self._mouth.say(word, *fields)

    def end(self) -> int:
        """Kill the whole group, wait for the child, and give its exit code."""
        import signal

        if self.process == 0:
            return 0
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process, signal.SIGKILL)
        _, status = os.waitpid(self.process, 0)
        self.process = 0
        for pipe in (self.ear.pipe, self._mouth.pipe):
            os.close(pipe)
        return os.waitstatus_to_exitcode(status)

    def forget(self) -> None:
        """Let go of its pipes, in a sister of it."""
        for pipe in (self.ear.pipe, self._mouth.pipe) if self.process else ():
            os.close(pipe)


class PosixHouse:
    """`session` and `watch` are what the two kinds of children do; each gives an exit code."""

    def __init__(self, session: Run, watch: Run | None) -> None:
        self._session, self._watch = session, watch
        self._children: list[_Forked] = []

    def session(self, begin: Begin) -> _Forked:
        """Fork the process with the window."""
        return self._fork(self._session, begin)

    def watcher(self) -> _Forked | None:
        """Fork the process that hears of screen lock and sleep."""
        return self._fork(self._watch, Begin()) if self._watch is not None else None

    def hear(self, seconds: float) -> Iterator[tuple[_Forked, tuple[str, ...] | None]]:
        """What came out of the pipes."""
        import select

        pipes = {child.ear.pipe: child for child in self._children if child.process}
        ready, _, _ = select.select(list(pipes), [], [], seconds)
        for pipe in ready:
            child = pipes[pipe]
            if child.process == 0:
                continue
            lines = child.ear.hear()
            yield from ((child, said) for said in (lines if lines is not None else [None]))

    def _fork(self, run: Run, begin: Begin) -> _Forked:
        self._children = [child for child in self._children if child.process]
        (heard, tell), (hear, told) = os.pipe(), os.pipe()
        parent, process = os.getpid(), os.fork()
        if process == 0:
            for pipe in (heard, told):
                os.close(pipe)
            for sister in self._children:
                sister.forget()
            os.setpgid(0, 0)
            sys.exit(run(Guard(hear, tell, begin, parent)))
        for pipe in (tell, hear):
            os.close(pipe)
        made = _Forked(process, heard, told)
        self._children.append(made)
        return made
