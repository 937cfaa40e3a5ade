"""The facts of a whole, one by one: every number, or the place of one that is not shown, and what is known of it.

`tidy_columns` lays them out as a table, `tidy_dictionary` describes it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from caseapp.base.words import Words, words
from caseapp.statistics import definitions
from caseapp.statistics.national import Audience
from caseapp.statistics.summary import Summary, Target
from caseapp.statistics.table import Cell, Key, Measure, Table, Variable
from caseapp.statistics.targets import indicator_name

ALL = "all"
"""Stands for no single answer: everybody whom the table counts. No question has an answer of this name."""
COUNT, AMOUNT, TARGET, SO_FAR = "count", "amount", "target", "year_so_far"
SHOWN, ROUNDED, AT_LEAST, HIDDEN, STRUCTURAL = "shown", "rounded", "at_least", "hidden", "structural"
ANSWER, GROUP, TOTAL = "answer", "group", "total"


@dataclass(frozen=True, slots=True)
class Figures:
    """What is written out: a summary of a whole, the bounds that go with it, and for whom it is meant."""

    summary: Summary
    lower_bounds: Mapping[tuple[str, Key], int]
    measure_bounds: Mapping[str, int]
    audience: Audience


@dataclass(frozen=True, slots=True)
class Part:
    """One question of a count and the answer that is counted; without a question, nothing was asked."""

    question: str = ""
    answer: str = ""
    level: str = ""
    """ANSWER, GROUP or TOTAL."""

    def words(self) -> tuple[Words | str, Words | str]:
        """The question and the answer in words."""
        if not self.question:
            return "", ""
        if self.answer == ALL:
            return definitions.label(self.question), EVERYBODY
        return definitions.label(self.question), definitions.category_label(self.question, self.answer)


EVERYBODY = words("All that are counted")


@dataclass(frozen=True, slots=True)
class Fact:
    """One number of a whole, or the place of one that is not shown."""

    record: str
    table: str
    title: Words
    unit: str
    status: str
    value: int | None = None
    plus_minus: int | None = None
    at_least: int | None = None
    population: str = ""
    parts: tuple[Part, Part] = field(default_factory=lambda: (Part(), Part()))


def facts(figures: Figures) -> Iterator[Fact]:
    """Every fact in the order of the report: counts, amounts, then targets with the year so far."""
    margin = figures.summary.rounding.margin if figures.summary.rounding else 0
    for fact in _facts(figures):
        if fact.status == SHOWN:
            yield replace(fact, status=ROUNDED if margin else SHOWN, plus_minus=margin)
        else:
            yield replace(fact, plus_minus=0 if fact.status == STRUCTURAL else None)


def _facts(figures: Figures) -> Iterator[Fact]:
    summary = figures.summary
    units = {population.id: population.unit for population in summary.populations}
    variables = {variable.id: variable for variable in summary.variables}
    for table in summary.tables:
        for cell in table.cells:
            least = figures.lower_bounds.get((table.id, cell.key), 0)
            yield _count(table, cell, least, units.get(table.population, "person"), variables)
    for measure in summary.measures:
        yield _amount(measure, figures.measure_bounds.get(measure.id, 0))
    measured = {measure.id: measure.unit for measure in summary.measures}
    for target in summary.targets:
        yield from _target(target, measured.get(target.id, "person"))


def _count(table: Table, cell: Cell, least: int, unit: str, variables: Mapping[str, Variable]) -> Fact:
    chosen = dict(cell.key)
    found = [_part(dim, chosen.get(dim), variables[dim]) for dim in table.dims[:2]]
    found += [Part()] * (2 - len(found))
    status, value, bound = _known(cell.value, least)
    if cell.structural:
        status = STRUCTURAL
    title = definitions.table_title(table.id)
    return Fact(
        COUNT, table.id, title, unit, status, value, None, bound, table.population, (found[0], found[1])
    )  # fmt: skip


def _part(dim: str, answer: str | None, variable: Variable) -> Part:
    if answer is None:
        return Part(dim, ALL, TOTAL)
    return Part(dim, answer, GROUP if answer in variable.groups else ANSWER)


def _amount(measure: Measure, least: int) -> Fact:
    status, value, bound = _known(measure.value, least)
    return Fact(
        AMOUNT, measure.id, definitions.measure_label(measure.id), measure.unit, status, value, None, bound
    )


def _target(target: Target, unit: str) -> Iterator[Fact]:
    """What the shelters want to reach in the year, and how much of it is there."""
    name = indicator_name(target.id)
    yield Fact(TARGET, target.id, name, unit, SHOWN, target.target)
    status, value, bound = _known(target.cumulative, target.at_least)
    yield Fact(SO_FAR, target.id, name, unit, status, value, None, bound)


def _known(value: int | None, least: int) -> tuple[str, int | None, int | None]:
    """A bound of nothing tells nothing: such a number is hidden."""
    if value is not None:
        return SHOWN, value, None
    return (AT_LEAST, None, least) if least > 0 else (HIDDEN, None, None)


STATUSES: Mapping[str, tuple[Words, Words]] = {
    SHOWN: (words("shown"), words("The number is exact.")),
    ROUNDED: (
        words("rounded"),
        words("The number is rounded to a multiple of 3 or 5; “plus_minus” says how far the true one can be away."),
    ),
    AT_LEAST: (
        words("at least"),
        words("The sum of the shelters that show the number; others hide it or do not count it, so it may be larger."),
    ),
    HIDDEN: (words("hidden"), words("Not shown: it may be none, few or many. It must not be read as 0.")),
    STRUCTURAL: (words("nobody"), words("Nobody can be counted here, by the rules; the value is 0.")),
}  # fmt: skip
"""What is known of a number: its word and what it means."""
