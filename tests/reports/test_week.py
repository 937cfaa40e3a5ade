"""The week on paper: every line is on it, on as many pages as it needs, and the same week gives the same bytes."""

from datetime import date, timedelta

import pytest

from caseapp.base.language import Language
from caseapp.reports.week import WeekDay, WeekLine, week_pdf
from tests.reports.reading import text_of

MONDAY = date(2026, 10, 5)


def week(lines: int) -> list[WeekDay]:
    told = tuple(WeekLine("09:30", "Doctor or clinic", f"26-{number:04d}") for number in range(lines))
    return [
        WeekDay(MONDAY + timedelta(days=place), f"Day {place + 1}", told if place == 2 else ())
        for place in range(7)
    ]


@pytest.mark.parametrize("code", ["en", "ru", "kk"])
def test_a_full_day_goes_on_over_pages(code: str) -> None:
    text = text_of(week_pdf(week(40), Language(code)))
    assert all(f"26-{number:04d}" in text for number in range(40))


def test_the_same_week_gives_the_same_bytes() -> None:
    assert week_pdf(week(3), Language("en")) == week_pdf(week(3), Language("en"))


def test_a_sheet_with_names_says_so() -> None:
    assert "not for a wall" in text_of(week_pdf(week(1), Language("en"), names=True))
    assert "not for a wall" not in text_of(week_pdf(week(1), Language("en")))
