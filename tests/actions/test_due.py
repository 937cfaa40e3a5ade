"""What is due: from every stage, for whom, and what somebody does about it."""

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
from tests.actions.staff import hire_all, sign_in

TODAY = date(2026, 10, 5)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def case(desk: Desk) -> int:
    """An open case of ten days, in which nothing is due by itself."""
    number = people.admit(desk, Person(given_name="Gulnara"), Case(opened=ago(10), status="Active"))
    return people.read_person(desk, number).cases[0].case.id


def told(desk: Desk, **wishes: Any) -> list[tuple[str, date]]:
    return [(one.kind, one.day) for one in due.due_today(desk, **wishes).things if one.kind != "report"]


def only(desk: Desk, kind: str) -> due.DueThing:
    (found,) = [one for one in due.due_today(desk, everything=True).things if one.kind == kind]
    return found


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


# ------------------------------------------------------------------ what is done about it


def test_a_thing_is_done_put_off_or_dismissed_and_each_is_undone(desk: Desk, case: int) -> None:
    entries.add_entry(desk, "legal", case, Legal(day=ago(9), outcome="provided", next_date=ago(2)))
    there = [("legal", ago(2))]
    thing = only(desk, "legal")
    settled = due.done(desk, thing)
    assert told(desk) == []
    due.undo(desk, settled)
    assert told(desk) == there
    settled = due.put_off(desk, thing, TODAY + timedelta(days=2))
    assert told(desk) == [("legal", TODAY + timedelta(days=2))]
    assert only(desk, "legal").put_off
    again = due.put_off(desk, only(desk, "legal"), TODAY + timedelta(days=60))
    assert told(desk) == []
    due.undo(desk, again)
    due.undo(desk, settled)
    assert told(desk) == there
    settled = due.dismiss(desk, thing, "not_needed")
    assert told(desk) == []
    due.undo(desk, settled)
    assert told(desk) == there


def test_another_day_in_the_record_is_another_thing(desk: Desk, case: int) -> None:
    stored = entries.add_entry(desk, "legal", case, Legal(day=ago(9), outcome="provided", next_date=ago(2)))
    due.done(desk, only(desk, "legal"))
    entries.save_entry(desk, "legal", stored.id, stored.version, replace(stored.record, next_date=TODAY))
    assert told(desk) == [("legal", TODAY)]


def test_an_appointment_that_took_place_says_so_itself(desk: Desk, case: int) -> None:
    entries.add_entry(desk, "appointment", case, Appointment(day=TODAY, kind="court", place="Almaty"))
    settled = due.done(desk, only(desk, "appointment"))
    (stored,) = entries.list_entries(desk, "appointment", case)
    assert (stored.record.state, stored.record.place) == ("kept", "Almaty")
    due.undo(desk, settled)
    assert told(desk) == [("appointment", TODAY)]
    due.put_off(desk, only(desk, "appointment"), TODAY + timedelta(days=1))
    (stored,) = entries.list_entries(desk, "appointment", case)
    assert stored.record.day == TODAY + timedelta(days=1)
    due.dismiss(desk, only(desk, "appointment"), "cancelled")
    (stored,) = entries.list_entries(desk, "appointment", case)
    assert stored.record.state == "cancelled"


def test_who_cannot_read_the_place_can_still_say_that_it_took_place(
    new_vault: Callable[..., NewVault], clock: FixedClock
) -> None:
    desk = new_vault().desk
    number = people.admit(desk, Person(given_name="Gulnara"), Case(opened=ago(10), status="Active"))
    case = people.read_person(desk, number).cases[0].case.id
    entries.add_entry(desk, "appointment", case, Appointment(day=TODAY, kind="medical", place="Almaty"))
    desk = hire_all(desk, {"Dana": ["medical"]})
    folder = desk.folder
    desk.close()
    hers = sign_in(folder, "Dana", clock)
    settled = due.done(hers, only(hers, "appointment"))
    assert told(hers) == []
    due.undo(hers, settled)
    assert told(hers) == [("appointment", TODAY)]
    hers.close()


def test_a_goal_is_approved_with_one_tick_by_a_manager_only(
    new_vault: Callable[..., NewVault], clock: FixedClock
) -> None:
    desk = new_vault().desk
    number = people.admit(desk, Person(given_name="Gulnara"), Case(opened=ago(10), status="Active"))
    case = people.read_person(desk, number).cases[0].case.id
    entries.add_entry(desk, "plan", case, Plan(day=ago(1)))
    desk = hire_all(desk, {"Madina": ["caseworker"]})
    folder = desk.folder
    settled = due.done(desk, thing := only(desk, "plan_approval"))
    due.undo(desk, settled)
    due.done(desk, only(desk, "plan_approval"))
    (stored,) = entries.list_entries(desk, "plan", case)
    assert (stored.record.approved_by, stored.record.approved_on) == ("Aigerim", TODAY)
    desk.close()
    hers = sign_in(folder, "Madina", clock)
    with pytest.raises(KnownError, match="role"):
        due.done(hers, thing)
    hers.close()


def test_a_date_of_the_house_belongs_to_nobody(desk: Desk) -> None:
    entries.add_entry(desk, "meeting", 0, Meeting(day=TODAY, time="1000", kind="staff", title="Rota"))
    thing = only(desk, "meeting")
    assert (thing.person_id, thing.code, thing.time) == (0, "", "1000")
    due.done(desk, thing)
    assert told(desk) == []


def test_a_day_that_is_over_and_a_reason_that_is_none_are_refused(desk: Desk, case: int) -> None:
    entries.add_entry(desk, "legal", case, Legal(day=ago(9), outcome="provided", next_date=ago(2)))
    thing = only(desk, "legal")
    with pytest.raises(KnownError):
        due.put_off(desk, thing, ago(1))
    with pytest.raises(KnownError):
        due.dismiss(desk, thing, "because")


def test_the_calendar_sees_a_thing_on_the_day_to_which_it_was_put_off(desk: Desk, case: int) -> None:
    entries.add_entry(desk, "legal", case, Legal(day=ago(9), outcome="provided", next_date=ago(2)))
    later = TODAY + timedelta(days=40)
    due.put_off(desk, only(desk, "legal"), later)
    assert [one.kind for one in due.due_between(desk, later, later)] == ["legal"]
    assert [one for one in due.due_between(desk, ago(5), TODAY) if one.kind == "legal"] == []
