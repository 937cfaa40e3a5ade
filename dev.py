"""One door for everybody who works on caseapp: `python3 dev.py` lists what it can do.

It needs nothing but Python: each verb first makes sure that the folder .venv holds exactly the locked
packages, and that Qt finds its system libraries. A stamp in .venv remembers what is done, so that the second
call starts at once.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tools.system_packages import apt_install, has_display, is_root, say, stop, want_postgres

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "caseapp-setup.json"

LOCKS = {"run": ("build.txt", "run.txt"), "dev": ("build.txt", "run.txt", "dev.txt")}
# Debian's names, for what a window needs at all and what it needs on an X11 screen
QT_LIBRARIES = "libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libfreetype6 libdbus-1-3"
X11_LIBRARIES = (
    "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0"
    " libxcb-shape0 libxcb-xkb1"
)
WORKERS_AT_MOST = 4  # more test processes wait for the disk rather than for a core

LINT_IMPORTS = "from importlinter.cli import lint_imports as go; raise SystemExit(go(no_logo=True))"

# Run in a child, since a missing library may end the process. Loading the X11 plug-in by hand needs no display.
TRY_QT = """
import ctypes, pathlib, sys
import PySide6
from PySide6.QtWidgets import QApplication
QApplication([])
if "x11" in sys.argv:
    ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"))
"""


def ensure_setup(part: str) -> None:
    """Make .venv hold what `part` ("run" or "dev") needs, or stop with a sentence that says what to do."""
    wanted, done = fingerprint(part), read_stamp(STAMP)
    if not PYTHON.exists() or done.get("python", python_version()) != python_version():
        make_venv()
        done = {}
    if done.get(part) != wanted:
        say(f"Setting up {VENV.name} ({part}); this happens once and takes a minute or two.")
        install(part)
        done.update({"python": python_version(), part: wanted, "run": fingerprint("run")})
        write_stamp(STAMP, done)
    libraries = "x11" if wants_x11() else "offscreen"
    if done.get("qt") not in {libraries, "x11"}:
        ensure_qt_libraries()
        write_stamp(STAMP, {**done, "qt": libraries})


def fingerprint(part: str, root: Path = ROOT) -> str:
    """Sum up everything the setup of `part` depends on; a changed sum means setting up again."""
    total = hashlib.sha256(python_version().encode())
    for path in [root / "pyproject.toml", *(root / "requirements" / name for name in LOCKS[part])]:
        total.update(path.read_bytes())
    return total.hexdigest()


def read_stamp(path: Path) -> dict[str, str]:
    """Give what the last setup wrote down; a missing or damaged stamp only means doing it again."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def write_stamp(path: Path, done: Mapping[str, str]) -> None:
    """Write the stamp last of all, so that a setup cut short is done again."""
    path.write_text(json.dumps(done, indent=1), encoding="utf-8")


def python_version() -> str:
    """Give the version whose packages fit: 3.11 and 3.12 cannot share a .venv."""
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def make_venv() -> None:
    """Create .venv afresh; Debian cuts a needed piece off into a package of its own, fetched where one may."""
    if importlib.util.find_spec("ensurepip") is None:
        say("This Python cannot make a virtual environment yet.")
        apt_install(["python3-venv"])
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]) != 0:
        stop(f"Python could not create {VENV}. Is the disk full, or the folder write-protected?")


def install(part: str) -> None:
    """Install the locked packages, each checked against its hash, and the checkout itself."""
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    locks = [word for name in LOCKS[part] for word in ("-r", str(ROOT / "requirements" / name))]
    if subprocess.call([*pip, "--require-hashes", *locks]) != 0:
        stop("The packages could not be installed; the lines above say why. Is there a connection?")
    if subprocess.call([*pip, "--no-deps", "--no-build-isolation", "--no-index", "-e", str(ROOT)]) != 0:
        stop("The packages are there, but the checkout itself could not be installed; see above.")


# ---------------------------------------------------------------- what Qt needs of the system


def ensure_qt_libraries() -> None:
    """Find missing system libraries by trying, install them where one may, else name them."""
    trouble = qt_trouble()
    if trouble is None:
        return
    if not names_missing_library(trouble):
        stop(f"Qt does not start here, and not for want of a library:\n{trouble}")
    say(f"Qt misses a system library: {trouble.splitlines()[-1]}")
    apt_install([*QT_LIBRARIES.split(), *(X11_LIBRARIES.split() if wants_x11() else [])])
    trouble = qt_trouble()
    if trouble is not None:
        stop(f"The libraries are installed, but Qt still does not start:\n{trouble}")


def qt_trouble() -> str | None:
    """Start Qt in a child process; give what it complained about, or None when all is well."""
    command = [str(PYTHON), "-c", TRY_QT, *(["x11"] if wants_x11() else [])]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    tried = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if tried.returncode == 0:
        return None
    return tried.stderr.strip() or f"it ended with code {tried.returncode}"


def names_missing_library(trouble: str) -> bool:
    """Tell a missing library (one package cures it) from any other failure."""
    return "cannot open shared object file" in trouble


def wants_x11() -> bool:
    """Say whether windows on a Linux screen matter here: there is one, or all may be installed anyway."""
    return sys.platform == "linux" and (has_display() or is_root())


# ---------------------------------------------------------------- the verbs


def run(arguments: Sequence[str]) -> int:
    """Open caseapp, or hand it what follows --; without a screen, walk through it with invented people."""
    ensure_setup("run")
    if arguments:
        return start("-m", "caseapp", *arguments)
    if has_display():
        return start("-m", "caseapp")
    say(
        "There is no screen here, so caseapp is walked through unseen, with invented people. See practice-output."
    )
    return start("-m", "caseapp.journey", "practice-output", offscreen=True)


def test(arguments: Sequence[str]) -> int:
    """Check everything, then run the tests; what follows -- goes to pytest."""
    failed, workers = failed_checks(), min(os.cpu_count() or 1, WORKERS_AT_MOST)
    want_postgres()
    spread = ["-n", str(workers)] if workers > 1 else []
    code = start("-m", "pytest", *spread, *arguments, folder=ROOT)
    return code or report(failed)


def check(_arguments: Sequence[str]) -> int:
    """Check style, format, types and the rules between rooms; change nothing."""
    return report(failed_checks())


def words(arguments: Sequence[str]) -> int:
    """Collect the words that people see, for the translators."""
    return tool("tools/words.py", arguments)


def pictures(arguments: Sequence[str]) -> int:
    """Draw every page in every language, for the guide and for comparing."""
    return tool("tools/pictures.py", arguments)


def guide(arguments: Sequence[str]) -> int:
    """Build the guide as offline pages and PDF, with pictures of the window, for four readers in three languages."""
    return tool("tools/guide_book.py", arguments)


def bench(arguments: Sequence[str]) -> int:
    """Measure how fast the slow things are."""
    return tool("benchmarks/run.py", arguments)


def package(arguments: Sequence[str]) -> int:
    """Build what people install: folder, deb or windows, or all three."""
    ensure_setup("run")
    return start("-m", "installer.package", *arguments, folder=ROOT)


def tool(path: str, arguments: Sequence[str]) -> int:
    """Run one of the project's own scripts with everything installed."""
    ensure_setup("dev")
    return start(path, *arguments, folder=ROOT)


def failed_checks() -> list[str]:
    """Run all checks, even after one fails: one call shows all there is to mend."""
    ensure_setup("dev")
    typed = [name for name in ("src", "tests", "tools", "benchmarks", "dev.py") if holds_python(ROOT / name)]
    checks = {
        "ruff check": ("-m", "ruff", "check", "."),
        "ruff format": ("-m", "ruff", "format", "--check", "."),
        "mypy": ("-m", "mypy", *typed),
        "lint-imports": ("-c", LINT_IMPORTS),
    }
    return [name for name, command in checks.items() if start(*command, folder=ROOT) != 0]


def holds_python(path: Path) -> bool:
    """Say whether mypy would find anything there; it refuses a folder without Python."""
    return path.is_file() or any(path.rglob("*.py"))


def report(failed: Sequence[str]) -> int:
    """Name the failed checks at the very end, where they are seen, and give the exit code."""
    if failed:
        say(f"These checks failed: {', '.join(failed)}")
    return 1 if failed else 0


def start(*arguments: str, folder: Path | None = None, offscreen: bool = False) -> int:
    """Run .venv's Python with these arguments and give its exit code."""
    environment = {**os.environ, **({"QT_QPA_PLATFORM": "offscreen"} if offscreen else {})}
    return subprocess.call([str(PYTHON), *arguments], cwd=folder, env=environment)


VERBS: dict[str, Callable[[Sequence[str]], int]] = {
    verb.__name__: verb for verb in (run, test, check, words, pictures, guide, bench, package)
}


def usage() -> str:
    """List the verbs with the first line of what each says about itself."""
    lines = [f"  {name:<9} {(verb.__doc__ or '').splitlines()[0]}" for name, verb in VERBS.items()]
    return "\n".join(["python3 dev.py VERB [-- ARGUMENTS]", "", *lines])


def main(arguments: Sequence[str]) -> int:
    """Do what the first word says."""
    if sys.version_info < (3, 11):  # noqa: UP036  an older Python does get as far as here
        stop(f"caseapp needs Python 3.11 or newer, and this is Python {python_version()}.")
    if not arguments or arguments[0] in {"help", "-h", "--help"}:
        print(usage())
        return 0
    verb, *rest = arguments
    if verb not in VERBS:
        say(f"There is no verb {verb!r}.\n\n{usage()}")
        return 2
    return VERBS[verb](rest[1:] if rest[:1] == ["--"] else rest)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
