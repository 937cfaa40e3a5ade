"""What issued quarters leave open about the count they share with a new one."""

from dataclasses import replace

import pytest

from caseapp.statistics.catalogue import ASSISTED, NEW, NO_TABLES, SMALL, catalogue_for
from caseapp.statistics.disclosure.neighbours import (
    ALONE,
    Neighbours,
    bonds_of,
    few_may_be_said,
    neighbours_of,
    ways_to_bind,
)
from caseapp.statistics.disclosure.walk import FARTHEST, UNISSUED
from caseapp.statistics.table import Cell, Client, Key, Release, Table

OPEN: Key = (("exit", "open"),)


def quarter(**shown: int) -> Release:
    """A coarse report of which only these numbers are published."""
    places = {
        "carried": ("persons_carried", ()),
        "new": ("persons_new", ()),
        "assisted": ("persons_assisted", ()),
        "left_open": ("assisted_by_exit", OPEN),
    }
    values = {places[name]: value for name, value in shown.items()}
    tables = tuple(
        replace(
            table,
            cells=tuple(Cell(cell.key, values.get((table.id, cell.key))) for cell in table.cells),
        )
        for table in UNISSUED.tables
    )
    return Release(UNISSUED.variables, UNISSUED.populations, tables)


def go_on() -> None:
    """Nobody stops this."""


def nobody(_quarter: int, _release: Release) -> dict[int, Client]:
    """Whom a quarter counts, where somebody known does not matter."""
    return {}


def values(neighbours: Neighbours) -> list[range]:
    bonds = bonds_of(neighbours, {}, 5, go_on)
    return [tie.values for tie in bonds.ties] if bonds else []


def test_a_published_number_leaves_one_value() -> None:
    assert values(neighbours_of(1, {0: quarter(left_open=17)}, lambda _: 17, nobody)) == [range(17, 18)]


def test_a_report_that_shows_nothing_leaves_everything_near_the_true_number() -> None:
    assert values(neighbours_of(1, {0: quarter()}, lambda _: 17, nobody)) == [range(17 + FARTHEST + 1)]


@pytest.mark.parametrize("left_open", [31, 50, 200])
def test_a_hidden_number_can_be_none_however_large_it_truly_is(left_open: int) -> None:
    """A report that hides who is open, and one between two such, would else be called unsafe, and all later ones be silent."""
    every = [range(left_open + FARTHEST + 1)]
    assert values(neighbours_of(1, {0: quarter()}, lambda _: left_open, nobody)) == every
    assert values(neighbours_of(2, {0: quarter(), 1: quarter()}, lambda _: left_open, nobody)) == every


def test_a_number_shown_after_all_would_give_the_closed_ones_away() -> None:
    """Assisted 20, 3 of them closed: 17 carried into the next quarter must not be said aloud, 14 to 20 must stay."""
    (left,) = values(neighbours_of(1, {0: quarter(assisted=20)}, lambda _: 17, nobody))
    assert left == range(21)


def test_the_tie_works_from_the_later_quarter_too() -> None:
    bonds = bonds_of(neighbours_of(1, {2: quarter(carried=17)}, lambda _: 17, nobody), {}, 5, go_on)
    assert bonds is not None
    assert [(tie.table, tie.key, tie.values) for tie in bonds.ties] == [
        ("assisted_by_exit", OPEN, range(17, 18))
    ]


def test_a_chain_is_followed_through_every_issued_quarter() -> None:
    """Assisted 20 is safe to say alone, but not where 17 are known to have been carried in: three others came."""
    second = quarter(assisted=20)
    assert values(neighbours_of(2, {1: second}, lambda _: 17, nobody)) == [range(21)]
    assert values(neighbours_of(2, {0: quarter(left_open=17), 1: second}, lambda _: 17, nobody)) == []


def test_one_missing_quarter_joins_its_neighbours_and_two_part_them() -> None:
    one = neighbours_of(3, {1: quarter(left_open=9)}, lambda _: 9, nobody)
    assert one.before.releases == (quarter(left_open=9), UNISSUED)
    assert neighbours_of(4, {1: quarter(left_open=9)}, lambda _: 9, nobody) == ALONE


def test_a_missing_quarter_is_not_given_away_by_those_around_it() -> None:
    """18 open before it, 15 after it: three or more must have been closed in between, unless 18 stay possible."""
    around = neighbours_of(2, {0: quarter(left_open=18)}, lambda place: 18 if place < 1 else 15, nobody)
    assert around.before.releases[-1] == UNISSUED
    (left,) = values(around)
    assert 18 in left


def test_reports_that_contradict_each_other_leave_the_new_quarter_silent() -> None:
    issued = {0: quarter(left_open=17), 1: quarter(carried=30, assisted=31)}
    around = neighbours_of(2, issued, lambda _: 17, nobody)
    assert values(around) == []
    (only,) = ways_to_bind(quarter(), {}, around, 5, go_on)
    assert only.withheld == {table.id for table in UNISSUED.tables}


def test_a_contradiction_farther_away_leaves_the_new_quarter_silent_too() -> None:
    issued = {0: quarter(left_open=17), 1: quarter(carried=30, assisted=31), 2: quarter()}
    around = neighbours_of(3, issued, lambda _: 17, nobody)
    assert values(around) == []
    (only,) = ways_to_bind(quarter(), {}, around, 5, go_on)
    assert only.withheld == frozenset(table.id for table in quarter().tables)
    assert not few_may_be_said(around, 5, go_on)


def test_a_true_number_that_is_ruled_out_leaves_what_others_believe() -> None:
    assert values(neighbours_of(1, {0: quarter(left_open=17)}, lambda _: 12, nobody)) == [range(17, 18)]


def test_a_report_of_another_catalogue_leaves_the_new_quarter_silent() -> None:
    other = replace(quarter(), tables=(Table("persons_new", NEW, (), (Cell((), 20),)),))
    around = neighbours_of(1, {0: other}, lambda _: 17, nobody)
    assert len(ways_to_bind(quarter(), {}, around, 5, go_on)) == 1
    assert not few_may_be_said(around, 5, go_on)


def test_fewer_than_ten_is_said_only_where_it_gives_nobody_away() -> None:
    """Assisted 12, 4 of them closed: fewer than ten after that would prove that 3 or more were closed."""
    assert few_may_be_said(ALONE, 5, go_on)
    assert few_may_be_said(neighbours_of(1, {0: quarter()}, lambda _: 8, nobody), 5, go_on)
    assert not few_may_be_said(neighbours_of(1, {0: quarter(assisted=12)}, lambda _: 8, nobody), 5, go_on)


def test_fewer_than_ten_limits_what_is_carried_on() -> None:
    few = Release({}, UNISSUED.populations, ())
    assert values(neighbours_of(1, {0: few}, lambda _: 6, nobody)) == [range(10)]
    assert catalogue_for(9) is NO_TABLES
    assert catalogue_for(10) is SMALL


def test_stop_ends_the_walk() -> None:
    class StoppedError(Exception):
        pass

    def stop() -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        bonds_of(neighbours_of(1, {0: quarter()}, lambda _: 5, nobody), {}, 5, stop)


def test_new_persons_are_all_that_the_second_way_counts() -> None:
    around = neighbours_of(1, {0: quarter()}, lambda _: 5, nobody)
    _, second, last = ways_to_bind(quarter(), {}, around, 5, go_on)
    assert "persons_new" not in second.withheld
    assert {table.id for table in UNISSUED.tables if table.population == ASSISTED} <= second.withheld
    assert "persons_new" in last.withheld
