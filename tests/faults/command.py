"""Running a campaign as its command, in a process of its own: some of them fork, starve or weaken themselves."""

import subprocess
import sys

from tests.faults.trace import ROOT


def campaign(name: str, *arguments: str) -> tuple[int, dict[str, str]]:
    """The exit code of a campaign and the counts it printed."""
    command = [sys.executable, "-m", f"tests.faults.{name}", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=280)
    assert not done.stderr, done.stderr
    lines = (line.partition(": ") for line in done.stdout.splitlines())
    return done.returncode, {name: value for name, _, value in lines}
