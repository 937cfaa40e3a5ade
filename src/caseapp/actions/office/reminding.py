"""Reminders of reports that did not come: letters to send, and a line in the vault that each was written."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from caseapp.actions.desk import Desk
from caseapp.actions.office.agreements import require_coordinator
from caseapp.actions.office.following_up import Cell, Overview, Shelter, State, read_overview
from caseapp.base.errors import KnownError
from caseapp.base.language import Language, date_text, quarter_text
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, words
from caseapp.db import agreements
from caseapp.db.agreements import REMINDER, QuarterNote
from caseapp.records.roles import Intent


@dataclass(frozen=True, slots=True)
class Letter:
    """The text for one shelter: `name` is how the office calls it, the text calls it as it calls itself."""

    shelter: str
    name: str
    text: str


def missing(overview: Overview, shelter: str, *, late: bool = False) -> tuple[tuple[Quarter, Cell], ...]:
    """The quarters that a shelter has not reported, the oldest first; with `late` only those past their deadline."""
    wanted = {State.LATE} if late else {State.LATE, State.AWAITED}
    found = ((quarter, overview.cells[shelter, quarter]) for quarter in reversed(overview.quarters))
    return tuple((quarter, cell) for quarter, cell in found if cell.state in wanted)


def remind(desk: Desk, language: str, shelter: str = "") -> tuple[Letter, ...]:
    """The letter to one shelter about everything that it has not reported; without a shelter, one to each that is late.

    No letter tells of another shelter. That a reminder was written is kept beside the quarters. KnownError where nothing is missing.
    """
    require_coordinator(desk)
    today, say = desk.clock.today(), Language(language)
    about = f"card:{shelter}" if shelter else "all"
    with desk.database.work(Intent.IMPORT_SUMMARIES, "remind shelters", about) as work:
        whole = read_overview(work, today)
        wanted = [one for one in whole.shelters if not shelter or one.id == shelter]
        due = [(one, missing(whole, one.id, late=not shelter)) for one in wanted]
        due = [(one, quarters) for one, quarters in due if quarters]
        if not due:
            raise KnownError(words("No report is missing, so there is nobody to remind."))
        for one, quarters in due:
            for quarter, _cell in quarters:
                note = QuarterNote(one.id, str(quarter), REMINDER, "", work.user, work.now)
                agreements.add_note(work.connection, note)
    return tuple(
        Letter(one.id, one.name, _text(one, quarters, desk.profile.name, today, say)) for one, quarters in due
    )


def _text(
    shelter: Shelter, quarters: Sequence[tuple[Quarter, Cell]], office: str, today: date, say: Speaks
) -> str:
    """It says nothing of anybody's work: a name, quarters and days."""
    lines = [
        say(words("To: {name}", name=shelter.calls_itself)),
        "",
        say(words("We have not received your report of {n} quarters yet:", count=len(quarters))),
        *(f"– {_line(quarter, cell, today, say)}" for quarter, cell in quarters),
        "",
        say(
            words(
                "Please issue it in the program, seal it to our card and send us the file. If it was sent already, please send it once"
                " more; if it cannot come yet, please write to us why, and until when we may expect it."
            )
        ),
        "",
        office,
    ]
    return "\n".join(lines)


def _line(quarter: Quarter, cell: Cell, today: date, say: Speaks) -> str:
    name, day = quarter_text(say.code, quarter), date_text(say.code, cell.due)
    if cell.due < today:
        return say(words("{quarter}, was due by {day}", quarter=name, day=day))
    return say(words("{quarter}, due by {day}", quarter=name, day=day))
