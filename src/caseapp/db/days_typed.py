"""When a day was typed into an entry that stood there already, such as the arrival of somebody who departed last quarter.

A report counts what is typed after its quarter was issued in the quarter of typing. For most days that is the moment at
which the entry was made; for those of which it is not, the moment stands here.
"""

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.engine import Connection

from caseapp.db.tables import DAY_TYPED

Place = tuple[str, int, str]
"""Subject, number of the entry, name of the question."""


def days_typed(connection: Connection) -> dict[Place, str]:
    """The moment (UTC) of each day that was typed later than its entry."""
    rows = connection.execute(select(DAY_TYPED))
    return {(row.subject, row.entry_id, row.question): row.typed_at for row in rows}


def note_days(connection: Connection, name: str, entry_id: int, questions: Iterable[str], at: str) -> None:
    """Remember when these days of an entry were typed."""
    for question in questions:
        statement = upsert(DAY_TYPED).values(subject=name, entry_id=entry_id, question=question, typed_at=at)
        keys = ["subject", "entry_id", "question"]
        connection.execute(statement.on_conflict_do_update(index_elements=keys, set_={"typed_at": at}))


def forget_days(
    connection: Connection, name: str, ids: Collection[int], questions: Collection[str] | None = None
) -> None:
    """Forget it again: of the days that were taken away, or of entries that go."""
    mine = (DAY_TYPED.c.subject == name) & DAY_TYPED.c.entry_id.in_(list(ids))
    if questions is not None:
        mine &= DAY_TYPED.c.question.in_(list(questions))
    connection.execute(delete(DAY_TYPED).where(mine))


def days_typed_of(connection: Connection, name: str, entry_id: int) -> dict[str, str]:
    """The moment (UTC) of each day of one entry that was typed later than the entry, by question."""
    mine = (DAY_TYPED.c.subject == name) & (DAY_TYPED.c.entry_id == entry_id)
    found = connection.execute(select(DAY_TYPED.c.question, DAY_TYPED.c.typed_at).where(mine))
    return {row[0]: row[1] for row in found}


def put_days(connection: Connection, name: str, entry_id: int, days: Mapping[str, str]) -> None:
    """Write the moments of an entry as they were before, and no others."""
    forget_days(connection, name, [entry_id])
    for question, at in days.items():
        note_days(connection, name, entry_id, [question], at)
