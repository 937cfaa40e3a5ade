"""Children that work under bad conditions while their parent listens."""

import ctypes
import os
import subprocess
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from caseapp.base.errors import KnownError

Tell = Callable[[str], object]
_PR_SET_PTRACER = 0x59616D61


@dataclass
class Child:
    """A forked process that waits for `go`, then works and tells lines until it ends or is ended."""

    process: int
    go: int
    told: int

    def start(self) -> None:
        """Let it begin."""
        os.close(self.go)

    def listen(self) -> list[str]:
        """Everything it tells until its end."""
        with os.fdopen(self.told, "rb") as lines:
            heard = lines.read().decode().splitlines()
        os.waitpid(self.process, 0)
        return heard


def fork(act: Callable[[Tell], object]) -> Child:
    """A child that is about to act. A KnownError that it ends with is told as `refused`, any other as `bug`."""
    told, tell = os.pipe()
    waiting, go = os.pipe()
    process = os.fork()
    if process == 0:
        try:
            _let_watch()
            os.close(go)
            os.read(waiting, 1)
            _told(act, lambda line: os.writev(tell, [f"{line}\n".encode()]))
        finally:
            os._exit(0)
    os.close(tell)
    os.close(waiting)
    return Child(process, go, told)


def _told(act: Callable[[Tell], object], tell: Tell) -> None:
    try:
        act(tell)
        tell("end")
    except KnownError as error:
        tell(f"refused: {error.sentence.text}")
    except Exception as bug:  # noqa: BLE001  a crash is what is looked for
        place = traceback.extract_tb(bug.__traceback__)[-1]
        own = [frame for frame in traceback.extract_tb(bug.__traceback__) if "caseapp" in frame.filename]
        place = own[-1] if own else place
        tell(f"bug: {type(bug).__name__} in {Path(place.filename).name} {place.name}: {str(bug)[:90]!r}")


@contextmanager
def watched(child: Child, *rules: str) -> Iterator[None]:
    """Make strace hold on to a child and do to its calls what the rules say (inject=...)."""
    names = ",".join(sorted({rule.split("=")[1].split(":")[0] for rule in rules}))
    options = [part for rule in rules for part in ("-e", rule)]
    command = ["strace", "-p", str(child.process), "-o", os.devnull, "-e", f"trace={names}", *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as watching:
        assert watching.stderr is not None
        watching.stderr.readline()
        yield


def _let_watch() -> None:
    """Kernels with Yama let a process be watched by its parents only; the one that watches here is a sister."""
    ctypes.CDLL(None).prctl(_PR_SET_PTRACER, ctypes.c_ulong(-1), 0, 0, 0)


def counts(lines: Sequence[str], word: str) -> int:
    """How many lines begin with a word."""
    return sum(line.split()[0].rstrip(":") == word for line in lines)
