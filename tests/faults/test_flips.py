"""The short form of the flips, and what they found in the beginning."""

from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping import backup as keeping
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import FixedClock
from caseapp.vault.heads import NAMES
from tests.conftest import PASSPHRASE
from tests.faults import flips
from tests.faults.command import campaign


def test_damage_to_a_vault_is_told() -> None:
    tally, replayed = flips.run(25, seed=1)
    assert tally.missed == {}
    assert tally.done["bit of the database, every page at once"] > 1000
    assert tally.done["cut of the database to whole pages"] > 40
    assert replayed.done["the whole database of one opening ago"] == 1
    assert replayed.missed["the whole database of one opening ago"] == 0
    assert replayed.missed["both heads of two openings ago"] == 0


def test_flips_are_missed_where_pages_carry_no_check() -> None:
    code, counts = campaign("flips", "--count", "15", "--control")
    assert (code, counts["cut of the database to nothing"]) == (1, "1 done, 0 not told")
    assert int(counts["failures"]) > 0


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("gone", [True, False])
def test_the_check_tells_of_one_damaged_head_and_an_opening_heals_it(
    desk: Desk, clock: FixedClock, name: str, *, gone: bool
) -> None:
    desk.close()
    if gone:
        (desk.folder / name).unlink()
    else:
        (desk.folder / name).write_bytes(b"{")
    (problem,) = keeping.check(desk.folder, "", PASSPHRASE)
    assert problem.values == {"name": name}
    open_vault(desk.folder, "", PASSPHRASE, clock).close()
    assert keeping.check(desk.folder, "", PASSPHRASE) == ()


def test_the_check_tells_of_tables_that_do_not_fit_in_more_than_one_way(desk: Desk) -> None:
    """SQLite answers with a line for each way."""
    with desk.database.work(None, "test") as work:
        for table in ("one_2", "two_2"):
            work.connection.exec_driver_sql(f"CREATE TABLE {table} AS SELECT NULL AS a")
        work.connection.exec_driver_sql("PRAGMA writable_schema = ON")
        work.connection.exec_driver_sql(
            "UPDATE sqlite_master SET sql = 'CREATE TABLE ' || name || '(a TEXT NOT NULL)' WHERE name IN ('one_2', 'two_2')"
        )
    desk.close()
    (problem,) = keeping.check(desk.folder, "", PASSPHRASE)
    assert problem.text == "The tables of the database do not fit together."


def test_an_entry_of_the_log_that_is_no_text_is_told(desk: Desk, tmp_path: Path) -> None:
    with desk.database.reading(None) as reading:
        reading.connection.exec_driver_sql("UPDATE audit SET signature = 'no hexadecimal' WHERE sequence = 1")
    desk.close()
    (problem,) = keeping.check(desk.folder, "", PASSPHRASE)
    assert str(problem.values["number"]) == "1"
