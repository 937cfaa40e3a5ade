"""Draw every page of the window as a PNG, or check every page by program: language x theme x size x scale.

    python tools/pictures.py [FOLDER] [--language en ru kk] [--theme light dark] [--size 1280x800 1024x768]
    python tools/pictures.py [FOLDER] --check     nothing is cut, unnamed, untranslated or other than the kept small
                                                  pictures, also at 200 %; exit code 1 otherwise; FOLDER takes what is other
    python tools/pictures.py --keep               keep the small pictures of all pages anew, in tests/pictures/kept
    python tools/pictures.py --guide              the four pictures of README.md

FOLDER is ./pictures by default. Everything is drawn offscreen.
"""

import argparse
import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage

from caseapp.ui.desktop import program

if __package__ in {None, ""}:
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tools.album import Album
from tools.album_houses import houses
from tools.album_walk import short_walk, walk
from tools.kept_pictures import KEPT, LANGUAGES, Look, put_on_sheet
from tools.picture_rounds import SIZE, Round, all_ways, go_round, way_in_turn
from tools.small_picture import save_small

TOP = Path(__file__).resolve().parents[1]
GUIDE = TOP / "docs" / "guide" / "pictures"
_GUIDE = {
    ("people", "en"): "people", ("person", "ru"): "person", ("reports-numbers", "en"): "report",
    ("national", "kk"): "national",
}  # fmt: skip


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
    parser.add_argument("--turn", type=int, help="for --check only: 0 to 3, a quarter of it, as the tests do")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--guide", action="store_true")
    asked = parser.parse_args()
    if asked.guide:
        return guide()
    if asked.check:
        return check(asked.folder, asked)
    if asked.keep:
        return keep(asked.language, asked.theme)
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
    album.seen.grab().save(str(folder / f"{page}-{album.name}.png"))


def check(folder: Path, asked: argparse.Namespace) -> int:
    """Check every page."""
    sizes, there = asked.size or [SIZE], str(folder.resolve())

    def ways(language: str) -> list[tuple[str, str]]:
        if asked.turn is None:
            return all_ways(asked.theme, asked.scale)
        return way_in_turn(language, asked.turn)

    return go_rounds([Round(language, ways(language), sizes, there) for language in asked.language])


def go_rounds(rounds: list[Round]) -> int:
    """Look at several languages, as many at the same time as the machine has cores."""
    with ThreadPoolExecutor(os.cpu_count()) as at_once:
        return max(at_once.map(go_round, rounds))


def keep(languages: list[str], themes: list[str]) -> int:
    """Draw the small pictures anew; a page that is there no more loses its sheet when all languages are drawn."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        code = go_rounds([Round(one, all_ways(themes), [SIZE], temporary, keep=True) for one in languages])
        drawn: dict[str, dict[Look, QImage]] = {}
        for file in sorted(folder.glob("*.png")):
            page, _dot, look = file.stem.partition(".")
            drawn.setdefault(page, {})[Look(*look.split("-"))] = QImage(str(file))
        KEPT.mkdir(exist_ok=True)
        for page, pictures in drawn.items():
            put_on_sheet(page, pictures)
        if code == 0 and set(languages) >= set(LANGUAGES):
            for sheet in KEPT.glob("*.png"):
                if sheet.stem not in drawn:
                    sheet.unlink()
    return code


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
