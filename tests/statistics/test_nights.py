"""Nights: the day of arrival counts, that of departure does not, nights away do not."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from caseapp.statistics.facts import BedFact, Caseload, StayFact
from caseapp.statistics.indicators.nights import (
    Days,
    late_nights,
    nights_available,
    nights_of_ended_stays,
    nights_of_quarter,
    nights_present,
)
from tests.statistics.caseloads import Q3, caseloads, day, stay

SUMMER = Days(Q3.start, Q3.end)


def nights(*stays: StayFact) -> int:
    return nights_of_quarter(stays, SUMMER)


def test_a_stay_from_friday_to_monday_is_three_nights() -> None:
    assert nights(stay("07-03", "07-06")) == 3


def test_who_arrives_and_leaves_on_one_day_has_not_slept_here() -> None:
    assert nights(stay("07-03", "07-03")) == 0


def test_only_nights_of_the_quarter_count() -> None:
    assert nights(stay("06-29", "07-03")) == 2
    assert nights(stay("09-29", "10-05")) == 2
    assert nights(stay("01-01")) == 92


def test_nights_away_do_not_count_and_the_night_of_the_return_does() -> None:
    assert nights(stay("07-01", "07-11", away=((day("07-03"), day("07-05")),))) == 8


def test_absences_may_overlap_or_go_on() -> None:
    twice = ((day("07-03"), day("07-06")), (day("07-04"), day("07-05")))
    assert nights(stay("07-01", "07-11", away=twice)) == 7
    assert nights(stay("07-01", "07-11", away=((day("07-08"), None),))) == 7


def test_two_stays_in_one_night_are_one_night() -> None:
    assert nights(stay("07-01", "07-05"), stay("07-03", "07-08")) == 7


def test_a_stay_typed_late_has_no_nights_in_the_issued_quarter() -> None:
    late = stay("06-20", "07-04", counted_from=day("07-10"))
    assert nights_of_quarter([late], Days(Q3.previous().start, Q3.previous().end)) == 0
    assert nights(late) == 3
    assert late_nights([late], SUMMER) == 11


def test_a_stay_that_was_known_in_time_has_no_late_nights() -> None:
    assert late_nights([stay("06-20", "07-04"), stay("07-05")], SUMMER) == 0


def test_a_stay_counts_with_all_its_nights_when_it_ends() -> None:
    assert nights_of_ended_stays([stay("05-01", "07-10")], SUMMER) == 70


def test_moving_to_another_bed_ends_no_stay() -> None:
    moved = [stay("06-01", "07-01"), stay("07-01", "07-11")]
    assert nights_of_ended_stays(moved, SUMMER) == 40
    assert nights_of_ended_stays([stay("06-01", "07-05"), stay("07-05")], SUMMER) == 0


def test_two_stays_with_a_gap_end_each_for_itself() -> None:
    apart = [stay("05-01", "06-01"), stay("07-01", "07-11"), stay("08-01", "08-06"), stay("09-20")]
    assert nights_of_ended_stays(apart, SUMMER) == 15


def test_no_stay_has_no_nights() -> None:
    assert nights_of_ended_stays([], SUMMER) == 0


def test_beds_are_available_from_the_first_day_to_the_day_before_the_end() -> None:
    beds = [
        BedFact(day("2020-01-01")),
        BedFact(day("09-01")),
        BedFact(day("2020-01-01"), day("07-11")),
        BedFact(day("10-01")),
        BedFact(day("01-01"), day("05-01")),
    ]
    assert nights_available(beds, SUMMER) == 92 + 30 + 10


@given(caseloads, st.dates(day("01-01"), day("12-01")), st.integers(0, 60))
def test_nights_agree_with_counting_every_evening(caseload: Caseload, first: date, length: int) -> None:
    stays = [stay for case in caseload.cases for stay in case.stays]
    evenings = [first + timedelta(days=number) for number in range(length)]
    expected = sum(any(_sleeps(stay, evening) for stay in stays) for evening in evenings)
    assert nights_present(stays, first, first + timedelta(days=length)) == expected


def _sleeps(stay: StayFact, evening: date) -> bool:
    here = stay.arrived <= evening and (stay.left is None or evening < stay.left)
    return here and not any(gone <= evening and (back is None or evening < back) for gone, back in stay.away)
