"""What dev.py asks of the system before anything is installed: Debian's packages, a screen, somebody to tell.

It needs nothing but Python.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Sequence


def has_display() -> bool:
    """Say whether a window could be shown to somebody."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def is_root() -> bool:
    """Say whether system packages may be installed without asking anybody."""
    return sys.platform != "win32" and os.geteuid() == 0


def apt_install(packages: Sequence[str]) -> None:
    """Install Debian packages where one may; otherwise give the one line to type, and stop."""
    line = " ".join(_install_line(packages))
    if shutil.which("apt-get") is None:
        stop(f"Please install what Debian calls: {' '.join(packages)}")
    if not is_root():
        stop(f"Please type this, then try again:\n  sudo {line}")
    if not _apt(packages):
        stop(f"That did not work. Please type this, then try again:\n  {line}")


def _install_line(packages: Sequence[str]) -> list[str]:
    return ["apt-get", "install", "--yes", "--no-install-recommends", *packages]


def _apt(packages: Sequence[str]) -> bool:
    say(f"Installing: {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = (["apt-get", "update"], _install_line(packages))
    return all(
        subprocess.call([*one, "--quiet=2"], env=environment, stdout=sys.stderr) == 0 for one in commands
    )


def want_postgres() -> None:
    """Let the tests of the common store run where they can: install a server in CI, else say what they would need.

    Without one they are skipped, so nothing stops here.
    """
    if (
        sys.platform != "linux"
        or shutil.which("initdb")
        or any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    ):
        return
    may = is_root() and os.environ.get("CI") and shutil.which("apt-get")
    if not (may and _apt(["postgresql"])):
        line = " ".join(_install_line(["postgresql"]))
        say(f"PostgreSQL is not on this machine: tests of the common store are skipped. Debian: {line}")


def say(sentence: str) -> None:
    """Talk on the error stream: the output belongs to the program that is run."""
    print(sentence, file=sys.stderr, flush=True)


def stop(sentence: str) -> NoReturn:
    """End with a sentence instead of a traceback."""
    say(sentence)
    sys.exit(1)
