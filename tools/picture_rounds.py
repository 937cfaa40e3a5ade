"""Walks through all pages in processes of their own, in which nothing is left to chance, and what is looked at on the way.

For each language one process makes the invented houses, and starts one for each scale, which Qt learns at its start only:
    python tools/picture_rounds.py houses '{"language": "ru", …}'      the fields of a Round
    python tools/picture_rounds.py walk '{…}'                        the same with the houses
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from itertools import groupby, product
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

if __package__ in {None, ""}:
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from caseapp.ui.desktop import program
from tools import kept_pictures, steady
from tools.album import Album
from tools.album_houses import House, Houses, houses
from tools.album_walk import walk
from tools.kept_pictures import KEPT, LANGUAGES, SCALES, THEMES, Look
from tools.looking import Looker

SIZE = "1024x768"
"""The window of the kept pictures, in pixels that Qt scales."""
_SEED = 20261005
_IN_TURN = (("light", "1"), ("dark", "2"), ("light", "2"), ("dark", "1"))
"""Any three that follow one another hold both themes and both scales."""


_WORDS_BY_CHANCE = {"first-start-3", "recover-3", "passphrase", "office-passphrase"}
"""They offer a passphrase: which one depends on how much chance was used before, by threads and walks. Not compared."""


class Round(NamedTuple):
    """What one language is looked at for. `keep` writes small pictures into `folder`, else what differs goes there."""

    language: str
    ways: Sequence[tuple[str, str]]
    """Themes with scales."""
    sizes: Sequence[str]
    folder: str
    keep: bool = False
    houses: dict[str, list[str]] = {}  # noqa: RUF012  read only
    """Folder and passphrase of each vault."""


def all_ways(themes: Iterable[str] = THEMES, scales: Iterable[str] = SCALES) -> list[tuple[str, str]]:
    """Every theme with every scale."""
    return list(product(themes, scales))


def way_in_turn(language: str, turn: int) -> list[tuple[str, str]]:
    """One of the four, another one for the next language: three languages together see both themes and both scales.

    Over four turns every language goes every way.
    """
    return [_IN_TURN[(LANGUAGES.index(language) + turn) % len(_IN_TURN)]]


def go_round(asked: Round) -> int:
    """Look at every page of one language; gives the exit code of the process that does it."""
    return _start("houses", asked)


def _start(step: str, asked: Round, scale: str = "1") -> int:
    with tempfile.TemporaryDirectory() as settings:
        environment = steady.environment(Path(settings), os.environ, scale)
        command = [sys.executable, __file__, step, json.dumps(asked._asdict())]
        return subprocess.call(command, env=environment)


def _houses(asked: Round) -> int:
    """Make the houses, and have them walked through at each scale."""
    with houses(asked.language) as made:
        known = {kind: [str(house.folder), house.passphrase] for kind, house in made.items()}
        codes = [
            _start("walk", asked._replace(houses=known, ways=list(ways)), scale)
            for scale, ways in groupby(sorted(asked.ways, key=_scale), key=_scale)
        ]
    return max(codes)


def _scale(way: tuple[str, str]) -> str:
    return way[1]


def _walk(asked: Round) -> int:
    """Walk through copies of the houses in each theme and size: what one walk changes, the next one does not see."""
    app = program()
    app.setCursorFlashTime(0)
    looker, shelf = Looker(asked.language), _Shelf(asked)
    for theme, _the_scale in asked.ways:
        for size in asked.sizes:

            def look(page: str, album: Album, theme: str = theme, size: str = size) -> None:
                looker.look(page, album)
                shelf.take(page, album, theme, size)

            with tempfile.TemporaryDirectory() as folder:
                album = Album(app, asked.language, theme, size, look)
                walk(album, _copies(asked, Path(folder)))
                album.close()
    return _told(asked, [*dict.fromkeys(looker.troubles), *shelf.troubles, *shelf.left_over()], looker.pages)


def _copies(asked: Round, folder: Path) -> Houses:
    made = {}
    for kind, (place, passphrase) in asked.houses.items():
        shutil.copytree(place, folder / kind)
        made[kind] = House(folder / kind, passphrase)
    return made


def _told(asked: Round, troubles: list[str], pages: int) -> int:
    scale = _scale(asked.ways[0])
    found = [f"{asked.language}, scale {scale}: {trouble}" for trouble in troubles]
    good = f"{pages} pages at scale {scale}: nothing cut, unnamed, untranslated or other than it was"
    print("\n".join(found) or good, flush=True)
    return 1 if found else 0


class _Shelf:
    """Keeps the small picture of each page, or compares it with the one that is kept."""

    def __init__(self, asked: Round) -> None:
        self._asked, self._folder = asked, Path(asked.folder)
        self.troubles: list[str] = []
        self._compared: set[str] = set()

    def take(self, page: str, album: Album, theme: str, size: str) -> None:
        """One page; languages and scales of which nothing is kept are passed over."""
        look = Look(self._asked.language, theme, _scale(self._asked.ways[0]))
        if look not in kept_pictures.all_looks() or size != SIZE:
            return
        _name_no_folder(album)
        large = album.seen.grab().toImage()
        if self._asked.keep:
            kept_pictures.small(large).save(str(self._folder / f"{page}.{look.name}.png"))
            return
        self._compared.add(page)
        if page in _WORDS_BY_CHANCE:
            return
        trouble = compared(page, look, large, self._folder)
        if trouble:
            self.troubles.append(trouble)

    def left_over(self) -> list[str]:
        """Of which pages pictures are kept although none was drawn."""
        sheets = {sheet.stem for sheet in KEPT.glob("*.png")} if self._compared else set()
        return [
            f"{page}: pictures of it are kept, but there is no such page"
            for page in sorted(sheets - self._compared)
        ]


def _name_no_folder(album: Album) -> None:
    """Where a file of this machine's temporary folder is named, say that it lies in the office's."""
    folder = tempfile.gettempdir()
    for label in album.shell.findChildren(QLabel):
        if label.text().startswith(folder):
            label.setText(f"/home/office/{Path(label.text()).name}")


def compared(page: str, look: Look, large: QImage, folder: Path, kept: Path = KEPT) -> str:
    """What is to be said of a page that was drawn again: nothing where it is as it was; else the pictures go into the folder."""
    before, now = kept_pictures.kept(page, look, kept), kept_pictures.small(large)
    old = None if before is None else kept_pictures.dots_of(before)
    new = kept_pictures.dots_of(now)
    if old is not None and not kept_pictures.is_another(old, new):
        return ""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{page}-{look.name}"
    large.save(str(folder / f"{name}-now.png"))
    if old is None:
        return f"{page} ({look}): no picture of it is kept, see {name}-now.png in {folder}"
    kept_pictures.beside(old, new).save(str(folder / f"{name}-compared.png"))
    return f"{page} ({look}) is not as it was: see {name}-compared.png in {folder}"


def main() -> int:
    """What this file is called for by itself."""
    steady.without_chance(_SEED)
    asked = Round(**json.loads(sys.argv[2]))
    return _houses(asked) if sys.argv[1] == "houses" else _walk(asked)


if __name__ == "__main__":
    sys.exit(main())
