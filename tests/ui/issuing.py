"""A shelter that issues whatever a test asks for, rightly signed, and hands its files to a window."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from caseapp.actions.desk import Desk
from caseapp.actions.office import cards
from caseapp.base.periods import Quarter
from caseapp.exchange.card import fingerprint
from caseapp.exchange.summary.envelope import seal_envelope
from caseapp.exchange.summary.payload import payload_bytes
from caseapp.statistics.summary import Issuer, Period, Protection, Summary
from caseapp.ui.pages.office.inbox import InboxPage
from tests.ui.houses import Seat
from tools.country import Reporting


@dataclass
class Issuing:
    """Reports of one shelter, chained as its vault would chain them; what is in them is of no importance here."""

    number: int
    folder: Path
    issued: list[Path] = field(default_factory=list)
    previous: str | None = None

    @property
    def who(self) -> Reporting:
        """The shelter and its keys."""
        return Reporting(self.number)

    def report(self, period: Quarter, revision: int = 1, **changed: Any) -> Path:
        """The next file of the chain; `changed` are parts of the summary that are not as they should be."""
        path = self.write(f"{self.number}-{len(self.issued) + 1}-{period}.pdf", period, revision, **changed)
        self.issued.append(path)
        return path

    def write(self, name: str, period: Quarter, revision: int = 1, **changed: Any) -> Path:
        """A file under a name, which goes on with the chain."""
        summary = Summary(
            False, Issuer(self.who.id, self.who.name, "750000000"),
            Period(str(period), period.start.isoformat(), period.end.isoformat()), len(self.issued) + 1, revision,
            self.previous, "2026-10-04T09:00:00Z", "caseapp test", Protection(5, "none", audited=True), (), (), (),
        )  # fmt: skip
        payload = payload_bytes(replace(summary, **changed))
        self.previous = sha256(payload).hexdigest()
        signer = self.who.signer()
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"%PDF-1.7\n" + seal_envelope(payload, signer.sign, signer.public_key))
        return path

    def card(self, name: str = "") -> Path:
        """Its card as a file beside the reports."""
        path = self.folder / (name or f"{self.number}.card")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(self.who.card_file())
        return path

    def digits(self) -> str:
        """What it reads out."""
        card = self.who.card()
        return fingerprint(card.signing_key, card.sealing_key)

    def trusted_by(self, office: Desk, name: str) -> "Issuing":
        """Let an office trust it, as if the digits had been compared."""
        path = self.card("trusted.card")
        cards.trust(office, path, name, self.digits())
        path.unlink()
        return self


def drop(seat: Seat, page: InboxPage, paths: Sequence[Path]) -> None:
    """Let files and folders go over the page, and wait until they are read."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
    seat.rest()


def told(page: InboxPage) -> dict[str, tuple[str, str]]:
    """The verdict and the reason of every file, as they stand on the page."""
    return {line[0].text: (line[3].text, line[4].text) for line in page.table.plain.lines}
