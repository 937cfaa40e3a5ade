"""Days that are due, asked of the database: open days by index, sealed ones only of the newest entry of open cases."""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from caseapp.base.periods import Quarter
from caseapp.db import due_questions as questions
from caseapp.db.due_clock import lasting, returns
from caseapp.db.due_parts import OPEN, Asked, DueRow, code_of, day_of, t
from caseapp.db.letters import letters_due
from caseapp.db.nights import as_stay, limit_rule, stays_of_housed
from caseapp.db.sealing import opened, place_of
from caseapp.db.tables_reports import RELEASE
from caseapp.db.work import Reading
from caseapp.records.accommodation import Stay
from caseapp.records.assessment import USUAL_DAYS
from caseapp.records.due import REPORT_AFTER
from caseapp.records.fields import Compartment
from caseapp.records.stay_limit import limit_of

_SEALED_SINCE = 400
"""Days back to which the newest medical or psychological entry of a case is opened."""
_MARK = 32
"""Bytes at the beginning of something sealed by which it is told from anything else: they begin with a random number."""
_UNTOLD = 183
"""Days before the last one from which an appointment is asked after of which nobody said how it went."""


def count_open(connection: Connection) -> int:
    """How many cases are open."""
    return int(connection.execute(select(func.count()).where(t("case").status.in_(OPEN))).scalar_one())


def due_rows(reading: Reading, today: date, last: date, first: date = date.min) -> list[DueRow]:
    """Everything of all stages whose day lies between `first` and `last` and that nothing in the records says is done."""
    connection, asked = reading.connection, Asked(today, first, last)
    found = [
        *_appointments(connection, asked),
        *_assessments(connection, asked),
        *_plans(connection, asked),
        *_others(connection, asked),
        *lasting(connection, asked),
        *returns(connection, asked),
        *_limits(connection, asked),
        *_incidents(connection, asked),
        *(
            DueRow("incoming", number, 0, day)
            for number, day in letters_due(connection, last)
            if day >= first
        ),
        *_report(connection, asked),
    ]
    for name, field, compartment in (
        ("medical", "next_visit", Compartment.MEDICAL),
        ("psychological", "next_session", Compartment.PSYCHOLOGICAL),
    ):
        if reading.keys.holds(compartment):
            found += _sealed(reading, name, field, compartment, asked)
    return found


def _appointments(connection: Connection, asked: Asked) -> Iterator[DueRow]:
    """Appointments of which nobody said yet how they went; the oldest half a year back."""
    since = max(asked.first, asked.last - timedelta(days=_UNTOLD)).isoformat()
    for name in ("appointment", "meeting"):
        query = questions.appointments(name)
        rows = connection.execute(query, {"first": since, "last": asked.last.isoformat()}).all()
        for number, case_id, day, kind, time in rows:
            yield DueRow(name, number, case_id, date.fromisoformat(day), code_of(kind), code_of(time))


def _assessments(connection: Connection, asked: Asked) -> Iterator[DueRow]:
    """The day agreed at the newest assessment of an open case; of active ones after 90 days where none was agreed."""
    for case_id, status, opened_on, told in connection.execute(questions.assessments()).all():
        done, _bar, agreed = (told or f"{opened_on}|").partition("|")
        day = day_of(agreed)
        if day is None and status == "Active":
            day = date.fromisoformat(done) + timedelta(days=USUAL_DAYS)
        if day is not None and asked.holds(day):
            yield DueRow("assessment", case_id, case_id, day)


def _plans(connection: Connection, asked: Asked) -> Iterator[DueRow]:
    """Goals that are neither reached nor given up: to be reviewed, to be reached, to be approved."""
    for number, case_id, day, kind, review, end, *approved in connection.execute(questions.plans()).all():
        days = {"plan_review": day_of(review), "plan_end": day_of(end)}
        if not all(approved):
            days["plan_approval"] = date.fromisoformat(day)
        for name, due in days.items():
            if due is not None and asked.holds(due):
                yield DueRow(name, number, case_id, due, code_of(kind))


def _others(connection: Connection, asked: Asked) -> Iterator[DueRow]:
    """What has one day of its own and is over when another answer is given."""
    for kind, query in questions.with_one_day().items():
        for number, case_id, day, detail in connection.execute(query, asked.days).all():
            yield DueRow(kind, number, case_id, date.fromisoformat(day), code_of(detail))


def _limits(connection: Connection, asked: Asked) -> Iterator[DueRow]:
    """The end of the term of everybody who sleeps in the house tonight."""
    rule, stays = limit_rule(connection), dict[int, list[Stay]]()
    rows = stays_of_housed(connection, asked.today)
    for row in rows:
        stays.setdefault(row.case_id, []).append(as_stay(row))
    tonight = {row.case_id: row for row in rows if row.open and row.holds(asked.today)}
    for row in tonight.values():
        limit = limit_of(stays[row.case_id], rule)
        if limit is not None and asked.holds(limit.until):
            yield DueRow("stay_limit", row.id, row.case_id, limit.until)


def _incidents(connection: Connection, asked: Asked) -> Iterator[DueRow]:
    """Incidents that somebody wants to look at again and that are not settled."""
    for number, day, kind in connection.execute(questions.incidents(), asked.days).all():
        yield DueRow("incident", number, 0, date.fromisoformat(day), code_of(kind))


def _report(connection: Connection, asked: Asked) -> Iterator[DueRow]:
    """The report of the last quarter that is over, where it is not issued and there was anybody to report of."""
    quarter = Quarter.of(asked.today).previous()
    due = quarter.end + timedelta(days=REPORT_AFTER)
    if asked.holds(due) and not issued(connection, quarter) and anybody_before(connection, quarter.end):
        yield DueRow("report", quarter.year * 10 + quarter.number, 0, due)


def issued(connection: Connection, quarter: Quarter) -> tuple[int, str] | None:
    """The newest issue of a quarter, as its revision and its moment (UTC); None where there is none."""
    query = select(RELEASE.c.revision, RELEASE.c.issued_at).where(RELEASE.c.quarter == str(quarter))
    row = connection.execute(query.order_by(RELEASE.c.revision.desc()).limit(1)).first()
    return (row.revision, row.issued_at) if row else None


def anybody_before(connection: Connection, day: date) -> bool:
    """Whether a case had been opened by a day."""
    case = t("case")
    return (
        connection.execute(select(case.id).where(case.opened <= day.isoformat()).limit(1)).first() is not None
    )


def _sealed(
    reading: Reading, name: str, field: str, compartment: Compartment, asked: Asked
) -> Iterator[DueRow]:
    """The next day agreed at the newest entry of each open case; only the newest blob of a case is opened."""
    since = (asked.today - timedelta(days=_SEALED_SINCE)).isoformat()
    rows = reading.connection.execute(questions.newest_sealed(name, compartment), {"since": since}).all()
    for number, case_id, version, _newest, sealed, wrapped in rows:
        if sealed is None:
            continue
        mark = bytes(sealed[:_MARK])
        if mark not in reading.days:
            file, place = ("case", case_id), place_of(name, number, version)
            reading.files.know(file, compartment, wrapped)
            raw = opened(reading.files, file, compartment, place, sealed).get(field)
            reading.days[mark] = day_of(raw) if isinstance(raw, str) else None
        day = reading.days[mark]
        if day is not None and asked.holds(day):
            yield DueRow(name, number, case_id, day)
