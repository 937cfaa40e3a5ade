"""The calendar: a week and a month, walked by keys; appointments typed, moved with undo, and printed without names."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QCheckBox

from caseapp.actions.casework import entries, people
from caseapp.base.clock import FixedClock
from caseapp.base.language import Language
from caseapp.records.appointment import Appointment
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.person import Person
from caseapp.ui.pages.casework.entry import EntryAim
from caseapp.ui.pages.diary.calendar import CalendarPage
from caseapp.ui.pages.diary.calendar_model import DaysModel
from caseapp.ui.pages.diary.calendar_new import read_time
from tests.actions.staff import hire_all, sign_in
from tests.ui.conftest import Office, child, press, type_into
from tests.ui.test_today_page import message, press_undo

TODAY = date(2026, 10, 5)


@pytest.fixture
def case(office: Office) -> int:
    """An open case with an appointment on Wednesday."""
    desk = office.window.context.desk
    opened = TODAY - timedelta(days=10)
    number = people.admit(desk, Person(given_name="Gulnara"), Case(opened=opened, status="Active"))
    case = people.read_person(desk, number).cases[0].case.id
    wednesday = Appointment(day=TODAY + timedelta(days=2), time="1030", kind="court", place="Almaty")
    entries.add_entry(desk, "appointment", case, wednesday)
    return case


def shown(office: Office, what: object = None) -> CalendarPage:
    page = office.go("calendar", what)
    assert isinstance(page, CalendarPage)
    return page


def texts(page: CalendarPage) -> dict[date, list[str]]:
    from caseapp.actions.diary import due_words

    days = page.week.days.days if page.how == "week" else page.month.days.days
    return {day: [due_words.item_line(one, page.say) for one in items] for day, items in days.items()}


def test_a_week_begins_on_monday_and_shows_its_appointments(office: Office, case: int) -> None:
    page = shown(office)
    assert page.week.days.first == TODAY
    assert texts(page) == {TODAY + timedelta(days=2): ["10:30 Court hearing · Gulnara"]}
    head = page.week.days.headerData(2, Qt.Orientation.Horizontal)
    assert head == "Wednesday\n07 Oct"


def test_page_keys_leaf_through_weeks_and_months(office: Office, case: int) -> None:
    page = shown(office)
    press(page.week, Qt.Key.Key_PageDown)
    office.rest()
    assert page.week.days.first == date(2026, 10, 12)
    assert date(2026, 10, 7) not in texts(page)
    page.show_view("month")
    office.rest()
    assert page.month.days.first == date(2026, 9, 28)
    assert date(2026, 10, 7) in texts(page)
    press(page.month, Qt.Key.Key_PageUp)
    office.rest()
    assert page.period.text() == "September 2026"


def test_enter_on_a_day_of_the_month_opens_its_week(office: Office, case: int) -> None:
    page = shown(office)
    page.show_view("month")
    office.rest()
    page.month.stand_on(date(2026, 10, 21))
    press(page.month, Qt.Key.Key_Return)
    office.rest()
    assert (page.how, page.week.days.first) == ("week", date(2026, 10, 19))


def test_an_appointment_is_carried_by_keys_and_taken_back(office: Office, case: int) -> None:
    page = shown(office, TODAY + timedelta(days=2))
    press(page.week, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert "Moved to Thursday, 08 Oct 2026" in message(office)
    assert list(texts(page)) == [TODAY + timedelta(days=3)]
    (stored,) = entries.list_entries(office.window.context.desk, "appointment", case)
    assert (stored.record.place, stored.record.time) == ("Almaty", "1030")
    press_undo(office)
    assert list(texts(page)) == [TODAY + timedelta(days=2)]


def test_an_appointment_is_carried_by_mouse(office: Office, case: int) -> None:
    page = shown(office)
    model = page.week.days
    carried = model.mimeData([model.index(0, 2)])
    assert carried.formats() == ["application/x-caseapp-appointment"]
    assert b"Gulnara" not in carried.data(carried.formats()[0]).data()
    model.dropMimeData(carried, Qt.DropAction.MoveAction, -1, -1, model.index(3, 4))
    office.rest()
    assert list(texts(page)) == [TODAY + timedelta(days=4)]
    nothing = model.mimeData([model.index(3, 0)])
    assert model.dropMimeData(nothing, Qt.DropAction.MoveAction, 0, 1, QModelIndex()) is False


def test_an_appointment_is_typed_in_one_line(office: Office, case: int) -> None:
    page = shown(office)
    press(page.week, Qt.Key.Key_Insert)
    office.rest()
    assert page.new.isVisible()
    page.new.day.setText("9")
    type_into(page.new.time, "1430")
    page.new.who.choose(str(case))
    page.new.kind.choose("medical")
    press(page.new.time, Qt.Key.Key_Return)
    assert "Appointment saved: 09 Oct 2026" in message(office)
    assert texts(page)[TODAY + timedelta(days=4)] == ["14:30 Doctor or clinic · Gulnara"]
    press_undo(office)
    assert TODAY + timedelta(days=4) not in texts(page)


def test_a_date_of_the_house_needs_nobody(office: Office) -> None:
    page = shown(office)
    press(page.week, Qt.Key.Key_Insert)
    office.rest()
    page.new.who.choose("0")
    page.new.kind.choose("staff")
    press(page.new.time, Qt.Key.Key_Return)
    office.rest()
    assert texts(page) == {TODAY: ["Meeting of the staff"]}


@pytest.mark.parametrize(
    ("day", "time", "told"), [("x", "9", "not a day"), ("9", "x", "not an hour"), ("9", "9", "Choose")]
)
def test_what_cannot_be_read_is_said_and_nothing_is_saved(
    office: Office, case: int, day: str, time: str, told: str
) -> None:
    page = shown(office)
    press(page.week, Qt.Key.Key_Insert)
    office.rest()
    page.new.day.setText(day)
    page.new.time.setText(time)
    press(page.new.time, Qt.Key.Key_Return)
    office.rest()
    assert told in page.new.told.text()
    assert page.new.isVisible()


def test_the_whole_form_begins_with_what_was_typed(office: Office, case: int) -> None:
    page = shown(office)
    press(page.week, Qt.Key.Key_Insert)
    office.rest()
    page.new.who.choose(str(case))
    page.new.time.setText("11")
    page.new._give(page.new.more)
    office.rest()
    aim = office.window.shown
    assert (aim.subject, aim.owner_id, aim.start) == ("appointment", case, {"day": TODAY, "time": "1100"})  # type: ignore[attr-defined]


def test_space_says_that_an_appointment_took_place(office: Office, case: int) -> None:
    desk = office.window.context.desk
    (stored,) = entries.list_entries(desk, "appointment", case)
    record = Appointment(day=TODAY, kind="court")
    entries.save_entry(desk, "appointment", stored.id, stored.version, record)
    page = shown(office, TODAY)
    press(page.week, Qt.Key.Key_Space)
    office.rest()
    assert entries.list_entries(desk, "appointment", case)[0].record.state == "kept"
    press(page.week, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    office.rest()
    assert list(texts(page)) == [TODAY]


def test_the_week_on_paper_bears_codes_unless_names_are_asked_for(office: Office, case: int) -> None:
    agreed = Consent(day=TODAY, purpose="keeping_file", given="yes")
    entries.add_entry(office.window.context.desk, "consent", case, agreed)
    shown(office).paper.click()
    page = office.page()
    office.rest()
    assert office.window.current == "week"
    view = page.view  # type: ignore[attr-defined]
    assert "26-0001" in view.sheets[0].sheet.text
    assert "Gulnara" not in view.sheets[0].sheet.text
    child(page, QCheckBox, "With names instead of case codes").click()
    office.rest()
    assert "Gulnara" in view.sheets[0].sheet.text
    assert "Almaty" not in view.sheets[0].sheet.text


@pytest.mark.parametrize(
    ("typed", "code"),
    [("9", "0900"), ("930", "0930"), ("9:30", "0930"), ("14.05", "1405"), ("1433", "1430"), ("", ""), ("25", None), ("x", None)],
)  # fmt: skip
def test_hours_are_typed_as_people_write_them(typed: str, code: str | None) -> None:
    assert read_time(typed) == code


def test_a_nurse_writes_the_place_of_a_visit_and_may_read_it_again(
    office: Office, case: int, clock: FixedClock
) -> None:
    desk = office.window.context.desk
    office.shell.window_over_vault = None
    desk = hire_all(desk, {"Dana": ["medical"]})
    folder = desk.folder
    desk.close()
    office.shell.open_desk(sign_in(folder, "Dana", clock))
    office.rest()
    page = office.go("entry", EntryAim("appointment", case, None, "calendar"))
    fields = page.form().fields  # type: ignore[attr-defined]
    assert not fields["place"].closed
    assert not fields["with_whom"].closed


def test_nothing_stands_where_there_is_no_place(say: Language) -> None:
    model = DaysModel(say, date(2026, 10, 5))
    nowhere = QModelIndex()
    assert model.item(nowhere) is None
    assert not model.flags(nowhere) & Qt.ItemFlag.ItemIsDragEnabled
