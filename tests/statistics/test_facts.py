"""Facts: age bands, and the day from which a closure counts."""

import pytest

from caseapp.statistics.facts import age_band
from tests.statistics.caseloads import case, day


@pytest.mark.parametrize(
    ("age", "band"),
    [
        (0, "0-8"), (8, "0-8"), (9, "9-17"), (17, "9-17"), (18, "18-20"), (21, "21-23"), (24, "24-26"), (29, "27-29"),
        (30, "30-38"), (38, "30-38"), (39, "39-47"), (47, "39-47"), (48, "48+"), (120, "48+"),
        (-1, "unknown"), (121, "unknown"),
    ],
)  # fmt: skip
def test_an_age_falls_into_the_band_of_ctdc(age: int, band: str) -> None:
    assert age_band(age) == band


def test_an_open_case_does_not_leave() -> None:
    assert case(1, "07-01").leaves is None


def test_a_closure_counts_on_its_day() -> None:
    assert case(1, "07-01", "08-02").leaves == day("08-02")


def test_a_closure_typed_late_counts_when_it_was_typed() -> None:
    assert case(1, "05-01", "06-02", closing_counted_from=day("07-20")).leaves == day("07-20")


def test_a_case_typed_late_cannot_leave_before_it_counts() -> None:
    assert case(1, "05-01", "06-02", counted_from=day("07-09")).leaves == day("07-09")
