"""For whom a register is written out, and whose rows may go along: only the shelter's own copy asks for no consent."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from caseapp.actions.passing_on.sharing import Way, note_shared
from caseapp.base.words import Speaks, Words, words
from caseapp.db.work import Work
from caseapp.exchange.register.rows import TakenRow
from caseapp.records.consent import age_of, consents_to
from caseapp.records.sharing import LOCKS


class Audience(StrEnum):
    """Who gets the file."""

    OWN = "own"
    WHOLE = "whole"
    IOM = "iom"
    RESEARCH = "research"


AUDIENCE_LABELS: Mapping[Audience, Words] = {
    Audience.IOM: words("For IOM or a donor"),
    Audience.RESEARCH: words("For research"),
    Audience.OWN: words("For the shelter's own work"),
    Audience.WHOLE: words("Everything, with names: for another vault of this shelter"),
}

_OURS = (Audience.OWN, Audience.WHOLE)
"""Copies that ask for no consent: they stay with the shelter (`records/sharing.py: LOCKS`)."""
_KEPT = "keeping_file"


@dataclass(frozen=True, slots=True)
class Written:
    """How many rows were written, and how many people's consents kept theirs out."""

    rows: int
    left_out: int


def action_of(audience: Audience) -> str:
    """What the log says of it."""
    return "export register" if audience is Audience.OWN else f"export register {audience}"


def allowed(
    found: Iterable[tuple[int, TakenRow]], audience: Audience, today: date
) -> tuple[list[tuple[int, TakenRow]], int]:
    """The rows that may go to an audience, and how many may not. Any one purpose of the table is enough."""
    rows = list(found)
    if audience in _OURS:
        return rows, 0
    purposes = LOCKS[f"register_{audience}"].purposes
    kept = [pair for pair in rows if any(_consents(pair[1], one, audience, today) for one in purposes)]
    return kept, len(rows) - len(kept)


def note_rows(
    work: Work, rows: Iterable[tuple[int, TakenRow]], audience: Audience, today: date, worker: str, say: Speaks
) -> None:  # fmt: skip
    """Write down of each case that its row stands in a file now: a copy for the shelter's own work can be lost too."""
    for case_id, row in rows:
        purpose = _KEPT if audience in _OURS else _purpose(row, audience, today)
        note_shared(
            work, case_id, purpose, Way.REGISTER, _receiver(audience), say(AUDIENCE_LABELS[audience]), today, worker
        )  # fmt: skip


def _purpose(row: TakenRow, audience: Audience, today: date) -> str:
    purposes = LOCKS[f"register_{audience}"].purposes
    return next(one for one in purposes if _consents(row, one, audience, today))


def _receiver(audience: Audience) -> str:
    return "IOM" if audience is Audience.IOM else ""


def _consents(row: TakenRow, purpose: str, audience: Audience, today: date) -> bool:
    consents = [record for name, record in row.entries if name == "consent"]
    age = age_of(row.person, row.case.opened)
    return consents_to(consents, purpose, today, age, _receiver(audience))
