"""The short form of the power cuts, and what they found in the beginning."""

from dataclasses import replace
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping import backup as keeping
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.db.engine import PAGE
from tests.conftest import NOW, PASSPHRASE
from tests.faults import power_cut, trace

needs_strace = pytest.mark.skipif(not trace.available(), reason="strace is not on this machine")


@needs_strace
def test_no_power_cut_loses_what_was_saved() -> None:
    tally = power_cut.run(100, seed=1, steps=8, each=150)
    assert tally.failures == {}
    assert tally.different >= 100


@needs_strace
def test_the_power_cuts_find_losses_with_other_settings() -> None:
    tally = power_cut.run(80, seed=1, steps=6, each=150, weak="delete")
    assert any("a saved record is lost" in failure for failure in tally.failures)


def test_a_half_page_that_a_power_cut_left_is_taken_back(desk: Desk, clock: FixedClock) -> None:
    """A journal is left beside a file whose last page was written by half."""
    file = desk.folder / "vault.db"
    whole = file.read_bytes()
    with desk.database.work(None, "test") as work:
        work.connection.exec_driver_sql("PRAGMA cache_size = 1")
        work.connection.exec_driver_sql("INSERT INTO setting VALUES ('long', hex(randomblob(100000)))")
        left = {path.name: path.read_bytes() for path in desk.folder.iterdir()}
    desk.close()
    assert left["vault.db-journal"]
    assert len(left["vault.db"]) > len(whole)
    for name, content in left.items():
        (desk.folder / name).write_bytes(content[:-512] if name == "vault.db" else content)
    again = open_vault(desk.folder, "", PASSPHRASE, clock)
    with again.database.reading(None) as reading:
        found = reading.connection.exec_driver_sql(
            "SELECT count(*) FROM setting WHERE name = 'long'"
        ).scalar_one()
    again.close()
    assert found == 0
    assert keeping.check(desk.folder, "", PASSPHRASE) == ()


def test_a_backup_made_under_a_wrong_clock_stays(desk: Desk, tmp_path: Path) -> None:
    for day in (1, 2, 3):
        keeping.backup(replace(desk, clock=FixedClock(NOW.replace(day=day))), tmp_path)
    early = keeping.backup(replace(desk, clock=FixedClock(NOW.replace(year=2000))), tmp_path)
    assert early.exists()
    assert len(list(tmp_path.glob("*.age"))) == len(list(tmp_path.glob("*.key"))) == 3


def test_what_a_broken_off_backup_left_is_cleared_away(desk: Desk, tmp_path: Path) -> None:
    """Both copies are of the encrypted file; they only take up room."""
    (desk.folder / ".copy123").mkdir()
    (desk.folder / ".copy123" / "vault.db").write_bytes(b"half")
    (tmp_path / f".backup-{desk.head.vault[:6]}-20260101-000000.unread").write_bytes(b"half")
    kept = tmp_path / ".letter.part"
    kept.write_bytes(b"not ours")
    keeping.backup(desk, tmp_path)
    assert not list(desk.folder.glob(".copy*"))
    assert [path for path in tmp_path.iterdir() if path.name.startswith(".")] == [kept]


def _long_setting(desk: Desk) -> None:
    with desk.database.work(None, "test") as work:
        work.connection.exec_driver_sql("INSERT INTO setting VALUES ('long', hex(randomblob(100000)))")


def test_a_database_keeps_no_free_pages(desk: Desk) -> None:
    """SQLite writes over a free page without a journal, so a power cut could leave one torn."""
    before = (desk.folder / "vault.db").stat().st_size
    _long_setting(desk)
    with desk.database.work(None, "test") as work:
        work.connection.exec_driver_sql("DELETE FROM setting WHERE name = 'long'")
    with desk.database.reading(None) as reading:
        assert reading.connection.exec_driver_sql("PRAGMA freelist_count").scalar_one() == 0
    assert (desk.folder / "vault.db").stat().st_size < before + 5 * PAGE


def test_pages_behind_the_end_that_a_power_cut_left_are_cut_off(desk: Desk, clock: FixedClock) -> None:
    file = desk.folder / "vault.db"
    desk.close()
    whole = file.read_bytes()
    file.write_bytes(whole + bytes(2 * PAGE))
    open_vault(desk.folder, "", PASSPHRASE, clock).close()
    assert keeping.check(desk.folder, "", PASSPHRASE) == ()


def test_a_first_page_of_an_earlier_day_cuts_nothing_off(desk: Desk, clock: FixedClock) -> None:
    """It knows fewer pages than there are, and is rightly signed."""
    file = desk.folder / "vault.db"
    earlier = file.read_bytes()[:PAGE]
    _long_setting(desk)
    desk.close()
    changed = earlier + file.read_bytes()[PAGE:]
    file.write_bytes(changed)
    with pytest.raises(KnownError):
        open_vault(desk.folder, "", PASSPHRASE, clock)
    assert file.read_bytes() == changed
