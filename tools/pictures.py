"""Draw every page of the window as a PNG: language x theme x size, offscreen, with invented people and a fixed clock.

    python tools/pictures.py [FOLDER] [--language en ru kk] [--theme light dark] [--size 1280x800 1024x768]

The pictures are for looking at (nothing cut, nothing untranslated) and for the guide. FOLDER is ./pictures by default.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from caseapp.actions import opening, people
from caseapp.actions.desk import Desk
from caseapp.actions.practice import make_practice
from caseapp.base.clock import FixedClock
from caseapp.records import SUBJECTS
from caseapp.ui.pages.entry import EntryAim
from caseapp.ui.places import places_of
from caseapp.ui.remembered import remember
from caseapp.ui.shell import Shell
from caseapp.ui.widgets.combo import Combo

CLOCK = FixedClock(datetime(2026, 10, 5, 9, 30, tzinfo=UTC))
FORMS = ("consent", "trafficking", "stay", "medical", "comment")
_PATIENCE = 240
"""Seconds that a page may take on a slow machine."""


class Album:
    """The window, and where its pictures go."""

    def __init__(self, app: QApplication, folder: Path, language: str, theme: str, size: str) -> None:
        self.name = f"{language}-{theme}-{size}"
        self.folder = folder
        memory = Path(tempfile.mkdtemp()) / "desk.json"
        remember(memory, language=language, theme=theme)
        self.shell = Shell(app, CLOCK, None, memory)
        self.shell.line.bug.disconnect()
        self.shell.line.bug.connect(print)
        width, _x, height = size.partition("x")
        self.shell.resize(int(width), int(height))
        self.shell.show()

    def rest(self) -> None:
        """Wait until the worker has nothing to do and everything is drawn."""
        wait(lambda: not self.shell.line.busy())
        QTest.qWait(50)

    def take(self, page: str) -> None:
        """One picture."""
        self.rest()
        self.shell.grab().save(str(self.folder / f"{page}-{self.name}.png"))

    def before(self, vault: Path) -> None:
        """The pages before a vault is open."""
        self.take("first-start")
        self.shell.show_unlock(vault)
        wait(lambda: bool(self.shell.findChildren(Combo)) and self.shell.findChildren(Combo)[-1].count() > 0)
        self.take("unlock")

    def open(self, vault: Path, passphrase: str) -> None:
        """Open a vault in the window."""
        desks: list[Desk] = []
        self.shell.line.ask(lambda *_ignored: opening.open_vault(vault, "", passphrase, CLOCK), desks.append)
        wait(lambda: bool(desks))
        self.shell.open_desk(desks[0])

    def rail(self, kind: str) -> None:
        """Every page that has a button in the rail, and those without a subject."""
        window = self.shell.window_over_vault
        assert window is not None  # noqa: S101  it was just opened
        for place in places_of(kind):
            if place.word is not None or place.name in {"admit", "register"}:
                window.go(place.name)
                self.take(place.name)

    def person(self) -> None:
        """The person with the most services, and a form of each sort."""
        window = self.shell.window_over_vault
        assert window is not None  # noqa: S101  it was just opened
        desk = window.context.desk
        lines: list[people.PersonLine] = []
        self.shell.line.ask(lambda *_ignored: people.list_people(desk), lines.extend)
        self.rest()
        chosen = max(lines, key=lambda line: (len(line.services), line.status == "Active"))
        window.go("person", chosen.person_id)
        self.take("person")
        file = window.page().file  # type: ignore[attr-defined]
        case = file.cases[0]
        for name in (one.name for one in SUBJECTS if one.name in FORMS):
            stored = (case.entries.get(name) or (None,))[0]
            about = f"{chosen.name} · {case.code}"
            window.go("entry", EntryAim(name, case.case.id, stored, "person", chosen.person_id, about))
            self.take(f"entry-{name}")


def wait(done: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + _PATIENCE
    while not done():
        if time.monotonic() > end:
            raise SystemExit("the window did not come to rest")
        QTest.qWait(10)


def main() -> None:
    """Draw what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("pictures"))
    parser.add_argument("--language", nargs="+", default=["en", "ru", "kk"])
    parser.add_argument("--theme", nargs="+", default=["light", "dark"])
    parser.add_argument("--size", nargs="+", default=["1280x800", "1024x768"])
    wanted = parser.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for language in wanted.language:
        with tempfile.TemporaryDirectory() as temporary:
            vaults = {kind: Path(temporary) / kind for kind in ("shelter", "coordinator")}
            keys = {
                kind: make_practice(vault, kind, 40, 2, 1, CLOCK, language) for kind, vault in vaults.items()
            }
            for theme in wanted.theme:
                for size in wanted.size:
                    draw(Album(app, wanted.folder, language, theme, size), vaults, keys)


def draw(album: Album, vaults: dict[str, Path], keys: dict[str, str]) -> None:
    """All pages of one language, theme and size."""
    album.before(vaults["shelter"])
    for kind, vault in vaults.items():
        album.open(vault, keys[kind])
        album.rail(kind)
        if kind == "shelter":
            album.person()
        album.shell.lock()
        album.rest()
    album.shell.close()


if __name__ == "__main__":
    main()
