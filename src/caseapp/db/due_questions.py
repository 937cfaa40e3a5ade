"""The questions about due days, as they are put to the database: each made once, because making one takes longer than asking.

Every question begins with the few cases that are open, or with the rows of the last months, so that it takes as long in
a house with ten thousand people as in one with a hundred. A day that was not answered is empty or begins with ~, which
sorts behind every day, so that comparing leaves both out. `first` and `last` are the days between which a thing is due.
"""

from functools import cache
from typing import Any

from sqlalchemy import Select, and_, bindparam, func, literal, or_, select

from caseapp.db.due_parts import CLOSED, OPEN, blank, open_cases, t
from caseapp.db.tables import FILE_KEY, SUBJECT_TABLES, sealed_column
from caseapp.records.fields import Compartment

_FIRST: Any = bindparam("first")
_LAST: Any = bindparam("last")


@cache
def appointments(name: str) -> Select[Any]:
    """Number, case, day, kind and time of each of which nobody said how it went."""
    one = t(name)
    owner = one.owner_id if name == "appointment" else literal(0)
    between = one.day.between(_FIRST, _LAST)
    return select(one.id, owner, one.day, one.kind, one.time).where(between, blank(one.state))


@cache
def assessments() -> Select[Any]:
    """Each open case with its state, its day, and the day of its newest assessment beside the one that was agreed then."""
    case, one = t("case"), t("assessment")
    newest = (
        select(one.owner_id, func.max(one.day + "|" + func.coalesce(one.next_on, "")).label("newest"))
        .where(one.owner_id.in_(open_cases()))
        .group_by(one.owner_id)
        .subquery()
    )
    return (
        select(case.id, case.status, case.opened, newest.c.newest)
        .outerjoin_from(SUBJECT_TABLES["case"], newest, newest.c.owner_id == case.id)
        .where(case.status.in_(OPEN))
    )


@cache
def plans() -> Select[Any]:
    """The goals of open cases that are neither reached nor given up, with their days."""
    one = t("plan")
    columns = (
        one.id, one.owner_id, one.day, one.type, one.review_on, one.planned_end, one.approved_on, one.approved_by,
    )  # fmt: skip
    return select(*columns).where(one.owner_id.in_(open_cases()), blank(one.actual_end), blank(one.result))


@cache
def incidents() -> Select[Any]:
    """Incidents that somebody wants to look at again and that are not settled."""
    one = t("incident")
    return select(one.id, one.follow_up_on, one.kind).where(
        one.follow_up_on.between(_FIRST, _LAST),
        blank(one.settled_on),
        or_(blank(one.state), one.state != "settled"),
    )


@cache
def newest_sealed(name: str, compartment: Compartment) -> Select[Any]:
    """Of each open case the newest entry since a day, with its blob and the wrapped key that opens it.

    SQLite gives the other columns of the row that holds the maximum.
    """
    one, key = t(name), FILE_KEY.c
    opens = and_(key.owner == "case", key.owner_id == one.owner_id, key.compartment == compartment.value)
    return (
        select(one.id, one.owner_id, one.version, func.max(one.day), one[sealed_column(compartment)], key.wrapped)
        .where(one.owner_id.in_(open_cases()), one.day >= bindparam("since"), opens)
        .group_by(one.owner_id)
    )  # fmt: skip


@cache
def with_one_day() -> dict[str, Select[Any]]:
    """Number, case, day and detail, by kind, of what has one day of its own and is over when another answer is given."""
    case = t("case")
    referral, consent, legal, plan = t("referral"), t("consent"), t("legal"), t("safety_plan")
    stay, tranche, visit, step = t("stay"), t("tranche"), t("visit"), t("reintegration")
    return {
        "closure": select(case.id, case.id, case.closed, case.closure_reason).where(
            case.status.in_(CLOSED), case.closed.between(_FIRST, _LAST), blank(case.closure_approved_on),
            ~blank(case.closed_by),
        ),
        "referral": select(referral.id, referral.owner_id, referral.remind_on, referral.organisation_kind).where(
            referral.owner_id.in_(open_cases()), referral.remind_on.between(_FIRST, _LAST),
            blank(referral.answered_on), or_(blank(referral.state), referral.state == "sent"),
        ),
        "consent": select(consent.id, consent.owner_id, consent.valid_until, consent.purpose).where(
            consent.owner_id.in_(open_cases()), consent.valid_until.between(_FIRST, _LAST), consent.given == "yes",
            blank(consent.withdrawn_on), ~_later("consent", "purpose", "day"),
        ),
        "legal": select(legal.id, legal.owner_id, legal.next_date, legal.kind).where(
            legal.owner_id.in_(open_cases()), legal.next_date.between(_FIRST, _LAST), ~_reached("legal", "next_date"),
        ),
        "safety_plan": select(plan.id, plan.owner_id, plan.review_on, literal("")).where(
            plan.owner_id.in_(open_cases()), plan.review_on.between(_FIRST, _LAST), blank(plan.ended_on),
            ~_later("safety_plan", None, "day"),
        ),
        "stay_until": select(stay.id, stay.owner_id, stay.planned_until, stay.kind).where(
            blank(stay.left), stay.planned_until.between(_FIRST, _LAST), stay.owner_id.in_(open_cases()),
        ),
        "tranche": select(tranche.id, step.owner_id, tranche.due_on, tranche.payer).where(
            tranche.owner_id == step.id, step.owner_id.in_(open_cases()), tranche.due_on.between(_FIRST, _LAST),
            blank(tranche.paid_on),
        ),
        "visit": select(visit.id, step.owner_id, visit.next_on, visit.state).where(
            visit.owner_id == step.id, step.owner_id.in_(open_cases()), visit.next_on.between(_FIRST, _LAST),
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
