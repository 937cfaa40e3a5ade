"""Checks across the fields of the services, the plan, the person and the case."""

from datetime import date
from typing import Any

import pytest

from caseapp.base.dates import PartialDate
from caseapp.records import subject
from caseapp.records.aid import Aid
from caseapp.records.assessment import Assessment
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.fields import NoAnswer, Severity
from caseapp.records.grant import Tranche, Visit
from caseapp.records.house import Activity, Feedback, Staffing
from caseapp.records.legal import Legal
from caseapp.records.medical import Medical, has_disability
from caseapp.records.organisation import Organisation
from caseapp.records.person import Person, display_name
from caseapp.records.plan import Plan
from caseapp.records.psychological import BANDS, Psychological, band, improved
from caseapp.records.referral import Referral
from caseapp.records.reintegration import Reintegration
from caseapp.records.return_support import ReturnSupport
from caseapp.records.safety_plan import SafetyPlan, in_force

TODAY = date(2026, 10, 5)
EARLIER, LATER = date(2026, 9, 1), date(2026, 12, 1)
PLAN: dict[str, Any] = {
    "day": EARLIER,
    "warning_signs": "Does not sleep",
    "professionals": "Whoever is on duty",
}
DONE: dict[str, Any] = {"day": EARLIER, "outcome": "provided"}


@pytest.mark.parametrize(
    ("name", "record", "fields"),
    [
        ("person", Person(birth=PartialDate(2030)), ["birth"]),
        ("person", Person(birth=PartialDate(1900)), ["birth"]),
        ("case", Case(opened=LATER, status="Active"), ["opened"]),
        ("case", Case(opened=EARLIER, status="Closed"), ["closed"]),
        ("case", Case(opened=EARLIER, status="Active", closed=TODAY), ["status"]),
        ("medical", Medical(day=LATER, outcome="provided"), ["day"]),
        ("medical", Medical(**DONE, tests_offered=("hiv",), tests_accepted=("blood",)), ["tests_accepted"]),
        ("medical", Medical(**DONE, pregnant=False, birth_expected=LATER), ["birth_expected"]),
        ("psychological", Psychological(**DONE, phq9=28), ["phq9"]),
        ("psychological", Psychological(**DONE, phq9=2, phq9_item9=3, safety_plan=True), ["phq9_item9"]),
        ("reintegration", Reintegration(**DONE, began=TODAY, ended=EARLIER), ["ended"]),
        ("reintegration", Reintegration(**DONE, amount_planned=5, amount_paid=6), ["amount_paid"]),
        ("reintegration", Reintegration(**DONE, kept_3=True), ["kept_3"]),
        (
            "reintegration",
            Reintegration(
                day=date(2026, 1, 5), outcome="provided", kept_3=True, kept_3_on=EARLIER, kept_6=False
            ),
            ["kept_6_on"],
        ),
        ("return_support", ReturnSupport(**DONE, departed=TODAY, arrived=EARLIER), ["arrived"]),
        ("return_support", ReturnSupport(**DONE, departed=EARLIER, decision="withdrawn"), ["decision"]),
        ("return_support", ReturnSupport(**DONE, departed=EARLIER, risk_result="no"), ["risk_result"]),
        ("return_support", ReturnSupport(**DONE, receiver_informed_on=EARLIER), ["receiver_consent"]),
        ("return_support", ReturnSupport(**DONE, departed=EARLIER, decision="wishes", risk_result="go"), []),
        ("plan", Plan(day=TODAY, planned_end=EARLIER), ["planned_end"]),
        ("comment", Comment(day=EARLIER, text=" "), ["text"]),
        ("organisation", Organisation(name="Invented Aid", latitude="100"), ["latitude"]),
        ("legal", Legal(**DONE, amount_recovered=50_000), ["recovered_on"]),
        ("legal", Legal(**DONE, recovered_on=EARLIER), ["amount_recovered"]),
        ("legal", Legal(**DONE, next_date=date(2026, 8, 1)), ["next_date"]),
        ("legal", Legal(**DONE, amount_recovered=50_000, recovered_on=TODAY, next_date=LATER), []),
        ("referral", Referral(day=EARLIER, direction="out", consent=False), ["consent"]),
        ("referral", Referral(day=EARLIER, direction="out", state="done"), ["answered_on"]),
        ("referral", Referral(day=TODAY, direction="in", answered_on=EARLIER), ["answered_on"]),
        ("referral", Referral(day=EARLIER, direction="out", state="sent", remind_on=LATER), []),
        ("assessment", Assessment(day=EARLIER, next_on=date(2026, 12, 1)), ["next_on"]),
        ("assessment", Assessment(day=EARLIER, documents="acute", urgency="later"), ["urgency"]),
        ("assessment", Assessment(day=EARLIER, documents="acute", urgency="week", next_on=TODAY), []),
        ("safety_plan", SafetyPlan(day=EARLIER), ["warning_signs", "professionals"]),
        ("safety_plan", SafetyPlan(**PLAN, ended_on=date(2026, 8, 1)), ["ended_on"]),
        ("safety_plan", SafetyPlan(**PLAN, review_on=LATER), []),
        ("aid", Aid(day=EARLIER, cost=3_000), ["payer"]),
        ("aid", Aid(day=EARLIER, cost=3_000, payer="iom_project"), []),
        ("tranche", Tranche(due_on=LATER, paid_on=EARLIER), ["amount"]),
        ("tranche", Tranche(due_on=LATER, paid_on=LATER, amount=1), ["paid_on"]),
        ("tranche", Tranche(due_on=LATER, amount=100_000), []),
        ("visit", Visit(day=TODAY, next_on=EARLIER), ["next_on"]),
        ("activity", Activity(day=LATER), ["day"]),
        ("staffing", Staffing(day=LATER), ["day"]),
        ("feedback", Feedback(day=EARLIER), ["safe"]),
        ("feedback", Feedback(day=EARLIER, would_return="no"), []),
        ("reintegration", Reintegration(**DONE, kept_3_on=LATER), ["kept_3_on"]),
    ],
)
def test_what_does_not_fit_is_said_beside_its_field(name: str, record: object, fields: list[str]) -> None:
    assert [finding.field for finding in subject(name).check(record, TODAY)] == fields


@pytest.mark.parametrize(
    "answer", [{"phq9_item9": 1}, {"self_harm_risk": True}, {"phq9_9": "2", "phq9_item9": 2}]
)
def test_thoughts_of_suicide_ask_for_a_safety_plan_today(answer: dict[str, Any]) -> None:
    check = subject("psychological").check
    findings = check(Psychological(**DONE, **answer), TODAY)
    assert [(f.field, f.severity) for f in findings] == [("safety_plan", Severity.WARNING)]
    assert check(Psychological(**DONE, **answer, safety_plan=True), TODAY) == []


@pytest.mark.parametrize(
    ("scale", "total", "label"),
    [
        ("phq9", 4, "Minimal"), ("phq9", 5, "Mild"), ("phq9", 14, "Moderate"), ("phq9", 15, "Moderately severe"),
        ("phq9", 20, "Severe"), ("gad7", 0, "Minimal"), ("gad7", 9, "Mild"), ("gad7", 15, "Severe"),
        ("who5", 12, "Low well-being"), ("who5", 13, "Good well-being"),
    ],
)  # fmt: skip
def test_a_total_has_the_band_its_authors_gave_it(scale: str, total: int, label: str) -> None:
    found = band(scale, total)
    assert found is not None
    assert found.text == label


def test_without_a_total_there_is_no_band() -> None:
    assert [band(scale, NoAnswer.REFUSED) for scale in BANDS] == [None, None, None]


def test_less_distress_or_more_well_being_is_an_improvement() -> None:
    assert improved("phq9", 15, 9)
    assert improved("who5", 8, 14)
    assert not improved("gad7", 7, 7)


def test_a_lot_of_difficulty_in_one_thing_is_a_disability() -> None:
    assert has_disability(Medical(**DONE, walking="much")) is True
    assert has_disability(Medical(**DONE, walking="some", seeing=NoAnswer.REFUSED)) is False
    assert has_disability(Medical(**DONE)) is None


def test_a_person_with_one_name_is_shown_by_it() -> None:
    assert display_name(Person(given_name="Madina")) == "Madina"
    assert display_name(Person(calling_name="Aru")) == "Aru"
    assert (
        display_name(Person(surname="Umarova", given_name="Nigora", calling_name="Nika")) == "Umarova Nigora"
    )


def test_a_safety_plan_stands_until_it_is_ended() -> None:
    plan = SafetyPlan(**PLAN, ended_on=TODAY)
    assert in_force(plan, date(2026, 10, 4))
    assert not in_force(plan, TODAY)
    assert not in_force(plan, date(2026, 8, 31))
    assert in_force(SafetyPlan(**PLAN), date(2099, 1, 1))
