"""How much the protection shows and how long it takes: `python benchmarks/bench_protection.py [--optimum] [persons ...]`.

Invented caseloads: 7 two-way tables and one three-way table over eight questions, 337 distinct counts; and, where the
folder of known answers lies beside the checkout, the two caseloads of it with a known optimum (34 of 66, 68 of 110).
`report-300` is a quarter of the report's own catalogue with 300 new persons. A one-way table can be whole only where
none of its numbers is below the threshold. Seconds are of one processor. Each caseload has a process of its own, so that the memory is its own.

`--optimum` also proves how many numbers the cheapest pattern that the auditor accepts would keep. It takes from seconds
to many minutes, and is no part of the program.
"""

import argparse
import multiprocessing
import random
import resource
import sys
import time
from itertools import product
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from caseapp.statistics.disclosure.audit import audit
from caseapp.statistics.disclosure.model import Model, Place, model_of
from caseapp.statistics.disclosure.protect import costs_of, protect
from caseapp.statistics.disclosure.search import Search
from caseapp.statistics.disclosure.watch import Watch
from caseapp.statistics.indicators import count
from caseapp.statistics.table import Cell, Population, Release, Table, Variable

KEY = b"benchmark"
REPORT = "report-"
KNOWN = ("N50_Q1", "N100_Q1")
HEADING = (
    "| caseload | counts proved | large kept | optimum | one-way tables whole | protect | audit | memory |\n"
    "|---|---|---|---|---|---|---|---|"
)
QUESTIONS = {
    "sex": (("F", 4.0), ("M", 8.0), ("O", 0.2)),
    "age": (("0-11", 1.0), ("12-17", 3.0), ("18-24", 5.0), ("25-34", 6.0), ("35+", 4.0)),
    "citizenship": tuple((f"N{number}", 6.0 / (1 + number) ** 1.3) for number in range(10)),
    "purpose": (("labour", 8.0), ("sexual", 4.0), ("domestic", 1.0), ("begging", 1.0), ("other", 0.5)),
    "channel": (("police", 4.0), ("ngo", 4.0), ("hotline", 2.0), ("self", 2.0), ("other", 1.0)),
    "service": (("shelter", 6.0), ("legal", 3.0), ("health", 3.0), ("psych", 2.0), ("return", 1.0)),
    "exit": (("stay", 5.0), ("reintegration", 3.0), ("return", 2.0), ("left", 1.0)),
    "special": (("n", 8.0), ("y", 1.0)),
}
TABLES = (
    ("sex", "age", "purpose"),
    ("citizenship", "sex"),
    ("citizenship", "purpose"),
    ("purpose", "service"),
    ("sex", "channel"),
    ("age", "service"),
    ("exit", "sex"),
    ("special", "age"),
)


def release_of(number: int, seed: int) -> Release:
    """An invented quarter."""
    chance = random.Random(seed)
    persons = [
        {
            name: chance.choices([a for a, _ in answers], [w for _, w in answers])[0]
            for name, answers in QUESTIONS.items()
        }
        for _ in range(number)
    ]
    variables = {name: Variable(name, tuple(a for a, _ in answers)) for name, answers in QUESTIONS.items()}
    tables = tuple(_table(dims, variables, persons) for dims in TABLES)
    return Release(variables, (Population("all"),), tables)


def _table(dims: tuple[str, ...], variables: dict[str, Variable], persons: list[dict[str, str]]) -> Table:
    cells = []
    for labels in product(*([None, *variables[dim].categories] for dim in dims)):
        key = tuple((dim, label) for dim, label in zip(dims, labels, strict=True) if label is not None)
        cells.append(Cell(key, sum(all(person[dim] == label for dim, label in key) for person in persons)))
    return Table("_".join(dims), "all", dims, tuple(cells))


def caseload(name: str) -> Release:
    """A number of invented persons, the name of a known caseload, or a quarter of the report."""
    if name in KNOWN:
        from tests.statistics.disclosure.known import shelter

        return shelter(f"{name}.csv")
    if name.startswith(REPORT):
        from tests.statistics.disclosure.sequence import QUARTERS
        from tests.statistics.disclosure.sequence import caseload as made_up

        number = int(name.removeprefix(REPORT))
        return count(made_up(1, number, number), QUARTERS[0])
    return release_of(int(name), int(name))


def line(name: str, seconds: float) -> str:
    """Protects and audits one caseload; `seconds` are those that the proof of the optimum may take, none if 0."""
    release = caseload(name)
    model = model_of(release)
    large = sum(one.value >= 5 and bool(one.places) for one in model.counts)
    times = [time.process_time()]
    protected = protect(release, tie_key=KEY, seconds=600)
    times.append(time.process_time())
    verdict = audit(release.variables, release.populations, protected.tables)
    times.append(time.process_time())
    assert protected.proved
    assert verdict.safe
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    shown = {(table.id, c.key) for table in protected.tables for c in table.cells if c.value is not None}
    kept = sum(any(place in shown for place in one.places) for one in model.counts)
    optimum = _optimum(release, model, seconds) if seconds else ""
    return (
        f"| {name} | {protected.checked} | {kept} of {large} | {optimum} | {_whole(release, shown)} | {times[1] - times[0]:.1f} s "
        f"| {times[2] - times[1]:.1f} s | {memory} MB |"
    )


def _whole(release: Release, shown: set[Place]) -> str:
    """How many one-way tables are shown whole, of those without a small number, of all."""
    tables: dict[tuple[str, str], list[tuple[int, bool]]] = {}
    for table in release.tables:
        for cell in table.cells:
            if len(cell.key) == 1 and not cell.structural:
                numbers = tables.setdefault((table.population, cell.key[0][0]), [])
                numbers.append((cell.value or 0, (table.id, cell.key) in shown))
    possible = [numbers for numbers in tables.values() if all(value >= 5 for value, _ in numbers)]
    whole = sum(all(kept for _, kept in numbers) for numbers in possible)
    return f"{whole} of {len(possible)} (of {len(tables)})"


def _optimum(release: Release, model: Model, seconds: float) -> str:
    """How many numbers the cheapest pattern keeps, and whether that was proved in time."""
    search = Search(model, costs_of(model, release, KEY), 5, Watch(None, None, seconds), KEY)
    search.run(sys.maxsize, 0.0, exact=True)
    short = search.cost / search.bound - 1
    return f"{search.shown.sum()}" + ("" if short < 1e-6 else f" (cost proved within {short:.1%})")


def main() -> None:
    """Prints one line per caseload."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("caseloads", nargs="*", metavar="persons")
    parser.add_argument("--optimum", type=float, nargs="?", const=900.0, default=0.0, metavar="SECONDS")
    options = parser.parse_args()
    known = Path(__file__).resolve().parents[2] / "shared" / "data" / "disclosure"
    names = options.caseloads or [
        *(KNOWN if known.is_dir() else ()),
        "50",
        "100",
        "300",
        "report-60",
        "report-300",
    ]
    print(HEADING, flush=True)
    context = multiprocessing.get_context("spawn")
    for name in names:
        with context.Pool(1) as pool:
            print(pool.apply(line, (name, options.optimum)), flush=True)


if __name__ == "__main__":
    main()
