"""Who may be due for review: holds, and of cases and people no more than the rule of keeping needs, for all at once."""

from collections.abc import Collection
from datetime import date
from typing import Any, cast

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.engine import Connection

from caseapp.db.codec import decode
from caseapp.db.sealing import opened, place_of
from caseapp.db.tables import LEGAL_HOLD, SUBJECT_TABLES, sealed_column
from caseapp.db.work import Reading
from caseapp.records.case import Case
from caseapp.records.fields import Code, Compartment, Kind, NoAnswer, PartDay
from caseapp.records.person import Person
from caseapp.records.retention import Hold

_FEW = 500
"""People who are asked for by their numbers; of more, all rows and keys are read at once."""


def holds(connection: Connection) -> dict[int, Hold]:
    """Whose records stay, by person; ended ones too."""
    return {row.person_id: _hold(row) for row in connection.execute(select(LEGAL_HOLD))}


def put_hold(connection: Connection, person_id: int, hold: Hold) -> None:
    """Put a hold in place of whatever there was."""
    until = hold.until.isoformat() if hold.until else None
    values = {
        "since": hold.since.isoformat(),
        "until": until,
        "reason": hold.reason,
        "set_by": hold.set_by,
    }
    statement = upsert(LEGAL_HOLD).values(person_id=person_id, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["person_id"], set_=values))


def drop_hold(connection: Connection, person_id: int) -> None:
    """Take a hold away."""
    connection.execute(delete(LEGAL_HOLD).where(LEGAL_HOLD.c.person_id == person_id))


def _hold(row: Any) -> Hold:  # noqa: ANN401  a row of the table
    until = date.fromisoformat(row.until) if row.until else None
    return Hold(date.fromisoformat(row.since), until, row.reason, row.set_by)


def cases_by_person(connection: Connection, closed_by: date) -> dict[int, list[Case]]:
    """The cases of everybody who has none that is open or was closed after a day, with no more than when they were.

    Read without the general decoding, for all at once; the database leaves the others out, who are nearly everybody. An answer
    that is no day sorts behind every day.
    """
    case = SUBJECT_TABLES["case"].c
    found: dict[int, list[Case]] = {}
    newest = func.max(func.coalesce(case.closed, "~"))
    old = select(case.owner_id).group_by(case.owner_id).having(newest <= closed_by.isoformat())
    wanted = select(case.owner_id, case.opened, case.status, case.closed).where(case.owner_id.in_(old))
    for owner, opened_on, status, closed in connection.execute(wanted.order_by(case.id)):
        day = date.fromisoformat(closed) if closed and closed[0] != "~" else NoAnswer.NOT_ASKED
        found.setdefault(owner, []).append(
            Case(opened=date.fromisoformat(opened_on), status=status, closed=day)
        )
    return found


def ages_of(reading: Reading, people: Collection[int]) -> dict[int, Person]:
    """Of these people no more than what their age follows from; the key of identity must be held."""
    person, found = SUBJECT_TABLES["person"], {}
    sealed = person.c[sealed_column(Compartment.IDENTITY)]
    wanted = select(person.c.id, person.c.version, sealed, person.c.age_at_entry)
    if len(people) > _FEW:
        reading.files.load_all("person")
    else:
        reading.files.load("person", people)
        wanted = wanted.where(person.c.id.in_(list(people)))
    for number, version, blob, band in reading.connection.execute(wanted):
        if number in people:
            place, raw = place_of("person", number, version), None
            if blob is not None:
                file = ("person", number)
                raw = opened(reading.files, file, Compartment.IDENTITY, place, blob).get("birth")
            birth, age = decode(Kind.PART_DAY, raw), decode(Kind.CODE, band)
            found[number] = Person(birth=cast(PartDay, birth), age_at_entry=cast(Code, age))
    return found
