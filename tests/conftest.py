"""What all tests share: an offscreen window system, a fixed day, and real vaults at the least cost allowed."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from caseapp.actions.desk import Desk
from caseapp.actions.opening import NewVault, Setup, create_vault
from caseapp.base.clock import FixedClock
from caseapp.vault.slots import LEAST

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
"""How long an example takes says something about the machine and nothing about the program."""

PASSPHRASE = "correct horse battery staple five"
NOW = datetime(2026, 10, 5, 9, 30, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    """Monday, 5 October 2026, in the morning: the third quarter has just ended."""
    return FixedClock(NOW)


@pytest.fixture
def new_vault(tmp_path: Path, clock: FixedClock) -> Iterator[Callable[..., NewVault]]:
    """Makes encrypted vaults under the test's folder and closes them afterwards."""
    opened: list[NewVault] = []

    def make(name: str = "vault", kind: str = "shelter", *, practice: bool = False) -> NewVault:
        setup = Setup(kind, "Umit", "750000000", "en", "Aigerim", PASSPHRASE, practice, LEAST)
        opened.append(create_vault(tmp_path / name, setup, clock))
        return opened[-1]

    yield make
    for vault in opened:
        vault.desk.close()


@pytest.fixture
def desk(new_vault: Callable[..., NewVault]) -> Desk:
    """The open desk of a fresh shelter."""
    return new_vault().desk


@pytest.fixture
def shared_data() -> Path:
    """Real material that lies beside a checkout on some machines; tests that want it are skipped elsewhere."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the real material (../shared/data) is not on this machine")
    return folder
