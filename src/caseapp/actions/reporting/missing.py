"""What is missing or contradictory in a quarter, case by case, before its report is issued."""

from collections.abc import Collection
from dataclasses import dataclass

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.reporting.counting import case_records
from caseapp.actions.steps import step_of
from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.db import store
from caseapp.db.erasures import erased_people
from caseapp.db.people import case_numbers
from caseapp.db.pieces import pieces
from caseapp.db.work import Reading
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


def missing(
    desk: Desk, quarter: Quarter, progress: Progress = no_progress, stop: Stop = never_stop
) -> tuple[MissingLine, ...]:
    """Everything that does not fit in a quarter, contradictions first. KnownError for whoever may not count.

    Nobody can mend the facts of an erased person, so nothing is said of them.
    """
    with desk.database.reading(Intent.COUNT, seen=("read list", "people")) as reading:
        gone = erased_people(reading.connection)
        step = step_of(progress, stop, words("Looking through the cases"))
        records = case_records(reading, step=step)
        found = findings((one for one in records if one.person.id not in gone), quarter)
        codes = {number: code for code, number in case_numbers(reading.connection).items()}
        names = _names(reading, {one.person for one in found})
    return tuple(
        MissingLine(FLAW_LABELS[one.flaw], one.contradiction, one.person, names[one.person], codes[one.case])
        for one in found
    )


def _names(reading: Reading, people: Collection[int]) -> dict[int, str]:
    """Of those alone in whose records something does not fit."""
    return {
        number: display_name(stored.record)
        for some in pieces(sorted(people))
        for number, stored in store.some(reading, "person", some).items()
    }
