"""Days, half-remembered days and quarters."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from caseapp.base.dates import PartialDate
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter

DAYS = some.dates(date(1900, 1, 1), date(2199, 9, 30))


@given(DAYS, some.booleans(), some.sampled_from(["year", "month", "day"]))
def test_what_is_known_of_a_date_survives_writing(day: date, about: bool, known: str) -> None:
    month = None if known == "year" else day.month
    partial = PartialDate(day.year, month, day.day if known == "day" else None, about)
    assert PartialDate.parse(str(partial)) == partial
    assert partial.earliest <= day <= partial.latest


@pytest.mark.parametrize(
    "text", ["", "98", "1998-13", "1998-02-30", "17.05.1998", "1998-5", "1998~~", "next year"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        PartialDate.parse(text)


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        ("2008-10-05", date(2026, 10, 4), 17),
        ("2008-10-05", date(2026, 10, 5), 18),
        ("2008", date(2026, 6, 30), 17),
        ("2008", date(2026, 7, 1), 18),
        ("2008-10", date(2026, 10, 14), 17),
        ("2008-10", date(2026, 10, 15), 18),
        ("2008-02-29", date(2026, 2, 28), 17),
        ("2008-02-29", date(2026, 3, 1), 18),
    ],
)
def test_an_age_is_counted_in_completed_years(born: str, day: date, age: int) -> None:
    assert PartialDate.parse(born).age_on(day) == age


@given(DAYS)
def test_every_day_lies_in_exactly_one_quarter(day: date) -> None:
    quarter = Quarter.of(day)
    assert quarter.start <= day <= quarter.end
    assert not quarter.next().holds(day)
    assert not quarter.previous().holds(day)
    assert quarter.next().previous() == quarter
    assert Quarter.parse(str(quarter)) == quarter


def test_the_quarters_of_a_year_have_its_days() -> None:
    assert [quarter.days() for quarter in Quarter(2024, 1).until(Quarter(2024, 4))] == [91, 91, 92, 92]
    assert sum(quarter.days() for quarter in Quarter(2026, 1).until(Quarter(2026, 4))) == 365


@pytest.mark.parametrize(
    "label", ["2026", "2026-Q5", "2026-Q0", "26-Q3", "2026-q3", "٢٠٢٦-Q3", "9999-Q4", "2026-Q3x"]
)
def test_what_is_no_quarter_is_told(label: str) -> None:
    with pytest.raises(KnownError, match="not a quarter"):
        Quarter.parse(label)
