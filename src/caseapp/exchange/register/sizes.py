"""How large a workbook would become in memory, found out before it is read.

A spreadsheet of a few kilobytes can unpack to gigabytes, and one filled cell in the last corner of a sheet makes
the reader lay out every cell before it. Both would end the program without a word.
"""

import re
import sys
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from io import BytesIO
from typing import Literal, TypeAlias

from caseapp.base.errors import KnownError
from caseapp.base.words import words

MOST_CELLS = 8_000_000
"""Cells of the rectangle that a sheet spans: 32 bytes each while it is read, a quarter of a gigabyte."""

MOST_UNPACKED = 1024 * 1024 * 1024
"""Bytes of all parts of a workbook when unpacked."""

MOST_MEMORY = 2 * 1024 * 1024 * 1024
"""Bytes of address space that reading a workbook may take, where the system can limit it."""

Refusal: TypeAlias = Literal["damaged", "password", "too large", "empty"]

_CHUNK = 1 << 20
_TAIL = 200
_COLUMN = re.compile(rb'\sr="([A-Z]{1,3})[0-9]')
_ROW = re.compile(rb'<(?:\w+:)?row\s[^>]*?\br="([0-9]{1,7})"')
_FILLED = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"[^>]*(?<!/)>')


class RefusedError(Exception):
    """A workbook that is not read, and why; inside the child process, where no sentence is needed yet."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why)
        self.why = why


def damaged() -> KnownError:
    """The error for a file whose content does not hold together."""
    return KnownError(words("The file is damaged. Copy it again from where it came from."))


def locked() -> KnownError:
    """The error for a file under a password."""
    return KnownError(
        words("The file is protected by a password."),
        words("Open it in the spreadsheet program, remove the password, and save a copy."),
    )


def too_large() -> KnownError:
    """The error for a file that no register needs to be."""
    return KnownError(
        words("The file is far too large for a register."),
        words("Copy the rows that belong to the register into a new sheet, and take that one."),
    )


def refuse_giants(data: bytes) -> None:
    """Refuse a zipped workbook that unpacks to a giant, has a cell far out, or is damaged: RefusedError."""
    left = MOST_UNPACKED
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            for part in archive.infolist():
                left -= _size(archive, part, left)
                if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml"):
                    _refuse_wide(archive, part)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, zlib.error):
        raise RefusedError("damaged") from None


def _size(archive: zipfile.ZipFile, part: zipfile.ZipInfo, left: int) -> int:
    size = 0
    with archive.open(part) as file:
        for chunk in iter(partial(file.read, _CHUNK), b""):
            size += len(chunk)
            if size > left:
                raise RefusedError("too large")
    return size


def _refuse_wide(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """Look first at rows and columns that are mentioned at all, and closely only where those would be too many."""
    rows, columns = 1, 1
    for chunk in _chunks(archive, part):
        rows = max(rows, *(int(number) for number in _ROW.findall(chunk)), 1)
        columns = max(columns, *(_number(letters) for letters in set(_COLUMN.findall(chunk))), 1)
    if rows * columns > MOST_CELLS and _filled_area(archive, part) > MOST_CELLS:
        raise RefusedError("too large")


def _filled_area(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> int:
    """The rectangle of the cells that hold something; a formatted empty cell does not count."""
    top = left = 1 << 30
    bottom = right = 0
    for chunk in _chunks(archive, part):
        for letters, digits in _FILLED.findall(chunk):
            row, column = int(digits), _number(letters)
            top, bottom = min(top, row), max(bottom, row)
            left, right = min(left, column), max(right, column)
    return max(0, bottom - top + 1) * max(0, right - left + 1)


def _chunks(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """The part in pieces that overlap a little, so that no cell's opening is cut in two."""
    tail = b""
    with archive.open(part) as file:
        for chunk in iter(partial(file.read, _CHUNK), b""):
            yield tail + chunk
            tail = chunk[-_TAIL:]


def _number(letters: bytes) -> int:
    """A column's number from its letters: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def limit_memory() -> None:
    """Let this process take no more than `MOST_MEMORY`; a system that cannot limit it goes without (Windows, macOS)."""
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        with suppress(OSError, ValueError):
            resource.setrlimit(
                resource.RLIMIT_AS, (MOST_MEMORY if hard < 0 else min(MOST_MEMORY, hard), hard)
            )
