"""Draw every page of the window as a PNG, or check every page by program: language x theme x size x scale.

    python tools/pictures.py [FOLDER] [--language en ru kk] [--theme light dark] [--size 1280x800 1024x768]
    python tools/pictures.py --check       nothing is cut, unnamed or untranslated, also at 200 %; exit code 1 otherwise
    python tools/pictures.py --guide       the four pictures of README.md

FOLDER is ./pictures by default. Everything is drawn offscreen.
"""

import argparse
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from caseapp.ui.desktop import program
from caseapp.ui.shell import Shell

if __package__ in {None, ""}:
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tools.album import Album, houses, walk
from tools.looking import Looker

TOP = Path(__file__).resolve().parents[1]
GUIDE = TOP / "docs" / "guide" / "pictures"
_GUIDE = {
    ("people", "en"): "people", ("person", "ru"): "person", ("reports-numbers", "en"): "report",
    ("national", "kk"): "national",
}  # fmt: skip
_MOST_BYTES = 150_000
_SCALED = "2"


def main() -> int:
    """Draw or check what was asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=TOP / "pictures")
    parser.add_argument("--language", nargs="+", default=["en", "ru", "kk"])
    parser.add_argument("--theme", nargs="+", default=["light", "dark"])
    parser.add_argument("--size", nargs="+", default=None)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--guide", action="store_true")
    asked = parser.parse_args()
    if asked.guide:
        return guide()
    if asked.check:
        return check(asked.language, asked.theme, asked.size or ["1024x768"])
    draw(asked.folder, asked.language, asked.theme, asked.size or ["1280x800", "1024x768"])
    return 0


def draw(folder: Path, languages: list[str], themes: list[str], sizes: list[str]) -> None:
    """A picture of every page."""
    folder.mkdir(parents=True, exist_ok=True)
    app = program()
    for language in languages:
        with houses(language) as made:
            for theme in themes:
                for size in sizes:
                    album = Album(app, language, theme, size, partial(save, folder))
                    walk(album, made)
                    album.close()


def save(folder: Path, page: str, album: Album) -> None:
    """One picture."""
    album.shell.grab().save(str(folder / f"{page}-{album.name}.png"))


def check(languages: list[str], themes: list[str], sizes: list[str]) -> int:
    """Check every page here, and once more in a process of its own at 200 %."""
    app = program()
    found: list[str] = []
    pages = 0
    for language in languages:
        looker = Looker(language)
        with houses(language) as made:
            for theme in themes:
                for size in sizes:
                    album = Album(app, language, theme, size, looker.look)
                    walk(album, made)
                    album.close()
        found += [f"{language}: {trouble}" for trouble in looker.troubles]
        pages += looker.pages
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    print(
        "\n".join(found) or f"{pages} pages at scale {scale}: nothing cut, unnamed or untranslated",
        flush=True,
    )
    code = 1 if found else 0
    if scale != _SCALED:
        again = [
            sys.executable,
            __file__,
            "--check",
            "--language",
            *languages,
            "--theme",
            *themes,
            "--size",
            *sizes,
        ]
        code |= subprocess.call(again, env={**os.environ, "QT_SCALE_FACTOR": _SCALED})
    return code


def guide() -> int:
    """The pictures of README.md, each small enough to be kept beside the source."""
    GUIDE.mkdir(parents=True, exist_ok=True)
    app = program()
    for language in ("en", "ru", "kk"):

        def look(page: str, album: Album, language: str = language) -> None:
            if (page, language) in _GUIDE:
                small(album.shell, GUIDE / f"{_GUIDE[page, language]}-{language}-light.png")

        with houses(language, persons=120, shelters=3 if language == "kk" else 1) as made:
            album = Album(app, language, "light", "1280x800", look)
            album.open(made["shelter"])
            album.rail("shelter")
            album.parts("reports")
            album.person(())
            album.lock()
            album.open(made["coordinator"])
            album.rail("coordinator")
            album.lock()
            album.close()
    return 0


def small(shell: Shell, path: Path) -> None:
    """A picture in 256 colours: enough for a window, and a quarter of the bytes."""
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    shell.grab().toImage().convertToFormat(QImage.Format.Format_Indexed8, flags).save(str(path), b"PNG", 0)
    if path.stat().st_size > _MOST_BYTES:
        raise SystemExit(f"{path.name} is larger than {_MOST_BYTES} bytes")


if __name__ == "__main__":
    sys.exit(main())
