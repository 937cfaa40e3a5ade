"""An attacker who has the sheets of one or two shelters over some quarters, and knows by which definitions everybody counts.

He is given more than he would have: which shelters are in each circle, that a house has the same staff as in the quarter before, and
that who is open at the end of a quarter is carried into the next. A number is his where all the equations leave it one value.
"""

import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TypeAlias

from caseapp.statistics.circle import Item, Whole, gives_lasting, whole_of
from caseapp.statistics.summary import Summary
from tests.statistics.published import exits, quarter, services

PRIME = 2**61 - 1
"""Equations are solved modulo a prime so large that no other solution slips in by chance."""
Unknown: TypeAlias = tuple[str, int, Item]
"""A shelter, a quarter and a number of it."""
Row: TypeAlias = dict[Unknown, int]
Told: TypeAlias = Sequence[tuple[int, Whole]]
"""What sheets told, in order: quarters with their wholes."""

OPEN: Item = ("assisted_by_exit", (("exit", "open"),))
CLOSED: Item = ("assisted_by_exit", (("exit", "closed"),))
ASSISTED, CARRIED, NEW, REOPENED = (
    (f"persons_{one}", ()) for one in ("assisted", "carried", "new", "reopened")
)
STAFF: Item = ("staff", ())
_MARGINS: tuple[Item, ...] = (("assisted_by_exit", ()), ("assisted_by_service", ()))
_SUMS: tuple[tuple[Item, tuple[Item, ...]], ...] = (
    (ASSISTED, (CARRIED, NEW, REOPENED)),
    (ASSISTED, (OPEN, CLOSED)),
)


@dataclass(frozen=True)
class Country:
    """The reports of some quarters, by quarter and shelter; who comes late has its report after the first sheets."""

    reports: Mapping[int, Mapping[str, Summary]]
    late: Mapping[int, frozenset[str]]

    @property
    def shelters(self) -> list[str]:
        """All of them."""
        return sorted({one for reports in self.reports.values() for one in reports})


def invented(seed: int) -> Country:
    """Four to nine shelters over three quarters; some are missing now and then, and some hide some numbers."""
    chance = random.Random(seed)
    shelters = [f"s{number}" for number in range(chance.randint(4, 9))]
    staff = {one: chance.randint(4, 20) for one in shelters}
    shy = {one: chance.choice((0.0, 0.0, 0.1, 0.4)) for one in shelters}
    reports: dict[int, dict[str, Summary]] = {}
    for number in (1, 2, 3):
        here = [one for one in shelters if chance.random() < 0.9]
        reports[number] = {one: _report(chance, one, number, staff[one], shy[one]) for one in here}
    late = {
        number: frozenset(one for one in there if chance.random() < 0.15) for number, there in reports.items()
    }
    return Country(reports, late)


def _report(chance: random.Random, shelter: str, number: int, staff: int, shy: float) -> Summary:
    def told() -> int | None:
        return None if chance.random() < shy else chance.randint(5, 60)

    return quarter(
        number, exits(told(), told(), told()), services(told(), told(), told()), shelter=shelter,
        measures={"staff": staff, "bed_nights": told(), "campaigns": chance.randint(0, 2)},
        assisted=told(), carried=told(), new=told(), reopened=told(),
    )  # fmt: skip


def as_the_program_does(country: Country) -> Told:
    """The wholes that leave an office: fixed with the first sheet of each quarter, before who is late has reported."""
    told: list[tuple[int, Whole]] = []
    for number, reports in country.reports.items():
        there = [one for name, one in reports.items() if name not in country.late[number]]
        lasting = {frozenset(whole.shelters) for _, whole in told if gives_lasting(whole.numbers)}
        told.append((number, whole_of(there, lasting)))
    return told


def anew_for_each_edition(country: Country) -> Told:
    """Control: the whole is worked out anew when who was late has reported."""
    whole = [(number, whole_of(list(reports.values()))) for number, reports in country.reports.items()]
    return [*as_the_program_does(country), *whole]


def number_by_number(country: Country) -> Iterator[tuple[int, Mapping[Item, frozenset[str]]]]:
    """Control: each number over whoever shows it, as long as there are four of them."""
    for number, reports in country.reports.items():
        shown: dict[Item, set[str]] = {}
        for name, summary in reports.items():
            for table in summary.tables:
                for cell in table.cells:
                    if cell.value is not None:
                        shown.setdefault((table.id, cell.key), set()).add(name)
        yield number, {item: frozenset(names) for item, names in shown.items() if len(names) >= 4}


def sums_of(told: Told) -> Iterator[Row]:
    """What the wholes say, as equations."""
    for number, whole in told:
        for item in whole.numbers:
            yield {(shelter, number, _plain(item)): 1 for shelter in whole.shelters}


def definitions(country: Country) -> Iterator[Row]:
    """What everybody knows of every shelter: sums of a quarter, and what two quarters share."""
    for shelter in country.shelters:
        for number in country.reports:
            for total, parts in _SUMS:
                yield {(shelter, number, total): 1} | {(shelter, number, part): -1 for part in parts}
        for one, other in pairwise(sorted(country.reports)):
            yield {(shelter, one, OPEN): 1, (shelter, other, CARRIED): -1}
            yield {(shelter, one, STAFF): 1, (shelter, other, STAFF): -1}


def given_away(country: Country, equations: Iterable[Row]) -> set[Unknown]:
    """Every number of a shelter that another one, or two others together, can work out."""
    rows = [*equations, *definitions(country)]
    found: set[Unknown] = set()
    for readers in combinations(country.shelters, 2):
        known = [{name: value for name, value in row.items() if name[0] not in readers} for row in rows]
        found |= determined(known)
    return found


def determined(rows: Iterable[Row]) -> set[Unknown]:
    """The unknowns that have one value in all solutions: those that stand alone in a row of the reduced form."""
    pivots: dict[Unknown, Row] = {}
    for row in rows:
        left = _less(dict(row), pivots)
        if not left:
            continue
        first = min(left)
        scaled = {name: value * pow(left[first], -1, PRIME) % PRIME for name, value in left.items()}
        for name, other in pivots.items():
            if first in other:
                pivots[name] = _minus(other, scaled, other[first])
        pivots[first] = scaled
    return {name for name, row in pivots.items() if len(row) == 1}


def _less(row: Row, pivots: Mapping[Unknown, Row]) -> Row:
    for name in [name for name in row if name in pivots]:
        if name in row:
            row = _minus(row, pivots[name], row[name])
    return row


def _minus(row: Row, other: Row, times: int) -> Row:
    found = dict(row)
    for name, value in other.items():
        left = (found.get(name, 0) - times * value) % PRIME
        if left:
            found[name] = left
        else:
            found.pop(name, None)
    return found


def _plain(item: Item) -> Item:
    """The margin of a table over persons assisted is the number of persons assisted."""
    return ASSISTED if item in _MARGINS else item


Telling: TypeAlias = Callable[[Country], Told]


def broken(seeds: Iterable[int], telling: Telling) -> int:
    """In how many invented countries somebody's number can be worked out."""
    countries = (invented(seed) for seed in seeds)
    return sum(bool(given_away(one, sums_of(telling(one)))) for one in countries)


def broken_by_number(seeds: Iterable[int]) -> int:
    """The same for the control in which every number has shelters of its own."""
    count = 0
    for seed in seeds:
        country = invented(seed)
        rows = [
            {(shelter, number, _plain(item)): 1 for shelter in shelters}
            for number, items in number_by_number(country)
            for item, shelters in items.items()
        ]
        count += bool(given_away(country, rows))
    return count


def main() -> int:
    """Many countries, and the controls."""
    import argparse

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    seeds = range(asked.seed, asked.seed + asked.count)
    told = sum(bool(whole.numbers) for seed in seeds for _, whole in as_the_program_does(invented(seed)))
    failed = broken(seeds, as_the_program_does)
    print(f"countries: {asked.count}\nquarters with a whole: {told}\nbroken: {failed}")
    print(f"control, a new whole for each edition: {broken(seeds, anew_for_each_edition)}")
    print(f"control, each number over whoever shows it: {broken_by_number(seeds)}")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
