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
from caseapp.statistics.summary import NATIONAL_FORMAT, Summary
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


def test_a_national_report_has_nothing_to_audit(tmp_path: Path) -> None:
    whole = replace(summary(COARSE), format=NATIONAL_FORMAT, shelters=("a1",), measures=())
    with pytest.raises(KnownError, match="adds up what they have published"):
        repeat_audit(written(whole, tmp_path))
