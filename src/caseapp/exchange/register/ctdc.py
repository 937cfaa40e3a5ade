"""Rows of the global k-anonymised dataset of the Counter-Trafficking Data Collaborative (CTDC), as published.

They carry no names and no identifier, and many are alike; they serve for trying out reports and for history. One
row is one person with one case. Editions differ; columns are found by name, and `ctdc_columns` says what they mean.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import islice
from typing import Any

from caseapp.base.words import Words, words
from caseapp.exchange.register.ctdc_columns import (
    MEANINGS,
    YEAR,
    known_columns,
    read_history,
    read_person,
)
from caseapp.exchange.register.reading import Book
from caseapp.exchange.register.rows import Cell, RefusedRow, Register, Row, TakenRow
from caseapp.exchange.register.values import UnreadableError, text_of
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.records.trafficking import Trafficking

_FEWEST = 10
"""Columns that a table must share with CTDC to be taken for it."""

_STRIDE = 137
"""Days between one row and the next when rows are spread over their year: no divisor of 365 or 366."""


def find_ctdc(book: Book, today: date, *, spread: bool = False) -> Register | None:
    """The CTDC rows in a book: on the first sheet whose first row has the published columns."""
    for sheet in book.sheets:
        heads = [text_of(cell) for cell in next(iter(book.rows(sheet)), ())]
        columns = known_columns(heads)
        if YEAR in columns and len(columns) >= _FEWEST:
            return _register(
                book, sheet, heads, columns, _RowReader(columns, book.fingerprint, today, spread)
            )
    return None


def _register(
    book: Book, sheet: str, heads: Sequence[str], columns: dict[str, int], reader: "_RowReader"
) -> Register:
    return Register(
        kind=words("CTDC rows"),
        mapping=tuple((head, _path(head, place, columns)) for place, head in enumerate(heads)),
        remarks=_remarks(spread=reader.spread),
        lines=book.lines(sheet) - 1,
        read=lambda: reader.rows(book.rows(sheet)),
    )


def _path(head: str, place: int, columns: dict[str, int]) -> str | None:
    name = next((name for name, at in columns.items() if at == place), head)
    return MEANINGS[name].path if name in MEANINGS else None


def _remarks(*, spread: bool) -> tuple[Words, ...]:
    alike = words("CTDC rows have no identifier: the same rows in another file are taken as other people.")
    if spread:
        year = words("CTDC knows the year only: the cases are spread over its days.")
    else:
        year = words("CTDC knows the year only: a case begins on 1 January and is closed on 31 December.")
    return year, words("Rows without a year are kept, and counted in no quarter."), alike


_NO_YEAR = 0

_UNDATED = date(1900, 1, 1)
"""Where a case has to stand whose year is not known: far from every quarter that is reported."""

_Parsed = tuple[int, Person, tuple[tuple[str, Any], ...]]


@dataclass
class _RowReader:
    """Reads rows; what was read once is kept by the row's content, because four rows in five repeat another."""

    columns: dict[str, int]
    fingerprint: str
    today: date
    spread: bool
    parsed: dict[tuple[str, ...], _Parsed | Words] = field(default_factory=dict)
    people: dict[tuple[str, ...], Person] = field(default_factory=dict)
    cases: dict[tuple[int, int], Case] = field(default_factory=dict)
    _undated: Case = field(
        default_factory=lambda: Case(
            opened=_UNDATED, opened_precision="unknown", status="Closed", closed=_UNDATED
        )
    )

    def rows(self, sheet: Iterator[Sequence[Cell]]) -> Iterator[Row]:
        begin = f"ctdc:{self.fingerprint}:"
        for number, row in enumerate(islice(sheet, 1, None), start=2):
            cells = tuple([cell if isinstance(cell, str) else text_of(cell) for cell in row])
            found = self.parsed.get(cells)
            if found is None:
                if not any(cell.strip() for cell in cells):
                    continue
                found = self.parsed[cells] = self._parse(cells)
            if isinstance(found, Words):
                yield RefusedRow(number, found)
            else:
                year, person, entries = found
                yield TakenRow(number, f"{begin}{number}", person, self._case(year, number), entries)

    def _parse(self, cells: tuple[str, ...]) -> _Parsed | Words:
        try:
            year = self._year(cells)
            person = read_person(self.columns, cells, self.people)
            history = read_history(self.columns, cells)
        except UnreadableError as error:
            return error.reason
        return year, person, (("trafficking", history),) if history != Trafficking() else ()

    def _year(self, cells: tuple[str, ...]) -> int:
        place = self.columns[YEAR]
        text = cells[place].strip() if place < len(cells) else ""
        if text in ("", "-99", "NULL"):
            return _NO_YEAR
        if not (text.isascii() and text.isdigit() and 1900 <= int(text) <= self.today.year):
            raise UnreadableError(words("“{column}”: this is no year up to now.", column=YEAR))
        return int(text)

    def _case(self, year: int, number: int) -> Case:
        """The case of a year: historic, so closed at the end of it, unless the year still runs."""
        if year == _NO_YEAR:
            return self._undated
        first = date(year, 1, 1)
        last = date(year, 12, 31) if year < self.today.year else self.today
        day = number * _STRIDE % ((last - first).days + 1) if self.spread else 0
        if (year, day) not in self.cases:
            opened = first + timedelta(days=day)
            self.cases[year, day] = (
                Case(opened=opened, opened_precision="year", status="Closed", closed=last)
                if year < self.today.year
                else Case(opened=opened, opened_precision="year", status="Active")
            )
        return self.cases[year, day]
