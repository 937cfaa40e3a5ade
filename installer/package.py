"""Builds what people install: `python3 dev.py package [folder|deb|windows]`, all three without a word."""

import shutil
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from installer.build_deb import build_deb
from installer.build_folder import build_folder
from installer.build_windows import build_windows
from tools.system_packages import apt_install

# What each build needs of the system: the command, and Debian's package that has it.
NEEDS = {
    "folder": {"strip": "binutils", "g++": "g++"},
    "deb": {"strip": "binutils", "g++": "g++", "dpkg-deb": "dpkg"},
    "windows": {"makensis": "nsis"},
}
BUILDS: dict[str, Callable[[], Path]] = {"folder": build_folder, "deb": build_deb, "windows": build_windows}


def main(arguments: Sequence[str]) -> int:
    """Build what is asked for, in order, and say how long each took."""
    wanted = list(arguments) or ["deb", "windows"]  # the package is made of the folder, and leaves it there
    unknown = [name for name in wanted if name not in BUILDS]
    if unknown:
        print(f"There is no {unknown[0]!r} to build; there are: {', '.join(BUILDS)}.", file=sys.stderr)
        return 2
    for name in wanted:
        needs = NEEDS[name].items()
        missing = [package for command, package in needs if shutil.which(command) is None]
        if missing:
            apt_install(missing)
        begun = time.monotonic()
        BUILDS[name]()
        print(f"{name}: built in {time.monotonic() - begun:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
