"""An entry in one line: its day, and its first telling answers."""

from datetime import date
from typing import Any

from caseapp.base.dates import PartialDate
from caseapp.base.language import date_text, number_text
from caseapp.base.words import Speaks, Words, words
from caseapp.records.assessment import NEED, NEEDS, Assessment, level
from caseapp.records.case import Case
from caseapp.records.fields import Kind, NoAnswer, Question, question, questions
from caseapp.records.subject import Stored, Subject
from caseapp.ui.form.typed import part_day_text

_TELLING = 3
_LONGEST = 70


def day_of(subject: Subject[Any], stored: Stored[Any]) -> date:
    """The day that puts an entry on the timeline: its own, otherwise the one on which it was entered."""
    own = getattr(stored.record, subject.day) if subject.day else None
    if isinstance(own, PartialDate):
        return own.earliest
    return own if isinstance(own, date) else date.fromisoformat(stored.entered_at[:10])


def opened_words(case: Case) -> Words:
    """Since when a case is open, as exactly as it is known: old registers know the year only, or nothing."""
    day = case.opened
    if case.opened_precision == "unknown":
        return words("opening day not known")
    if case.opened_precision == "year":
        return words("since {day}", day=part_day_text(PartialDate(day.year)))
    if case.opened_precision == "month":
        return words("since {day}", day=part_day_text(PartialDate(day.year, day.month)))
    return words("since {day}", day=day)


def gist(subject: Subject[Any], stored: Stored[Any], say: Speaks) -> str:
    """The first answers that say something: codes first, then a line of text, then money. What is for others to read is left out."""
    if isinstance(stored.record, Assessment):
        return greatest_needs(stored.record, say)
    record: type = subject.record
    told: list[str] = []
    for kinds in ((Kind.CODE, Kind.CODES), (Kind.TEXT, Kind.LONG_TEXT), (Kind.MONEY,)):
        for asked in questions(record):
            if asked.kind in kinds and len(told) < _TELLING:
                text = answer_text(asked, getattr(stored.record, asked.name), say)
                told.extend([text] if text else [])
    return " · ".join(told[:_TELLING])


def greatest_needs(assessment: Assessment, say: Speaks) -> str:
    """The highest level and the parts of life that have it; empty where nothing is needed or answered."""
    levels = {name: level(getattr(assessment, name)) or 0 for name in NEEDS}
    worst = max(levels.values())
    if not worst:
        return ""
    named = [say(question(Assessment, name).label) for name, height in levels.items() if height == worst]
    return f"{say(NEED.items[worst].label)}: {', '.join(named)}"


def answer_text(asked: Question, value: Any, say: Speaks) -> str:  # noqa: ANN401  an answer of any kind
    """An answer in words; empty where there is none."""
    if isinstance(value, NoAnswer):
        return ""
    if isinstance(value, bool):
        return say(words("Yes")) if value else say(words("No"))
    if isinstance(value, date):
        return date_text(say.code, value)
    if isinstance(value, PartialDate):
        return ("~" if value.about else "") + part_day_text(value)
    if isinstance(value, int):
        return number_text(say.code, value)
    codes = value if isinstance(value, tuple) else (value,)
    if asked.choices is not None:
        return ", ".join(say(asked.choices.label(code)) for code in codes)
    line = " ".join(str(value).split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def completeness(subject: Subject[Any], stored: Stored[Any]) -> tuple[int, int]:
    """How many questions of an entry are dealt with, of how many; refused and not known count as dealt with.

    What is for others to read counts neither way.
    """
    record: type = subject.record
    values = [getattr(stored.record, one.name) for one in questions(record)]
    mine = [value for value in values if value is not NoAnswer.SEALED]
    return sum(value is not NoAnswer.NOT_ASKED for value in mine), len(mine)
