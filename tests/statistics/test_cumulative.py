"""The year so far, on quarters written out by hand: exact where all is shown, at least so much elsewhere."""

import pytest

from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import COARSE
from caseapp.statistics.cumulative import SoFar, year_so_far
from caseapp.statistics.indicators import count
from caseapp.statistics.targets import indicator_name, indicators, known, published
from tests.statistics.caseloads import made_up
from tests.statistics.published import exits, quarter, services


def test_new_persons_of_three_quarters_are_added_up() -> None:
    year = {1: quarter(1, new=12), 2: quarter(2, new=7), 3: quarter(3, new=9)}
    assert year_so_far("persons_new", year, 3) == SoFar(28, 28)
    assert year_so_far("persons_new", year, 2) == SoFar(19, 19)


def test_a_hidden_quarter_leaves_the_sum_of_the_others_as_the_least() -> None:
    year = {1: quarter(1, new=12), 2: quarter(2, new=None), 3: quarter(3, new=9)}
    assert year_so_far("persons_new", year, 3) == SoFar(None, 21)


def test_a_quarter_that_was_not_issued_counts_like_a_hidden_one() -> None:
    assert year_so_far("persons_new", {1: quarter(1, new=12), 3: quarter(3, new=9)}, 3) == SoFar(None, 21)
    assert year_so_far("persons_new", {}, 1) == SoFar(None, 0)


def test_a_report_without_tables_counts_like_a_hidden_one() -> None:
    assert year_so_far("persons_new", {1: quarter(1), 2: quarter(2, new=8)}, 2) == SoFar(None, 8)


def test_who_is_carried_over_is_assisted_once_in_the_year() -> None:
    first = quarter(1, carried=6, new=8, reopened=5, assisted=19)
    second = quarter(2, carried=10, new=7, reopened=5, assisted=22)
    assert year_so_far("persons_assisted", {1: first, 2: second}, 2) == SoFar(19 + 12, 31)


def test_who_came_later_follows_from_assisted_less_carried_where_both_are_shown() -> None:
    first = quarter(1, assisted=19)
    second = quarter(2, carried=10, new=7, reopened=None, assisted=22)
    assert year_so_far("persons_assisted", {1: first, 2: second}, 2) == SoFar(31, 31)


def test_what_is_shown_of_the_persons_assisted_is_the_least() -> None:
    first = quarter(1, carried=None, new=8, reopened=5, assisted=None)
    second = quarter(2, carried=None, new=7, reopened=None, assisted=22)
    assert year_so_far("persons_assisted", {1: first, 2: second}, 2) == SoFar(None, 13 + 7)


def test_one_answer_of_a_table_has_its_own_year_so_far() -> None:
    year = {1: quarter(1, services(20, 18, 9)), 2: quarter(2, services(25, 20, None))}
    assert year_so_far("assisted_by_service:accommodation", year, 2) == SoFar(38, 38)
    assert year_so_far("assisted_by_service:medical", year, 2) == SoFar(None, 9)
    assert year_so_far("assisted_by_service:legal", year, 2) == SoFar(None, 0)


def test_closures_are_added_up_over_the_year() -> None:
    year = {1: quarter(1, exits(20, 12, 8)), 2: quarter(2, exits(25, 15, 10))}
    assert year_so_far("assisted_by_exit:closed", year, 2) == SoFar(18, 18)


def test_amounts_are_added_up_and_occupancy_is_worked_out_anew() -> None:
    year = {
        1: quarter(1, measures={"bed_nights": 600, "bed_nights_available": 900, "occupancy": 67}),
        2: quarter(2, measures={"bed_nights": 840, "bed_nights_available": 910, "occupancy": 92}),
    }
    assert year_so_far("bed_nights", year, 2) == SoFar(1440, 1440)
    assert year_so_far("occupancy", year, 2) == SoFar(80, 80)  # 1440 of 1810 nights: 79.6 %


def test_a_hidden_amount_leaves_no_occupancy_of_the_year() -> None:
    year = {
        1: quarter(1, measures={"bed_nights": None, "bed_nights_available": 900}),
        2: quarter(2, measures={"bed_nights": 840, "bed_nights_available": 910}),
    }
    assert year_so_far("bed_nights", year, 2) == SoFar(None, 840)
    assert year_so_far("occupancy", year, 2) == SoFar(None, 0)


@pytest.mark.parametrize("last", [0, 5])
def test_a_year_has_four_quarters(last: int) -> None:
    with pytest.raises(ValueError, match=str(last)):
        year_so_far("persons_new", {}, last)


@pytest.mark.parametrize("seed", range(5))
def test_where_nothing_is_hidden_the_sums_are_those_of_the_caseload(seed: int) -> None:

    caseload = made_up(seed, 40)
    year = {}
    for number in range(1, 5):
        exact = count(caseload, Quarter(2026, number), COARSE)
        persons = {table.population: table.value() for table in exact.tables if not table.dims}
        exit_table = next(table for table in exact.tables if table.id == "assisted_by_exit")
        year[number] = quarter(
            number, exit_table, carried=persons["carried"], new=persons["new"], reopened=persons["reopened"],
            assisted=persons["assisted"],
        )  # fmt: skip
    assisted = year_so_far("persons_assisted", year, 4).value
    closed = year_so_far("assisted_by_exit:closed", year, 4).value
    still_open = published(year[4], "assisted_by_exit:open")
    assert assisted is not None
    assert closed is not None
    assert still_open is not None
    assert assisted == closed + still_open


def test_every_indicator_has_a_name_of_its_own_and_a_result_or_none() -> None:
    found = indicators()
    assert len({one.id for one in found}) == len({one.name for one in found}) == len(found)
    assert all(known(one.id) for one in found)
    assert {published(quarter(1), one.id) for one in found} == {None}
    assert indicator_name("visits_to_the_moon").text == "{code}"
    assert not known("visits_to_the_moon")
