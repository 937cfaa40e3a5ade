"""The night count: one click, one entry in the log, and nothing said twice."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from caseapp.actions.casework import entries, people, undoing
from caseapp.actions.desk import Desk
from caseapp.actions.diary import due
from caseapp.actions.lodging import nights
from caseapp.actions.trail import log
from caseapp.actions.trail.log_words import deed_of
from caseapp.base.errors import KnownError
from caseapp.db.tables import METADATA
from caseapp.records.accommodation import Absence, Bed, Room, Stay
from caseapp.records.case import Case
from caseapp.records.incident import Incident
from caseapp.records.night import Night
from caseapp.records.person import Person

TODAY = date(2026, 10, 5)
FIRST = date(2026, 10, 2)


@pytest.fixture
def beds(desk: Desk) -> list[int]:
    """A room with three beds."""
    room = entries.add_entry(desk, "room", 0, Room(name="1")).id
    return [entries.add_entry(desk, "bed", room, Bed(label=f"1.{place}")).id for place in (1, 2, 3)]


def moves_in(desk: Desk, name: str, bed: int, arrived: date = FIRST, **about: Any) -> int:
    """Somebody with a stay; gives the number of the stay."""
    person = people.admit(desk, Person(given_name=name), Case(opened=date(2026, 9, 1), status="Active"))
    case = people.read_person(desk, person).cases[0].case.id
    return entries.add_entry(desk, "stay", case, replace(Stay(arrived=arrived, bed=bed), **about)).id


def absences(desk: Desk, stay: int) -> list[Absence]:
    return [one.record for one in entries.list_entries(desk, "absence", stay)]


def written(desk: Desk) -> int:
    """How often the log says that a night was counted."""
    told = deed_of("count night")
    return sum(line.deed == told for line in log.read_log(desk, log.LogFilter()).lines)


def test_one_click_counts_everybody_who_is_there(desk: Desk, beds: list[int]) -> None:
    moves_in(desk, "Зухра", beds[1], children=2)
    moves_in(desk, "Қайрат", beds[0])
    seen = nights.count_night(desk, TODAY)
    assert [(one.name, one.room, one.bed) for one in seen.sleepers] == [
        ("Қайрат", "1", "1.1"),
        ("Зухра", "1", "1.2"),
    ]
    assert seen.counted is not None
    assert seen.counted.record == Night(day=TODAY, present=2, away=0, children=2, meals=12, worker="Aigerim")


def test_counting_the_same_again_changes_nothing_and_leaves_no_second_trace(
    desk: Desk, beds: list[int]
) -> None:
    stay = moves_in(desk, "Зухра", beds[0])
    once = nights.count_night(desk, TODAY, {stay: "permitted"})
    again = nights.count_night(desk, TODAY, {stay: "permitted"})
    assert once.counted == again.counted
    assert written(desk) == 1
    assert len(entries.list_entries(desk, "night")) == 1
    assert len(absences(desk, stay)) == 1


def test_whoever_is_away_tonight_is_away_tomorrow_too_until_somebody_sees_her(
    desk: Desk, beds: list[int]
) -> None:
    stay = moves_in(desk, "Зухра", beds[0])
    nights.count_night(desk, date(2026, 10, 3), {stay: "hospital"})
    assert [one.away for one in nights.read_night(desk, TODAY).sleepers] == ["hospital"]
    nights.count_night(desk, TODAY, {})
    assert absences(desk, stay) == [Absence(away_from=date(2026, 10, 3), back_on=TODAY, kind="hospital")]


def test_a_correction_of_an_earlier_night_leaves_the_later_ones_alone(desk: Desk, beds: list[int]) -> None:
    stay = moves_in(desk, "Зухра", beds[0])
    for day in (date(2026, 10, 3), date(2026, 10, 4), TODAY):
        nights.count_night(desk, day)
    nights.count_night(desk, date(2026, 10, 3), {stay: "not_permitted"})
    assert [
        nights.read_night(desk, day).present for day in (date(2026, 10, 3), date(2026, 10, 4), TODAY)
    ] == [0, 1, 1]


def test_a_count_can_be_taken_back(desk: Desk, beds: list[int]) -> None:
    stay = moves_in(desk, "Зухра", beds[0])
    count = nights.count_night(desk, TODAY, {stay: "permitted"})
    back = nights.take_back(desk, count)
    assert (back.counted, back.present, absences(desk, stay)) == (None, 1, [])


def test_a_correction_is_taken_back_to_the_count_before(desk: Desk, beds: list[int]) -> None:
    stay = moves_in(desk, "Зухра", beds[0])
    nights.count_night(desk, TODAY, {stay: "permitted"})
    back = nights.take_back(desk, nights.count_night(desk, TODAY, {}))
    assert [one.away for one in back.sleepers] == ["permitted"]
    assert back.counted is not None
    assert back.counted.record.away == 1


def test_whoever_leaves_today_is_not_counted_tonight(desk: Desk, beds: list[int]) -> None:
    moves_in(desk, "Зухра", beds[0], left=TODAY)
    assert nights.count_night(desk, TODAY).sleepers == ()


def test_somebody_in_a_hotel_is_not_in_the_house_and_somebody_on_a_mattress_is(
    desk: Desk, beds: list[int]
) -> None:
    moves_in(desk, "Зухра", beds[0])
    person = people.admit(desk, Person(given_name="Асем"), Case(opened=date(2026, 9, 1), status="Active"))
    case = people.read_person(desk, person).cases[0].case.id
    entries.add_entry(desk, "stay", case, Stay(arrived=FIRST, kind="hotel"))
    other = people.admit(desk, Person(given_name="Нодир"), Case(opened=date(2026, 9, 1), status="Active"))
    entries.add_entry(desk, "stay", people.read_person(desk, other).cases[0].case.id, Stay(arrived=FIRST))
    assert [(one.name, one.bed) for one in nights.read_night(desk, TODAY).sleepers] == [
        ("Зухра", "1.1"),
        ("Нодир", ""),
    ]


def test_a_night_that_has_not_begun_is_refused(desk: Desk) -> None:
    with pytest.raises(KnownError, match="has not begun"):
        nights.count_night(desk, date(2026, 10, 6))


def test_somebody_who_has_no_place_any_more_is_refused(desk: Desk, beds: list[int]) -> None:
    moves_in(desk, "Зухра", beds[0])
    with pytest.raises(KnownError, match="any more"):
        nights.count_night(desk, TODAY, {99: "permitted"})
    assert nights.read_night(desk, TODAY).counted is None


def test_nights_without_a_count_are_asked_after(desk: Desk, beds: list[int]) -> None:
    moves_in(desk, "Зухра", beds[0])
    nights.count_night(desk, FIRST)
    assert nights.read_night(desk, TODAY).missing == (date(2026, 10, 3), date(2026, 10, 4))


def test_a_departure_that_is_typed_after_the_count_is_noticed(desk: Desk, beds: list[int]) -> None:
    stay = moves_in(desk, "Зухра", beds[0])
    nights.count_night(desk, TODAY)
    stored = entries.list_entries(desk, "stay")[0]
    entries.save_entry(desk, "stay", stay, stored.version, replace(stored.record, left=TODAY))
    seen = nights.read_night(desk, TODAY)
    assert (seen.present, seen.differs) == (0, True)
    assert not nights.count_night(desk, TODAY).differs


def test_who_cooks_for_herself_is_due_no_meal_and_where_nothing_is_said_it_is_three(
    desk: Desk, beds: list[int]
) -> None:
    moves_in(desk, "Зухра", beds[0], meals=0)
    assert nights.read_night(desk, TODAY).meals == 0
    moves_in(desk, "Умида", beds[1])
    assert nights.read_night(desk, TODAY).meals == 3


def test_meals_are_those_that_were_given_where_somebody_says_so(desk: Desk, beds: list[int]) -> None:
    moves_in(desk, "Зухра", beds[0], meals=2, children=1)
    assert nights.read_night(desk, TODAY).meals == 4
    counted = nights.count_night(desk, TODAY, meals=5).counted
    assert counted is not None
    assert counted.record.meals == 5
    again = nights.count_night(desk, TODAY, {}).counted
    assert again is not None
    assert again.record.meals == 5


def test_an_incident_is_due_on_the_day_on_which_somebody_wants_to_look_again(desk: Desk) -> None:
    incident = Incident(day=FIRST, kind="conflict", state="watched", follow_up_on=TODAY, account="Kitchen")
    stored = entries.add_entry(desk, "incident", 0, incident)
    assert [(one.kind, one.day) for one in due.due_today(desk).things] == [("incident", TODAY)]
    settled = replace(incident, state="settled", settled_on=TODAY)
    entries.save_entry(desk, "incident", stored.id, stored.version, settled)
    assert due.due_today(desk).things == ()


def test_the_details_of_an_incident_are_sealed_and_go_with_it(desk: Desk) -> None:
    stored = entries.add_entry(desk, "incident", 0, Incident(day=FIRST, kind="conflict", account="Kitchen"))
    (row,) = rows(desk, "incident")
    assert b"Kitchen" not in bytes(row["sealed_safety"])
    assert [key["compartment"] for key in rows(desk, "file_key") if key["owner"] == "incident"] == ["safety"]
    gone = entries.remove_entry(desk, "incident", stored.id, stored.version)
    assert undoing.undo_remove(desk, gone).record == stored.record
    back = entries.list_entries(desk, "incident")[0]
    entries.remove_entry(desk, "incident", back.id, back.version)
    assert [key for key in rows(desk, "file_key") if key["owner"] == "incident"] == []


def rows(desk: Desk, table: str) -> list[dict[str, Any]]:
    """What stands in a table."""
    with desk.database.reading(None) as reading:
        return [dict(row) for row in reading.connection.execute(select(METADATA.tables[table])).mappings()]
