"""The clocks of 3, 6 and 12 months: what became of a return, a job, a business, a school or a home; closed cases included.

The questions are made once and asked with days: `back_3` and the like are so many months before the first and the last
day that is asked for, a few days wider, because months differ in length.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Select, and_, bindparam, func, or_, select
from sqlalchemy.engine import Connection

from caseapp.db.due_parts import Asked, DueRow, blank, open_cases, t
from caseapp.db.erasures import ERASED
from caseapp.records.due import CLOCK, LAPSE, LASTING, clock
from caseapp.records.stay_limit import months_later

_SLACK = 3
"""Days by which months of different length can differ."""


def lasting(connection: Connection, asked: Asked) -> Iterator[DueRow]:
    """Whether a job, a business, a school or a home still is there: asked after the case is closed too."""
    spans = {**_spans(asked), "since": _back(asked.today, 2 * LAPSE, 0)}
    for number, case_id, start, kind, *answers in connection.execute(_lasting(), spans).all():
        if 0 in answers[::2]:
            continue
        for months, due in _due(start, answers, asked):
            yield DueRow(f"kept_{months}", number, case_id, due, kind)


def returns(connection: Connection, asked: Asked) -> Iterator[DueRow]:
    """Departures that are planned or whose arrival nobody confirmed, and the contacts afterwards, closed or not."""
    for number, case_id, departed, *answers in connection.execute(_contacts(), _spans(asked)).all():
        for months, due in _due(departed, answers, asked):
            yield DueRow(f"after_{months}", number, case_id, due)
    since = {**asked.days, "since": _back(asked.today, CLOCK[0], 0)}
    for number, case_id, day in connection.execute(_under_way(), since).all():
        yield DueRow("arrival", number, case_id, date.fromisoformat(day))
    for number, case_id, day in connection.execute(_planned(), asked.days).all():
        yield DueRow("departure", number, case_id, date.fromisoformat(day))


def _due(start: str, answers: Sequence[Any], asked: Asked) -> Iterator[tuple[int, date]]:
    """From the answers and their days in turn: which questions of the clock are due between the days."""
    pairs = zip(CLOCK, answers[::2], answers[1::2], strict=True)
    answered = {months: answer is not None or bool(on) for months, answer, on in pairs}
    for months, due in clock(date.fromisoformat(start), answered, asked.today, asked.last):
        if due >= asked.first:
            yield months, due


def _spans(asked: Asked) -> dict[str, str]:
    """For each question of the clock, between which days the thing began."""
    found = {}
    for months, end in zip(CLOCK, (*CLOCK[1:], LAPSE), strict=True):
        found[f"from_{months}"] = _back(asked.today, end, -_SLACK)
        if asked.first > date.min:
            found[f"from_{months}"] = max(found[f"from_{months}"], _back(asked.first, months, -_SLACK))
        found[f"until_{months}"] = _back(asked.last, months, _SLACK)
    return found


def _back(day: date, months: int, days: int) -> str:
    return (months_later(day, -months) + timedelta(days=days)).isoformat()


@cache
def _lasting() -> Select[Any]:
    one, case = t("reintegration"), t("case")
    began = func.coalesce(func.nullif(func.nullif(one.began, "~unknown"), "~refused"), one.day)
    return select(one.id, one.owner_id, began, one.kind, *_asked(one, "kept")).where(
        one.day >= bindparam("since"), one.kind.in_(LASTING), one.outcome == "provided", blank(one.ended),
        func.coalesce(one.status, "") != "broken_off", _pending(one, "kept", began), *_followed(one.owner_id, case),
    )  # fmt: skip


@cache
def _contacts() -> Select[Any]:
    one, case = t("return_support"), t("case")
    return select(one.id, one.owner_id, one.departed, *_asked(one, "after")).where(
        _pending(one, "after", one.departed), *_followed(one.owner_id, case)
    )


@cache
def _under_way() -> Select[Any]:
    one, case = t("return_support"), t("case")
    return select(one.id, one.owner_id, one.departed).where(
        one.departed >= bindparam("since"), one.departed.between(bindparam("first"), bindparam("last")),
        blank(one.arrived), *_followed(one.owner_id, case),
    )  # fmt: skip


@cache
def _planned() -> Select[Any]:
    one = t("return_support")
    return select(one.id, one.owner_id, one.departure_planned).where(
        one.owner_id.in_(open_cases()), one.departure_planned.between(bindparam("first"), bindparam("last")),
        blank(one.departed), or_(blank(one.decision), one.decision == "wishes"),
    )  # fmt: skip


def _asked(one: Any, name: str) -> list[Any]:  # noqa: ANN401  columns
    return [column for months in CLOCK for column in (one[f"{name}_{months}"], one[f"{name}_{months}_on"])]


def _pending(one: Any, name: str, start: Any) -> Any:  # noqa: ANN401  columns
    """Rows of which one question of the clock may be due: a day or two too many, `clock` decides to the day."""
    return or_(
        *(
            and_(
                start.between(bindparam(f"from_{months}"), bindparam(f"until_{months}")),
                one[f"{name}_{months}"].is_(None),
                blank(one[f"{name}_{months}_on"]),
            )
            for months in CLOCK
        )
    )


def _followed(owner: Any, case: Any) -> tuple[Any, ...]:  # noqa: ANN401  columns
    """Nobody asks after somebody who died, whose file was erased, or who turned out to be no client at all."""
    return (
        owner == case.id,
        ~case.code.startswith(ERASED),
        func.coalesce(case.closure_reason, "").not_in(("died", "not_a_victim")),
    )
