"""Puts the licence of every library that is carried along beside the program, as each of them asks."""

import json
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from installer.checkout import ROOT, tool

# Run by the Python whose packages are carried. Names of files, and the short name of the licence, by package.
ASK = """
import importlib.metadata as m, json, sys
found = {}
for one in m.distributions(**({"path": sys.argv[1:]} if sys.argv[1:] else {})):
    about = one.metadata
    name = about["Name"]
    kinds = [about.get("License-Expression"), about.get("License")]
    kinds += [line.rpartition(" :: ")[2] for line in about.get_all("Classifier", []) if line.startswith("License")]
    files = [str(one.locate_file(file)) for file in one.files or ()
             if any(part.endswith(".dist-info") for part in file.parts)
             and any(word in str(file).lower() for word in ("licen", "copying", "notice", "authors"))]
    found[name] = [one.version, next((kind.splitlines()[0] for kind in kinds if kind and kind.strip()), ""), files]
if not sys.argv[1:]:
    text = sys.base_prefix + "/lib/python%d.%d/LICENSE.txt" % sys.version_info[:2]
    found["Python"] = [sys.version.split()[0], "PSF-2.0", [text]]
print(json.dumps(found))
"""

ONLY_BUILDING = frozenset(
    "altgraph editables hatchling packaging pathspec pip platformdirs pluggy pycparser pyinstaller-hooks-contrib"
    " setuptools tomlkit trove-classifiers caseapp".split()
)
"""Used to build, or asked for by a part of a library that is left out, and not carried along. PyInstaller is: its starter stands before the program."""


def gather_licences(python: Path, folder: Path, *libraries: Path) -> None:
    """Write one folder of texts for each library, and a list of all.

    `python` is asked for its own packages and itself, or for those that lie in `libraries`.
    """
    shutil.rmtree(folder, ignore_errors=True)
    found = json.loads(subprocess.check_output([str(python), "-c", ASK, *map(str, libraries)], text=True))
    lines = [
        "What caseapp carries along, with version and licence. The texts lie in the folders beside this list.",
        "",
    ]
    for name, (version, licence, files) in sorted(found.items(), key=lambda one: one[0].lower()):
        if name.lower() in ONLY_BUILDING:
            continue
        lines.append(f"{name} {version}  {licence[:60]}".rstrip())
        for file in (Path(one) for one in files if Path(one).is_file()):
            place = folder / name / _behind_dist_info(file)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, place)
    texts = ROOT / "installer" / "licence_texts"
    for text in sorted(texts.glob("*.txt")):
        shutil.copyfile(text, folder / text.name)
    (folder / "LIST.txt").write_text("\n".join([*lines, "", *QT]) + "\n", encoding="utf-8")


def gather_system_licences(libraries: Iterable[Path], folder: Path) -> None:
    """Add the copyright files of those libraries that come from the building machine's own (Debian) packages."""
    for library in libraries:
        asked = subprocess.run(
            [tool("dpkg"), "-S", f"*/{library.name}"], capture_output=True, text=True, check=False
        )
        package = asked.stdout.partition(":")[0]
        text = Path("/usr/share/doc") / package / "copyright"
        if asked.returncode == 0 and text.is_file():
            (folder / "system").mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, folder / "system" / f"{package}.txt")


def _behind_dist_info(file: Path) -> Path:
    """The path inside a package's .dist-info; a file elsewhere keeps its name alone."""
    at = next(
        (number for number, part in enumerate(file.parts) if part.endswith(".dist-info")), len(file.parts) - 2
    )
    return Path(*file.parts[at + 1 :])


QT = (
    "Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.txt, which adds to",
    "GPL-3.txt). They are separate files, which may be replaced by others built from changed sources: in the folder",
    "_internal/PySide6 on Linux, lib/PySide6 on Windows. Their sources: https://code.qt.io/cgit/",
)


if __name__ == "__main__":
    raise SystemExit("This is called by the builders.")
