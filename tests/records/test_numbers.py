"""Identity numbers are doubted, never refused."""

from datetime import date

import pytest

from caseapp.records.fields import Severity
from caseapp.records.numbers import identity_number_problem, iin_problem, pinfl_problem
from caseapp.records.person import Person, check_person


@pytest.mark.parametrize(
    "iin", ["800101300006", "800101300016", "800101300026", "991231401236", "050630505553", "800 101-300 006"]
)
def test_known_good_numbers_pass(iin: str) -> None:
    assert iin_problem(iin) is None


def test_a_number_that_needs_the_second_row_of_weights_passes() -> None:
    assert iin_problem("800101300706") is None


@pytest.mark.parametrize("last", range(10))
def test_a_number_whose_eleven_digits_give_ten_twice_is_never_issued(last: int) -> None:
    problem = iin_problem(f"80010130072{last}")
    assert problem is not None
    assert "never issued" in problem.text


@pytest.mark.parametrize("wrong", ["800101300007", "900101300006", "050630505550"])
def test_a_wrong_check_digit_is_noticed(wrong: str) -> None:
    problem = iin_problem(wrong)
    assert problem is not None
    assert "last digit" in problem.text


@pytest.mark.parametrize("fifth", "456")
def test_the_number_of_an_organisation_is_recognised(fifth: str) -> None:
    problem = iin_problem(f"0401{fifth}0001234")
    assert problem is not None
    assert "BIN" in problem.text


@pytest.mark.parametrize("text", ["", "80010130000", "8001013000066", "80010130000a", "٨٠٠١٠١٣٠٠٠٠٦"])
def test_anything_but_twelve_digits_is_no_iin(text: str) -> None:
    problem = iin_problem(text)
    assert problem is not None
    assert "12 digits" in problem.text


def test_a_pinfl_with_the_right_check_digit_passes_and_a_wrong_one_does_not() -> None:
    # 3·7+0·3+1·1+0·7+1·3+9·1+0·7+1·3+2·1+3·7+0·3+0·1+1·7 = 67, so the check digit is 7
    assert pinfl_problem("30101901230017") is None
    assert pinfl_problem("30101901230018") is not None


@pytest.mark.parametrize("wrong", ["70101901230017", "33201901230017", "30113901230017", "3010190123001"])
def test_a_pinfl_begins_with_century_and_date(wrong: str) -> None:
    assert pinfl_problem(wrong) is not None


@pytest.mark.parametrize("other", ["AA1234567", "N 12345678", "123456789", ""])
def test_a_number_of_another_kind_is_left_alone(other: str) -> None:
    assert identity_number_problem(other) is None


def test_a_doubtful_iin_only_warns() -> None:
    findings = check_person(Person(identity_number="800101300007"), date(2026, 10, 5))
    assert [(finding.field, finding.severity) for finding in findings] == [
        ("identity_number", Severity.WARNING)
    ]


def test_an_iin_that_disagrees_with_the_birth_date_says_nothing() -> None:
    from caseapp.base.dates import PartialDate

    assert (
        check_person(Person(identity_number="800101300006", birth=PartialDate(1999)), date(2026, 10, 5)) == []
    )
