"""What somebody does about what is due: done, put off, dismissed, approved, and each taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.diary import due
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.records.appointment import Appointment
from caseapp.records.case import Case
from caseapp.records.legal import Legal
from caseapp.records.person import Person
from caseapp.records.plan import Plan
from tests.actions.due_things import TODAY, ago, only, told
from tests.actions.staff import hire_all, sign_in


@pytest.fixture
def case(desk: Desk) -> int:
    """An open case of ten days, in which nothing is due by itself."""
    number = people.admit(desk, Person(given_name="Gulnara"), Case(opened=ago(10), status="Active"))
    return people.read_person(desk, number).cases[0].case.id


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
