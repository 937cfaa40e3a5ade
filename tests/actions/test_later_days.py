"""A day typed into an old entry counts when it was typed, so that no issued quarter swallows it."""

import dataclasses
from datetime import UTC, date, datetime
from typing import Any

import pytest

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.reporting.counting import case_records
from caseapp.base.clock import FixedClock
from caseapp.base.periods import Quarter
from caseapp.db.days_typed import days_typed
from caseapp.records.case import Case
from caseapp.records.fields import NoAnswer
from caseapp.records.person import Person
from caseapp.records.reintegration import Reintegration
from caseapp.statistics.reading import Issues, facts_from

STEP = Reintegration(day=date(2026, 5, 4), outcome="provided", kind="job")
ISSUED = Issues({Quarter(2026, 3): "2026-10-02T08:00:00Z"})


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 10, 5, 9, 30, tzinfo=UTC))


@pytest.fixture
def case_id(desk: Desk) -> int:
    case = Case(opened=date(2026, 4, 1), status="Active")
    person = people.admit(desk, Person(given_name="Zarina"), case)
    return people.read_person(desk, person).cases[0].case.id


def typed(desk: Desk) -> dict[tuple[str, int, str], str]:
    with desk.database.reading(None) as reading:
        return days_typed(reading.connection)


def changed(desk: Desk, stored: Any, **answers: object) -> Any:
    record = dataclasses.replace(stored.record, **answers)
    return entries.save_entry(desk, "reintegration", stored.id, stored.version, record)


def test_a_day_typed_later_is_remembered_with_its_moment(desk: Desk, case_id: int) -> None:
    stored = entries.add_entry(desk, "reintegration", case_id, STEP)
    assert typed(desk) == {}
    changed(desk, stored, kept_3=True, kept_3_on=date(2026, 8, 6))
    assert typed(desk) == {("reintegration", stored.id, "kept_3_on"): "2026-10-05T09:30:00Z"}


def test_a_day_typed_after_the_report_of_its_quarter_counts_in_the_next(desk: Desk, case_id: int) -> None:
    stored = entries.add_entry(desk, "reintegration", case_id, STEP)
    changed(desk, stored, kept_3=True, kept_3_on=date(2026, 8, 6))
    with desk.database.reading(None) as reading:
        (records,) = case_records(reading)
    (follow_up,) = facts_from(records, ISSUED).follow_ups
    assert Quarter.of(follow_up.day) == Quarter(2026, 4)


def test_a_day_put_right_within_its_quarter_keeps_its_moment_and_another_quarter_is_new(
    desk: Desk, case_id: int
) -> None:
    first = dataclasses.replace(STEP, kept_3=True, kept_3_on=date(2026, 8, 6))
    stored = entries.add_entry(desk, "reintegration", case_id, first)
    stored = changed(desk, stored, kept_3_on=date(2026, 8, 9))
    assert typed(desk) == {}
    changed(desk, stored, kept_3_on=date(2026, 10, 1))
    assert set(typed(desk)) == {("reintegration", stored.id, "kept_3_on")}


def test_what_is_taken_away_is_forgotten(desk: Desk, case_id: int) -> None:
    stored = entries.add_entry(desk, "reintegration", case_id, STEP)
    stored = changed(desk, stored, kept_3_on=date(2026, 8, 6), kept_6_on=date(2026, 10, 1))
    stored = changed(desk, stored, kept_3_on=NoAnswer.NOT_ASKED)
    assert {question for _name, _id, question in typed(desk)} == {"kept_6_on"}
    entries.remove_entry(desk, "reintegration", stored.id, stored.version)
    assert typed(desk) == {}
