"""Whether somebody who spoke of suicide has a safety plan."""

from datetime import date

from caseapp.actions.casework.entries import list_entries
from caseapp.actions.desk import Desk
from caseapp.records.safety_plan import in_force


def safety_plan_missing(desk: Desk, case_id: int, since: date, today: date) -> bool:
    """Whether a case has no plan that was made on that day or later and still stands."""
    plans = (stored.record for stored in list_entries(desk, "safety_plan", case_id))
    return not any(plan.day >= since and in_force(plan, today) for plan in plans)
