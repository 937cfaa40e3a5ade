"""Every measurement, one after the other, each in a process of its own, as one table.

`python dev.py bench` or `python benchmarks/run.py [NAME ...]`, where a name is what follows `bench_`. Medians; what
else the machine does at the time shows in them.
"""

import json
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))  # a script sees its own folder only


def main(wanted: Sequence[str]) -> int:
    """Run what was asked for, or everything; exit code 1 where a measurement failed."""
    from benchmarks.measuring import heading

    names = [path.stem for path in sorted(HERE.glob("bench_*.py"))]
    chosen = [name for name in names if not wanted or name.removeprefix("bench_") in wanted]
    print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores")
    print(heading())
    failed = [name for name in chosen if not told(name)]
    for name in failed:
        print(f"{name} did not end well", file=sys.stderr)
    return 1 if failed or not chosen else 0


def told(name: str) -> bool:
    """Run one measurement and print its figures as they come; what is no figure is printed as it is."""
    from benchmarks.measuring import FOR_RUN

    command = [sys.executable, "-m", f"benchmarks.{name}"]
    environment = {**os.environ, FOR_RUN: "1"}
    with subprocess.Popen(
        command, cwd=HERE.parent, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        for said in process.stdout or ():
            print(readable(said.rstrip("\n")), flush=True)
    return process.returncode == 0


def readable(said: str) -> str:
    """A figure as a line of the table, or the line itself."""
    from benchmarks.measuring import Figure, line

    if not said.startswith('{"name"'):
        return said
    return line(Figure(**json.loads(said)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
