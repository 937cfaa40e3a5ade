"""At admission: somebody like this person is here, and the caseworker decides."""

from datetime import date

from caseapp.actions.casework import people
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.ui.pages.casework.admit import AdmitPage
from tests.ui.conftest import Office


def test_a_likeness_is_asked_about_once_and_then_saved(office: Office) -> None:
    desk = office.window.context.desk
    case = Case(opened=date(2026, 8, 3), status="Active")
    office.shell.line.ask(
        lambda *_: people.admit(desk, Person(surname="Қайратова", given_name="Айгүл"), case), lambda _id: None
    )
    page = office.go("admit")
    assert isinstance(page, AdmitPage)
    assert page.editor is not None
    page.editor.forms[0].start(surname="Кайратова", given_name="Айгуль")
    page.editor.saving.emit(False)
    office.rest()
    assert page.alike is not None
    assert office.window.current == "admit"
    assert page.editor.forms[0].get().surname == "Кайратова"
    page.alike.else_.click()
    office.rest()
    assert office.window.current == "person"
    found: list[int] = []
    office.shell.line.ask(lambda *_: len(people.list_people(desk)), found.append)
    office.rest()
    assert found == [2]
