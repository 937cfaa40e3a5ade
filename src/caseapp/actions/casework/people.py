"""People and their cases: listing, reading, admitting."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from caseapp.actions.casework.checking import InvalidRecordError, refuse_errors
from caseapp.actions.casework.closing import as_closed
from caseapp.actions.casework.kin import Kin, family_of
from caseapp.actions.casework.people_list import PersonLine, list_people
from caseapp.actions.desk import Desk, require_shelter
from caseapp.actions.passing_on.told_outside import keep_line_outside, meet_lock_outside
from caseapp.actions.safekeeping.retention import erased_already
from caseapp.base.dates import PartialDate
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import people as rows
from caseapp.db import store
from caseapp.db.attachments import attachments
from caseapp.db.erasures import is_erased, require_present
from caseapp.db.work import Work
from caseapp.records import SUBJECTS
from caseapp.records.alike import alike
from caseapp.records.attachment import ATTACHMENTS, line_of
from caseapp.records.case import Case, is_closed
from caseapp.records.fields import Finding
from caseapp.records.names import search_key
from caseapp.records.person import Person, display_name
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored

__all__ = [
    "CASE_SUBJECTS",
    "AlikeError",
    "CaseFile",
    "Kin",
    "Likeness",
    "PersonFile",
    "PersonLine",
    "admit",
    "list_people",
    "open_case",
    "person_search",
    "read_person",
]

CASE_SUBJECTS = tuple(subject.name for subject in SUBJECTS if subject.owner == "case")


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case with its entries: subject name -> entries, newest first."""

    case: Stored[Case]
    code: str
    entries: Mapping[str, tuple[Stored[Any], ...]]


@dataclass(frozen=True, slots=True)
class PersonFile:
    """Everything about one person, newest case first."""

    person: Stored[Person]
    cases: tuple[CaseFile, ...]
    family: tuple[Kin, ...] = ()

    @property
    def erased(self) -> bool:
        """Whether only coded facts are left of the person."""
        return any(is_erased(case.code) for case in self.cases)


def read_person(desk: Desk, person_id: int) -> PersonFile:
    """One person with all cases and their entries. KnownError where the person is gone."""
    seen = ("read person", f"person:{person_id}")
    with desk.database.reading(Intent.READ_PEOPLE, seen=seen) as reading:
        person = store.get(reading, "person", person_id)
        cases = store.entries(reading, "case", person_id)
        codes = rows.case_codes(reading.connection, person_id)
        files = tuple(
            CaseFile(
                case,
                codes[case.id],
                {
                    **{name: store.entries(reading, name, case.id) for name in CASE_SUBJECTS},
                    ATTACHMENTS.name: tuple(map(line_of, attachments(reading, case.id))),
                },
            )
            for case in sorted(cases, key=lambda case: (case.record.opened, case.id), reverse=True)
        )
        family = family_of(reading, person.record)
    return PersonFile(person, files, family)


@dataclass(frozen=True, slots=True)
class Likeness:
    """Somebody who is here already and may be the one who is about to be written down."""

    person_id: int
    name: str
    birth: PartialDate | None
    codes: tuple[str, ...]


class AlikeError(KnownError):
    """A person like this one is here already, and nobody has said that it is somebody else."""

    def __init__(self, found: tuple[Likeness, ...]) -> None:
        super().__init__(
            words("Somebody like this person is here already, so nothing was saved yet."),
            words("Look at the page of that person, or say that it is somebody else."),
        )
        self.found = found


def admit(
    desk: Desk,
    person: Person,
    case: Case,
    *,
    somebody_else: bool = True,
    then: Callable[[Work, int], None] | None = None,
) -> int:
    """A new person with a first case. Returns the person's id. KnownError where a check fails.

    AlikeError where a person like her is here and `somebody_else` does not say that they are two. `then` is done with the
    case's number in the same transaction.
    """
    today = desk.clock.today()
    require_shelter(desk)
    refuse_errors("person", person, today)
    if not display_name(person):
        raise InvalidRecordError(
            [Finding("calling_name", words("Write at least one name, or a calling name."))]
        )
    refuse_errors("case", case, today)
    case = as_closed(None, case, desk.user)
    with desk.database.work(Intent.WRITE_PEOPLE, "admit") as work:
        if not somebody_else:
            _refuse_alike(work, person)
        person_id = store.add(work, "person", 0, person, search=person_search(person))
        code = rows.next_case_code(work.connection, case.opened.year)
        case_id = store.add(work, "case", person_id, case, code=code, closing_typed=_closing(work, case))
        _keep_told(desk, work, case_id, case)
        if then is not None:
            then(work, case_id)
        work.object = f"person:{person_id}"
    return person_id


def _refuse_alike(work: Work, person: Person) -> None:
    found = alike(person, store.entries(work, "person"))
    if found:
        raise AlikeError(tuple(_likeness(work, one) for one in found))


def _likeness(work: Work, one: Stored[Person]) -> Likeness:
    birth = one.record.birth
    codes = rows.case_codes(work.connection, one.id)
    return Likeness(
        one.id,
        display_name(one.record),
        birth if isinstance(birth, PartialDate) else None,
        tuple(sorted(codes.values())),
    )


def open_case(desk: Desk, person_id: int, case: Case) -> int:
    """A further case of a person who has come back. Returns its id."""
    refuse_errors("case", case, desk.clock.today())
    case = as_closed(None, case, desk.user)
    with desk.database.work(Intent.WRITE_PEOPLE, "open case") as work:
        require_present(work, "person", person_id, erased_already())
        store.get(work, "person", person_id)
        code = rows.next_case_code(work.connection, case.opened.year)
        case_id = store.add(work, "case", person_id, case, code=code, closing_typed=_closing(work, case))
        _keep_told(desk, work, case_id, case)
        work.object = f"case:{case_id}"
    return case_id


def _keep_told(desk: Desk, work: Work, case_id: int, case: Case) -> None:
    """A case that begins with a referral onwards meets the lock like any other referral."""
    meet_lock_outside(work, case_id, None, case)
    keep_line_outside(work, case_id, None, case, desk.user, desk.profile.language)


def _closing(work: Work, case: Case) -> str | None:
    return work.now if is_closed(case) else None


def person_search(person: Person) -> str:
    """The folded names by which a person is found, whatever script and spelling they are typed in."""
    names = (
        person.surname, person.given_name, person.patronymic, person.latin_name, person.aliases,
        person.calling_name,
    )  # fmt: skip
    return search_key(*(name for name in names if isinstance(name, str)))
