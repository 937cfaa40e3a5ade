"""What happened to a person on days of its own: goals, referrals, steps of a return, contacts afterwards, money received.

Each counts by its own day, wherever it stands, and only once it is dated: a departure without a day is in no report.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, TypeAlias

from caseapp.records.fields import NoAnswer
from caseapp.records.grant import Tranche
from caseapp.records.plan import Plan
from caseapp.records.psychological import Psychological
from caseapp.records.referral import Referral
from caseapp.records.reintegration import Reintegration
from caseapp.records.return_support import ReturnSupport
from caseapp.records.subject import Stored
from caseapp.statistics.facts import (
    AFTER_RETURN,
    AFTER_STEP,
    NEEDS_HELP,
    UNKNOWN,
    WELL,
    AmountFact,
    EventFact,
    FollowUpFact,
)

Counted: TypeAlias = Callable[[str, Stored[Any], str], date | None]
"""From a subject, an entry and a question that asks for a day: the day from which it counts; None without an answer."""
Services: TypeAlias = Iterable[tuple[str, Stored[Any]]]
"""Entries of services, each with the code of its service."""

MONTHS = (3, 6, 12)
"""How long after a return or a step of reintegration somebody asks how it goes."""

_RETURN_STEPS = {"risk_assessed_on": "risk_assessed", "departed": "departed", "arrived": "arrived"}
_MEASURED = ("better", "same", "worse")
_SITUATIONS = {
    "well": WELL,
    "needs_help": NEEDS_HELP,
    "in_danger": NEEDS_HELP,
    "trafficked_again": NEEDS_HELP,
}
_NOBODY_REACHED = "not_reached"


def events_of(
    services: Services, plans: Iterable[Stored[Plan]], referrals: Iterable[Stored[Referral]], counted: Counted
) -> Iterator[EventFact]:
    """Goals, referrals to others, measurements and steps of a return."""
    for plan in plans:
        yield from _event("goal", "goal_set", counted("plan", plan, "day"))
        if plan.record.result == "reached":
            yield from _event("goal", "goal_reached", counted("plan", plan, "actual_end"))
    for referral in referrals:
        yield from _referred(referral.record, counted("referral", referral, "day"))
    for service, entry in services:
        record = entry.record
        if isinstance(record, Psychological) and record.change in _MEASURED:
            yield from _event("change", str(record.change), counted(service, entry, "day"))
        if isinstance(record, ReturnSupport):
            for question, step in _RETURN_STEPS.items():
                yield from _event("return_step", step, counted(service, entry, question))


def _referred(referral: Referral, day: date | None) -> Iterator[EventFact]:
    if referral.direction != "out":
        return
    yield from _event("referred_to", "referred", day)
    if isinstance(referral.organisation_kind, str):
        yield from _event("referred_to", referral.organisation_kind, day)
    if isinstance(referral.state, str):
        yield from _event("referral_state", referral.state, day)


def _event(question: str, answer: str, day: date | None) -> Iterator[EventFact]:
    if day is not None:
        yield EventFact(question, answer, day)


def follow_ups_of(services: Services, counted: Counted) -> Iterator[FollowUpFact]:
    """Contacts after a return in which the person was reached, and answers whether a step of reintegration lasts."""
    for service, entry in services:
        record = entry.record
        for months in MONTHS:
            if isinstance(record, ReturnSupport):
                day, after = counted(service, entry, f"after_{months}_on"), getattr(record, f"after_{months}")
                if day is not None and after != _NOBODY_REACHED:
                    yield FollowUpFact(day, months, AFTER_RETURN, _SITUATIONS.get(after, UNKNOWN))
            if isinstance(record, Reintegration):
                day, kept = counted(service, entry, f"kept_{months}_on"), getattr(record, f"kept_{months}")
                if day is not None and not isinstance(kept, NoAnswer):
                    yield FollowUpFact(day, months, AFTER_STEP, WELL if kept else NEEDS_HELP)


def amounts_of(
    services: Services, tranches: Iterable[Stored[Tranche]], counted: Counted
) -> Iterator[AmountFact]:
    """Compensation and wages that were received, and parts of grants that were paid."""
    for service, entry in services:
        if service == "legal":
            day, amount = counted(service, entry, "recovered_on"), entry.record.amount_recovered
            yield from _amount("recovered_money", day, amount)
    for tranche in tranches:
        yield from _amount("grants_paid", counted("tranche", tranche, "paid_on"), tranche.record.amount)


def _amount(measure: str, day: date | None, amount: object) -> Iterator[AmountFact]:
    if day is not None and isinstance(amount, int) and amount > 0:
        yield AmountFact(measure, day, amount)
