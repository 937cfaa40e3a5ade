"""Undo of the last saving: what it brings back, and when it is refused."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import insert, select

from caseapp.actions.casework import entries, people, undoing, versions
from caseapp.actions.casework.undoing import NotUndoneError
from caseapp.actions.desk import Desk
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.db.audit import AuditEntry, opened_entry
from caseapp.db.days_typed import days_typed
from caseapp.db.people import closings_typed
from caseapp.db.tables import AUDIT
from caseapp.db.tables_reports import RELEASE
from caseapp.records.accommodation import Bed, Room, Stay
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.records.reintegration import Reintegration
from caseapp.records.subject import Stored
from tests.actions.staff import hire_all, sign_in

OPENED = date(2026, 7, 1)
DAY = date(2026, 9, 1)


def _case(desk: Desk) -> Stored[Case]:
    people.admit(desk, Person(given_name="Gulnara", sex="female"), Case(opened=OPENED, status="Active"))
    return entries.list_entries(desk, "case")[0]


def _issue(desk: Desk, at: str = "2026-10-05T09:30:00Z") -> None:
    """A line in the ledger of reports: what it says is of no matter here, only when it was issued."""
    with desk.database.work(None, "issue report") as work:
        row = {"id": 1, "quarter": "2026-Q3", "sequence": 1, "revision": 0, "sha256": "0", "issued_at": at}
        work.connection.execute(insert(RELEASE).values(**row, basis="", payload=b""))


def _actions(desk: Desk) -> list[str]:
    with desk.database.reading(None) as reading:
        rows = [
            AuditEntry(*row) for row in reading.connection.execute(select(AUDIT).order_by(AUDIT.c.sequence))
        ]
    return [opened_entry(desk.keyring, one).action for one in rows]


def test_undo_brings_the_answers_back_and_says_so_in_the_log(desk: Desk) -> None:
    case = _case(desk)
    first = entries.add_entry(desk, "comment", case.id, Comment(day=DAY, text="one"))
    second = entries.save_entry(desk, "comment", first.id, 1, Comment(day=DAY, text="two", worker="Dana"))
    back = undoing.undo_save(desk, "comment", first.id, second.version)
    assert back.record == first.record
    assert back.version == 3
    assert _actions(desk)[-1] == "undo save comment"
    assert [change.undo for change in versions.earlier_answers(desk, "comment", first.id)] == [True, False]


def test_undo_of_a_changed_name_finds_her_under_the_old_one(desk: Desk) -> None:
    _case(desk)
    saved = entries.save_entry(desk, "person", 1, 1, Person(given_name="Aliya", sex="female"))
    undoing.undo_save(desk, "person", 1, saved.version)
    assert "gulnara" in people.list_people(desk)[0].search


def test_undo_is_refused_after_a_colleague_has_saved(desk: Desk, clock: FixedClock) -> None:
    case = _case(desk)
    desk = hire_all(desk, {"Dana": ["caseworker"]})
    first = entries.add_entry(desk, "comment", case.id, Comment(day=DAY, text="one"))
    mine = entries.save_entry(desk, "comment", first.id, 1, Comment(day=DAY, text="two"))
    desk.close()
    colleague = sign_in(desk.folder, "Dana", clock)
    hers = entries.save_entry(colleague, "comment", first.id, mine.version, Comment(day=DAY, text="three"))
    with pytest.raises(NotUndoneError, match="changed this entry after you"):
        undoing.undo_save(colleague, "comment", first.id, mine.version)
    undoing.undo_save(colleague, "comment", first.id, hers.version)
    assert entries.list_entries(colleague, "comment", case.id)[0].record.text == "two"
    with pytest.raises(NotUndoneError):
        undoing.undo_add(colleague, "comment", first.id, 1)
    colleague.close()


def test_undo_is_refused_after_a_report_counted_it(desk: Desk) -> None:
    case = _case(desk)
    first = entries.add_entry(desk, "medical", case.id, Medical(day=DAY, outcome="provided"))
    saved = entries.save_entry(desk, "medical", first.id, 1, Medical(day=DAY, outcome="refused"))
    _issue(desk)
    with pytest.raises(NotUndoneError, match="A report was issued since"):
        undoing.undo_save(desk, "medical", first.id, saved.version)
    assert entries.list_entries(desk, "medical", case.id)[0].record.outcome == "refused"


def test_what_no_report_counts_is_undone_also_after_issue(desk: Desk) -> None:
    case = _case(desk)
    first = entries.add_entry(desk, "medical", case.id, Medical(day=DAY, outcome="provided", diagnosis="flu"))
    changed = replace(first.record, diagnosis="cold")
    saved = entries.save_entry(desk, "medical", first.id, 1, changed)
    _issue(desk)
    assert undoing.undo_save(desk, "medical", first.id, saved.version).record.diagnosis == "flu"


def test_an_addition_is_undone_until_others_stand_on_it(desk: Desk) -> None:
    case = _case(desk)
    grant = Reintegration(day=DAY, outcome="provided")
    first = entries.add_entry(desk, "reintegration", case.id, grant)
    undoing.undo_add(desk, "reintegration", first.id, 1)
    assert entries.list_entries(desk, "reintegration", case.id) == ()
    assert _actions(desk)[-2] == "undo add reintegration"
    room = entries.add_entry(desk, "room", 0, Room(name="1"))
    entries.add_entry(desk, "bed", room.id, Bed(label="a"))
    with pytest.raises(KnownError, match="still in use"):
        undoing.undo_add(desk, "room", room.id, 1)


def test_a_removal_is_undone_with_its_earlier_answers(desk: Desk) -> None:
    case = _case(desk)
    first = entries.add_entry(desk, "comment", case.id, Comment(day=DAY, text="one"))
    second = entries.save_entry(desk, "comment", first.id, 1, Comment(day=DAY, text="two"))
    gone = entries.remove_entry(desk, "comment", first.id, second.version)
    assert undoing.undo_remove(desk, gone) == second
    assert len(versions.earlier_answers(desk, "comment", first.id)) == 1


def test_a_removal_is_not_undone_into_a_bed_that_was_given_away(desk: Desk) -> None:
    case = _case(desk)
    room = entries.add_entry(desk, "room", 0, Room(name="1"))
    bed = entries.add_entry(desk, "bed", room.id, Bed(label="a"))
    entries.add_entry(desk, "stay", case.id, Stay(arrived=OPENED, left=DAY, bed=bed.id))
    second = entries.add_entry(desk, "stay", case.id, Stay(arrived=DAY, bed=bed.id))
    gone = entries.remove_entry(desk, "stay", second.id, 1)
    entries.add_entry(desk, "stay", case.id, Stay(arrived=date(2026, 9, 5), bed=bed.id))
    with pytest.raises(KnownError):
        undoing.undo_remove(desk, gone)
    assert len(entries.list_entries(desk, "stay", case.id)) == 2


def test_undo_takes_a_closure_back_with_the_moment_of_its_typing(desk: Desk) -> None:
    case = _case(desk)
    closed = replace(case.record, status="Closed", closed=date(2026, 9, 30), closure_reason="plan_completed")
    saved = entries.save_entry(desk, "case", case.id, 1, closed)
    with desk.database.reading(None) as reading:
        assert closings_typed(reading.connection)
    undoing.undo_save(desk, "case", case.id, saved.version)
    with desk.database.reading(None) as reading:
        assert closings_typed(reading.connection) == {}


def test_undo_gives_a_day_the_moment_back_at_which_it_was_typed(desk: Desk, clock: FixedClock) -> None:
    """Else the day would count in this quarter a second time."""
    case = _case(desk)
    grant = Reintegration(day=DAY, outcome="provided", kept_3=True)
    first = entries.add_entry(desk, "reintegration", case.id, grant)
    record: Any = replace(grant, kept_3_on=date(2026, 9, 20))
    second = entries.save_entry(desk, "reintegration", first.id, 1, record)
    with desk.database.reading(None) as reading:
        typed = days_typed(reading.connection)
    third = entries.save_entry(desk, "reintegration", first.id, second.version, grant)
    undoing.undo_save(desk, "reintegration", first.id, third.version)
    with desk.database.reading(None) as reading:
        assert days_typed(reading.connection) == typed != {}
