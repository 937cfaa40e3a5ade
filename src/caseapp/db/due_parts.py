"""What the questions about due days share: the row they give, open cases, and answers that are none."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, or_, select

from caseapp.db.tables import SUBJECT_TABLES

OPEN = ("Active", "FollowUp")
CLOSED = ("Closed", "ClosedReferred")
AFTER_TILDE = "\x7f"
"""The character after ~."""


@dataclass(frozen=True, slots=True)
class DueRow:
    """One day that is due. `detail` is a code that says what of: the kind of a goal, of an appointment, of a step."""

    kind: str
    entry_id: int
    case_id: int
    day: date
    detail: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: days from the first to the last, both included, as things stand today."""

    today: date
    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Whether a day is among them."""
        return self.first <= day <= self.last

    @property
    def days(self) -> dict[str, str]:
        """Both ends as a question to the database takes them."""
        return {"first": self.first.isoformat(), "last": self.last.isoformat()}


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
    """No answer was given, or one that is none: it begins with ~, and is compared, because LIKE takes three times as long."""
    return or_(column.is_(None), and_(column >= "~", column < AFTER_TILDE))
