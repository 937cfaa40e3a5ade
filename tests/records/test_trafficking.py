"""Internal or cross-border is derived; the Palermo elements are shown, never decided."""

from datetime import date

import pytest

from caseapp.base.dates import PartialDate
from caseapp.records.event import Event, check_event, coordinate_problem
from caseapp.records.fields import Codes, NoAnswer
from caseapp.records.palermo import palermo, was_minor
from caseapp.records.trafficking import Trafficking, border, check_trafficking

TODAY = date(2026, 10, 5)


@pytest.mark.parametrize(
    ("citizenships", "countries", "expected"),
    [
        (("KZ",), ("KZ",), "internal"),
        (("UZ",), ("KZ",), "cross_border"),
        (("KZ",), ("KZ", "RU"), "cross_border"),
        (("KZ", "RU"), ("RU",), "internal"),
        (("stateless",), ("KZ",), NoAnswer.UNKNOWN),
        (("undetermined", "UZ"), ("KZ",), "cross_border"),
        (("KZ",), NoAnswer.REFUSED, NoAnswer.UNKNOWN),
        (NoAnswer.NOT_ASKED, ("KZ",), NoAnswer.UNKNOWN),
        (("KZ",), (), NoAnswer.UNKNOWN),
    ],
)
def test_a_border_was_crossed_where_a_country_is_not_ones_own(
    citizenships: Codes, countries: Codes, expected: str | NoAnswer
) -> None:
    assert border(citizenships, countries) == expected


def test_an_adult_needs_act_means_and_purpose() -> None:
    history = Trafficking(acts=("transport",), exploitation_types=("ForcedLabour",))
    shown = palermo(history, minor=False)
    assert (shown.act, shown.means, shown.purpose, shown.established) == (True, None, True, False)
    whole = Trafficking(acts=("transport",), means=("DebtBondage",), exploitation_types=("ForcedLabour",))
    assert palermo(whole, minor=False).established


def test_a_child_needs_no_means() -> None:
    history = Trafficking(acts=("transport",), means=(), exploitation_types=("forced_criminality",))
    assert palermo(history, minor=True).established
    assert palermo(history, minor=True).means is False


def test_abduction_is_an_act() -> None:
    assert palermo(Trafficking(abducted=True), minor=False).act is True


@pytest.mark.parametrize(("age", "minor"), [(17, True), (18, False), (NoAnswer.UNKNOWN, None)])
def test_whoever_was_under_eighteen_was_a_minor(age: int | NoAnswer, minor: bool | None) -> None:
    assert was_minor(Trafficking(age_when_trafficked=age)) is minor


def test_exploitation_cannot_end_before_it_begins_but_a_year_may_hold_both() -> None:
    wrong = Trafficking(exploited_from=PartialDate(2025, 6), exploited_until=PartialDate(2025, 5))
    right = Trafficking(exploited_from=PartialDate(2025, 6), exploited_until=PartialDate(2025))
    assert [f.field for f in check_trafficking(wrong, TODAY)] == ["exploited_until"]
    assert check_trafficking(right, TODAY) == []


def test_answers_that_speak_against_each_other_are_noticed() -> None:
    history = Trafficking(
        means=("DebtBondage", "WithholdsDocuments"), debt=False, documents_withheld=False,
        exploitation_types=("ForcedLabour",), sex_exploitation_types=("Pornography",),
    )  # fmt: skip
    found = {finding.field for finding in check_trafficking(history, TODAY)}
    assert found == {"debt", "documents_withheld", "sex_exploitation_types"}


@pytest.mark.parametrize(
    ("text", "wrong"), [("43.238", False), ("-43,238", False), ("91", True), ("north", True)]
)
def test_a_latitude_is_a_number_of_degrees(text: str, wrong: bool) -> None:
    assert bool(coordinate_problem(text, 90)) is wrong


@pytest.mark.parametrize("text", ["nan", "inf", "1e999"])
def test_what_is_no_finite_number_is_no_latitude(text: str) -> None:
    assert coordinate_problem(text, 90) is not None


def test_an_event_of_this_year_is_not_in_the_future() -> None:
    assert check_event(Event(day=PartialDate(2026)), TODAY) == []
    assert [f.field for f in check_event(Event(day=PartialDate(2027)), TODAY)] == ["day"]
