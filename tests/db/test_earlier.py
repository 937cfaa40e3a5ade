"""What an answer was before: written by every saving, sealed like the answer, gone with it."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from caseapp.actions.casework import entries, people, versions
from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping.erasing import erase
from caseapp.actions.team.users_leaving import remove_user
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.db import store
from caseapp.db.store import ConflictError, GoneError
from caseapp.db.tables import EARLIER
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.fields import NoAnswer
from caseapp.records.house import Feedback
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.records.plan import Plan
from caseapp.records.retention import Level
from tests.actions.staff import hire_all, sign_in
from tests.conftest import PASSPHRASE

DAY = date(2026, 9, 1)


def _case(desk: Desk) -> int:
    people.admit(
        desk, Person(given_name="Gulnara", sex="female"), Case(opened=date(2026, 7, 1), status="Active")
    )
    return entries.list_entries(desk, "case")[0].id


def _rows(desk: Desk) -> list[Any]:
    with desk.database.reading(None) as reading:
        return list(reading.connection.execute(select(EARLIER)).mappings())


def test_a_saving_tells_from_what_to_what_by_whom_and_when(desk: Desk) -> None:
    _case(desk)
    person = people.read_person(desk, 1).person
    entries.save_entry(desk, "person", 1, person.version, Person(given_name="Gulnora", sex="female"))
    (change,) = versions.earlier_answers(desk, "person", 1)
    assert dict(change.answers) == {"given_name": ("Gulnara", "Gulnora")}
    assert (change.user, change.version, change.at) == ("Aigerim", 2, "2026-10-05T09:30:00Z")


def test_earlier_names_do_not_stand_open_in_the_table(desk: Desk) -> None:
    _case(desk)
    person = people.read_person(desk, 1).person
    entries.save_entry(desk, "person", 1, person.version, Person(given_name="Gulnora", sex="male"))
    assert "Guln" not in repr(_rows(desk))
    assert {row["compartment"] for row in _rows(desk)} == {"case", "identity"}


def test_refused_and_not_asked_are_told_apart(desk: Desk) -> None:
    case = _case(desk)
    first = entries.add_entry(
        desk, "medical", case, Medical(day=DAY, outcome="provided", pregnant=NoAnswer.REFUSED)
    )
    entries.save_entry(desk, "medical", first.id, 1, Medical(day=DAY, outcome="provided"))
    (change,) = versions.earlier_answers(desk, "medical", first.id)
    assert dict(change.answers) == {"pregnant": (NoAnswer.REFUSED, NoAnswer.NOT_ASKED)}


def test_saving_over_a_newer_version_changes_nothing(desk: Desk) -> None:
    case = _case(desk)
    first = entries.add_entry(desk, "comment", case, Comment(day=DAY, text="one"))
    entries.save_entry(desk, "comment", first.id, 1, Comment(day=DAY, text="two"))
    with pytest.raises(ConflictError):
        entries.save_entry(desk, "comment", first.id, 1, Comment(day=DAY, text="three"))
    assert entries.list_entries(desk, "comment", case)[0].record.text == "two"
    assert len(versions.earlier_answers(desk, "comment", first.id)) == 1


def test_saving_a_removed_entry_says_that_it_is_gone(desk: Desk) -> None:
    case = _case(desk)
    first = entries.add_entry(desk, "comment", case, Comment(day=DAY, text="one"))
    entries.remove_entry(desk, "comment", first.id, 1)
    with pytest.raises(GoneError):
        entries.save_entry(desk, "comment", first.id, 1, Comment(day=DAY, text="two"))
    assert _rows(desk) == []


def test_who_may_not_read_an_answer_does_not_read_what_it_was(desk: Desk, clock: FixedClock) -> None:
    case = _case(desk)
    first = entries.add_entry(desk, "medical", case, Medical(day=DAY, outcome="provided", diagnosis="flu"))
    entries.save_entry(desk, "medical", first.id, 1, Medical(day=DAY, outcome="refused", diagnosis="cold"))
    assert set(versions.earlier_answers(desk, "medical", first.id)[0].answers) == {"outcome", "diagnosis"}
    desk = hire_all(desk, {"Dana": ["caseworker"]})
    desk.close()
    colleague = sign_in(desk.folder, "Dana", clock)
    assert set(versions.earlier_answers(colleague, "medical", first.id)[0].answers) == {"outcome"}
    colleague.close()


def test_earlier_answers_are_sealed_anew_when_somebody_leaves(desk: Desk, clock: FixedClock) -> None:
    case = _case(desk)
    first = entries.add_entry(desk, "medical", case, Medical(day=DAY, outcome="provided", diagnosis="flu"))
    entries.save_entry(desk, "medical", first.id, 1, Medical(day=DAY, outcome="provided", diagnosis="cold"))
    before = {row["sealed"] for row in _rows(desk) if row["sealed"]}
    desk = hire_all(desk, {"Saule": ["medical"]})
    remove_user(desk, "Saule")
    desk.close()
    again = sign_in(desk.folder, "Aigerim", clock, PASSPHRASE)
    assert not before & {row["sealed"] for row in _rows(again)}
    assert versions.earlier_answers(again, "medical", first.id)[0].answers["diagnosis"] == ("flu", "cold")
    again.close()


@pytest.mark.parametrize("level", list(Level))
def test_nothing_of_it_is_left_of_an_erased_person(desk: Desk, level: Level) -> None:
    case = _case(desk)
    person = people.read_person(desk, 1).person
    entries.save_entry(desk, "person", 1, person.version, Person(given_name="Gulnora", sex="female"))
    closed = Case(
        opened=date(2026, 7, 1), status="Closed", closed=date(2026, 9, 30), closure_reason="plan_completed"
    )
    entries.save_entry(desk, "case", case, 1, closed)
    assert _rows(desk)
    erase(desk, 1, "own_request", level)
    assert _rows(desk) == []


def test_a_feedback_sheet_keeps_neither_author_nor_moment(desk: Desk) -> None:
    sheet = entries.add_entry(desk, "feedback", 0, Feedback(day=date(2026, 7, 1), safe="very"))
    entries.save_entry(desk, "feedback", sheet.id, sheet.version, Feedback(day=date(2026, 7, 1), safe="no"))
    assert _rows(desk) == []


def test_an_answer_that_somebody_cannot_read_is_never_written_over(desk: Desk, clock: FixedClock) -> None:
    case = _case(desk)
    first = entries.add_entry(desk, "plan", case, Plan(day=DAY, objectives="a room of her own"))
    with desk.database.reading(None) as reading:
        hidden = store.entries(reading, "plan", case, look=False)[0]
    assert hidden.record.objectives is NoAnswer.SEALED
    with pytest.raises(KnownError, match="for others to read"):
        entries.save_entry(desk, "plan", first.id, 1, hidden.record)
