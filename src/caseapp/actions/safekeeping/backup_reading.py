"""Taking a backup out of its file piece by piece: its beginning to look at, or all of it, watched and stopped."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from caseapp.actions.desk import Progress, Stop
from caseapp.actions.steps import step_of
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.steps import Step
from caseapp.base.words import Words, words
from caseapp.exchange.backup import BEGINNING
from caseapp.vault.streams import unseal_parts


class Watch:
    """Tells how far the way back is, and raises StoppedError between two pieces where somebody pressed Stop."""

    def __init__(self, progress: Progress, stop: Stop, file: Path) -> None:
        self._progress, self._stop = progress, stop
        self._size, self._read = 1, 0
        with suppress(OSError):  # told by whoever opens it
            self._size = max(1, file.stat().st_size)

    def step(self, done: float, doing: Words) -> None:
        """So much is done."""
        if self._stop():
            raise StoppedError
        self._progress(done, doing)

    def part(self, begin: float, end: float, doing: Words) -> Step:
        """The steps of a part, from `begin` to `end` of the whole."""
        return step_of(self._progress, self._stop, doing, begin, end)

    def piece(self, length: int) -> None:
        """So many bytes more were taken out of the backup."""
        self._read += length
        self.step(0.05 + 0.5 * min(1.0, self._read / self._size), words("Opening the backup"))


def beginning(file: Path, key: str) -> bytes:
    """What stands in front of the database, or a whole small backup."""
    taken = bytearray()

    def take(piece: bytes) -> None:
        taken.extend(piece)
        if len(taken) >= BEGINNING:
            raise _EnoughError

    with suppress(_EnoughError):
        unseal_file(file, key, take)
    return bytes(taken)


class _EnoughError(Exception):
    """The beginning of a backup was read."""


def unseal_file(file: Path, key: str, take: Callable[[bytes], object]) -> None:
    """Hand the archive on. A stick that is pulled out is told from a disk of ours that refuses, whose OSError passes."""
    refused: list[OSError] = []

    def keep(piece: bytes) -> None:
        try:
            take(piece)
        except OSError as error:
            refused.append(error)
            raise

    try:
        if not file.is_file():  # a pipe would be waited for without end
            raise FileNotFoundError
        source = file.open("rb")
    except OSError:
        raise KnownError(
            words("The file cannot be opened. Is it still there, and may you read it?")
        ) from None
    with source:
        try:
            unseal_parts(source, key, keep)
        except OSError:
            if refused:
                raise
            raise KnownError(words("The file cannot be read to its end. Copy it again.")) from None
