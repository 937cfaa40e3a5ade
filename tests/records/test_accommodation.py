"""Bed nights, counted by hand: who is present at midnight."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.records.accommodation import (
    Absence,
    Bed,
    Room,
    Stay,
    bed_days,
    check_absence,
    check_bed,
    check_room,
    check_stay,
    is_present,
    nights,
    overlaps,
)
from caseapp.records.fields import NoAnswer, Severity

TODAY = date(2026, 10, 5)
QUARTER = (date(2026, 7, 1), date(2026, 9, 30))
JULY = (date(2026, 7, 1), date(2026, 7, 31))


def july(day: int) -> date:
    return date(2026, 7, day)


def test_arrival_counts_and_departure_does_not() -> None:
    assert nights(Stay(arrived=july(10), left=july(13)), [], *QUARTER) == 3


def test_a_guest_of_one_day_makes_no_night() -> None:
    assert nights(Stay(arrived=july(10), left=july(10)), [], *QUARTER) == 0


def test_only_nights_of_the_period_count() -> None:
    stay = Stay(arrived=date(2026, 6, 28), left=date(2026, 10, 3))
    assert nights(stay, [], *QUARTER) == 92
    assert nights(stay, [], date(2026, 4, 1), date(2026, 6, 30)) == 3
    assert nights(stay, [], date(2026, 10, 1), date(2026, 12, 31)) == 2
    assert nights(stay, [], date(2027, 1, 1), date(2027, 3, 31)) == 0


def test_without_a_departure_the_stay_lasts_to_the_end_of_the_period() -> None:
    assert nights(Stay(arrived=july(30)), [], *JULY) == 2


def test_nights_away_do_not_count() -> None:
    stay = Stay(arrived=july(1), left=july(11))
    away = Absence(away_from=july(3), back_on=july(5), kind="permitted")
    assert nights(stay, [away], *JULY) == 8


def test_an_absence_of_one_day_costs_no_night() -> None:
    stay = Stay(arrived=july(1), left=july(11))
    assert nights(stay, [Absence(away_from=july(3), back_on=july(3))], *JULY) == 10


def test_absences_that_overlap_are_taken_off_once() -> None:
    stay = Stay(arrived=july(1), left=july(11))
    away = [Absence(away_from=july(3), back_on=july(6)), Absence(away_from=july(5), back_on=july(8))]
    assert nights(stay, away, *JULY) == 5


def test_whoever_does_not_come_back_is_away_to_the_end() -> None:
    assert nights(Stay(arrived=july(1)), [Absence(away_from=july(4), kind="not_permitted")], *JULY) == 3


def test_an_absence_outside_of_the_stay_takes_nothing_off() -> None:
    stay = Stay(arrived=july(10), left=july(12))
    assert nights(stay, [Absence(away_from=july(1), back_on=july(5))], *JULY) == 2


DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@given(DAYS, st.integers(0, 90), st.lists(st.tuples(DAYS, st.integers(0, 20)), max_size=4))
def test_quarters_add_up_to_the_year_and_agree_with_the_list_of_who_is_present(
    arrived: date, length: int, away: list[tuple[date, int]]
) -> None:
    stay = Stay(arrived=arrived, left=arrived + timedelta(days=length))
    absences = [Absence(away_from=day, back_on=day + timedelta(days=days)) for day, days in away]
    edges = [date(2026, 1, 1), date(2026, 4, 1), date(2026, 7, 1), date(2026, 10, 1), date(2027, 4, 1)]
    parts = [
        nights(stay, absences, first, following - timedelta(days=1)) for first, following in pairwise(edges)
    ]
    whole = [edges[0] + timedelta(days=number) for number in range((edges[-1] - edges[0]).days)]
    assert sum(parts) == sum(is_present(stay, absences, night) for night in whole)


def test_two_people_cannot_sleep_in_one_bed() -> None:
    first = Stay(arrived=july(1), left=july(10), bed=4)
    assert overlaps(first, Stay(arrived=july(9), bed=4))
    assert overlaps(Stay(arrived=july(1), bed=4), Stay(arrived=july(30), bed=4))
    assert not overlaps(first, Stay(arrived=july(9), bed=5))


def test_leaving_and_arriving_on_one_day_do_not_clash() -> None:
    assert not overlaps(Stay(arrived=july(1), left=july(10), bed=4), Stay(arrived=july(10), bed=4))


def test_stays_without_a_bed_never_clash() -> None:
    assert not overlaps(Stay(arrived=july(1)), Stay(arrived=july(1)))


def test_a_bed_counts_on_the_days_on_which_it_and_its_room_can_be_used() -> None:
    room = Room(name="3", in_use_until=july(20))
    assert bed_days(room, Bed(label="A", in_use_from=july(11)), *JULY) == 10
    assert bed_days(Room(name="3"), Bed(label="A"), *JULY) == 31
    assert bed_days(room, Bed(label="A", in_use_from=july(25)), *JULY) == 0


def test_a_stay_cannot_end_before_it_begins_or_begin_tomorrow() -> None:
    assert [f.field for f in check_stay(Stay(arrived=july(2), left=july(1)), TODAY)] == ["left"]
    assert [f.field for f in check_stay(Stay(arrived=TODAY + timedelta(days=1)), TODAY)] == ["arrived"]


def test_a_reason_for_leaving_asks_for_the_day() -> None:
    findings = check_stay(Stay(arrived=july(2), reason_left="own_wish"), TODAY)
    assert [(f.field, f.severity) for f in findings] == [("left", Severity.WARNING)]


@pytest.mark.parametrize(("payer", "warned"), [("state_order", True), ("iom_project", False)])
def test_only_the_state_order_has_a_limit_of_six_months(payer: str, warned: bool) -> None:
    assert bool(check_stay(Stay(arrived=date(2026, 1, 10), payer=payer), TODAY)) is warned


def test_rooms_and_beds_need_a_name_and_absences_an_order() -> None:
    assert [f.field for f in check_room(Room(name=" "), TODAY)] == ["name"]
    assert [f.field for f in check_bed(Bed(label="1", in_use_from=july(2), in_use_until=july(1)), TODAY)] == [
        "in_use_until"
    ]
    assert [f.field for f in check_absence(Absence(away_from=july(2), back_on=july(1)), TODAY)] == ["back_on"]
    assert check_absence(Absence(away_from=july(2), back_on=NoAnswer.UNKNOWN), TODAY) == []
