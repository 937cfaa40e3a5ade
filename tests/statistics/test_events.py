"""From new records to what counts, each on its own day, and late where it was typed late."""

from typing import Any

from caseapp.records.case import Case
from caseapp.records.grant import Tranche
from caseapp.records.house import Activity, Feedback, Staffing
from caseapp.records.legal import Legal
from caseapp.records.person import Person
from caseapp.records.plan import Plan
from caseapp.records.psychological import Psychological
from caseapp.records.referral import Referral
from caseapp.records.reintegration import Reintegration
from caseapp.records.return_support import ReturnSupport
from caseapp.statistics.facts import (
    AFTER_RETURN,
    AFTER_STEP,
    NEEDS_HELP,
    UNKNOWN,
    WELL,
    ActivityFact,
    AmountFact,
    CaseFact,
    EventFact,
    FollowUpFact,
    ServiceFact,
    SheetFact,
    StaffingFact,
)
from caseapp.statistics.reading import CaseRecords, facts_from, house_facts
from tests.statistics.caseloads import day
from tests.statistics.test_reading import ISSUED, LATE, stored

ON = day("05-10")
GIVEN: dict[str, Any] = {"day": ON, "outcome": "provided"}


def facts(**records: Any) -> CaseFact:
    case = Case(opened=day("05-01"), status="Active")
    return facts_from(CaseRecords(stored(Person()), stored(case), **records), ISSUED)


def test_a_goal_counts_when_it_is_agreed_and_when_it_is_reached() -> None:
    reached = Plan(day=ON, result="reached", actual_end=day("06-20"))
    partly = Plan(day=ON, result="partly", actual_end=day("06-21"))
    undated = Plan(day=ON, result="reached")
    found = facts(plans=tuple(map(stored, (reached, partly, undated)))).events
    assert found.count(EventFact("goal", "goal_set", ON)) == 3
    assert [one for one in found if one.answer == "goal_reached"] == [
        EventFact("goal", "goal_reached", day("06-20"))
    ]


def test_a_referral_to_others_counts_with_its_kind_and_state_where_they_are_known() -> None:
    out = Referral(day=ON, direction="out", organisation_kind="health", state="sent")
    silent = Referral(day=day("05-11"), direction="out")
    into = Referral(day=ON, direction="in", organisation_kind="police", state="done")
    assert facts(referrals=tuple(map(stored, (out, silent, into)))).events == (
        EventFact("referred_to", "referred", ON),
        EventFact("referred_to", "health", ON),
        EventFact("referral_state", "sent", ON),
        EventFact("referred_to", "referred", day("05-11")),
    )


def test_a_return_counts_step_by_step_and_a_contact_only_where_somebody_was_reached() -> None:
    back = ReturnSupport(
        **GIVEN, departed=day("06-01"), arrived=day("06-02"), after_3_on=day("06-30"), after_3="in_danger",
        after_6_on=day("07-30"), after_6="not_reached", after_12_on=day("08-30"),
    )  # fmt: skip
    found = facts(services=(("return_support", stored(back)),))
    assert found.events == (
        EventFact("return_step", "departed", day("06-01")),
        EventFact("return_step", "arrived", day("06-02")),
    )
    assert found.follow_ups == (
        FollowUpFact(day("06-30"), 3, AFTER_RETURN, NEEDS_HELP),
        FollowUpFact(day("08-30"), 12, AFTER_RETURN, UNKNOWN),
    )


def test_what_lasts_counts_on_the_day_of_asking() -> None:
    job = Reintegration(
        **GIVEN, kind="job", kept_3=True, kept_3_on=day("06-10"), kept_6=False, kept_6_on=day("06-20"), kept_12=True
    )  # fmt: skip
    found = facts(services=(("reintegration", stored(job)),))
    assert found.services == (ServiceFact("reintegration", ON, "provided", "job"),)
    assert found.follow_ups == (
        FollowUpFact(day("06-10"), 3, AFTER_STEP, WELL),
        FollowUpFact(day("06-20"), 6, AFTER_STEP, NEEDS_HELP),
    )


def test_only_a_measurement_that_was_repeated_is_a_change() -> None:
    sessions = [
        ("psychological", stored(Psychological(**GIVEN, change=change)))
        for change in ("better", "not_measured_again")
    ]
    assert facts(services=tuple(sessions)).events == (EventFact("change", "better", ON),)


def test_money_counts_on_the_day_on_which_it_was_in_hand() -> None:
    wages = Legal(**GIVEN, kind="wages", amount_recovered=310_000, recovered_on=day("06-15"))
    undated = Legal(**GIVEN, kind="wages", amount_recovered=99)
    paid = Tranche(due_on=ON, amount=50_000, paid_on=day("06-16"))
    planned = Tranche(due_on=ON, amount=70_000)
    found = facts(
        services=(("legal", stored(wages)), ("legal", stored(undated))),
        tranches=(stored(paid), stored(planned)),
    )
    assert found.amounts == (
        AmountFact("recovered_money", day("06-15"), 310_000),
        AmountFact("grants_paid", day("06-16"), 50_000),
    )


def test_a_day_that_was_added_late_counts_when_it_was_typed() -> None:
    plan = Plan(day=ON, result="reached", actual_end=day("06-20"))
    late = facts(plans=(stored(plan),), days_typed={("plan", 1, "actual_end"): LATE})
    assert late.events == (
        EventFact("goal", "goal_set", ON),
        EventFact("goal", "goal_reached", day("07-20")),
    )


def test_the_house_tells_what_it_did_and_a_sheet_stays_in_its_quarter() -> None:
    training = Activity(day=day("06-01"), kind="staff_training", participants=7, hours=6)
    found = house_facts(
        (stored(training), stored(training, LATE), stored(Activity(day=ON))),
        (stored(Staffing(day=ON, staff=9)),),
        (stored(Feedback(day=day("04-01"), safe="very")),),
        ISSUED,
    )
    assert found.activities == (
        ActivityFact("staff_training", day("06-01"), 7, 6),
        ActivityFact("staff_training", day("07-20"), 7, 6),
        ActivityFact(UNKNOWN, ON),
    )
    assert found.staffing == (StaffingFact(ON, 9, None),)
    unanswered = tuple((name, UNKNOWN) for name in ("heard", "helped", "respected", "would_return"))
    assert found.sheets == (SheetFact(day("04-01"), (("safe", "very"), *unanswered)),)
