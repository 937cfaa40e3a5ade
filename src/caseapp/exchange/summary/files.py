"""Reading a file that somebody sent, and writing one that is either whole or not there."""

import errno
import os
import re
import secrets
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from caseapp.base.disks import sync_folder
from caseapp.base.errors import KnownError
from caseapp.base.words import words

MOST_FILE = 20 * 1024 * 1024
"""Bytes of the largest file that is taken in."""

_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
_PART = re.compile(r"\.[0-9a-f]{16}\.part")
_STALE = 600
"""Seconds after which a half-written file is not being written any more; a clock that was set back counts as well."""

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def read_file(path: Path, most: int = MOST_FILE) -> bytes:
    """All bytes of an ordinary file of at most `most` bytes; never waits on a pipe or a device.

    Raises:
        KnownError: the file cannot be opened, is empty, too large, or not an ordinary file.
    """
    return checked_size(read_beginning(path, most + 1), most)


def read_beginning(path: Path, most: int) -> bytes:
    """The first bytes of an ordinary file, or all where it has no more; KnownErrors as of `read_file`."""
    try:
        handle = os.open(path, _READ)
    except (OSError, ValueError):
        raise KnownError(
            words("The file cannot be opened. Is it still there, and may you read it?")
        ) from None
    try:
        return _read_ordinary(handle, most)
    except OSError:
        raise KnownError(words("The file cannot be read to its end. Copy it again.")) from None
    finally:
        os.close(handle)


def checked_size(data: bytes, most: int = MOST_FILE) -> bytes:
    """The same bytes, unless there are none or more than `most`: KnownError."""
    if not data:
        raise KnownError(words("The file is empty."))
    if len(data) > most:
        raise KnownError(words("The file is too large to be one of caseapp's."))
    return data


def write_file(path: Path, data: bytes) -> None:
    """Put bytes under a name: the file is there whole, or what stood there before stays.

    Raises:
        KnownError: the disk is full, the folder is missing or read-only, or another program holds the file.
    """
    with whole_file(path) as file:
        file.write(data)


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes its name when all was written, and goes away when anything went wrong.

    It is written beside its place under another name, readable to this user alone, synced, and then renamed; the
    folder is synced too, or a power cut could take the name away again. What a pulled stick left half written in this
    folder goes first. Raises as `write_file` does; errors of the block itself pass unchanged, unless they are OSErrors.
    """
    clear_leftovers(path.parent)
    beside = path.parent / f".{secrets.token_hex(8)}.part"
    try:
        with os.fdopen(os.open(beside, _NEW, 0o600), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise _not_saved(path, error) from None
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def refuse_unwritable(path: Path) -> None:
    """KnownError where a file could not be put under a name: said before anything is fixed for good that the file shall hold."""
    beside = path.parent / f".{secrets.token_hex(8)}.part"
    try:
        if path.is_dir():
            raise IsADirectoryError
        os.close(os.open(beside, _NEW, 0o600))
        beside.unlink()
    except OSError as error:
        raise _not_saved(path, error) from None


def clear_leftovers(folder: Path) -> None:
    """Take away what was left half written in a folder, for instance when a stick was pulled out.

    A file that is being written just now stays: it is younger than ten minutes.
    """
    with suppress(OSError):
        for file in folder.iterdir():
            if _PART.fullmatch(file.name) and abs(time.time() - file.lstat().st_mtime) > _STALE:
                file.unlink()


def _read_ordinary(handle: int, most: int) -> bytes:
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        raise KnownError(words("This is not an ordinary file."))
    with os.fdopen(handle, "rb", closefd=False) as file:
        return file.read(most)


def _not_saved(path: Path, error: OSError) -> KnownError:
    name = path.name or str(path)
    if error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return KnownError(words("“{name}” was not saved: the disk is full.", name=name))
    if error.errno == errno.ENOENT:
        return KnownError(words("“{name}” was not saved: its folder is not there.", name=name))
    return KnownError(
        words("“{name}” was not saved: the place cannot be written to.", name=name),
        words("Close other programs that hold the file open, or choose another folder."),
    )
