"""What is due in a vault, as tests ask for it."""

from datetime import date, timedelta
from typing import Any

from caseapp.actions.desk import Desk
from caseapp.actions.diary import due

TODAY = date(2026, 10, 5)


def ago(days: int) -> date:
    """So many days before today."""
    return TODAY - timedelta(days=days)


def only(desk: Desk, kind: str) -> due.DueThing:
    """The one thing of a kind that is due."""
    (found,) = [one for one in due.due_today(desk, everything=True).things if one.kind == kind]
    return found


def told(desk: Desk, **wishes: Any) -> list[tuple[str, date]]:
    """Kinds and days of what is due today, but for the report of the quarter."""
    return [(one.kind, one.day) for one in due.due_today(desk, **wishes).things if one.kind != "report"]
