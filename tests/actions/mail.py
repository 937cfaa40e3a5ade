"""A coordinating office, a shelter that it trusts, and reports of any quarter signed by that shelter."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.actions.office import cards, coordinator
from caseapp.actions.office.coordinator import FileVerdict
from caseapp.actions.vaults.opening import NewVault, Setup, create_vault, open_vault
from caseapp.base.clock import Clock, FixedClock
from caseapp.base.periods import Quarter
from caseapp.exchange.summary.envelope import seal_envelope
from caseapp.exchange.summary.payload import payload_bytes
from caseapp.statistics.summary import Issuer, Period, Protection, Summary
from caseapp.vault.slots import LEAST
from tests.conftest import PASSPHRASE

MakeVault = Callable[..., NewVault]
Kept = Callable[[Desk], Desk]
"""Lets an office keep its summaries in the vault or in PostgreSQL (`tests/conftest.py`)."""
Q1, Q2, Q3 = (Quarter(2026, number) for number in (1, 2, 3))
NAME = "Umit, Taraz"


class Post:
    """A shelter that issues empty reports: what is in them is of no importance here."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk, self.folder, self.sequence = desk, folder, 0

    def report(
        self, quarter: Quarter, revision: int = 1, threshold: int = 5, issued: date = date(2026, 10, 4)
    ) -> Path:
        """A file as the shelter would send it. Numbers go on, the chain does not matter with gaps between."""
        self.sequence += 2
        profile = self.desk.profile
        summary = Summary(
            self.desk.practice, Issuer(profile.id, profile.name, profile.region),
            Period(str(quarter), quarter.start.isoformat(), quarter.end.isoformat()), self.sequence, revision,
            "0" * 64, f"{issued.isoformat()}T09:00:00Z", "caseapp test",
            Protection(threshold, "none", audited=True, considered=()), (), (), (),
        )  # fmt: skip
        path = self.folder / f"{quarter}-{self.sequence}.caseapp"
        signer = self.desk.keys.signer
        path.write_bytes(seal_envelope(payload_bytes(summary), signer.sign, signer.public_key))
        return path

    def card(self) -> tuple[Path, str]:
        """Its card as a file, and the forty digits."""
        path = self.folder / f"{self.desk.keys.signer.public_key.hex()[:8]}.card"
        return path, cards.write_card(self.desk, path).fingerprint

    def renewed(self, folder: Path) -> "Post":
        """The same shelter with a new key, as after a new installation under its old identifier."""
        profile = self.desk.profile
        setup = Setup(
            "shelter", profile.name, profile.region, "en", "Aigerim", PASSPHRASE, profile.practice, LEAST,
            id=profile.id,
        )  # fmt: skip
        made = Post(create_vault(folder, setup, self.desk.clock).desk, self.folder)
        made.sequence = self.sequence
        return made


def trusting(office: Desk, post: Post, name: str = NAME) -> str:
    """Let an office trust a shelter; gives the shelter's identifier."""
    path, digits = post.card()
    return cards.trust(office, path, name, digits).id


def take(office: Desk, *paths: Path) -> FileVerdict:
    """Import files, and give the last verdict."""
    return coordinator.import_files(office, list(paths))[-1]


def on(office: Desk, day: date) -> Desk:
    """The same office on another day."""
    clock: Clock = FixedClock(datetime(day.year, day.month, day.day, 9, 30, tzinfo=UTC))
    office.close()
    return open_vault(office.folder, "", PASSPHRASE, clock)
