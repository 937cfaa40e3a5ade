"""G5: somebody runs the program again on every table that could stand behind a report, and looks which give the same report.

`python -m tests.statistics.disclosure.replay --seeds 25`: 2 x 4 and 3 x 3 tables at threshold 3. For each small count a table is
looked for, near the true one, in which it is nobody (or another number) and which some key of a vault turns into the very
report. Not finding one counts against the program, although there may be one: the shares printed are upper bounds. `--control`
hides nothing but the small counts and shows zeros, as is usual: there presence is certain for most.
"""

import argparse
import random
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice, product

from caseapp.statistics.disclosure.protect import protect
from caseapp.statistics.table import Cell, Key, Population, Release, Table, Variable

Inner = tuple[int, ...]
Shape = tuple[int, int]
Published = tuple[int | None, ...]
Publish = Callable[[Inner, Shape, bytes], Published]

SHAPES: tuple[Shape, ...] = ((2, 4), (3, 3))
THRESHOLD = 3
KEYS = tuple(b"key %d" % number for number in range(6))
MORE_KEYS = tuple(b"another %d" % number for number in range(40))
NEAREST = 40
"""To how many of them the other keys are tried, too."""
NEAR = 250
"""How many tables are tried for one count."""
LOOKED_AT = 20_000
"""How many tables are looked at to find those in which it is what is wanted."""


def table_of(chance: random.Random, shape: Shape) -> Inner:
    """12 to 40 persons, spread unevenly."""
    weights = [chance.random() ** 3 for _ in range(shape[0] * shape[1])]
    chosen = chance.choices(range(len(weights)), weights, k=chance.randint(12, 40))
    return tuple(chosen.count(place) for place in range(len(weights)))


@cache
def sums(shape: Shape) -> tuple[tuple[Key, tuple[int, ...]], ...]:
    """Every count of a table with the inner cells that it adds up."""
    rows, columns = (
        tuple(f"{name}{number}" for number in range(size)) for name, size in zip("rc", shape, strict=True)
    )
    found = []
    for row, column in product((None, *rows), (None, *columns)):
        key = tuple((dim, one) for dim, one in (("r", row), ("c", column)) if one is not None)
        places = [
            at
            for at, pair in enumerate(product(rows, columns))
            if row in (None, pair[0]) and column in (None, pair[1])
        ]
        found.append((key, tuple(places)))
    return tuple(found)


def counts_of(inner: Inner, shape: Shape) -> tuple[int, ...]:
    """The values of all counts."""
    return tuple(sum(inner[place] for place in places) for _, places in sums(shape))


@cache
def report(inner: Inner, shape: Shape, key: bytes) -> Published:
    """What the program publishes of a table, count by count."""
    variables = {
        name: Variable(name, tuple(f"{name}{number}" for number in range(size)))
        for name, size in zip("rc", shape, strict=True)
    }
    cells = tuple(
        Cell(at, value) for (at, _), value in zip(sums(shape), counts_of(inner, shape), strict=True)
    )
    release = Release(variables, (Population("all"),), (Table("t", "all", ("r", "c"), cells),))
    (table,) = protect(release, THRESHOLD, tie_key=key, seconds=600).tables
    return tuple(cell.value for cell in table.cells)


def usual(inner: Inner, shape: Shape, _key: bytes) -> Published:
    """The control: ones and twos are hidden, nothing else."""
    values: list[int | None] = [None if 0 < value < THRESHOLD else value for value in counts_of(inner, shape)]
    return tuple(values)


def near(start: Inner, shape: Shape, public: Published) -> Iterator[Inner]:
    """Tables with every published number, nearest first: one person more, one less, or one elsewhere at a time."""
    shown = [
        (places, value) for (_, places), value in zip(sums(shape), public, strict=True) if value is not None
    ]
    steps = [*_steps(len(start))]
    seen, waiting = {start}, deque([start])
    while waiting and len(seen) < LOOKED_AT:
        inner = waiting.popleft()
        yield inner
        for step in steps:
            moved = tuple(number + change for number, change in zip(inner, step, strict=True))
            if (
                moved not in seen
                and min(moved) >= 0
                and all(sum(moved[p] for p in places) == value for places, value in shown)
            ):
                seen.add(moved)
                waiting.append(moved)


@cache
def _steps(size: int) -> tuple[tuple[int, ...], ...]:
    """One person more or less, one elsewhere, and two exchanged."""
    single = [tuple(int(at == one) for at in range(size)) for one in range(size)]
    pairs = [tuple(x - y for x, y in zip(a, b, strict=True)) for a in single for b in single if a != b]
    crossed = {tuple(x + y for x, y in zip(a, b, strict=True)) for a in pairs for b in pairs}
    either = [*single, *(tuple(-x for x in one) for one in single)]
    return tuple(
        sorted({*either, *pairs, *(one for one in crossed if sum(map(abs, one)) == 4 and max(one) == 1)})
    )


@dataclass(frozen=True, slots=True)
class Found:
    """Small counts of one report, of how many presence seems certain, and of how many the number."""

    small: int
    present: int
    exact: int


def attack(seed: int, shape: Shape, publish: Publish = report) -> Found:
    """Replays one report."""
    inner = table_of(random.Random(seed), shape)
    public = publish(inner, shape, KEYS[0])
    values = counts_of(inner, shape)
    small = [number for number, value in enumerate(values) if value < THRESHOLD and public[number] is None]
    present = sum(
        values[number] > 0 and not _stands_for(inner, shape, public, publish, number, (0,))
        for number in small
    )
    exact = sum(
        not _stands_for(inner, shape, public, publish, number, tuple(set(range(99)) - {values[number]}))
        for number in small
    )
    return Found(len(small), present, exact)


def _stands_for(
    inner: Inner, shape: Shape, public: Published, publish: Publish, number: int, wanted: tuple[int, ...]
) -> bool:
    """Whether the same report comes from a table in which a count has one of the wanted numbers."""
    places = sums(shape)[number][1]
    fitting = (
        other for other in near(inner, shape, public) if sum(other[place] for place in places) in wanted
    )
    others = tuple(islice(fitting, NEAR))
    return any(
        publish(other, shape, key) == public
        for keys, some in ((KEYS, others), (MORE_KEYS, others[:NEAREST]))
        for other in some
        for key in keys
    )


def main() -> int:
    """One line for each shape, and the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=25)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--control", action="store_true")
    options = parser.parse_args()
    found: list[Found] = []
    for shape in SHAPES:
        begun = time.monotonic()
        mine = [
            attack(seed, shape, usual if options.control else report)
            for seed in range(options.first, options.first + options.seeds)
        ]
        found += mine
        print(f"{shape[0]} x {shape[1]}: {_said(mine)}, {time.monotonic() - begun:.0f} s", flush=True)
    print(f"together: {_said(found)}")
    small, present, exact = (
        sum(getattr(one, name) for one in found) for name in ("small", "present", "exact")
    )
    return int((20 * present > small or exact > 0) != options.control)


def _said(found: list[Found]) -> str:
    small, present, exact = (
        sum(getattr(one, name) for one in found) for name in ("small", "present", "exact")
    )
    return f"{small} small counts, presence certain of {present}, exact {exact}"


if __name__ == "__main__":
    sys.exit(main())
