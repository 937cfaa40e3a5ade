"""A common store that an earlier version laid out is brought up to date, with everything that lies in it. Remade never; see `remake_store.py`."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.office import following_up, national, office_store, originals
from caseapp.actions.vaults.opening import Setup, create_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.vault.slots import LEAST
from tests.conftest import NOW, PASSPHRASE
from tests.postgres import Server

HERE = Path(__file__).resolve().parent
ERAS = sorted(int(path.stem.removeprefix("store_")) for path in HERE.glob("store_*.sql"))

pytestmark = pytest.mark.parametrize("era", ERAS)


@pytest.fixture
def known(era: int) -> Any:
    return json.loads((HERE / f"store_{era}.json").read_text("utf-8"))


@pytest.fixture
def office(known: Any, tmp_path: Path) -> Iterator[Desk]:
    """A vault of the office whose store it is."""
    setup = Setup(
        "coordinator",
        known["name"],
        "",
        "en",
        "Aigerim",
        PASSPHRASE,
        practice=True,
        cost=LEAST,
        id=known["office"],
    )
    desk = create_vault(tmp_path / "office", setup, FixedClock(NOW)).desk
    yield desk
    desk.close()


@pytest.fixture
def address(era: int, postgres: Server, empty_database: str) -> str:
    """A database with the sample in it."""
    lines = (HERE / f"store_{era}.sql").read_text("utf-8").splitlines()
    script = "\n".join(line for line in lines if not line.startswith("--"))
    for statement in script.split(";\n"):
        if statement.strip():
            postgres.ask(statement, empty_database.rpartition("/")[2])
    return empty_database


def test_a_store_of_an_earlier_version_comes_to_the_tables_of_today_and_keeps_what_lies_in_it(
    office: Desk, address: str, known: Any
) -> None:
    with pytest.raises(KnownError, match="older version of the program"):
        office_store.connect_store(office, address)
    office_store.prepare_store(office, address)
    assert office_store.connect_store(office, address) == office_store.Held(1, 1, 0)
    found = following_up.shelter_view(office, known["shelter"])
    quarter = Quarter.parse(known["quarter"])
    assert [one.text for one in found.cells[quarter].notes] == [known["note"]]
    assert found.shelter.agreement is not None
    assert national.national(office, quarter).summary.table("persons_assisted") is not None
    assert following_up.overview(office).days == following_up.USUAL_DAYS
    following_up.set_deadline(office, 12)
    assert following_up.overview(office).days == 12


def test_what_a_store_of_an_earlier_version_kept_comes_back_as_it_was(
    office: Desk, address: str, known: Any, tmp_path: Path
) -> None:
    office_store.prepare_store(office, address)
    office_store.connect_store(office, address)
    office_store.bring_back(office)
    (file,) = following_up.shelter_view(office, known["shelter"]).files
    originals.save_original(office, file.sha256, tmp_path / "sent.pdf")
    assert (tmp_path / "sent.pdf").read_bytes() == (HERE / "summary_1.pdf").read_bytes()
