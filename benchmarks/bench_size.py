"""What the installation takes: the folder that was packed, the tree that Windows gets, and the installers, where `dev.py package` has built them.

The floor is an empty window of PySide6 packed the same way (`installer/empty.spec`); for Windows there is none.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measuring import Figure, report
from installer.build_folder import empty_folder
from installer.build_windows import TREE
from installer.checkout import DIST, FOLDER, version


def figures() -> Iterator[Figure]:
    """Megabytes of 1,000,000 bytes, as file managers count."""
    installers = {
        "Debian package": f"caseapp_{version()}_amd64.deb",
        "Windows installer": f"caseapp-{version()}-windows.exe",
    }
    if not FOLDER.is_dir():
        print("nothing is packed: python dev.py package", file=sys.stderr)
        return
    yield Figure("installed size", size(FOLDER), size(empty_folder()), "MB")
    if TREE.is_dir():
        yield Figure("installed size, Windows", size(TREE), None, "MB")
    for kind, name in installers.items():
        if (DIST / name).is_file():
            yield Figure(f"size of the {kind}", size(DIST / name), None, "MB")


def size(path: Path) -> float:
    """Megabytes of a file, or of everything in a folder; what a link points to is counted where it lies."""
    every = path.rglob("*") if path.is_dir() else [path]
    return sum(one.lstat().st_size for one in every if one.is_file() and not one.is_symlink()) / 1e6


if __name__ == "__main__":
    report(figures())
