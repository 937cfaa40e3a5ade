"""What is missing or contradictory in a quarter, case by case, before its report is issued."""

from dataclasses import dataclass

from caseapp.actions.desk import Desk
from caseapp.actions.reporting.counting import case_records
from caseapp.base.periods import Quarter
from caseapp.base.words import Words
from caseapp.db.erasures import erased_people
from caseapp.db.people import case_numbers
from caseapp.records.person import display_name
from caseapp.records.roles import Intent
from caseapp.statistics.completeness import FLAW_LABELS, findings


@dataclass(frozen=True, slots=True)
class MissingLine:
    """One flaw, with the case it is in and the person whose page mends it."""

    sentence: Words
    contradiction: bool
    person_id: int
    name: str
    case_code: str


def missing(desk: Desk, quarter: Quarter) -> tuple[MissingLine, ...]:
    """Everything that does not fit in a quarter, contradictions first. KnownError for whoever may not count.

    Nobody can mend the facts of an erased person, so nothing is said of them.
    """
    with desk.database.reading(Intent.COUNT, seen=("read list", "people")) as reading:
        gone = erased_people(reading.connection)
        records = [one for one in case_records(reading) if one.person.id not in gone]
        codes = {number: code for code, number in case_numbers(reading.connection).items()}
    names = {one.person.id: display_name(one.person.record) for one in records}
    return tuple(
        MissingLine(FLAW_LABELS[one.flaw], one.contradiction, one.person, names[one.person], codes[one.case])
        for one in findings(records, quarter)
    )
