"""Days, half-remembered days and quarters."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from caseapp.base.dates import PartialDate
from caseapp.base.errors import KnownError
from caseapp.base.language import quarter_text
from caseapp.base.periods import HalfYear, Numbering, Quarter, in_order

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


@given(DAYS)
def test_every_day_lies_in_exactly_one_half_year(day: date) -> None:
    half = HalfYear.around(Quarter.of(day))
    assert half.holds(day)
    assert half == Quarter.parse(str(half))
    first, second = half.quarters()
    assert (first.start, second.end, half.days()) == (half.start, half.end, first.days() + second.days())
    assert (half.previous().next(), half.next().previous()) == (first, second)


def test_a_half_year_is_no_quarter_and_overlaps_with_its_own_alone() -> None:
    half, second = HalfYear.numbered(2026, 1), Quarter(2026, 2)
    assert half != second
    assert len({half, second}) == 2
    assert [half.overlaps(one) for one in Quarter(2025, 4).until(Quarter(2026, 3))] == [
        False, True, True, False,
    ]  # fmt: skip
    assert not half.overlaps(HalfYear.numbered(2026, 2))


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "Half-year II, 2026"), ("ru", "II полугодие 2026 года"), ("kk", "2026 жылғы II жартыжылдық")],
)
def test_a_half_year_is_named_in_every_language(code: str, text: str) -> None:
    assert quarter_text(code, HalfYear.numbered(2026, 2)) == text


@pytest.mark.parametrize("label", ["2026-H3", "2026-H0", "2026-h1", "2026-H", "2026-Q5"])
def test_what_is_no_period_is_refused(label: str) -> None:
    with pytest.raises(KnownError, match="is not a quarter"):
        Quarter.parse(label)


@given(some.sets(some.integers(0, 19)), some.integers(0, 39))
def test_periods_are_numbered_without_a_gap(chosen: set[int], place: int) -> None:
    """Any half-years in ten years: whoever walks from period to period counts one by one."""
    halves = [HalfYear.numbered(2020 + number // 2, number % 2 + 1) for number in chosen]
    numbering = Numbering(halves)
    quarter = Quarter(2020 + place // 4, place % 4 + 1)
    period: Quarter = HalfYear.around(quarter) if HalfYear.around(quarter) in halves else quarter
    following = HalfYear.around(period.next())
    after: Quarter = following if following in halves else period.next()
    assert numbering.number(after) == numbering.number(period) + 1
    assert numbering.period(numbering.number(period)) == period


def test_a_half_year_stands_before_the_quarter_that_ends_with_it() -> None:
    half, first, second = HalfYear.numbered(2026, 1), Quarter(2026, 1), Quarter(2026, 2)
    assert in_order([second, half, first]) == (first, half, second)
