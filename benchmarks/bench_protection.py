"""How long protecting and auditing a quarter takes: `python benchmarks/bench_protection.py [persons ...]`.

The caseload is invented: 7 two-way tables and one three-way table over eight questions, 337 distinct counts.
"""

import random
import resource
import sys
import time
from itertools import product

from caseapp.statistics.disclosure.audit import audit
from caseapp.statistics.disclosure.model import model_of
from caseapp.statistics.disclosure.protect import protect
from caseapp.statistics.table import Cell, Population, Release, Table, Variable

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


def main() -> None:
    """Prints one line per caseload."""
    for number in [int(argument) for argument in sys.argv[1:]] or [50, 100, 300]:
        release = release_of(number, number)
        begun, computed = time.perf_counter(), time.process_time()
        protected = protect(release, tie_key=b"benchmark", seconds=600)
        middle, computed = time.perf_counter(), time.process_time() - computed
        verdict = audit(release.variables, release.populations, protected.tables)
        ended = time.perf_counter()
        assert protected.proved
        assert verdict.safe
        large = sum(count.value >= 5 for count in model_of(release).counts)
        kept = len(
            {
                frozenset(cell.key)
                for table in protected.tables
                for cell in table.cells
                if cell.value is not None
            }
        )
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(
            f"{number} persons: {protected.checked} counts proved, {kept} of {large} large counts kept, "
            f"protect {middle - begun:.1f} s ({computed:.1f} s of processor), audit {ended - middle:.2f} s, {memory} MB"
        )


if __name__ == "__main__":
    main()
