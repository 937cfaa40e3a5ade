"""Amounts that are not counts of persons: nights, children, how often a service was given, money, the work of the house.

Each comes with what every single person contributed, because an amount is published only where enough persons
stand behind it and none of them makes up most of it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from statistics import median

from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import MEASURES, SERVICES
from caseapp.statistics.facts import GIVEN, BedFact, CaseFact, Caseload, HouseFacts
from caseapp.statistics.indicators.nights import (
    Days,
    nights_available,
    nights_of_ended_stays,
    nights_of_quarter,
)
from caseapp.statistics.indicators.persons import QuarterPerson, persons_of
from caseapp.statistics.table import Measure

_RECEIVED = ("recovered_money", "grants_paid")
_UNITS = {plan.id: plan.unit for plan in MEASURES}


@dataclass(frozen=True, slots=True)
class MeasureCount:
    """An exact amount and what each person contributed to it; persons who contributed nothing are left out.

    `about_persons` is False for what says nothing about anybody, such as the number of beds: nothing to protect.
    """

    measure: Measure
    contributions: tuple[int, ...]
    about_persons: bool = True


def measure_counts(caseload: Caseload, quarter: Quarter) -> tuple[MeasureCount, ...]:
    """Every measure of a quarter; occupancy and the median stay only where there is something to measure."""
    return measures_of(persons_of(caseload, quarter), caseload, Days(quarter.start, quarter.end))


def measures_of(
    persons: tuple[QuarterPerson, ...], caseload: Caseload, days: Days
) -> tuple[MeasureCount, ...]:
    """The same, for persons who were found already."""
    contributed = contributions(persons, caseload.cases, days)
    return measures_from(contributed, caseload.beds, caseload.house, days)


def contributions(
    persons: Iterable[QuarterPerson], cases: Iterable[CaseFact], days: Days
) -> dict[str, list[int]]:
    """What each of some persons contributed to each measure; who contributed nothing is left out.

    `cases` are all of theirs: money counts also where a case was closed before.
    """
    there = tuple(persons)
    found = {
        "bed_nights": [person.bed_nights for person in there],
        "late_nights": [person.late_nights for person in there],
        "median_stay": [nights_of_ended_stays(person.stays, days) for person in there],
        "children_accommodated": [_children(person, days) for person in there],
    }
    found |= {f"times_{service}": _times(there, service) for service in SERVICES[1:]}
    found |= {name: _received(cases, name, days) for name in _RECEIVED}
    return {name: [amount for amount in amounts if amount > 0] for name, amounts in found.items()}


def measures_from(
    contributed: Mapping[str, list[int]], beds: tuple[BedFact, ...], house: HouseFacts, days: Days
) -> tuple[MeasureCount, ...]:
    """Every measure, from what all persons of a quarter contributed."""
    nights, stays = contributed.get("bed_nights", []), contributed.get("median_stay", [])
    available = nights_available(beds, days)
    found = [_sum(name, contributed) for name in ("bed_nights", "late_nights")]
    found.append(_of_house("bed_nights_available", available))
    if available:
        found.append(MeasureCount(_measure("occupancy", percent(sum(nights), available)), tuple(nights)))
    if stays:
        found.append(MeasureCount(_measure("median_stay", int(median(stays) + 0.5)), tuple(stays)))
    times = (f"times_{service}" for service in SERVICES[1:])
    found += (_sum(name, contributed) for name in ("children_accommodated", *times, *_RECEIVED))
    every = (*found, *house_measures(house, days))
    return tuple(replace(one, measure=replace(one.measure, quarters=days.quarters)) for one in every)


def house_measures(house: HouseFacts, days: Days) -> tuple[MeasureCount, ...]:
    """What the house did beside its cases: it says nothing about anybody who was assisted."""
    return tuple(_of_house(name, value) for name, value in _house_amounts(house, days) if value is not None)


def _house_amounts(house: HouseFacts, days: Days) -> Iterator[tuple[str, int | None]]:
    counted = max(
        (one for one in house.staffing if one.day <= days.last), key=lambda one: one.day, default=None
    )
    yield "staff", counted.staff if counted else None
    yield "volunteers", counted.volunteers if counted else None
    for kind, names in _ACTIVITIES.items():
        found = [one for one in house.activities if one.kind == kind and days.hold(one.day)]
        amounts = (len(found), sum(one.participants for one in found), sum(one.hours for one in found))
        yield from zip(names, amounts, strict=False)


_ACTIVITIES = {
    "staff_training": ("staff_trainings", "staff_trained", "training_hours"),
    "training_of_others": ("trainings_of_others", "others_trained"),
    "outreach": ("outreach_activities", "people_reached"),
    "campaign": ("campaigns",),
    "coordination": ("partner_meetings",),
}
"""By the kind of activity: the measures of how many there were, who took part, and how long they lasted."""


def _of_house(name: str, value: int) -> MeasureCount:
    return MeasureCount(_measure(name, value), (), about_persons=False)


def percent(part: int, whole: int) -> int:
    """A whole percentage, halves rounded up."""
    return (200 * part + whole) // (2 * whole)


def _measure(name: str, value: int) -> Measure:
    return Measure(name, _UNITS[name], value)


def _sum(name: str, contributed: Mapping[str, list[int]]) -> MeasureCount:
    amounts = contributed.get(name, [])
    return MeasureCount(_measure(name, sum(amounts)), tuple(amounts))


def _children(person: QuarterPerson, days: Days) -> int:
    """Children who slept in the house with a person: those of her largest stay, not to count a child twice."""
    return max((stay.children for stay in person.stays if nights_of_quarter((stay,), days)), default=0)


def _times(persons: tuple[QuarterPerson, ...], service: str) -> list[int]:
    return [
        sum(entry.service == service and entry.outcome == GIVEN for entry in person.services)
        for person in persons
    ]


def _received(cases: Iterable[CaseFact], measure: str, days: Days) -> list[int]:
    """What each person received in the quarter, also after her case was closed."""
    sums: Counter[int] = Counter()
    for case in cases:
        for one in case.amounts:
            if one.measure == measure and days.hold(one.day):
                sums[case.person] += one.amount
    return list(sums.values())
