"""The proof on the screen, the reasons that never leave it, and the refusal that names its numbers."""

from pathlib import Path

import pytest

from caseapp.actions.reporting.proving import UnprovedError
from caseapp.base.clock import FixedClock
from caseapp.base.periods import Quarter
from caseapp.statistics.shown import Reason
from caseapp.ui.pages.reporting.reports import ReportsPage
from caseapp.ui.widgets.count_words import HIDDEN_SIGN, Mark
from tests.conftest import NOW
from tests.ui.houses import House, Seat, build_house, counted, reports_of

_Q3 = Quarter(2026, 3)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """Some forty people in one quarter: the coarse set of tables."""
    return build_house(tmp_path_factory.mktemp("house") / "vault", FixedClock(NOW), 40, 1)


@pytest.fixture
def page(seat: Seat) -> ReportsPage:
    return reports_of(seat)


def test_before_counting_the_page_of_protection_asks_for_it(page: ReportsPage) -> None:
    assert not page.protection.nothing.isHidden()
    assert page.protection.table.isHidden()


def test_the_proof_is_said_in_words_and_every_table_has_a_line(seat: Seat, page: ReportsPage) -> None:
    counted(seat, page)
    assert page.preview is not None
    said = " ".join(page.protection.sentences)
    assert "could learn no number below 5" in said
    assert f"{page.preview.checked:,} numbers were looked at" in said
    assert f"Each of {page.preview.clients} different persons" in said
    assert "no other report" in said.lower()
    lines = page.protection.table.plain.lines
    assert len(lines) == len(page.preview.summary.tables) + 1
    shown = sum(int(line[1].text) for line in lines[:-1])
    assert int(lines[-1][1].text) == shown == page.preview.shown


def test_reasons_are_seen_and_read_out_and_never_copied(seat: Seat, page: ReportsPage) -> None:
    counted(seat, page)
    reasons = set()
    for table in page.numbers.view.tables:
        for row, line in enumerate(table.counts.sheet.lines):
            for column, spot in enumerate(line.spots, start=1):
                if spot.mark is Mark.HIDDEN and spot.reason is not None:
                    reasons.add(spot.reason)
                    assert spot.text == HIDDEN_SIGN
                    assert "hidden: " in table.counts.spoken(row, column)
        copied = table.counts.texts()
        assert "too few" not in copied
        assert "tell" not in copied.split("\n", 1)[1]
    assert Reason.TOO_FEW in reasons


def test_an_issued_report_has_no_reasons(seat: Seat, page: ReportsPage, tmp_path: Path) -> None:
    counted(seat, page)
    page.export_to(tmp_path / "report.pdf")
    seat.rest()
    page.show_quarter(_Q3)
    seat.rest()
    assert page.preview is not None
    assert page.preview.issued is not None
    assert page.preview.reasons == {}
    assert page.preview.exact is None
    assert not any("too few" in sentence for sentence in page.protection.sentences)


def test_a_refusal_names_the_numbers_in_the_red_block(page: ReportsPage) -> None:
    error = UnprovedError([("new_by_sex_age", (("sex", "female"), ("age", "minor"))), ("persons_new", ())])
    page.numbers.show_trouble(error)
    assert page.numbers.shown() == "refused"
    said = page.numbers.refused_cells.text()
    assert "New persons by sex and age: Female, Under 18" in said
    assert "•  New" in said


def test_rolling_answers_up_is_tried_with_what_it_wins(seat: Seat, page: ReportsPage) -> None:
    counted(seat, page)
    assert page.what_if.rolled_up is not None
    page.what_if.rolled_up.setChecked(True)
    page.what_if.try_it.click()
    seat.rest()
    assert page.what_if.choices is not None
    assert page.what_if.choices.rolled_up
    assert page.preview is not None
    assert page.preview.summary.protection.audited
