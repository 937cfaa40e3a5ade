"""What every builder needs to know of the checkout: where it lies, its version, and when it was last changed."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
FOLDER = DIST / "caseapp"
TOOLS = BUILD / "venv"
"""Packages for building, apart from the developers' .venv: what is not there cannot slip into the program."""
LOCKS = ("build.txt", "run.txt", "package.txt")


def version() -> str:
    """The program's version, as `caseapp.__version__` has it."""
    text = (ROOT / "src" / "caseapp" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([0-9.]+)"$', text, flags=re.MULTILINE)
    if found is None:
        raise SystemExit("src/caseapp/__init__.py names no version")
    return found[1]


def last_change() -> int:
    """Seconds since 1970 of the last commit: the date of everything built, so that two builds are the same bytes.

    SOURCE_DATE_EPOCH says otherwise where it is set, as reproducible-builds.org has it.
    """
    asked = os.environ.get("SOURCE_DATE_EPOCH", "")
    if asked:
        return int(asked)
    return int(subprocess.check_output([tool("git"), "log", "-1", "--format=%ct"], cwd=ROOT, text=True))


def tools_python() -> Path:
    """The Python of the building tools; sets it up first when a lock has changed since."""
    python = TOOLS / "bin" / "python"
    wanted, stamp = fingerprint(), TOOLS / "locks"
    if not (python.exists() and stamp.exists() and stamp.read_text(encoding="ascii") == wanted):
        print("Setting up the building tools; this happens once and takes a minute.", flush=True)
        venv.create(TOOLS, clear=True, with_pip=True)
        locks = [word for name in LOCKS for word in ("-r", str(ROOT / "requirements" / name))]
        run(str(python), "-m", "pip", "install", "--quiet", "--require-hashes", *locks)
        stamp.write_text(wanted, encoding="ascii")
    return python


def fingerprint() -> str:
    """The locks and this Python in one sum; another sum means other packages."""
    total = hashlib.sha256(sys.version.encode())
    for name in LOCKS:
        total.update((ROOT / "requirements" / name).read_bytes())
    return total.hexdigest()


def tool(name: str) -> str:
    """Where a command of the system lies; SystemExit where it is missing."""
    found = shutil.which(name)
    if found is None:
        raise SystemExit(f"The command {name} is missing here.")
    return found


def run(*command: str, folder: Path = ROOT, environment: dict[str, str] | None = None) -> None:
    """Run one step of a build; SystemExit with its name where it fails."""
    if subprocess.call(command, cwd=folder, env=environment) != 0:
        raise SystemExit(f"This step failed: {' '.join(command[:4])} …")


def size(path: Path) -> str:
    """The size of a file, or of all files under a folder, in megabytes of 1,000,000 bytes."""
    files = [path] if path.is_file() else [one for one in path.rglob("*") if not one.is_symlink()]
    return f"{sum(one.stat().st_size for one in files if one.is_file()) / 1e6:.1f} MB"


def sha256_of(path: Path) -> str:
    """The checksum that is published beside a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
