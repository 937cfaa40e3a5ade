"""A whole as a tidy table: one fact a row, every code with its words, every number with what it is.

Tidy means that each column is one variable and each row one observation (H. Wickham, Tidy Data, Journal of Statistical
Software 59:10, 2014). Numbers and what is known of them stand apart: `value` is a number or empty, `plus_minus` how far it can be
away from the true one, `at_least` a lower bound where nothing more is known, and `status` says which. `tidy_dictionary` describes every column and code.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from caseapp.base.words import Speaks, Words, words
from caseapp.exchange.tidy import AMOUNT, STATUSES, Fact, Figures, facts
from caseapp.statistics import definitions

Value: TypeAlias = str | int | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in tables for programs, its head for people, and what stands in it."""

    name: str
    head: Words
    meaning: Words
    of: Callable[[Figures, Fact, Speaks], Value]
    wordy: bool = False
    """Whether it holds words of a language; all others are the same in every language."""


def _said(text: Words | str, say: Speaks) -> str:
    return text if isinstance(text, str) else say(text)


def _section(fact: Fact) -> int | None:
    if fact.record == AMOUNT:
        return definitions.measure_section(fact.table)
    return next((one.number for one in definitions.sections() if fact.table in one.tables), None)


COLUMNS: tuple[Column, ...] = (
    Column(
        "period", words("Period"), words("The quarter (2026-Q3) or year (2026) that is counted."),
        lambda figures, _fact, _say: figures.summary.period.label,
    ),
    Column(
        "start", words("First day"), words("Its first day, as year-month-day (ISO 8601)."),
        lambda figures, _fact, _say: figures.summary.period.start,
    ),
    Column(
        "end", words("Last day"), words("Its last day, as year-month-day (ISO 8601)."),
        lambda figures, _fact, _say: figures.summary.period.end,
    ),
    Column(
        "audience", words("For whom"), words("For whom the figures are meant; what they may show follows from it."),
        lambda figures, _fact, _say: str(figures.audience),
    ),
    Column(
        "practice", words("Practice"), words("1 where the people are invented, 0 where they are not."),
        lambda figures, _fact, _say: int(figures.summary.practice),
    ),
    Column(
        "shelters", words("Number of shelters"), words("How many shelters the figures rest on."),
        lambda figures, _fact, _say: len(figures.summary.shelters),
    ),
    Column(
        "definitions", words("Version of the rules"), words("Version of the counting rules; numbers of two versions are not compared."),
        lambda figures, _fact, _say: figures.summary.definitions,
    ),
    Column(
        "record", words("Kind of fact"), words("Whether a row counts, measures an amount, or gives a target."),
        lambda _figures, fact, _say: fact.record,
    ),
    Column(
        "section", words("Section"), words("The section of the report in which it stands, 1 to 11."),
        lambda _figures, fact, _say: _section(fact),
    ),
    Column(
        "table", words("Code of the table"), words("The table, amount or indicator."),
        lambda _figures, fact, _say: fact.table,
    ),
    Column(
        "table_words", words("Table"), words("Its name in the language of the file."),
        lambda _figures, fact, say: say(fact.title), wordy=True,
    ),
    Column(
        "population", words("Code of the population"), words("Whom the table counts; empty for amounts and targets."),
        lambda _figures, fact, _say: fact.population,
    ),
    Column(
        "population_words", words("Population"), words("Its name in the language of the file."),
        lambda _figures, fact, say: say(definitions.population_label(fact.population)) if fact.population else "", wordy=True,
    ),
    Column(
        "question", words("Code of the question"), words("The question by whose answers is counted; empty where none is."),
        lambda _figures, fact, _say: fact.parts[0].question,
    ),
    Column(
        "question_words", words("Question"), words("Its name in the language of the file."),
        lambda _figures, fact, say: _said(fact.parts[0].words()[0], say), wordy=True,
    ),
    Column(
        "answer", words("Code of the answer"), words("The answer that is counted; “all” where nobody is left out."),
        lambda _figures, fact, _say: fact.parts[0].answer,
    ),
    Column(
        "answer_words", words("Answer"), words("Its name in the language of the file."),
        lambda _figures, fact, say: _said(fact.parts[0].words()[1], say), wordy=True,
    ),
    Column(
        "level", words("Level"), words("Whether it is a single answer, a group of answers, or the total: never add up rows of two levels."),
        lambda _figures, fact, _say: fact.parts[0].level,
    ),
    Column(
        "question_2", words("Code of the second question"), words("As “question”, where a table asks two."),
        lambda _figures, fact, _say: fact.parts[1].question,
    ),
    Column(
        "question_2_words", words("Second question"), words("Its name in the language of the file."),
        lambda _figures, fact, say: _said(fact.parts[1].words()[0], say), wordy=True,
    ),
    Column(
        "answer_2", words("Code of the second answer"), words("As “answer”, of the second question."),
        lambda _figures, fact, _say: fact.parts[1].answer,
    ),
    Column(
        "answer_2_words", words("Second answer"), words("Its name in the language of the file."),
        lambda _figures, fact, say: _said(fact.parts[1].words()[1], say), wordy=True,
    ),
    Column(
        "level_2", words("Second level"), words("As “level”, of the second question."),
        lambda _figures, fact, _say: fact.parts[1].level,
    ),
    Column(
        "value", words("Value"), words("The number, where it is shown; empty otherwise, and empty is not none."),
        lambda _figures, fact, _say: fact.value,
    ),
    Column(
        "plus_minus", words("±"), words("How far the true number can be away from the value: 0 where it is exact, 2 or 4 where it is rounded."),
        lambda _figures, fact, _say: fact.plus_minus,
    ),
    Column(
        "at_least", words("At least"), words("The sum of what is shown, where more is not known; empty otherwise."),
        lambda _figures, fact, _say: fact.at_least,
    ),
    Column(
        "status", words("Status"), words("What is known of the number."),
        lambda _figures, fact, _say: fact.status,
    ),
    Column(
        "unit", words("Code of the unit"), words("What is counted."),
        lambda _figures, fact, _say: fact.unit,
    ),
    Column(
        "unit_words", words("Unit"), words("Its name in the language of the file."),
        lambda _figures, fact, say: say(definitions.unit_label(fact.unit)), wordy=True,
    ),
)  # fmt: skip
"""In the order of the table for programs."""


def header() -> list[str]:
    """Names of the columns, the same in every language."""
    return [column.name for column in COLUMNS]


def rows(figures: Figures, say: Speaks) -> list[list[Value]]:
    """Every fact as a row under `header`."""
    return [[column.of(figures, fact, say) for column in COLUMNS] for fact in facts(figures)]


def sheet(figures: Figures, say: Speaks) -> tuple[list[str], list[list[Value]]]:
    """The same for people: heads in words, and what a person reads before the codes."""
    ordered = sorted(COLUMNS, key=lambda column: not _for_people(column))
    heads = [say(column.head) for column in ordered]
    return heads, [[_read(column, figures, fact, say) for column in ordered] for fact in facts(figures)]


def _for_people(column: Column) -> bool:
    return column.wordy or column.name in {"period", "value", "plus_minus", "at_least", "status"}


def _read(column: Column, figures: Figures, fact: Fact, say: Speaks) -> Value:
    """Statuses are codes for programs and words for people."""
    if column.name == "status":
        return say(STATUSES[fact.status][0])
    return column.of(figures, fact, say)
