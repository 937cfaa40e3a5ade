"""Feedback sheets are tied to nobody: neither by their number, nor by a moment, nor in the log.

The log says that a sheet was written down, changed or taken out, and not which; the row has a number by chance and the
first moment of its quarter.
"""

import secrets
from typing import Any

from caseapp.db.work import Work
from caseapp.records.house import Feedback, as_of_quarter

_LARGEST = 2**52


def as_kept(record: Any) -> Any:  # noqa: ANN401  a record of any subject
    """A record as it goes into the vault: of a feedback sheet no more than its quarter."""
    return as_of_quarter(record) if isinstance(record, Feedback) else record


def number_and_moment(record: Any) -> dict[str, Any]:  # noqa: ANN401
    """What the row of a new feedback sheet has in place of the next number and of this moment."""
    if not isinstance(record, Feedback):
        return {}
    return {"id": 1 + secrets.randbelow(_LARGEST), "entered_at": _moment(record), **moment(record)}


def moment(record: Any) -> dict[str, Any]:  # noqa: ANN401
    """What a changed feedback sheet has in place of this moment."""
    return {"changed_at": _moment(record)} if isinstance(record, Feedback) else {}


def logged(name: str, entry_id: int) -> str:
    """How the log names an entry; a feedback sheet not at all."""
    return "" if name == "feedback" else f"{name}:{entry_id}"


def forget_key(work: Work, name: str, entry_id: int) -> None:
    """The key of a sheet, of an incident or of a letter goes with it: it belongs to no person with whom it would go otherwise."""
    if name in ("feedback", "incident", "incoming"):
        work.files.destroy([(name, entry_id)])


def _moment(sheet: Feedback) -> str:
    return f"{as_of_quarter(sheet).day.isoformat()}T00:00:00Z"
