"""Which numbers of the whole a shelter may be sent, so that whoever subtracts its own finds no other shelter (decision 0024).

Only published numbers are added up, and all of them over one and the same shelters: the circle of a quarter. Whatever is worked
out from several numbers of a sheet (a margin less its parts) is then again a sum over the whole circle, and never one shelter.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

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
    shown = [_additive(one) for one in ordered]
    patterns = _patterns(shown)
    told = [_members(one, ordered) for one in lasting]
    circle = _best(patterns, (1 << len(ordered)) - 1, told)
    given = [item for item, pattern in patterns.items() if _may_be_given(pattern, circle, told)]
    if not given:
        return Whole((), len(ordered), {}, {})
    inside = [place for place in range(len(ordered)) if circle >> place & 1]
    sums = add_up([ordered[place] for place in inside])
    exact: dict[Item, int | None] = {
        (table.id, cell.key): cell.value for table in sums.tables for cell in table.cells
    }
    exact |= {(one.id, ()): one.value for one in sums.measures}
    numbers = {item: value for item in given if (value := exact.get(item)) is not None}
    populations = {table.id: table.population for table in sums.tables}
    return Whole(tuple(ordered[place].shelter.id for place in inside), len(ordered), numbers, populations)


Shelters: TypeAlias = int
"""A set of shelters, one bit for each in the order of their ids: ten thousand of such sets are looked at for one whole."""


class _Pattern(NamedTuple):
    """Who shows a number, who has more than nothing in it, and whether it lasts."""

    shown: Shelters
    above: Shelters
    lasts: bool


def _additive(report: Summary) -> dict[Item, int]:
    """What a report shows that may be added up for others."""
    tables = {table.id for table in report.tables}
    return {
        (name, key): value
        for (name, key), value in published_items(report).items()
        if name not in HELD_BACK and (name in tables or name in _ADDITIVE)
    }


def _patterns(shown: Sequence[Mapping[Item, int]]) -> dict[Item, _Pattern]:
    who: dict[Item, int] = defaultdict(int)
    above: dict[Item, int] = defaultdict(int)
    for place, items in enumerate(shown):
        for item, value in items.items():
            who[item] |= 1 << place
            above[item] |= (value > 0) << place
    return {item: _Pattern(who[item], above[item], item[0] in LASTING) for item in who}


def _members(ids: Collection[str], ordered: Sequence[Summary]) -> Shelters:
    """A circle of another quarter as a set of these shelters; one with a shelter that is not here is never the same."""
    places = {one.shelter.id: place for place, one in enumerate(ordered)}
    return -1 if any(one not in places for one in ids) else sum(1 << places[one] for one in ids)


def _best(patterns: Mapping[Item, _Pattern], everybody: Shelters, told: Collection[Shelters]) -> Shelters:
    """The circle with the most numbers times shelters, on a way on which the one that costs most leaves first.

    A shelter that shows little would otherwise leave nothing for all the rest.
    """
    counted = Counter(patterns.values())
    circle = best = everybody
    most = 0
    while circle.bit_count() >= LEAST:
        given = sum(count for one, count in counted.items() if _may_be_given(one, circle, told))
        if given * circle.bit_count() > most:
            best, most = circle, given * circle.bit_count()
        circle &= ~_costliest(counted, circle)
    return best


def _costliest(counted: Mapping[_Pattern, int], circle: Shelters) -> Shelters:
    """Who keeps most numbers back by not showing them; a number that few others lack weighs twice as much as with one more."""
    costs = dict.fromkeys(_each(circle), 0)
    for pattern, count in counted.items():
        weight = count << (pattern.shown & circle).bit_count()
        for one in _each(circle & ~pattern.shown):
            costs[one] += weight
    return max(costs, key=lambda one: costs[one])


def _each(shelters: Shelters) -> Iterator[Shelters]:
    """The shelters of a set one by one."""
    while shelters:
        lowest = shelters & -shelters
        yield lowest
        shelters ^= lowest


def _may_be_given(pattern: _Pattern, circle: Shelters, told: Collection[Shelters]) -> bool:
    """Whether a circle shows a number together, and no rule keeps it back."""
    beyond = (pattern.shown & ~circle).bit_count()
    return (
        circle & ~pattern.shown == 0
        and circle.bit_count() >= LEAST
        and (pattern.above & circle).bit_count() >= LEAST
        and not 0 < beyond < LEAST
        and (not pattern.lasts or all(one == circle for one in told))
    )


def gives_lasting(numbers: Iterable[Item]) -> bool:
    """Whether amounts that last are among them."""
    return any(name in LASTING for name, _key in numbers)
