"""What the installation takes: the folder that was packed, and the installers, where `dev.py package` has built them.

The floor of the folder is what comes with Python and Qt themselves in it: nobody who packs a PySide6 window can leave that out.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measuring import ROOT, Figure, report

DIST = ROOT / "dist"
_OF_OTHERS = ("PySide6", "shiboken6", "libpython", "base_library", "libicu", "lib-dynload")


def figures() -> Iterator[Figure]:
    """Megabytes of 1,000,000 bytes, as file managers count."""
    inside = DIST / "caseapp"
    if inside.is_dir():
        parts = list((inside / "_internal").iterdir())
        floor = sum(size(part) for part in parts if part.name.startswith(_OF_OTHERS))
        yield Figure("installed size", size(inside), floor, "MB")
    for kind, pattern in (("Debian package", "*.deb"), ("Windows installer", "*windows*.exe")):
        for file in sorted(DIST.glob(pattern))[-1:]:
            yield Figure(f"size of the {kind}", size(file), None, "MB")
    if not DIST.is_dir():
        print("nothing is packed: python dev.py package", file=sys.stderr)


def size(path: Path) -> float:
    """Megabytes of a file, or of everything in a folder; what a link points to is counted where it lies."""
    every = path.rglob("*") if path.is_dir() else [path]
    return sum(one.lstat().st_size for one in every if one.is_file() and not one.is_symlink()) / 1e6


if __name__ == "__main__":
    report(figures())
