"""What is due: from every stage, and for whom."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from caseapp.actions.casework import entries, people, plans
from caseapp.actions.desk import Desk
from caseapp.actions.diary import due
from caseapp.actions.diary.today import read_today
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.records.accommodation import Bed, Room, Stay
from caseapp.records.appointment import Appointment, Meeting
from caseapp.records.assessment import Assessment
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.grant import Tranche, Visit
from caseapp.records.legal import Legal
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.records.plan import Plan
from caseapp.records.psychological import Psychological
from caseapp.records.referral import Referral
from caseapp.records.reintegration import Reintegration
from caseapp.records.return_support import ReturnSupport
from caseapp.records.safety_plan import SafetyPlan
from tests.actions.due_things import TODAY, ago, only, told
from tests.actions.staff import hire_all, sign_in


@pytest.fixture
def case(desk: Desk) -> int:
    """An open case of ten days, in which nothing is due by itself."""
    number = people.admit(desk, Person(given_name="Gulnara"), Case(opened=ago(10), status="Active"))
    return people.read_person(desk, number).cases[0].case.id


def close(desk: Desk, case: int, **answers: Any) -> None:
    (stored,) = [one for one in entries.list_entries(desk, "case") if one.id == case]
    closed = replace(stored.record, status="Closed", closed=TODAY, **answers)
    entries.save_entry(desk, "case", case, stored.version, closed)


EVERY_STAGE: dict[str, tuple[str, Any]] = {
    "appointment": ("appointment", Appointment(day=TODAY, time="0930", kind="medical")),
    "assessment": ("assessment", Assessment(day=ago(91))),
    "plan_review": ("plan", Plan(day=ago(60), review_on=ago(1), approved_by="Aigerim")),
    "plan_end": ("plan", Plan(day=ago(60), planned_end=ago(1), approved_by="Aigerim")),
    "plan_approval": ("plan", Plan(day=ago(1))),
    "referral": ("referral", Referral(day=ago(20), direction="in", state="sent", remind_on=ago(6))),
    "consent": ("consent", Consent(day=ago(300), purpose="police", given="yes", valid_until=TODAY)),
    "kept_3": ("reintegration", Reintegration(day=date(2026, 7, 1), outcome="provided", kind="job")),
    "kept_6": ("reintegration", Reintegration(day=date(2026, 4, 1), outcome="provided", kind="grant")),
    "kept_12": ("reintegration", Reintegration(day=date(2025, 10, 1), outcome="provided", kind="housing")),
    "departure": ("return_support", ReturnSupport(day=ago(9), outcome="provided", departure_planned=TODAY)),
    "arrival": ("return_support", ReturnSupport(day=ago(9), outcome="provided", departed=ago(2))),
    "after_3": ("return_support", ReturnSupport(day=ago(9), outcome="provided", departed=date(2026, 7, 1))),
    "after_6": ("return_support", ReturnSupport(day=ago(9), outcome="provided", departed=date(2026, 4, 1))),
    "after_12": ("return_support", ReturnSupport(day=ago(9), outcome="provided", departed=date(2025, 10, 1))),
    "legal": ("legal", Legal(day=ago(9), outcome="provided", next_date=TODAY)),
    "safety_plan": ("safety_plan", SafetyPlan(day=ago(9), review_on=ago(2))),
    "medical": ("medical", Medical(day=ago(9), outcome="provided", next_visit=TODAY)),
    "psychological": ("psychological", Psychological(day=ago(9), outcome="provided", next_session=TODAY)),
}  # fmt: skip


@pytest.mark.parametrize("kind", EVERY_STAGE)
def test_every_stage_says_what_is_due(desk: Desk, case: int, kind: str) -> None:
    name, record = EVERY_STAGE[kind]
    if name == "assessment":
        entries.add_entry(desk, name, case, record)
    else:
        (stored,) = entries.list_entries(desk, "case")
        earlier = replace(stored.record, opened=date(2025, 1, 1), worker="Aigerim")
        entries.save_entry(desk, "case", case, stored.version, earlier)
        entries.add_entry(desk, "assessment", case, Assessment(day=ago(1)))
        entries.add_entry(desk, name, case, record)
        if kind in ("plan_review", "plan_end"):
            plans.approve_plan(desk, case)
    assert [one for one, _day in told(desk, everything=True)] == [kind]
    assert only(desk, kind).name == "Gulnara"


def test_a_case_without_any_assessment_is_assessed_after_ninety_days(desk: Desk) -> None:
    people.admit(desk, Person(given_name="Gulnara"), Case(opened=ago(90), status="Active"))
    assert told(desk) == [("assessment", TODAY)]


def test_only_the_newest_assessment_counts(desk: Desk, case: int) -> None:
    entries.add_entry(desk, "assessment", case, Assessment(day=ago(200), next_on=ago(110)))
    entries.add_entry(desk, "assessment", case, Assessment(day=ago(2), next_on=TODAY + timedelta(days=3)))
    assert told(desk) == [("assessment", TODAY + timedelta(days=3))]


def test_a_tranche_and_a_visit_of_a_grant_are_due(desk: Desk, case: int) -> None:
    grant = entries.add_entry(
        desk, "reintegration", case, Reintegration(day=ago(5), outcome="provided", kind="grant")
    )
    entries.add_entry(desk, "tranche", grant.id, Tranche(due_on=ago(1)))
    entries.add_entry(desk, "tranche", grant.id, Tranche(due_on=ago(3), paid_on=ago(3), amount=5))
    entries.add_entry(desk, "visit", grant.id, Visit(day=ago(4), next_on=TODAY))
    assert told(desk) == [("tranche", ago(1)), ("visit", TODAY)]


def test_monitoring_of_a_return_runs_on_after_the_case_is_closed(desk: Desk, case: int) -> None:
    gone = ReturnSupport(day=ago(9), outcome="provided", departed=date(2026, 7, 1), arrived=date(2026, 7, 2))
    stored = entries.add_entry(desk, "return_support", case, gone)
    close(desk, case, closure_reason="returned")
    assert told(desk) == [("after_3", date(2026, 10, 1)), ("closure", TODAY)]
    answered = replace(gone, after_3="well", after_3_on=TODAY)
    entries.save_entry(desk, "return_support", stored.id, stored.version, answered)
    assert told(desk) == [("closure", TODAY)]


def test_a_later_question_takes_the_place_of_an_earlier_one(desk: Desk, case: int) -> None:
    gone = ReturnSupport(day=ago(9), outcome="provided", departed=date(2026, 3, 1), arrived=date(2026, 3, 2))
    entries.add_entry(desk, "return_support", case, gone)
    assert told(desk) == [("after_6", date(2026, 9, 1))]


def test_nobody_asks_after_somebody_who_died(desk: Desk, case: int) -> None:
    job = Reintegration(day=date(2026, 7, 1), outcome="provided", kind="job")
    entries.add_entry(desk, "reintegration", case, replace(job, day=ago(9), began=date(2026, 7, 1)))
    assert told(desk) == [("kept_3", date(2026, 10, 1))]
    close(desk, case, closure_reason="died")
    assert told(desk) == [("closure", TODAY)]


def test_a_job_that_was_lost_is_not_asked_after_again(desk: Desk, case: int) -> None:
    lost = Reintegration(
        day=ago(9), began=date(2026, 4, 1), outcome="provided", kind="job", kept_3=False, kept_3_on=date(2026, 7, 1)
    )  # fmt: skip
    entries.add_entry(desk, "reintegration", case, lost)
    assert told(desk) == []


def test_the_limit_of_a_stay_is_told_a_month_ahead_over_changes_of_bed(desk: Desk) -> None:
    room = entries.add_entry(desk, "room", 0, Room(name="1"))
    bed = entries.add_entry(desk, "bed", room.id, Bed(label="a"))
    arrived = date(2026, 4, 20)
    number = people.admit(desk, Person(given_name="Gulnara"), Case(opened=arrived, status="FollowUp"))
    case = people.read_person(desk, number).cases[0].case.id
    first = Stay(arrived=arrived, left=ago(9), payer="state_order", bed=bed.id)
    entries.add_entry(desk, "stay", case, first)
    assert told(desk) == []
    entries.add_entry(desk, "stay", case, Stay(arrived=ago(9), payer="state_order", bed=bed.id))
    assert told(desk) == [("stay_limit", date(2026, 10, 20))]


def test_the_report_of_the_last_quarter_is_due_for_who_issues_it(desk: Desk) -> None:
    people.admit(desk, Person(given_name="Gulnara"), Case(opened=ago(30), status="Active"))
    late = replace(desk, clock=FixedClock(desk.clock.now() + timedelta(days=12)))
    assert [(one.kind, one.day) for one in due.due_today(late).things] == [("report", date(2026, 10, 15))]
    assert read_today(desk).report is not None


# ------------------------------------------------------------------ for whom


def test_each_role_is_reminded_of_its_own_work(new_vault: Callable[..., NewVault], clock: FixedClock) -> None:
    desk = new_vault().desk
    number = people.admit(desk, Person(given_name="Gulnara"), Case(opened=ago(10), status="Active"))
    case = people.read_person(desk, number).cases[0].case.id
    entries.add_entry(desk, "medical", case, Medical(day=ago(9), outcome="provided", next_visit=TODAY))
    entries.add_entry(
        desk, "psychological", case, Psychological(day=ago(9), outcome="provided", next_session=TODAY)
    )
    entries.add_entry(desk, "legal", case, Legal(day=ago(9), outcome="provided", next_date=TODAY))
    entries.add_entry(desk, "plan", case, Plan(day=ago(1)))
    entries.add_entry(desk, "appointment", case, Appointment(day=TODAY, kind="medical"))
    staff: dict[str, Sequence[str]] = {
        "Dana": ["medical"],
        "Asel": ["psychologist"],
        "Erzhan": ["lawyer"],
        "Saule": ["manager"],
    }
    desk = hire_all(desk, staff)
    folder = desk.folder
    desk.close()
    seen, all_of_it = {}, {}
    for user in staff:
        hers = sign_in(folder, user, clock)
        seen[user] = {kind for kind, _day in told(hers)}
        all_of_it[user] = {kind for kind, _day in told(hers, everything=True)}
        hers.close()
    assert seen == {
        "Dana": {"medical", "appointment"}, "Asel": {"psychological"}, "Erzhan": {"legal"},
        "Saule": {"plan_approval", "appointment"},
    }  # fmt: skip
    everybody = {"legal", "plan_approval", "appointment"}
    assert all_of_it == {
        "Dana": everybody | {"medical"}, "Asel": everybody | {"psychological"}, "Erzhan": everybody, "Saule": everybody,
    }  # fmt: skip


def test_an_auditor_is_told_nothing(new_vault: Callable[..., NewVault], clock: FixedClock) -> None:
    desk = hire_all(new_vault().desk, {"Omar": ["auditor"]})
    folder = desk.folder
    desk.close()
    hers = sign_in(folder, "Omar", clock)
    with pytest.raises(KnownError):
        due.due_today(hers)
    hers.close()


def test_a_date_of_the_house_belongs_to_nobody(desk: Desk) -> None:
    entries.add_entry(desk, "meeting", 0, Meeting(day=TODAY, time="1000", kind="staff", title="Rota"))
    thing = only(desk, "meeting")
    assert (thing.person_id, thing.code, thing.time) == (0, "", "1000")
    due.done(desk, thing)
    assert told(desk) == []
