"""A coordinator who sees the program for the first time: from a folder of reports to the national PDF, by hand.

    python -m tests.journeys.folder_to_national --shelters 5 --quarters 5

Practice shelters issue real reports, counted, protected and sealed to the office. Five bad files, a photograph and a letter lie
among them, and the shelters' cards. Then a hand with real events drops the folder on the window, compares the digits of each
card as they are read to it, reads the lines, goes to the whole and exports it. It counts what it did; how long it took is what the
program took.
"""

import argparse
import os
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from caseapp.actions.desk import Desk
from caseapp.actions.office import cards
from caseapp.actions.practice import make_practice
from caseapp.actions.reporting import reports
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import FixedClock
from caseapp.ui.pages.office.inbox import InboxPage
from caseapp.ui.remembered import remember
from caseapp.ui.shell import Shell
from caseapp.ui.theme import apply_theme
from caseapp.vault.recovery import new_recovery_key, recipient_of
from caseapp.vault.sealing import seal, unseal
from tools.country import LAST, Reporting, files, quarters_until
from tools.hand import Hand, Tally

CLOCK = FixedClock(datetime(2026, 10, 5, 9, 30, tzinfo=UTC))
PERSONS = 14
"""New people of a shelter in each quarter."""
BAD = {
    "changed.pdf": "changed after it was signed",
    "cut.pdf.age": "damaged on the way",
    "scan.pdf": "carries no summary",
    "of-another-office.pdf.age": "sealed to another office",
    "real.pdf": "this is a practice vault",
}
"""The bad files, and what their lines must say."""
ASIDE = ("photo.jpg", "letter.docx")


@dataclass
class Post:
    """A folder as it comes, and what the shelters read out on the telephone."""

    folder: Path
    digits: dict[str, str] = field(default_factory=dict)
    """Under the name that each shelter calls itself."""
    good: int = 0


def make_post(office: Desk, top: Path, shelters: int, quarters: int) -> Post:
    """Let practice shelters issue their quarters for an office, and put everything into one folder."""
    post = Post(top / "post")
    post.folder.mkdir()
    card = top / "office.card"
    fingerprint = cards.write_card(office, card).fingerprint
    for number in range(1, shelters + 1):
        home = top / f"shelter-{number}"
        passphrase = make_practice(home, "shelter", PERSONS * quarters, quarters, number, CLOCK)
        desk = open_vault(home, "", passphrase, CLOCK)
        cards.trust(desk, card, "Centre", fingerprint)
        place = post.folder / f"shelter {number}"
        place.mkdir()
        post.digits[str(number)] = cards.write_card(desk, place / "shelter.card").fingerprint
        for quarter in quarters_until(LAST, quarters):
            reports.export_summary(desk, quarter, "en", place / f"{quarter}.pdf.age")
            post.good += 1
        desk.close()
    _spoil(office, post)
    return post


def _spoil(office: Desk, post: Post) -> None:
    """Five bad files of different kinds, and two that are no reports."""
    sealed = (post.folder / "shelter 1" / f"{LAST}.pdf.age").read_bytes()
    pdf = unseal(sealed, office.keys.sealing_key)
    ((_, real),) = files(Reporting(77), (LAST,))
    (post.folder / "changed.pdf").write_bytes(pdf.replace(b'"threshold":5', b'"threshold":6'))
    (post.folder / "cut.pdf.age").write_bytes(sealed[: len(sealed) // 2])
    (post.folder / "scan.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF\n")
    (post.folder / "of-another-office.pdf.age").write_bytes(seal(pdf, [recipient_of(new_recovery_key())]))
    (post.folder / "real.pdf").write_bytes(real)
    for name in ASIDE:
        (post.folder / name).write_bytes(b"\xff\xd8\xff\xe0 no report")
    card = Reporting(77).card()
    (post.folder / "known.card").write_bytes(Reporting(77).card_file())
    cards.trust(office, post.folder / "known.card", "A shelter with a vault of its own", card.fingerprint())
    (post.folder / "known.card").unlink()


class Newcomer:
    """Somebody at the window of a coordinating office, with the telephone at hand."""

    def __init__(self, shell: Shell) -> None:
        self.shell, self.hand = shell, Hand(shell)

    def drop(self, folder: Path) -> None:
        """Carry a folder over the window and let it go."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(folder))])
        page, left, none = self.inbox(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        at, copy = page.drop.rect().center(), Qt.DropAction.CopyAction
        QApplication.sendEvent(page.drop, QDragEnterEvent(at, copy, data, left, none))
        QApplication.sendEvent(page.drop, QDropEvent(QPointF(at), copy, data, left, none))
        self.hand.tally.clicks += 1
        self.hand.rest()

    def inbox(self) -> InboxPage:
        """The page on which a coordinator's window opens."""
        window = self.shell.window_over_vault
        assert window is not None
        page = window.page()
        assert isinstance(page, InboxPage)
        return page

    def trust_all(self, post: Post) -> None:
        """As long as the page offers a card: compare the digits that its owner reads out, and name it."""
        while self.inbox().next_card.isVisible():
            sender = self.inbox().senders[0]
            assert sender.card is not None
            number = sender.card.parent.name.rpartition(" ")[2]
            self.hand.click("Compare its digits")
            self.hand.write("Your name for it, as it will stand in tables", f"Shelter {number}")
            self.hand.write("The forty digits, as they were read out", post.digits[number])
            self.hand.click("Compare and trust")

    def read(self) -> dict[str, tuple[str, str]]:
        """The verdict and the reason beside the name of each file."""
        return {
            line[0].tip or line[0].text: (line[3].text, line[4].text)
            for line in self.inbox().table.plain.lines
        }

    def export(self, to: Path) -> None:
        """By the one button to the whole, and there to the PDF."""
        self.hand.press(self.inbox().to_whole.deed)
        self.hand.rest()
        name = "Export" if not self.hand.sees("Export as PDF") else "Export as PDF"
        self.hand.in_file(to, lambda: self.hand.press(self.hand.find(QAbstractButton, name)))


def play(shell: Shell, office: Desk, post: Post, to: Path) -> Tally:
    """The whole way; AssertionError wherever a newcomer would stand before something that she was not told."""
    newcomer = Newcomer(shell)
    newcomer.hand.rest()
    newcomer.drop(post.folder)
    newcomer.trust_all(post)
    read = newcomer.read()
    for name, reason in BAD.items():
        verdict, why = read[str(post.folder / name)]
        assert verdict == "Refused", (name, verdict)
        assert reason in why, (name, why)
    assert sum(verdict == "Accepted" for verdict, _ in read.values()) == post.good
    assert [verdict for verdict, _ in read.values()].count("No report") == 1
    newcomer.export(to)
    assert to.read_bytes().startswith(b"%PDF-")
    return newcomer.hand.tally


def window_over(app: QApplication, office: Desk, memory: Path) -> Shell:
    """A window in English over the vault of an office."""
    apply_theme(app, "light")
    remember(memory, language="en")
    shell = Shell(app, CLOCK, None, memory)
    shell.resize(1280, 800)
    shell.show()
    shell.open_desk(office)
    return shell


def main() -> int:
    """Play the story once and print what it took."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shelters", type=int, default=5)
    parser.add_argument("--quarters", type=int, default=5)
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["caseapp", "-style", "Fusion"])
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder)
        passphrase = make_practice(top / "office", "coordinator", clock=CLOCK)
        office = open_vault(top / "office", "", passphrase, CLOCK)
        begin = time.perf_counter()
        post = make_post(office, top, asked.shelters, asked.quarters)
        print(f"reports issued: {post.good} in {time.perf_counter() - begin:.0f} s", file=sys.stderr)
        shell = window_over(app, office, top / "desk.txt")
        begin, processor = time.perf_counter(), time.process_time()
        tally = play(shell, office, post, top / "whole.pdf")
        print(f"files: {post.good} good, {len(BAD)} bad, {len(ASIDE)} that are no reports")
        print(f"seconds of the program: {time.perf_counter() - begin:.1f} by the clock")
        print(f"seconds of this processor: {time.process_time() - processor:.1f}")
        print(f"clicks: {tally.clicks}, keys: {tally.keys}, fields: {tally.fields}")
        shell.window_over_vault = None
        shell.close()
        office.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
