"""Reading summary files in a process of its own, which may die of a hostile file without any harm.

The child is a fresh interpreter and inherits no key, no open file and no memory. What comes back is plain text and
the signed bytes. The parent checks the signature once more and reads the same bytes again, so that not even a
child taken over by a file could make up a summary: what it sends is only ever believed if it was signed.
"""

import os
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import IO, TypeAlias

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.summary.envelope import MOST_PAYLOAD, Envelope, Verify
from caseapp.exchange.summary.files import checked_size
from caseapp.exchange.summary.inside import READY
from caseapp.exchange.summary.marked import read_error
from caseapp.exchange.summary.opened import OpenedSummary, open_envelope
from caseapp.exchange.summary.strict import Part, parse_json

Source: TypeAlias = Path | bytes
"""A file, or the bytes of one that was unsealed and must not lie on the disk."""

CHILD_ARGUMENT = "--read-summaries"
"""First argument with which a frozen program starts itself as the child; its front door calls `inside.main`."""
START_SECONDS = 30.0
FILE_SECONDS = 5.0
AHEAD = 2
"""Files that the child reads while the parent is still busy with the one before: two processors, and little memory."""
_LONGEST_LINE = 64 * 1024
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def read_in_child(source: Source, verify: Verify) -> OpenedSummary:
    """One summary, read in a child process; `verify` is a function at the top of a module that can be imported.

    Raises:
        KnownError: the file was refused, or reading it took too much memory or time.
    """
    with closing(read_many_in_child([source], verify)) as outcomes:
        _, outcome = next(outcomes)
    if isinstance(outcome, KnownError):
        raise outcome
    return outcome


def read_many_in_child(
    sources: Iterable[Source | KnownError], verify: Verify
) -> Generator[tuple[Source | KnownError, OpenedSummary | KnownError], None, None]:
    """Each file with its summary or the reason of its refusal, in order, all read by one child.

    A source that is a refusal already, because the caller could not open it, is its own outcome.

    A child that dies of a file costs that file alone: a fresh one goes on with the next. One thread hands it the next files
    while the caller works on the last one; `sources` is asked on that thread.
    """
    reading = _Reading(iter(sources), verify)
    line = ThreadPoolExecutor(1, "summaries")
    try:
        waiting = deque(line.submit(reading.next) for _ in range(AHEAD))
        while (found := waiting.popleft().result()) is not None:
            waiting.append(line.submit(reading.next))
            yield found[0], _opened(found[1], verify)
    finally:
        reading.stop()
        line.shutdown(cancel_futures=True)
        reading.end()


class _Reading:
    """Sources and the child that reads them; `next` is called on one thread, `stop` on any."""

    def __init__(self, sources: Iterator[Source | KnownError], verify: Verify) -> None:
        self._sources, self._verify = sources, verify
        self._child: _Child | None = None
        self._stopped = threading.Event()

    def next(self) -> "tuple[Source | KnownError, Envelope | KnownError] | None":
        """The next source with what the child found in it; None at the end."""
        if self._stopped.is_set() or (source := next(self._sources, None)) is None:
            return None
        if isinstance(source, KnownError):
            return source, source
        if self._child is None or not self._child.alive():
            self.end()
            self._child = _Child(self._verify)
        if self._stopped.is_set():
            return None
        return source, self._child.read(source)

    def stop(self) -> None:
        """No more files; who waits for the child waits no longer."""
        self._stopped.set()
        if self._child is not None:
            self._child.kill()

    def end(self) -> None:
        """Let go of the child, once nobody waits for it."""
        if self._child is not None:
            self._child.end()


def _opened(found: Envelope | KnownError, verify: Verify) -> OpenedSummary | KnownError:
    """The child is not believed: its envelope is verified and read once more."""
    if isinstance(found, KnownError):
        return found
    try:
        return open_envelope(found, verify)
    except KnownError as refusal:
        return refusal


def child_command(verify: Verify) -> list[str]:
    """How this program starts itself as the child, frozen or not."""
    target = f"{verify.__module__}:{verify.__qualname__}"
    if "<" in target or verify.__module__ == "__main__":
        raise ValueError("the verifying function must stand at the top of a module that a child can import")
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_ARGUMENT, target]
    # -P: a module lying in the folder where the program was started is not taken for one of Python's.
    return [sys.executable, "-P", "-m", "caseapp.exchange.summary.inside", target]


class _Child:
    """One running child: asked for one file after the other until it is ended or dies."""

    def __init__(self, verify: Verify) -> None:
        self._verify = verify
        self._process = subprocess.Popen(
            child_command(verify),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_NO_WINDOW,
        )
        self._requests, self._replies = _open(self._process.stdin), _open(self._process.stdout)
        with self._deadline(START_SECONDS):
            line = self._replies.readline(len(READY))
        if line != READY:
            self.end()
            raise RuntimeError("the child that reads summaries did not start")

    def alive(self) -> bool:
        """Whether it can be asked again."""
        return self._process.poll() is None

    def read(self, source: Source) -> Envelope | KnownError:
        """What is in one file; a child that fails in any way is ended."""
        with self._deadline(FILE_SECONDS) as late:
            outcome = self._ask(source)
        if outcome is not None and not late.is_set():
            return outcome
        self.end()
        if late.is_set() or self._process.returncode == -getattr(signal, "SIGXCPU", 0):
            return KnownError(words("Reading the file takes too long, so it was stopped."))
        return KnownError(
            words("Reading the file broke off. It may have been made to do harm: do not open it elsewhere.")
        )

    def kill(self) -> None:
        """Stop the child; whoever reads from it comes to an end."""
        self._process.kill()

    def end(self) -> None:
        """Stop the child and wait until it is gone."""
        self._process.kill()
        self._process.wait()
        with suppress(OSError):
            self._requests.close()
        self._replies.close()

    @contextmanager
    def _deadline(self, seconds: float) -> Iterator[threading.Event]:
        """Kill the child if the block takes longer; the event tells afterwards whether that happened."""
        late = threading.Event()

        def stop() -> None:
            late.set()
            self._process.kill()

        timer = threading.Timer(seconds, stop)
        timer.daemon = True
        timer.start()
        try:
            yield late
        finally:
            timer.cancel()
            timer.join()

    def _ask(self, source: Source) -> Envelope | KnownError | None:
        """None where the child died or does not keep to the protocol."""
        try:
            request = _request(source)
        except KnownError as refusal:
            return refusal
        try:
            self._requests.write(request)
            self._requests.flush()
            return self._reply(self._replies.readline(_LONGEST_LINE))
        except OSError:
            return None

    def _reply(self, line: bytes) -> Envelope | KnownError | None:
        if not line.endswith(b"\n"):
            return None
        try:
            head = Part(parse_json(line))
            if isinstance(head.value, dict) and "sentence" in head.value:
                return read_error(head)
            return self._envelope(head)
        except (KnownError, ValueError):
            return None

    def _envelope(self, head: Part) -> Envelope:
        """The signed bytes behind a reply's line. KnownError or ValueError where the line is not one of ours."""
        entries = head.entries(("signature", "public_key", "length"))
        payload = self._replies.read(min(entries["length"].number(), MOST_PAYLOAD))
        return Envelope(
            payload, bytes.fromhex(entries["signature"].text()), bytes.fromhex(entries["public_key"].text())
        )


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise RuntimeError("the child that reads summaries has no pipe")
    return pipe


def _request(source: Source) -> bytes:
    if isinstance(source, bytes):
        return b"data %d\n%s" % (len(source), checked_size(source))
    return b"file %s\n" % os.fsencode(source.absolute()).hex().encode()
