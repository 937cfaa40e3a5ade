"""Bed nights by month are parts of the quarter's own number."""

from datetime import date

from hypothesis import given

from caseapp.statistics.facts import Caseload
from caseapp.statistics.indicators import measure_counts
from caseapp.statistics.monthly import months_of
from tests.statistics.caseloads import Q3, case, caseloads, load, stay

LATER = date(2027, 6, 1)


@given(caseloads)
def test_three_months_add_up_to_the_quarter(caseload: Caseload) -> None:
    measures = {one.measure.id: one.measure.value for one in measure_counts(caseload, Q3)}
    months = months_of(caseload, Q3, LATER)
    assert sum(month.nights for month in months) == measures["bed_nights"]
    assert sum(month.available for month in months) == measures["bed_nights_available"]


def test_a_night_bears_the_month_of_its_evening() -> None:
    months = months_of(load(case(1, "07-20", stays=(stay("07-30", "08-02"),)), beds=1), Q3, LATER)
    assert [month.nights for month in months] == [2, 1, 0]
    assert [month.available for month in months] == [31, 31, 30]


def test_tonight_and_what_is_yet_to_come_are_not_counted() -> None:
    here = load(case(1, "07-20", stays=(stay("07-30"),)), beds=2)
    months = months_of(here, Q3, date(2026, 8, 3))
    assert [(month.nights, month.available, month.running) for month in months] == [
        (2, 62, False),
        (2, 4, True),
    ]
