"""Workbooks of Excel (.xlsx, .xls) and OpenDocument (.ods): values as they were saved, read in a child process."""

import json
import multiprocessing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256
from io import BytesIO
from multiprocessing.connection import Connection
from typing import Any

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.register.inside import READY, serve
from caseapp.exchange.register.rows import Cell
from caseapp.exchange.register.sizes import damaged, locked, too_large

SECONDS = 120.0
"""How long the child may take until it has read a whole workbook."""


@dataclass(frozen=True)
class Workbook:
    """The cells of a workbook, kept as lines of JSON by sheet, so that a sheet can be read again."""

    sheets: tuple[str, ...]
    fingerprint: str
    blocks: Mapping[str, bytes] = field(repr=False)
    counts: Mapping[str, int] = field(repr=False)
    guarded: bool = False

    @classmethod
    def open(cls, data: bytes, *, zipped: bool) -> "Workbook":
        """Read the bytes of a workbook. KnownError where it is damaged, protected, too large or without cells."""
        counts, blocks = _read_in_child(data, zipped=zipped)
        return cls(tuple(counts), sha256(data).hexdigest(), blocks, counts)

    def lines(self, sheet: str) -> int:
        """How many rows the sheet has, from its top to its last cell."""
        return self.counts[sheet]

    def rows(self, sheet: str) -> Iterator[list[Cell]]:
        """The rows from the top, all equally long."""
        for line in BytesIO(self.blocks[sheet]):
            row: list[Any] = json.loads(line)
            yield [_dated(cell) if type(cell) is dict else cell for cell in row] if b'{"d"' in line else row


def _dated(cell: Mapping[str, str]) -> date:
    text = cell["d"]
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _read_in_child(data: bytes, *, zipped: bool) -> tuple[dict[str, int], dict[str, bytes]]:
    """Rows and blocks by sheet. A child that dies of the file takes nobody with it."""
    context = multiprocessing.get_context("spawn")
    receive, send = context.Pipe(duplex=False)
    child = context.Process(target=serve, args=(send, data, zipped), daemon=True)
    child.start()
    send.close()
    try:
        _await_start(receive)
        head = json.loads(_next(receive))
        if "refused" in head:
            raise _refused(head["refused"])
        counts = {str(name): int(rows) for name, rows in head["sheets"]}
        return counts, {name: _next(receive) for name in counts}
    except (EOFError, OSError):
        raise damaged() from None
    finally:
        child.kill()
        child.join()
        child.close()
        receive.close()


def _await_start(receive: Connection) -> None:
    """A child that never begins is our own mistake, not the file's."""
    try:
        started = _next(receive) == READY
    except (EOFError, OSError):
        started = False
    if not started:
        raise RuntimeError("the child that reads workbooks did not start")


def _next(receive: Connection) -> bytes:
    if not receive.poll(SECONDS):
        raise too_large()
    return receive.recv_bytes()


def _refused(why: str) -> KnownError:
    if why == "empty":
        return KnownError(words("The spreadsheet is empty."))
    return {"password": locked, "too large": too_large}.get(why, damaged)()
