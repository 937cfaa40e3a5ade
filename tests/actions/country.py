"""A coordinating office, one shelter with a vault, and others that are only keys: reports with numbers, for tests of what goes back."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.actions.office import agreements, cards, coordinator
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.periods import Quarter
from caseapp.db import releases
from caseapp.db.releases import IssuedRelease
from caseapp.exchange.card import Card, CardKind, card_bytes
from caseapp.exchange.summary.envelope import seal_envelope
from caseapp.exchange.summary.payload import payload_bytes
from caseapp.records.roles import Intent
from caseapp.statistics.summary import Issuer, Period, Summary
from caseapp.vault.recovery import new_recovery_key, recipient_of
from caseapp.vault.signing import Signer
from tests.statistics.published import quarter as numbers
from tests.statistics.published import services

Q2, Q3 = Quarter(2026, 2), Quarter(2026, 3)
HERE = "Umit, Taraz"
NAMES = ("Shanyrak", "Qamqor", "Meyirim", "Senim", "Damu", "Zhyluy")
AMOUNTS: dict[str, int | None] = {"bed_nights": 900, "bed_nights_available": 1840, "staff": 9}


def report(desk_id: str, name: str, quarter: Quarter, sequence: int, extra: int = 0) -> Summary:
    """A report with a few numbers; `extra` makes those of one shelter differ from those of another."""
    base = numbers(
        quarter.number, services(30 + extra, 21 + extra, None if extra == 2 else 12 + extra), shelter=desk_id,
        measures={one: value and value + extra for one, value in AMOUNTS.items()},
        assisted=30 + extra, carried=18 + extra, new=12,
    )  # fmt: skip
    period = Period(str(quarter), quarter.start.isoformat(), quarter.end.isoformat())
    issued = date.fromordinal(quarter.end.toordinal() + 4).isoformat()
    return replace(
        base, shelter=Issuer(desk_id, name, ""), period=period, sequence=sequence, issued_at=f"{issued}T09:00:00Z",
        previous="0" * 64, practice=False,
        measures=tuple(replace(one, quarters=len(quarter.quarters())) for one in base.measures),
    )  # fmt: skip


class Far:
    """A shelter of which there is only its card and its reports."""

    def __init__(self, name: str, number: int, folder: Path) -> None:
        self.id, self.name, self.number, self.folder = f"far-{number}", name, number, folder
        self.signer = Signer(bytes([number]) * 32)
        self.key = new_recovery_key()
        self.sequence = 0

    def card(self) -> tuple[Path, str]:
        """Its card as a file, and the digits."""
        card = Card(
            CardKind.SHELTER, self.id, self.name, "", self.signer.public_key, recipient_of(self.key), date(2026, 1, 5)
        )  # fmt: skip
        path = self.folder / f"{self.id}.card"
        path.write_bytes(card_bytes(card, self.signer.sign))
        return path, card.fingerprint()

    def report(self, quarter: Quarter, revision: int = 1) -> Path:
        """A report as a file."""
        self.sequence += 2
        summary = replace(report(self.id, self.name, quarter, self.sequence, self.number), revision=revision)
        return signed(summary, self.signer, self.folder)


def signed(summary: Summary, signer: Signer, folder: Path) -> Path:
    """The file of a report."""
    path = folder / f"{summary.shelter.id}-{summary.period.label}-{summary.revision}.caseapp"
    path.write_bytes(seal_envelope(payload_bytes(summary), signer.sign, signer.public_key))
    return path


class Country:
    """The office, the shelter with a vault, the others, and where files lie."""

    def __init__(self, office: Desk, here: Desk, others: list[Far], folder: Path) -> None:
        self.office, self.here, self.others, self.folder = office, here, others, folder
        self.out = folder / "back"
        self.out.mkdir()

    def own_report(self, quarter: Quarter = Q3, sequence: int = 2) -> Path:
        """The report of the shelter with a vault: in its ledger, and as a file."""
        desk = self.here
        summary = report(desk.profile.id, desk.profile.name, quarter, sequence)
        payload = payload_bytes(summary)
        digest = hashlib.sha256(payload).hexdigest()
        with desk.database.work(Intent.EXPORT_SUMMARY, "issue report", f"quarter:{quarter}") as work:
            issued = IssuedRelease(str(quarter), sequence, 1, digest, summary.issued_at, "test", payload)
            releases.add_release(work.connection, issued)
        return signed(summary, desk.keys.signer, self.folder)

    def reported(self, quarter: Quarter = Q3, sequence: int = 2) -> "Country":
        """Let everybody report a quarter."""
        files = [self.own_report(quarter, sequence), *(one.report(quarter) for one in self.others)]
        verdicts = coordinator.import_files(self.office, files)
        assert all(one.accepted for one in verdicts), [one.sentence for one in verdicts]
        return self

    def file(self) -> Path:
        """The newest feedback for the shelter with a vault."""
        return max(self.out.glob(f"* {HERE.replace(',', '')} *.feedback"))


def agreed(office: Desk, shelter: str) -> None:
    """An agreement about this year and the one before."""
    agreements.write_agreement(office, shelter, date(2025, 1, 1), date(2026, 12, 31), 5)


def country(
    new_vault: Callable[..., NewVault],
    folder: Path,
    others: int = 4,
    *,
    practice: bool = False,
    kept: Callable[[Desk], Desk] = lambda office: office,
) -> Country:
    """An office that trusts and has agreements with so many shelters and one with a vault, which trusts the office.

    `kept` decides where its summaries lie (`tests/conftest.py`).
    """
    office = kept(new_vault("office", "coordinator", practice=practice).desk)
    here = new_vault("here", practice=practice).desk
    far = [Far(name, number, folder) for number, name in enumerate(NAMES[:others], start=1)]
    for one in far:
        path, digits = one.card()
        agreed(office, cards.trust(office, path, one.name, digits).id)
    path = folder / "here.card"
    digits = cards.write_card(here, path).fingerprint
    agreed(office, cards.trust(office, path, HERE, digits).id)
    path = folder / "office.card"
    digits = cards.write_card(office, path).fingerprint
    cards.trust(here, path, "Centre", digits)
    return Country(office, here, far, folder)
