"""Workbooks of Excel (.xlsx, .xls) and OpenDocument (.ods), read by calamine: values as they were saved."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from hashlib import sha256
from io import BytesIO
from types import TracebackType

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetTypeEnum
from python_calamine import SheetVisibleEnum as Visible

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.register.rows import Cell
from caseapp.exchange.register.sizes import damaged, refuse_giants

# Very old workbooks keep text in Windows' own letters, which arrive as control characters; no real text has those.
_WINDOWS = {code: bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xA0)}


class _Calamine:
    """Turns calamine's errors into a sentence, its panics included.

    A panic of its Rust code is no `Exception` and its class cannot be imported, so it is known by its module;
    `except BaseException` would also swallow Ctrl+C.
    """

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Raise KnownError in place of whatever calamine raised."""
        if kind is None:
            return
        if issubclass(kind, PasswordError):
            raise KnownError(
                words("The file is protected by a password."),
                words("Open it in the spreadsheet program, remove the password, and save a copy."),
            ) from None
        if issubclass(kind, CalamineError) or kind.__module__ == "pyo3_runtime":
            raise damaged() from None


@dataclass(frozen=True)
class Workbook:
    """A workbook in memory; its sheets are read one at a time."""

    sheets: tuple[str, ...]
    fingerprint: str
    book: CalamineWorkbook = field(repr=False)
    old: bool
    opened: dict[str, CalamineSheet] = field(default_factory=dict, repr=False)
    guarded: bool = False

    @classmethod
    def open(cls, data: bytes, *, zipped: bool) -> "Workbook":
        """Open the bytes of a workbook. KnownError where it is damaged, protected, too large or without cells."""
        if zipped:
            refuse_giants(data)
        with _Calamine():
            book = CalamineWorkbook.from_filelike(BytesIO(data))
        sheets = [sheet for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
        names = [sheet.name for sheet in sorted(sheets, key=lambda sheet: sheet.visible != Visible.Visible)]
        workbook = cls((), sha256(data).hexdigest(), book, old=not zipped)
        filled = tuple(name for name in names if workbook.lines(name))
        if not filled:
            raise KnownError(words("The spreadsheet is empty."))
        return cls(filled, workbook.fingerprint, book, old=not zipped, opened=workbook.opened)

    def lines(self, sheet: str) -> int:
        """How many rows the sheet has, from its top to its last cell."""
        end = self._sheet(sheet).end
        return 0 if end is None else end[0] + 1

    def rows(self, sheet: str) -> Iterator[list[Cell]]:
        """The rows from the top, all equally long."""
        with _Calamine():
            for row in self._sheet(sheet).iter_rows():
                yield [self._cell(cell) for cell in row]

    def _sheet(self, name: str) -> CalamineSheet:
        if name not in self.opened:
            with _Calamine():
                self.opened[name] = self.book.get_sheet_by_name(name)
        return self.opened[name]

    def _cell(self, cell: Cell | time | timedelta) -> Cell:
        """A cell as one of ours: times rounded to whole seconds, a midnight is the day alone."""
        if isinstance(cell, str):
            return _old_text(cell) if self.old else cell
        if isinstance(cell, datetime):
            rounded = (cell + timedelta(microseconds=500_000)).replace(microsecond=0)
            return rounded.date() if rounded.time() == time() else rounded
        return str(cell) if isinstance(cell, time | timedelta) else cell


def _old_text(text: str) -> str:
    """Text of .xls; where every second character is a NUL, its two bytes a letter were taken for two letters."""
    if "\0" in text:
        try:
            return text.encode("latin-1").decode("utf-16-le")
        except UnicodeError:
            raise damaged() from None
    return text.translate(_WINDOWS)
