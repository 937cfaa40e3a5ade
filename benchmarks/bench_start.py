"""From the start of the process to the painted unlock page, against an empty PySide6 window of the same environment.

Every run is a new process without a display (offscreen), ours and the empty one in turn. Our files are compiled, as an
installed program has them, and warm in the system's cache, as they are at the second start of a day; emptying that cache
would slow the whole machine down for everybody. Processor time is told beside the seconds because others may be at work
on the machine; it counts the guardian too. The least of all runs is the run that was disturbed least.
"""

import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.measuring import CLOCK, ROOT, Figure, report
from caseapp.actions.practice import make_practice

RUNS = 9
LANGUAGES = ("en", "ru", "kk")


class Painted(NamedTuple):
    """One start: seconds, seconds of processor time, and megabytes in memory at the end."""

    seconds: float
    worked: float
    memory: float


def figures() -> Iterator[Figure]:
    """Seconds to the painted page in each language, and resident memory at that moment."""
    compileall.compile_dir(ROOT / "src", quiet=2)
    with tempfile.TemporaryDirectory() as temporary:
        vault = Path(temporary) / "vault"
        make_practice(vault, "shelter", 3, 1, 1, CLOCK)
        for code in LANGUAGES:
            yield from in_language(code, vault, Path(temporary) / code)


def in_language(code: str, vault: Path, settings: Path) -> Iterator[Figure]:
    """The figures of a program that speaks a language."""
    (settings / "caseapp").mkdir(parents=True)
    (settings / "caseapp" / "desk.txt").write_text(f"language={code}\n", encoding="utf-8")
    for kind in ("ours", "empty"):
        painted(kind, vault, settings)
    runs = [(painted("ours", vault, settings), painted("empty", vault, settings)) for _ in range(RUNS)]
    ours, empty = ([pair[kind] for pair in runs] for kind in (0, 1))
    name = f"start to the painted unlock page, {code}"
    yield Figure(name, middle(ours, 0), middle(empty, 0), "s")
    yield Figure(f"{name}, processor time", middle(ours, 1), middle(empty, 1), "s")
    least, floor = (min(run.worked for run in kind) for kind in (ours, empty))
    yield Figure(f"{name}, processor time, least", least, floor, "s")
    yield Figure(f"memory at the unlock page, {code}", middle(ours, 2), middle(empty, 2), "MB")


def middle(runs: list[Painted], place: int) -> float:
    """The median of one of the three."""
    return statistics.median(run[place] for run in runs)


def painted(kind: str, vault: Path, settings: Path) -> Painted:
    """Start a process and wait until its window is painted."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(settings)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "benchmarks.first_paint", kind, str(vault)]
    begin = time.perf_counter()
    said = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=60
    ).stdout.split()
    return Painted(float(said[0]) - begin, float(said[1]), int(said[2]) / 1024)


if __name__ == "__main__":
    report(figures())
