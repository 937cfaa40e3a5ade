"""Closing a case: who closed it, four eyes, an approval that lapses, and what waits on Today."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from caseapp.actions.casework import closing, entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.diary import due
from caseapp.base.errors import KnownError
from caseapp.db import store
from caseapp.db.store import ConflictError
from caseapp.records.case import Case, closure_approved, closure_waits
from caseapp.records.person import Person
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored
from tests.actions.staff import hire_all, sign_in
from tests.conftest import PASSPHRASE

OPENED, TODAY = date(2026, 7, 1), date(2026, 10, 5)


def _open(desk: Desk) -> Stored[Case]:
    people.admit(desk, Person(given_name="Gulnara"), Case(opened=OPENED, status="Active"))
    return entries.list_entries(desk, "case")[0]


def _close(desk: Desk, case: Stored[Case], **more: Any) -> Stored[Case]:
    answers: dict[str, Any] = {
        "status": "Closed",
        "closed": TODAY,
        "closure_reason": "plan_completed",
        **more,
    }
    return entries.save_entry(desk, "case", case.id, case.version, replace(case.record, **answers))


def _waiting(desk: Desk) -> list[int]:
    return [one.case_id for one in due.due_today(desk).things if one.kind == "closure"]


def test_a_closed_case_waits_until_a_manager_approves(desk: Desk) -> None:
    desk = hire_all(desk, {"Dana": ["caseworker"]})
    desk.close()
    hers = sign_in(desk.folder, "Dana", desk.clock)
    case = _close(hers, _open(hers))
    assert case.record.closed_by == "Dana"
    assert closure_waits(case.record)
    with pytest.raises(KnownError, match="role"):
        closing.approve_closure(hers, case.id)
    hers.close()
    desk = sign_in(desk.folder, desk.user, desk.clock, PASSPHRASE)
    assert _waiting(desk) == [case.id]
    _before, after = closing.approve_closure(desk, case.id)
    assert (after.record.closure_approved_by, after.record.closure_approved_on) == (desk.user, TODAY)
    assert _waiting(desk) == []
    desk.close()


def test_the_only_manager_may_close_and_approve(desk: Desk) -> None:
    case = _close(desk, _open(desk))
    assert closing.may_approve(desk, case.record)
    _before, after = closing.approve_closure(desk, case.id)
    assert after.record.closed_by == after.record.closure_approved_by


def test_of_two_managers_the_other_one_approves(desk: Desk) -> None:
    desk = hire_all(desk, {"Dana": ["manager"]})
    case = _close(desk, _open(desk))
    assert not closing.may_approve(desk, case.record)
    with pytest.raises(KnownError, match="another manager"):
        closing.approve_closure(desk, case.id)
    desk.close()
    hers = sign_in(desk.folder, "Dana", desk.clock)
    closing.approve_closure(hers, case.id)
    hers.close()


def test_a_change_of_the_closure_takes_the_approval_back_and_other_changes_do_not(desk: Desk) -> None:
    case = _close(desk, _open(desk))
    _before, approved = closing.approve_closure(desk, case.id)
    other = replace(approved.record, worker="Dana")
    kept = entries.save_entry(desk, "case", case.id, approved.version, other)
    assert closure_approved(kept.record)
    changed = replace(kept.record, closure_reason="own_wish")
    saved = entries.save_entry(desk, "case", case.id, kept.version, changed)
    assert closure_waits(saved.record)


def test_nobody_types_an_approval(desk: Desk) -> None:
    case = _close(desk, _open(desk), closure_approved_by="Aigerim", closure_approved_on=TODAY)
    assert closure_waits(case.record)


def test_without_a_reason_there_is_nothing_to_approve(desk: Desk) -> None:
    open_case = _open(desk)
    case = _close(desk, open_case, closure_reason=open_case.record.closure_reason)
    with pytest.raises(KnownError, match="reason"):
        closing.approve_closure(desk, case.id)


def test_an_open_case_has_no_closure_to_approve(desk: Desk) -> None:
    with pytest.raises(KnownError, match="no closure"):
        closing.approve_closure(desk, _open(desk).id)


def test_opened_again_the_closure_is_forgotten(desk: Desk) -> None:
    case = _close(desk, _open(desk))
    _before, approved = closing.approve_closure(desk, case.id)
    again = replace(approved.record, status="Active", closed=_open(desk).record.closed)
    saved = entries.save_entry(desk, "case", case.id, approved.version, again)
    assert not isinstance(saved.record.closed_by, str)
    assert not closure_approved(saved.record)


def test_a_tick_on_today_approves_and_can_be_undone(desk: Desk) -> None:
    _close(desk, _open(desk))
    (thing,) = [one for one in due.due_today(desk).things if one.kind == "closure"]
    settled = due.done(desk, thing)
    assert _waiting(desk) == []
    due.undo(desk, settled)
    assert _waiting(desk) == [thing.case_id]
    with pytest.raises(ConflictError):
        due.undo(desk, settled)


def test_a_case_from_an_old_register_does_not_wait(desk: Desk) -> None:
    person = people.admit(desk, Person(given_name="Gulnara"), Case(opened=OPENED, status="Active"))
    with desk.database.work(Intent.WRITE_PEOPLE, "take register") as work:
        old = Case(opened=OPENED, status="Closed", closed=TODAY)
        store.add(work, "case", person, old, code="C-OLD", closing_typed=work.now)
    assert _waiting(desk) == []
