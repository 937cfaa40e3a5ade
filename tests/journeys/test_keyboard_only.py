"""A real window answers to real keys; the whole of it is `python -m tests.journeys.keyboard_only`."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NEEDED = ("Xvfb", "openbox", "xdotool")
LACKING = [name for name in NEEDED if shutil.which(name) is None]


@pytest.mark.skipif(bool(LACKING), reason=f"not installed: {', '.join(LACKING)}")
def test_a_night_is_counted_by_keys_alone() -> None:
    command = [sys.executable, "-m", "tests.journeys.keyboard_only", "--task", "count the night"]
    root = Path(__file__).resolve().parents[2]
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, check=False, timeout=280
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("count the night: ")
