"""What all measurements share: a figure beside the least that the same work can cost, and how both are printed.

Run them all with `python dev.py bench`, or one with `python -m benchmarks.bench_unlock`.
"""

import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.actions.vaults.opening import Setup, create_vault, new_passphrase
from caseapp.base.clock import FixedClock
from caseapp.vault.slots import LEAST, Cost

SEED = 1
FOR_RUN = "CASEAPP_BENCH_AS_JSON"
"""Set by `run.py` in the environment of the measurements it starts."""
ROOT = Path(__file__).resolve().parent.parent
CLOCK = FixedClock(datetime(2026, 10, 5, 9, 30, tzinfo=UTC))


@dataclass(frozen=True)
class Figure:
    """A median, its unit, and the floor: what the unavoidable part costs by itself. None where there is no such part."""

    name: str
    ours: float
    floor: float | None
    unit: str


def median_seconds(runs: int, work: Callable[[], object]) -> float:
    """The median of so many runs, in seconds; what a run gives back is let go of outside of the measured time."""
    return medians(runs, work)[0]


def medians(runs: int, *works: Callable[[], object]) -> list[float]:
    """The median of each, where they take turns: whatever else the machine or its disk does then falls on all of them."""
    taken: list[list[float]] = [[] for _ in works]
    for _ in range(runs):
        for work, seconds in zip(works, taken, strict=True):
            begin = time.perf_counter()
            result = work()
            seconds.append(time.perf_counter() - begin)
            del result
    return [statistics.median(seconds) for seconds in taken]


@contextmanager
def shelter(people: int, quarters: int, cost: Cost = LEAST) -> Iterator[tuple[Desk, str]]:
    """An open practice shelter with so many people, and its passphrase; gone afterwards."""
    from caseapp.actions.practice.making import fill

    with tempfile.TemporaryDirectory() as folder:
        passphrase = new_passphrase()
        setup = Setup(
            "shelter", "Practice", "750000000", "en", "Trainee", passphrase, practice=True, cost=cost
        )
        desk = create_vault(Path(folder) / "vault", setup, CLOCK).desk
        try:
            fill(desk, people, quarters, SEED)
            yield desk, passphrase
        finally:
            desk.close()


def report(figures: Iterable[Figure]) -> None:
    """Print figures as they come: as lines of JSON for `run.py`, or as lines of a table for people."""
    as_json = FOR_RUN in os.environ
    if not as_json:
        print(heading())
    for figure in figures:
        print(json.dumps(asdict(figure)) if as_json else line(figure), flush=True)


def heading() -> str:
    """The line above a table of figures."""
    return f"{'figure':<62}{'ours':>14}{'floor':>14}{'ratio':>9}"


def line(figure: Figure) -> str:
    """One figure as a line of the table."""
    floor = "" if figure.floor is None else f"{_number(figure.floor)} {figure.unit}"
    ratio = "" if not figure.floor else f"{figure.ours / figure.floor:.2f}"
    return f"{figure.name:<62}{_number(figure.ours) + ' ' + figure.unit:>14}{floor:>14}{ratio:>9}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
