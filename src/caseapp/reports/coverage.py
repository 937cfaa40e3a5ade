"""The shelters that a report over several of them rests on, and those that are missing in it."""

from collections.abc import Iterator
from datetime import date

from caseapp.base.language import quarter_text
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, Words, words
from caseapp.reports.beside import MEANT_FOR, NO_REPORT, NOTICES, Beside
from caseapp.reports.front import Fact
from caseapp.reports.look import COLUMN_HEAD, WIDTH
from caseapp.reports.sheet import Box, Line, Sheet
from caseapp.reports.story import Story
from caseapp.reports.voice import Voice
from caseapp.statistics.national import Audience

INCLUDED = words("Shelters included")
MISSING = words("Shelters missing")
IN_IT = words("in this report")
DISPUTED = words("in this report, disputed")
CARD_TAKEN_BACK = words("in this report, its card was taken back")
LATE = words("late")
AWAITED = words("not yet due")
BY_HALF_YEARS = words("by half-years: in the year, not in this quarter")
_NAME, _STATE = 210.0, 150.0


def facts(voice: Voice) -> list[Fact]:
    """What the cover says of it: for whom the report is, how many shelters are in it, how many are not."""
    say, beside, included = voice.say, voice.beside, len(voice.summary.shelters)
    found = [
        Fact(say(words("Meant for")), _meant_for(voice)),
        Fact(say(INCLUDED), voice.number(included)),
    ]
    missing = len(beside.late) + len(beside.awaited)
    if missing:
        told = words("{missing}, of them late: {late}", missing=missing, late=len(beside.late))
        found.append(Fact(say(MISSING), say(told)))
    if beside.by_half_years:
        found.append(Fact(say(words("Report by half-years")), voice.number(len(beside.by_half_years))))
    return found


def _meant_for(voice: Voice) -> str:
    """An audience, or the one partner for whom numbers were rounded."""
    rounding = voice.summary.rounding
    if rounding is None:
        return voice.say(MEANT_FOR[voice.beside.audience])
    day = date.fromisoformat(rounding.agreed)
    return voice.say(words("{partner}, under the agreement of {day}", partner=rounding.recipient, day=day))


def notice(voice: Voice) -> str:
    """What a reader may do with the report."""
    rounding = voice.summary.rounding
    if rounding is None:
        return voice.say(NOTICES[voice.beside.audience])
    return voice.say(
        words(
            "Every number in this report is rounded to a multiple of {base} and stands with ±{margin}: the true number is at most"
            " {margin} larger or smaller. It was made for one partner under an agreement and names no shelter; please do not pass it on.",
            base=rounding.base, margin=rounding.margin,
        )
    )  # fmt: skip


def shelters(story: Story) -> None:
    """The shelters by the coordinator's own names for them; a report for others says only how many they are."""
    voice = story.voice
    if not voice.summary.shelters:
        return
    start = len(story.pieces)
    story.heading(INCLUDED, 1)
    if voice.beside.audience is Audience.OFFICE:
        _listed(story)
    else:
        count = len(voice.summary.shelters)
        story.text(
            words("{n} shelters are in this report. It does not name them, to protect them.", count=count)
        )
    story.together(start)


def _listed(story: Story) -> None:
    voice = story.voice
    say, beside = voice.say, voice.beside
    lines = [Line((Box(name, heads="Row"), Box(say(state)), Box(mark))) for name, state, mark in _rows(voice)]
    if beside.periods:
        lines = [
            Line((Box(name, heads="Row"), Box(_held(held, say)))) for name, held in beside.periods.items()
        ]
    titles = _year_titles() if beside.periods else _titles()
    head = Line(tuple(Box(say(text), COLUMN_HEAD, heads="Column") for text in titles), "head")
    again = say(words("{title}, continued", title=INCLUDED))
    widths = (_NAME, WIDTH - _NAME) if beside.periods else (_NAME, _STATE, WIDTH - _NAME - _STATE)
    story.add(Sheet(widths, [head], lines, story.root.add("Table"), continued=again))


def _held(periods: tuple[str, ...], say: Speaks) -> str:
    """Periods in words, each on a line of its own."""
    return "\n".join(quarter_text(say.code, Quarter.parse(period)) for period in periods) or say(NO_REPORT)


def _titles() -> tuple[Words, ...]:
    return words("Shelter"), words("Report"), words("Identifier")


def _year_titles() -> tuple[Words, ...]:
    return words("Shelter"), words("Added up from")


def _mark(name: str, beside: Beside) -> Words:
    if name in beside.disputed:
        return DISPUTED
    return CARD_TAKEN_BACK if name in beside.card_taken_back else IN_IT


def _rows(voice: Voice) -> Iterator[tuple[str, Words, str]]:
    """Name, state and identifier, those in the report first."""
    beside: Beside = voice.beside
    named = [(beside.names.get(shelter, "–"), shelter) for shelter in voice.summary.shelters]
    for name, shelter in sorted(named):
        yield name, _mark(name, beside), shelter
    for state, names in (
        (LATE, beside.late),
        (AWAITED, beside.awaited),
        (BY_HALF_YEARS, beside.by_half_years),
    ):
        for name in sorted(names):
            yield name, state, ""
