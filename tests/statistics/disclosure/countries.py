"""G1, G2 and G4 over seeded countries: the reports of all shelters, a whole from most of them, and one with the late ones.

`python -m tests.statistics.disclosure.countries --from-seed 1 --to-seed 200 --results FILE` adds one line of JSON for each country to a
file and leaves out the seeds that stand there already, so that it can be stopped and go on another day; `--sum-up` says what the file
holds. `--control` publishes every large sum and should be broken in most. The shelters are of `--least` to `--most` (5 to 15); each
has its own protected report. The seeds do not go by size, so any number of them is small and large countries mixed.
"""

import argparse
import json
import random
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import FULL
from caseapp.statistics.disclosure.country import Country, EarlierWhole, Part
from caseapp.statistics.disclosure.protect import protect
from caseapp.statistics.disclosure.unknowns import Unknowns
from caseapp.statistics.disclosure.whole import protect_whole
from caseapp.statistics.disclosure.whole_audit import Told, audit_whole
from caseapp.statistics.exact import rolled_up
from caseapp.statistics.facts import Caseload
from caseapp.statistics.indicators import clients, count
from caseapp.statistics.table import Cell, Key, Table
from tests.statistics.disclosure.known_in_country import Knowing
from tests.statistics.disclosure.sequence import caseload

QUARTER = Quarter(2026, 2)
SIZES = ((4, 8), (8, 14), (14, 30), (30, 60), (60, 120))
Places = dict[tuple[str, Key], int]
_Found = tuple[tuple[Table, ...], bool, int, int]
"""The tables of a whole, whether it stayed unproved, the counts that were checked, and those of which the reports tell something."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one country."""

    seed: int
    shelters: int
    large: int
    shown: int
    added_up: int
    """Numbers of the whole that published numbers alone add up to."""
    checked: int
    given_away: tuple[str, ...]
    to_who_knows: tuple[str, ...]
    unproved: bool
    seconds: float
    """Of a processor, the shelters' own reports left out."""
    told: int = 0
    """Counts of which the reports alone tell something, in both wholes; 0 in lines of before it was noted."""


def part_of(load: Caseload, seed: int) -> Part:
    """An invented shelter: its exact tables, and what its own report shows."""
    exact, fitting = count(load, QUARTER, FULL), count(load, QUARTER)
    if not fitting.tables:
        return Part(f"shelter-{seed}", exact, {})
    shown = protect(
        replace(fitting, measures=()), tie_key=b"k", roll_up=True, seconds=120,
        clients=clients(load, QUARTER, fitting.variables),
    )  # fmt: skip
    return Part(f"shelter-{seed}", exact, places_of(shown.tables), rolled_up(fitting))


def places_of(tables: Sequence[Table]) -> Places:
    """The numbers that tables show."""
    return {
        (table.id, cell.key): cell.value
        for table in tables
        for cell in table.cells
        if cell.value is not None and not cell.structural
    }


def sums(parts: Sequence[Part]) -> tuple[Table, ...]:
    """The control: true sums, of which the small ones are hidden."""
    return tuple(
        replace(table, cells=tuple(_sum(parts, place, n, cell) for n, cell in enumerate(table.cells)))
        for place, table in enumerate(parts[0].exact.tables)
    )


def _sum(parts: Sequence[Part], table: int, place: int, cell: Cell) -> Cell:
    value = sum(part.exact.tables[table].cells[place].value or 0 for part in parts)
    return cell if cell.structural else Cell(cell.key, value if value >= 5 else None)


def attack(seed: int, least: int, most: int, known: int, control: bool) -> Outcome:
    """A whole of all shelters but the late ones, then one of all; the attacker has both, and all reports."""
    chance = random.Random(seed)
    many = chance.randint(least, most)
    loads = [caseload(1000 * seed + n, *chance.choice(SIZES)) for n in range(many)]
    parts = [part_of(load, 1000 * seed + n) for n, load in enumerate(loads)]
    late = chance.randint(0, 2)
    begun = time.process_time()
    nothing: _Found = (), False, 0, 0
    first, unproved, _, told = _whole(parts[: many - late], [], control) if late else nothing
    before = [(frozenset(part.shelter for part in parts[: many - late]), places_of(first))] if late else []
    tables, again, checked, told_again = _whole(parts, before, control)
    given_away, looked_at = _given_away(parts, before, tables, control)
    every = places_of(sums(parts))
    to_who_knows = tuple(_to_who_knows(chance, loads, parts, before, tables, known))
    return Outcome(
        seed, many, len(every), len(places_of(tables)), len(Country(parts).known()), max(checked, looked_at),
        given_away, to_who_knows,
        unproved or again, time.process_time() - begun, told + told_again,
    )  # fmt: skip


def _given_away(
    parts: Sequence[Part],
    before: Sequence[tuple[frozenset[str], Mapping[tuple[str, Key], int]]],
    tables: Sequence[Table],
    control: bool,
) -> tuple[tuple[str, ...], int]:
    """What the reports and wholes give away together, and how many counts were looked at.

    Of the control a few findings are enough; the audit would look for the bounds of hundreds.
    """
    if control:
        country = Country(parts, [EarlierWhole(names, published) for names, published in before])
        knowing = Knowing(country, sorted({country.numbers[place] for place in places_of(tables)}))
        return tuple(knowing.learns(0, ())), knowing.asked
    told = [Told(part.shelter, part.exact, part.published, part.rolled) for part in parts]
    verdict = audit_whole(told, tables, before)
    problems = (f"{table} {key} {low}..{high}" for table, key, low, high in verdict.problems)
    return tuple(problems), verdict.checked


def _to_who_knows(
    chance: random.Random,
    loads: Sequence[Caseload],
    parts: Sequence[Part],
    before: Sequence[tuple[frozenset[str], Mapping[tuple[str, Key], int]]],
    tables: Sequence[Table],
    known: int,
) -> Iterator[str]:
    """What the whole gives away to somebody who knows a client in full, for some clients one after the other."""
    country = Country(parts, [EarlierWhole(names, published) for names, published in before])
    shown = sorted({country.numbers[place] for place in places_of(tables)})
    knowing = Knowing(country, shown)
    for row in chance.sample(range(len(parts)), min(known, len(parts))):
        people = clients(loads[row], QUARTER, FULL.variables)
        client = chance.choice(people)
        yield from knowing.learns(row, Unknowns(parts[row].exact).client(client))


def _whole(
    parts: Sequence[Part],
    before: Sequence[tuple[frozenset[str], Mapping[tuple[str, Key], int]]],
    control: bool,
) -> _Found:
    if control:
        return sums(parts), False, 0, 0
    earlier = [EarlierWhole(names, published) for names, published in before]
    found = protect_whole(parts, earlier, tie_key=b"k")
    return found.tables, not found.proved, found.checked, found.told


def lines_of(results: Path) -> list[Outcome]:
    """What a file holds, a country once: a line that was cut off when the run was ended is left out."""
    found: dict[int, Outcome] = {}
    for line in results.read_text(encoding="utf-8").splitlines() if results.exists() else ():
        try:
            told = json.loads(line)
        except json.JSONDecodeError:
            continue
        found[told["seed"]] = Outcome(**told)
    return list(found.values())


def _told(one: Outcome) -> str:
    head = (
        f"seed {one.seed}: {one.shelters} shelters, shown {one.shown} of {one.large} (added up {one.added_up}), "
        f"{one.checked} counts checked, given away {len(one.given_away)}, {len(one.to_who_knows)}, "
        f"{'unproved, ' if one.unproved else ''}{one.seconds:.0f} s"
    )
    return "\n    ".join([head, *one.given_away[:3], *one.to_who_knows[:3]])


def sum_up(found: Sequence[Outcome]) -> str:
    """What all of them say together."""
    broken = sum(bool(one.given_away) for one in found)
    knowing = sum(bool(one.to_who_knows) for one in found)
    return (
        f"{len(found)} countries: {broken} give a small count away (G1, G4), {knowing} to somebody who knows "
        f"a client (G2); {sum(one.unproved for one in found)} unproved; {sum(one.checked for one in found)} counts checked, shown "
        f"{sum(one.shown for one in found)} of {sum(one.large for one in found)} large numbers"
    )


def main() -> int:
    """One line for each country, and the sums."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--from-seed", type=int, default=1)
    parser.add_argument("--to-seed", type=int, default=10)
    parser.add_argument("--results", type=Path, help="a file of lines that outlives the run")
    parser.add_argument("--least", type=int, default=5)
    parser.add_argument("--most", type=int, default=15)
    parser.add_argument("--known", type=int, default=2, help="clients of each country who are known in full")
    parser.add_argument("--control", action="store_true")
    parser.add_argument("--sum-up", action="store_true", help="say what the file holds, and run nothing")
    options = parser.parse_args()
    found = lines_of(options.results) if options.results else []
    done = {one.seed for one in found}
    for seed in range(options.from_seed, options.to_seed + 1) if not options.sum_up else ():
        if seed not in done:
            one = attack(seed, options.least, options.most, options.known, options.control)
            found.append(one)
            print(_told(one), flush=True)
            if options.results:
                with options.results.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(asdict(one)) + "\n")
    print(sum_up(found))
    broken = any(one.given_away or one.to_who_knows for one in found)
    return int(broken != options.control)


if __name__ == "__main__":
    sys.exit(main())
