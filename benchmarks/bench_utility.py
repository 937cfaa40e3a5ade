"""What the catalogue says at each size of a shelter: `python benchmarks/bench_utility.py [--seeds N] [persons ...]`.

Invented shelters of about so many persons assisted are counted in the full, the coarse and the small set and protected. For each:

- shown: numbers of 5 and more that stay, of all of them; a group of answers is a number like any other;
- whole: one-way tables about persons of which every number of 5 and more stays;
- people: of the persons in one-way tables, those who stand in a line that is shown, by an answer or by a group of it;
- questions: how many tables show at least one line beside their total.
"""

import argparse
import sys
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from caseapp.statistics.catalogue import COARSE, FULL, SMALL, Catalogue
from caseapp.statistics.disclosure.protect import protect
from caseapp.statistics.indicators import count, persons_assisted
from caseapp.statistics.table import Key, Release, Table
from tests.statistics.caseloads import Q3
from tests.statistics.practice_like import assisting

PERSONS = (5, 10, 20, 35, 50, 100, 300)
THRESHOLD = 5
ROLL_UP_BELOW = 50


@dataclass
class Said:
    """What a report says, added up over tables and seeds."""

    large: int = 0
    kept: int = 0
    tables: int = 0
    whole: int = 0
    people: int = 0
    covered: int = 0
    speaking: int = 0
    seconds: float = 0.0

    def add(self, exact: Table, shown: Table, release: Release) -> None:
        """One table, as it is and as it is shown."""
        values = {cell.key: cell.value or 0 for cell in exact.cells}
        seen = {cell.key for cell in shown.cells if cell.value is not None}
        large = {key for key, value in values.items() if value >= THRESHOLD}
        self.large, self.kept = self.large + len(large), self.kept + len(large & seen)
        if len(exact.dims) != 1:
            return
        self.tables += 1
        self.whole += large <= seen
        self.speaking += bool(seen - {()})
        lines = _lines(exact, release)
        self.people += sum(values[key] for key in lines)
        self.covered += sum(values[key] for key, around in lines.items() if seen & around)


def _lines(table: Table, release: Release) -> dict[Key, set[Key]]:
    """Every single answer with the keys of all cells that tell of it: its own and those of its groups."""
    (dim,) = table.dims
    variable = release.variables[dim]
    return {
        ((dim, one),): {
            ((dim, one),),
            *(((dim, group),) for group, members in variable.groups.items() if one in members),
        }
        for one in variable.categories
    }


def said(persons: int, catalogue: Catalogue, seeds: int) -> tuple[Said, list[int]]:
    """What a set of tables says about shelters of so many persons, and how many each assisted."""
    found, sizes = Said(), []
    for seed in range(seeds):
        load = assisting(seed, persons)
        sizes.append(persons_assisted(load, Q3))
        release = count(load, Q3, catalogue)
        begun = time.process_time()
        result = protect(
            release, THRESHOLD, tie_key=b"utility", roll_up=sizes[-1] < ROLL_UP_BELOW, seconds=120
        )
        found.seconds += (time.process_time() - begun) / seeds
        if not result.proved:
            raise SystemExit(f"not proved: {persons} persons, seed {seed}")
        for exact, shown in zip(release.tables, result.tables, strict=True):
            found.add(exact, shown, release)
    return found, sizes


def main() -> int:
    """One line for each size of a shelter and each set of tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("persons", type=int, nargs="*", default=PERSONS)
    parser.add_argument("--seeds", type=int, default=5)
    options = parser.parse_args()
    print("| asked for | assisted | set | shown | whole | people | questions | seconds |")
    print("|---|---|---|---|---|---|---|---|")
    for persons in options.persons:
        for catalogue in (FULL, COARSE, SMALL):
            one, sizes = said(persons, catalogue, options.seeds)
            each = options.seeds
            print(
                f"| {persons} | {min(sizes)} to {max(sizes)} | {catalogue.id} "
                f"| {one.kept / each:.1f} of {one.large / each:.1f} | {one.whole / each:.1f} of {one.tables // each} "
                f"| {100 * one.covered // max(1, one.people)} % | {one.speaking / each:.1f} | {one.seconds:.1f} |",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
