"""The exact numbers behind the charts of a house, for its own staff: the same indicators over the same facts as its report.

Nothing is protected here, so nothing of it is for passing on. Counting reads codes and days alone, which every key opens;
so whoever may count sees the same charts, whatever compartments she holds (`counting.caseload`).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress, require_shelter
from caseapp.actions.reporting import counting
from caseapp.base.errors import StoppedError
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.records.roles import Intent
from caseapp.statistics.catalogue import FULL, Catalogue
from caseapp.statistics.facts import BedFact, CaseFact, HouseFacts
from caseapp.statistics.indicators.measures import percent
from caseapp.statistics.indicators.pieces import Pieces
from caseapp.statistics.monthly import MonthNights, months_from, nights_by_month
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
    desk: Desk,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
    at_once: int = counting.PEOPLE_AT_ONCE,
) -> tuple[QuarterCounts, ...]:
    """The quarters from the first case to today, the oldest first; none where nobody was ever taken in.

    So many people are counted `at_once`, in all quarters, and let go again: how many makes no difference to the numbers.
    KnownError where the role may not count, or in a coordinator's vault.
    """
    require_shelter(desk)
    today = desk.clock.today()
    with desk.database.reading(Intent.COUNT) as reading:
        quarters = _quarters(counting.first_opening(reading.connection), Quarter.of(today))
        found = [_Counting(quarter, today) for quarter in quarters]
        if not found:
            return ()
        issues = counting.issues_in(reading)
        for share, cases in counting.cases_in_pieces(reading, issues, at_once):
            if stop():
                raise StoppedError
            progress(share, words("Counting"))
            for one in found:
                one.add(cases)
        beds, house = counting.house_in(reading, issues)
    return tuple(one.counts(beds, house) for one in found)


class _Counting:
    """One quarter while it is counted, with its nights month by month."""

    def __init__(self, quarter: Quarter, today: date) -> None:
        self._pieces, self._today = Pieces(quarter, _COUNTED), today
        self._nights: Counter[date] = Counter()

    def add(self, cases: Sequence[CaseFact]) -> None:
        """Count some people, with all cases of each of them."""
        persons = self._pieces.add(cases)
        self._nights.update(nights_by_month(persons, self._pieces.quarter, self._today))

    def counts(self, beds: Sequence[BedFact], house: HouseFacts) -> QuarterCounts:
        """What it comes to; nights that are still to come are not in it."""
        quarter = self._pieces.quarter
        release, months = self._pieces.release(beds, house), months_from(self._nights, beds, self._today)
        counts = QuarterCounts(
            quarter, quarter.end >= self._today, _persons(release), _amounts(release), months
        )
        return _so_far(counts) if counts.running else counts


def _quarters(first: date | None, newest: Quarter) -> tuple[Quarter, ...]:
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
