"""What the records of a practice vault say of the first case that somebody wrote down in it herself."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from caseapp.db.logbook import oldest_moment
from caseapp.db.tables import SUBJECT_TABLES


@dataclass(frozen=True, slots=True)
class OwnCase:
    """A case and the names of the subjects of which it has entries. `arrived` is the day of its first stay."""

    person_id: int
    case_id: int
    code: str
    written: frozenset[str]
    arrived: date | None


def own_cases(connection: Connection, subjects: tuple[str, ...]) -> tuple[OwnCase, ...]:
    """The cases that were typed after the vault was made, the oldest first.

    Invented ones are dated as if they had been typed on their own days, in quarters that were over by then.
    """
    begun = oldest_moment(connection) or ""
    case = SUBJECT_TABLES["case"].c
    query = select(case.owner_id, case.id, case.code).where(case.entered_at >= begun).order_by(case.id)
    return tuple(_own(connection, tuple(row), subjects) for row in connection.execute(query))


def _own(connection: Connection, row: tuple[int, int, str], subjects: tuple[str, ...]) -> OwnCase:
    person_id, case_id, code = row
    written = frozenset(name for name in subjects if _count(connection, name, case_id))
    stay = SUBJECT_TABLES["stay"].c
    first = connection.execute(select(func.min(stay.arrived)).where(stay.owner_id == case_id)).scalar_one()
    return OwnCase(person_id, case_id, code, written, date.fromisoformat(first) if first else None)


def _count(connection: Connection, name: str, case_id: int) -> int:
    table = SUBJECT_TABLES[name]
    return int(connection.execute(select(func.count()).where(table.c.owner_id == case_id)).scalar_one())


def counted_since(connection: Connection, night: date) -> bool:
    """Whether a night was counted by somebody in this vault, that one or a later one."""
    table = SUBJECT_TABLES["night"].c
    query = select(table.id).where(
        table.day >= night.isoformat(), table.changed_at >= (oldest_moment(connection) or "")
    )
    return connection.execute(query.limit(1)).first() is not None
