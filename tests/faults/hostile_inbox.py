"""Hostile files through the window's import: mutated reports and hand-made evil ones, dropped as folders on the inbox.

    python -m tests.faults.hostile_inbox --count 100000 --seed 1
    python -m tests.faults.hostile_inbox --count 60 --seed 1 --control   # the child's check of nesting is off: must fail

Each round drops a folder over the page of a real coordinator's vault, whose import reads it in the real child. Every
mutation is signed by a trusted key, so that it reaches the parser and all judgements behind it; some are then damaged in their
frame, hidden in a PDF, sealed to the office, or cut. A failure is: a bug that the window would report, a file without a
verdict, a child that died or was too slow, an evil file that was taken, a page that does not come to rest, memory that grows,
or a whole that cannot be added up from what was taken. The files are made by another process, so that the memory that is
watched is the program's own.
"""

import argparse
import math
import multiprocessing
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter, deque
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from benchmarks.bench_national import memory_of
from caseapp.actions.desk import Desk
from caseapp.actions.office import cards, following_up, national
from caseapp.actions.vaults.opening import Setup, create_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.exchange.card import Card, CardKind, card_bytes
from caseapp.exchange.summary import child
from caseapp.exchange.summary.envelope import Verify
from caseapp.ui.context import Context
from caseapp.ui.line import Line
from caseapp.ui.pages.office.inbox import InboxPage
from caseapp.ui.window import Window
from caseapp.vault.recovery import recipient_of
from caseapp.vault.sealing import seal
from caseapp.vault.slots import LEAST
from tests.exchange.summary.evil_files import EVIL
from tests.exchange.summary.evil_files import SIGNER as EVIL_SIGNER
from tests.exchange.summary.fuzz import SIGNER, mutated
from tests.exchange.summary.samples import SAMPLE

EACH = 500
"""Files of one folder."""
MOST_GROWTH = 40.0
"""MB by which the last rounds may lie above the first ones."""
MOST_SECONDS = 300.0
"""Of one round, on a busy machine."""
_CLOCK = FixedClock(datetime(2026, 10, 5, 9, 30, tzinfo=UTC))
_DIED = ("broke off", "takes too long", "too much memory")
_NOBODY = "age187lunsutsmc0g24qtztk5att9vtgwdcyv5hl9w70hrvm808jwpksqrggde"
_WITHOUT_DEPTH = (
    "import sys; from caseapp.exchange.summary import inside, strict; strict.check_depth = lambda text: None;"
    " sys.exit(inside.main(sys.argv[1:]))"
)


@dataclass
class Tally:
    """What happened."""

    files: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)
    sentences: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    """MB of the program after each round."""

    def growth(self) -> float:
        """How much the last third lies above the second one; the first rounds fill what is kept for good."""
        third = len(self.memory) // 3
        if third < 2:
            return 0.0
        middle, last = self.memory[third : 2 * third], self.memory[2 * third :]
        return sum(last) / len(last) - sum(middle) / len(middle)


class Office:
    """A coordinator's window that trusts the makers of the files."""

    def __init__(self, folder: Path) -> None:
        self.app = QApplication.instance() or QApplication(["caseapp", "-style", "Fusion"])
        passphrase = "correct horse battery staple five"
        setup = Setup("coordinator", "Centre", "750000000", "en", "Trainee", passphrase, False, LEAST)
        self.desk: Desk = create_vault(folder / "vault", setup, _CLOCK).desk
        for name, signer in (("Umit", SIGNER), ("Komek", EVIL_SIGNER)):
            owner = SAMPLE.shelter.id if signer is SIGNER else "evil"
            card = Card(CardKind.SHELTER, owner, name, "", signer.public_key, _NOBODY, date(2026, 1, 1))
            (folder / "a.card").write_bytes(card_bytes(card, signer.sign))
            cards.trust(self.desk, folder / "a.card", name, card.fingerprint())
        self.line, self.bugs = Line(), list[str]()
        self.line.bug.connect(self.bugs.append)
        self.window = Window(Context(self.desk, self.line, Language("en"), _CLOCK))
        self.window.enter()
        self.window.resize(1280, 800)
        self.window.show()
        self.rest()
        page = self.window.page()
        assert isinstance(page, InboxPage)
        self.page = page

    def rest(self) -> bool:
        """Let the window work until it is done; False where it does not come to rest."""
        end = time.monotonic() + MOST_SECONDS
        QApplication.processEvents()
        while self.line.busy():
            if time.monotonic() > end:
                return False
            QApplication.processEvents()
            time.sleep(0.002)
        QApplication.processEvents()
        # Without exec() Qt keeps what `deleteLater` was said of for ever, as no program with a window does.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return True

    def drop(self, folder: Path) -> bool:
        """Let a folder go over the page."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(folder))])
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        self.page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
        return self.rest()

    def close(self) -> None:
        """End the thread and the vault."""
        self.line.end()
        self.window.close()
        self.window.deleteLater()
        QApplication.processEvents()
        self.desk.close()


def run(
    count: int,
    seed: int,
    folder: Path,
    said: Callable[[str], object] = lambda _: None,
    seconds: float = math.inf,
) -> Tally:
    """The evil files, then so many mutated ones or as many as there is time for, then all that was taken added up."""
    office, tally, end = Office(folder), Tally(), time.monotonic() + seconds
    recipient = recipient_of(office.desk.keys.sealing_key)
    sizes = [min(EACH, count - begin) for begin in range(0, count, EACH)]
    try:
        _round(office, tally, _evil(folder / "evil"))
        _check_evil(office, tally)
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as maker:
            waiting = deque[Future[Path]]()
            for place in range(len(sizes)):
                for ahead in range(place + len(waiting), min(place + 2, len(sizes))):
                    made = folder / f"post-{ahead}"
                    waiting.append(maker.submit(make, made, f"{seed}:{ahead}", sizes[ahead], recipient))
                if time.monotonic() > end or len(tally.failures) >= 20:
                    break
                _round(office, tally, waiting.popleft().result())
                said(f"{tally.files} files, {len(tally.failures)} failures, {tally.memory[-1]:.0f} MB")
        _add_up(office, tally)
    finally:
        office.close()
    if tally.growth() > MOST_GROWTH:
        tally.failures.append(f"memory grew by {tally.growth():.0f} MB")
    return tally


def make(place: Path, seed: str, number: int, recipient: str) -> Path:
    """A folder of so many mutated files."""
    chance = random.Random(seed)
    place.mkdir()
    for at in range(number):
        name = f"{at:03d}{chance.choice(('.caseapp', '.caseapp', '.pdf', '.pdf.age', '.txt', ''))}"
        (place / name).write_bytes(_file(chance, recipient if name.endswith(".age") else ""))
    return place


def _evil(place: Path) -> Path:
    place.mkdir()
    for one in EVIL:
        (place / f"{one.name}.caseapp").write_bytes(one.data)
    return place


def _file(chance: random.Random, recipient: str) -> bytes:
    try:
        data = SIGNER.seal(mutated(chance))
    except KnownError:
        data = b"-----BEGIN CASEAPP SUMMARY 1-----\n"
    if chance.random() < 0.3:
        data = b"%PDF-1.7\n" + chance.randbytes(200) + b"\n" + data + b"%%EOF"
    if chance.random() < 0.1:
        place = chance.randrange(len(data))
        data = data[:place] + chance.randbytes(chance.choice((0, 1, 40))) + data[place + 1 :]
    if recipient:
        data = seal(data, [recipient])
        if chance.random() < 0.2:
            data = data[: chance.randrange(1, len(data))]
    return data or b"0"


def _round(office: Office, tally: Tally, place: Path) -> None:
    names = sorted(one.name for one in place.iterdir())
    if not office.drop(place):
        tally.failures.append(f"{place.name}: the window does not come to rest")
    judged = {one.path.name: one for one in office.page.verdicts if one.path.parent == place}
    tally.failures += [f"{place.name}/{name}: no verdict" for name in names if name not in judged]
    tally.failures += [f"{place.name}: {bug}" for bug in office.bugs]
    office.bugs.clear()
    for one in judged.values():
        tally.verdicts[one.state.value] += 1
        tally.sentences[one.sentence.text] += 1
        if any(part in one.sentence.text for part in _DIED):
            tally.failures.append(f"{place.name}/{one.path.name}: {one.sentence.text}")
    tally.files += len(names)
    tally.memory.append(memory_of(os.getpid()))
    shutil.rmtree(place)


def _check_evil(office: Office, tally: Tally) -> None:
    due = {f"{one.name}.caseapp": one.sentence for one in EVIL}
    due["sealed.caseapp"] = "This report was sealed, but the file was damaged on the way."
    for one in office.page.verdicts:
        if one.accepted or one.sentence.text != due.get(one.path.name):
            tally.failures.append(f"{one.path.name}: {one.state.value}, {one.sentence.text}")


def _add_up(office: Office, tally: Tally) -> None:
    """What was taken must be fit for the other pages."""
    for name in ("shelters", "national"):
        office.window.go(name)
        office.rest()
        tally.failures += [f"{name}: {bug}" for bug in office.bugs]
        office.bugs.clear()
    following_up.overview(office.desk)
    for quarter in national.national_quarters(office.desk):
        national.national(office.desk, quarter)


def without_depth(verify: Verify) -> list[str]:
    """The command of a child whose check of nesting is off."""
    return [sys.executable, "-P", "-c", _WITHOUT_DEPTH, f"{verify.__module__}:{verify.__qualname__}"]


def main() -> int:
    """Run a campaign and print what happened."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--control", action="store_true", help="a child without its check of nesting: must fail"
    )
    parser.add_argument(
        "--seconds", type=float, default=math.inf, help="end sooner, and say how many were read"
    )
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if asked.control:
        child.child_command = without_depth
    with tempfile.TemporaryDirectory() as folder:
        tally = run(
            asked.count,
            asked.seed,
            Path(folder),
            lambda line: print(line, file=sys.stderr, flush=True),
            asked.seconds,
        )
    for sentence, times in tally.sentences.most_common():
        print(f"{times:8} {sentence}")
    print(f"files: {tally.files}\nverdicts: {dict(tally.verdicts)}\nmost memory: {max(tally.memory):.0f} MB")
    print(f"growth: {tally.growth():.1f} MB\nfailures: {len(tally.failures)}")
    for failure in tally.failures[:10]:
        print(failure)
    return 1 if tally.failures else 0


if __name__ == "__main__":
    raise SystemExit(main())
