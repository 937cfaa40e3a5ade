"""What people type for days and numbers."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.base.dates import PartialDate
from caseapp.ui.form.typed import day_text, grouped, part_day_text, read_day, read_number, read_part_day

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3", date(2026, 11, 3)),
        ("0305", date(2026, 5, 3)),
        ("3.5", date(2026, 5, 3)),
        ("3.5.26", date(2026, 5, 3)),
        ("3/5/2026", date(2026, 5, 3)),
        ("03 05 2026", date(2026, 5, 3)),
        ("030526", date(2026, 5, 3)),
        ("03052026", date(2026, 5, 3)),
        ("2026-05-03", date(2026, 5, 3)),
        ("3.5.98", date(1998, 5, 3)),
        (" 3.5.35 ", date(2035, 5, 3)),
    ],
)
def test_a_day_is_understood_in_every_usual_way_of_typing(text: str, day: date) -> None:
    assert read_day(text, TODAY) == day


@pytest.mark.parametrize("text", ["", "31.2.2026", "32", "0", "3.13", "tomorrow", "3.5.026", "1.2.3.4", "٣"])
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    assert read_day(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1998", "1998"),
        ("5.1998", "1998-05"),
        ("051998", "1998-05"),
        ("1998-05", "1998-05"),
        ("17.5.1998", "1998-05-17"),
        ("17.5.98", "1998-05-17"),
        ("17051998", "1998-05-17"),
        ("~1998", "1998~"),
        ("ок. 1998", "1998~"),
        ("шамамен 5.1998", "1998-05~"),
    ],
)
def test_a_part_of_a_day_is_a_day_a_month_or_a_year(text: str, written: str) -> None:
    assert str(read_part_day(text, TODAY)) == written


@pytest.mark.parametrize("text", ["", "98", "13.1998", "30.2.1998", "long ago"])
def test_what_is_no_part_of_a_day_is_not_guessed(text: str) -> None:
    assert read_part_day(text, TODAY) is None


@given(st.dates(date(1000, 1, 1)))
def test_a_day_is_read_as_it_is_shown(day: date) -> None:
    assert read_day(day_text(day), TODAY) == day


@given(st.dates(date(1000, 1, 1)), st.sampled_from([1, 2, 3]))
def test_a_part_of_a_day_is_read_as_it_is_shown(day: date, parts: int) -> None:
    shown = PartialDate(day.year, day.month if parts > 1 else None, day.day if parts > 2 else None)
    assert read_part_day(part_day_text(shown), TODAY) == shown


@given(st.integers(0, 10**12))
def test_a_number_is_read_as_it_is_shown(number: int) -> None:
    assert read_number(grouped(number)) == number
    assert read_number(str(number)) == number


@pytest.mark.parametrize("text", ["", "many", "1.5", "1e3", "１２"])
def test_what_is_no_whole_number_is_not_guessed(text: str) -> None:
    assert read_number(text) is None
