"""The page of quarterly reports: counting, looking, exporting."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from caseapp.base.clock import FixedClock
from caseapp.base.language import Language
from caseapp.base.periods import Quarter
from caseapp.statistics.shown import Reason
from caseapp.ui.pages.reporting.reports import ReportsPage
from caseapp.ui.pages.reporting.reports_export import file_name
from caseapp.ui.widgets.count_table import CountTable
from caseapp.ui.widgets.count_words import HIDDEN_SIGN, WHY, CountWords, Mark
from caseapp.ui.widgets.report_view import key_figures
from tests.conftest import NOW
from tests.ui.houses import House, Seat, Sit, build_house, counted, reports_of
from tools.looking import nameless

_Q3 = Quarter(2026, 3)
pytestmark = pytest.mark.usefixtures("protected_once")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """Some sixty people over two quarters: the coarse set of tables."""
    return build_house(tmp_path_factory.mktemp("house") / "vault", FixedClock(NOW), 60, 2)


@pytest.fixture
def page(seat: Seat) -> ReportsPage:
    return reports_of(seat)


def table(page: ReportsPage, title: str) -> CountTable:
    return next(one for one in page.numbers.view.tables if one.accessibleName() == title)


def marks(found: CountTable) -> set[Mark]:
    return {spot.mark for line in found.counts.sheet.lines for spot in line.spots}


def test_the_newest_quarter_waits_to_be_counted(page: ReportsPage) -> None:
    assert page.quarter == _Q3
    assert page.choice.keys == ["2026-Q3", "2026-Q2", "2026-H1"]
    assert "not issued yet" in page.choice.currentText()
    assert page.numbers.shown() == "first"


def test_an_empty_vault_says_that_there_is_nothing_to_report(sit: Sit, new_vault: Any) -> None:
    page = sit(new_vault().desk).go("reports")
    assert isinstance(page, ReportsPage)
    assert page.numbers.shown() == "none"
    assert not page.export.export.isEnabled()


def test_a_hidden_number_is_one_mark_and_before_it_is_issued_says_why(seat: Seat, page: ReportsPage) -> None:
    found = table(counted(seat, page), "New persons by sex and age")
    assert Mark.HIDDEN in marks(found)
    model = found.counts
    for row, line in enumerate(model.sheet.lines):
        for column, spot in enumerate(line.spots, start=1):
            if spot.mark is Mark.HIDDEN:
                place = model.index(row, column)
                assert place.data() == HIDDEN_SIGN
                why = place.data(int(Qt.ItemDataRole.ToolTipRole))
                assert why in {WHY[reason].text for reason in Reason}
                spoken = place.data(int(Qt.ItemDataRole.AccessibleTextRole))
                assert spoken.endswith(f": {why}")
                assert spoken.startswith(line.head)


def test_numbers_shown_anew_before_they_were_drawn_to_their_end_stand_there_once(
    seat: Seat, page: ReportsPage
) -> None:
    counted(seat, page)
    view, preview = page.numbers.view, page.preview
    assert preview is not None
    there = [one.accessibleName() for one in view.tables]
    for _again in range(2):
        view.show_counts(CountWords(preview.summary, Language("en")))
    seat.rest()
    assert [one.accessibleName() for one in view.tables] == there
    assert len(view.findChildren(CountTable)) == len(there)


def test_no_number_below_the_threshold_is_on_the_screen(seat: Seat, page: ReportsPage) -> None:
    counted(seat, page)
    about_persons = [one for one in page.numbers.view.tables if one.accessibleName() != "Amounts"]
    texts = [
        line.spots[0].text for one in about_persons for line in one.counts.sheet.lines if line.spots[0].text.isdecimal()
    ]  # fmt: skip
    assert texts
    assert min(map(int, texts)) >= 5


def test_the_screen_shows_the_numbers_of_the_summary(seat: Seat, page: ReportsPage) -> None:
    counted(seat, page)
    assert page.preview is not None
    figures = dict(key_figures(CountWords(page.preview.summary, Language("en"))))
    total = page.preview.summary.table("persons_assisted")
    assert total is not None
    assert figures["Assisted in the quarter"].text == str(total.value())


def test_stop_leaves_the_quarter_uncounted(seat: Seat, page: ReportsPage) -> None:
    page.numbers.begin.click()
    assert page.numbers.shown() == "work"
    seat.line.stop()
    seat.rest()
    assert page.numbers.shown() == "first"
    assert page.preview is None


def test_fewer_than_ten_people_get_a_sentence_and_no_table(
    sit: Sit, tmp_path: Path, clock: FixedClock
) -> None:
    seat = sit(build_house(tmp_path / "small", clock, 6, 2).open_copy(tmp_path / "copy", clock))
    page = seat.go("reports")
    assert isinstance(page, ReportsPage)
    page.numbers.begin.click()
    seat.rest()
    assert page.numbers.shown() == "few"


def test_a_table_is_copied_with_tabs_and_the_mark_or_only_what_is_chosen(
    seat: Seat, page: ReportsPage
) -> None:
    found = table(counted(seat, page), "New persons by sex and age")
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[0] == found.counts.sheet.heads[0]
    assert len(lines) == len(found.counts.sheet.lines) + 1
    assert HIDDEN_SIGN in lines[1].split("\t")
    found.setCurrentIndex(found.counts.index(1, 0))
    found.copy()
    assert QGuiApplication.clipboard().text() == found.counts.sheet.lines[1].head


def test_the_arrow_keys_bring_the_place_into_view(seat: Seat, page: ReportsPage) -> None:
    found = counted(seat, page).numbers.view.tables[-1]
    found.setFocus()
    found.setCurrentIndex(found.counts.index(found.counts.rowCount() - 1, 1))
    area = page.numbers.view.area
    seat.qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0, timeout=30_000)
    bottom = found.mapTo(area.viewport(), QPoint(0, found.height())).y()
    assert bottom <= area.viewport().height() + 60


def test_an_issued_quarter_is_drawn_again_with_the_same_numbers(
    seat: Seat, page: ReportsPage, tmp_path: Path
) -> None:
    counted(seat, page)
    page.export_to(tmp_path / "first.pdf")
    seat.rest()
    first = page.export.done.digits.text()
    assert "issued 05 Oct 2026" in page.choice.currentText()
    assert "the very same numbers" in page.export.about.text()
    assert page.numbers.shown() == "numbers"
    page.export.language.choose("kk")
    page.export_to(tmp_path / "again.pdf")
    seat.rest()
    assert page.export.done.digits.text() == first
    assert len(first.replace(" ", "")) == 64
    assert (tmp_path / "again.pdf").read_bytes().startswith(b"%PDF")
    assert page.issued.table.plain.rowCount() == 1


def test_the_fingerprint_is_copied(seat: Seat, page: ReportsPage, tmp_path: Path) -> None:
    page.export_to(tmp_path / "report")
    seat.rest()
    assert page.export.done.path.text().endswith("report.pdf")
    page.export.done.copy.click()
    assert QGuiApplication.clipboard().text() == page.export.done.digits.text()


def test_what_is_written_meanwhile_makes_the_numbers_old(seat: Seat, page: ReportsPage) -> None:
    counted(seat, page)
    seat.window.context.voices.stored.emit()
    seat.go("reports")
    assert page.numbers.shown() == "first"


def test_every_control_has_a_name(seat: Seat, page: ReportsPage, tmp_path: Path) -> None:
    page.export_to(tmp_path / "report.pdf")
    seat.rest()
    for part in page.tabs.buttons:
        page.tabs.show_part(part)
        assert nameless(seat.window) == []


def test_a_file_name_holds_nothing_that_a_system_refuses() -> None:
    assert file_name(_Q3, 'Shelter "Umit"/Almaty: 1', "ru") == "2026-Q3 Shelter UmitAlmaty 1 (ru).pdf"


def test_what_is_missing_in_the_quarter_leads_to_the_person(seat: Seat, page: ReportsPage) -> None:
    page.tabs.buttons["missing"].click()
    seat.rest()
    lines = page.missing.lines
    assert page.missing.stack.currentIndex() == 1
    assert page.missing.table.plain.rowCount() == len(lines) > 0
    assert [line.contradiction for line in lines] == sorted(
        (line.contradiction for line in lines), reverse=True
    )
    page.missing.table.activated.emit(page.missing.table.plain.index(0, 0))
    seat.rest()
    assert seat.window.current == "person"
    assert seat.window.page().person_id == lines[0].person_id  # type: ignore[attr-defined]


def test_a_quarter_without_flaws_says_so(seat: Seat, page: ReportsPage) -> None:
    page.missing.read(page.quarter)
    seat.rest()
    page.missing.show_lines(_Q3, ())
    assert page.missing.stack.currentIndex() == 2


def test_what_if_is_counted_compared_and_taken_back(seat: Seat, page: ReportsPage) -> None:
    counted(seat, page)
    usual = page.preview
    assert usual is not None
    page.what_if.boxes["new_by_sex_age"].setChecked(False)
    page.what_if.try_it.click()
    seat.rest()
    assert page.preview is not None
    assert page.preview.summary.table("new_by_sex_age") is None
    assert page.what_if.usual is usual
    page.what_if.back.click()
    seat.rest()
    assert page.preview.summary.table("new_by_sex_age") is not None
    assert page.what_if.choices is None
