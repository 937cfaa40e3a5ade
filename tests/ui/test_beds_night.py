"""The night in the window: counted, somebody away, incidents, and the list for going round."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from caseapp.actions.casework import entries
from caseapp.actions.lodging import nights
from caseapp.records.consent import Consent
from caseapp.records.incident import Incident
from caseapp.ui.pages.lodging.beds_list import BedListPage
from caseapp.ui.pages.lodging.beds_night import NightPage
from caseapp.ui.pages.lodging.incidents import IncidentsPage
from tests.ui.conftest import Office, child
from tests.ui.furnished import TODAY, Furnished, ask, board_of


@pytest.fixture
def furnished(office: Office) -> Furnished:
    return Furnished(office)


def test_the_night_is_counted_with_one_click_and_taken_back(office: Office, furnished: Furnished) -> None:
    page = office.go("night")
    assert isinstance(page, NightPage)
    assert page.count.text().strip() == "Count: 1 here, 0 away"
    page.count.click()
    office.rest()
    assert ask(office, nights.read_night, TODAY).counted is not None
    child(office.window, QPushButton, "Undo").click()
    office.rest()
    assert ask(office, nights.read_night, TODAY).counted is None


def test_somebody_is_marked_away_and_the_board_says_why(office: Office, furnished: Furnished) -> None:
    page = office.go("night")
    assert isinstance(page, NightPage)
    child(page, QPushButton, "Зухра: In hospital").click()
    assert page.unsaved() is not None
    page.count.click()
    office.rest()
    assert page.unsaved() is None
    view = board_of(office).view
    told = view.nights.data(
        view.nights.index(0, view.nights.column(TODAY)), int(Qt.ItemDataRole.AccessibleTextRole)
    )
    assert "away: In hospital" in told


def test_marks_of_a_night_are_a_draft(office: Office, furnished: Furnished) -> None:
    page = office.go("night")
    assert isinstance(page, NightPage)
    child(page, QPushButton, "Зухра: Without permission").click()
    draft = page.draft()
    assert draft is not None
    page.show_night(ask(office, nights.read_night, TODAY))
    assert page.draft() is None
    page.take_draft(draft)
    office.rest()
    assert page.marks == {furnished.stay: "not_permitted"}
    page.show_night(ask(office, nights.read_night, TODAY))


def test_incidents_and_night_counts_are_listed(office: Office, furnished: Furnished) -> None:
    ask(office, entries.add_entry, "incident", 0, Incident(day=TODAY, kind="conflict", account="Kitchen"))
    ask(office, nights.count_night, TODAY)
    page = office.go("incidents", "incident")
    assert isinstance(page, IncidentsPage)
    assert len(page.lists["incident"].shown) == 1
    page.tabs.show_part("night")
    office.rest()
    assert len(page.lists["night"].shown) == 1
    page.lists["night"].table.selectRow(0)
    page.change.click()
    assert isinstance(office.page(), NightPage)


def test_the_list_for_going_round_bears_codes_and_names_only_when_asked(
    office: Office, furnished: Furnished
) -> None:
    agreed = Consent(day=date(2026, 9, 1), purpose="keeping_file", given="yes")
    ask(office, entries.add_entry, "consent", furnished.case, agreed)
    page = office.go("bed-list")
    assert isinstance(page, BedListPage)
    texts = " ".join(sheet.sheet.text for sheet in page.view.sheets)
    assert "26-0001" in texts
    assert "Зухра" not in texts
    page.names.click()
    office.rest()
    assert "Зухра" in " ".join(sheet.sheet.text for sheet in page.view.sheets)
