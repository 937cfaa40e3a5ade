"""How the state of a shelter's quarter is said and drawn, in the table of all shelters and on the page of one."""

from datetime import date

from caseapp.actions.office.following_up import Cell, State
from caseapp.base.language import date_text
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.icons import Tint
from caseapp.ui.widgets.plain_table import Entry

STATES: dict[State, tuple[Words, str, Tint, Words]] = {
    State.RECEIVED: (words("Received"), "circle-check", Tint.ACCENT, words("Received: the report is here")),
    State.REVISED: (words("Revised"), "history", Tint.ACCENT, words("Revised: a newer revision is here")),
    State.AWAITED: (
        words("Awaited"), "clock", Tint.MUTED, words("Awaited: not here, and not yet past its deadline"),
    ),
    State.LATE: (words("Late"), "triangle-alert", Tint.TEXT, words("Late: not here, and past its deadline")),
    State.NOT_EXPECTED: (
        words("Not expected"), "", Tint.MUTED, words("Not expected: no agreement in force, or not known yet"),
    ),
}  # fmt: skip
DISPUTED = (words("Disputed"), "message-square", Tint.TEXT, words("Disputed: somebody doubts its figures"))


def short_quarter(quarter: Quarter) -> str:
    """A quarter above a narrow column, the same in every language; a half-year as its two quarters."""
    if len(quarter.quarters()) > 1:
        return f"{'I–II' if quarter.number == 2 else 'III–IV'} / {quarter.year}"
    return f"{('I', 'II', 'III', 'IV')[quarter.number - 1]} / {quarter.year}"


def state_entry(cell: Cell, say: Speaks) -> Entry:
    """The state in a table: a word and a picture, the day, and what else there is to know as a tip."""
    word, icon, tint, _meaning = DISPUTED if cell.disputed else STATES[cell.state]
    second = ""
    if cell.half:
        second = short_quarter(Quarter.parse(cell.half))
    elif cell.here:
        second = day_of(cell.issued_at, say)
    elif cell.state in {State.AWAITED, State.LATE}:
        second = say(words("by {day}", day=cell.due))
    lines = [say(word), *filter(None, [second])]
    if cell.card_taken_back:
        lines.append(say(words("card taken back")))
    return Entry("\n".join(lines), icon, tint, "\n".join(remarks(cell, say)))


def remarks(cell: Cell, say: Speaks) -> list[str]:
    """Everything there is to say of a quarter besides its state."""
    found: list[Words] = []
    if cell.here:
        found.append(
            words(
                "Revision {revision}, issued {day}", revision=cell.revision, day=day_of(cell.issued_at, say)
            )
        )
    if cell.half:
        found.append(
            words("It came as the half-year {period}.", period=short_quarter(Quarter.parse(cell.half)))
        )
    if cell.days_late:
        found.append(_late(cell))
    if cell.card_taken_back:
        day = day_of(cell.card_taken_back, say)
        found.append(words("The card that signed it was taken back on {day}.", day=day))
    if cell.reminded_on and not cell.here:
        found.append(words("Reminded on {day}", day=day_of(cell.reminded_on, say)))
    return [say(one) for one in found] or [say(STATES[cell.state][3])]


def _late(cell: Cell) -> Words:
    if cell.here:
        return words("First issued {n} days after the deadline", count=cell.days_late)
    return words("{n} days after the deadline", count=cell.days_late)


def day_of(moment: str, say: Speaks) -> str:
    """The day of a moment as it is stored."""
    return date_text(say.code, date.fromisoformat(moment[:10]))
