"""The work of the house: activities, staff and feedback are written, listed and changed; a sheet has a quarter only."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from caseapp.actions.casework import entries
from caseapp.records.house import Activity, Feedback
from caseapp.ui.pages.casework.entry import EntryPage
from caseapp.ui.pages.lodging.house import HousePage
from tests.ui.conftest import Office, child


def house(office: Office, part: str = "activity") -> HousePage:
    page = office.go("house", part)
    assert isinstance(page, HousePage)
    return page


def store(office: Office, name: str, record: object) -> None:
    desk = office.window.context.desk
    office.shell.line.ask(lambda *_ignored: entries.add_entry(desk, name, 0, record), lambda _stored: None)
    office.rest()


def form(office: Office) -> EntryPage:
    page = office.page()
    assert isinstance(page, EntryPage)
    return page


@pytest.mark.parametrize(
    ("part", "adding"),
    [
        ("activity", "Add an activity"),
        ("staffing", "Count the staff"),
        ("feedback", "Write down a feedback sheet"),
    ],
)
def test_each_list_says_what_belongs_into_it_and_opens_its_form(
    office: Office, part: str, adding: str
) -> None:
    page = house(office, part)
    assert page.add.accessibleName() == adding
    assert page.lists[part].currentIndex() == 0
    page.add.click()
    assert form(office).subject().name == part


def test_an_activity_is_written_listed_and_opened_again(office: Office) -> None:
    house(office).add.click()
    page = form(office)
    fields = page.form().fields
    fields["title"].box.put("First conversation without harm")
    fields["participants"].box.put(9)
    for name in ("title", "participants"):
        fields[name].box.touch()
    child(page, QPushButton, "Save").click()
    back = office.page()
    assert isinstance(back, HousePage)
    (line,) = back.lists["activity"].table.plain.lines
    assert [entry.text for entry in line] == ["05 Oct 2026", "", "First conversation without harm", "9", ""]
    assert not back.change.isEnabled()
    back.lists["activity"].table.selectRow(0)
    back.change.click()
    assert form(office).form().get().participants == 9


def test_the_newest_day_stands_first(office: Office) -> None:
    for month in (3, 9, 5):
        store(office, "activity", Activity(day=date(2026, month, 2)))
    lines = house(office).lists["activity"].table.plain.lines
    assert [line[0].text for line in lines] == ["02 Sep 2026", "02 May 2026", "02 Mar 2026"]


def test_a_feedback_sheet_asks_for_a_quarter_and_shows_no_day(office: Office) -> None:
    house(office, "feedback").add.click()
    page = form(office)
    box = page.form().fields["day"].box
    combo = box.focus_parts()[0]
    assert combo.currentText() == "Quarter IV, 2026"  # type: ignore[attr-defined]
    page.form().fields["safe"].box.put("very")
    page.form().fields["safe"].box.touch()
    box.put(date(2026, 7, 1))
    box.touch()
    child(page, QPushButton, "Save").click()
    back = office.page()
    assert isinstance(back, HousePage)
    (line,) = back.lists["feedback"].table.plain.lines
    assert [entry.text for entry in line][:2] == ["Quarter III, 2026", "Yes"]
    assert "05 Oct" not in str(line)


def test_a_sheet_that_is_opened_again_keeps_its_old_quarter(office: Office) -> None:
    store(office, "feedback", Feedback(day=date(2021, 2, 3), safe="no"))
    page = house(office, "feedback")
    page.lists["feedback"].table.selectRow(0)
    page.change.click()
    assert form(office).form().get().day == date(2021, 1, 1)
