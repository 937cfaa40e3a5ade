"""Reading and writing records of any subject: plain records in, plain records out."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import RowMapping, delete, func, insert, select, update
from sqlalchemy.engine import Connection

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.codec import from_row, to_row
from caseapp.db.tables import SUBJECT_TABLES
from caseapp.db.work import Work
from caseapp.records import subject
from caseapp.records.subject import Stored


class ConflictError(KnownError):
    """Somebody saved the same record in the meantime."""

    def __init__(self) -> None:
        super().__init__(
            words("This record was changed in the meantime, so your version was not saved over it."),
            words("Open it again to see the newer one, and put your changes in."),
        )


def add(work: Work, name: str, owner_id: int, record: object, **system: object) -> int:
    """Put a new record in and return its id. `system` fills the columns that are no questions (code, search)."""
    row: dict[str, Any] = {**to_row(record), **system}
    row |= {"version": 1, "entered_at": work.now, "changed_at": work.now}
    if subject(name).owner:
        row["owner_id"] = owner_id
    result = work.connection.execute(insert(SUBJECT_TABLES[name]).values(row))
    key = result.inserted_primary_key
    return int(key[0]) if key else 0


def save(work: Work, name: str, entry_id: int, version: int, record: object, **system: object) -> None:
    """Write a whole record over its last version. ConflictError where that is not `version` any more."""
    table = SUBJECT_TABLES[name]
    row = {**to_row(record), **system, "version": version + 1, "changed_at": work.now}
    where = (table.c.id == entry_id) & (table.c.version == version)
    if work.connection.execute(update(table).where(where).values(row)).rowcount != 1:
        raise ConflictError


def remove(work: Work, name: str, entry_id: int, version: int) -> None:
    """Take a record out. ConflictError where it was changed or removed in the meantime."""
    table = SUBJECT_TABLES[name]
    where = (table.c.id == entry_id) & (table.c.version == version)
    if work.connection.execute(delete(table).where(where)).rowcount != 1:
        raise ConflictError


def get(connection: Connection, name: str, entry_id: int) -> Stored[Any]:
    """One record. KnownError where it is gone."""
    table = SUBJECT_TABLES[name]
    row = connection.execute(select(table).where(table.c.id == entry_id)).mappings().first()
    if row is None:
        raise KnownError(words("This record does not exist any more."))
    return _stored(name, row)


def entries(connection: Connection, name: str, owner_id: int | None = None) -> tuple[Stored[Any], ...]:
    """All records of a subject, or those of one owner; newest first."""
    table = SUBJECT_TABLES[name]
    query = select(table).order_by(table.c.id.desc())
    if owner_id is not None:
        query = query.where(table.c.owner_id == owner_id)
    return tuple(_stored(name, row) for row in connection.execute(query).mappings())


def by_owner(connection: Connection, name: str) -> Mapping[int, tuple[Stored[Any], ...]]:
    """All records of a subject under their owners, oldest first."""
    table = SUBJECT_TABLES[name]
    found: dict[int, list[Stored[Any]]] = {}
    for row in connection.execute(select(table).order_by(table.c.id)).mappings():
        found.setdefault(row["owner_id"], []).append(_stored(name, row))
    return {owner: tuple(records) for owner, records in found.items()}


def _stored(name: str, row: RowMapping) -> Stored[Any]:
    owner = row["owner_id"] if subject(name).owner else 0
    record = from_row(subject(name).record, row)
    return Stored(row["id"], owner, row["version"], row["entered_at"], row["changed_at"], record)


def earliest_day(
    connection: Connection, name: str, field: str, leaving_out: tuple[str, str] | None = None
) -> date | None:
    """The earliest answer to a question about a day, over the records of a subject.

    `leaving_out` names a field and the code of the records that do not count.
    """
    columns = SUBJECT_TABLES[name].c
    query = select(func.min(columns[field]))
    if leaving_out is not None:
        other, code = leaving_out
        query = query.where(columns[other].is_distinct_from(code))
    first = connection.execute(query).scalar_one()
    return date.fromisoformat(first) if first else None
