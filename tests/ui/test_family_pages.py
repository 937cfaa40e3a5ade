"""A child is admitted from the page of its mother, and both pages lead to one another; danger stands where nobody misses it."""

from datetime import date

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from caseapp.actions.casework import entries, people
from caseapp.base.dates import PartialDate
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.records.trafficking import Trafficking
from caseapp.ui.pages.casework.admit import AdmitPage
from caseapp.ui.pages.casework.entry import EntryPage
from caseapp.ui.pages.casework.entry_aim import EntryAim
from caseapp.ui.pages.casework.entry_elements import Elements
from caseapp.ui.pages.casework.person import PersonPage
from tests.ui.conftest import Office, child

HERS = Case(opened=date(2026, 7, 1), status="Active", referral_source="police", danger="now")


def _mother(office: Office) -> int:
    person = Person(surname="Seitkali", given_name="Asel", birth=PartialDate(1990), citizenships=("UZ",))
    return people.admit(office.window.context.desk, person, HERS)


def _texts(page: QWidget) -> list[str]:
    parts: list[QLabel | QPushButton] = [*page.findChildren(QLabel), *page.findChildren(QPushButton)]
    return [each.text().strip() for each in parts]


def test_a_child_is_admitted_with_what_it_shares_and_both_lead_to_one_another(office: Office) -> None:
    page = office.go("person", _mother(office))
    assert isinstance(page, PersonPage)
    relative = next(one for one in page.add_menu().actions() if one.text() == "Admit a child or relative")
    relative.trigger()
    admit = office.page()
    assert isinstance(admit, AdmitPage)
    assert admit.editor is not None
    person, case = admit.editor.forms
    assert (person.answer("surname"), case.answer("referral_source")) == ("Seitkali", "police")
    person.start(given_name="Timur", birth=PartialDate(2018))
    admit.editor.save.click()
    shown = office.page()
    assert "Seitkali Timur" in _texts(shown)
    child(shown, QPushButton, "Family: Seitkali Asel").click()
    assert "Family: Seitkali Timur" in _texts(office.page())


def test_what_was_typed_of_a_relative_is_kept_with_whose_relative_it_is(office: Office) -> None:
    mother = _mother(office)
    page = office.go("person", mother)
    assert isinstance(page, PersonPage)
    next(one for one in page.add_menu().actions() if one.text() == "Admit a child or relative").trigger()
    admit = office.page()
    assert isinstance(admit, AdmitPage)
    assert admit.editor is not None
    box = admit.editor.forms[0].fields["given_name"].box
    box.put("Timur")
    box.touch()
    draft = admit.draft()
    assert draft is not None
    admit.arrive()
    assert admit.kin == 0
    admit.take_draft(draft)
    office.rest()
    assert admit.kin == mother
    assert admit.editor is not None
    assert admit.editor.forms[0].answer("given_name") == "Timur"


def test_danger_is_shown_on_the_page_until_the_case_is_closed(office: Office) -> None:
    mother = _mother(office)
    assert "Immediate danger" in _texts(office.go("person", mother))
    desk = office.window.context.desk
    stored = people.read_person(desk, mother).cases[0].case
    closed = Case(opened=HERS.opened, status="Closed", closed=HERS.opened, danger="now")
    entries.save_entry(desk, "case", stored.id, stored.version, closed)
    assert "Immediate danger" not in _texts(office.go("person", mother))


def test_who_signed_the_decision_stands_beside_the_elements(office: Office) -> None:
    desk = office.window.context.desk
    file = people.read_person(desk, _mother(office))
    case = file.cases[0].case.id
    history = Trafficking(acts=("recruitment",), status="PossibleVictimOfTrafficking")
    kept = entries.add_entry(desk, "trafficking", case, history)
    aim = EntryAim("trafficking", case, kept, "person", file.person.id, "Asel")
    page = office.go("entry", aim)
    assert isinstance(page, EntryPage)
    (elements,) = page.findChildren(Elements)
    assert any(text.startswith("Signed by Aigerim, 05 Oct 2026") for text in _texts(elements))
