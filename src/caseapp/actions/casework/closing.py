"""Closing a case: who closed it, and a manager's approval, which lapses when the closure changes.

Four eyes: whoever closed a case does not approve it, except in a house with one manager, where both are hers and the page says so.
Reports count a closed case from its day on, approved or not, because the person has left; coming back opens a new case.
"""

from dataclasses import replace
from typing import Any

from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping.retention import erased_already
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import store
from caseapp.db.erasures import require_present
from caseapp.records.case import CLOSURE, CLOSURE_REASON, Case, closure_waits, is_closed
from caseapp.records.fields import NoAnswer
from caseapp.records.roles import Intent, any_may
from caseapp.records.subject import Stored


def approve_closure(desk: Desk, case_id: int) -> tuple[Case, Stored[Case]]:
    """A manager stands up for a closure as it is now. Returns the case before and after, so that it can be taken back.

    KnownError where it does not wait, where no reason is given, and where she closed it herself and another manager is there.
    """
    with desk.database.work(Intent.APPROVE_CLOSURE, "approve closure", f"case:{case_id}") as work:
        require_present(work, "case", case_id, erased_already())
        before: Stored[Case] = store.get(work, "case", case_id)
        _refuse(desk, before.record)
        approved = replace(
            before.record, closure_approved_by=desk.user, closure_approved_on=desk.clock.today()
        )
        store.save(work, "case", case_id, before.version, approved)
        return before.record, store.get(work, "case", case_id)


def take_approval_back(desk: Desk, before: Case, after: Stored[Case]) -> None:
    """Undo an approval. ConflictError where somebody changed the case in the meantime."""
    with desk.database.work(Intent.APPROVE_CLOSURE, "undo approve closure", f"case:{after.id}") as work:
        store.save(work, "case", after.id, after.version, before)


def may_approve(desk: Desk, case: Case) -> bool:
    """Whether the signed-in person can approve a closure that waits: as a manager, and with eyes other than its own."""
    mine = case.closed_by == desk.user
    return (
        closure_waits(case) and any_may(desk.roles, Intent.APPROVE_CLOSURE) and not (mine and not alone(desk))
    )


def alone(desk: Desk) -> bool:
    """Whether the signed-in person is the only one who may approve closures."""
    may = [slot.user for slot in desk.head.slots if any_may(slot.roles, Intent.APPROVE_CLOSURE)]
    return may == [desk.user]


def as_closed(before: Any, record: Any, user: str) -> Any:  # noqa: ANN401  a record of any subject
    """A case as it is kept: who closed it and who approved that is what it was, or anew where the closure has changed.

    Nobody types these answers; only `approve_closure` gives an approval.
    """
    if not isinstance(record, Case):
        return record
    if isinstance(before, Case) and all(getattr(before, one) == getattr(record, one) for one in CLOSURE):
        by, approver, on = before.closed_by, before.closure_approved_by, before.closure_approved_on
    else:
        by = user if is_closed(record) else NoAnswer.NOT_ASKED
        approver = on = NoAnswer.NOT_ASKED
    return replace(record, closed_by=by, closure_approved_by=approver, closure_approved_on=on)


def _refuse(desk: Desk, case: Case) -> None:
    if not closure_waits(case):
        raise KnownError(words("There is no closure here that waits for approval."))
    if case.closure_reason not in CLOSURE_REASON:
        raise KnownError(
            words("The reason for the closure is missing."),
            words("Open the case and choose it; then the closure can be approved."),
        )
    if case.closed_by == desk.user and not alone(desk):
        raise KnownError(
            words("You closed this case, so another manager approves it."),
            words("Four eyes see more than two."),
        )
