"""The bed board: whoever sleeps in the house stands on it once, and it counts like the report."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.lodging import board, nights, rooms, stays
from caseapp.actions.practice import make_practice
from caseapp.actions.reporting import counting
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.db.store import ConflictError
from caseapp.records.accommodation import Absence, Bed, Room, Stay
from caseapp.records.accommodation import nights as nights_of_stay
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.records.stay_limit import LimitRule
from caseapp.statistics.indicators.nights import Days, nights_of_quarter

TODAY = date(2026, 10, 5)
DAY = timedelta(days=1)
NOW = datetime(2026, 10, 5, 9, 30, tzinfo=UTC)


@pytest.fixture
def beds(desk: Desk) -> list[int]:
    """Two rooms with two beds each."""
    made = []
    for number in (1, 2):
        room = entries.add_entry(desk, "room", 0, Room(name=str(number))).id
        made += [entries.add_entry(desk, "bed", room, Bed(label=f"{number}.{place}")).id for place in (1, 2)]
    return made


def opens(desk: Desk, name: str) -> int:
    """Somebody with an open case; gives the number of the case."""
    person = people.admit(desk, Person(given_name=name), Case(opened=date(2026, 9, 1), status="Active"))
    return people.read_person(desk, person).cases[0].case.id


def september(day: int) -> date:
    return date(2026, 9, day)


def stays_of(desk: Desk, case: int) -> list[Stay]:
    return sorted(
        (one.record for one in entries.list_entries(desk, "stay", case)), key=lambda one: one.arrived
    )


def test_a_bed_is_taken_from_the_night_of_arrival_to_the_one_before_departure(
    desk: Desk, beds: list[int]
) -> None:
    stay = Stay(arrived=september(10), left=september(13), bed=beds[0])
    entries.add_entry(desk, "stay", opens(desk, "Зухра"), stay)
    shown = board.read_board(desk, september(8), 14)
    taken = [night.day for night in shown.nights() if shown.lines[0].stay(night) is not None]
    assert taken == [10, 11, 12]
    assert shown.tally(september(10)) == (1, 0, 1, 0, 3, 4)
    assert shown.tally(september(13)) == (0, 1, 0, 0, 4, 4)


def test_who_is_away_keeps_the_bed_and_the_board_says_why(desk: Desk, beds: list[int]) -> None:
    stay = entries.add_entry(desk, "stay", opens(desk, "Зухра"), Stay(arrived=september(10), bed=beds[0]))
    entries.add_entry(desk, "absence", stay.id, Absence(away_from=TODAY, kind="hospital"))
    shown = board.read_board(desk, TODAY, 14)
    held = shown.lines[0].stay(TODAY)
    assert held is not None
    assert (held.away(TODAY), shown.tally(TODAY).away, shown.tally(TODAY).free) == ("hospital", 1, 3)


def test_a_closed_bed_is_neither_free_nor_counted(desk: Desk, beds: list[int]) -> None:
    stored = next(one for one in entries.list_entries(desk, "bed") if one.id == beds[3])
    entries.save_entry(
        desk, "bed", beds[3], stored.version, replace(stored.record, in_use_until=september(30))
    )
    assert board.read_board(desk, TODAY, 14).tally(TODAY)[-2:] == (3, 3)


def test_somebody_without_a_bed_has_a_line_of_her_own(desk: Desk, beds: list[int]) -> None:
    entries.add_entry(desk, "stay", opens(desk, "Зухра"), Stay(arrived=september(10)))
    shown = board.read_board(desk, TODAY, 14)
    assert [line.bed is None for line in shown.lines] == [False, False, False, False, True]
    assert shown.bed_nights(TODAY) == 1


def test_a_move_to_another_bed_ends_one_stay_and_begins_the_next(desk: Desk, beds: list[int]) -> None:
    case = opens(desk, "Зухра")
    stay = entries.add_entry(
        desk, "stay", case, Stay(arrived=september(10), bed=beds[0], payer="iom_project")
    )
    stays.move_to_bed(desk, stay.id, stay.version, beds[2], TODAY)
    first, second = stays_of(desk, case)
    assert (first.left, first.reason_left, first.bed) == (TODAY, "other_bed", beds[0])
    assert (second.arrived, second.bed, second.payer) == (TODAY, beds[2], "iom_project")
    shown = board.read_board(desk, TODAY, 14)
    assert shown.tally(TODAY)[:3] == (0, 0, 1)


def test_moved_on_the_first_night_the_whole_stay_changes_its_bed(desk: Desk, beds: list[int]) -> None:
    case = opens(desk, "Зухра")
    stay = entries.add_entry(desk, "stay", case, Stay(arrived=september(10), bed=beds[0]))
    stays.move_to_bed(desk, stay.id, stay.version, beds[2], september(10))
    (only,) = stays_of(desk, case)
    assert (only.arrived, only.bed) == (september(10), beds[2])


def test_a_move_can_be_taken_back_with_its_nights_away(desk: Desk, beds: list[int]) -> None:
    case = opens(desk, "Зухра")
    stay = entries.add_entry(desk, "stay", case, Stay(arrived=september(10), bed=beds[0]))
    gone = Absence(away_from=september(20), back_on=september(24), kind="hospital", notes="Ward 3")
    entries.add_entry(desk, "absence", stay.id, gone)
    moved = stays.move_to_bed(desk, stay.id, stay.version, beds[2], september(22))
    halves = [one.record.away_from.day for one in entries.list_entries(desk, "absence", moved.begun)]
    assert halves == [22]
    stays.take_back_move(desk, moved)
    assert stays_of(desk, case) == [stay.record]
    assert [one.record for one in entries.list_entries(desk, "absence", stay.id)] == [gone]


def test_a_stay_moves_to_other_days_as_a_whole(desk: Desk, beds: list[int]) -> None:
    case = opens(desk, "Зухра")
    stay = entries.add_entry(desk, "stay", case, Stay(arrived=september(10), left=september(12), bed=beds[0]))
    moved = stays.move_to_days(desk, stay.id, stay.version, september(11), september(13), beds[1])
    assert [(one.arrived, one.left, one.bed) for one in stays_of(desk, case)] == [
        (september(11), september(13), beds[1])
    ]
    stays.take_back_move(desk, moved)
    assert stays_of(desk, case) == [stay.record]


def test_a_move_over_a_colleagues_edit_is_refused(desk: Desk, beds: list[int]) -> None:
    stay = entries.add_entry(desk, "stay", opens(desk, "Зухра"), Stay(arrived=september(10), bed=beds[0]))
    entries.save_entry(desk, "stay", stay.id, stay.version, replace(stay.record, children=1))
    with pytest.raises(ConflictError):
        stays.move_to_bed(desk, stay.id, stay.version, beds[1], TODAY)


def test_two_people_are_never_moved_into_one_bed(desk: Desk, beds: list[int]) -> None:
    entries.add_entry(desk, "stay", opens(desk, "Асем"), Stay(arrived=september(1), bed=beds[1]))
    case = opens(desk, "Зухра")
    stay = entries.add_entry(desk, "stay", case, Stay(arrived=september(10), bed=beds[0]))
    with pytest.raises(KnownError, match="Another person has this bed"):
        stays.move_to_bed(desk, stay.id, stay.version, beds[1], TODAY)
    assert stays_of(desk, case) == [stay.record]


def test_nobody_sleeps_in_a_bed_that_is_not_in_use(desk: Desk, beds: list[int]) -> None:
    stored = next(one for one in entries.list_entries(desk, "bed") if one.id == beds[3])
    entries.save_entry(
        desk, "bed", beds[3], stored.version, replace(stored.record, in_use_from=september(20))
    )
    with pytest.raises(KnownError, match="not in use"):
        entries.add_entry(desk, "stay", opens(desk, "Зухра"), Stay(arrived=september(19), bed=beds[3]))


def test_nobody_has_two_stays_in_one_night(desk: Desk, beds: list[int]) -> None:
    case = opens(desk, "Зухра")
    entries.add_entry(desk, "stay", case, Stay(arrived=september(10), bed=beds[0]))
    with pytest.raises(KnownError, match="another stay"):
        entries.add_entry(desk, "stay", case, Stay(arrived=september(12), bed=beds[1]))
    entries.add_entry(desk, "stay", case, Stay(arrived=september(12), kind="hotel"))


@pytest.mark.parametrize("name", ["bed", "room"])
def test_a_bed_or_room_is_not_closed_over_somebody_who_slept_in_it(
    desk: Desk, beds: list[int], name: str
) -> None:
    entries.add_entry(desk, "stay", opens(desk, "Зухра"), Stay(arrived=september(10), bed=beds[0]))
    stored = entries.list_entries(desk, name)[-1]
    with pytest.raises(KnownError, match="Somebody slept"):
        entries.save_entry(
            desk, name, stored.id, stored.version, replace(stored.record, in_use_until=september(15))
        )
    entries.save_entry(desk, name, stored.id, stored.version, replace(stored.record, in_use_until=TODAY))


def test_the_limit_stands_on_the_board_for_whoever_is_still_here(desk: Desk, beds: list[int]) -> None:
    case = opens(desk, "Зухра")
    stay = Stay(arrived=september(10), left=TODAY, bed=beds[0], payer="state_order")
    entries.add_entry(desk, "stay", case, stay)
    entries.add_entry(desk, "stay", case, Stay(arrived=TODAY, bed=beds[1], payer="state_order"))
    held = board.read_board(desk, TODAY, 14).lines[1].stay(TODAY)
    assert held is not None
    assert held.limit is not None
    assert (held.limit.since, held.limit.until) == (september(10), date(2027, 3, 10))
    board.set_stay_limit(desk, LimitRule(3, "everybody"))
    limit = board.limit_of_case(desk, case)
    assert limit is not None
    assert limit.until == date(2026, 12, 10)


def test_a_limit_that_nobody_means_is_refused(desk: Desk) -> None:
    with pytest.raises(KnownError, match="number of months"):
        board.set_stay_limit(desk, LimitRule(0, "everybody"))


def test_a_free_bed_is_offered_to_open_cases_without_a_place(desk: Desk, beds: list[int]) -> None:
    entries.add_entry(desk, "stay", opens(desk, "Зухра"), Stay(arrived=september(10), bed=beds[0]))
    opens(desk, "Асем")
    assert [one.name for one in board.waiting(desk, TODAY)] == ["Асем"]


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A practice house with eight quarters, made once."""
    folder = tmp_path_factory.mktemp("practice") / "vault"
    clock = FixedClock(NOW)
    return folder, make_practice(folder, "shelter", 60, 4, 3, clock)


def test_board_night_count_statistics_and_record_agree_on_every_bed_night(practice: tuple[Path, str]) -> None:
    desk = open_vault(practice[0], "", practice[1], FixedClock(NOW))
    quarter = Quarter(2026, 3)
    first, last = quarter.start, quarter.end
    shown = board.read_board(desk, first, (last - first).days + 1)
    on_board = {night: shown.bed_nights(night) for night in shown.nights()}
    facts = counting.caseload(desk)
    reported = sum(
        nights_of_quarter([stay for stay in case.stays if not stay.elsewhere], Days(first, last))
        for case in facts.cases
    )
    stored = entries.list_entries(desk, "stay")
    away: dict[int, list[Absence]] = {}
    for one in entries.list_entries(desk, "absence"):
        away.setdefault(one.owner_id, []).append(one.record)
    by_record = sum(nights_of_stay(one.record, away.get(one.id, []), first, last) for one in stored)
    seen = {day: nights.read_night(desk, day).present for day in (first, first + 40 * DAY, last)}
    told = {one.record.day: one.record.present for one in entries.list_entries(desk, "night")}
    taken = sum(
        bed.person_id > 0 and not bed.away for room in rooms.occupancy(desk, last) for bed in room.beds
    )
    desk.close()
    assert shown.bed_nights_until(last) == sum(on_board.values()) == reported == by_record > 500
    assert seen == {day: on_board[day] for day in seen}
    assert taken == on_board[last]
    assert {day: told[day] for day in on_board} == on_board
