"""What runs in the child process that opens workbooks: calamine, and nothing else that could do harm.

A damaged workbook can make calamine ask for so much memory that its process is ended on the spot, so this never
happens in the process that holds the vault. What goes back is JSON: one line of names, then one block for a sheet.
"""

import json
import os
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from math import isfinite
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Literal, TypeAlias

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetTypeEnum
from python_calamine import SheetVisibleEnum as Visible

from caseapp.exchange.register.sizes import Refusal, RefusedError, limit_memory, refuse_giants

Outcome: TypeAlias = dict[str, Any]

READY = b"ready"

# Very old workbooks keep text in Windows' own letters, which arrive as control characters; no real text has those.
_WINDOWS = {code: bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xA0)}


def serve(answer: Connection, data: bytes, zipped: bool) -> None:
    """Read a workbook and send it back: {"sheets": [[name, rows], ...]} and a block each, or {"refused": why}."""
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 2)  # calamine's panics are told there, with what was in the cells
    limit_memory()
    answer.send_bytes(READY)
    try:
        blocks = read_workbook(data, zipped=zipped)
    except RefusedError as error:
        answer.send_bytes(json.dumps({"refused": error.why}).encode())
        return
    answer.send_bytes(json.dumps({"sheets": [[name, block.count(b"\n")] for name, block in blocks]}).encode())
    for _, block in blocks:
        answer.send_bytes(block)


def read_workbook(data: bytes, *, zipped: bool) -> list[tuple[str, bytes]]:
    """The sheets with cells, visible ones first, each as lines of JSON. RefusedError with the reason."""
    if zipped:
        refuse_giants(data)
    with _Calamine():
        book = CalamineWorkbook.from_filelike(BytesIO(data))
        sheets = [sheet for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
        names = [sheet.name for sheet in sorted(sheets, key=lambda sheet: sheet.visible != Visible.Visible)]
        blocks = [(name, b"".join(_lines(book.get_sheet_by_name(name), old=not zipped))) for name in names]
    filled = [(name, block) for name, block in blocks if block]
    if not filled:
        raise RefusedError("empty")
    return filled


def _lines(sheet: CalamineSheet, *, old: bool) -> Iterator[bytes]:
    """The rows from the top of the sheet, and each from its first column; calamine leaves out blank first columns."""
    if sheet.start is not None:
        left = [""] * sheet.start[1]
        for row in sheet.iter_rows():
            cells = [*left, *(_plain(cell, old=old) for cell in row)]
            yield json.dumps(cells, default=_dated).encode() + b"\n"


def _plain(cell: object, *, old: bool) -> object:
    """A cell as JSON has it: times rounded to whole seconds, a midnight is the day alone."""
    if isinstance(cell, str):
        return _old_text(cell) if old else cell
    if isinstance(cell, datetime):
        rounded = (cell + timedelta(microseconds=500_000)).replace(microsecond=0)
        return rounded.date() if rounded.time() == time() else rounded
    if isinstance(cell, float) and not isfinite(cell):
        return ""
    return str(cell) if isinstance(cell, time | timedelta) else cell


def _dated(cell: date) -> dict[str, str]:
    return {"d": cell.isoformat()}


def _old_text(text: str) -> str:
    """Text of .xls; where every second character is a NUL, its two bytes a letter were taken for two letters."""
    if "\0" in text:
        try:
            return text.encode("latin-1").decode("utf-16-le")
        except UnicodeError:
            raise RefusedError("damaged") from None
    return text.translate(_WINDOWS)


class _Calamine:
    """Turns calamine's errors into a reason, its panics included.

    A panic of its Rust code is no `Exception` and its class cannot be imported, so it is known by its module;
    `except BaseException` would also swallow Ctrl+C.
    """

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> Literal[False]:
        """Raise RefusedError in place of whatever calamine raised."""
        why: Refusal | None = None
        if kind is not None and issubclass(kind, PasswordError):
            why = "password"
        elif kind is not None and (
            issubclass(kind, CalamineError | OverflowError) or kind.__module__ == "pyo3_runtime"
        ):
            why = "damaged"
        elif kind is not None and issubclass(kind, MemoryError):
            why = "too large"
        if why is not None:
            raise RefusedError(why) from None
        return False
