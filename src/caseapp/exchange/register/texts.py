"""Text tables: rows of values separated by commas, semicolons or tabs, in the letters of whatever program wrote them."""

import codecs
import csv
import lzma
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from io import BytesIO, TextIOWrapper
from itertools import chain
from typing import IO

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.register.sizes import damaged, too_large

MOST_TEXT = 512 * 1024 * 1024
"""Bytes of the largest table, unpacked."""

_CHUNK = 1 << 18
_SAMPLE = 1 << 16
_SEPARATORS = ",;\t"
_HINT = re.compile(r'"?sep=([,;\t])"?\r?\n?', re.IGNORECASE)
_END = "\ue000"  # a private character: stands alone in the last row unless a quote was never closed
_BINARY = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f]")


@dataclass(frozen=True)
class TextTable:
    """A table in memory, packed or not; its rows are read as they are asked for."""

    fingerprint: str
    data: bytes = field(repr=False)
    packed: bool
    encoding: str
    separator: str
    hint: bool
    count: int
    sheets: tuple[str, ...] = ("",)
    guarded: bool = True

    @classmethod
    def open(cls, data: bytes, *, packed: bool) -> "TextTable":
        """Find out how the table is written. KnownError where it is damaged, too large, or no text."""
        encoding, fingerprint, count = _survey(data, packed=packed)
        with _stream(data, packed=packed) as file, TextIOWrapper(file, encoding, newline="") as text:
            sample = text.read(_SAMPLE)
        if not sample.strip():
            raise KnownError(words("The file is empty."))
        hint = _HINT.match(sample)
        separator = hint[1] if hint else _guess_separator(sample)
        return cls(fingerprint, data, packed, encoding, separator, hint is not None, count)

    def lines(self, sheet: str) -> int:
        """How many lines the text has, which is a little more than rows where cells hold several lines."""
        del sheet
        return self.count

    def rows(self, sheet: str) -> Iterator[list[str]]:
        """The rows, each as long as it is. KnownError where a quote is never closed."""
        del sheet
        with (
            _stream(self.data, packed=self.packed) as file,
            TextIOWrapper(file, self.encoding, newline="") as text,
        ):
            if self.hint:
                text.readline()
            yield from _parsed(text, self.separator)


def _parsed(lines: Iterable[str], separator: str) -> Iterator[list[str]]:
    """Rows of text lines; the last row must be our own mark, or a quote has swallowed it."""
    before: list[str] | None = None
    try:
        for row in csv.reader(_with_end(lines), delimiter=separator):
            if before is not None:
                yield before
            before = row
    except csv.Error:
        raise _unclosed() from None
    if before != [_END]:
        raise _unclosed()


def _with_end(lines: Iterable[str]) -> Iterator[str]:
    yield from lines
    yield _END


def _unclosed() -> KnownError:
    return KnownError(
        words("The quotation marks in the file do not match: one is opened and never closed."),
        words("Save the table from the spreadsheet program again, as .xlsx or .csv."),
    )


def _stream(data: bytes, *, packed: bool) -> IO[bytes]:
    return lzma.LZMAFile(BytesIO(data)) if packed else BytesIO(data)


def _survey(data: bytes, *, packed: bool) -> tuple[str, str, int]:
    """Read everything once: the encoding that fits all of it, its SHA-256, and how many lines it has."""
    with _stream(data, packed=packed) as file:
        pieces = iter(partial(file.read, _CHUNK), b"")
        try:
            return _survey_pieces(pieces)
        except (lzma.LZMAError, EOFError):
            raise damaged() from None


def _survey_pieces(pieces: Iterator[bytes]) -> tuple[str, str, int]:
    first = next(pieces, b"")
    encoding = _marked(first)
    decoder = codecs.getincrementaldecoder(encoding or "utf-8")()
    digest, size, lines, fits, windows = sha256(), 0, 1, True, encoding is None
    for piece in chain((first,), pieces):
        digest.update(piece)
        size += len(piece)
        lines += piece.count(b"\n")
        if size > MOST_TEXT:
            raise too_large()
        fits = fits and _decodes(decoder, piece)
        windows = windows and b"\x98" not in piece  # the one byte that stands for nothing in Windows-1251
    fits = fits and _decodes(decoder, b"", final=True)
    if not fits and not windows:
        raise _no_text()
    return (encoding or "utf-8") if fits else "cp1251", digest.hexdigest(), lines


def _decodes(decoder: codecs.IncrementalDecoder, piece: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(piece, final)
    except UnicodeDecodeError:
        return False
    return True


def _marked(start: bytes) -> str | None:
    """The encoding that the first bytes give away: a byte order mark, or the NUL bytes of two-byte letters."""
    if start.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    sample = start[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if bool(even) != bool(odd):
        return "utf-16-le" if odd else "utf-16-be"
    if even or _BINARY.search(sample):
        raise _no_text()
    return None


def _no_text() -> KnownError:
    return KnownError(
        words("This is not a spreadsheet, and its letters cannot be read as text."),
        words("Save the table from the spreadsheet program again, as .xlsx or as CSV UTF-8."),
    )


def _guess_separator(sample: str) -> str:
    """The separator that cuts the first rows into the most cells, and all of them into equally many."""
    lines = sample.splitlines(keepends=True)
    whole = lines[:-1] if len(sample) >= _SAMPLE and len(lines) > 1 else lines
    return max(_SEPARATORS, key=lambda separator: _agreement(whole[:200], separator))


def _agreement(lines: list[str], separator: str) -> tuple[bool, float, int]:
    try:
        widths = [len(row) for row in csv.reader(lines, delimiter=separator) if row][:50]
    except csv.Error:
        return False, 0.0, 0
    width = widths[0] if widths else 0
    return width > 1, round(widths.count(width) / max(1, len(widths)), 1), width
