"""Spreadsheets out: Excel workbooks and CSV files in which no cell can ever be a formula.

A name that begins with `=` would be run as a formula by the program that opens the file. In a workbook every text
is stored as text. CSV knows no types, so such a text gets an apostrophe in front, and `without_guard` takes exactly
that apostrophe away again. Numbers stay numbers, negative ones too.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.summary.files import write_file

if TYPE_CHECKING:
    from xlsxwriter.format import Format  # type: ignore[import-untyped]
    from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

Value: TypeAlias = str | int | float | bool | date | datetime | None
Row: TypeAlias = Sequence[Value]

MOST_ROWS = 1_048_575
"""Rows below the header that a sheet can hold."""
MOST_CHARACTERS = 32_767
"""Characters that a cell of a workbook can hold."""
MOST_EXACT = 2**53
"""Excel keeps numbers as doubles; beyond this a whole number is written as text, so that no digit is lost."""
_WIDEST = 60
_MADE = datetime(2000, 1, 1, tzinfo=UTC)

_RISKY = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")
_NOT_IN_TITLE = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its title, a header row, and the rows below; `filtered` ones have a filter over every column."""

    title: str
    header: Sequence[str]
    rows: Sequence[Row]
    filtered: bool = False


def write_workbook(path: Path, sheets: Sequence[Sheet]) -> None:
    r"""Write an Excel workbook, whole or not at all, without any temporary file in plain text.

    Titles are made to fit Excel (31 characters, none of `[]:*?/\`, none twice). Moments are written in UTC.
    The time of writing is not stored: the same sheets give the same bytes.

    Raises:
        KnownError: a sheet or a cell is too large, or the file cannot be saved.
    """
    write_file(path, workbook_bytes(sheets))


def workbook_bytes(sheets: Sequence[Sheet]) -> bytes:
    """The workbook as bytes; see `write_workbook`."""
    from xlsxwriter.workbook import Workbook

    target = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    workbook = Workbook(target, options)
    workbook.set_properties({"created": _MADE.replace(tzinfo=None)})
    formats = _Formats(workbook)
    titles = _titles([sheet.title for sheet in sheets])
    for title, sheet in zip(titles, sheets, strict=True):
        _check_sheet(sheet)
        _write_sheet(workbook.add_worksheet(title), sheet, formats)
    workbook.close()
    return target.getvalue()


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Row]) -> None:
    """Write a CSV file, whole or not at all: UTF-8 with a byte order mark, commas, CRLF, dates as ISO 8601.

    Raises:
        KnownError: the file cannot be saved.
    """
    write_file(path, csv_bytes(header, rows))


def csv_bytes(header: Sequence[str], rows: Iterable[Row]) -> bytes:
    """The CSV file as bytes; see `write_csv`."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([_guarded(name) for name in header])
    writer.writerows([_csv_value(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def without_guard(text: str) -> str:
    """A text as it was before `write_csv` put an apostrophe in front of it."""
    return text[1:] if _GUARDED.match(text) else text


def _guarded(text: str) -> str:
    """Also guards a text that looks guarded already, so that taking the guard away is never wrong."""
    return f"'{text}" if _RISKY.match(text) else text


def _csv_value(value: Value) -> str | int | float:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case str():
            return _guarded(value)
        case int() | float():
            return value
        case _:
            return _utc(value)


def _utc(value: date) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return value.isoformat()


class _Formats:
    """The three looks a cell can have."""

    def __init__(self, workbook: "Workbook") -> None:
        self.header: Format = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        self.day: Format = workbook.add_format({"num_format": "yyyy-mm-dd"})
        self.moment: Format = workbook.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})


def _write_sheet(worksheet: "Worksheet", sheet: Sheet, formats: _Formats) -> None:
    for column, name in enumerate(sheet.header):
        worksheet.write_string(0, column, name, formats.header)
        worksheet.set_column(column, column, _width(sheet, column))
    worksheet.freeze_panes(1, 0)
    if sheet.filtered and sheet.rows:
        worksheet.autofilter(0, 0, len(sheet.rows), len(sheet.header) - 1)
    for number, row in enumerate(sheet.rows, start=1):
        for column, value in enumerate(row):
            _write_cell(worksheet, number, column, value, formats)


def _write_cell(worksheet: "Worksheet", row: int, column: int, value: Value, formats: _Formats) -> None:
    match value:
        case None | "":
            return
        case bool():
            worksheet.write_boolean(row, column, value)
        case str():
            worksheet.write_string(row, column, value)
        case int() if abs(value) > MOST_EXACT:
            worksheet.write_string(row, column, str(value))
        case int() | float():
            worksheet.write_number(row, column, value)
        case datetime():
            worksheet.write_datetime(row, column, value.astimezone(UTC).replace(tzinfo=None), formats.moment)
        case _:
            worksheet.write_datetime(row, column, value, formats.day)


def _width(sheet: Sheet, column: int) -> int:
    """Wide enough for the first rows, in characters."""
    shown = [sheet.header[column], *(str(row[column]) for row in sheet.rows[:200] if column < len(row))]
    return min(_WIDEST, max(8, *(len(text) for text in shown)) + 2)


def _check_sheet(sheet: Sheet) -> None:
    """Refuse what xlsxwriter would leave out without a word."""
    if len(sheet.rows) > MOST_ROWS:
        raise KnownError(words("“{title}” has more rows than a sheet can hold.", title=sheet.title))
    for row in ([*sheet.header], *sheet.rows):
        if any(isinstance(value, str) and len(value) > MOST_CHARACTERS for value in row):
            raise KnownError(words("A text in “{title}” is longer than a cell can hold.", title=sheet.title))


def _titles(wanted: Sequence[str]) -> list[str]:
    titles: list[str] = []
    for title in wanted:
        fitting = _NOT_IN_TITLE.sub(" ", title).strip(" '") or "Sheet"
        fitting = "History_" if fitting.casefold() == "history" else fitting
        titles.append(_unused(fitting[:31].strip(" '"), {one.casefold() for one in titles}))
    return titles


def _unused(title: str, taken: set[str]) -> str:
    number, candidate = 1, title
    while candidate.casefold() in taken:
        number += 1
        candidate = f"{title[:27]} {number}"
    return candidate
