"""Exact tables in the vault of an office: kept once for a shelter and a quarter, read back equal, and wiped."""

from collections.abc import Callable
from hashlib import sha256

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.office.exact_held import exact_tables_of
from caseapp.actions.vaults.opening import NewVault
from caseapp.db.agreements import Agreement, write_agreement
from caseapp.db.exact import HeldExact, held_exact, put_exact, wipe_exact
from caseapp.exchange.exact.payload import payload_bytes
from caseapp.records.roles import Intent
from caseapp.statistics.exact import ExactTables
from tests.exchange.exact.samples import release, tables

QUARTER = "2026-Q3"


@pytest.fixture
def office(new_vault: Callable[..., NewVault]) -> Desk:
    """A coordinating office."""
    return new_vault("office", "coordinator").desk


def _keep(office: Desk, exact: ExactTables, mode: str = "sealed") -> None:
    payload = payload_bytes(exact)
    digest = sha256(payload).hexdigest()
    held = HeldExact(exact.shelter, QUARTER, digest, "11" * 32, exact.published, exact.made_at, exact.made_at)
    with office.database.work(Intent.IMPORT_SUMMARIES, "import summaries") as work:
        agreed = Agreement(exact.shelter, "2026-01-01", None, 5, mode, "")
        write_agreement(work.connection, agreed, work.now)
        put_exact(work.connection, held, payload, b"s" * 64)


def test_what_was_stored_is_read_back_as_it_was_counted(office: Desk) -> None:
    _keep(office, tables())
    _keep(office, tables(30, shelter="fedcba9876543210"))
    with office.database.reading(Intent.READ_REPORTS) as reading:
        found = exact_tables_of(reading.connection, QUARTER)
        other = exact_tables_of(reading.connection, "2026-Q2")
    assert found == {"0123456789abcdef": release(60), "fedcba9876543210": release(30)}
    assert other == {}


def test_a_second_one_takes_the_place_of_the_first(office: Desk) -> None:
    _keep(office, tables())
    _keep(office, tables(30, made_at="2026-10-06T09:30:00Z"))
    with office.database.reading(Intent.READ_REPORTS) as reading:
        assert exact_tables_of(reading.connection, QUARTER) == {"0123456789abcdef": release(30)}


def test_wiped_they_are_gone(office: Desk) -> None:
    _keep(office, tables())
    with office.database.work(Intent.TRUST_CARDS, "write agreement") as work:
        assert wipe_exact(work.connection, "0123456789abcdef") == 1
    with office.database.reading(Intent.READ_REPORTS) as reading:
        assert held_exact(reading.connection) == ()


def test_without_the_agreement_they_are_given_to_nobody(office: Desk) -> None:
    _keep(office, tables(), "published")
    with office.database.reading(Intent.READ_REPORTS) as reading:
        assert exact_tables_of(reading.connection, QUARTER) == {}
