"""A year from its published quarters, on numbers written out by hand."""

import pytest

from caseapp.base.errors import KnownError
from caseapp.statistics.summary import Target
from caseapp.statistics.table import Cell
from caseapp.statistics.year import Year, add_year
from tests.statistics.published import exits, quarter, services

FIRST = quarter(
    1, exits(19, 10, 9), services(19, 17, 8), measures={"bed_nights": 600, "median_stay": 20},
    carried=6, new=8, reopened=5, assisted=19,
)  # fmt: skip
SECOND = quarter(
    2, exits(22, 12, 10), services(22, 20, None), measures={"bed_nights": 840, "median_stay": 25},
    carried=10, new=7, reopened=5, assisted=22,
)  # fmt: skip


def _value(year: Year, table: str, **key: str) -> int | None:
    found = year.summary.table(table)
    assert found is not None
    return found.value(**key)


def test_movement_of_the_year_begins_with_its_first_quarter_and_ends_with_its_last() -> None:
    year = add_year(2026, {1: FIRST, 2: SECOND})
    assert _value(year, "persons_carried") == 6
    assert _value(year, "persons_new") == 15
    assert _value(year, "persons_reopened") == 10
    assert _value(year, "persons_assisted") == 31 == 6 + 15 + 10
    assert _value(year, "assisted_by_exit", exit="open") == 12
    assert _value(year, "assisted_by_exit", exit="closed") == 19
    assert _value(year, "assisted_by_exit") == 31 == 12 + 19


def test_a_hidden_number_leaves_a_bound() -> None:
    year = add_year(2026, {1: FIRST, 2: SECOND})
    assert _value(year, "assisted_by_service", service="accommodation") == 37
    assert _value(year, "assisted_by_service", service="medical") is None
    assert year.lower_bounds["assisted_by_service", (("service", "medical"),)] == 8


def test_amounts_are_added_up_and_a_median_is_not() -> None:
    year = add_year(2026, {1: FIRST, 2: SECOND})
    assert [(one.id, one.value) for one in year.summary.measures] == [("bed_nights", 1440)]
    assert year.measure_bounds == {"bed_nights": 1440}


def test_the_year_goes_as_far_as_its_last_report_and_names_what_is_missing() -> None:
    year = add_year(2026, {1: FIRST, 3: quarter(3, new=9)})
    assert (year.last, year.missing) == (3, (2,))
    assert (year.summary.period.label, year.summary.period.end) == ("2026", "2026-09-30")
    assert _value(year, "persons_new") is None
    assert year.lower_bounds["persons_new", ()] == 17


def test_who_is_open_at_the_end_is_not_known_where_the_last_report_hides_it() -> None:
    year = add_year(2026, {1: FIRST, 2: quarter(2, exits(None, None, 10))})
    assert _value(year, "assisted_by_exit", exit="open") is None
    assert year.lower_bounds["assisted_by_exit", (("exit", "open"),)] == 0


def test_the_targets_are_those_of_the_last_report_for_that_year() -> None:
    targets = (Target("persons_new", 40, 2026, 15), Target("persons_new", 50, 2027))
    year = add_year(2026, {1: FIRST, 2: quarter(2, new=7, targets=targets)})
    assert year.summary.targets == targets[:1]


def test_no_number_of_the_year_is_anything_but_a_sum_of_published_ones() -> None:
    hidden = quarter(2, exits(None, None, None), services(None, None, None), carried=None, new=None)
    year = add_year(2026, {2: hidden})
    cells: list[Cell] = [cell for table in year.summary.tables for cell in table.cells]
    assert cells
    assert all(cell.value is None for cell in cells)
    assert set(year.lower_bounds.values()) == {0}


def test_a_year_without_reports_and_one_counted_by_two_rules_are_refused() -> None:
    with pytest.raises(KnownError, match="No quarter"):
        add_year(2026, {})
    with pytest.raises(KnownError, match="different rules"):
        add_year(2026, {1: FIRST, 2: quarter(2, new=7, definitions="2")})
