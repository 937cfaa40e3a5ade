"""Whom a quarter counts: every person once, in exactly one of carried, new and reopened.

- carried: a case counted before the quarter's first day was not closed before that day;
- new: otherwise, and the first case of the person counts from a day of the quarter;
- reopened: otherwise, and a later case of a person known before counts from a day of the quarter.

The unit is the person, not the case: who leaves and comes back within one quarter stays where she stood first. So
carried + new + reopened = assisted, assisted - closed = open at the end, and those are carried into the next quarter.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import CARRIED, NEW, REOPENED
from caseapp.statistics.facts import CaseFact, Caseload, ServiceFact, StayFact
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

    def last_closed(self, end: date) -> CaseFact | None:
        """The case that was closed last, where none was open after the quarter's last day; None otherwise."""
        days = [(case.leaves or date.max, case.case, case) for case in self.cases]
        last, _, case = max(days, key=lambda day: day[:2])
        return case if last <= end else None


def persons_of(caseload: Caseload, quarter: Quarter) -> tuple[QuarterPerson, ...]:
    """The persons assisted in a quarter, in the order of their numbers."""
    days = Days(quarter.start, quarter.end)
    cases: defaultdict[int, list[CaseFact]] = defaultdict(list)
    for case in caseload.cases:
        if case.counted_from <= days.last:
            cases[case.person].append(case)
    found = (_person(days, cases[person]) for person in sorted(cases))
    return tuple(person for person in found if person is not None)


def _person(days: Days, known: list[CaseFact]) -> QuarterPerson | None:
    """The person behind all cases counted up to the quarter's end; None where none of them touches the quarter."""
    touching = sorted(
        (case for case in known if case.leaves is None or case.leaves >= days.first),
        key=lambda case: (case.counted_from, case.opened, case.case),
    )
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
    )


def _population(days: Days, first: CaseFact, known: list[CaseFact]) -> str:
    if first.counted_from < days.first:
        return CARRIED
    known_before = any(case.counted_from < days.first for case in known)
    return REOPENED if first.earlier_case or known_before else NEW
