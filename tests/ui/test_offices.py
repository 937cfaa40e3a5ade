"""A shelter comes to trust a coordinating office, and its reports leave the house sealed to it."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.actions.casework import people
from caseapp.actions.office import cards, coordinator
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.clock import FixedClock
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.ui.pages.office.offices import OfficesPage
from caseapp.ui.pages.reporting.reports import ReportsPage
from tests.ui.houses import Seat, Sit, seats
from tools.looking import nameless

MakeVault = Callable[..., NewVault]


@pytest.fixture
def sit(qtbot: QtBot, qapp: QApplication, clock: FixedClock) -> Iterator[Sit]:
    with seats(qtbot, qapp, clock) as made:
        yield made


@pytest.fixture
def seat(sit: Sit, new_vault: MakeVault) -> Seat:
    """A shelter with a few people, at its reports."""
    desk = new_vault("umit").desk
    for number in range(3):
        person = Person(given_name=f"Nurlan{number}", sex="male", citizenships=("UZ",))
        people.admit(desk, person, Case(opened=date(2026, 8, 1 + number), status="Active"))
    return sit(desk)


@pytest.fixture
def office(new_vault: MakeVault) -> NewVault:
    return new_vault("office", "coordinator")


def at_export(seat: Seat) -> ReportsPage:
    page = seat.go("reports")
    assert isinstance(page, ReportsPage)
    page.tabs.show_part("export")
    seat.rest()
    return page


def test_without_an_office_the_report_leaves_open_and_the_page_says_why(seat: Seat) -> None:
    page = at_export(seat)
    assert not page.export.sealing.box.isEnabled()
    assert "Take in the card" in page.export.sealing.about.text()
    assert page.export.sealing.named(Path("a/2026-Q3.pdf.age")).name == "2026-Q3.pdf"


def test_a_trusted_office_is_sealed_to_unless_somebody_unticks_it(
    seat: Seat, office: NewVault, tmp_path: Path
) -> None:
    path = tmp_path / "office.card"
    view = cards.write_card(office.desk, path)
    offices = seat.go("offices")
    assert isinstance(offices, OfficesPage)
    assert nameless(offices) == []
    offices.desk.read_card(path)
    seat.rest()
    offices.cards.name.setText("Coordinating office")
    offices.cards.digits.setText(view.fingerprint)
    offices.cards.agree.click()
    seat.rest()
    assert [line[0].text for line in offices.cards.table.plain.lines] == ["Coordinating office"]
    page = at_export(seat)
    assert page.export.sealing.box.isChecked()
    assert page.export.sealing.box.text() == "Seal the file to Coordinating office"
    page.export_to(tmp_path / "2026-Q3.pdf")
    seat.rest()
    (verdict,) = coordinator.import_files(office.desk, [tmp_path / "2026-Q3.pdf.age"])
    assert "not trusted yet" in verdict.sentence.text  # it opened; the office does not know the shelter
    page.export.sealing.box.setChecked(False)
    page.export_to(tmp_path / "2026-Q3.pdf.age")
    seat.rest()
    assert (tmp_path / "2026-Q3.pdf").read_bytes().startswith(b"%PDF")
    page.tabs.show_part("text")
    page.tabs.show_part("export")
    seat.rest()
    assert not page.export.sealing.box.isChecked()
