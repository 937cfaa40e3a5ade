"""Writing the records of a vault as a register: an HTCDS workbook, or CSV with the names of the fields.

By default these are the coded records: answers from lists, yes and no, numbers and dates. What says who somebody is
is left out, and so is every free text, because it may say so; an age group stands in for the date of birth.
"""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO, StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from caseapp.base.dates import PartialDate
from caseapp.base.errors import KnownError
from caseapp.base.steps import Step, Walk, no_step, part_of
from caseapp.base.words import words
from caseapp.exchange.register.columns import INNER, KEY, OF
from caseapp.exchange.register.layout import Field, entries_of, layout, parents_of
from caseapp.exchange.register.rows import TakenRow
from caseapp.exchange.register.spellings import MARKS, NONE_OF_THEM
from caseapp.exchange.register.standard import standard
from caseapp.exchange.summary.files import write_file
from caseapp.records.fields import Kind, NoAnswer, Question, Value
from caseapp.records.person import Person

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

Style: TypeAlias = Literal["labels", "names"]
"""Whether answers from lists are written as people read them or by their codes."""

Written: TypeAlias = str | int | date | None

_LONGEST = 32_767
"""Characters that a cell of a workbook can hold."""

_MOST_COLUMNS = 16_000
"""Columns of a workbook: 16,384, and room for what stands beside the answers."""

_MARK = {why: mark for mark, why in MARKS.items()}
_RISKY = ("=", "+", "-", "@", "\t", "\r", "'")
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "default_date_format": "dd.mm.yyyy",
}


def write_htcds(
    path: Path,
    rows: Sequence[TakenRow],
    *,
    with_names: bool = False,
    whole: bool = False,
    style: Style = "labels",
    step: Step = no_step,
) -> None:
    """Write records as a workbook in the layout of IOM's template: hidden names of fields, labels, then the rows.

    `whole` writes everything about a person, whatever it is, with names. The keys of the rows go along, so they must be unique among all vaults, or another vault takes two people for one.

    Raises:
        KnownError: the file cannot be saved, or a text is longer than a cell can hold.
    """
    fields = layout(rows, with_names=with_names or whole, whole=whole, step=part_of(step, 0, 0.2))
    if len(fields) > _MOST_COLUMNS:
        raise KnownError(
            words("This needs more columns than a workbook has."),
            words("Export the register as CSV instead."),
        )
    walk = Walk(part_of(step, 0.2, 1), 2 * len(rows))
    lines = (_line(row, fields, style, with_names=with_names, whole=whole) for row in walk.along(rows))
    write_file(path, _workbook(fields, lines, [row.key for row in rows], walk))


def write_csv(
    path: Path,
    rows: Sequence[TakenRow],
    *,
    with_names: bool = False,
    whole: bool = False,
    style: Style = "names",
    step: Step = no_step,
) -> None:
    """Write records as CSV: UTF-8 with its mark, commas, one row of names of fields.

    A text that a spreadsheet program would take for a formula gets an apostrophe before it; reading takes it off.

    Raises:
        KnownError: the file cannot be saved.
    """
    fields = layout(rows, with_names=with_names or whole, whole=whole, step=part_of(step, 0, 0.3))
    buffer = StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow([field.name for field in fields] + [KEY])
    for row in Walk(part_of(step, 0.3, 1), len(rows)).along(rows):
        line = _line(row, fields, style, with_names=with_names, whole=whole)
        writer.writerow([_guarded(value) for value in line] + [_guarded(row.key)])
    write_file(path, b"\xef\xbb\xbf" + buffer.getvalue().encode("utf-8"))


def _guarded(value: Written) -> str:
    if value is None:
        return ""
    text = value.isoformat() if isinstance(value, date) else str(value)
    return "'" + text if text.startswith(_RISKY) else text


def _line(
    row: TakenRow, fields: Sequence[Field], style: Style, *, with_names: bool, whole: bool
) -> list[Written]:
    if not with_names and not whole:
        row = replace(row, person=_with_age(row.person, row.case.opened))
    entries, parents = entries_of(row, whole=whole), parents_of(row)
    return [_written(field, entries, parents, style, whole=whole) for field in fields]


def _written(
    field: Field,
    entries: Mapping[tuple[str, int], object],
    parents: Mapping[tuple[str, int], int],
    style: Style,
    *,
    whole: bool,
) -> Written:
    subject_name, _, name = field.path.partition(".")
    record = entries.get((subject_name, field.entry))
    if record is None or field.blank:
        return None
    if name == OF and subject_name in INNER:
        return parents[subject_name, field.entry]
    value = getattr(record, name)
    if whole and field.path == "consent.given" and value not in ("yes", "no") and isinstance(value, str):
        return value
    return written(field.path, field.question, value, style)


def written(path: str, asked: Question, value: Value, style: Style) -> Written:
    """An answer as it stands in a cell. Not asked is blank, and so is what the writer may not read; the others have marks."""
    if isinstance(value, NoAnswer):
        return _MARK.get(value)
    if isinstance(value, bool) or path == "consent.given":
        return _yes_no(yes=value in (True, "yes"), style=style)
    if isinstance(value, tuple):
        return ";".join(_choice(asked, code, style) for code in value) or NONE_OF_THEM
    if isinstance(value, PartialDate):
        exact = value.day is not None and not value.about
        return value.earliest if exact else str(value)
    return _choice(asked, value, style) if isinstance(value, str) and asked.kind == Kind.CODE else value


def _yes_no(*, yes: bool, style: Style) -> str:
    if style == "names":
        return "TRUE" if yes else "FALSE"
    return "Yes" if yes else "No"


def _choice(asked: Question, code: str, style: Style) -> str:
    if style == "names" or asked.choices is None:
        return code
    published = standard()[asked.htcds].values if asked.htcds in standard() else {}
    return published.get(code) or asked.choices.label(code).text


def _with_age(person: Person, day: date) -> Person:
    """The person with the age group on a day, where it follows from the date of birth and is not said already."""
    if isinstance(person.birth, NoAnswer) or not isinstance(person.age_at_entry, NoAnswer):
        return person
    return replace(person, age_at_entry=_band(person.birth.age_on(day)))


def _band(age: int) -> str | NoAnswer:
    if age < 0:
        return NoAnswer.UNKNOWN
    bands = ("0-8", "9-17", "18-20", "21-23", "24-26", "27-29", "30-38", "39-47")
    return next((band for band in bands if age <= int(band.partition("-")[2])), "48+")


def _workbook(
    fields: Sequence[Field], lines: Iterable[Sequence[Written]], keys: Sequence[str], walk: Walk
) -> bytes:
    """The bytes of a workbook. The first column numbers the rows, as in the template; the key stands last.

    The library writes nothing before the end, and then everything: the walk hears of its rows too.
    """
    from xlsxwriter import Workbook  # type: ignore[import-untyped]

    from caseapp.exchange.watched_sheet import watched_sheet

    buffer = BytesIO()
    with Workbook(buffer, _OPTIONS) as book:
        book.set_properties({"created": datetime(2000, 1, 1)})  # noqa: DTZ001  the same records, the same bytes
        sheet = book.add_worksheet("Case Sheet", watched_sheet(walk))
        sheet.set_row(0, None, None, {"hidden": True})
        sheet.freeze_panes(2, 1)
        sheet.set_column(1, len(fields), 22)
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        for place, field in enumerate(fields, start=1):
            sheet.write_string(0, place, field.name)
            sheet.write_string(1, place, field.label, bold)
        sheet.write_string(0, len(fields) + 1, KEY)
        for number, (line, key) in enumerate(zip(lines, keys, strict=True), start=1):
            sheet.write_number(number + 1, 0, number)
            for place, value in enumerate([*line, key], start=1):
                _put(sheet, number + 1, place, value)
    return buffer.getvalue()


def _put(sheet: "Worksheet", row: int, place: int, value: Written) -> None:
    if isinstance(value, str):
        if len(value) > _LONGEST:
            raise KnownError(
                words("A text is too long for a cell of a workbook."),
                words("Export the register as CSV instead."),
            )
        sheet.write_string(row, place, value)
    elif isinstance(value, date):
        sheet.write_datetime(row, place, value)
    elif value is not None:
        sheet.write_number(row, place, value)
