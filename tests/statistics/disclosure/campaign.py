"""G1 to G4 and G6 over seeded shelters, each with a report and three that follow, late entries and the year so far.

`python -m tests.statistics.disclosure.campaign --reports 1000 --seed 1 --workers 2`; `--control` publishes all counts that
are large and hides the small ones only, and should be broken in most; `--known 6 --sizes 2` looks hard at shelters of few
persons, who know most of each other. Per shelter: four quarters in an order of issue drawn by
the seed, then an attacker with all of them and, one after the other, the whole record of some clients.
"""

import argparse
import functools
import random
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import permutations

from caseapp.base.periods import Quarter
from caseapp.statistics.facts import CaseFact, Caseload
from caseapp.statistics.table import Cell, Release, Table
from tests.statistics.disclosure.sequence import Shelter, caseload

QUARTERS = tuple(Quarter(2026, number) for number in (1, 2, 3, 4))
ORDERS = tuple(permutations(range(4)))
SIZES = ((4, 8), (8, 14), (14, 30), (30, 60), (60, 120), (120, 200))
"""Least and most new persons a quarter: with those carried over, some 20 to 300 are assisted."""
MOST = 5
"""Small counts that are named for each shelter and attacker."""
KNOWN = 2
"""Clients of each shelter who are known in full, one after the other."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one shelter's reports. Each text names a count, or what else went wrong."""

    seed: int
    persons: int
    order: tuple[int, ...]
    shown: int
    large: int
    silent: int
    given_away: tuple[str, ...]
    to_who_knows: tuple[str, ...]
    other: tuple[str, ...]
    seconds: float
    """Of a processor."""


def shelter_of(seed: int, sizes: int = len(SIZES)) -> tuple[Caseload, tuple[int, ...]]:
    """A shelter of one of the first `sizes`, and the order in which it issues; one in twelve entries is typed late."""
    chance = random.Random(seed)
    load = caseload(seed, *SIZES[seed % sizes], QUARTERS)
    order = tuple(range(4)) if chance.random() < 0.5 else chance.choice(ORDERS)
    return Caseload(tuple(_perhaps_late(chance, case) for case in load.cases)), order


def _perhaps_late(chance: random.Random, case: CaseFact) -> CaseFact:
    if chance.random() > 1 / 12:
        return case
    return replace(
        case, counted_from=Quarter.of(case.opened).next().start + timedelta(days=chance.randrange(60))
    )


def attack(seed: int, known: int = KNOWN, sizes: int = len(SIZES)) -> Outcome:
    """Issues everything, then attacks it, with the records of some clients too."""
    begun = time.process_time()
    load, order = shelter_of(seed, sizes)
    shelter = Shelter(load, quarters=QUARTERS)
    for place in order:
        shelter.issue(place)
    return _outcome(seed, order, shelter, begun, known)


def control(seed: int, known: int = KNOWN, sizes: int = len(SIZES)) -> Outcome:
    """The same shelter when only small counts are hidden."""
    begun = time.process_time()
    load, order = shelter_of(seed, sizes)
    shelter = Shelter(load, quarters=QUARTERS)
    for place in order:
        exact = shelter.exact(place)
        shelter.issued[place] = replace(exact, tables=tuple(_without_small(table) for table in exact.tables))
    return _outcome(seed, order, shelter, begun, known)


def _without_small(table: Table) -> Table:
    cells = (cell if (cell.value or 0) >= 5 else Cell(cell.key, None) for cell in table.cells)
    return replace(table, cells=tuple(cells))


def _outcome(seed: int, order: tuple[int, ...], shelter: Shelter, begun: float, many: int) -> Outcome:
    exact = [shelter.exact(place) for place in range(4)]
    people = sorted({case.person for case in shelter.load.cases})
    known = random.Random(seed).sample(people, min(many, len(people)))
    to_who_knows = (found for person in known for found in shelter.narrowed(person, MOST))
    return Outcome(
        seed,
        max(_persons(one) for one in exact),
        order,
        shelter.shown(),
        sum((cell.value or 0) >= 5 for one in exact for table in one.tables for cell in table.cells),
        sum(not _shows(release) for release in shelter.issued.values()),
        tuple(shelter.narrowed(most=MOST)),
        tuple(to_who_knows),
        tuple(_otherwise(shelter, order)),
        time.process_time() - begun,
    )


def _otherwise(shelter: Shelter, order: tuple[int, ...]) -> Iterator[str]:
    """Groups in which all, or all but one, share an answer; small counts shown; another result at a second issue."""
    for place, release in shelter.issued.items():
        for table in release.tables:
            yield from (f"{place} {name}" for name in _shared_answers(table))
            small = (
                cell
                for cell in table.cells
                if cell.value is not None and cell.value < 5 and not cell.structural
            )
            yield from (f"{place} {table.id} {cell.key}: small and shown" for cell in small)
    if shelter.issued[order[0]].tables:
        again = Shelter(shelter.load, quarters=QUARTERS)
        again.issue(order[0])
        if again.issued[order[0]] != shelter.issued[order[0]]:
            yield "another result at a second issue"


def _shared_answers(table: Table) -> Iterator[str]:
    cells = table.by_key()
    for key, cell in cells.items():
        for place in range(len(key)):
            group = cells[key[:place] + key[place + 1 :]]
            if cell.value and group.value is not None and group.value - cell.value <= 1:
                yield f"{table.id}: of {group.value} at {group.key}, {cell.value} share {key[place]}"


def _persons(release: Release) -> int:
    return next((table.value() or 0 for table in release.tables if table.id == "persons_assisted"), 0)


def _shows(release: Release) -> bool:
    return not release.tables or any(
        cell.value is not None for table in release.tables for cell in table.cells
    )


def main() -> int:
    """One line for each shelter, and the sums."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=int, default=40, help="four for each shelter")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument(
        "--known", type=int, default=KNOWN, help="clients of each shelter who are known in full"
    )
    parser.add_argument(
        "--sizes", type=int, default=len(SIZES), help="how many of the sizes, the smallest first"
    )
    parser.add_argument("--control", action="store_true")
    options = parser.parse_args()
    seeds = range(options.seed, options.seed + -(-options.reports // 4))
    found: list[Outcome] = []
    with ProcessPoolExecutor(options.workers) as pool:
        work = functools.partial(
            control if options.control else attack, known=options.known, sizes=options.sizes
        )
        for one in pool.map(work, seeds):
            found.append(one)
            _print(one)
    broken = [
        sum(bool(getattr(one, kind)) for one in found) for kind in ("given_away", "to_who_knows", "other")
    ]
    print(
        f"{len(found)} shelters, {4 * len(found)} reports, at most {max(one.persons for one in found)} persons assisted: "
        f"{broken[0]} give a small count away (G1, G4), {broken[1]} to somebody who knows a client (G2), "
        f"{broken[2]} otherwise (G3, same cells again); shown {sum(one.shown for one in found)} of "
        f"{sum(one.large for one in found)} large numbers; {sum(one.silent for one in found)} reports without a number"
    )
    return int(any(broken) != options.control)


def _print(one: Outcome) -> None:
    told = (*one.given_away[:3], *one.to_who_knows[:3], *one.other[:3])
    print(
        f"seed {one.seed}: {one.persons} persons, order {one.order}, shown {one.shown} of {one.large}, silent {one.silent}, "
        f"given away {len(one.given_away)}, {len(one.to_who_knows)}, {len(one.other)}, {one.seconds:.0f} s",
        *told,
        sep="\n    ",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
