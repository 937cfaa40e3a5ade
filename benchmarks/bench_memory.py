"""Memory of the session process after unlocking, with 1,000 people, against an empty window of PySide6.

The vault is unlocked at its page with the full cost of Argon2id (256 MB for a moment), in a process that did nothing else;
Today is shown, and the list of people is read in the background.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measuring import ROOT, Figure, report, shelter
from caseapp.vault.slots import Cost

PEOPLE, QUARTERS = 1_000, 8


def figures() -> Iterator[Figure]:
    """Megabytes."""
    with shelter(PEOPLE, QUARTERS, Cost()) as (desk, passphrase), tempfile.TemporaryDirectory() as temporary:
        desk.close()
        ours = measured(str(desk.folder), passphrase, str(Path(temporary) / "desk.txt"))
    floor = measured("empty")
    yield Figure(f"memory after unlock, {PEOPLE:,} people", ours[0], floor[0], "MB")
    yield Figure(f"memory after unlock, {PEOPLE:,} people, own share", ours[1], floor[1], "MB")


def measured(*arguments: str) -> tuple[float, float]:
    """Megabytes of a process: resident, and its share of what is shared."""
    command = [sys.executable, "-m", "benchmarks.after_unlock", *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=300
    ).stdout.split()
    return int(said[0]) / 1024, int(said[1]) / 1024


if __name__ == "__main__":
    report(figures())
