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

from caseapp.ui.desktop import program

if __package__ in {None, ""}:
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tools.album import Album
from tools.album_houses import houses
from tools.album_walk import short_walk, walk
from tools.looking import Looker
from tools.small_picture import save_small

TOP = Path(__file__).resolve().parents[1]
GUIDE = TOP / "docs" / "guide" / "pictures"
_GUIDE = {
    ("people", "en"): "people", ("person", "ru"): "person", ("reports-numbers", "en"): "report",
    ("national", "kk"): "national",
}  # fmt: skip
_SCALE = "QT_SCALE_FACTOR"


def main() -> int:
    """Draw or check what was asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=TOP / "pictures")
    parser.add_argument("--language", nargs="+", default=["en", "ru", "kk"])
    parser.add_argument("--theme", nargs="+", default=["light", "dark"])
    parser.add_argument("--size", nargs="+", default=None)
    parser.add_argument("--scale", nargs="+", default=["1", "2"], help="for --check only: 1, 1.25, 1.5, 2")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--guide", action="store_true")
    asked = parser.parse_args()
    if asked.guide:
        return guide()
    if asked.check:
        return check(asked.language, asked.theme, asked.size or ["1024x768"], asked.scale)
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


def check(languages: list[str], themes: list[str], sizes: list[str], scales: list[str]) -> int:
    """Check every page, each scale in a process of its own: Qt learns it at its start only."""
    asked = ["--language", *languages, "--theme", *themes, "--size", *sizes]
    own = os.environ.get(_SCALE, "")
    if scales == [own]:
        return check_here(languages, themes, sizes, own)
    code = 0
    for scale in scales:
        command = [sys.executable, __file__, "--check", "--scale", scale, *asked]
        code |= subprocess.call(command, env={**os.environ, _SCALE: scale})
    return code


def check_here(languages: list[str], themes: list[str], sizes: list[str], scale: str) -> int:
    """Check every page at the scale of this process."""
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
        found += [f"{language}, scale {scale}: {trouble}" for trouble in dict.fromkeys(looker.troubles)]
        pages += looker.pages
    print(
        "\n".join(found) or f"{pages} pages at scale {scale}: nothing cut, unnamed or untranslated",
        flush=True,
    )
    return 1 if found else 0


def guide() -> int:
    """The pictures of README.md, each small enough to be kept beside the source."""
    GUIDE.mkdir(parents=True, exist_ok=True)
    app = program()
    for language in ("en", "ru", "kk"):

        def look(page: str, album: Album, language: str = language) -> None:
            if (page, language) in _GUIDE:
                save_small(album.shell, GUIDE / f"{_GUIDE[page, language]}-{language}-light.png")

        with houses(language, persons=120, shelters=3 if language == "kk" else 1) as made:
            album = Album(app, language, "light", "1280x800", look)
            short_walk(album, made)
            album.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
