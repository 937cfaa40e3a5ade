"""The measurements of the page of results, one after the other, each in a process of its own, as one table.

`python dev.py bench` or `python benchmarks/run.py [NAME ...] [--all] [--keep] [--compare]`, where a name is what follows `bench_`; `--all`
runs every measurement there is, which takes hours. `--keep` writes the figures down for this version and draws docs/guide/benchmarks.md
and its Russian sibling anew; `--compare` names what became worse than the newest version that was kept, and fails then. A goal of the
project that is missed is named in any case. Medians; what else the machine does at the time shows in them.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.measuring import Figure

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))  # a script sees its own folder only

PAGE_OF_RESULTS = ("installed", "memory", "unlock", "search", "desk", "export", "import", "size")
"""What the page of the guide shows first; a quarter of an hour on a quiet machine, when the installers are built."""


def main(arguments: Sequence[str], folder: Path = HERE, kept_in: Path | None = None) -> int:
    """Run what was asked for; exit code 1 where a measurement failed or became worse. `folder` holds the measurements."""
    from benchmarks.measuring import heading
    from benchmarks.results import KEPT, missed

    asked = argparse.ArgumentParser(prog="bench", description=__doc__)
    asked.add_argument("names", nargs="*")
    asked.add_argument("--all", action="store_true")
    asked.add_argument("--keep", action="store_true")
    asked.add_argument("--compare", action="store_true")
    given = asked.parse_args(arguments)
    wanted = given.names or PAGE_OF_RESULTS
    files = [
        file
        for file in sorted(folder.glob("bench_*.py"))
        if given.all or file.stem.removeprefix("bench_") in wanted
    ]
    print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores")
    print(heading())
    figures: list[Figure] = []
    failed = [file.stem for file in files if not told(file, figures)]
    for name in failed:
        print(f"{name} did not end well", file=sys.stderr)
    slower = said_worse(figures, kept_in or KEPT) if given.compare else []
    print("".join(f"{line}\n" for line in missed(figures)), end="")
    if given.keep:
        kept(figures)
    return 1 if failed or slower or not files else 0


def told(file: Path, figures: "list[Figure]") -> bool:
    """Run one measurement and print its figures as they come; what is no figure is printed as it is."""
    from benchmarks.measuring import FOR_RUN, Figure, line

    root = str(HERE.parent)
    environment = {**os.environ, FOR_RUN: "1", "PYTHONPATH": root}
    with subprocess.Popen(
        [sys.executable, "-P", str(file)], cwd=root, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        for said in process.stdout or ():
            if said.startswith('{"name"'):
                figures.append(Figure(**json.loads(said)))
            print(line(figures[-1]) if said.startswith('{"name"') else said.rstrip("\n"), flush=True)
    return process.returncode == 0


def said_worse(figures: "Sequence[Figure]", folder: Path) -> list[str]:
    """Name what became worse than what is kept there."""
    from benchmarks.results import compare, kept_figures, versions

    files = versions(folder)
    lines = compare(figures, kept_figures(files[-1])) if files else []
    print("\n".join(lines) or "Nothing became worse by more than the noise.")
    return lines


def kept(figures: "Sequence[Figure]") -> None:
    """Write the figures down, and the page with them."""
    from benchmarks.page import write_pages
    from benchmarks.results import keep

    print(f"kept in {keep(figures)}")
    write_pages()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
