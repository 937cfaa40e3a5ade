"""Whose pictures and papers the page shall show."""

from dataclasses import dataclass

from caseapp.records.person import Person
from caseapp.records.subject import Stored


@dataclass(frozen=True, slots=True)
class AttachmentsAim:
    """A case with its person; `about` stands beside the heading, `shown` is the attachment to begin with, or 0."""

    person: Stored[Person]
    case_id: int
    about: str = ""
    shown: int = 0
