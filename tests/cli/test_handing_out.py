"""The whole from a terminal: report, table, charts, counts for CTDC, data dictionary, year."""

import csv
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.actions.vaults.opening import NewVault
from tests.actions.country import HERE, country
from tests.conftest import PASSPHRASE
from tests.journeys.terminal import done, typed

Opening = tuple[str | Path, ...]


@pytest.fixture
def opening(new_vault: Callable[..., NewVault], tmp_path: Path) -> Opening:
    """The closed vault of an office to which five shelters have reported, and how to open it."""
    land = country(new_vault, tmp_path).reported()
    land.here.close()
    land.office.close()
    (tmp_path / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    return "--vault", land.office.folder, "--passphrase-file", tmp_path / "passphrase.txt"


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


def test_the_whole_is_written_for_whom_it_is_meant(opening: Opening, tmp_path: Path) -> None:
    for audience in ("office", "restricted", "public"):
        to = tmp_path / f"{audience}.csv"
        said = done("national", "export", *opening, "--quarter", "2026-Q3", "--for", audience, "--to", to)
        assert said.out.splitlines() == [
            f"file: {to}", f"for: {audience}", "shelters: 5", "missing: 0", "by half-years: 0",
        ]  # fmt: skip
        assert {row["audience"] for row in rows_of(to)} == {audience}


def test_an_audience_that_is_none_is_wrong_usage(opening: Opening, tmp_path: Path) -> None:
    said = typed(
        "national", "export", *opening, "--quarter", "2026-Q3", "--for", "press", "--to", tmp_path / "a.csv"
    )
    assert said.code == 2


def test_charts_and_counts_are_written_and_counted(opening: Opening, tmp_path: Path) -> None:
    charts, counts = tmp_path / "charts.zip", tmp_path / "ctdc.csv"
    said = done("national", "charts", *opening, "--quarter", "2026-Q3", "--language", "kk", "--to", charts)
    with zipfile.ZipFile(charts) as archive:
        drawn = [name for name in archive.namelist() if name.endswith(".svg")]
    assert said.facts["charts"] == str(len(drawn)) != "0"
    said = done("national", "ctdc", *opening, "--quarter", "2026-Q3", "--to", counts)
    assert said.facts["counts"] == str(len(rows_of(counts)))


def test_a_year_is_written_as_a_report_too(opening: Opening, tmp_path: Path) -> None:
    to = tmp_path / "year.pdf"
    said = done("national", "year", *opening, "--year", "2026", "--language", "all", "--to", to)
    assert to.read_bytes().startswith(b"%PDF")
    assert f"shelter: {HERE}: 2026-Q3" in said.out.splitlines()


@pytest.mark.parametrize("year", ["1999", "2200", "soon"])
def test_a_year_that_is_none_is_wrong_usage(tmp_path: Path, year: str) -> None:
    said = typed("national", "year", "--vault", tmp_path, "--year", year, "--to", tmp_path / "a.pdf")
    assert said.code == 2


@pytest.mark.parametrize("code", ["en", "ru", "kk"])
def test_the_dictionary_needs_no_vault(tmp_path: Path, code: str) -> None:
    to = tmp_path / "dictionary.csv"
    said = done("national", "dictionary", "--language", code, "--to", to)
    assert said.facts["entries"] == str(len(rows_of(to)))
    assert typed("national", "dictionary", "--to", to).code == 1
    assert typed("national", "dictionary", "--to", tmp_path / "dictionary.txt").code == 1


def test_a_partner_is_given_rounded_numbers_and_another_the_same(opening: Opening, tmp_path: Path) -> None:
    order = ("national", "partner", *opening, "--quarter", "2026-Q3", "--agreed", "2026-01-15")
    said = done(*order, "--name", "Fund Mira", "--base", "3", "--to", tmp_path / "one.csv")
    assert said.out.splitlines() == [
        f"file: {tmp_path / 'one.csv'}", "for: Fund Mira", "base: 3", "plus or minus: 2", "shelters: 5",
    ]  # fmt: skip
    done(*order, "--name", "Adal", "--base", "3", "--to", tmp_path / "two.csv")
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()
    assert typed(*order, "--name", "Adal", "--base", "5", "--to", tmp_path / "three.csv").code == 1
    assert typed(*order, "--name", "Adal", "--base", "4", "--to", tmp_path / "three.csv").code == 2
    listed = done("national", "partners", *opening)
    assert listed.out.splitlines() == ["Adal: 2026-01-15: ±2", "Fund Mira: 2026-01-15: ±2"]
