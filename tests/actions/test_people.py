"""People, cases and entries: what is typed is found again, and nothing is overwritten silently."""

from collections.abc import Callable
from datetime import date

import pytest

from caseapp.actions.casework import entries, people
from caseapp.actions.casework.checking import InvalidRecordError
from caseapp.actions.desk import Desk
from caseapp.actions.lodging import rooms
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.errors import KnownError
from caseapp.db.store import ConflictError
from caseapp.records.accommodation import Absence, Bed, Room, Stay
from caseapp.records.case import Case
from caseapp.records.fields import NoAnswer
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.records.trafficking import Trafficking

PERSON = Person(surname="Ахметов", given_name="Қайрат", sex="male", citizenships=("KZ",))
CASE = Case(opened=date(2026, 8, 3), status="Active")


def _admitted(desk: Desk) -> people.CaseFile:
    return people.read_person(desk, people.admit(desk, PERSON, CASE)).cases[0]


def test_an_admitted_person_stands_in_the_list_with_a_code(desk: Desk) -> None:
    people.admit(desk, PERSON, CASE)
    people.admit(desk, Person(given_name="Зухра"), CASE)
    assert [(line.code, line.name) for line in people.list_people(desk)] == [
        ("26-0002", "Зухра"),
        ("26-0001", "Ахметов Қайрат"),
    ]


def test_every_answer_comes_back_as_it_was_given(desk: Desk) -> None:
    person = Person(
        surname="~tilde", given_name="", patronymic=NoAnswer.REFUSED, number_of_children=0, deceased=False,
        citizenships=(), languages=("kaz", "rus"), sex=NoAnswer.UNKNOWN,
    )  # fmt: skip
    person_id = people.admit(desk, person, CASE)
    assert people.read_person(desk, person_id).person.record == person


def test_a_person_who_comes_back_has_a_new_case(desk: Desk) -> None:
    person_id = people.admit(desk, PERSON, CASE)
    people.open_case(desk, person_id, Case(opened=date(2026, 9, 1), status="Active"))
    file = people.read_person(desk, person_id)
    assert [case.code for case in file.cases] == ["26-0002", "26-0001"]
    assert len(people.list_people(desk)) == 1


def test_an_impossible_record_is_refused_and_nothing_is_saved(desk: Desk) -> None:
    with pytest.raises(InvalidRecordError) as refusal:
        people.admit(desk, PERSON, Case(opened=date(2027, 1, 1), status="Active"))
    assert refusal.value.findings[0].field == "opened"
    assert people.list_people(desk) == []


def test_nobody_is_admitted_without_any_name(desk: Desk) -> None:
    with pytest.raises(InvalidRecordError):
        people.admit(desk, Person(sex="female"), CASE)


def test_no_help_is_written_down_before_the_case_was_opened(desk: Desk) -> None:
    case = _admitted(desk)
    early = Medical(day=date(2026, 8, 2), outcome="provided")
    with pytest.raises(InvalidRecordError) as refusal:
        entries.add_entry(desk, "medical", case.case.id, early)
    assert refusal.value.findings[0].field == "day"


def test_an_answer_outside_its_list_is_refused(desk: Desk) -> None:
    with pytest.raises(InvalidRecordError):
        people.admit(desk, Person(sex="mail"), CASE)


def test_a_colleagues_edit_is_not_overwritten(desk: Desk) -> None:
    case = _admitted(desk)
    record = Medical(day=date(2026, 8, 4), outcome="provided")
    stored = entries.add_entry(desk, "medical", case.case.id, record)
    entries.save_entry(desk, "medical", stored.id, stored.version, record)
    with pytest.raises(ConflictError):
        entries.save_entry(desk, "medical", stored.id, stored.version, record)


def test_there_is_one_trafficking_history_to_a_case(desk: Desk) -> None:
    case = _admitted(desk)
    entries.add_entry(desk, "trafficking", case.case.id, Trafficking(abducted=True))
    with pytest.raises(KnownError, match="already"):
        entries.add_entry(desk, "trafficking", case.case.id, Trafficking())


def test_an_entry_can_be_taken_out_again(desk: Desk) -> None:
    case = _admitted(desk)
    stored = entries.add_entry(
        desk, "medical", case.case.id, Medical(day=date(2026, 8, 4), outcome="provided")
    )
    entries.remove_entry(desk, "medical", stored.id, stored.version)
    assert entries.list_entries(desk, "medical") == ()


def _bed(desk: Desk) -> int:
    room = entries.add_entry(desk, "room", 0, Room(name="1"))
    return entries.add_entry(desk, "bed", room.id, Bed(label="a")).id


def test_a_bed_is_given_to_one_person_a_night(desk: Desk) -> None:
    bed, case = _bed(desk), _admitted(desk)
    other = people.read_person(desk, people.admit(desk, Person(given_name="Зухра"), CASE)).cases[0]
    first = Stay(arrived=date(2026, 9, 1), bed=bed, left=date(2026, 9, 10))
    entries.add_entry(desk, "stay", case.case.id, first)
    with pytest.raises(KnownError, match="Another person"):
        entries.add_entry(desk, "stay", other.case.id, Stay(arrived=date(2026, 9, 9), bed=bed))
    entries.add_entry(desk, "stay", other.case.id, Stay(arrived=date(2026, 9, 10), bed=bed))


def test_the_rooms_tell_who_sleeps_where_tonight(desk: Desk) -> None:
    bed, case = _bed(desk), _admitted(desk)
    stay = entries.add_entry(desk, "stay", case.case.id, Stay(arrived=date(2026, 10, 1), bed=bed))
    night = rooms.occupancy(desk, date(2026, 10, 4))[0].beds[0]
    assert (night.person_name, night.case_code, night.away, night.free) == (
        "Ахметов Қайрат",
        "26-0001",
        False,
        False,
    )
    entries.add_entry(desk, "absence", stay.id, Absence(away_from=date(2026, 10, 4)))
    assert rooms.occupancy(desk, date(2026, 10, 4))[0].beds[0].away
    assert rooms.occupancy(desk, date(2026, 9, 30))[0].beds[0].free
    assert [line.room for line in people.list_people(desk)] == ["1"]


def test_a_bed_in_which_somebody_slept_stays(desk: Desk) -> None:
    bed, case = _bed(desk), _admitted(desk)
    entries.add_entry(desk, "stay", case.case.id, Stay(arrived=date(2026, 10, 1), bed=bed))
    with pytest.raises(KnownError, match="in use"):
        entries.remove_entry(desk, "bed", bed, 1)


def test_a_coordinator_sees_no_person(new_vault: Callable[..., NewVault]) -> None:
    desk = new_vault(kind="coordinator").desk
    with pytest.raises(KnownError, match="role"):
        people.list_people(desk)
    with pytest.raises(KnownError, match="no people"):
        people.admit(desk, PERSON, CASE)


def test_the_moment_of_a_closing_is_kept_through_later_edits(desk: Desk) -> None:
    from caseapp.db.people import closings_typed

    file = _admitted(desk)
    closed = Case(opened=CASE.opened, status="Closed", closed=date(2026, 9, 1))
    stored = entries.save_entry(desk, "case", file.case.id, file.case.version, closed)
    with desk.database.reading(None) as reading:
        typed = closings_typed(reading.connection)
    assert typed == {file.case.id: "2026-10-05T09:30:00Z"}
    entries.save_entry(desk, "case", stored.id, stored.version, closed)
    with desk.database.reading(None) as reading:
        assert closings_typed(reading.connection) == typed


def test_a_person_like_one_who_is_here_is_asked_about_before_anything_is_saved(desk: Desk) -> None:
    person = Person(surname="Қайратова", given_name="Айгүл", sex="female")
    first = people.admit(desk, person, CASE, somebody_else=False)
    again = Person(surname="Кайратова", given_name="Айгуль")
    with pytest.raises(people.AlikeError) as caught:
        people.admit(desk, again, CASE, somebody_else=False)
    assert [(one.person_id, one.codes) for one in caught.value.found] == [(first, ("26-0001",))]
    assert "Айг" not in f"{caught.value.sentence}"
    assert len(people.list_people(desk)) == 1
    assert people.admit(desk, again, CASE, somebody_else=True) != first
