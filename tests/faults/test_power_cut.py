"""The short form of the power cuts, and what they found in the beginning."""

from dataclasses import replace
from pathlib import Path

import pytest

from caseapp.actions import backup as keeping
from caseapp.actions.desk import Desk
from caseapp.actions.opening import open_vault
from caseapp.base.clock import FixedClock
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
