"""The days of the calendar that are no tasks: appointments with what became of them, and who comes and goes; all by index."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import literal, select
from sqlalchemy.engine import Connection

from caseapp.db.due_parts import DueRow
from caseapp.db.erasures import ERASED
from caseapp.db.tables import SUBJECT_TABLES


def appointments_between(connection: Connection, first: date, last: date) -> Iterator[tuple[DueRow, str]]:
    """Every appointment and every date of the house, each with its state; empty where nobody has said how it went."""
    for name in ("appointment", "meeting"):
        one = SUBJECT_TABLES[name].c
        owner = one.owner_id if name == "appointment" else literal(0)
        query = select(one.id, owner, one.day, one.kind, one.time, one.state)
        for row in connection.execute(
            query.where(one.day.between(first.isoformat(), last.isoformat()))
        ).all():
            number, case_id, day, kind, time, state = row
            found = DueRow(name, number, case_id, date.fromisoformat(day), _said(kind), _said(time))
            yield found, _said(state)


def moves_between(connection: Connection, first: date, last: date) -> Iterator[DueRow]:
    """Who arrives and who leaves the house; a change of bed within it is neither."""
    stay, case = SUBJECT_TABLES["stay"], SUBJECT_TABLES["case"].c
    other = stay.alias("other_stay").c
    for kind, day, beside in (
        ("came", stay.c.arrived, other.left == stay.c.arrived),
        ("went", stay.c.left, other.arrived == stay.c.left),
    ):
        moved = select(other.id).where(other.owner_id == stay.c.owner_id, other.id != stay.c.id, beside)
        query = select(stay.c.id, stay.c.owner_id, day).where(
            day.between(first.isoformat(), last.isoformat()), stay.c.owner_id == case.id,
            ~case.code.startswith(ERASED), ~moved.correlate(stay).exists(),
        )  # fmt: skip
        for number, case_id, when in connection.execute(query).all():
            yield DueRow(kind, number, case_id, date.fromisoformat(when))


def _said(raw: str | None) -> str:
    return raw if raw and raw[0] != "~" else ""
