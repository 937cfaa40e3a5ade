"""Records to review: decided on the page, erased after the case code is typed, and said what old backups hold."""

from datetime import date

from PySide6.QtWidgets import QLabel, QPushButton

from caseapp.actions.casework import people
from caseapp.actions.safekeeping import erasing, retention
from caseapp.base.dates import PartialDate
from caseapp.db.backups import BackupMade, add_backup
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.records.retention import Level
from caseapp.ui.context import Page
from caseapp.ui.pages.admin.erase import ErasePage
from caseapp.ui.pages.admin.erase_words import EraseAim
from caseapp.ui.pages.admin.review import ReviewPage
from caseapp.ui.pages.casework.people import PeoplePage
from caseapp.ui.pages.casework.person import PersonPage
from caseapp.ui.pages.passing_on.sheet_paper import SheetPaperPage
from caseapp.ui.places import places_of
from tests.ui.conftest import Office, child, type_into
from tools.looking import nameless

OLD = Case(opened=date(2019, 1, 7), status="Closed", closed=date(2020, 2, 3))


def _admitted(office: Office, name: str, case: Case = OLD) -> int:
    made: list[int] = []
    desk = office.window.context.desk
    person = Person(given_name=name, birth=PartialDate(1990), sex="female")
    office.shell.line.ask(lambda *_ignored: people.admit(desk, person, case), made.append)
    office.rest()
    return made[0]


def _did(office: Office, does: object) -> None:
    assert callable(does)
    office.shell.line.ask(lambda *_ignored: does(office.window.context.desk), lambda _nothing: None)
    office.rest()


def _review(office: Office) -> ReviewPage:
    page = office.go("review")
    assert isinstance(page, ReviewPage)
    return page


def _texts(page: Page) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel))


def test_the_page_is_reached_from_the_settings_and_from_one_line_above_the_people(office: Office) -> None:
    child(office.go("settings"), QPushButton, "Records to review").click()
    assert isinstance(office.page(), ReviewPage)
    page = office.go("people")
    assert isinstance(page, PeoplePage)
    assert page.due.isHidden()
    _admitted(office, "Zarina")
    office.window.context.voices.stored.emit()
    office.go("people")
    assert not page.due.isHidden()
    assert page.due.way.text().strip() == "Records due for review: 1"
    page.due.way.click()
    assert isinstance(office.page(), ReviewPage)


def test_only_managers_have_the_pages() -> None:
    for role in ("caseworker", "medical", "psychologist", "lawyer", "auditor"):
        assert not {"review", "erase"} & {place.name for place in places_of("shelter", [role])}
    assert {"review", "erase"} <= {place.name for place in places_of("shelter", ["manager"])}


def test_keeping_one_more_year_takes_a_reason_and_takes_the_person_off_the_list(office: Office) -> None:
    _admitted(office, "Zarina")
    page = _review(office)
    (card,) = page.cards
    card.ask_keep()
    assert card.panel is not None
    card.panel.do.click()
    office.rest()
    assert card.panel.trouble.text() == "Choose a reason first."
    card.panel.reasons.choose("keep_papers")
    card.panel.do.click()
    office.rest()
    assert "Nobody's records are due today." in _texts(page)
    assert "Papers may still be asked for." in _texts(page)
    child(page.cards[0], QPushButton, "Do not keep longer").click()
    office.rest()
    assert "Nobody's records are due today." not in _texts(page)


def test_a_hold_is_put_until_a_day_lifted_and_put_back(office: Office) -> None:
    person_id = _admitted(office, "Zarina")
    page = _review(office)
    page.cards[0].ask_hold()
    panel = page.cards[0].panel
    assert panel is not None
    panel.reasons.choose("court_case")
    panel.day.setText("someday")
    panel.do.click()
    assert panel.trouble.text() == "Write the day as 31.12.2026."
    panel.day.setText("1.3.2027")
    panel.do.click()
    office.rest()
    assert "Court case." in _texts(page)
    assert "Until 01 Mar 2027." in _texts(page)
    erase = office.go("erase", EraseAim(person_id, "own_request", "person", person_id))
    assert "On hold: must not be erased" in _texts(erase)
    page = _review(office)
    child(page.cards[0], QPushButton, "Lift the hold").click()
    office.rest()
    child(office.window.messages, QPushButton, "Undo").click()
    office.rest()
    assert "Court case." in _texts(page)


def test_the_years_are_changed_with_a_reason(office: Office) -> None:
    page = _review(office)
    child(page, QPushButton, "Change the years").click()
    assert page.years is not None
    page.years.line.setText("40")
    page.years.panel.reasons.choose("law")
    page.years.panel.do.click()
    office.rest()
    assert "Choose a number of years from 1 to 25." in office.window.messages.text.text()
    page.years.line.setText("7")
    page.years.panel.do.click()
    office.rest()
    assert "Years for which names and answers stay after the last case was closed: 7." in _texts(page)


def test_erasing_waits_for_the_case_code_and_ends_with_a_certificate(office: Office) -> None:
    _admitted(office, "Zarina")
    page = _review(office)
    child(page.cards[0], QPushButton, "Erase …").click()
    erase = office.page()
    assert isinstance(erase, ErasePage)
    assert nameless(erase) == []
    assert "This cannot be undone." in _texts(erase)
    type_into(erase.code, "19-000")
    assert not erase.do.isEnabled()
    type_into(erase.code, "1")
    erase.do.click()
    office.rest()
    assert "Certificate of erasure" in _texts(erase)
    assert "Zarina" not in _texts(erase)
    child(erase, QPushButton, "Print the certificate").click()
    paper = office.page()
    assert isinstance(paper, SheetPaperPage)
    assert "Certificate of erasure" in paper.view.sheets[0].sheet.text
    people_page = office.go("people")
    assert isinstance(people_page, PeoplePage)
    row = [people_page.model.data(people_page.model.index(0, column)) for column in range(3)]
    assert row == ["", "Erased", ""]


def test_the_reason_offers_how_much_is_erased(office: Office) -> None:
    person_id = _admitted(office, "Zarina")
    page = office.go("erase", EraseAim(person_id, "retention", "review", None))
    assert isinstance(page, ErasePage)
    assert page.levels.one() == Level.CODED
    page.reasons.choose("own_request")
    assert page.levels.one() == Level.ALL


def test_an_open_case_is_closed_first(office: Office) -> None:
    person_id = _admitted(office, "Zarina", Case(opened=date(2026, 9, 1), status="Active"))
    page = office.go("erase", EraseAim(person_id, "own_request", "person", person_id))
    assert "Case 26-0001 is open" in _texts(page)


def test_a_person_asks_for_it_on_her_page(office: Office) -> None:
    person_id = _admitted(office, "Zarina")
    page = office.go("person", person_id)
    assert isinstance(page, PersonPage)
    menu = page.add_menu()
    next(action for action in menu.actions() if action.text() == "Put on hold or erase …").trigger()
    menu.deleteLater()
    erase = office.page()
    assert isinstance(erase, ErasePage)
    assert erase.reasons.one() == "own_request"
    assert office.window.page().belongs_to() == "people"


def test_a_hold_is_put_and_lifted_from_the_page_of_a_person_too(office: Office) -> None:
    person_id = _admitted(office, "Zarina", Case(opened=date(2026, 9, 1), status="Active"))
    page = office.go("erase", EraseAim(person_id, "own_request", "person", person_id))
    assert isinstance(page, ErasePage)
    assert page.hold is not None
    page.hold.reasons.choose("criminal_proceedings")
    page.hold.do.click()
    office.rest()
    assert "Criminal proceedings." in _texts(page)
    child(page, QPushButton, "Lift the hold").click()
    office.rest()
    assert "Criminal proceedings." not in _texts(page)


def test_the_page_of_an_erased_person_offers_nothing(office: Office) -> None:
    person_id = _admitted(office, "Zarina")
    _did(office, lambda desk: erasing.erase(desk, person_id, "retention", Level.CODED))
    page = office.go("person", person_id)
    assert "This person is erased" in _texts(page)
    assert child(page, QPushButton, "Add").isHidden()


def test_old_backups_are_named_until_they_are_destroyed(office: Office) -> None:
    person_id = _admitted(office, "Zarina")

    def backed_up(desk: object) -> None:
        from caseapp.actions.desk import Desk

        assert isinstance(desk, Desk)
        made = BackupMade("backup-one", "2026-09-01T08:00:00Z", "2026-09-01T08:01:00Z", "stick", 1, "", 1)
        with desk.database.quietly() as work:
            add_backup(work, made)
        erasing.erase(desk, person_id, "retention", Level.CODED)

    _did(office, backed_up)
    page = _review(office)
    assert "backup-one" in _texts(page)
    child(page, QPushButton, "They are destroyed").click()
    office.rest()
    assert "backup-one" not in _texts(page)


def test_a_hold_that_is_over_is_told(office: Office) -> None:
    person_id = _admitted(office, "Zarina")
    _did(office, lambda desk: retention.put_on_hold(desk, person_id, "court_case", date(2026, 10, 5)))
    assert "On hold, or kept longer" in _texts(_review(office))
