"""Amounts that are not counts of persons: nights, occupancy, the median stay, children, how often a service was given.

Each comes with what every single person contributed, because an amount is published only where enough persons
stand behind it and none of them makes up most of it.
"""

from dataclasses import dataclass
from statistics import median

from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import MEASURES, SERVICES
from caseapp.statistics.facts import GIVEN, Caseload
from caseapp.statistics.indicators.nights import (
    Days,
    nights_available,
    nights_of_ended_stays,
    nights_of_quarter,
)
from caseapp.statistics.indicators.persons import QuarterPerson, persons_of
from caseapp.statistics.table import Measure

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
    nights = [person.bed_nights for person in persons]
    available = nights_available(caseload.beds, days)
    found = [
        _sum("bed_nights", nights),
        _sum("late_nights", [person.late_nights for person in persons]),
        MeasureCount(_measure("bed_nights_available", available), (), about_persons=False),
    ]
    if available:
        found.append(MeasureCount(_measure("occupancy", percent(sum(nights), available)), _positive(nights)))
    stays = _positive([nights_of_ended_stays(person.stays, days) for person in persons])
    if stays:
        found.append(MeasureCount(_measure("median_stay", int(median(stays) + 0.5)), stays))
    found.append(_sum("children_accommodated", [_children(person, days) for person in persons]))
    return (*found, *(_sum(f"times_{service}", _times(persons, service)) for service in SERVICES[1:]))


def percent(part: int, whole: int) -> int:
    """A whole percentage, halves rounded up."""
    return (200 * part + whole) // (2 * whole)


def _measure(name: str, value: int) -> Measure:
    return Measure(name, _UNITS[name], value)


def _positive(amounts: list[int]) -> tuple[int, ...]:
    return tuple(amount for amount in amounts if amount > 0)


def _sum(name: str, amounts: list[int]) -> MeasureCount:
    return MeasureCount(_measure(name, sum(amounts)), _positive(amounts))


def _children(person: QuarterPerson, days: Days) -> int:
    """Children who slept in the house with a person: those of her largest stay, not to count a child twice."""
    return max((stay.children for stay in person.stays if nights_of_quarter((stay,), days)), default=0)


def _times(persons: tuple[QuarterPerson, ...], service: str) -> list[int]:
    return [
        sum(entry.service == service and entry.outcome == GIVEN for entry in person.services)
        for person in persons
    ]
