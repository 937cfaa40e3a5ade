"""Builds dist/caseapp: the program with its Python and libraries in one folder, which runs where it lies."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from installer.checkout import BUILD, DIST, FOLDER, ROOT, last_change, run, size, tool, tools_python
from installer.icu import reduce_icu
from installer.licences import gather_licences, gather_system_licences
from installer.small_numpy import use_small_numpy

WORK = BUILD / "pyinstaller"


def build_folder() -> Path:
    """Build the folder anew and give its path. SystemExit where a step fails, or away from Linux."""
    if sys.platform != "linux":
        raise SystemExit("The folder is built on Linux, and runs there.")
    python = tools_python()
    use_small_numpy(python)
    pack(python, "caseapp.spec", DIST)
    without_places(FOLDER / "_internal" / "caseapp" / "resources" / "translations")
    refuse_what_is_missing(FOLDER)
    for name in ("LICENSE", "NOTICE.md"):
        shutil.copy(ROOT / name, FOLDER / name)
    gather_licences(python, FOLDER / "licences")
    bundled = [path for path in sorted((FOLDER / "_internal").glob("*.so*")) if not path.is_symlink()]
    gather_system_licences(bundled, FOLDER / "licences")
    print(f"{FOLDER.relative_to(ROOT)}: {size(FOLDER)}")
    return FOLDER


def pack(python: Path, recipe: str, place: Path) -> None:
    """Let PyInstaller lay out a folder under `place`, and take out of it what nobody reads."""
    environment = {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(last_change())}
    pyinstaller = (str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR")
    places = ("--distpath", str(place), "--workpath", str(WORK))
    run(*pyinstaller, *places, str(ROOT / "installer" / recipe), environment=environment)
    folder = place / recipe.removesuffix(".spec")
    strip(folder)
    for library in sorted((folder / "_internal" / "PySide6" / "Qt" / "lib").glob("libicudata.so.*")):
        reduce_icu(library)


def build_empty() -> Path:
    """Pack a window with nothing in it as the program is packed: the floor of `benchmarks/bench_installed.py`. Gives its folder."""
    place = BUILD / "empty"
    pack(tools_python(), "empty.spec", place)
    return place / "empty"


def empty_folder() -> Path:
    """The folder of the empty window, packed now where it is not there or older than the folder of the program."""
    made, ours = BUILD / "empty" / "empty", FOLDER / "caseapp"
    fresh = made.is_dir() and not (ours.exists() and ours.stat().st_mtime > (made / "empty").stat().st_mtime)
    return made if fresh else build_empty()


def strip(folder: Path) -> None:
    """Take out what only a debugger reads; a fifth of all.

    Libraries in folders called *.libs were rewritten by those who made the wheels; stripped, the system refuses
    to load them ("not page-aligned").
    """
    for path in sorted(folder.rglob("*.so*")):
        if path.is_file() and not path.is_symlink() and not path.parent.name.endswith(".libs"):
            subprocess.check_call([tool("strip"), "--strip-unneeded", str(path)])


def without_places(translations: Path) -> None:
    """Take out of the translations where in the source each sentence stands: for translators, a third of the files."""
    for path in sorted(translations.glob("*.ts")):
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        path.write_text("".join(line for line in lines if "<location " not in line), encoding="utf-8")


def refuse_what_is_missing(folder: Path) -> None:
    """SystemExit where a link leads nowhere, or a library is found neither in the folder nor on this machine."""
    broken = [path for path in folder.rglob("*") if path.is_symlink() and not path.exists()]
    missing = {
        line.strip()
        for path in folder.rglob("*.so*")
        for line in subprocess.run(
            [tool("ldd"), str(path)], capture_output=True, text=True, check=False
        ).stdout.splitlines()
        if "not found" in line
    }
    if broken or missing:
        raise SystemExit(f"The folder is incomplete: {[*map(str, broken), *sorted(missing)]}")


if __name__ == "__main__":
    build_folder()
