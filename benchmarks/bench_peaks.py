"""The most memory of each deed that reads the whole caseload: ten thousand people, five years, a fresh process each.

Beside it stands what the process had before the deed. Whatever the deed lets a child process do is told apart. The names
of deeds (`one_deed.DEEDS`), as arguments, choose some of them. The vault is copied each time, because some deeds write.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.large import folder
from benchmarks.measuring import ROOT, Figure, report
from benchmarks.one_deed import DEEDS

_LONGEST = 1800


def figures(wanted: Sequence[str]) -> Iterator[Figure]:
    """Megabytes."""
    vault = folder()
    for name in wanted or DEEDS:
        before, most, child = measured(name, vault)
        yield Figure(f"the most memory during: {name}", most, before, "MB")
        if child:
            yield Figure(f"and of its child process: {name}", child, None, "MB")


def measured(name: str, vault: Path) -> tuple[float, float, float]:
    """Megabytes before a deed, at most during it, and at most of a child of it."""
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(temporary) / "vault"
        shutil.copytree(vault, copy)
        command = [sys.executable, "-m", "benchmarks.one_deed", name, str(copy)]
        said = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=_LONGEST
        ).stdout.split()
    before, most, child = (int(number) / 1024 for number in said)
    return before, most, child


if __name__ == "__main__":
    report(figures([one for one in sys.argv[1:] if not one.startswith("-")]))
