"""A letter of referral as the shelter that receives it reads it and takes it in."""

from pathlib import Path

from caseapp.actions.casework import people
from caseapp.actions.passing_on import referred
from caseapp.records.case import Case
from caseapp.records.letter import Letter
from caseapp.records.person import Person
from tests.actions.offices import TODAY, Two


def letter_at(two: Two, path: Path) -> Letter:
    """What the other shelter sees of a file before it takes it in."""
    what = referred.look(two.there, path).what
    assert isinstance(what, Letter)
    return what


def take_in(two: Two, number: int) -> int:
    """Take the person of a letter in as the forms offer it. Gives the number of the referral there."""
    person, case = referred.beginnings(referred.read_waiting(two.there, number), TODAY)
    admitted = referred.admit_referred(two.there, number, Person(**person), Case(**case))
    file = people.read_person(two.there, admitted)
    return file.cases[0].entries["referral"][0].id
