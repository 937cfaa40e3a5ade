"""A process that reads what others made: without keys, talked to by pipes, killed when it is late or not needed.

It is a fresh interpreter, so nothing of this process's memory is in it; and whatever it sends is only believed in the
form in which it was asked for.
"""

import multiprocessing
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from typing import Concatenate, ParamSpec

READY = b"ready"
START_SECONDS = 30.0

P = ParamSpec("P")


class LateError(Exception):
    """The child did not answer in time, and was killed."""


class GoneError(Exception):
    """The child died, was ended, or sent what it should not."""


class Child:
    """One running child. It is killed at the latest when nobody knows it any more."""

    def __init__(
        self, serve: Callable[Concatenate[Connection, Connection, P], None], *given: P.args, **named: P.kwargs
    ) -> None:
        """`serve` gets a pipe with orders, a pipe for answers, and `given`; its first answer is READY."""
        context = multiprocessing.get_context("spawn")
        self._answers, answer = context.Pipe(duplex=False)
        order, self._orders = context.Pipe(duplex=False)
        self._process = context.Process(target=serve, args=(order, answer, *given), kwargs=named, daemon=True)
        self._working = threading.Lock()
        self._process.start()
        self._end = weakref.finalize(self, self._process.kill)
        order.close()
        answer.close()
        if self.hear(START_SECONDS) != READY:
            raise RuntimeError("the child did not start")

    def order(self, data: bytes) -> None:
        """Tell it something. GoneError."""
        try:
            self._orders.send_bytes(data)
        except (OSError, ValueError):
            raise GoneError from None

    def hear(self, seconds: float, most: int | None = None) -> bytes:
        """Its next answer, of so many bytes at most. GoneError or LateError."""
        with self._waiting(seconds):
            return self._answers.recv_bytes(most)

    def hear_into(self, place: bytearray, seconds: float) -> None:
        """Its next answer, which has exactly so many bytes. GoneError or LateError."""
        with self._waiting(seconds):
            if self._answers.recv_bytes_into(place) != len(place):
                raise GoneError

    def end(self) -> None:
        """Kill it, and wait until it is gone; another thread that waits for an answer is told."""
        if self._end.detach() is None:
            return
        self._process.kill()
        with self._working:
            self._process.join()
            self._process.close()
            self._answers.close()
            self._orders.close()

    @contextmanager
    def _waiting(self, seconds: float) -> Iterator[None]:
        late = threading.Event()

        def stop() -> None:
            late.set()
            with suppress(ValueError):
                self._process.kill()

        with self._working:
            timer = threading.Timer(seconds, stop)
            timer.daemon = True
            timer.start()
            try:
                yield
            except (EOFError, OSError, ValueError, multiprocessing.ProcessError):
                raise (LateError if late.is_set() else GoneError) from None
            finally:
                timer.cancel()
                timer.join()
