"""Hands without an aim over every kind of records: whatever is done in whatever order, the window makes no mistake and never ends.

    python -m tests.faults.restless --count 24 --steps 5000 --seed 1 [--calm] [--control]

Each hand is drawn by its seed and works in a process of its own at a practice shelter or office, full or new, or one with a dozen
senders, in one of the three languages. How far the worker is when the next deed comes is left to chance, unless it is `--calm`. A
report of a mistake, an error in Qt's turn, a window that hangs for two minutes and a process that ends are failures; the deeds before
are printed. What a system's dialog would ask is answered from a list, because a hand that walks through a machine's folders could do
harm; there is no printer. `--control` makes the page of the log break.
"""

import argparse
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from unittest.mock import patch

from tests.faults.restless_lines import torn_files

KINDS = ("shelter", "coordinator", "new shelter", "new office", "large office")
LANGUAGES = ("en", "ru", "kk")
TOP = Path(__file__).resolve().parents[2]


def main() -> int:
    """Let hands loose one after the other."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=24)
    parser.add_argument("--steps", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--control", action="store_true")
    parser.add_argument("--calm", action="store_true", help="wait until the worker rests before each deed")
    parser.add_argument("--alone", action="store_true", help="one hand in this process")
    asked = parser.parse_args()
    if asked.alone:
        return alone(asked.seed, asked.steps, calm=asked.calm, control=asked.control)
    found = [_in_records(asked, seed) for seed in range(asked.seed, asked.seed + asked.count)]
    good = [steps for steps in found if steps is not None]
    failures = len(found) - len(good)
    print(
        f"hands: {len(found)}\nsteps: {asked.steps * len(good)}\nin the records: {sum(good)}\nfailures: {failures}"
    )
    return 1 if failures else 0


def _in_records(asked: argparse.Namespace, seed: int) -> int | None:
    """At how many steps of a hand the records were open; None where something broke, of which everything is printed."""
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.faults.restless", "--alone"]
    more = [
        "--seed",
        str(seed),
        "--steps",
        str(asked.steps),
        *(["--control"] if asked.control else []),
        *(["--calm"] if asked.calm else []),
    ]
    done = subprocess.run([*command, *more], cwd=TOP, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print(f"seed {seed}: {done.stdout}{done.stderr}", flush=True)
        return None
    return int(done.stdout.rpartition("in the records: ")[2])


def alone(seed: int, steps: int, *, calm: bool, control: bool) -> int:
    """One hand in this process; 1 where the window made a mistake."""
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from caseapp.ui.desktop import program
    from caseapp.ui.quiet import be_quiet
    from tests.faults.restless_hand import RestlessHand
    from tools.album import Album
    from tools.album_houses import houses

    chance = random.Random(seed)
    kind, language = chance.choice(KINDS), chance.choice(LANGUAGES)
    app = program()
    app.setQuitOnLastWindowClosed(False)
    with ExitStack() as around:
        folder = Path(around.enter_context(tempfile.TemporaryDirectory()))
        made = around.enter_context(houses(language, persons=25))
        around.enter_context(answered(folder, chance))
        if control:
            around.enter_context(broken_log())
        album = Album(app, language, "light", "1280x800", lambda _page, _album: None)
        be_quiet(album.shell.line.bug.emit)
        album.open(made[kind])
        hand = RestlessHand(album.shell, made[kind], seed, calm=calm)
        album.shell.line.bug.connect(lambda report: print(report, *hand.last, sep="\n", flush=True))
        hand.begin(steps, app.exit)  # not quit: a window may refuse to close
        app.exec()
        album.close()
    print(f"{kind}, {language}, {len(album.bugs)} mistakes, in the records: {hand.in_records}", flush=True)
    return 1 if album.bugs else 0


@contextmanager
def answered(folder: Path, chance: random.Random) -> Iterator[None]:
    """Dialogs of files are answered at random from what lies in a folder; nothing is printed, and nothing outside is opened."""
    from PySide6.QtGui import QDesktopServices
    from PySide6.QtPrintSupport import QPrinterInfo
    from PySide6.QtWidgets import QFileDialog

    (folder / "new").mkdir()
    files = [str(one) for one in torn_files(folder)]

    def one(*_asked: object, **_more: object) -> tuple[str, str]:
        return chance.choice([*files, ""]), ""

    def two(*_asked: object, **_more: object) -> tuple[list[str], str]:
        return chance.sample(files, 2), ""

    def target(*_asked: object, **_more: object) -> tuple[str, str]:
        places = (folder / "out", folder / "out.pdf", folder / "not there" / "out.pdf", folder)
        return chance.choice([*map(str, places), ""]), ""

    def place(*_asked: object, **_more: object) -> str:
        return chance.choice(
            [str(folder), str(folder / "new"), str(folder / "not there"), str(folder / "shut"), ""]
        )

    with ExitStack() as patched:
        for kind, name, answer in (
            (QFileDialog, "getOpenFileName", one), (QFileDialog, "getOpenFileNames", two),
            (QFileDialog, "getSaveFileName", target), (QFileDialog, "getExistingDirectory", place),
            (QDesktopServices, "openUrl", lambda *_asked: True), (QPrinterInfo, "availablePrinterNames", list),
        ):  # fmt: skip
            patched.enter_context(patch.object(kind, name, answer))
        yield


@contextmanager
def broken_log() -> Iterator[None]:
    """The control: a page that breaks when one comes to it."""
    from caseapp.ui.pages.admin.log import AuditLogPage

    def breaks(_page: object, _what: object = None) -> None:
        raise ZeroDivisionError

    with patch.object(AuditLogPage, "arrive", breaks):
        yield


if __name__ == "__main__":
    sys.exit(main())
