"""Days that are due, asked of the database: open days by index, sealed ones only of the newest entry of open cases.

Every question begins with the few cases that are open, or with the rows of the last months, so that it takes as long in
a house with ten thousand people as in one with a hundred. A day that was not answered is empty or begins with ~, which
sorts behind every day, so that comparing leaves both out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, and_, func, literal, or_, select
from sqlalchemy.engine import Connection

from caseapp.base.periods import Quarter
from caseapp.db.erasures import ERASED
from caseapp.db.letters import letters_due
from caseapp.db.nights import as_stay, limit_rule, stays_between, stays_of_cases
from caseapp.db.sealing import opened, place_of
from caseapp.db.tables import RELEASE, SUBJECT_TABLES, sealed_column
from caseapp.db.work import Reading
from caseapp.records.accommodation import Stay
from caseapp.records.assessment import USUAL_DAYS
from caseapp.records.due import CLOCK, LAPSE, LASTING, REPORT_AFTER, clock
from caseapp.records.fields import Compartment
from caseapp.records.stay_limit import limit_of, months_later

OPEN = ("Active", "FollowUp")
_SEALED_SINCE = 400
"""Days back to which the newest medical or psychological entry of a case is opened."""

_SLACK = 3
"""Days by which months of different length can differ."""


@dataclass(frozen=True, slots=True)
class DueRow:
    """One day that is due. `detail` is a code that says what of: the kind of a goal, of an appointment, of a step."""

    kind: str
    entry_id: int
    case_id: int
    day: date
    detail: str = ""
    time: str = ""


def t(name: str) -> Any:  # noqa: ANN401  columns by name
    """The columns of a subject."""
    return SUBJECT_TABLES[name].c


def open_cases() -> Select[Any]:
    """The numbers of all open cases."""
    return select(t("case").id).where(t("case").status.in_(OPEN))


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
        *_lasting(connection, today, last),
        *_returns(connection, today, last),
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


def _day(raw: str | None) -> date | None:
    return date.fromisoformat(raw) if raw and raw[0] != "~" else None


def _code(raw: str | None) -> str:
    return raw if raw and raw[0] != "~" else ""


def _blank(column: Any) -> Any:  # noqa: ANN401  a condition
    """No answer was given, or one that is none."""
    return or_(column.is_(None), column.startswith("~"))


def _appointments(connection: Connection, last: date) -> Iterator[DueRow]:
    """Appointments of which nobody said yet how they went; the oldest half a year back."""
    since = (last - timedelta(days=183)).isoformat()
    for name in ("appointment", "meeting"):
        columns = t(name)
        owner = columns.owner_id if name == "appointment" else literal(0)
        query = select(columns.id, owner, columns.day, columns.kind, columns.time).where(
            columns.day >= since, columns.day <= last.isoformat(), _blank(columns.state)
        )
        for number, case_id, day, kind, time in connection.execute(query).all():
            yield DueRow(name, number, case_id, date.fromisoformat(day), _code(kind), _code(time))


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
        day = _day(agreed)
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
    ).where(one.owner_id.in_(open_cases()), _blank(one.actual_end), _blank(one.result))
    for number, case_id, day, kind, review, end, approved_on, approved_by in connection.execute(query).all():
        days = {"plan_review": _day(review), "plan_end": _day(end)}
        if not approved_on and not approved_by:
            days["plan_approval"] = date.fromisoformat(day)
        for name, due in days.items():
            if due is not None and due <= last:
                yield DueRow(name, number, case_id, due, _code(kind))


def _others(connection: Connection, last: date) -> Iterator[DueRow]:
    """What has one day of its own and is over when another answer is given."""
    until = last.isoformat()
    for kind, query in _queries(until).items():
        for number, case_id, day, detail in connection.execute(query).all():
            yield DueRow(kind, number, case_id, date.fromisoformat(day), _code(detail))


def _queries(until: str) -> dict[str, Select[Any]]:
    """By kind: number, case, day, detail."""
    referral, consent, legal, plan = t("referral"), t("consent"), t("legal"), t("safety_plan")
    stay, tranche, visit, step = t("stay"), t("tranche"), t("visit"), t("reintegration")
    return {
        "referral": select(referral.id, referral.owner_id, referral.remind_on, referral.organisation_kind).where(
            referral.owner_id.in_(open_cases()), referral.remind_on <= until, _blank(referral.answered_on),
            or_(_blank(referral.state), referral.state == "sent"),
        ),
        "consent": select(consent.id, consent.owner_id, consent.valid_until, consent.purpose).where(
            consent.owner_id.in_(open_cases()), consent.valid_until <= until, consent.given == "yes",
            _blank(consent.withdrawn_on), ~_later("consent", "purpose", "day"),
        ),
        "legal": select(legal.id, legal.owner_id, legal.next_date, legal.kind).where(
            legal.owner_id.in_(open_cases()), legal.next_date <= until, ~_reached("legal", "next_date"),
        ),
        "safety_plan": select(plan.id, plan.owner_id, plan.review_on, literal("")).where(
            plan.owner_id.in_(open_cases()), plan.review_on <= until, _blank(plan.ended_on),
            ~_later("safety_plan", None, "day"),
        ),
        "stay_until": select(stay.id, stay.owner_id, stay.planned_until, stay.kind).where(
            _blank(stay.left), stay.planned_until <= until, stay.owner_id.in_(open_cases()),
        ),
        "tranche": select(tranche.id, step.owner_id, tranche.due_on, tranche.payer).where(
            tranche.owner_id == step.id, step.owner_id.in_(open_cases()), tranche.due_on <= until, _blank(tranche.paid_on),
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


def _lasting(connection: Connection, today: date, last: date) -> Iterator[DueRow]:
    """Whether a job, a business, a school or a home still is there: asked after the case is closed too."""
    one, case = t("reintegration"), t("case")
    began = func.coalesce(func.nullif(func.nullif(one.began, "~unknown"), "~refused"), one.day)
    query = select(one.id, one.owner_id, began, one.kind, *_asked(one, "kept")).where(
        one.day >= _back(today, 2 * LAPSE, 0), _pending(one, "kept", began, today, last), one.kind.in_(LASTING), one.outcome == "provided",
        func.coalesce(one.status, "") != "broken_off", _blank(one.ended), *_followed(one.owner_id, case),
    )  # fmt: skip
    for number, case_id, start, kind, *answers in connection.execute(query).all():
        if 0 in answers[::2]:
            continue
        for months, due in clock(date.fromisoformat(start), _answered(answers), today, last):
            yield DueRow(f"kept_{months}", number, case_id, due, kind)


def _asked(one: Any, name: str) -> list[Any]:  # noqa: ANN401  columns
    return [column for months in CLOCK for column in (one[f"{name}_{months}"], one[f"{name}_{months}_on"])]


def _answered(answers: Sequence[Any]) -> dict[int, bool]:
    """From the answers and their days in turn: which questions of the clock were asked."""
    pairs = zip(CLOCK, zip(answers[::2], answers[1::2], strict=True), strict=True)
    return {months: answer is not None or bool(on) for months, (answer, on) in pairs}


def _pending(one: Any, name: str, start: Any, today: date, last: date) -> Any:  # noqa: ANN401  columns
    """Rows of which one question of the clock may be due: a day or two too many, `clock` decides to the day."""
    ends = (*CLOCK[1:], LAPSE)
    spans = [
        and_(
            start.between(_back(today, end, -_SLACK), _back(last, months, _SLACK)),
            one[f"{name}_{months}"].is_(None), _blank(one[f"{name}_{months}_on"]),
        )
        for months, end in zip(CLOCK, ends, strict=True)
    ]  # fmt: skip
    return or_(*spans)


def _back(day: date, months: int, days: int) -> str:
    return (months_later(day, -months) + timedelta(days=days)).isoformat()


def _returns(connection: Connection, today: date, last: date) -> Iterator[DueRow]:
    """Departures that are planned or whose arrival nobody confirmed, and the contacts afterwards, closed or not."""
    one, case = t("return_support"), t("case")
    query = select(one.id, one.owner_id, one.departed, *_asked(one, "after")).where(
        _pending(one, "after", one.departed, today, last), *_followed(one.owner_id, case)
    )
    for number, case_id, departed, *answers in connection.execute(query).all():
        for months, due in clock(date.fromisoformat(departed), _answered(answers), today, last):
            yield DueRow(f"after_{months}", number, case_id, due)
    under_way = select(one.id, one.owner_id, one.departed).where(
        one.departed.between(_back(today, CLOCK[0], 0), last.isoformat()), _blank(one.arrived),
        *_followed(one.owner_id, case),
    )  # fmt: skip
    for number, case_id, day in connection.execute(under_way).all():
        yield DueRow("arrival", number, case_id, date.fromisoformat(day))
    planned = select(one.id, one.owner_id, one.departure_planned).where(
        one.owner_id.in_(open_cases()), one.departure_planned <= last.isoformat(), _blank(one.departed),
        or_(_blank(one.decision), one.decision == "wishes"),
    )  # fmt: skip
    for number, case_id, day in connection.execute(planned).all():
        yield DueRow("departure", number, case_id, date.fromisoformat(day))


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
        _blank(one.settled_on),
        or_(_blank(one.state), one.state != "settled"),
    )
    for number, day, kind in connection.execute(query).all():
        if _day(day) is not None:
            yield DueRow("incident", number, 0, date.fromisoformat(day), _code(kind))


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


def _followed(owner: Any, case: Any) -> tuple[Any, ...]:  # noqa: ANN401  columns
    """Nobody asks after somebody who died, whose file was erased, or who turned out to be no client at all."""
    return (
        owner == case.id,
        ~case.code.startswith(ERASED),
        func.coalesce(case.closure_reason, "").not_in(("died", "not_a_victim")),
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
        day = _day(raw) if isinstance(raw, str) else None
        if day is not None and day <= last:
            yield DueRow(name, number, case_id, day)
