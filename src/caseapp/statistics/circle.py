"""Which numbers of the whole a shelter may be sent, so that whoever subtracts its own finds no other shelter (decision 0024).

Only published numbers are added up, and all of them over one and the same shelters: the circle of a quarter. Whatever is worked
out from several numbers of a sheet (a margin less its parts) is then again a sum over the whole circle, and never one shelter.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from caseapp.statistics.catalogue import MEASURES
from caseapp.statistics.national import add_up
from caseapp.statistics.summary import Summary
from caseapp.statistics.table import Key

Item: TypeAlias = tuple[str, Key]
"""A table and a key in it, or a measure with an empty key."""

LEAST = 4
"""Shelters of the smallest circle: three others stand behind each number, whoever reads it."""
HELD_BACK = frozenset({"assisted_by_exit", "closed_by_destination"})
"""Tables that say who is open at the end of a quarter. That number is who is carried over in the next one
(`catalogue.STOCK_LINKS`): over two circles that differ in one shelter, the two would be subtracted."""
LASTING = frozenset({"bed_nights_available", "staff", "volunteers"})
"""Amounts that hardly change from quarter to quarter, so that two circles that differ in one shelter tell its own."""

_ADDITIVE = frozenset(plan.id for plan in MEASURES if plan.additive)


@dataclass(frozen=True, slots=True)
class Whole:
    """The numbers of the whole that every sheet about a quarter draws from; fixed with the first of them."""

    shelters: tuple[str, ...]
    """Ids of the circle, in order; empty where there can be none."""
    reported: int
    """How many shelters had reported the quarter."""
    numbers: Mapping[Item, int]
    populations: Mapping[str, str]
    """By table; what is not in it is a measure."""


def published_items(summary: Summary) -> dict[Item, int]:
    """Every number that a report shows; what nobody can be counted in is none."""
    found: dict[Item, int] = {
        (table.id, cell.key): cell.value
        for table in summary.tables
        for cell in table.cells
        if cell.value is not None and not cell.structural
    }
    return found | {(one.id, ()): one.value for one in summary.measures if one.value is not None}


def whole_of(summaries: Sequence[Summary], lasting: Collection[frozenset[str]] = ()) -> Whole:
    """The whole of a quarter from the reports of its shelters, one of each.

    `lasting` are the circles over which amounts that last were given within a year of it: they are given again only over the very
    same. KnownError where reports of a circle cannot be added up (`national.add_up`).
    """
    ordered = sorted(summaries, key=lambda one: one.shelter.id)
    shown = {one.shelter.id: _additive(one) for one in ordered}
    everybody = Counter(item for items in shown.values() for item in items)
    circle = _best(shown, everybody, lasting)
    given = _given(shown, circle, everybody, lasting)
    if not given:
        return Whole((), len(ordered), {}, {})
    sums = add_up([one for one in ordered if one.shelter.id in circle])
    exact: dict[Item, int | None] = {
        (table.id, cell.key): cell.value for table in sums.tables for cell in table.cells
    }
    exact |= {(one.id, ()): one.value for one in sums.measures}
    numbers = {item: value for item in given if (value := exact.get(item)) is not None}
    populations = {table.id: table.population for table in sums.tables}
    return Whole(tuple(sorted(circle)), len(ordered), numbers, populations)


Shown: TypeAlias = Mapping[str, Mapping[Item, int]]
Counted: TypeAlias = Mapping[Item, int]


def _additive(summary: Summary) -> dict[Item, int]:
    """What a report shows that may be added up for others."""
    tables = {table.id for table in summary.tables}
    return {
        (name, key): value
        for (name, key), value in published_items(summary).items()
        if name not in HELD_BACK and (name in tables or name in _ADDITIVE)
    }


def _best(shown: Shown, everybody: Counted, lasting: Collection[frozenset[str]]) -> frozenset[str]:
    """The circle with the most numbers times shelters, on a way on which the one that costs most leaves first.

    A shelter that shows little would otherwise leave nothing for all the rest.
    """
    circle = frozenset(shown)
    best, most = circle, 0
    while len(circle) >= LEAST:
        worth = len(circle) * len(_given(shown, circle, everybody, lasting))
        if worth > most:
            best, most = circle, worth
        circle -= {_costliest(shown, circle)}
    return best


def _costliest(shown: Shown, circle: Collection[str]) -> str:
    """Who keeps most numbers back by not showing them; a number that few others lack weighs twice as much as with one more."""
    counted = Counter(item for shelter in circle for item in shown[shelter])
    costs = {
        shelter: sum(1 << count for item, count in counted.items() if item not in shown[shelter])
        for shelter in circle
    }
    return max(sorted(circle), key=lambda shelter: costs[shelter])


def _given(
    shown: Shown, circle: Collection[str], everybody: Counted, lasting: Collection[frozenset[str]]
) -> set[Item]:
    """The numbers that a circle shows together and that no rule keeps back; `everybody` says how many show each."""
    if len(circle) < LEAST:
        return set()
    above = Counter(item for one in circle for item, value in shown[one].items() if value)
    first, *rest = (set(shown[one]) for one in circle)
    return {
        item
        for item in first.intersection(*rest)
        if above[item] >= LEAST
        and not 0 < everybody[item] - len(circle) < LEAST
        and (item[0] not in LASTING or all(one == frozenset(circle) for one in lasting))
    }


def gives_lasting(numbers: Iterable[Item]) -> bool:
    """Whether amounts that last are among them."""
    return any(name in LASTING for name, _key in numbers)
