"""How the tests of exact tables let two vaults trust each other, and hand over."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.actions.office import cards, coordinator
from caseapp.actions.office.coordinator import FileVerdict
from caseapp.actions.office.exact_held import exact_tables_of
from caseapp.actions.reporting import exact, reports
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.periods import Quarter
from caseapp.db import agreements as agreement_rows
from caseapp.db.agreements import Agreement
from caseapp.records.roles import Intent
from caseapp.statistics.table import Release

Q3 = Quarter(2026, 3)


MakeVault = Callable[..., NewVault]


@dataclass
class MovingClock:
    """A clock that goes on when it is told to."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


def introduce(one: Desk, other: Desk, name: str, folder: Path) -> None:
    """Let each of two trust the other's card."""
    for reader, owner in ((one, other), (other, one)):
        path = folder / f"{owner.profile.id}-{reader.profile.id}.card"
        view = cards.write_card(owner, path)
        cards.trust(reader, path, name if reader is one else "Umit, Taraz", view.fingerprint)


def agree(office: Desk, shelter: Desk, mode: str = "sealed", ends: str | None = None) -> None:
    """An agreement of a mode."""
    agreed = Agreement(shelter.profile.id, "2026-01-01", ends, 5, mode, "")
    with office.database.work(Intent.TRUST_CARDS, "write agreement") as work:
        agreement_rows.write_agreement(work.connection, agreed, work.now)


def key_of(office: Desk) -> str:
    return office.keys.signer.public_key.hex()


def published(shelter: Desk, folder: Path) -> Path:
    return reports.export_summary(shelter, Q3, "en", folder / "2026-Q3.pdf").path


def handed(shelter: Desk, office: Desk, folder: Path, name: str = "a.age") -> Path:
    exact.allow_exact(shelter, key_of(office))
    return exact.hand_over_exact(shelter, Q3, key_of(office), folder / name).path


def taken(office: Desk, *paths: Path) -> list[FileVerdict]:
    return list(coordinator.import_files(office, paths))


def held(office: Desk) -> dict[str, Release]:
    with office.database.reading(Intent.READ_REPORTS) as reading:
        return exact_tables_of(reading.connection, "2026-Q3")
