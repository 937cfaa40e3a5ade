"""Names on sheets for the work of the house: only of those who agreed, and everybody named has a line of it."""

from datetime import date, timedelta

import pytest

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.diary import week_paper
from caseapp.actions.lodging import bed_paper
from caseapp.actions.passing_on import list_paper, sharing
from caseapp.actions.trail import log
from caseapp.base.listing import Column, Listing, ListPart
from caseapp.records.accommodation import Stay
from caseapp.records.appointment import Appointment
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.person import Person
from tests.reports.reading import text_of

TODAY = date(2026, 10, 5)
OPENED = date(2026, 7, 1)


@pytest.fixture
def both(desk: Desk) -> tuple[int, int]:
    """Gulnara, who agreed that her file is kept, and Timur, whom nobody asked; both have a place and an appointment."""
    found = []
    for name in ("Gulnara", "Timur"):
        number = people.admit(desk, Person(given_name=name), Case(opened=OPENED, status="Active"))
        case = people.read_person(desk, number).cases[0].case.id
        entries.add_entry(desk, "stay", case, Stay(arrived=OPENED))
        entries.add_entry(desk, "appointment", case, Appointment(day=TODAY, time="0930", kind="medical"))
        found.append(case)
    entries.add_entry(desk, "consent", found[0], Consent(day=OPENED, purpose="keeping_file", given="yes"))
    return found[0], found[1]


def _listing(desk: Desk) -> Listing:
    columns = (Column("Code"), Column("Name", named=True))
    rows = tuple((one.code, one.name) for one in people.list_people(desk))
    return Listing("people", "People", (ListPart(columns, rows),))


def _told(desk: Desk, case: int) -> list[str]:
    return [one.what for one in sharing.list_shared(desk, case)]


def test_a_list_names_only_those_who_agreed(desk: Desk, both: tuple[int, int]) -> None:
    text = text_of(list_paper.list_paper(desk, _listing(desk), "en", names=True))
    assert "Gulnara" in text
    assert "Timur" not in text
    assert all(one.code in text for one in people.list_people(desk))
    assert "nobody agreed to keeping the file: 1" in text


def test_whoever_is_named_on_a_list_that_leaves_has_a_line_of_it_once_a_day(
    desk: Desk, both: tuple[int, int]
) -> None:
    for _time in range(2):
        list_paper.hand_out_list(desk, _listing(desk), names=True)
    list_paper.hand_out_list(desk, _listing(desk))
    assert _told(desk, both[0]) == ["People"]
    assert _told(desk, both[1]) == []


def test_the_week_names_only_those_who_agreed_and_tells_of_it(desk: Desk, both: tuple[int, int]) -> None:
    monday = TODAY - timedelta(days=TODAY.weekday())
    text = text_of(week_paper.week_paper(desk, monday, "en", names=True))
    assert "Gulnara" in text
    assert "Timur" not in text
    week_paper.hand_out_week(desk, monday)
    assert _told(desk, both[0]) == []
    week_paper.hand_out_week(desk, monday, names=True)
    assert (_told(desk, both[0]), _told(desk, both[1])) == (["The week, with names"], [])


def test_tonights_beds_name_only_those_who_agreed_and_tell_of_it(desk: Desk, both: tuple[int, int]) -> None:
    text = text_of(bed_paper.bed_list(desk, TODAY, "en", names=True))
    assert "Gulnara" in text
    assert "Timur" not in text
    bed_paper.hand_out_bed_list(desk, TODAY, names=True)
    newest = log.read_log(desk, log.LogFilter()).lines[0].deed
    assert "with names" in newest.sentence.text
    assert (_told(desk, both[0]), _told(desk, both[1])) == (["Tonight's beds, with names"], [])
