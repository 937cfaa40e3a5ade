"""What the questions about due days share: the row they give, open cases, and answers that are none."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, or_, select

from caseapp.db.tables import SUBJECT_TABLES

OPEN = ("Active", "FollowUp")
CLOSED = ("Closed", "ClosedReferred")


@dataclass(frozen=True, slots=True)
class DueRow:
    """One day that is due. `detail` is a code that says what of: the kind of a goal, of an appointment, of a step."""

    kind: str
    entry_id: int
    case_id: int
    day: date
    detail: str = ""
    time: str = ""


def t(name: str) -> Any:  # noqa: ANN401  columns by name
    """The columns of a subject."""
    return SUBJECT_TABLES[name].c


def open_cases() -> Select[Any]:
    """The numbers of all open cases."""
    return select(t("case").id).where(t("case").status.in_(OPEN))


def day_of(raw: str | None) -> date | None:
    """A day that was answered; None where none was."""
    return date.fromisoformat(raw) if raw and raw[0] != "~" else None


def code_of(raw: str | None) -> str:
    """A code that was answered; empty where none was."""
    return raw if raw and raw[0] != "~" else ""


def blank(column: Any) -> Any:  # noqa: ANN401  a condition
    """No answer was given, or one that is none."""
    return or_(column.is_(None), column.startswith("~"))
