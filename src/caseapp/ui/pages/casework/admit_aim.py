"""For whom the page of admission is opened: a relative of somebody who is here already."""

from dataclasses import dataclass

from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.records.subject import Stored


@dataclass(frozen=True, slots=True)
class FamilyAim:
    """Of whose family somebody is admitted, with the case from which the form begins."""

    person: Stored[Person]
    case: Case
