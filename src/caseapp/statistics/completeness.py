"""What is missing or contradictory in the records of a quarter, found before its numbers are issued.

Every finding points at one case. What is only unknown is counted as unknown and does not stop a report; what contradicts
itself is counted as it stands, so it should be mended first. The rules are plain comparisons of the same records that
are counted.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.records.case import Case
from caseapp.records.fields import Day, NoAnswer
from caseapp.records.trafficking import Trafficking
from caseapp.statistics.events import MONTHS
from caseapp.statistics.facts import GIVEN
from caseapp.statistics.reading import CaseRecords


class Flaw(StrEnum):
    """What can be wrong, the contradictions first."""

    TWO_OPEN = "two_open"
    STAYS_OVERLAP = "stays_overlap"
    STAY_AFTER_CLOSING = "stay_after_closing"
    AWAY_OUTSIDE_STAY = "away_outside_stay"
    SERVICE_AFTER_CLOSING = "service_after_closing"
    STAY_NOT_ENDED = "stay_not_ended"
    NOTHING_RECORDED = "nothing_recorded"
    NO_SEX = "no_sex"
    NO_AGE = "no_age"
    NO_CITIZENSHIP = "no_citizenship"
    NO_EXPLOITATION = "no_exploitation"
    NO_COUNTRY = "no_country"
    NO_REFERRAL = "no_referral"
    NO_FORMAL_STATUS = "no_formal_status"
    NO_CLOSURE_REASON = "no_closure_reason"
    NO_DESTINATION = "no_destination"
    NO_KIND_OF_LEGAL_HELP = "no_kind_of_legal_help"
    NO_KIND_OF_STEP = "no_kind_of_step"
    NO_ORGANISATION = "no_organisation"
    NO_DAY_OF_GOAL = "no_day_of_goal"
    NO_DAY_OF_MONEY = "no_day_of_money"
    NO_AMOUNT_PAID = "no_amount_paid"
    NO_DAY_OF_ASKING = "no_day_of_asking"


FLAW_LABELS: Mapping[Flaw, Words] = {
    Flaw.TWO_OPEN: words("Two cases of this person are open at the same time"),
    Flaw.STAYS_OVERLAP: words("Two stays fall on the same nights"),
    Flaw.STAY_AFTER_CLOSING: words("A stay goes on after the case was closed"),
    Flaw.AWAY_OUTSIDE_STAY: words("Nights away lie outside of the stay"),
    Flaw.SERVICE_AFTER_CLOSING: words("A service was entered for a day after the case was closed"),
    Flaw.STAY_NOT_ENDED: words("The case is closed, but the day of departure is missing"),
    Flaw.NOTHING_RECORDED: words("The case is open, but no stay and no service is recorded in the quarter"),
    Flaw.NO_SEX: words("The sex is not known"),
    Flaw.NO_AGE: words("Neither a date of birth nor an age group is known"),
    Flaw.NO_CITIZENSHIP: words("The citizenship is not known"),
    Flaw.NO_EXPLOITATION: words("The kind of exploitation is not known"),
    Flaw.NO_COUNTRY: words("The country of exploitation is not known"),
    Flaw.NO_REFERRAL: words("It is not known who referred"),
    Flaw.NO_FORMAL_STATUS: words("The formal status is not known"),
    Flaw.NO_CLOSURE_REASON: words("The reason for the closure is not known"),
    Flaw.NO_DESTINATION: words("It is not known where the person lives after the closure"),
    Flaw.NO_KIND_OF_LEGAL_HELP: words("The kind of legal help is missing"),
    Flaw.NO_KIND_OF_STEP: words("The kind of reintegration is missing"),
    Flaw.NO_ORGANISATION: words("A referral does not say to what kind of organisation"),
    Flaw.NO_DAY_OF_GOAL: words("A goal was reached, but its day is missing, so no report counts it"),
    Flaw.NO_DAY_OF_MONEY: words("Money was received, but its day is missing, so no report counts it"),
    Flaw.NO_AMOUNT_PAID: words("A part of a grant was paid, but the amount is missing"),
    Flaw.NO_DAY_OF_ASKING: words(
        "Somebody asked how it goes, but the day is missing, so no report counts it"
    ),
}

CONTRADICTIONS = frozenset(list(Flaw)[: list(Flaw).index(Flaw.NOTHING_RECORDED)])
"""The flaws in which two entries speak against each other; the others are gaps."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One flaw of one case."""

    flaw: Flaw
    person: int
    case: int

    @property
    def contradiction(self) -> bool:
        """Whether entries speak against each other, rather than being missing."""
        return self.flaw in CONTRADICTIONS


def findings(cases: Iterable[CaseRecords], quarter: Quarter) -> tuple[Finding, ...]:
    """Every flaw in the cases that were open in a quarter, contradictions first, then by case."""
    touching = [records for records in cases if _in_quarter(records.case.record, quarter)]
    found = [
        Finding(flaw, records.person.id, records.case.id)
        for records in touching
        for flaw, holds in _RULES.items()
        if holds(records, quarter)
    ]
    found += [Finding(Flaw.TWO_OPEN, one.person.id, one.case.id) for one in _open_twice(touching)]
    order = {flaw: place for place, flaw in enumerate(Flaw)}
    return tuple(sorted(found, key=lambda one: (order[one.flaw], one.case)))


def _in_quarter(case: Case, quarter: Quarter) -> bool:
    return case.opened <= quarter.end and _until(case.closed) >= quarter.start


def _until(day: Day) -> date:
    return day if isinstance(day, date) else date.max


def _open_twice(touching: list[CaseRecords]) -> Iterator[CaseRecords]:
    for one in touching:
        earlier = (
            other for other in touching if other.person.id == one.person.id and other.case.id < one.case.id
        )
        if any(_until(other.case.record.closed) > one.case.record.opened for other in earlier):
            yield one


def _stays_overlap(records: CaseRecords, _quarter: Quarter) -> bool:
    stays = sorted((stay.record for stay, _absences in records.stays), key=lambda stay: stay.arrived)
    return any(_until(one.left) > other.arrived for one, other in pairwise(stays))


def _stay_after_closing(records: CaseRecords, _quarter: Quarter) -> bool:
    closed = records.case.record.closed
    return isinstance(closed, date) and any(
        isinstance(stay.record.left, date) and stay.record.left > closed for stay, _absences in records.stays
    )


def _stay_not_ended(records: CaseRecords, _quarter: Quarter) -> bool:
    closed = isinstance(records.case.record.closed, date)
    return closed and any(not isinstance(stay.record.left, date) for stay, _absences in records.stays)


def _away_outside(records: CaseRecords, _quarter: Quarter) -> bool:
    return any(
        away.away_from < stay.record.arrived
        or away.away_from > _until(stay.record.left)
        or (isinstance(away.back_on, date) and away.back_on > _until(stay.record.left))
        for stay, absences in records.stays
        for away in absences
    )


def _service_after_closing(records: CaseRecords, _quarter: Quarter) -> bool:
    closed = records.case.record.closed
    return isinstance(closed, date) and any(entry.record.day > closed for _code, entry in records.services)


def _nothing_recorded(records: CaseRecords, quarter: Quarter) -> bool:
    served = any(quarter.holds(entry.record.day) for _code, entry in records.services)
    slept = any(
        stay.record.arrived <= quarter.end and _until(stay.record.left) >= quarter.start
        for stay, _absences in records.stays
    )
    return not isinstance(records.case.record.closed, date) and not served and not slept


def _unknown(answer: object) -> bool:
    return isinstance(answer, NoAnswer) or answer == ()


def _no_age(records: CaseRecords, _quarter: Quarter) -> bool:
    return _unknown(records.person.record.birth) and _unknown(records.person.record.age_at_entry)


def _history(records: CaseRecords) -> Trafficking:
    return records.trafficking or Trafficking()


def _no_closure_reason(records: CaseRecords, quarter: Quarter) -> bool:
    case = records.case.record
    return isinstance(case.closed, date) and quarter.holds(case.closed) and _unknown(case.closure_reason)


def _no_referral(records: CaseRecords, quarter: Quarter) -> bool:
    case = records.case.record
    return quarter.holds(case.opened) and _unknown(case.referral_source)


def _no_destination(records: CaseRecords, quarter: Quarter) -> bool:
    case = records.case.record
    return isinstance(case.closed, date) and quarter.holds(case.closed) and _unknown(case.destination)


def _given_without_kind(service: str) -> Callable[[CaseRecords, Quarter], bool]:
    def missing(records: CaseRecords, quarter: Quarter) -> bool:
        given = (
            entry.record
            for code, entry in records.services
            if code == service and entry.record.outcome == GIVEN and quarter.holds(entry.record.day)
        )
        return any(_unknown(record.kind) for record in given)

    return missing


def _no_organisation(records: CaseRecords, quarter: Quarter) -> bool:
    referrals = (one.record for one in records.referrals)
    return any(
        one.direction == "out" and quarter.holds(one.day) and _unknown(one.organisation_kind)
        for one in referrals
    )


def _no_day_of_goal(records: CaseRecords, _quarter: Quarter) -> bool:
    plans = (one.record for one in records.plans)
    return any(plan.result == "reached" and _unknown(plan.actual_end) for plan in plans)


def _no_day_of_money(records: CaseRecords, _quarter: Quarter) -> bool:
    legal = (entry.record for code, entry in records.services if code == "legal")
    return any(not _unknown(one.amount_recovered) and _unknown(one.recovered_on) for one in legal)


def _no_amount_paid(records: CaseRecords, quarter: Quarter) -> bool:
    tranches = (one.record for one in records.tranches)
    return any(
        isinstance(one.paid_on, date) and quarter.holds(one.paid_on) and _unknown(one.amount)
        for one in tranches
    )


def _no_day_of_asking(records: CaseRecords, _quarter: Quarter) -> bool:
    asked = (
        (getattr(entry.record, f"{start}_{months}"), getattr(entry.record, f"{start}_{months}_on"))
        for code, entry in records.services
        if (start := _ASKING.get(code))
        for months in MONTHS
    )
    return any(not _unknown(answer) and _unknown(day) for answer, day in asked)


_ASKING = {"reintegration": "kept", "return_support": "after"}
"""How the questions about 3, 6 and 12 months later begin."""

_RULES: Mapping[Flaw, Callable[[CaseRecords, Quarter], bool]] = {
    Flaw.STAYS_OVERLAP: _stays_overlap,
    Flaw.STAY_AFTER_CLOSING: _stay_after_closing,
    Flaw.AWAY_OUTSIDE_STAY: _away_outside,
    Flaw.SERVICE_AFTER_CLOSING: _service_after_closing,
    Flaw.STAY_NOT_ENDED: _stay_not_ended,
    Flaw.NOTHING_RECORDED: _nothing_recorded,
    Flaw.NO_SEX: lambda records, _quarter: _unknown(records.person.record.sex),
    Flaw.NO_AGE: _no_age,
    Flaw.NO_CITIZENSHIP: lambda records, _quarter: _unknown(records.person.record.citizenships),
    Flaw.NO_EXPLOITATION: lambda records, _quarter: _unknown(_history(records).exploitation_types),
    Flaw.NO_COUNTRY: lambda records, _quarter: _unknown(_history(records).countries_of_exploitation),
    Flaw.NO_REFERRAL: _no_referral,
    Flaw.NO_FORMAL_STATUS: lambda records, _quarter: _unknown(records.case.record.formal_status),
    Flaw.NO_CLOSURE_REASON: _no_closure_reason,
    Flaw.NO_DESTINATION: _no_destination,
    Flaw.NO_KIND_OF_LEGAL_HELP: _given_without_kind("legal"),
    Flaw.NO_KIND_OF_STEP: _given_without_kind("reintegration"),
    Flaw.NO_ORGANISATION: _no_organisation,
    Flaw.NO_DAY_OF_GOAL: _no_day_of_goal,
    Flaw.NO_DAY_OF_MONEY: _no_day_of_money,
    Flaw.NO_AMOUNT_PAID: _no_amount_paid,
    Flaw.NO_DAY_OF_ASKING: _no_day_of_asking,
}
