"""The support plan as a whole: its goals, and the manager's approval, which lapses when what was approved changes."""

from dataclasses import dataclass, replace
from typing import Any

from caseapp.actions.desk import Desk
from caseapp.actions.passing_on.papers import office_words, reading_code
from caseapp.actions.safekeeping.retention import erased_already
from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.db import store
from caseapp.db.erasures import require_present
from caseapp.records.fields import NoAnswer
from caseapp.records.person import display_name
from caseapp.records.plan import AGREED_UPON, Plan, is_approved, mapped
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """The plan of a case, goals in the order in which they were set."""

    case_id: int
    person_id: int
    code: str
    name: str
    goals: tuple[Stored[Plan], ...]

    @property
    def waiting(self) -> tuple[Stored[Plan], ...]:
        """The goals that nobody approved as they stand."""
        return tuple(
            one for one in self.goals if not is_approved(one.record) and one.record.result != "dropped"
        )


def read_plan(desk: Desk, case_id: int) -> PlanSheet:
    """All goals of a case."""
    with desk.database.reading(Intent.READ_PEOPLE, seen=("read plan", f"case:{case_id}")) as reading:
        case = store.get(reading, "case", case_id)
        person = store.get(reading, "person", case.owner_id)
        goals = tuple(reversed(store.entries(reading, "plan", case_id)))
        return PlanSheet(
            case_id, person.id, reading_code(reading, case_id), display_name(person.record), goals
        )


def names_of(plan: Plan) -> Words:
    """What the service of a goal is called elsewhere."""
    return office_words(plan)


def approve_plan(desk: Desk, case_id: int) -> int:
    """Approve every goal as it stands today. Returns how many were approved; KnownError where none is waiting."""
    with desk.database.work(Intent.APPROVE_PLAN, "approve plan", f"case:{case_id}") as work:
        require_present(work, "case", case_id, erased_already())
        waiting = [
            one
            for one in store.entries(work, "plan", case_id)
            if not is_approved(one.record) and one.record.result != "dropped"
        ]
        if not waiting:
            raise KnownError(words("There is nothing in this plan that waits for approval."))
        for one in waiting:
            approved = replace(one.record, approved_by=desk.user, approved_on=desk.clock.today())
            store.save(work, "plan", one.id, one.version, approved)
    return len(waiting)


def as_planned(before: Any, record: Any) -> Any:  # noqa: ANN401  a record of any subject
    """A goal as it is kept: the approval is what it was, or gone where what was approved has changed.

    Only `approve_plan` gives it. Where no area of HTCDS was chosen, it follows from the service.
    """
    if not isinstance(record, Plan):
        return record
    same = isinstance(before, Plan) and all(
        getattr(before, one) == getattr(record, one) for one in AGREED_UPON
    )
    by = before.approved_by if same else NoAnswer.NOT_ASKED
    on = before.approved_on if same else NoAnswer.NOT_ASKED
    kept = replace(record, approved_by=by, approved_on=on)
    found = mapped(kept)
    if found is not None and isinstance(kept.type, NoAnswer):
        kept = replace(kept, type=found.htcds)
    return kept
