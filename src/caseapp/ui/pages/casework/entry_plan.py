"""From an entry that tells of a danger of suicide to the safety plan that is missing."""

from typing import Any

from caseapp.actions.casework.safety_plans import safety_plan_missing
from caseapp.base.words import words
from caseapp.records.safety_plan import calls_for_plan
from caseapp.records.subject import Stored
from caseapp.ui.context import Page
from caseapp.ui.pages.casework.entry_aim import EntryAim


def ask_for_safety_plan(page: Page, aim: EntryAim, saved: Stored[Any]) -> None:
    """A danger of suicide opens the safety plan at once, unless one stands that was made since."""
    context = page.context
    if not calls_for_plan(saved.record):
        return

    def lead(missing: bool) -> None:
        if missing:
            context.go("entry", EntryAim("safety_plan", aim.owner_id, None, aim.back, aim.back_to, aim.about))
            context.tell(
                words("A danger of suicide is written down. Make a safety plan together, today."), "warning"
            )

    desk, today = context.desk, context.clock.today()
    page.ask(lambda *_ignored: safety_plan_missing(desk, aim.owner_id, saved.record.day, today), lead)
