"""From the answers of one row to a person, a case and its entries, with what a register does not say filled in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from caseapp.base.words import words
from caseapp.exchange.register.columns import INNER, OF, SUBJECTS_OF_A_ROW, asked_of
from caseapp.exchange.register.rows import TakenRow
from caseapp.exchange.register.values import UnreadableError
from caseapp.records import subject
from caseapp.records.fields import NoAnswer, Severity, Value
from caseapp.records.person import Person
from caseapp.records.subject import Subject

OLDEST = 120
"""Years; an older person in a register is a slip of the pen."""

PURPOSE_OF_CONSENT = "keeping_file"
"""The purpose for which con_Consent stands: HTCDS asks for one consent, to the keeping of the data."""

Entry = tuple[str, int]
"""Subject name and number of the entry, from 1."""

Answers = Mapping[Entry, Mapping[str, Value]]


@dataclass(frozen=True, slots=True)
class Sent:
    """What a row tells about itself: its identifier on a form server, and the day on which it was sent."""

    identifier: str = ""
    day: date | None = None


def content_of(answers: Answers) -> str:
    """SHA-256 of what a row answers, whatever the order of its columns and the spelling of its values."""
    lines = [
        f"{name}#{number}.{field}={type(value).__name__}:{value}"
        for (name, number), fields in answers.items()
        for field, value in fields.items()
    ]
    return sha256("\x1e".join(sorted(lines)).encode()).hexdigest()


def assemble(number: int, key: str, answers: Answers, sent: Sent, today: date) -> TakenRow:
    """The records of one row.

    What HTCDS has no field for is filled in and told in `remarks`: the case is opened on the day of referral, or on
    the day the form was sent, or today; it is active unless something says closed; a closed case was closed on the
    day of the referral onwards, or on the day of opening.

    Raises:
        UnreadableError: the records contradict themselves or lack what they cannot be without.
    """
    filled = {entry: dict(fields) for entry, fields in answers.items()}
    case = _case(filled.pop(("case", 1), {}), sent, today)
    person = _checked(subject("person"), filled.pop(("person", 1), {}), today)
    _refuse_oldest(person, today)
    parents = {entry: fields.pop(OF, None) for entry, fields in filled.items() if entry[0] in INNER}
    records = [
        (about, _checked(about, _completed(about, fields, case["opened"]), today), parents.get((name, place)))
        for about in SUBJECTS_OF_A_ROW
        for (name, place), fields in sorted(filled.items())
        if name == about.name
    ]
    _refuse_orphans(filled, parents)
    return TakenRow(
        number,
        key,
        person,
        _checked(subject("case"), case, today),
        tuple((about.name, record) for about, record, _ in records if about.owner == "case"),
        tuple(record for about, record, _ in records if not about.owner),
        tuple((about.name, record, parent) for about, record, parent in records if isinstance(parent, int)),
    )


def _refuse_orphans(filled: Mapping[Entry, object], parents: Mapping[Entry, object]) -> None:
    """UnreadableError where an entry belongs to one that the row does not hold."""
    for (name, _), parent in parents.items():
        if not isinstance(parent, int) or (INNER[name], parent) not in filled:
            raise UnreadableError(
                words(
                    "“{column}” belongs to an entry that this row does not hold.", column=subject(name).title
                )
            )


def _case(fields: dict[str, Any], sent: Sent, today: date) -> dict[str, Any]:
    days = (fields.get("opened"), fields.get("referred_on"), sent.day)
    opened = next((day for day in days if isinstance(day, date)), today)
    closed = fields.get("closed")
    status = fields.get("status")
    if not isinstance(status, str):
        status = "Closed" if isinstance(closed, date) else "Active"
    completed = {**fields, "opened": opened, "status": status}
    if status in ("Closed", "ClosedReferred") and not isinstance(closed, date):
        onwards = fields.get("referred_out_on")
        completed["closed"] = onwards if isinstance(onwards, date) and onwards >= opened else opened
    return completed


def _completed(about: Subject[Any], fields: dict[str, Any], opened: date) -> dict[str, Any]:
    """Fields of an entry with the day and the purpose that a register does not tell."""
    completed = dict(fields)
    days = [value for value in fields.values() if type(value) is date]
    required = {asked.name for asked in asked_of(about) if asked.required}
    if about.day in required and not isinstance(completed.get(about.day), date):
        completed[about.day] = min([opened, *days])
    if about.name == "consent":
        completed.setdefault("purpose", PURPOSE_OF_CONSENT)
    return completed


def _checked(about: Subject[Any], fields: Mapping[str, Any], today: date) -> Any:  # noqa: ANN401  any record
    """A record of the subject, once it has what is required and its own check has nothing against it."""
    for asked in asked_of(about):
        if asked.required and isinstance(fields.get(asked.name, NoAnswer.NOT_ASKED), NoAnswer):
            raise UnreadableError(words("“{column}” is missing.", column=asked.label))
    record = about.record(**fields)
    for finding in about.check(record, today):
        if finding.severity == Severity.ERROR:
            raise UnreadableError(finding.sentence)
    return record


def _refuse_oldest(person: Person, today: date) -> None:
    if not isinstance(person.birth, NoAnswer) and person.birth.age_on(today) > OLDEST:
        raise UnreadableError(
            words("The date of birth means an age of more than {years} years.", years=OLDEST)
        )
