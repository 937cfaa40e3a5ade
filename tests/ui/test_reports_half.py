"""Very small shelters: the page proposes a half-year in the place of two quarters."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.base.clock import FixedClock
from caseapp.base.periods import HalfYear, Quarter
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.ui.pages.reporting.reports import ReportsPage
from caseapp.ui.pages.reporting.reports_half import propose
from tests.ui.houses import Seat, seats

Q1, Q2, Q3 = (Quarter(2026, number) for number in (1, 2, 3))
H1 = HalfYear.numbered(2026, 1)


@pytest.fixture
def page(
    qtbot: QtBot, qapp: QApplication, desk: Desk, clock: FixedClock
) -> Iterator[tuple[Seat, ReportsPage]]:
    """A shelter that took six people in, in each of the first two quarters."""
    for number in range(12):
        case = Case(opened=date(2026, 2 if number < 6 else 5, 1 + number), status="Active")
        people.admit(desk, Person(given_name=f"Asel{number}", sex="female"), case)
    with seats(qtbot, qapp, clock) as sit:
        seat = sit(desk)
        found = seat.go("reports")
        assert isinstance(found, ReportsPage)
        yield seat, found


def test_half_years_stand_in_the_list_of_quarters_for_every_shelter(page: tuple[Seat, ReportsPage]) -> None:
    assert page[1].choice.keys == ["2026-Q3", "2026-Q2", "2026-H1", "2026-Q1"]


def test_a_quarter_with_few_people_proposes_its_half_year_and_one_click_turns_to_it(
    page: tuple[Seat, ReportsPage],
) -> None:
    seat, reports = page
    reports.show_quarter(Q1)
    reports.count()
    seat.rest()
    assert reports.numbers.shown() == "few"
    (instead,) = [one for one in reports.numbers.few.findChildren(QPushButton) if "instead" in one.text()]
    instead.click()
    seat.rest()
    assert reports.quarter == H1
    reports.count()
    seat.rest()
    assert reports.numbers.shown() == "numbers"
    assert reports.numbers.view.quarter.text() == "Half-year I, 2026"


def test_a_half_year_is_exported_and_takes_the_place_of_its_quarters(
    page: tuple[Seat, ReportsPage], tmp_path: Path
) -> None:
    seat, reports = page
    reports.show_quarter(H1)
    reports.export_to(tmp_path / "report.pdf")
    seat.rest()
    assert (tmp_path / "report.pdf").exists()
    assert reports.choice.keys == ["2026-Q3", "2026-H1"]


@pytest.mark.parametrize(
    ("period", "offered", "issued", "begins", "half"),
    [
        (Q1, (Q1, Q2, H1), (), "Two such quarters", H1),
        (Q3, (Q1, Q2, Q3, H1), (), "After {day}", None),
        (Q2, (Q1, Q2), (Q1,), "A quarter of this half-year was issued", None),
        (Q1, (Q1, Q2), (Q1,), "A quarter of this half-year was issued", None),
        (H1, (Q3, H1), (), "Even the half-year", None),
    ],
)
def test_what_is_proposed_fits_what_is_possible(
    period: Quarter,
    offered: tuple[Quarter, ...],
    issued: tuple[Quarter, ...],
    begins: str,
    half: HalfYear | None,
) -> None:
    proposed = propose(period, offered, issued)
    assert proposed.sentence.text.startswith(begins)
    assert proposed.half == half
