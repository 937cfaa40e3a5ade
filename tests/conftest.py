"""What all tests share: an offscreen window system, a fixed day, and real vaults at the least cost allowed."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from caseapp.actions.desk import Desk
from caseapp.actions.office import office_store
from caseapp.actions.vaults.opening import NewVault, Setup, create_vault
from caseapp.base.clock import FixedClock
from caseapp.statistics.disclosure import child
from caseapp.vault import slots
from caseapp.vault.slots import LEAST
from tests.postgres import MISSING, Server, programs, running
from tests.protected_once import protected_before

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
"""How long an example takes says something about the machine and nothing about the program."""

PASSPHRASE = "correct horse battery staple five"
NOW = datetime(2026, 10, 5, 9, 30, tzinfo=UTC)
_SALT = bytes(range(16))
_stretched_before = lru_cache(maxsize=1_000)(slots._stretched)


@pytest.fixture(autouse=True)
def stretched_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process stretches each passphrase once: the tests make thousands of vaults, and half their time went into it.

    The result is the real one, so other processes open these vaults; only the salt is always the same. Tests of the
    slots themselves do without this: tests/vault/conftest.py.
    """
    monkeypatch.setattr(slots, "_stretched", _stretched_before)
    monkeypatch.setattr(slots, "_new_salt", lambda: _SALT)


@pytest.fixture
def protected_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process protects the same numbers once, for modules in which many tests count the same house."""
    monkeypatch.setattr(child, "in_child", protected_before)


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


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL server for the tests of one process; where it is not installed, they are skipped."""
    if programs() is None:
        pytest.skip(MISSING)
    with running() as server:
        yield server


@pytest.fixture
def empty_database(postgres: Server) -> Iterator[str]:
    """The address of an empty database on it."""
    with postgres.database() as name:
        yield postgres.url(name)


@pytest.fixture(params=["in the vault", "in PostgreSQL"])
def kept(request: pytest.FixtureRequest) -> Callable[[Desk], Desk]:
    """Lets an office keep its summaries in its own vault, and the second time in a common store: the test is the same."""

    def keep(office: Desk) -> Desk:
        if request.param == "in PostgreSQL":
            address = request.getfixturevalue("empty_database")
            office_store.prepare_store(office, address)
            office_store.connect_store(office, address)
        return office

    return keep


@pytest.fixture
def shared_data() -> Path:
    """Real material that lies beside a checkout on some machines; tests that want it are skipped elsewhere."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the real material (../shared/data) is not on this machine")
    return folder
