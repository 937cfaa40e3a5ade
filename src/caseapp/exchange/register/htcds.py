"""Registers by HTCDS: IOM's workbooks, exports of its form, our own export, and lists of the shelter's own."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import islice

from caseapp.base.words import Words, words
from caseapp.exchange.register.assembling import Answers, Sent, assemble, content_of
from caseapp.exchange.register.columns import WHOLE, Headings, Target
from caseapp.exchange.register.dates import partial_date
from caseapp.exchange.register.reading import Book
from caseapp.exchange.register.rows import Cell, RefusedRow, Register, Row
from caseapp.exchange.register.spellings import NO, YES, fold
from caseapp.exchange.register.tables import Column, Table, find_table, settle_address
from caseapp.exchange.register.values import Reader, UnreadableError, is_blank, text_of, without_guard
from caseapp.records.fields import NoAnswer, Value

_FREE_REASONS = ("case.reason_in", "case.reason_out")
"""Lists in the standard, but free text in the published form."""

_DETAILS = {"reason_in": "referral_details", "reason_out": "referral_out_details"}


def find_register(book: Book, headings: Headings, today: date) -> Register | None:
    """The register in a book: on its first sheet with names of fields, else on the first with known labels."""
    tables = [(sheet, table) for sheet in book.sheets if (table := find_table(book.rows(sheet), headings))]
    if not tables:
        return None
    sheet, table = next(((sheet, table) for sheet, table in tables if table.named), tables[0])
    table = settle_address(table, islice(book.rows(sheet), table.first - 1, None))
    others = [name for name, other in tables if name != sheet and other.named == table.named and table.named]
    reader = _RowReader(table, headings, today, book.guarded)
    return Register(
        kind=_kind(table),
        mapping=tuple(
            (column.heading, _path(column))
            for column in table.columns
            if column.heading and column.place not in (table.identifier, table.sent)
        ),
        remarks=(*_remarks(table), *([_other_sheets(sheet)] if others else [])),
        lines=book.lines(sheet) - table.first + 1,
        read=lambda: reader.rows(book.rows(sheet)),
    )


def _kind(table: Table) -> Words:
    if table.form:
        return words("Export of an HTCDS form")
    return words("HTCDS workbook") if table.named else words("List of the shelter’s own")


def _path(column: Column) -> str | None:
    return column.target.path if column.target else None


def _other_sheets(sheet: str) -> Words:
    return words("Several sheets hold a register; only “{sheet}” is read.", sheet=sheet)


def _remarks(table: Table) -> tuple[Words, ...]:
    present = {column.target.path for column in table.columns if column.target}
    remarks: list[Words] = []
    if "case.opened" not in present:
        if table.sent is not None:
            remarks.append(
                words("A case without a day of referral is opened on the day on which its form was sent.")
            )
        else:
            remarks.append(
                words("A case is opened on its day of referral; without one, on the day of this import.")
            )
    if "case.closed" not in present and "case.status" in present:
        remarks.append(
            words(
                "A closed case is closed on the day of its referral onwards, or else on the day of its opening."
            )
        )
    return tuple(remarks)


class _RowReader:
    """Reads the rows of one table; counts rows alike, so that each of them keeps a key of its own."""

    def __init__(self, table: Table, headings: Headings, today: date, guarded: bool) -> None:
        self._table = table
        self._today = today
        self._guarded = guarded
        self._columns = [
            (column, column.target, headings.reader(column.target.path, column.heading))
            for column in table.columns
            if column.target is not None
        ]

    def rows(self, sheet: Iterator[Sequence[Cell]]) -> Iterator[Row]:
        seen: dict[str, int] = {}
        for number, row in enumerate(sheet, start=1):
            if number >= self._table.first and not self._is_empty(row):
                read = self._row(number, row, seen)
                if read is not None:
                    yield read

    def _is_empty(self, row: Sequence[Cell]) -> bool:
        """A numbered row of the template without an answer; an unticked box of a form is no answer either."""
        return all(
            is_blank(cell) or (target.code and fold(text_of(cell)) in NO)
            for column, target, _ in self._columns
            for cell in row[column.place : column.place + 1]
        )

    def _row(self, number: int, row: Sequence[Cell], seen: dict[str, int]) -> Row | None:
        try:
            answers = self._answers(row)
            if not answers:
                return None
            sent = self._sent(row)
            content = content_of(answers)
            seen[content] = seen.get(content, 0) + 1
            begin = "form" if self._table.form else "own"
            key = f"{begin}:{sent.identifier}" if sent.identifier else f"row:{content}:{seen[content]}"
            return assemble(number, key, answers, sent, self._today)
        except UnreadableError as error:
            return RefusedRow(number, error.reason)

    def _answers(self, row: Sequence[Cell]) -> Answers:
        """What the row answers; a blank cell answers nothing."""
        answers: dict[tuple[str, int], dict[str, Value]] = {}
        ticked: dict[Target, list[str]] = {}
        for column, target, reader in self._columns:
            cell = row[column.place] if column.place < len(row) else ""
            if isinstance(cell, str) and self._guarded:
                cell = without_guard(cell)
            if is_blank(cell):
                continue
            if target.code == WHOLE:
                answers.setdefault(("person", 1), {}).update(_whole_name(text_of(cell)))
                continue
            if target.code:
                if _is_ticked(cell, reader):
                    ticked.setdefault(Target(target.path, target.entry), []).append(target.code)
                continue
            subject_name, _, field = target.path.partition(".")
            _answer(answers.setdefault((subject_name, target.entry), {}), field, cell, reader)
        for target, codes in ticked.items():
            subject_name, _, field = target.path.partition(".")
            answers.setdefault((subject_name, target.entry), {}).setdefault(
                field, tuple(dict.fromkeys(codes))
            )
        return {entry: fields for entry, fields in answers.items() if fields}

    def _sent(self, row: Sequence[Cell]) -> Sent:
        def cell(place: int | None) -> Cell:
            return row[place] if place is not None and place < len(row) else ""

        moment = cell(self._table.sent)
        day = partial_date(moment.date() if isinstance(moment, datetime) else moment)
        identifier = text_of(cell(self._table.identifier)).removeprefix("uuid:")
        return Sent(identifier, day.earliest if day is not None and day.day is not None else None)


def _whole_name(text: str) -> dict[str, Value]:
    """The parts of a name written in one, surname first as in lists of the region; a single name is a given name."""
    parts = text.split(maxsplit=2)
    names = ("given_name",) if len(parts) == 1 else ("surname", "given_name", "patronymic")
    return dict(zip(names, parts, strict=False))


def _is_ticked(cell: Cell, reader: Reader) -> bool:
    text = fold(text_of(cell))
    if text in YES or reader.code_of(text_of(cell)) is not None:
        return True
    if text in NO:
        return False
    raise UnreadableError(words("“{column}”: neither yes nor no.", column=reader.heading))


def _answer(fields: dict[str, Value], field: str, cell: Cell, reader: Reader) -> None:
    """Put the answer of one cell among the fields; a reason in free words is kept with the details."""
    try:
        value = reader.value(cell)
    except UnreadableError:
        if reader.path not in _FREE_REASONS:
            raise
        fields[field] = "Other"
        field = _DETAILS[field]
        value = text_of(cell)
    before = fields.get(field)
    if isinstance(before, str) and isinstance(value, str) and field in _DETAILS.values():
        value = f"{before}\n{value}"
    if value is not NoAnswer.NOT_ASKED:
        fields[field] = value
