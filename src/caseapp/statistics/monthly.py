"""Bed nights month by month: the parts of a quarter's own number, so that three months always add up to what its report counts.

A stay that was typed after its quarter had been issued counts from a later quarter on (`nights.stays_known`), and so it
does here. Nights before the quarter, which only the report shows on a line of their own, are in no month.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from caseapp.base.periods import Quarter
from caseapp.statistics.facts import BedFact, Caseload
from caseapp.statistics.indicators.nights import Days, nights_available, nights_present, stays_known
from caseapp.statistics.indicators.persons import QuarterPerson, persons_of

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class MonthNights:
    """Nights slept in beds of the house in one month, and the nights in which its beds could be slept in."""

    first: date
    nights: int
    available: int
    running: bool = False
    """The month is not over: nights up to today alone are counted."""


def months_of(caseload: Caseload, quarter: Quarter, today: date) -> tuple[MonthNights, ...]:
    """The months of a quarter that have begun, in order; tonight is not slept yet and is not counted."""
    return months_from(nights_by_month(persons_of(caseload, quarter), quarter, today), caseload.beds, today)


def nights_by_month(persons: Iterable[QuarterPerson], quarter: Quarter, today: date) -> dict[date, int]:
    """What some persons of a quarter slept in beds of the house, by the first day of each month that has begun."""
    days = Days(quarter.start, quarter.end)
    stays = [stays_known([stay for stay in person.stays if not stay.elsewhere], days) for person in persons]
    months = (date(quarter.year, quarter.start.month + place, 1) for place in range(3))
    return {
        first: sum(nights_present(one, first, min(_after(first), today)) for one in stays)
        for first in months
        if first < today
    }


def months_from(nights: Mapping[date, int], beds: Iterable[BedFact], today: date) -> tuple[MonthNights, ...]:
    """The months of which the nights are known, beside those in which the beds could be slept in."""
    there = tuple(beds)
    return tuple(
        MonthNights(
            first, slept, nights_available(there, Days(first, min(_after(first), today) - _DAY)),
            running=_after(first) > today,
        )
        for first, slept in nights.items()
    )  # fmt: skip


def _after(first: date) -> date:
    """The first day of the month after."""
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)
