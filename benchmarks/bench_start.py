"""From the start of the process to the painted unlock page, against an empty PySide6 window of the same environment.

Every run is a new process without a display (offscreen). The files of the program are warm in the system's cache, as
they are at the second start of a day; emptying that cache would slow the whole machine down for everybody.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measuring import CLOCK, ROOT, Figure, report
from caseapp.actions.practice import make_practice

RUNS = 9


def figures() -> Iterator[Figure]:
    """Seconds to the first painting, and resident memory at that moment."""
    with tempfile.TemporaryDirectory() as folder:
        vault = Path(folder) / "vault"
        make_practice(vault, "shelter", 3, 1, 1, CLOCK)
        painted("ours", vault)
        painted("empty", vault)
        pairs = [(painted("ours", vault), painted("empty", vault)) for _ in range(RUNS)]
    for place, name, unit in (
        (0, "start to the painted unlock page", "s"),
        (1, "resident memory at the unlock page", "MB"),
    ):
        ours, floor = (statistics.median(pair[kind][place] for pair in pairs) for kind in (0, 1))
        yield Figure(name, ours, floor, unit)


def painted(kind: str, vault: Path) -> tuple[float, float]:
    """Seconds from starting a process to its first painted window, and its memory in megabytes."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "benchmarks.first_paint", kind, str(vault)]
    begin = time.perf_counter()
    said = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=60
    ).stdout.split()
    return float(said[0]) - begin, int(said[1]) / 1024


if __name__ == "__main__":
    report(figures())
