"""The numbers behind the charts: those of the report, for whoever may count, and nobody else."""

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.reporting import charts, counting, reports
from caseapp.actions.reporting.charts import QuarterCounts
from caseapp.base.errors import StoppedError
from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import FULL
from caseapp.statistics.indicators import count
from caseapp.statistics.monthly import months_of
from tests.conftest import NOW

Q3 = Quarter(2026, 3)
_SO_FAR = ("bed_nights", "bed_nights_available", "occupancy")
"""What is counted up to today while a quarter is running."""


@pytest.fixture(scope="module")
def summer(two_quarters: Desk) -> QuarterCounts:
    return next(one for one in charts.charts(two_quarters) if one.quarter == Q3)


def test_a_chart_agrees_with_every_number_that_the_report_shows(
    two_quarters: Desk, summer: QuarterCounts
) -> None:
    summary = reports.preview(two_quarters, Q3).summary
    compared = 0
    for table in summary.tables:
        if table.id in summer.persons and len(table.dims) < 2:
            for cell in table.cells:
                answer = cell.key[0][1] if cell.key else ""
                if cell.value is not None and answer in summer.persons[table.id]:
                    assert summer.persons[table.id][answer] == cell.value
                    compared += 1
    shown = {measure.id: measure.value for measure in summary.measures if measure.value is not None}
    assert {name: summer.amounts[name] for name in shown} == shown
    assert compared > 5


def test_a_chart_agrees_with_the_count_before_anything_is_hidden(
    two_quarters: Desk, summer: QuarterCounts
) -> None:
    exact = count(counting.caseload(two_quarters), Q3)
    for table in exact.tables:
        if table.id in summer.persons:
            told = {cell.key[0][1] if cell.key else "": cell.value for cell in table.cells}
            assert {
                answer: summer.persons[table.id].get(answer, value) for answer, value in told.items()
            } == told


@pytest.mark.parametrize("at_once", [1, 7, 1000])
def test_charts_are_the_same_however_many_people_are_read_at_a_time(two_quarters: Desk, at_once: int) -> None:
    whole = counting.caseload(two_quarters)
    for told in charts.charts(two_quarters, at_once=at_once):
        exact = count(whole, told.quarter, FULL)
        tables = {table.id: table for table in exact.tables}
        for name, answers in told.persons.items():
            expected = {cell.key[0][1] if cell.key else "": cell.value for cell in tables[name].cells}
            assert answers == expected
        amounts = {measure.id: measure.value for measure in exact.measures}
        if told.running:
            amounts |= {name: told.amounts[name] for name in _SO_FAR}
        assert told.amounts == amounts
        assert told.months == months_of(whole, told.quarter, NOW.date())


def test_whoever_stops_the_counting_gets_no_charts(two_quarters: Desk) -> None:
    said: list[float] = []
    with pytest.raises(StoppedError):
        charts.charts(
            two_quarters, lambda share, _said: said.append(share), lambda: len(said) == 2, at_once=10
        )
    assert said == sorted(said)


def test_months_come_to_the_nights_of_the_report(summer: QuarterCounts) -> None:
    assert len(summer.months) == 3
    assert sum(month.nights for month in summer.months) == summer.amounts["bed_nights"]
    assert sum(month.available for month in summer.months) == summer.amounts["bed_nights_available"]


def test_the_running_quarter_counts_nights_up_to_today_alone(two_quarters: Desk) -> None:
    newest = charts.charts(two_quarters)[-1]
    assert (newest.quarter, newest.running) == (Quarter(2026, 4), True)
    beds = len(counting.caseload(two_quarters).beds)
    assert newest.amounts["bed_nights_available"] == 4 * beds
    assert newest.amounts["bed_nights"] == newest.months[0].nights <= 4 * beds


def test_an_empty_house_has_no_charts(desk: Desk) -> None:
    assert charts.charts(desk) == ()
