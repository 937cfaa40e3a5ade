"""The clocks of 3, 6 and 12 months: what became of a return, a job, a business, a school or a home; closed cases included."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.engine import Connection

from caseapp.db.due_parts import DueRow, blank, open_cases, t
from caseapp.db.erasures import ERASED
from caseapp.records.due import CLOCK, LAPSE, LASTING, clock
from caseapp.records.stay_limit import months_later

_SLACK = 3
"""Days by which months of different length can differ."""


def lasting(connection: Connection, today: date, last: date) -> Iterator[DueRow]:
    """Whether a job, a business, a school or a home still is there: asked after the case is closed too."""
    one, case = t("reintegration"), t("case")
    began = func.coalesce(func.nullif(func.nullif(one.began, "~unknown"), "~refused"), one.day)
    query = select(one.id, one.owner_id, began, one.kind, *_asked(one, "kept")).where(
        one.day >= _back(today, 2 * LAPSE, 0), _pending(one, "kept", began, today, last), one.kind.in_(LASTING), one.outcome == "provided",
        func.coalesce(one.status, "") != "broken_off", blank(one.ended), *_followed(one.owner_id, case),
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
            one[f"{name}_{months}"].is_(None), blank(one[f"{name}_{months}_on"]),
        )
        for months, end in zip(CLOCK, ends, strict=True)
    ]  # fmt: skip
    return or_(*spans)


def _back(day: date, months: int, days: int) -> str:
    return (months_later(day, -months) + timedelta(days=days)).isoformat()


def returns(connection: Connection, today: date, last: date) -> Iterator[DueRow]:
    """Departures that are planned or whose arrival nobody confirmed, and the contacts afterwards, closed or not."""
    one, case = t("return_support"), t("case")
    query = select(one.id, one.owner_id, one.departed, *_asked(one, "after")).where(
        _pending(one, "after", one.departed, today, last), *_followed(one.owner_id, case)
    )
    for number, case_id, departed, *answers in connection.execute(query).all():
        for months, due in clock(date.fromisoformat(departed), _answered(answers), today, last):
            yield DueRow(f"after_{months}", number, case_id, due)
    under_way = select(one.id, one.owner_id, one.departed).where(
        one.departed.between(_back(today, CLOCK[0], 0), last.isoformat()), blank(one.arrived),
        *_followed(one.owner_id, case),
    )  # fmt: skip
    for number, case_id, day in connection.execute(under_way).all():
        yield DueRow("arrival", number, case_id, date.fromisoformat(day))
    planned = select(one.id, one.owner_id, one.departure_planned).where(
        one.owner_id.in_(open_cases()), one.departure_planned <= last.isoformat(), blank(one.departed),
        or_(blank(one.decision), one.decision == "wishes"),
    )  # fmt: skip
    for number, case_id, day in connection.execute(planned).all():
        yield DueRow("departure", number, case_id, date.fromisoformat(day))


def _followed(owner: Any, case: Any) -> tuple[Any, ...]:  # noqa: ANN401  columns
    """Nobody asks after somebody who died, whose file was erased, or who turned out to be no client at all."""
    return (
        owner == case.id,
        ~case.code.startswith(ERASED),
        func.coalesce(case.closure_reason, "").not_in(("died", "not_a_victim")),
    )
