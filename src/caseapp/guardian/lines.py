"""The lines that the guardian and its children say to each other over pipes.

A line is a word and its fields, each field as hexadecimal behind a dot, so that a folder may hold blanks and line
breaks: `opened .2f686f6d65 .416e61`. What cannot be read is passed over: a damaged child must not harm the guardian.

    session -> guardian   shown, alive, touched, idle MINUTES, window PLACE, opened FOLDER USER, lock FOLDER USER, quit CODE
    guardian -> session   begin FOLDER USER WHY PLACE (where it was not forked), lock
    watcher -> guardian   locked, sleeping, watching
    guardian -> watcher   done
"""

import os
from typing import NamedTuple

_MOST = 65536
"""Bytes without a line break after which a child only makes noise."""


class Begin(NamedTuple):
    """What a session shows first: the unlock page of a folder and user, why it was begun anew, and where it stood."""

    folder: str = ""
    user: str = ""
    why: str = ""
    """Empty at the first start, else "locked", "crashed" or "hung"."""
    place: str = ""
    """The window's place on the screen, in words that only the window understands."""


def line(word: str, *fields: str) -> bytes:
    """One line as bytes."""
    packed = ("." + field.encode("utf-8", "surrogatepass").hex() for field in fields)
    return " ".join([word, *packed]).encode("ascii") + b"\n"


def parted(said: bytes) -> tuple[str, ...]:
    """Word and fields of a line; nothing where it is none."""
    try:
        word, *fields = said.decode("ascii").split()
        return word, *(_unpacked(field) for field in fields)
    except ValueError:
        return ()


def _unpacked(field: str) -> str:
    if field[:1] != ".":
        raise ValueError("a field begins with a dot")
    return bytes.fromhex(field[1:]).decode("utf-8", "surrogatepass")


class Ear:
    """Turns what comes out of a pipe into lines."""

    def __init__(self, pipe: int) -> None:
        self.pipe = pipe
        self._rest = b""

    def hear(self) -> list[tuple[str, ...]] | None:
        """The lines that are whole by now, waiting for the first byte; None at the end of the pipe."""
        try:
            came = os.read(self.pipe, 4096)
        except OSError:
            came = b""
        if not came:
            return None
        *whole, rest = (self._rest + came).split(b"\n")
        self._rest = rest if len(rest) < _MOST else b""
        return [words for one in whole if (words := parted(one))]


class Mouth:
    """Says lines into a pipe; to nobody where the other end is gone or does not listen."""

    def __init__(self, pipe: int) -> None:
        self.pipe = pipe

    def say(self, word: str, *fields: str) -> bool:
        """Whether the line went out."""
        try:
            os.write(self.pipe, line(word, *fields))
        except OSError:
            return False
        return True
