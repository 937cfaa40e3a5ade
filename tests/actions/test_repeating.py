"""Whoever receives a summary can repeat its audit: without a vault, and without the numbers behind the hidden ones."""

from dataclasses import replace
from pathlib import Path

import pytest

from caseapp.actions.reporting.repeating import repeat_audit
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.exchange.summary.envelope import seal_envelope
from caseapp.exchange.summary.payload import payload_bytes
from caseapp.reports import draw_summary
from caseapp.statistics.catalogue import COARSE
from caseapp.statistics.exact import PROMISE
from caseapp.statistics.summary import NATIONAL_FORMAT, Least, Summary
from caseapp.statistics.table import Cell, Table
from caseapp.vault.signing import Signer
from tests.reports.sample import summary

ERAS = Path(__file__).resolve().parents[1] / "eras"


def written(found: Summary, folder: Path) -> Path:
    """A file with these numbers, rightly signed."""
    signer = Signer(bytes(range(32)))
    envelope = seal_envelope(payload_bytes(found), signer.sign, signer.public_key)
    path = folder / "report.pdf"
    path.write_bytes(draw_summary(found, envelope, Language("en")))
    return path


def only(*cells: Cell) -> Summary:
    """A summary that holds one table over a question."""
    return replace(summary(COARSE), tables=(Table("new_by_border", "new", ("border",), cells),), measures=())


def border(answer: str, value: int | None) -> Cell:
    """The number of new persons at an answer."""
    return Cell((("border", answer),), value)


@pytest.mark.parametrize("era", [1, 2])
def test_a_report_of_every_era_passes_the_audit_of_today(era: int) -> None:
    found = repeat_audit(ERAS / f"summary_{era}.pdf")
    assert found.checked > 50
    assert found.given_away == 0


def test_a_report_that_gives_a_number_away_by_subtraction_is_found_out(tmp_path: Path) -> None:
    open_one = only(border("internal", 20), border("cross_border", 11), border("unknown", None), Cell((), 33))
    assert repeat_audit(written(open_one, tmp_path)).given_away > 0


def test_a_report_whose_hidden_numbers_keep_their_secret_passes(tmp_path: Path) -> None:
    kept = only(border("internal", 20), border("cross_border", None), border("unknown", None), Cell((), 43))
    assert repeat_audit(written(kept, tmp_path)).given_away == 0


def public(*cells: Cell, least: tuple[Least, ...] = ()) -> Summary:
    """A national report for everybody."""
    found = only(*cells)
    return replace(
        found, format=NATIONAL_FORMAT, shelters=("a1", "b2", "c3"), audience="public", least=least,
        protection=replace(found.protection, threshold=11),
    )  # fmt: skip


def test_a_public_national_report_is_audited_like_any_other(tmp_path: Path) -> None:
    hidden = (border("internal", 40), border("cross_border", None), border("unknown", None))
    assert repeat_audit(written(public(*hidden, Cell((), 80)), tmp_path)).given_away == 0
    assert repeat_audit(written(public(*hidden, Cell((), 43)), tmp_path)).given_away > 0


def test_what_a_public_national_report_says_to_be_at_least_so_much_is_believed(tmp_path: Path) -> None:
    cells = (border("internal", 40), border("cross_border", None), border("unknown", None), Cell((), 80))
    least = Least("new_by_border", (("border", "cross_border"),), 35)
    assert repeat_audit(written(public(*cells, least=(least,)), tmp_path)).given_away > 0


def test_a_whole_from_exact_tables_can_be_audited_by_its_office_alone(tmp_path: Path) -> None:
    whole = replace(summary(COARSE), format=NATIONAL_FORMAT, shelters=("a1",), measures=())
    whole = replace(whole, protection=replace(whole.protection, promise=PROMISE))
    with pytest.raises(KnownError, match="only the office knows"):
        repeat_audit(written(whole, tmp_path))


def test_a_sum_of_published_numbers_has_nothing_to_audit(tmp_path: Path) -> None:
    whole = replace(summary(COARSE), format=NATIONAL_FORMAT, shelters=("a1",), measures=())
    with pytest.raises(KnownError, match="adds up what they have published"):
        repeat_audit(written(whole, tmp_path))
