"""Days in sealed answers are opened once a session; what is written after that counts all the same."""

from dataclasses import replace
from datetime import date, timedelta

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.diary import due
from caseapp.records.case import Case
from caseapp.records.medical import Medical
from caseapp.records.person import Person

TODAY = date(2026, 10, 5)


def visits(desk: Desk) -> list[date]:
    return [one.day for one in due.due_today(desk, everything=True).things if one.kind == "medical"]


def given(day: date) -> Medical:
    return Medical(day=TODAY - timedelta(days=9), outcome="provided", next_visit=day)


def test_another_day_and_another_entry_in_the_place_of_one_that_was_read_are_seen(desk: Desk) -> None:
    number = people.admit(desk, Person(given_name="Gulnara"), Case(opened=date(2026, 9, 1), status="Active"))
    case = people.read_person(desk, number).cases[0].case.id
    first, other, last = (TODAY - timedelta(days=days) for days in (3, 2, 1))
    stored = entries.add_entry(desk, "medical", case, given(first))
    assert visits(desk) == visits(desk) == [first]

    changed = replace(stored.record, next_visit=other)
    stored = entries.save_entry(desk, "medical", stored.id, stored.version, changed)
    assert visits(desk) == [other]

    entries.remove_entry(desk, "medical", stored.id, stored.version)
    assert visits(desk) == []
    again = entries.add_entry(desk, "medical", case, given(last))
    assert visits(desk) == [last], f"entry {again.id} after {stored.id}"
