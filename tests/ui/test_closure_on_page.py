"""The closing of a case on the page of the person: a sign, a button for whoever may approve it, and Undo."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from caseapp.actions.casework import entries, people
from caseapp.records.assessment import Assessment
from caseapp.records.case import Case, closure_approved
from caseapp.records.person import Person
from caseapp.ui.pages.casework.entry import EntryAim, EntryPage
from caseapp.ui.pages.casework.person import PersonPage
from tests.ui.conftest import Office, child

TODAY = date(2026, 10, 5)


@pytest.fixture
def person_id(office: Office) -> int:
    """Somebody whose case was closed today by the only manager."""
    desk = office.window.context.desk
    found = people.admit(desk, Person(given_name="Zuhra"), Case(opened=date(2026, 7, 1), status="Active"))
    (case,) = entries.list_entries(desk, "case")
    closed = replace(case.record, status="Closed", closed=TODAY, closure_reason="own_wish")
    entries.save_entry(desk, "case", case.id, case.version, closed)
    return found


def _says(page: PersonPage, beginning: str) -> bool:
    shown = (one for one in page.findChildren(QLabel) if one.isVisibleTo(page))
    return any(one.text().startswith(beginning) for one in shown)


def _case(office: Office) -> Case:
    (case,) = entries.list_entries(office.window.context.desk, "case")
    record: Case = case.record
    return record


def test_a_manager_approves_a_closure_on_the_page_and_takes_it_back(office: Office, person_id: int) -> None:
    page = office.go("person", person_id)
    assert isinstance(page, PersonPage)
    assert _says(page, "Closure not approved yet")
    child(page, QPushButton, "Approve the closure").click()
    office.rest()
    assert closure_approved(_case(office))
    assert _says(page, "Closed and approved by the only manager")
    office.window.messages.action.click()
    office.rest()
    assert not closure_approved(_case(office))
    assert _says(page, "Closure not approved yet")


def test_whoever_approves_sees_how_the_needs_stand_against_those_of_the_beginning(
    office: Office, person_id: int
) -> None:
    desk = office.window.context.desk
    page = office.go("person", person_id)
    assert isinstance(page, PersonPage)
    assert _says(page, "Needs were not assessed again for the closing")
    case = entries.list_entries(desk, "case")[0].id
    for day, safety in ((date(2026, 7, 2), "acute"), (TODAY, "some")):
        entries.add_entry(desk, "assessment", case, Assessment(day=day, safety=safety))
    office.go("person", person_id)
    assert _says(page, "Of 1 needs 1 are lower than at first")


def test_nobody_types_who_closed_or_approved(office: Office, person_id: int) -> None:
    (case,) = entries.list_entries(office.window.context.desk, "case")
    page = office.go("entry", EntryAim("case", person_id, case, "person", person_id))
    assert isinstance(page, EntryPage)
    for name in ("closed_by", "closure_approved_by", "closure_approved_on"):
        assert page.form().fields[name].closed
    assert not page.form().fields["closure_reason"].closed
