"""Which category a person falls into."""

from typing import Any

import pytest

from caseapp.records.case import CLOSURE_REASON, FORMAL_STATUS, REFERRAL_SOURCE
from caseapp.records.fields import Choices
from caseapp.records.person import SEX
from caseapp.records.services import OUTCOME
from caseapp.records.trafficking_choices import EXPLOITATION, INDUSTRY, MEANS, METHOD_OF_RECRUITMENT
from caseapp.statistics.catalogue import COARSE, FULL, SMALL
from caseapp.statistics.facts import OUTCOMES, ServiceFact
from caseapp.statistics.indicators import persons_of
from caseapp.statistics.indicators.answers import (
    INDUSTRIES,
    PURPOSES,
    RECRUITMENT,
    Answer,
    answers,
    fit,
    fitted,
)
from caseapp.statistics.indicators.answers import MEANS as MEANS_GROUPS
from tests.statistics.caseloads import Q3, case, day, load, stay


def answer(variable: str, closed: str | None = None, **facts: Any) -> Answer:
    """What a person admitted on 10 July answers to a variable."""
    (person,) = persons_of(load(case(1, "07-10", closed, **facts)), Q3)
    return answers(person, Q3.end)[variable]


@pytest.mark.parametrize(
    ("codes", "category"),
    [
        ((), "unknown"), (("UZ",), "UZ"), (("DE",), "other"), (("KZ", "RU"), "several"), (("stateless",), "stateless"),
    ],
)  # fmt: skip
def test_a_person_has_one_category_of_citizenship(codes: tuple[str, ...], category: str) -> None:
    assert answer("citizenship", citizenships=codes) == category


@pytest.mark.parametrize(
    ("codes", "category"),
    [
        ((), "unknown"),
        (("KZ",), "KZ"),
        (("TJ",), "central_asia"),
        (("TR",), "other"),
        (("KZ", "RU"), "several"),
    ],
)
def test_a_person_has_one_category_of_country_of_exploitation(codes: tuple[str, ...], category: str) -> None:
    assert answer("country_of_exploitation", countries_of_exploitation=codes) == category


@pytest.mark.parametrize(
    ("referred", "category"),
    [
        ("07-10", "same_day"), ("07-09", "1-7"), ("07-03", "1-7"), ("07-02", "8-30"), ("06-10", "8-30"),
        ("06-09", "31+"), ("2019-01-01", "31+"), ("07-11", "unknown"),
    ],
)  # fmt: skip
def test_days_to_admission_run_from_the_referral(referred: str, category: str) -> None:
    assert answer("days_to_admission", referred_on=day(referred)) == category


def test_questions_without_an_answer_are_unknown_and_in_no_line_of_several_answers() -> None:
    single = (
        "sex",
        "age",
        "citizenship",
        "border",
        "country_of_exploitation",
        "referral_source",
        "formal_status",
    )
    assert {answer(variable) for variable in (*single, "days_to_admission")} == {"unknown"}
    assert {answer(variable) for variable in ("purpose", "industry", "recruitment", "means", "service")} == {
        ()
    }


def test_two_codes_of_one_category_are_one_answer() -> None:
    assert answer("purpose", purposes=("ForcedLabour", "ChildLabour", "Surrogacy")) == ("labour", "other")
    assert answer("means", means=("DebtBondage", "TakesEarnings")) == ("debt_and_earnings",)
    assert answer("industry", industries=("F_Construction", "B_MiningAndQuarrying")) == (
        "construction",
        "other",
    )
    assert answer("recruitment", recruitment=("AtWork", "AtAPlaceOfBusiness")) == ("work",)


def test_a_person_is_open_or_closed_with_a_reason() -> None:
    assert answer("exit") == "open"
    assert answer("exit", closed="10-01") == "open"
    assert answer("exit", closed="09-30", closure_reason="returned") == "returned"
    assert answer("exit", closed="09-30", closure_reason="police_custody") == "other_reason"
    assert answer("exit", closed="09-30") == "unknown"


def test_the_last_closure_of_the_quarter_gives_the_reason() -> None:
    first = case(1, "07-02", "07-20", closure_reason="own_wish")
    second = case(1, "08-01", "09-01", case=2, closure_reason="returned")
    (person,) = persons_of(load(second, first), Q3)
    assert answers(person, Q3.end)["exit"] == "returned"


def test_a_service_counts_once_by_what_came_of_it() -> None:
    services = (
        ServiceFact("medical", day("07-11")),
        ServiceFact("medical", day("07-12")),
        ServiceFact("medical", day("07-13"), "referred"),
        ServiceFact("psychological", day("07-13"), "refused"),
        ServiceFact("return_support", day("07-13"), "not_available"),
        ServiceFact("reintegration", day("10-01")),
    )
    assert answer("service", services=services) == ("medical",)
    assert answer("service_referred", services=services) == ("medical",)
    assert answer("service_not_given", services=services) == ("psychological", "return_support")


def test_accommodation_is_a_night_in_a_bed_or_elsewhere_on_behalf_of_the_shelter() -> None:
    assert answer("service", stays=(stay("07-10", "07-11"),)) == ("accommodation",)
    assert answer("service", stays=(stay("07-10", "07-11", elsewhere=True),)) == ("accommodation",)
    assert answer("service", stays=(stay("07-10", "07-10"),)) == ()
    assert answer("service", services=(ServiceFact("accommodation", day("07-11")),)) == ()


@pytest.mark.parametrize(
    ("used", "known"),
    [
        (set(PURPOSES), EXPLOITATION),
        (set(RECRUITMENT), METHOD_OF_RECRUITMENT),
        (set(MEANS_GROUPS), MEANS),
        (set(OUTCOMES), OUTCOME),
        ({"female", "male", "other"}, SEX),
        (set(FULL.variables["referral_source"].categories) - {"unknown"}, REFERRAL_SOURCE),
        (set(FULL.variables["formal_status"].categories) - {"unknown"}, FORMAL_STATUS),
        (set(FULL.variables["exit"].categories) - {"open", "other_reason", "unknown"}, CLOSURE_REASON),
    ],
    ids=lambda value: value.name if isinstance(value, Choices) else "",
)
def test_the_codes_that_are_counted_are_those_of_the_records(used: set[str], known: Choices) -> None:
    assert used <= set(known.codes)


def test_industries_are_known_by_the_letter_of_their_section() -> None:
    assert set(INDUSTRIES) <= {code[0] for code in INDUSTRY.codes}


@pytest.mark.parametrize("name", sorted(SMALL.variables))
def test_every_answer_has_a_place_in_the_small_catalogue(name: str) -> None:
    assert set(fit(SMALL.variables[name]).values()) == set(SMALL.variables[name].categories)


@pytest.mark.parametrize("name", sorted(COARSE.variables))
def test_every_answer_has_a_place_in_the_coarse_catalogue(name: str) -> None:
    placed = fit(COARSE.variables[name])
    multi = FULL.variables[name].multi
    assert set(placed) <= set(FULL.variables[name].categories)
    assert multi or set(placed) == set(FULL.variables[name].categories)
    assert set(placed.values()) == set(COARSE.variables[name].categories)


def test_an_answer_is_rolled_up_for_the_coarse_catalogue() -> None:
    assert fitted("returned", fit(SMALL.variables["exit"])) == "closed"
    assert fitted("9-17", fit(COARSE.variables["age"])) == "minor"
    assert fitted(("begging", "crime", "labour"), fit(COARSE.variables["purpose"])) == ("any_other", "labour")
