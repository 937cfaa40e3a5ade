"""Every measurement, one after the other, each in a process of its own, as one table.

`python dev.py bench` or `python benchmarks/run.py [NAME ...] [--keep] [--compare]`, where a name is what follows `bench_`.
`--keep` writes the figures down for this version and draws docs/guide/benchmarks.md anew; `--compare` names what became
worse than the newest version that was kept. Medians; what else the machine does at the time shows in them.
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


def main(arguments: Sequence[str]) -> int:
    """Run what was asked for, or everything; exit code 1 where a measurement failed or became worse."""
    from benchmarks.measuring import heading

    asked = argparse.ArgumentParser(prog="bench", description=__doc__)
    asked.add_argument("names", nargs="*")
    asked.add_argument("--keep", action="store_true")
    asked.add_argument("--compare", action="store_true")
    given = asked.parse_args(arguments)
    names = [path.stem for path in sorted(HERE.glob("bench_*.py"))]
    chosen = [name for name in names if not given.names or name.removeprefix("bench_") in given.names]
    print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores")
    print(heading())
    figures: list[Figure] = []
    failed = [name for name in chosen if not told(name, figures)]
    for name in failed:
        print(f"{name} did not end well", file=sys.stderr)
    slower = said_worse(figures) if given.compare else []
    if given.keep:
        kept(figures)
    return 1 if failed or slower or not chosen else 0


def told(name: str, figures: "list[Figure]") -> bool:
    """Run one measurement and print its figures as they come; what is no figure is printed as it is."""
    from benchmarks.measuring import FOR_RUN, Figure, line

    command = [sys.executable, "-m", f"benchmarks.{name}"]
    environment = {**os.environ, FOR_RUN: "1"}
    with subprocess.Popen(
        command, cwd=HERE.parent, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        for said in process.stdout or ():
            if said.startswith('{"name"'):
                figures.append(Figure(**json.loads(said)))
            print(line(figures[-1]) if said.startswith('{"name"') else said.rstrip("\n"), flush=True)
    return process.returncode == 0


def said_worse(figures: "Sequence[Figure]") -> list[str]:
    """Name what became worse."""
    from benchmarks.results import compare, kept_figures, versions

    files = versions()
    lines = compare(figures, kept_figures(files[-1])) if files else []
    print("\n".join(lines) or "Nothing became worse by more than the noise.")
    return lines


def kept(figures: "Sequence[Figure]") -> None:
    """Write the figures down, and the page with them."""
    from benchmarks.results import PAGE, keep, page

    print(f"kept in {keep(figures)}")
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
