"""What the page of an entry is asked to show, and how it is saved."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from caseapp.actions.casework import entries, people
from caseapp.records.subject import Stored

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk


@dataclass(frozen=True, slots=True)
class EntryAim:
    """What the page shall show: an entry, or a new one (`stored` is None) of an owner, and where to go back to.

    `about` is shown beside the heading; `start` holds answers that a new entry begins with.
    """

    subject: str
    owner_id: int
    stored: Stored[Any] | None = None
    back: str = "people"
    back_to: object = None
    about: str = ""
    start: dict[str, Any] = field(default_factory=dict)


def write(desk: "Desk", aim: EntryAim, record: Any) -> Stored[Any]:  # noqa: ANN401  a record of any subject
    """Save what an aim points to; a new case is opened as such, because it gets a code."""
    stored = aim.stored
    if stored is not None:
        return entries.save_entry(desk, aim.subject, stored.id, stored.version, record)
    if aim.subject != "case":
        return entries.add_entry(desk, aim.subject, aim.owner_id, record)
    case_id = people.open_case(desk, aim.owner_id, record)
    return next(case for case in entries.list_entries(desk, "case", aim.owner_id) if case.id == case_id)
