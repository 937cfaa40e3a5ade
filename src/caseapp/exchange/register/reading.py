"""Reading a spreadsheet or a text table as rows of cells: never a macro, never a formula, never another file.

What a file is, its first bytes decide, never its ending.
"""

import lzma
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Protocol

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.exchange.register.rows import Cell
from caseapp.exchange.register.sizes import damaged, locked, too_large
from caseapp.exchange.register.texts import TextTable
from caseapp.exchange.register.workbooks import Workbook
from caseapp.exchange.summary.files import read_file

MOST_FILE = 128 * 1024 * 1024
"""Bytes of the largest file that is opened."""

_BAD_ZIP = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, ValueError, NotImplementedError, RuntimeError, OSError, EOFError)  # fmt: skip
"""What `zipfile` raises for a file that is not what it says: locked, packed in an unknown way, cut off."""

_SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"
_SAVE_AS = words("Open it in the program that made it, save it as .xlsx or .csv, and take that file.")


class Book(Protocol):
    """A file of sheets. A text table has one sheet, with the empty name."""

    @property
    def sheets(self) -> tuple[str, ...]:
        """Names of the sheets with cells, visible ones first."""

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the file's content, unpacked where it was packed, as 64 hex digits."""

    @property
    def guarded(self) -> bool:
        """Whether an apostrophe may stand before a text that a spreadsheet program would take for a formula."""

    def lines(self, sheet: str) -> int:
        """About how many rows a sheet has."""

    def rows(self, sheet: str) -> Iterator[Sequence[Cell]]:
        """The rows from the top of the sheet, blank ones included, so that counting them gives their number."""


def open_book(path: Path) -> Book:
    """Open .xlsx, .xlsm, .xls, .ods, and text separated by commas, semicolons or tabs, also packed as .xz.

    Raises:
        KnownError: missing, empty, damaged, protected by a password, too large, or another kind of file.
    """
    try:
        size = path.stat().st_size
    except (OSError, ValueError):
        raise KnownError(
            words("The file cannot be opened. Is it still there, and may you read it?")
        ) from None
    if size > MOST_FILE:
        raise too_large()
    data = read_file(path, MOST_FILE)
    if data.startswith(b"PK"):
        return _zipped(data)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _compound(data)
    if data.startswith(b"\xfd7zXZ\x00"):
        return TextTable.open(data, packed=True)
    _refuse_strangers(data)
    return TextTable.open(data, packed=False)


def _zipped(data: bytes) -> Book:
    """A zip holds a workbook of Excel or of OpenDocument, or something else."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
            kind = _mimetype(archive) if "mimetype" in names else ""
    except _BAD_ZIP:
        raise damaged() from None
    if "xl/workbook.xml" in names or kind.startswith(_SPREADSHEET):
        return Workbook.open(data, zipped=True)
    if "xl/workbook.bin" in names:
        raise _refused(words("A binary workbook (.xlsb) is not read."))
    raise _refused(words("This is not a spreadsheet."))


def _mimetype(archive: zipfile.ZipFile) -> str:
    """Its first bytes alone: the whole of it could be larger than the memory."""
    with archive.open("mimetype") as member:
        return member.read(80).decode("ascii", "replace")


def _compound(data: bytes) -> Book:
    """The old container of Office holds .xls, a workbook under a password, or a document of another program."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise locked()
    if not any(name.encode("utf-16-le") in data for name in ("Workbook", "Book")):
        raise _refused(words("This is not a spreadsheet."))
    return Workbook.open(data, zipped=False)


def _refuse_strangers(data: bytes) -> None:
    """Files that are often taken for a table: a web page or XML under the name of a spreadsheet, a PDF, a picture."""
    start = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<html", b"<!doctype", b"<table", b"<meta", b"<?xml", b"<head", b"<style")):
        raise _refused(words("This is a web page or XML under the name of a spreadsheet."))
    if start.startswith(
        (b"%pdf", b"\x89png", b"\xff\xd8\xff", b"gif8", b"{\\rtf", b"rar!", b"7z\xbc\xaf", b"\x1f\x8b")
    ):
        raise _refused(words("This is not a spreadsheet."))


def _refused(sentence: Words) -> KnownError:
    return KnownError(sentence, _SAVE_AS)
