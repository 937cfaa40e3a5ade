"""Dates as people write them."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.exchange.register.dates import partial_date, whole_date
from caseapp.exchange.register.rows import Cell


@pytest.mark.parametrize(
    "cell",
    [
        date(1998, 5, 17), datetime.fromisoformat("1998-05-17T09:30:00"), "17.05.1998", "17/05/1998", "17-05-1998",
        "17.5.1998", "1998-05-17", "1998/05/17", "1998.05.17", "1998-05-17T10:00:00.000+05:00", "17 May 1998",
        "17 мая 1998", "17 мая 1998 г.", "17 мамыр 1998", "17-May-1998", " 17.05.1998 ", "17.05.1998 00:00:00",
    ],
)  # fmt: skip
def test_a_day_is_understood_however_it_is_written(cell: Cell) -> None:
    assert whole_date(cell) == date(1998, 5, 17)


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        (1998.0, "1998"), (1998, "1998"), ("1998", "1998"), ("1998 г.", "1998"), ("~1998", "1998~"),
        ("05.1998", "1998-05"), ("1998-05", "1998-05"), ("May 1998", "1998-05"), ("май 1998", "1998-05"),
        ("1998-05-17~", "1998-05-17~"),
    ],
)  # fmt: skip
def test_a_date_known_in_part_stays_known_in_part(cell: Cell, written: str) -> None:
    assert str(partial_date(cell)) == written


@pytest.mark.parametrize(
    "cell",
    ["05/13/1998", "31.02.1998", "17.05.98", "soon", "", "17.13.1998", 35932.0, True, "00.00.0000", date(1900, 1, 1),
     "1.1.1899", "17 Foo 1998"],
)  # fmt: skip
def test_what_is_no_date_or_could_be_two_is_not_guessed(cell: Cell) -> None:
    assert partial_date(cell) is None


@pytest.mark.parametrize("cell", ["1998", "05.1998", "17.05.1998~"])
def test_a_day_is_never_made_of_a_part(cell: Cell) -> None:
    assert whole_date(cell) is None


@given(st.dates(date(1900, 3, 1), date(2100, 1, 1)))
def test_every_day_comes_back_from_every_way_of_writing_it(day: date) -> None:
    for form in ("%d.%m.%Y", "%d/%m/%Y", "%Y-%m-%d", "%d %b %Y", "%d %B %Y"):
        assert whole_date(day.strftime(form)) == day
