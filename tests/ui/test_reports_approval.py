"""The card about who answers for a report: the project, the preparer, the manager who approves."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from caseapp.base.clock import FixedClock
from caseapp.ui.pages.reporting.reports import ReportsPage
from tests.conftest import NOW
from tests.ui.houses import House, Seat, build_house, reports_of


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """A few people in one quarter."""
    return build_house(tmp_path_factory.mktemp("house") / "vault", FixedClock(NOW), 6, 1)


@pytest.fixture
def page(seat: Seat) -> ReportsPage:
    found = reports_of(seat)
    found.tabs.show_part("export")
    seat.rest()
    return found


def test_a_report_waits_for_somebody_who_prepares_it(page: ReportsPage) -> None:
    assert page.approval.state.text() == "Nobody has said yet that she prepared it."


def test_preparing_and_approving_are_two_clicks_and_give_functions(seat: Seat, page: ReportsPage) -> None:
    QTest.keyClicks(page.approval.project, "Safe way home")
    page.approval.prepare.click()
    seat.rest()
    assert "In the report: Manager of the shelter" in page.approval.state.text()
    assert "A manager approves it before it is issued." in page.approval.state.text()
    page.approval.approve.click()
    seat.rest()
    assert page.approval.state.text().count("Manager of the shelter") == 2
    page.export_to(Path(seat.window.context.desk.folder.parent / "report.pdf"))
    seat.rest()
    page.count()
    seat.rest()
    assert page.preview is not None
    summary = page.preview.summary
    assert summary.project == "Safe way home"
    assert summary.responsible is not None
    assert (summary.responsible.one_person, summary.responsible.preparer.name) == (True, "")


def test_a_name_is_asked_for_only_where_it_is_chosen(seat: Seat, page: ReportsPage) -> None:
    assert not page.approval.name.isVisible()
    page.approval.shown_as.choose("name")
    assert page.approval.name.isVisible()
    assert page.approval.name.text() == seat.window.context.desk.user
    page.approval.name.setText("A. Seitkali")
    page.approval.prepare.click()
    seat.rest()
    assert "A. Seitkali, Manager of the shelter" in page.approval.state.text()


def test_what_is_changed_after_the_approval_is_said(seat: Seat, page: ReportsPage) -> None:
    page.approval.approve.click()
    seat.rest()
    assert "changed" not in page.approval.state.text()
    page.text.text.setPlainText("A calm quarter.")
    page.writing.save()
    seat.rest()
    page.tabs.show_part("text")
    page.tabs.show_part("export")
    seat.rest()
    assert "has to be approved again" in page.approval.state.text()
