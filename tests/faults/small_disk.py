"""A disk with little room, where one may be mounted."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SIZE = 8 * 1024 * 1024


@contextmanager
def small_disk(place: Path) -> Iterator[Path | None]:
    """A file system of a few megabytes in memory; None where it may not be mounted."""
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", str(place)]
    mounted = hasattr(os, "geteuid") and os.geteuid() == 0
    mounted = mounted and subprocess.run(command, capture_output=True, check=False).returncode == 0
    try:
        yield place if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", str(place)], check=True)  # noqa: S607
