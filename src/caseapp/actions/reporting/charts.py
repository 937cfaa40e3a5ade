"""The exact numbers behind the charts of a house, for its own staff: the same indicators over the same facts as its report.

Nothing is protected here, so nothing of it is for passing on. Counting reads codes and days alone, which every key opens;
so whoever may count sees the same charts, whatever compartments she holds (`counting.caseload`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress, require_shelter
from caseapp.actions.reporting import counting
from caseapp.base.errors import StoppedError
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.statistics.catalogue import FULL, Catalogue
from caseapp.statistics.facts import Caseload
from caseapp.statistics.indicators import count
from caseapp.statistics.indicators.measures import percent
from caseapp.statistics.monthly import MonthNights, months_of
from caseapp.statistics.table import Key, Release

MOST = 40
"""Quarters that are looked at, the newest: ten years."""

_TABLES = (
    "persons_carried", "persons_new", "persons_reopened", "persons_assisted", "assisted_by_exit", "assisted_by_service",
    "assisted_by_service_referred", "assisted_by_service_not_given", "closed_by_destination", "assisted_by_goal",
    "assisted_by_change",
)  # fmt: skip
_COUNTED = Catalogue(
    "charts",
    {dim: FULL.variables[dim] for plan in FULL.tables if plan.id in _TABLES for dim in plan.dims},
    tuple(plan for plan in FULL.tables if plan.id in _TABLES),
)
"""Of the full catalogue what charts show, at any size of the house."""


@dataclass(frozen=True, slots=True)
class QuarterCounts:
    """One quarter in exact numbers; `running` while it is not over, and then counted up to today."""

    quarter: Quarter
    running: bool
    persons: Mapping[str, Mapping[str, int]]
    """By table and answer; the total of a table stands under the empty answer."""
    amounts: Mapping[str, int]
    months: tuple[MonthNights, ...]

    def number(self, indicator: str) -> int | None:
        """What an indicator comes to, by the names that targets use; None where there was nothing to measure."""
        table, _colon, answer = indicator.partition(":")
        if table in self.persons:
            return self.persons[table].get(answer, 0)
        return self.amounts.get(indicator)


def charts(
    desk: Desk, progress: Progress = no_progress, stop: Stop = never_stop
) -> tuple[QuarterCounts, ...]:
    """The quarters from the first case to today, the oldest first; none where nobody was ever taken in.

    KnownError where the role may not count, or in a coordinator's vault.
    """
    require_shelter(desk)
    caseload = counting.caseload(desk)
    quarters = _quarters(caseload, Quarter.of(desk.clock.today()))
    found = []
    for place, quarter in enumerate(quarters):
        if stop():
            raise StoppedError
        progress(place / len(quarters), words("Counting"))
        found.append(counts_of(caseload, quarter, desk))
    return tuple(found)


def counts_of(caseload: Caseload, quarter: Quarter, desk: Desk) -> QuarterCounts:
    """One quarter."""
    today = desk.clock.today()
    release = count(caseload, quarter, _COUNTED)
    months = months_of(caseload, quarter, today)
    counts = QuarterCounts(quarter, quarter.end >= today, _persons(release), _amounts(release), months)
    return _so_far(counts) if counts.running else counts


def _quarters(caseload: Caseload, newest: Quarter) -> tuple[Quarter, ...]:
    first = min((case.opened for case in caseload.cases), default=None)
    return () if first is None else tuple(Quarter.of(first).until(newest))[-MOST:]


def _persons(release: Release) -> dict[str, dict[str, int]]:
    return {
        table.id: {_answer(cell.key): cell.value or 0 for cell in table.cells} for table in release.tables
    }


def _answer(key: Key) -> str:
    """The answer of a table over one question; empty for its total."""
    return key[0][1] if key else ""


def _amounts(release: Release) -> dict[str, int]:
    return {measure.id: measure.value for measure in release.measures if measure.value is not None}


def _so_far(counts: QuarterCounts) -> QuarterCounts:
    """Nights that are still to come are not counted: a report is only made when they are over."""
    nights = sum(month.nights for month in counts.months)
    available = sum(month.available for month in counts.months)
    amounts = {name: value for name, value in counts.amounts.items() if name != "occupancy"}
    amounts |= {"bed_nights": nights, "bed_nights_available": available}
    if available:
        amounts["occupancy"] = percent(nights, available)
    return replace(counts, amounts=amounts)
