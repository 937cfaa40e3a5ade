"""What somebody said of a thing that is due, beside the records: done, put off, not needed. Codes and days only.

A mark belongs to the thing by its kind, its entry and its day: when the record names another day, the mark is about
something that is over.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.engine import Connection

from caseapp.db.pieces import pieces
from caseapp.db.tables import DUE_MARK, SUBJECT_TABLES

_FEW, _ALL = 20, 3_000

Key = tuple[str, int, date]
"""Kind, number of the entry, the day on which the thing is due by its record."""


@dataclass(frozen=True, slots=True)
class Mark:
    """`state` is done, later or dismissed; `until` is the new day of what was put off; `reason` a code of DISMISSAL."""

    state: str
    until: date | None = None
    reason: str = ""


def marks_of(connection: Connection, entries: Collection[int]) -> dict[Key, Mark]:
    """Every mark about some entries. Few marks are read as a whole: to name hundreds of entries takes longer."""
    wanted = sorted(set(entries))
    if len(wanted) > _FEW:
        rows = connection.execute(select(DUE_MARK).limit(_ALL)).all()
        if len(rows) < _ALL:
            return dict(map(_mark, rows))
    found: dict[Key, Mark] = {}
    for some in pieces(wanted):
        found |= map(_mark, connection.execute(select(DUE_MARK).where(DUE_MARK.c.entry_id.in_(some))))
    return found


def put_off_since(connection: Connection, first: date, last: date) -> date | None:
    """The earliest day, by the records, of whatever was put off to a day between the first and the last; None where nothing was."""
    mark = DUE_MARK.c
    moved = (mark.state == "later") & mark.until.between(first.isoformat(), last.isoformat())
    earliest = connection.execute(select(func.min(mark.day)).where(moved)).scalar()
    return date.fromisoformat(earliest) if earliest else None


def _mark(row: Any) -> tuple[Key, Mark]:  # noqa: ANN401  a row of the table
    until = date.fromisoformat(row.until) if row.until else None
    return (row.kind, row.entry_id, date.fromisoformat(row.day)), Mark(row.state, until, row.reason or "")


def put_mark(connection: Connection, key: Key, case_id: int, mark: Mark, actor: str, at: str) -> None:
    """Say it, in place of whatever was said before."""
    kind, entry_id, day = key
    values = {
        "state": mark.state, "until": mark.until.isoformat() if mark.until else None,
        "reason": mark.reason or None, "actor": actor, "at": at, "case_id": case_id or None,
    }  # fmt: skip
    statement = upsert(DUE_MARK).values(entry_id=entry_id, kind=kind, day=day.isoformat(), **values)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["entry_id", "kind", "day"], set_=values)
    )


def drop_mark(connection: Connection, key: Key) -> None:
    """Take it back."""
    kind, entry_id, day = key
    mine = (DUE_MARK.c.entry_id == entry_id) & (DUE_MARK.c.kind == kind) & (DUE_MARK.c.day == day.isoformat())
    connection.execute(delete(DUE_MARK).where(mine))


def drop_marks(connection: Connection, cases: Collection[int]) -> None:
    """Forget everything that was said about cases whose person is erased."""
    connection.execute(delete(DUE_MARK).where(DUE_MARK.c.case_id.in_(list(cases))))


def people_of(connection: Connection, cases: Collection[int]) -> dict[int, tuple[int, str]]:
    """The person and the code of some cases, by case."""
    case, found = SUBJECT_TABLES["case"].c, dict[int, tuple[int, str]]()
    for some in pieces(sorted(set(cases))):
        for row in connection.execute(select(case.id, case.owner_id, case.code).where(case.id.in_(some))):
            found[row.id] = (row.owner_id, row.code)
    return found
