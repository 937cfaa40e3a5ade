"""What a half-year changes in sums over the year, and in what an amount tells."""

from dataclasses import replace

import pytest

from caseapp.base.errors import KnownError
from caseapp.base.periods import HalfYear, Quarter
from caseapp.statistics.cumulative import SoFar, in_a_row, missing_quarters, year_so_far
from caseapp.statistics.disclosure.amounts import ties_of_amounts
from caseapp.statistics.indicators.nights import Days
from caseapp.statistics.national import add_up_years
from caseapp.statistics.summary import Period, Summary
from caseapp.statistics.table import Cell, Measure, Table
from tests.reports import sample


def report(label: str, assisted: int | None, new: int | None) -> Summary:
    """A period of 2026 that says how many were assisted and how many of them are new."""
    period = Quarter.parse(label)
    tables = tuple(
        Table(f"persons_{name}", name, (), (Cell((), value),))
        for name, value in (("carried", None), ("new", new), ("reopened", None), ("assisted", assisted))
    )
    start, end = period.start.isoformat(), period.end.isoformat()
    return replace(sample.summary(), period=Period(label, start, end), tables=tables, measures=(), targets=())


HALF, THIRD = report("2026-H1", 15, 12), report("2026-Q3", 20, 9)


def test_a_half_year_fills_the_place_of_two_quarters() -> None:
    held = {2: HALF, 3: THIRD}
    assert list(in_a_row(held, 3)) == [HALF, THIRD]
    assert missing_quarters(held, 3) == ()
    assert year_so_far("persons_new", held, 3) == SoFar(21, 21)


def test_persons_assisted_begin_with_the_half_year() -> None:
    assert year_so_far("persons_assisted", {2: HALF}, 2) == SoFar(15, 15)


def test_a_half_year_behind_two_missing_quarters_is_no_excuse_for_them() -> None:
    held = {4: report("2026-H2", 15, 12)}
    assert missing_quarters(held, 4) == (1, 2)
    assert year_so_far("persons_new", held, 4) == SoFar(None, 12)


def test_a_quarter_in_the_second_place_leaves_the_first_one_missing() -> None:
    held = {2: report("2026-Q2", 20, 9)}
    assert missing_quarters(held, 2) == (1,)
    assert list(in_a_row(held, 2)) == [None, held[2]]


@pytest.mark.parametrize("year", [2024, 2026])
def test_the_days_of_a_period_tell_how_many_quarters_it_is(year: int) -> None:
    for period in (*Quarter(year, 1).until(Quarter(year, 4)), *(HalfYear.numbered(year, n) for n in (1, 2))):
        assert Days(period.start, period.end).quarters == len(period.quarters())


@pytest.mark.parametrize(("nights", "quarters", "least"), [(900, 1, 10), (900, 2, 5), (1000, 2, 6)])
def test_in_a_half_year_somebody_can_have_twice_the_nights(nights: int, quarters: int, least: int) -> None:
    accommodation = (("service", "accommodation"),)
    cells = (Cell((), 12), Cell(accommodation, None))
    tables = [Table("assisted_by_service", "assisted", ("service",), cells)]
    (tie,) = ties_of_amounts([Measure("bed_nights", "night", nights, quarters)], tables, 5)
    assert tie.values.start == least


def of(shelter: str, summary: Summary) -> Summary:
    return replace(summary, shelter=replace(summary.shelter, id=shelter))


def sums(held: dict[str, dict[int, Summary]], table: str) -> tuple[int | None, int]:
    whole = add_up_years(
        2026, {name: {n: of(name, one) for n, one in two.items()} for name, two in held.items()}
    )
    cell = whole.cell(table, ())
    return cell.value, cell.at_least


def test_a_year_of_all_adds_half_years_and_quarters() -> None:
    quarters = {1: report("2026-Q1", 20, 8), 2: report("2026-Q2", 19, 7)}
    assert sums({"a": {2: HALF}, "b": quarters}, "persons_new") == (12 + 8 + 7, 27)


def test_a_shelter_that_lacks_a_quarter_makes_the_year_of_all_at_least() -> None:
    held = {"a": {2: HALF}, "b": {2: report("2026-H1", 30, 11), 3: THIRD}}
    assert sums(held, "persons_new") == (None, 12 + 11 + 9)


def test_a_number_that_one_shelter_hides_is_at_least_what_the_others_show() -> None:
    held = {"a": {2: HALF}, "b": {2: report("2026-H1", 30, None)}}
    assert sums(held, "persons_new") == (None, 12)


def test_a_year_of_nobody_is_refused() -> None:
    with pytest.raises(KnownError, match="no summary of this year"):
        add_up_years(2026, {})
