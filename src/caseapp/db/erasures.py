"""Erasing in the tables: answers emptied, rows and keys destroyed, and what the vault remembers of it: nothing of whom."""

import hashlib
import hmac
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import delete, func, insert, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.engine import Connection

from caseapp.base.periods import Quarter
from caseapp.db.days_typed import forget_days
from caseapp.db.earlier import forget_changes
from caseapp.db.tables import (
    CASE_ORGANISATION,
    DRAFT,
    ERASURE,
    SETTING,
    SUBJECT_TABLES,
    TAKEN_ROW,
    sealed_column,
)
from caseapp.db.work import Reading, Work
from caseapp.records import SUBJECTS, subject
from caseapp.records.fields import (
    Compartment,
    questions,
    sealed_compartments,
)
from caseapp.records.retention import COUNTED

ERASED = "erased-"
"""How the code of a case begins whose person is erased; the number behind it is the row's."""
EXACT = "-days"
"""How it ends while a quarter that is not issued yet still needs exact days."""

_MARKER = "taken:"
_SALT = "taken_salt"
Rows = Mapping[str, Sequence[int]]
"""The numbers of rows by subject."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """One line of the register of erasures. `at` is UTC; `certificate` is the SHA-256 of what the certificate says."""

    number: int
    at: str
    actor: str
    reason: str
    cases: tuple[str, ...]
    entries: int
    certificate: str


def is_erased(code: str) -> bool:
    """Whether a case code stands for an erased person."""
    return code.startswith(ERASED)


def erased_code(case_id: int, *, exact: bool) -> str:
    """What stands in place of a case code."""
    return f"{ERASED}{case_id}{EXACT if exact else ''}"


def exact_cases(connection: Connection) -> dict[int, int]:
    """Erased cases that still have exact days, each with its person."""
    case = SUBJECT_TABLES["case"].c
    wanted = case.code.startswith(ERASED) & case.code.endswith(EXACT)
    return {row.id: row.owner_id for row in connection.execute(select(case.id, case.owner_id).where(wanted))}


def erased_people(connection: Connection) -> frozenset[int]:
    """Everybody who is erased and still counted."""
    case = SUBJECT_TABLES["case"].c
    return frozenset(connection.execute(select(case.owner_id).where(case.code.startswith(ERASED))).scalars())


# ------------------------------------------------------------------ the register


def add_erasure(connection: Connection, one: Erasure) -> None:
    """Write down an erasure."""
    connection.execute(
        insert(ERASURE).values(
            id=one.number, at=one.at, actor=one.actor, reason=one.reason, cases=";".join(one.cases),
            entries=one.entries, certificate=one.certificate,
        )
    )  # fmt: skip


def next_number(connection: Connection) -> int:
    """The number of the next erasure."""
    return int(connection.execute(select(func.coalesce(func.max(ERASURE.c.id), 0))).scalar_one()) + 1


def erasures(connection: Connection) -> list[Erasure]:
    """All of them, the newest first."""
    rows = connection.execute(select(ERASURE).order_by(ERASURE.c.id.desc()))
    return [
        Erasure(
            row.id, row.at, row.actor, row.reason, tuple(row.cases.split(";")), row.entries, row.certificate
        )
        for row in rows
    ]


# ------------------------------------------------------------------ what belongs to a person


def rows_of(connection: Connection, person_id: int) -> dict[str, list[int]]:
    """The numbers of everything that is written down about a person, by subject, owners before what they own."""
    return _owned(connection, {"person": [person_id]})


def rows_of_case(connection: Connection, case_id: int) -> dict[str, list[int]]:
    """The same of one case."""
    return _owned(connection, {"case": [case_id]})


def _owned(connection: Connection, found: dict[str, list[int]]) -> dict[str, list[int]]:
    for one in SUBJECTS:
        if one.owner in found:
            table = SUBJECT_TABLES[one.name]
            query = select(table.c.id).where(table.c.owner_id.in_(found[one.owner])).order_by(table.c.id)
            found[one.name] = list(connection.execute(query).scalars())
    return found


def remove_rows(connection: Connection, rows: Rows) -> None:
    """Delete rows, what is owned before its owners."""
    for name in reversed(tuple(rows)):
        table = SUBJECT_TABLES[name]
        connection.execute(delete(table).where(table.c.id.in_(rows[name])))
        forget_days(connection, name, rows[name])
        forget_changes(connection, name, rows[name])


def empty_rows(work: Work, rows: Rows) -> None:
    """Empty every answer that is not counted, the sealed ones first of all; nothing is left of what was there before."""
    for name, ids in rows.items():
        forget_changes(work.connection, name, ids)
        record = subject(name).record
        emptied = [
            one.name
            for one in questions(record)
            if one.compartment == Compartment.CASE and one.name not in COUNTED[name]
        ]
        columns = [*emptied, *(sealed_column(one) for one in sealed_compartments(record))]
        table = SUBJECT_TABLES[name]
        values: dict[str, Any] = dict.fromkeys(columns)
        values |= {"version": table.c.version + 1, "changed_at": work.now}
        work.connection.execute(update(table).where(table.c.id.in_(ids)).values(values))


def write_cells(connection: Connection, name: str, entry_id: int, cells: Mapping[str, object]) -> None:
    """Write columns of one row, as they are stored."""
    table = SUBJECT_TABLES[name]
    connection.execute(update(table).where(table.c.id == entry_id).values(dict(cells)))


def days_to_quarters(connection: Connection, name: str, ids: Collection[int], columns: Sequence[str]) -> None:
    """Put the first day of its quarter in place of each day, and in place of the moment of typing."""
    forget_days(connection, name, ids)
    table = SUBJECT_TABLES[name]
    wanted = select(table.c.id, *(table.c[column] for column in columns)).where(table.c.id.in_(list(ids)))
    for row in connection.execute(wanted).mappings().all():
        cells = {column: _quarter_of(row[column]) for column in columns}
        write_cells(connection, name, row["id"], {**cells, "entered_at": f"{cells[columns[0]]}T00:00:00Z"})


def days_in(connection: Connection, name: str, ids: Collection[int], columns: Sequence[str]) -> set[date]:
    """Every day that stands in these columns of these rows."""
    table = SUBJECT_TABLES[name]
    wanted = select(*(table.c[column] for column in columns)).where(table.c.id.in_(list(ids)))
    return {
        date.fromisoformat(day)
        for row in connection.execute(wanted)
        for day in row
        if day and not day.startswith("~")
    }


def _quarter_of(day: str | None) -> str | None:
    return Quarter.of(date.fromisoformat(day)).start.isoformat() if day and day[0] != "~" else day


def drop_organisations(connection: Connection, cases: Iterable[int]) -> None:
    """Forget which organisations a register named beside cases."""
    gone = CASE_ORGANISATION.c.case_id.in_(list(cases))
    connection.execute(delete(CASE_ORGANISATION).where(gone))


def drop_drafts(connection: Connection, rows: Rows) -> None:
    """Forget whatever anybody has typed about these rows and not saved; the names of drafts tell what they belong to."""
    names = [f"{name}:{number}" for name, ids in rows.items() for number in ids]
    owned = [
        f"{one.name}:new:{number}" for one in SUBJECTS if one.owner in rows for number in rows[one.owner]
    ]
    connection.execute(delete(DRAFT).where(or_(DRAFT.c.form.in_(names), DRAFT.c.form.in_(owned))))


# ------------------------------------------------------------------ rows of registers that shall not come back


class Markers:
    """Tells whether a register row became somebody who is erased: one salted digest per row, tied to no case."""

    def __init__(self, connection: Connection) -> None:
        rows = connection.execute(select(SETTING.c.name, SETTING.c.value)).all()
        named = {row.name: row.value for row in rows}
        self._salt = bytes.fromhex(named.get(_SALT, ""))
        self._known = frozenset(name for name in named if name.startswith(_MARKER))

    def __contains__(self, key: str) -> bool:
        """Whether the row of this key belonged to an erased person."""
        return bool(self._known) and marker(self._salt, key) in self._known


def marker(salt: bytes, key: str) -> str:
    """The name under which a row of a register is remembered."""
    return _MARKER + hmac.new(salt, key.encode(), hashlib.sha256).hexdigest()[:32]


def mark_rows(connection: Connection, cases: Collection[int], own_keys: Iterable[str], salt: bytes) -> None:
    """Put markers in place of the keys of the rows from which cases were taken, and of their keys in our own exports.

    `salt` is used where the vault has none yet.
    """
    found = connection.execute(select(SETTING.c.value).where(SETTING.c.name == _SALT)).scalar_one_or_none()
    used = bytes.fromhex(found) if found else salt
    mine = TAKEN_ROW.c.case_id.in_(list(cases))
    keys = [*connection.execute(select(TAKEN_ROW.c.key).where(mine)).scalars(), *own_keys]
    connection.execute(delete(TAKEN_ROW).where(mine))
    rows = [
        {"name": _SALT, "value": used.hex()},
        *({"name": marker(used, key), "value": ""} for key in keys),
    ]
    for row in rows:
        connection.execute(upsert(SETTING).values(**row).on_conflict_do_nothing())


def require_present(reading: Reading, name: str, number: int, error: Exception) -> None:
    """Raise where a record of a subject, or what owns it, belongs to an erased person: nobody writes about her any more."""
    while name and name != "case" and subject(name).owner:
        table = SUBJECT_TABLES[name].c
        above = reading.connection.execute(
            select(table.owner_id).where(table.id == number)
        ).scalar_one_or_none()
        if above is None:
            return
        name, number = subject(name).owner, above
    if name in ("person", "case"):
        case = SUBJECT_TABLES["case"].c
        mine = case.id == number if name == "case" else case.owner_id == number
        query = select(case.id).where(mine & case.code.startswith(ERASED)).limit(1)
        if reading.connection.execute(query).first() is not None:
            raise error
