"""Tries the Windows installer under Wine by one command: `python3 -m installer.prove_windows dist/caseapp-VERSION-windows.exe`.

In a Wine of its own, thrown away afterwards: silent installation for one person, the walk of `prove.py`, the window with a picture of it, silent
removal, and a look at what is left. Wine 8 lacks four things that Windows 10 has: three libraries are made here in their place
(`wine_parts.py`), and Python's module that asks for the kind of Windows is set aside. So this is no proof for a real Windows.
"""

import argparse
import os
import re
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from installer.checkout import ROOT, run, size, tool
from installer.prove import Walk, walk
from installer.wine_parts import OVERRIDES, add_what_is_missing

PROGRAM = Path("AppData/Local/Programs/caseapp")
MENU = Path("AppData/Roaming/Microsoft/Windows/Start Menu/Programs")
_PATIENCE = 3600
"""Seconds that one step may take: machines that build are busy."""


@dataclass(frozen=True, slots=True)
class Wine:
    """One Wine of its own."""

    prefix: Path
    environment: dict[str, str]

    @property
    def home(self) -> Path:
        """Where the one user's files lie."""
        return next(path for path in (self.prefix / "drive_c" / "users").iterdir() if path.name != "Public")

    def call(self, *command: str) -> None:
        """Run something in it; SystemExit where it fails."""
        done = subprocess.run([tool("wine"), *command], env=self.environment, timeout=_PATIENCE, check=False)
        if done.returncode != 0:
            raise SystemExit(f"FAILED under Wine: {command} ended with {done.returncode}")

    def settle(self) -> None:
        """Wait until everything that was started has ended and the registry is written."""
        run(tool("wineserver"), "-w", environment=self.environment)

    def listed(self) -> dict[str, str]:
        """What Windows lists of the program among what can be removed; empty where it is not listed."""
        text = (self.prefix / "user.reg").read_text(encoding="utf-8", errors="replace")
        found = re.search(r"\[[^\]]*Uninstall\\\\caseapp\][^\n]*\n(.*?)(?:\n\n|\Z)", text, re.DOTALL)
        return dict(re.findall(r'^"(\w+)"=(.*)$', found[1], re.MULTILINE)) if found else {}


def make_wine(folder: Path, display: str) -> Wine:
    """A fresh Wine that says it is Windows 10."""
    plain = {
        name: value
        for name, value in os.environ.items()
        if name not in {"WINEPREFIX", "DISPLAY"}
        and not name.startswith("PYTHON")  # Python as it is on any computer
    }
    told = {"WINEDEBUG": "-all", "WINEDLLOVERRIDES": OVERRIDES}
    wine = Wine(folder / "wine", {**plain, **told, "WINEPREFIX": str(folder / "wine"), "DISPLAY": display})
    wine.call("wineboot", "-i")
    wine.call("winecfg", "-v", "win10")
    wine.settle()
    return wine


def install(wine: Wine, installer: Path) -> Path:
    """Install silently; gives the folder of the program, made fit for this Wine."""
    before = files_of(wine.home)
    wine.call(str(installer), "/S")
    wine.settle()
    new = files_of(wine.home) - before
    program = wine.home / PROGRAM
    outside = {path for path in new if not path.is_relative_to(PROGRAM)}
    if outside != {MENU / "caseapp.lnk"} or not wine.listed():
        raise SystemExit(
            f"FAILED: installed, with these files outside its folder: {sorted(map(str, outside))}"
        )
    print(
        f"installed: {len(new)} files, {size(program)}, listed as {wine.listed()['DisplayName']}", flush=True
    )
    (program / "_wmi.pyd").rename(wine.prefix / "_wmi.pyd")
    add_what_is_missing(wine.prefix / "drive_c" / "windows" / "system32")
    return program


def look_at_window(wine: Wine, program: Path, picture: Path) -> None:
    """Start the program as the Start menu does, wait for its window, and take a picture of the screen."""
    started = subprocess.Popen(
        [tool("wine"), str(program / "pythonw.exe"), "-m", "caseapp"],
        env=wine.environment,
        stdin=subprocess.PIPE,  # Python under Wine does not start where one of the three is a file
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        search = (tool("xdotool"), "search", "--onlyvisible", "--name", "caseapp")
        deadline = time.monotonic() + _PATIENCE
        while subprocess.run(search, env=wine.environment, capture_output=True, check=False).returncode != 0:
            if started.poll() is not None or time.monotonic() > deadline:
                raise SystemExit("FAILED: no window came")
            time.sleep(1)
        time.sleep(10)
        run(tool("import"), "-window", "root", str(picture), environment=wine.environment)
        print(f"window: {picture}")
    finally:
        run(tool("wineserver"), "-k", environment=wine.environment)
        started.communicate()


def remove(wine: Wine, program: Path, before: set[Path]) -> None:
    """Remove silently and look at what is left in the user's folders, the menu and the registry."""
    (wine.prefix / "_wmi.pyd").rename(program / "_wmi.pyd")
    wine.call(str(program / "uninstall.exe"), "/S", f"_?={windows_path(program)}")
    wine.settle()
    (program / "uninstall.exe").unlink(
        missing_ok=True
    )  # only Wine's waiting call (_?=) leaves the remover itself
    left = {path for path in files_of(wine.home) - before if "Temp" not in path.parts}
    named = (
        (wine.prefix / "user.reg")
        .read_text(encoding="utf-8", errors="replace")
        .lower()
        .count("programs\\\\\\\\caseapp")
    )
    print(
        f"left behind: {sorted(map(str, left))}, listed: {bool(wine.listed())}, named in the registry: {named}"
    )
    if any(path.is_relative_to(PROGRAM) or path.is_relative_to(MENU) for path in left) or wine.listed():
        raise SystemExit("FAILED: the removal left something behind")


def files_of(home: Path) -> set[Path]:
    """All files of a user, from her home on."""
    return {path.relative_to(home) for path in home.rglob("*") if path.is_file() and not path.is_symlink()}


def windows_path(path: Path) -> str:
    """How Windows names a file of this machine."""
    return "Z:" + str(path).replace("/", "\\")


def main() -> None:
    """Do all of it; the picture of the window goes beside the installer."""
    parser = argparse.ArgumentParser(description="Try the Windows installer under Wine.")
    parser.add_argument("installer", type=Path)
    parser.add_argument(
        "--display", default=os.environ.get("DISPLAY", ""), help="an X server; one of its own without"
    )
    given = parser.parse_args()
    if not given.display:
        again = ("-m", "installer.prove_windows", str(given.installer), "--display")
        shell = f'exec "{shutil.which("python3")}" {" ".join(again)} "$DISPLAY"'
        raise SystemExit(subprocess.call([tool("xvfb-run"), "-a", "sh", "-c", shell], cwd=ROOT))
    begun = time.monotonic()
    with TemporaryDirectory(prefix="caseapp-wine-") as place:
        wine = make_wine(Path(place), given.display)
        before = files_of(wine.home)
        program = install(wine, given.installer.resolve())
        records = Path(place) / "records"
        records.mkdir()
        walk(
            Walk(
                [tool("wine"), str(program / "python.exe"), "-m", "caseapp"], f"Z:{records}", wine.environment
            )
        )
        look_at_window(wine, program, given.installer.with_suffix(".png").resolve())
        print(f"after all this, with what Python has compiled: {size(program)}", flush=True)
        remove(wine, program, before)
    print(f"All of it ended well, in {time.monotonic() - begun:.0f} s.")


if __name__ == "__main__":
    main()
