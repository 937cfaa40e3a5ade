"""From records to facts: what counting may know of a person, her case and her stays, and from which day it counts.

A released quarter is never restated. What is typed after a quarter was issued counts in the quarter in which it
was typed; `counting_day` is the one place where that is decided.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

from caseapp.base.periods import Quarter
from caseapp.records.accommodation import Absence, Bed, Room, Stay
from caseapp.records.case import Case
from caseapp.records.fields import Code, Codes, Day, NoAnswer, Number
from caseapp.records.grant import Tranche
from caseapp.records.house import FEEDBACK_QUESTIONS, Activity, Feedback, Staffing
from caseapp.records.person import Person
from caseapp.records.plan import Plan
from caseapp.records.referral import Referral
from caseapp.records.subject import Stored
from caseapp.records.trafficking import Trafficking
from caseapp.statistics.events import Counted, amounts_of, events_of, follow_ups_of
from caseapp.statistics.facts import (
    UNKNOWN,
    ActivityFact,
    BedFact,
    CaseFact,
    HouseFacts,
    ServiceFact,
    SheetFact,
    StaffingFact,
    StayFact,
    age_band,
)

_UNDETERMINED = "undetermined"
_OUTSIDE = frozenset({"hotel", "rented", "partner"})
"""Kinds of stay that fill no bed of the house, unless one is named."""
_WITH_KIND = frozenset({"legal", "reintegration"})
_LEFT_UNKNOWN = "not_known"
"""Somebody who left without saying where to, and a destination that was not asked for, are counted alike."""


@dataclass(frozen=True, slots=True)
class Issues:
    """When each quarter was first issued: its moment in UTC as ISO 8601 with a trailing Z."""

    moments: Mapping[Quarter, str]

    def counting_day(self, happened: date, typed: str) -> date:
        """The day from which something counts that happened on a day and was typed at a moment (ISO 8601, UTC).

        Late is what belongs to a quarter that was issued by then, or to one before it: even a quarter that was
        itself never issued stands behind the persons carried into the issued one.
        """
        closed = [quarter for quarter, moment in self.moments.items() if moment <= typed]
        if not closed or Quarter.of(happened) > max(closed):
            return happened
        return max(date.fromisoformat(typed[:10]), max(closed).next().start)


NOTHING_ISSUED = Issues({})


NOTHING_TYPED_LATER: Mapping[tuple[str, int, str], str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class CaseRecords:
    """Everything written about one case that a report may count.

    `earlier_case` says that the person has an older case. `closing_typed` is the moment at which the closing was
    typed; None counts it on its own day. `services` are pairs of the service's code and the entry; `tranches` are those of all grants.
    `days_typed` says at which moment a day was typed into an entry that stood there already, under (subject, id of the
    entry, question); all others were typed with their entry.
    """

    person: Stored[Person]
    case: Stored[Case]
    earlier_case: bool = False
    closing_typed: str | None = None
    trafficking: Trafficking | None = None
    stays: tuple[tuple[Stored[Stay], tuple[Absence, ...]], ...] = ()
    services: tuple[tuple[str, Stored[Any]], ...] = ()
    plans: tuple[Stored[Plan], ...] = ()
    referrals: tuple[Stored[Referral], ...] = ()
    tranches: tuple[Stored[Tranche], ...] = ()
    days_typed: Mapping[tuple[str, int, str], str] = field(default_factory=lambda: NOTHING_TYPED_LATER)


def facts_from(records: CaseRecords, issues: Issues = NOTHING_ISSUED) -> CaseFact:
    """The countable facts of one case: no name, no number of a document, no free text."""
    person, case = records.person.record, records.case.record
    history = records.trafficking or Trafficking()
    closed = _day(case.closed)
    closing = issues.counting_day(closed, records.closing_typed) if closed and records.closing_typed else None
    counted = _counted_from(records, issues)
    return CaseFact(
        person=records.person.id,
        case=records.case.id,
        opened=case.opened,
        counted_from=issues.counting_day(case.opened, records.case.entered_at),
        closed=closed,
        closing_counted_from=closing,
        earlier_case=records.earlier_case,
        sex=_code(person.sex),
        age=_age(person, case.opened),
        citizenships=tuple(code for code in _codes(person.citizenships) if code != _UNDETERMINED),
        purposes=_codes(history.exploitation_types),
        industries=_codes(history.industries),
        countries_of_exploitation=_codes(history.countries_of_exploitation),
        recruitment=_codes(history.recruitment_methods),
        means=_codes(history.means),
        referral_source=_code(case.referral_source),
        referred_on=_day(case.referred_on),
        formal_status=_code(case.formal_status),
        closure_reason=_code(case.closure_reason),
        destination=UNKNOWN if case.destination == _LEFT_UNKNOWN else _code(case.destination),
        stays=tuple(_stay(stored, absences, closed, issues) for stored, absences in records.stays),
        services=tuple(_services(records.services, issues)),
        events=tuple(events_of(records.services, records.plans, records.referrals, counted)),
        follow_ups=tuple(follow_ups_of(records.services, counted)),
        amounts=tuple(amounts_of(records.services, records.tranches, counted)),
    )


def _counted_from(records: CaseRecords, issues: Issues) -> Counted:
    """From which day a day counts that somebody wrote into an entry."""

    def counted(subject: str, entry: Stored[Any], question: str) -> date | None:
        day = _day(getattr(entry.record, question))
        typed = records.days_typed.get((subject, entry.id, question), entry.entered_at)
        return None if day is None else issues.counting_day(day, typed)

    return counted


def bed_fact(room: Room, bed: Bed) -> BedFact:
    """When a bed can be slept in: while both it and its room are in use, the last day included."""
    starts = [day for day in (_day(room.in_use_from), _day(bed.in_use_from)) if day is not None]
    ends = [day for day in (_day(room.in_use_until), _day(bed.in_use_until)) if day is not None]
    return BedFact(max(starts, default=date.min), min(ends) + timedelta(days=1) if ends else None)


def house_facts(
    activities: Iterable[Stored[Activity]],
    staffing: Iterable[Stored[Staffing]],
    sheets: Iterable[Stored[Feedback]],
    issues: Issues = NOTHING_ISSUED,
) -> HouseFacts:
    """What the house did beside its cases. A sheet of feedback has no moment of typing, so it counts in its quarter."""
    return HouseFacts(
        tuple(_activity(one, issues) for one in activities),
        tuple(
            StaffingFact(one.record.day, _number(one.record.staff), _number(one.record.volunteers))
            for one in staffing
        ),
        tuple(SheetFact(one.record.day, tuple(_sheet(one.record))) for one in sheets),
    )


def _activity(stored: Stored[Activity], issues: Issues) -> ActivityFact:
    record = stored.record
    day = issues.counting_day(record.day, stored.entered_at)
    return ActivityFact(
        _code(record.kind), day, _number(record.participants) or 0, _number(record.hours) or 0
    )


def _sheet(sheet: Feedback) -> Iterable[tuple[str, str]]:
    return ((question, _code(getattr(sheet, question))) for question in FEEDBACK_QUESTIONS)


def _number(answer: Number) -> int | None:
    return None if isinstance(answer, NoAnswer) else answer


def _stay(
    stored: Stored[Stay], absences: tuple[Absence, ...], closed: date | None, issues: Issues
) -> StayFact:
    """A stay whose end was never typed ends with the case: nobody sleeps in the house without one."""
    stay = stored.record
    return StayFact(
        arrived=stay.arrived,
        left=_day(stay.left) or closed,
        away=tuple((absence.away_from, _day(absence.back_on)) for absence in absences),
        children=0 if isinstance(stay.children, NoAnswer) else stay.children,
        elsewhere=isinstance(stay.bed, NoAnswer) and stay.kind in _OUTSIDE,
        counted_from=issues.counting_day(stay.arrived, stored.entered_at),
    )


def _services(entries: Iterable[tuple[str, Stored[Any]]], issues: Issues) -> Iterable[ServiceFact]:
    for service, stored in entries:
        day = issues.counting_day(stored.record.day, stored.entered_at)
        kind = _code(getattr(stored.record, "kind", UNKNOWN)) if service in _WITH_KIND else UNKNOWN
        yield ServiceFact(service, day, stored.record.outcome, kind)


def _age(person: Person, opened: date) -> str:
    """The age band on the day of opening; the band typed at registration where no birth date is known."""
    if isinstance(person.birth, NoAnswer):
        return _code(person.age_at_entry)
    return age_band(person.birth.age_on(opened))


def _code(answer: Code) -> str:
    return UNKNOWN if isinstance(answer, NoAnswer) else answer


def _codes(answer: Codes) -> tuple[str, ...]:
    return () if isinstance(answer, NoAnswer) else answer


def _day(answer: Day) -> date | None:
    return None if isinstance(answer, NoAnswer) else answer
