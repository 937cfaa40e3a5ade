"""Whom a quarter counts: every person once, in exactly one of carried, new and reopened.

- carried: a case counted before the quarter's first day was not closed before that day;
- new: otherwise, and the first case of the person counts from a day of the quarter;
- reopened: otherwise, and a later case of a person known before counts from a day of the quarter.

The unit is the person, not the case: who leaves and comes back within one quarter stays where she stood first. So
carried + new + reopened = assisted, assisted - closed = open at the end, and those are carried into the next quarter.

Apart from them stand those who were followed up: their cases were closed before the quarter, and somebody asked in it how
it goes with them.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import CARRIED, FOLLOWED_UP, NEW, REOPENED
from caseapp.statistics.facts import CaseFact, Caseload, EventFact, FollowUpFact, ServiceFact, StayFact
from caseapp.statistics.indicators.nights import Days, late_nights, nights_of_quarter


@dataclass(frozen=True, slots=True)
class QuarterPerson:
    """One person of one quarter: the population, the case that put her there, and what happened in the quarter."""

    person: int
    population: str
    case: CaseFact
    cases: tuple[CaseFact, ...]
    """All cases of the person that touch the quarter, in the order in which they began to count."""
    services: tuple[ServiceFact, ...]
    stays: tuple[StayFact, ...]
    nights: int
    """Nights of this quarter in the house or, on behalf of the shelter, elsewhere."""
    bed_nights: int
    """Of them, those in a bed of the house."""
    late_nights: int
    """Nights in a bed of the house before this quarter, which only this quarter can count."""
    events: tuple[EventFact, ...] = ()
    follow_ups: tuple[FollowUpFact, ...] = ()
    """The earliest first, and of one day the one after fewer months."""

    def last_closed(self, end: date) -> CaseFact | None:
        """The case that was closed last, where none was open after the quarter's last day; None otherwise."""
        days = [(case.leaves or date.max, case.case, case) for case in self.cases]
        last, _, case = max(days, key=lambda day: day[:2])
        return case if last <= end else None


def persons_of(caseload: Caseload, quarter: Quarter) -> tuple[QuarterPerson, ...]:
    """The persons assisted in a quarter, in the order of their numbers."""
    days = Days(quarter.start, quarter.end)
    found = (_person(days, known) for known in _cases_by_person(caseload, days))
    return tuple(person for person in found if person is not None)


def followed_up_of(caseload: Caseload, quarter: Quarter) -> tuple[QuarterPerson, ...]:
    """The persons who were not assisted in a quarter any more, but asked in it how it goes: nobody of `persons_of`."""
    days = Days(quarter.start, quarter.end)
    return tuple(
        _followed_up(known, follow_ups)
        for known in _cases_by_person(caseload, days)
        if not _touching(days, known) and (follow_ups := _follow_ups(days, known))
    )


def touching(cases: Iterable[CaseFact], days: Days) -> tuple[CaseFact, ...]:
    """All cases of those persons who can be counted in a quarter at all, in their order; nobody else adds to its numbers."""
    known = tuple(cases)
    here = {case.person for case in known if _in_quarter(case, days)}
    return tuple(case for case in known if case.person in here)


def _in_quarter(case: CaseFact, days: Days) -> bool:
    open_then = case.counted_from <= days.last and ((left := case.leaves) is None or left >= days.first)
    return (
        open_then
        or any(days.hold(one.day) for one in case.follow_ups)
        or any(days.hold(one.day) for one in case.amounts)
    )


def _cases_by_person(caseload: Caseload, days: Days) -> list[list[CaseFact]]:
    """The cases that count by the end of the quarter, of one person after the other."""
    cases: defaultdict[int, list[CaseFact]] = defaultdict(list)
    for case in caseload.cases:
        if case.counted_from <= days.last:
            cases[case.person].append(case)
    return [cases[person] for person in sorted(cases)]


def _touching(days: Days, known: list[CaseFact]) -> list[CaseFact]:
    return sorted(
        (case for case in known if case.leaves is None or case.leaves >= days.first),
        key=lambda case: (case.counted_from, case.opened, case.case),
    )


def _follow_ups(days: Days, known: list[CaseFact]) -> tuple[FollowUpFact, ...]:
    found = (one for case in known for one in case.follow_ups if days.hold(one.day))
    return tuple(sorted(found, key=lambda one: (one.day, one.months)))


def _followed_up(known: list[CaseFact], follow_ups: tuple[FollowUpFact, ...]) -> QuarterPerson:
    last = max(known, key=lambda case: (case.leaves or date.max, case.case))
    return QuarterPerson(
        last.person, FOLLOWED_UP, last, (last,), (), (), 0, 0, 0, follow_ups=follow_ups
    )  # fmt: skip


def _person(days: Days, known: list[CaseFact]) -> QuarterPerson | None:
    """The person behind all cases counted up to the quarter's end; None where none of them touches the quarter."""
    touching = _touching(days, known)
    if not touching:
        return None
    first = touching[0]
    stays = tuple(stay for case in touching for stay in case.stays)
    in_house = [stay for stay in stays if not stay.elsewhere]
    return QuarterPerson(
        first.person,
        _population(days, first, known),
        first,
        tuple(touching),
        tuple(service for case in touching for service in case.services if days.hold(service.day)),
        stays,
        nights_of_quarter(stays, days),
        nights_of_quarter(in_house, days),
        late_nights(in_house, days),
        tuple(event for case in known for event in case.events if days.hold(event.day)),
        _follow_ups(days, known),
    )


def _population(days: Days, first: CaseFact, known: list[CaseFact]) -> str:
    if first.counted_from < days.first:
        return CARRIED
    known_before = any(case.counted_from < days.first for case in known)
    return REOPENED if first.earlier_case or known_before else NEW
