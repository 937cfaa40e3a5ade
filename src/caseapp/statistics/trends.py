"""The whole over several quarters: what is exact, what is only "at least", and how many shelters each number rests on.

A quarter for which fewer shelters have reported is not a fall, and a number that one shelter hides is not one either. So a
change is said only between two exact numbers over the same shelters, and a share only where both its numbers are shown.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from caseapp.statistics.catalogue import SERVICES
from caseapp.statistics.indicators.measures import percent
from caseapp.statistics.summary import Summary
from caseapp.statistics.table import Key
from caseapp.statistics.targets import published

INDICATORS = (
    "persons_assisted", "persons_new", "persons_reopened",
    *(f"assisted_by_service:{service}" for service in SERVICES),
    "assisted_by_exit:closed", "bed_nights", "bed_nights_available", "occupancy",
    "children_accommodated", "outreach_activities", "people_reached",
)  # fmt: skip
"""What is followed over time, by the names that targets use; of these, those that any of the wholes has."""


class Whole(Protocol):
    """A whole of a quarter, as any audience sees it."""

    @property
    def summary(self) -> Summary:
        """The numbers that are shown."""
        ...

    @property
    def lower_bounds(self) -> Mapping[tuple[str, Key], int]:
        """What is said to be at least so much, of cells."""
        ...

    @property
    def measure_bounds(self) -> Mapping[str, int]:
        """The same of amounts."""
        ...


@dataclass(frozen=True, slots=True)
class Point:
    """One quarter of a trend. `value` where it is exact; `at_least` is 0 where nothing is known."""

    quarter: str
    value: int | None
    at_least: int
    shelters: int
    """How many reports it rests on."""
    of: int | None = None
    """The persons of whom it is a part, where the number is one and both are shown."""
    change: int | None = None
    """Against the quarter before; None unless both are exact and rest on the same shelters."""
    follows: bool = False
    """Whether the quarter right before has a whole as well."""
    same_shelters: bool = False
    """Whether the quarter before rests on the same shelters."""

    @property
    def share(self) -> int | None:
        """A whole percentage, where both its numbers are shown."""
        return percent(self.value, self.of) if self.value is not None and self.of else None


@dataclass(frozen=True, slots=True)
class Trend:
    """One indicator over the quarters, the oldest first."""

    indicator: str
    points: tuple[Point, ...]


def trends_of(wholes: Mapping[str, Whole]) -> tuple[Trend, ...]:
    """The trends over wholes by the label of their quarter, in order of time; indicators that none of them has are left out."""
    found = (Trend(name, _points(name, wholes)) for name in INDICATORS)
    return tuple(one for one in found if any(_has(whole.summary, one.indicator) for whole in wholes.values()))


def _points(indicator: str, wholes: Mapping[str, Whole]) -> tuple[Point, ...]:
    labels = sorted(wholes)
    points: list[Point] = []
    for label in labels:
        whole = wholes[label]
        value = published(whole.summary, indicator)
        before = points[-1] if points else None
        follows = before is not None and _follows(before.quarter, label)
        same = follows and before is not None and _shelters(wholes[before.quarter]) == _shelters(whole)
        change = None
        if same and before is not None and value is not None and before.value is not None:
            change = value - before.value
        points.append(
            Point(
                label, value, value or _least(indicator, whole), len(whole.summary.shelters),
                _denominator(indicator, whole.summary), change, follows, same,
            )
        )  # fmt: skip
    return tuple(points)


def _shelters(whole: Whole) -> frozenset[str]:
    return frozenset(whole.summary.shelters)


def _follows(before: str, label: str) -> bool:
    """Whether one quarter (2026-Q3) comes right after another."""
    (year, number), (next_year, next_number) = (one.split("-Q") for one in (before, label))
    return 4 * int(year) + int(number) + 1 == 4 * int(next_year) + int(next_number)


def _has(summary: Summary, indicator: str) -> bool:
    table, _colon, answer = indicator.partition(":")
    found = summary.table(table)
    if found is not None:
        return not answer or any(((found.dims[0], answer),) == cell.key for cell in found.cells)
    return any(measure.id == indicator for measure in summary.measures)


def _least(indicator: str, whole: Whole) -> int:
    name, _colon, answer = indicator.partition(":")
    table = whole.summary.table(name)
    if table is None:
        return whole.measure_bounds.get(indicator, 0)
    key: Key = ((table.dims[0], answer),) if answer else ()
    return whole.lower_bounds.get((name, key), 0)


def _denominator(indicator: str, summary: Summary) -> int | None:
    """All persons counted in the table of an answer; None for what is no part of anything."""
    name, colon, _answer = indicator.partition(":")
    return published(summary, name) if colon else None


def highest(points: Sequence[Point]) -> int:
    """The largest number that is shown, exact or at least."""
    return max((point.at_least for point in points), default=0)
