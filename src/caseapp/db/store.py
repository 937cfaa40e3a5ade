"""Reading and writing records of any subject: plain records in, plain records out."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import RowMapping, Select, delete, func, insert, select, update
from sqlalchemy.engine import Connection

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.codec import open_values, to_row
from caseapp.db.days_typed import days_typed_of, forget_days, put_days
from caseapp.db.earlier import Change, changes, forget_changes, note_change, put_rows_back, rows_of
from caseapp.db.sealing import (
    File,
    SealedAnswersError,
    place_of,
    sealed_cells,
    sealed_texts,
    sealed_values,
)
from caseapp.db.tables import FILE_KEY, SUBJECT_TABLES
from caseapp.db.work import Reading, Work
from caseapp.records import subject
from caseapp.records.fields import NoAnswer, questions
from caseapp.records.subject import Stored

Each = Callable[[], object]
"""Called for each record that is read: long reading tells by it how far it is, and stops by what it raises."""


def _nothing() -> None:
    """For reading that nobody watches."""


class ConflictError(KnownError):
    """Somebody saved the same record in the meantime."""

    def __init__(self) -> None:
        super().__init__(
            words("This record was changed in the meantime, so your version was not saved over it."),
            words("Open it again to see the newer one, and put your changes in."),
        )


class GoneError(KnownError):
    """The record was removed in the meantime."""

    def __init__(self) -> None:
        super().__init__(words("This record does not exist any more."))


def add(work: Work, name: str, owner_id: int, record: object, *, search: str = "", **system: object) -> int:
    """Put a new record in and return its id.

    `system` fills the columns that are no questions (the code of a case), and those of the program where they shall be
    others than usual (the number of a sheet that must not be traced); `search` is the folded form of a person's names,
    which is sealed beside them.
    """
    table, texts = SUBJECT_TABLES[name], sealed_texts(record, search)
    row: dict[str, Any] = {"version": 1, "entered_at": work.now, "changed_at": work.now}
    row |= {**to_row(record), **system}
    if subject(name).owner:
        row["owner_id"] = owner_id
    key = work.connection.execute(insert(table).values(row)).inserted_primary_key
    entry_id = int(key[0]) if key else 0
    if texts:
        file = _file_of(work, name, entry_id, owner_id)
        cells = sealed_cells(work.files, name, file, place_of(name, entry_id, 1), texts)
        work.files.flush()
        work.connection.execute(update(table).where(table.c.id == entry_id).values(cells))
    return entry_id


def save(
    work: Work,
    name: str,
    entry_id: int,
    version: int,
    record: object,
    *,
    search: str = "",
    undo: bool = False,
    **system: object,
) -> None:
    """Write a whole record over its last version, and what that changes into the earlier answers.

    ConflictError where the last version is not `version` any more, GoneError where it was removed, and
    SealedAnswersError where it holds answers that the writer cannot read. `undo` says that it takes a saving back.
    """
    before = get(work, name, entry_id)
    if before.version != version:
        raise ConflictError
    table, texts = SUBJECT_TABLES[name], sealed_texts(record, search)
    if _is_sealed(before.record):
        raise SealedAnswersError
    row = {"changed_at": work.now, **to_row(record), **system, "version": version + 1}
    file = _file_of(work, name, entry_id, None)
    cells = sealed_cells(work.files, name, file, place_of(name, entry_id, version + 1), texts)
    note_change(
        work, name, (entry_id, version + 1), file, (before.record, record),
        system=_kept_by_program(work, name, entry_id, system), undo=undo,
    )  # fmt: skip
    work.files.flush()
    where = (table.c.id == entry_id) & (table.c.version == version)
    if work.connection.execute(update(table).where(where).values(row | cells)).rowcount != 1:
        raise ConflictError


def _is_sealed(record: object) -> bool:
    return any(getattr(record, one.name) is NoAnswer.SEALED for one in questions(type(record)))


def _kept_by_program(
    reading: Reading, name: str, entry_id: int, system: Mapping[str, object]
) -> dict[str, object]:
    """What stands in the row beside its answers and will be written over, and when its days were typed."""
    found: dict[str, object] = {}
    if system:
        columns = [SUBJECT_TABLES[name].c[one] for one in system]
        row = reading.connection.execute(select(*columns).where(SUBJECT_TABLES[name].c.id == entry_id)).one()
        found = dict(zip(system, row, strict=True))
    days = days_typed_of(reading.connection, name, entry_id)
    return found | ({"days": days} if days else {})


@dataclass(frozen=True, slots=True)
class Removed:
    """An entry that was taken out: its row, its earlier answers and typed days as they were stored, sealed as they were."""

    name: str
    at: str
    row: Mapping[str, Any]
    earlier: tuple[Mapping[str, Any], ...]
    days: Mapping[str, str]
    keys: tuple[Mapping[str, Any], ...] = ()
    """The wrapped keys of a sheet or an incident: it is a file of its own, and its keys go with it."""
    beside: tuple["Removed", ...] = ()
    """Entries that went with it, such as the line of what went where that belongs to a referral."""


def remove(work: Work, name: str, entry_id: int, version: int) -> Removed:
    """Take a record out. ConflictError where it was changed in the meantime, GoneError where it was removed."""
    table = SUBJECT_TABLES[name]
    row = work.connection.execute(select(table).where(table.c.id == entry_id)).mappings().first()
    if row is None:
        raise GoneError
    if row["version"] != version:
        raise ConflictError
    old = tuple(rows_of(work.connection, name, entry_id))
    own = (FILE_KEY.c.owner == name) & (FILE_KEY.c.owner_id == entry_id)
    keys = tuple(map(dict, work.connection.execute(select(FILE_KEY).where(own)).mappings()))
    gone = Removed(name, work.now, dict(row), old, days_typed_of(work.connection, name, entry_id), keys)
    work.connection.execute(delete(table).where(table.c.id == entry_id))
    forget_days(work.connection, name, [entry_id])
    forget_changes(work.connection, name, [entry_id])
    return gone


def put_back(work: Work, gone: Removed) -> None:
    """Put a removed entry in again as it was. ConflictError where its number was given to another one since."""
    table = SUBJECT_TABLES[gone.name]
    number = gone.row["id"]
    if work.connection.execute(select(table.c.id).where(table.c.id == number)).first() is not None:
        raise ConflictError
    work.connection.execute(insert(table).values(dict(gone.row)))
    for key in gone.keys:
        work.connection.execute(insert(FILE_KEY).prefix_with("OR IGNORE").values(dict(key)))
    put_rows_back(work.connection, gone.earlier)
    put_days(work.connection, gone.name, number, gone.days)
    for other in gone.beside:
        put_back(work, other)


def changes_of(reading: Reading, name: str, entry_id: int, *, since: int = 0) -> tuple[Change, ...]:
    """What each saving after version `since` changed in an entry, the newest first; as far as the reader may read it."""
    return changes(reading, name, entry_id, _file_of(reading, name, entry_id, None), since=since)


def get(reading: Reading, name: str, entry_id: int) -> Stored[Any]:
    """One record. KnownError where it is gone."""
    row = (
        reading.connection.execute(with_file(name).where(SUBJECT_TABLES[name].c.id == entry_id))
        .mappings()
        .first()
    )
    if row is None:
        raise GoneError
    return _stored(reading, name, row, look=True)


def some(reading: Reading, name: str, numbers: Collection[int]) -> dict[int, Stored[Any]]:
    """Some records by their numbers, in one asking; those that are gone are left out."""
    query = with_file(name).where(SUBJECT_TABLES[name].c.id.in_(list(numbers)))
    rows = reading.connection.execute(query).mappings().all()
    if file_owner(name):
        reading.files.load(file_owner(name), {row["file_id"] for row in rows})
    return {row["id"]: _stored(reading, name, row, look=True) for row in rows}


def entries(
    reading: Reading, name: str, owner_id: int | None = None, *, look: bool = True, each: Each = _nothing
) -> tuple[Stored[Any], ...]:
    """All records of a subject, or those of one owner; newest first. Without `look` sealed answers stay sealed.

    `each` is called before each record and may stop the reading by raising.
    """
    table = SUBJECT_TABLES[name]
    query = with_file(name).order_by(table.c.id.desc())
    if owner_id is not None:
        query = query.where(table.c.owner_id == owner_id)
    elif look:
        _load_all(reading, name)
    found = []
    for row in reading.connection.execute(query).mappings():
        each()
        found.append(_stored(reading, name, row, look=look))
    return tuple(found)


def by_owner(
    reading: Reading, name: str, *, look: bool = True, each: Each = _nothing
) -> Mapping[int, tuple[Stored[Any], ...]]:
    """All records of a subject under their owners, oldest first; `look` and `each` as in `entries`."""
    if look:
        _load_all(reading, name)
    found: dict[int, list[Stored[Any]]] = {}
    for row in (
        reading.connection.execute(with_file(name).order_by(SUBJECT_TABLES[name].c.id)).mappings().all()
    ):
        each()
        found.setdefault(row["owner_id"], []).append(_stored(reading, name, row, look=look))
    return {owner: tuple(records) for owner, records in found.items()}


def _stored(reading: Reading, name: str, row: RowMapping, *, look: bool) -> Stored[Any]:
    about = subject(name)
    file = (file_owner(name), row["file_id"]) if file_owner(name) else None
    values = open_values(about.record, row)
    values |= sealed_values(reading.files, name, row, file, look=look)
    owner = row["owner_id"] if about.owner else 0
    return Stored(
        row["id"], owner, row["version"], row["entered_at"], row["changed_at"], about.record(**values)
    )


def file_owner(name: str) -> str:
    """Whose file the records of a subject belong to: "person", "case", itself ("feedback", "incident", "incoming"), or nobody's ("")."""
    owner = name
    while owner not in ("person", "case", "feedback", "incident", "incoming", ""):
        owner = subject(owner).owner
    return owner


def with_file(name: str) -> Select[Any]:
    """The rows of a subject, each with the number of the file whose key seals it."""
    table, owner = SUBJECT_TABLES[name], file_owner(name)
    if owner in ("", name):
        return select(table, table.c.id.label("file_id"))
    above = subject(name).owner
    if above == owner:
        return select(table, table.c.owner_id.label("file_id"))
    between = SUBJECT_TABLES[above]
    return select(table, between.c.owner_id.label("file_id")).where(between.c.id == table.c.owner_id)


def _file_of(work: Reading, name: str, entry_id: int, owner_id: int | None) -> File | None:
    owner = file_owner(name)
    if owner_id is not None and subject(name).owner == owner:
        return owner, owner_id
    row = (
        work.connection.execute(with_file(name).where(SUBJECT_TABLES[name].c.id == entry_id))
        .mappings()
        .first()
    )
    return (owner, row["file_id"]) if owner and row else None


def _load_all(reading: Reading, name: str) -> None:
    if file_owner(name):
        reading.files.load_all(file_owner(name))


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
