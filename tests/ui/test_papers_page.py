"""Papers, the whole plan and the portal in the window."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from caseapp.actions.casework import entries, people
from caseapp.actions.passing_on.portal import label_of
from caseapp.actions.passing_on.portal_order import offered, read_order, usual_order
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.person import Person
from caseapp.records.plan import Plan
from caseapp.ui.clipboard import HINT
from caseapp.ui.pages.casework.person import PersonPage
from caseapp.ui.pages.casework.plan import PlanPage
from caseapp.ui.pages.passing_on.consents import ConsentsPage
from caseapp.ui.pages.passing_on.papers import PapersPage
from caseapp.ui.pages.passing_on.papers_aim import PapersAim
from caseapp.ui.pages.passing_on.papers_lead import menu_of
from caseapp.ui.pages.passing_on.portal import PortalPage
from caseapp.ui.pages.passing_on.portal_order import PortalOrderPage
from caseapp.ui.widgets.parts import icon_button
from tests.ui.conftest import Office, child

DAY = date(2026, 9, 1)


@pytest.fixture
def case_id(office: Office) -> int:
    desk = office.window.context.desk
    person = Person(surname="Karimova", given_name="Zuhra", primary_language="uzb", sex="female")
    person_id = people.admit(desk, person, Case(opened=DAY, status="Active", worker="Aigerim"))
    case = people.read_person(desk, person_id).cases[0].case.id
    entries.add_entry(desk, "plan", case, Plan(day=DAY, objectives="To sew", service="training"))
    return case


def _papers(office: Office, case_id: int) -> PapersPage:
    page = office.go("papers", PapersAim(1, case_id, "Karimova"))
    assert isinstance(page, PapersPage)
    office.rest()
    return page


def test_her_copy_is_one_click_from_her_page(office: Office, case_id: int) -> None:
    page = office.go("person", 1)
    assert isinstance(page, PersonPage)
    child(page, QToolButton, "Papers for the person").click()
    shown = office.page()
    office.rest()
    assert isinstance(shown, PapersPage)
    assert shown.view.sheets
    assert "Karimova" in " ".join(sheet.sheet.text for sheet in shown.view.sheets)


def test_the_page_begins_with_her_language_and_without_what_endangers(office: Office, case_id: int) -> None:
    page = _papers(office, case_id)
    assert page.language.key() == "uz"
    assert page.parts["person"].isChecked()
    assert not page.parts["story"].isChecked()
    assert not page.cover.isChecked()


def test_another_language_draws_the_paper_anew(office: Office, case_id: int) -> None:
    page = _papers(office, case_id)
    page.language.choose("tk")
    office.rest()
    assert page.view.sheets[0].sheet.text.startswith("Siz barada")


def test_a_saved_paper_stands_on_the_timeline(office: Office, case_id: int, tmp_path: Path) -> None:
    page = _papers(office, case_id)
    page.view.save_to(tmp_path / "notes.pdf")
    office.rest()
    assert (tmp_path / "notes.pdf").read_bytes().startswith(b"%PDF")
    (line,) = entries.list_entries(office.window.context.desk, "handout", case_id)
    assert (line.record.paper, line.record.way, line.record.language) == ("own_copy", "save", "uz")


def test_reading_it_here_is_written_down_too(office: Office, case_id: int) -> None:
    page = _papers(office, case_id)
    page.read_here.click()
    office.rest()
    (line,) = entries.list_entries(office.window.context.desk, "handout", case_id)
    assert line.record.way == "read"


def test_the_cover_is_offered_where_a_paper_tells_of_her(office: Office, case_id: int) -> None:
    page = _papers(office, case_id)
    for kind, made in page.kinds.items():
        made.click()
        office.rest()
        assert page.cover.isHidden() == (kind.value in {"consent", "rights"})
        assert page.view.sheets


def test_the_manager_approves_the_plan_on_its_page(office: Office, case_id: int) -> None:
    page = office.go("plan", case_id)
    assert isinstance(page, PlanPage)
    assert not page.approving.isHidden()
    page.approving.click()
    office.rest()
    assert page.approving.isHidden()
    page.printing.click()
    shown = office.page()
    assert isinstance(shown, PapersPage)
    assert shown.kind.value == "plan"


def test_the_portal_is_shut_without_consent(office: Office, case_id: int) -> None:
    page = office.go("portal", case_id)
    assert isinstance(page, PortalPage)
    assert page.copies == {}
    child(page, QPushButton, "Consents").click()
    office.rest()
    consents = office.page()
    assert isinstance(consents, ConsentsPage)
    assert consents.aim is not None
    assert consents.aim[:2] == (1, case_id)


def test_the_way_back_from_the_shut_portal_leads_to_the_person(office: Office, case_id: int) -> None:
    child(office.go("portal", case_id), QToolButton, "Back to the person").click()
    office.rest()
    page = office.page()
    assert isinstance(page, PersonPage)
    assert page.person_id == 1


def test_a_line_for_the_portal_is_copied_for_a_short_time(office: Office, case_id: int) -> None:
    desk = office.window.context.desk
    entries.add_entry(desk, "consent", case_id, Consent(day=DAY, purpose="state_portal", given="yes"))
    page = office.go("portal", case_id)
    assert isinstance(page, PortalPage)
    page.copies["Surname"].click()
    data = QApplication.clipboard().mimeData()
    assert data is not None
    assert data.text() == "Karimova"
    assert data.hasFormat(HINT)
    office.go("portal", case_id)
    assert len(entries.list_entries(desk, "sharing", case_id)) == 1


def test_the_order_of_the_portal_names_only_what_exists() -> None:
    fields = [field for _section, names in usual_order() for field in names]
    assert len(fields) == len(set(fields))
    assert "person.identity_number" in fields


def test_plan_and_portal_are_behind_the_dots(office: Office, case_id: int) -> None:
    dots: QToolButton = icon_button("ellipsis", "More")
    menu = menu_of(office.window.context, dots, case_id)
    assert [action.text() for action in menu.actions()] == ["The whole support plan", "For the state portal"]


def test_the_house_puts_the_lines_of_the_portal_into_its_own_order(office: Office, case_id: int) -> None:
    page = office.go("portal-order", case_id)
    assert isinstance(page, PortalOrderPage)
    page.lines["person.surname"][0].click()
    office.rest()
    page.lines["person.marital_status"][2].click()
    office.rest()
    desk = office.window.context.desk
    orders = read_order(desk)
    assert orders.now[0][1][:2] == ("person.surname", "person.identity_number")
    assert "person.marital_status" in orders.others
    page.more.choose("person.marital_status")
    page.take.click()
    office.rest()
    assert read_order(desk).now[0][1][-1] == "person.marital_status"
    page.usual.click()
    office.rest()
    assert read_order(desk).now == usual_order()


def test_every_line_that_is_offered_for_the_portal_has_a_name() -> None:
    assert all(label_of(field).text for field in offered())
