"""Bulk intake of register rows: which rows were taken before, and many records at once."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from sqlalchemy import func, insert, select
from sqlalchemy.engine import Connection

from caseapp.db.codec import Raw, to_row
from caseapp.db.sealing import File, place_of, sealed_cells, sealed_texts
from caseapp.db.tables import CASE_ORGANISATION, SUBJECT_TABLES, TAKEN_ROW
from caseapp.db.work import Work

Encoded: TypeAlias = tuple[dict[str, Raw], dict[str, bytes]]
"""The open answers by column, and the sealed ones as JSON by compartment."""


def taken_keys(connection: Connection) -> set[str]:
    """The keys of all register rows that were taken before."""
    return set(connection.execute(select(TAKEN_ROW.c.key)).scalars())


def next_id(connection: Connection, name: str) -> int:
    """The id that the next record of a subject gets."""
    table = SUBJECT_TABLES[name]
    return int(connection.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one()) + 1


def encoded(record: object, search: str = "") -> Encoded:
    """A record as it is stored, apart from its place: the open answers, and the sealed ones as JSON by compartment."""
    return to_row(record), sealed_texts(record, search)


def fresh_row(
    work: Work, name: str, entry_id: int, file: File | None, answers: Encoded, **system: object
) -> dict[str, Any]:
    """The columns of a new record whose number is given out already, its sealed answers under the key of its file.

    `file` must be new too. The keys that are made on the way are written by `put_rows`.
    """
    if file is not None:
        work.files.begin(file)
    cells = sealed_cells(work.files, name, file, place_of(name, entry_id, 1), answers[1])
    times = {"version": 1, "entered_at": work.now, "changed_at": work.now}
    return {"id": entry_id, **answers[0], **times, **cells, **system}


def put_rows(work: Work, name: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert encoded rows of a subject, many at a time, and the keys made for them; all rows name the same columns.

    The statement is compiled once, its parameters are handed over as tuples, and columns that no row fills are left
    out: binding an empty value costs the driver more than binding a text, and most columns of a register are empty.
    """
    work.files.flush()
    if not rows:
        return
    connection = work.connection
    filled = [column for column in rows[0] if any(row[column] is not None for row in rows)]
    statement = insert(SUBJECT_TABLES[name]).compile(connection, column_keys=filled)
    order = statement.positiontup or ()
    connection.exec_driver_sql(str(statement), [tuple(row[column] for column in order) for row in rows])


def mark_taken(connection: Connection, cases: Mapping[str, int]) -> None:
    """Remember by key which case each register row became."""
    if cases:
        connection.execute(insert(TAKEN_ROW), [{"key": key, "case_id": case} for key, case in cases.items()])


def link_organisation(connection: Connection, case_id: int, organisation_id: int) -> None:
    """Remember that a register named an organisation beside a case."""
    connection.execute(insert(CASE_ORGANISATION).values(case_id=case_id, organisation_id=organisation_id))


def linked_organisations(connection: Connection) -> dict[int, list[int]]:
    """The organisations named beside each case, by case."""
    found: dict[int, list[int]] = {}
    for row in connection.execute(select(CASE_ORGANISATION).order_by(CASE_ORGANISATION.c.organisation_id)):
        found.setdefault(row.case_id, []).append(row.organisation_id)
    return found
