"""The page Today: what is due is worked off by keys, numbers lead on, the night is counted with one click."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget

from caseapp.actions.casework import entries, people
from caseapp.actions.diary import due
from caseapp.records.accommodation import Bed, Room, Stay
from caseapp.records.appointment import Appointment
from caseapp.records.case import Case
from caseapp.records.legal import Legal
from caseapp.records.person import Person
from caseapp.ui.pages.diary.today import TodayPage
from tests.ui.conftest import Office, child, press

TODAY = date(2026, 10, 5)


def admit(office: Office) -> int:
    desk = office.window.context.desk
    opened = TODAY - timedelta(days=10)
    number = people.admit(desk, Person(given_name="Gulnara"), Case(opened=opened, status="Active"))
    return people.read_person(desk, number).cases[0].case.id


@pytest.fixture
def case(office: Office) -> int:
    """A case with a date of legal help two days ago, an appointment today and one in three days."""
    desk, number = office.window.context.desk, admit(office)
    day = TODAY - timedelta(days=9)
    legal = Legal(day=day, outcome="provided", next_date=TODAY - timedelta(days=2))
    entries.add_entry(desk, "legal", number, legal)
    today = Appointment(day=TODAY, time="0930", kind="medical")
    entries.add_entry(desk, "appointment", number, today)
    entries.add_entry(
        desk, "appointment", number, replace(today, day=TODAY + timedelta(days=3), kind="court")
    )
    return number


def shown(office: Office) -> TodayPage:
    page = office.go("today")
    assert isinstance(page, TodayPage)
    return page


def lines(page: TodayPage) -> list[str]:
    model = page.table.due
    return [
        " | ".join(str(model.data(model.index(row, place)) or "") for place in range(4)).strip(" |")
        for row in range(model.rowCount())
    ]


def choose(place: int) -> None:
    """Press the digit of a line in the menu that opens next."""

    def pick() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        press(menu, Qt.Key(Qt.Key.Key_0 + place))
        menu.close()

    QTimer.singleShot(0, pick)


def message(office: Office) -> str:
    office.rest()
    return " ".join(one.text() for one in office.window.messages.findChildren(QLabel))


def press_undo(office: Office) -> None:
    (undo,) = [
        one for one in office.window.messages.findChildren(QPushButton) if one.text().strip() == "Undo"
    ]
    undo.click()
    office.rest()


def test_today_is_the_first_page_and_leads_a_new_house_to_its_first_person(office: Office) -> None:
    page = office.page()
    assert isinstance(page, TodayPage)
    assert page.cards.people.number.text() == "0"
    shown = page.stack.currentWidget()
    assert shown is not None
    first = child(shown, QPushButton, "Add the first person")
    press(first, Qt.Key.Key_Space)
    office.rest()
    assert office.window.current == "admit"


def test_a_house_with_people_says_that_nothing_is_due(office: Office) -> None:
    admit(office)
    page = office.go("today")
    office.rest()
    child(page.stack.currentWidget(), QPushButton, "Add an appointment")  # type: ignore[attr-defined]


def test_what_is_due_stands_in_three_groups_overdue_first(office: Office, case: int) -> None:
    assert lines(shown(office)) == [
        "Overdue: 1",
        "2 days late | Next date of legal help | Gulnara | 26-0001",
        "Today: 1",
        "09:30 | Doctor or clinic | Gulnara | 26-0001",
        "Coming up: 1",
        "08 Oct 2026 09:30 | Court hearing | Gulnara | 26-0001",
    ]


def test_one_key_does_a_thing_and_undo_brings_it_back(office: Office, case: int) -> None:
    page = shown(office)
    before = lines(page)
    press(page.table, Qt.Key.Key_Space)
    assert "Done: Next date of legal help" in message(office)
    assert lines(page)[0] == "Today: 1"
    press_undo(office)
    assert lines(page) == before


def test_two_keys_put_a_thing_off(office: Office, case: int) -> None:
    page = shown(office)
    choose(2)
    press(page.table, Qt.Key.Key_Plus)
    assert "Put off to 12 Oct 2026" in message(office)
    assert "12 Oct 2026 | Next date of legal help | Gulnara | 26-0001" in lines(page)
    press_undo(office)
    assert lines(page)[0] == "Overdue: 1"


def test_two_keys_say_why_a_thing_is_not_needed(office: Office, case: int) -> None:
    page = shown(office)
    choose(2)
    press(page.table, Qt.Key.Key_Delete)
    office.rest()
    assert lines(page)[0] == "Today: 1"
    press_undo(office)
    assert lines(page)[0] == "Overdue: 1"


def test_an_appointment_is_missed_with_two_keys(office: Office, case: int) -> None:
    page, desk = shown(office), office.window.context.desk
    press(page.table, Qt.Key.Key_Down)
    press(page.table, Qt.Key.Key_Down)
    assert page.table.chosen() is not None
    choose(1)
    press(page.table, Qt.Key.Key_Delete)
    office.rest()
    states = {one.record.kind: one.record.state for one in entries.list_entries(desk, "appointment", case)}
    assert states["medical"] == "missed"


def test_enter_opens_the_form_that_answers_it(office: Office, case: int) -> None:
    page = shown(office)
    press(page.table, Qt.Key.Key_Return)
    office.rest()
    assert office.window.current == "entry"
    aim = office.window.shown
    assert (aim.subject, aim.owner_id, aim.stored, aim.back) == ("legal", case, None, "today")  # type: ignore[attr-defined]


def test_numbers_are_links_and_the_person_is_one_click_away(office: Office, case: int) -> None:
    page = shown(office)
    page.person.click()
    assert office.window.current == "person"
    for card, place in (
        (page.cards.night, "night"),
        (page.cards.people, "people"),
        (page.cards.report, "reports"),
    ):
        office.go("today")
        card.number.click()
        office.rest()
        assert office.window.current == place


def test_the_night_is_counted_with_one_click_and_taken_back(office: Office) -> None:
    desk, number = office.window.context.desk, admit(office)
    room = entries.add_entry(desk, "room", 0, Room(name="1"))
    bed = entries.add_entry(desk, "bed", room.id, Bed(label="a"))
    entries.add_entry(desk, "stay", number, Stay(arrived=TODAY - timedelta(days=3), bed=bed.id))
    page = shown(office)
    assert page.cards.night.number.text() == "1"
    assert page.cards.count.isEnabled()
    page.cards.count.click()
    assert "The night is counted: 1 here, 0 away." in message(office)
    assert not page.cards.count.isEnabled()
    press_undo(office)
    assert page.cards.count.isEnabled()


def test_who_wants_sees_the_work_of_others(office: Office, case: int) -> None:
    page = shown(office)
    mine = len(due.due_today(office.window.context.desk).things)
    page.everything.click()
    office.rest()
    assert page.today is not None
    assert len(page.today.due.things) >= mine


def test_every_control_of_the_page_has_a_name(office: Office, case: int) -> None:
    page = shown(office)
    for one in page.findChildren(QPushButton):
        assert one.accessibleName() or one.text(), one
    assert isinstance(page.table, QWidget)
    assert page.table.accessibleName() == "What is due"
