"""Days that are due, asked of the database: open days by index, sealed ones only of the newest entry of open cases.

Every question begins with the few cases that are open, or with the rows of the last months, so that it takes as long in
a house with ten thousand people as in one with a hundred. A day that was not answered is empty or begins with ~, which
sorts behind every day, so that comparing leaves both out.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, func, literal, or_, select
from sqlalchemy.engine import Connection

from caseapp.base.periods import Quarter
from caseapp.db.due_clock import lasting, returns
from caseapp.db.due_parts import CLOSED, OPEN, DueRow, blank, code_of, day_of, open_cases, t
from caseapp.db.letters import letters_due
from caseapp.db.nights import as_stay, limit_rule, stays_between, stays_of_cases
from caseapp.db.sealing import opened, place_of
from caseapp.db.tables import SUBJECT_TABLES, sealed_column
from caseapp.db.tables_reports import RELEASE
from caseapp.db.work import Reading
from caseapp.records.accommodation import Stay
from caseapp.records.assessment import USUAL_DAYS
from caseapp.records.due import REPORT_AFTER
from caseapp.records.fields import Compartment
from caseapp.records.stay_limit import limit_of

_SEALED_SINCE = 400
"""Days back to which the newest medical or psychological entry of a case is opened."""


def count_open(connection: Connection) -> int:
    """How many cases are open."""
    return int(connection.execute(select(func.count()).where(t("case").status.in_(OPEN))).scalar_one())


def due_rows(reading: Reading, today: date, last: date) -> list[DueRow]:
    """Everything of all stages whose day has come by `last` and that nothing in the records says is done."""
    connection = reading.connection
    found = [
        *_appointments(connection, last),
        *_assessments(connection, last),
        *_plans(connection, last),
        *_others(connection, last),
        *lasting(connection, today, last),
        *returns(connection, today, last),
        *_limits(connection, today, last),
        *_incidents(connection, last),
        *(DueRow("incoming", number, 0, day) for number, day in letters_due(connection, last)),
        *_report(connection, today, last),
    ]
    for name, field, compartment in (
        ("medical", "next_visit", Compartment.MEDICAL),
        ("psychological", "next_session", Compartment.PSYCHOLOGICAL),
    ):
        if reading.keys.holds(compartment):
            found += _sealed(reading, name, field, compartment, today, last)
    return found


def _appointments(connection: Connection, last: date) -> Iterator[DueRow]:
    """Appointments of which nobody said yet how they went; the oldest half a year back."""
    since = (last - timedelta(days=183)).isoformat()
    for name in ("appointment", "meeting"):
        columns = t(name)
        owner = columns.owner_id if name == "appointment" else literal(0)
        query = select(columns.id, owner, columns.day, columns.kind, columns.time).where(
            columns.day >= since, columns.day <= last.isoformat(), blank(columns.state)
        )
        for number, case_id, day, kind, time in connection.execute(query).all():
            yield DueRow(name, number, case_id, date.fromisoformat(day), code_of(kind), code_of(time))


def _assessments(connection: Connection, last: date) -> Iterator[DueRow]:
    """The day agreed at the newest assessment of an open case; of active ones after 90 days where none was agreed."""
    case, one = t("case"), t("assessment")
    newest = (
        select(one.owner_id, func.max(one.day + "|" + func.coalesce(one.next_on, "")).label("newest"))
        .where(one.owner_id.in_(open_cases()))
        .group_by(one.owner_id)
        .subquery()
    )
    query = (
        select(case.id, case.status, case.opened, newest.c.newest)
        .outerjoin_from(SUBJECT_TABLES["case"], newest, newest.c.owner_id == case.id)
        .where(case.status.in_(OPEN))
    )
    for case_id, status, opened_on, told in connection.execute(query).all():
        done, _bar, agreed = (told or f"{opened_on}|").partition("|")
        day = day_of(agreed)
        if day is None and status == "Active":
            day = date.fromisoformat(done) + timedelta(days=USUAL_DAYS)
        if day is not None and day <= last:
            yield DueRow("assessment", case_id, case_id, day)


def _plans(connection: Connection, last: date) -> Iterator[DueRow]:
    """Goals that are neither reached nor given up: to be reviewed, to be reached, to be approved."""
    one = t("plan")
    query = select(
        one.id,
        one.owner_id,
        one.day,
        one.type,
        one.review_on,
        one.planned_end,
        one.approved_on,
        one.approved_by,
    ).where(one.owner_id.in_(open_cases()), blank(one.actual_end), blank(one.result))
    for number, case_id, day, kind, review, end, approved_on, approved_by in connection.execute(query).all():
        days = {"plan_review": day_of(review), "plan_end": day_of(end)}
        if not (approved_on and approved_by):
            days["plan_approval"] = date.fromisoformat(day)
        for name, due in days.items():
            if due is not None and due <= last:
                yield DueRow(name, number, case_id, due, code_of(kind))


def _others(connection: Connection, last: date) -> Iterator[DueRow]:
    """What has one day of its own and is over when another answer is given."""
    until = {"until": last.isoformat()}
    for kind, query in _queries().items():
        for number, case_id, day, detail in connection.execute(query, until).all():
            yield DueRow(kind, number, case_id, date.fromisoformat(day), code_of(detail))


@cache
def _queries() -> dict[str, Select[Any]]:
    """By kind: number, case, day, detail. Made once, because making them takes longer than asking them."""
    until: Any = bindparam("until")
    case = t("case")
    referral, consent, legal, plan = t("referral"), t("consent"), t("legal"), t("safety_plan")
    stay, tranche, visit, step = t("stay"), t("tranche"), t("visit"), t("reintegration")
    return {
        "closure": select(case.id, case.id, case.closed, case.closure_reason).where(
            case.status.in_(CLOSED), case.closed <= until, ~blank(case.closed_by), blank(case.closure_approved_on),
        ),
        "referral": select(referral.id, referral.owner_id, referral.remind_on, referral.organisation_kind).where(
            referral.owner_id.in_(open_cases()), referral.remind_on <= until, blank(referral.answered_on),
            or_(blank(referral.state), referral.state == "sent"),
        ),
        "consent": select(consent.id, consent.owner_id, consent.valid_until, consent.purpose).where(
            consent.owner_id.in_(open_cases()), consent.valid_until <= until, consent.given == "yes",
            blank(consent.withdrawn_on), ~_later("consent", "purpose", "day"),
        ),
        "legal": select(legal.id, legal.owner_id, legal.next_date, legal.kind).where(
            legal.owner_id.in_(open_cases()), legal.next_date <= until, ~_reached("legal", "next_date"),
        ),
        "safety_plan": select(plan.id, plan.owner_id, plan.review_on, literal("")).where(
            plan.owner_id.in_(open_cases()), plan.review_on <= until, blank(plan.ended_on),
            ~_later("safety_plan", None, "day"),
        ),
        "stay_until": select(stay.id, stay.owner_id, stay.planned_until, stay.kind).where(
            blank(stay.left), stay.planned_until <= until, stay.owner_id.in_(open_cases()),
        ),
        "tranche": select(tranche.id, step.owner_id, tranche.due_on, tranche.payer).where(
            tranche.owner_id == step.id, step.owner_id.in_(open_cases()), tranche.due_on <= until, blank(tranche.paid_on),
        ),
        "visit": select(visit.id, step.owner_id, visit.next_on, visit.state).where(
            visit.owner_id == step.id, step.owner_id.in_(open_cases()), visit.next_on <= until,
            ~_later("visit", None, "day"),
        ),
    }  # fmt: skip


def _later(name: str, same: str | None, field: str) -> Any:  # noqa: ANN401  a condition
    """Whether the same owner has a newer entry, of the same purpose where one is named."""
    table = SUBJECT_TABLES[name]
    other, own = table.alias(f"later_{name}"), table.c
    query = select(other.c.id).where(
        other.c.owner_id == own.owner_id, other.c.id != own.id, other.c[field] > own[field]
    )
    return (query if same is None else query.where(other.c[same] == own[same])).correlate(table).exists()


def _reached(name: str, field: str) -> Any:  # noqa: ANN401  a condition
    """Whether a later entry tells of what happened on that day."""
    table = SUBJECT_TABLES[name]
    other, own = table.alias(f"told_{name}"), table.c
    query = select(other.c.id).where(
        other.c.owner_id == own.owner_id, other.c.id != own.id, other.c.day >= own[field]
    )
    return query.correlate(table).exists()


def _limits(connection: Connection, today: date, last: date) -> Iterator[DueRow]:
    """The end of the term of everybody who sleeps in the house tonight."""
    rule = limit_rule(connection)
    tonight = [row for row in stays_between(connection, today, today) if row.open]
    stays: dict[int, list[Stay]] = {}
    for row in stays_of_cases(connection, {row.case_id for row in tonight}):
        stays.setdefault(row.case_id, []).append(as_stay(row))
    for row in {row.case_id: row for row in tonight}.values():
        limit = limit_of(stays[row.case_id], rule)
        if limit is not None and limit.until <= last:
            yield DueRow("stay_limit", row.id, row.case_id, limit.until)


def _incidents(connection: Connection, last: date) -> Iterator[DueRow]:
    """Incidents that somebody wants to look at again and that are not settled."""
    one = t("incident")
    query = select(one.id, one.follow_up_on, one.kind).where(
        one.follow_up_on <= last.isoformat(),
        blank(one.settled_on),
        or_(blank(one.state), one.state != "settled"),
    )
    for number, day, kind in connection.execute(query).all():
        if day_of(day) is not None:
            yield DueRow("incident", number, 0, date.fromisoformat(day), code_of(kind))


def _report(connection: Connection, today: date, last: date) -> Iterator[DueRow]:
    """The report of the last quarter that is over, where it is not issued and there was anybody to report of."""
    quarter = Quarter.of(today).previous()
    due = quarter.end + timedelta(days=REPORT_AFTER)
    if due <= last and not issued(connection, quarter) and anybody_before(connection, quarter.end):
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
    reading: Reading, name: str, field: str, compartment: Compartment, today: date, last: date
) -> Iterator[DueRow]:
    """The next day agreed at the newest entry of each open case; only the newest blob of a case is opened."""
    one = t(name)
    blob = one[sealed_column(compartment)]
    since = (today - timedelta(days=_SEALED_SINCE)).isoformat()
    query = (
        select(one.id, one.owner_id, one.version, func.max(one.day), blob)
        .where(one.owner_id.in_(open_cases()), one.day >= since)
        .group_by(one.owner_id)
    )
    rows = reading.connection.execute(query).all()
    reading.files.load("case", [row[1] for row in rows])
    for number, case_id, version, _newest, sealed in rows:
        if sealed is None:
            continue
        place = place_of(name, number, version)
        answers = opened(reading.files, ("case", case_id), compartment, place, sealed)
        raw = answers.get(field)
        day = day_of(raw) if isinstance(raw, str) else None
        if day is not None and day <= last:
            yield DueRow(name, number, case_id, day)
