"""Bed nights month by month: the parts of a quarter's own number, so that three months always add up to what its report counts.

A stay that was typed after its quarter had been issued counts from a later quarter on (`nights.stays_known`), and so it
does here. Nights before the quarter, which only the report shows on a line of their own, are in no month.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from caseapp.base.periods import Quarter
from caseapp.statistics.facts import Caseload
from caseapp.statistics.indicators.nights import Days, nights_available, nights_present, stays_known
from caseapp.statistics.indicators.persons import persons_of

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
    days = Days(quarter.start, quarter.end)
    stays = [
        stays_known([stay for stay in person.stays if not stay.elsewhere], days)
        for person in persons_of(caseload, quarter)
    ]
    found = []
    for place in range(3):
        first = date(quarter.year, quarter.start.month + place, 1)
        after = min(_after(first), today)
        if first < after:
            nights = sum(nights_present(one, first, after) for one in stays)
            available = nights_available(caseload.beds, Days(first, after - _DAY))
            found.append(MonthNights(first, nights, available, running=_after(first) > today))
    return tuple(found)


def _after(first: date) -> date:
    """The first day of the month after."""
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)
