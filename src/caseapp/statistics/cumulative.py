"""The year so far, from what was published: exact where every quarter shows the number, otherwise "at least n".

Only numbers of issued reports are added up, never those that a report hides. So whoever has the reports can work out every
line of it, and it tells nothing that they do not tell together.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from caseapp.statistics.indicators.measures import percent
from caseapp.statistics.summary import Summary
from caseapp.statistics.targets import STOCKS, additive, published

ASSISTED = "persons_assisted"
_CARRIED, _NEW, _REOPENED = "persons_carried", "persons_new", "persons_reopened"


@dataclass(frozen=True, slots=True)
class SoFar:
    """The sum over the quarters of a year: `value` where it is exact, and in any case no fewer than `at_least`."""

    value: int | None
    at_least: int


def year_so_far(indicator: str, quarters: Mapping[int, Summary], last: int) -> SoFar:
    """The first to the `last` quarter of a year (1 to 4) added up.

    `quarters` holds the published summaries by the number of their quarter, a half-year by that of its second one; a
    quarter that is missing counts like one that hides the number. Persons assisted are those of the first quarter and, of each later one, only the new and re-opened: who is
    carried over was counted before. Occupancy is worked out anew from nights and beds; staff is that of the last quarter.
    """
    if not 1 <= last <= 4:
        raise ValueError(last)
    year = list(in_a_row(quarters, last))
    if indicator == ASSISTED:
        return add([_assisted(year[0]), *map(_entered, year[1:])])
    if indicator in STOCKS:
        return _shown(year[-1], indicator)
    if not additive(indicator):
        return _occupancy(year)
    return add(_shown(summary, indicator) for summary in year)


def in_a_row(quarters: Mapping[int, Summary], last: int) -> Iterator[Summary | None]:
    """The published periods of a year up to a quarter, oldest first; None for each quarter of which there is none."""
    for number in range(1, last + 1):
        found, following = quarters.get(number), quarters.get(number + 1)
        if found is not None or following is None or following.period.quarters == 1:
            yield found


def missing_quarters(quarters: Mapping[int, Summary], last: int) -> tuple[int, ...]:
    """The numbers of the quarters that no published period covers."""
    covered = {
        number - back for number, summary in quarters.items() for back in range(summary.period.quarters)
    }
    return tuple(number for number in range(1, last + 1) if number not in covered)


def add(parts: Iterable[SoFar]) -> SoFar:
    """The sum of several: exact where each of them is."""
    found = tuple(parts)
    least = sum(part.at_least for part in found)
    return SoFar(least if all(part.value is not None for part in found) else None, least)


def _shown(summary: Summary | None, indicator: str) -> SoFar:
    value = None if summary is None else published(summary, indicator)
    return SoFar(value, value or 0)


def _assisted(summary: Summary | None) -> SoFar:
    """Who was assisted in the first quarter; where that is hidden, at least those of its parts that are shown."""
    whole = _shown(summary, ASSISTED)
    if whole.value is not None:
        return whole
    return add(_shown(summary, part) for part in (_CARRIED, _NEW, _REOPENED))


def _entered(summary: Summary | None) -> SoFar:
    """Who came in a later quarter; where new and re-opened are hidden, those who were not carried over."""
    found = add(_shown(summary, part) for part in (_NEW, _REOPENED))
    every, carried = _shown(summary, ASSISTED), _shown(summary, _CARRIED)
    if found.value is None and every.value is not None and carried.value is not None:
        return SoFar(every.value - carried.value, every.value - carried.value)
    return found


def _occupancy(year: Iterable[Summary | None]) -> SoFar:
    quarters = tuple(year)
    nights, beds = (
        add(_shown(summary, name) for summary in quarters) for name in ("bed_nights", "bed_nights_available")
    )
    if nights.value is None or not beds.value:
        return SoFar(None, 0)
    whole = percent(nights.value, beds.value)
    return SoFar(whole, whole)
