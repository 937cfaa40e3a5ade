"""The report of a year: a sum of issued reports, which it names, and nothing else."""

from pathlib import Path

import pytest
from sqlalchemy import text

from caseapp.actions.desk import Desk
from caseapp.actions.reporting import years
from caseapp.base.errors import KnownError
from caseapp.records.roles import Intent
from tests.actions.test_targets import put
from tests.reports.reading import text_of
from tests.statistics.published import exits, quarter

FIRST = quarter(1, exits(19, 10, 9), carried=6, new=8, reopened=5, assisted=19)
SECOND = quarter(2, exits(22, 12, 10), carried=10, new=7, reopened=None, assisted=22)


def test_the_paper_of_a_year_names_its_reports_with_their_fingerprints(desk: Desk, tmp_path: Path) -> None:
    put(desk, [FIRST, SECOND])
    view = years.export_year(desk, 2026, "en", tmp_path / "year.pdf")
    said = " ".join(text_of((tmp_path / "year.pdf").read_bytes()).split())
    for source in view.sources:
        assert f"{source.sha256[:4]} {source.sha256[4:8]}" in said
    assert "nothing was counted anew" in said
    assert "Assisted in the year" in said
    assert "Assisted in the quarter" not in said


def test_the_paper_of_a_year_carries_no_data_that_could_be_taken_for_a_summary(
    desk: Desk, tmp_path: Path
) -> None:
    put(desk, [FIRST, SECOND])
    years.export_year(desk, 2026, "en", tmp_path / "year.pdf")
    assert b"CASEAPP SUMMARY" not in (tmp_path / "year.pdf").read_bytes()


@pytest.mark.parametrize("code", ["en", "ru", "kk"])
def test_the_same_year_twice_is_the_same_bytes(desk: Desk, tmp_path: Path, code: str) -> None:
    put(desk, [FIRST, SECOND])
    one, other = tmp_path / "a.pdf", tmp_path / "b.pdf"
    years.export_year(desk, 2026, code, one)
    years.export_year(desk, 2026, code, other)
    assert one.read_bytes() == other.read_bytes()


def test_a_quarter_that_was_not_issued_is_named_on_the_paper(desk: Desk, tmp_path: Path) -> None:
    put(desk, [FIRST, quarter(3, new=9)])
    years.export_year(desk, 2026, "en", tmp_path / "year.pdf")
    assert "No report was issued of 2026-Q2" in " ".join(
        text_of((tmp_path / "year.pdf").read_bytes()).split()
    )


def test_years_are_those_of_which_something_was_issued(desk: Desk) -> None:
    assert years.years(desk) == ()
    with pytest.raises(KnownError, match="No quarter"):
        years.year_view(desk, 2026)
    put(desk, [FIRST])
    assert years.years(desk) == (2026,)


def test_a_lost_ledger_blocks_the_year_and_says_so(desk: Desk, tmp_path: Path) -> None:
    put(desk, [FIRST, SECOND])
    with desk.database.work(Intent.EXPORT_SUMMARY, "issue report", "quarter:2026-Q1") as work:
        work.connection.execute(text("DELETE FROM release WHERE sequence = 1"))
    with pytest.raises(KnownError, match="not whole"):
        years.export_year(desk, 2026, "en", tmp_path / "year.pdf")
    assert not (tmp_path / "year.pdf").exists()
