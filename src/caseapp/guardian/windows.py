"""Starting and hearing processes on Windows: each in a job object, which the system empties when the guardian is gone.

A job is how Windows kills a process with everything that it started; a handle that is closed by the guardian's death
kills as well (JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE). A session waits for its first line before it does anything, so
that nothing of it runs outside its job.
"""

import ctypes
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress

from caseapp.guardian.guard import Guard
from caseapp.guardian.lines import Begin, Ear, Mouth

SESSION, WATCHER = "--session", "--watcher"
"""First arguments with which the program starts itself as one of its children."""
_TIDYING = 2.0
"""Seconds between the end of a child's pipe and its own, so that its exit code is known."""
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_EXTENDED_LIMITS = 9
_KILL_ON_CLOSE = 0x2000
_SIZE_OF_LIMITS, _PLACE_OF_FLAGS = 144, 16
"""Bytes of JOBOBJECT_EXTENDED_LIMIT_INFORMATION on 64-bit Windows, and where its LimitFlags stand."""


def command(kind: str) -> list[str]:
    """How this program starts itself as a child, frozen or not."""
    if getattr(sys, "frozen", False):
        return [sys.executable, kind]
    return [sys.executable, "-P", "-m", "caseapp", kind]


def guard_of_child() -> Guard:
    """The guardian of a process that was started with one of the arguments above; waits for its first line."""
    guard = Guard(0, 1, Begin(), 0)
    said = guard.hear() or []
    fields = said[0][1:] if said and said[0][0] == "begin" else ()
    guard.begin = Begin(*fields[: len(Begin._fields)])
    return guard


class Job:
    """A group of processes that live and die together."""

    def __init__(self) -> None:
        self._system = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
        self._system.CreateJobObjectW.restype = ctypes.c_void_p
        self._handle = ctypes.c_void_p(self._system.CreateJobObjectW(None, None))
        limits = (ctypes.c_ubyte * _SIZE_OF_LIMITS)()
        ctypes.c_uint32.from_buffer(limits, _PLACE_OF_FLAGS).value = _KILL_ON_CLOSE
        asked = ctypes.c_int(_EXTENDED_LIMITS)
        if not self._system.SetInformationJobObject(self._handle, asked, limits, _SIZE_OF_LIMITS):
            raise OSError("the job could not be made")

    def take(self, process: int) -> None:
        """Put a process into the job, by its handle."""
        if not self._system.AssignProcessToJobObject(self._handle, ctypes.c_void_p(process)):
            raise OSError("the process could not be put into its job")

    def end(self) -> None:
        """Kill everything in it."""
        self._system.TerminateJobObject(self._handle, ctypes.c_uint(1))
        self._system.CloseHandle(self._handle)


class _Started:
    """A child of the guardian, in a job of its own."""

    def __init__(self, kind: str, begin: Begin, said: "queue.SimpleQueue[_Said]") -> None:
        self._process = subprocess.Popen(
            command(kind), stdin=subprocess.PIPE, stdout=subprocess.PIPE, creationflags=_NO_WINDOW, bufsize=0
        )
        self._job = Job()
        self._job.take(int(self._process._handle))  # type: ignore[attr-defined,unused-ignore]  # noqa: SLF001
        asks, answers = self._process.stdin, self._process.stdout
        if asks is None or answers is None:
            raise OSError("the child has no pipes")
        self._mouth, self._ear = Mouth(asks.fileno()), Ear(answers.fileno())
        self._code: int | None = None
        self.tell("begin", *begin)
        threading.Thread(target=self._listen, args=(said,), daemon=True).start()

    def tell(self, word: str, *fields: str) -> bool:
        """Say a line to it."""
        return self._mouth.say(word, *fields)

    def end(self) -> int:
        """Kill the whole job, wait for the child, and give its exit code."""
        if self._code is None:
            ended_by_itself = self._process.poll()
            self._job.end()
            code = self._process.wait()
            self._code = code if ended_by_itself is None else ended_by_itself
        return self._code

    def _listen(self, said: "queue.SimpleQueue[_Said]") -> None:
        while (lines := self._ear.hear()) is not None:
            for one in lines:
                said.put((self, one))
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_TIDYING)
        said.put((self, None))


_Said = tuple[_Started, tuple[str, ...] | None]


class WindowsHouse:
    """One thread listens to each child, because Windows cannot wait for several pipes at once."""

    def __init__(self) -> None:
        self._said: queue.SimpleQueue[_Said] = queue.SimpleQueue()

    def session(self, begin: Begin) -> _Started:
        """Start the process with the window."""
        return _Started(SESSION, begin, self._said)

    def watcher(self) -> _Started:
        """Start the process that hears of screen lock and sleep."""
        return _Started(WATCHER, Begin(), self._said)

    def hear(self, seconds: float) -> Iterator[_Said]:
        """What children said."""
        try:
            yield self._said.get(timeout=seconds)
            while True:
                yield self._said.get_nowait()
        except queue.Empty:
            return
