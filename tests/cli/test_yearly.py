"""The year and its targets from a terminal."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.actions.vaults.opening import NewVault
from tests.actions.test_half_years import admit
from tests.actions.test_targets import put
from tests.conftest import PASSPHRASE
from tests.journeys.terminal import done, typed
from tests.statistics.published import quarter

Opening = tuple[str | Path, ...]


@pytest.fixture
def opening(new_vault: Callable[..., NewVault], tmp_path: Path) -> Opening:
    """A closed vault with two issued quarters of 2026, and how to open it."""
    made = new_vault()
    put(made.desk, [quarter(1, new=12, measures={"bed_nights": 600}), quarter(3, new=9)])
    made.desk.close()
    (tmp_path / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    return "--vault", made.desk.folder, "--passphrase-file", tmp_path / "passphrase.txt"


def test_a_year_is_written_and_its_reports_are_named(opening: Opening, tmp_path: Path) -> None:
    to = tmp_path / "year.pdf"
    said = done("summary", "year", *opening, "--year", "2026", "--language", "en", "--to", to)
    assert said.out.splitlines() == [
        f"file: {to}", "year: 2026", "quarter: 2026-Q1", "quarter: 2026-Q3", "missing: 2026-Q2",
    ]  # fmt: skip
    assert to.read_bytes().startswith(b"%PDF")
    again = typed("summary", "year", *opening, "--year", "2026", "--to", to)
    assert again.code == 1


def test_a_year_without_reports_is_a_known_problem(opening: Opening, tmp_path: Path) -> None:
    said = typed("summary", "year", *opening, "--year", "2020", "--to", tmp_path / "year.pdf")
    assert (said.code, said.out) == (1, "")
    assert "2020" in said.err


def test_targets_are_set_listed_and_taken_away(opening: Opening) -> None:
    asked = ("summary", "targets", *opening, "--year", "2026")
    assert done(*asked, "--set", "persons_new=40", "--set", "bed_nights=3000").out.splitlines() == [
        "persons_new: 40, >=21",
        "bed_nights: 3000, >=600",
    ]
    assert done(*asked, "--set", "bed_nights=0").out == "persons_new: 40, >=21\n"
    line = json.loads(done(*asked, "--json").out)
    assert line == {"id": "persons_new", "target": 40, "cumulative": None, "at_least": 21}


@pytest.mark.parametrize(
    "wrong", ["persons_new", "persons_new=", "persons_new=-4", "persons_new=four", "moon=4"]
)
def test_what_is_no_target_is_refused_with_a_sentence(opening: Opening, wrong: str) -> None:
    said = typed("summary", "targets", *opening, "--year", "2026", "--set", wrong)
    assert said.code == 1
    assert said.err


def test_indicators_are_listed_with_their_names(opening: Opening) -> None:
    said = done("summary", "targets", *opening, "--year", "2026", "--indicators")
    assert "persons_new: New persons, persons" in said.out.splitlines()


def test_issued_reports_are_brought_back_into_records_that_were_restored(
    new_vault: Callable[..., NewVault], opening: Opening, tmp_path: Path
) -> None:
    made = new_vault("whole")
    admit(made.desk, 12, month=2)
    made.desk.close()
    backup = shutil.copytree(made.desk.folder, tmp_path / "backup")
    report = tmp_path / "report.pdf"
    done(
        "summary", "export", "--vault", made.desk.folder, *opening[2:], "--quarter", "2026-Q1", "--to", report
    )
    brought = done("summary", "bring-back", "--vault", backup, *opening[2:], report)
    assert brought.out == "report.pdf: here: Brought back: Quarter I, 2026.\n"
    strange = typed("summary", "bring-back", *opening, report)
    assert strange.code == 1
    assert strange.out.startswith("report.pdf: not taken: It was not issued from these records")
