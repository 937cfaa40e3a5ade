"""The numbered sections: the tables of the catalogue, each with its title, whom it counts, and its counting rules."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import chain

from caseapp.base.words import Words, words
from caseapp.reports.counts import amounts_sheet, count_sheets, plain_sheet
from caseapp.reports.goals import goals
from caseapp.reports.legend import legend
from caseapp.reports.look import NOTE
from caseapp.reports.matrix import alike, matrix_sheet
from caseapp.reports.story import Story
from caseapp.statistics.definitions import (
    Section,
    measure_label,
    measure_rules,
    measure_section,
    population_label,
    sections,
    table_rules,
    table_title,
)  # fmt: skip
from caseapp.statistics.summary import Summary
from caseapp.statistics.table import Measure, Table

SHARES = words(
    "Shares are whole percentages of all persons counted, given only where both numbers are shown."
)
NO_NUMBERS = words("This report has no numbers for this section.")
_MOST_NAMES = 4
"""A rule of more amounts than these is not said with their names."""
_WAYS_OUT, _OUTCOMES = "assisted_by_exit", 10
"""Closures are part of the movement of the quarter, and an outcome as well: they are printed once."""


def body(story: Story) -> None:
    """All sections. One without numbers says so, unless the whole report is without tables."""
    summary = story.voice.summary
    for one in sections():
        tables, amounts = _tables_of(one, summary), _amounts_of(one, summary)
        title = numbered(story, one.number, one.title)
        if tables or amounts:
            section(story, title, tables, amounts)
            if one.number == 1:
                goals(story)
            if one.number == _OUTCOMES and summary.table(_WAYS_OUT) is not None:
                story.text(words("Closures by reason stand in section {number}.", number=1), NOTE)
        elif summary.tables:
            empty(story, title)


def numbered(story: Story, number: int, title: Words) -> str:
    """The heading of a section with its number."""
    return f"{number}\u2002{story.voice.say(title)}"


def empty(story: Story, title: str) -> None:
    """A section that should be here and has nothing to show."""
    start = len(story.pieces)
    story.heading(title, 1)
    story.text(NO_NUMBERS, NOTE)
    story.together(start)


def _tables_of(one: Section, summary: Summary) -> list[Table]:
    """The tables of a section in its order; those that this version does not know stand in the last one."""
    found = [table for table in map(summary.table, one.tables) if table is not None]
    if one.number == sections()[-1].number:
        known = {name for section in sections() for name in section.tables}
        found += [table for table in summary.tables if table.id not in known]
    return found


def _amounts_of(one: Section, summary: Summary) -> list[Measure]:
    return [measure for measure in summary.measures if measure_section(measure.id) == one.number]


def section(story: Story, title: str, tables: Sequence[Table], amounts: Sequence[Measure]) -> None:
    """One section: its plain numbers and amounts first, then its tables."""
    start = len(story.pieces)
    story.heading(title, 1)
    if tables:
        story.add(legend(story.voice, tables, story.root))
    plain = [table for table in tables if not table.dims]
    blocks: list[Callable[[], None]] = [partial(numbers, story, plain)] if plain else []
    groups = alike([table for table in tables if table.dims], story.voice.summary)
    blocks += [
        partial(counts, story, group[0]) if len(group) == 1 else partial(answers, story, group)
        for group in groups
    ]
    if amounts:
        blocks.append(partial(amount_table, story, amounts))
    for number, block in enumerate(blocks):
        begin = start if number == 0 else len(story.pieces)
        block()
        story.together(begin)


def numbers(story: Story, tables: Sequence[Table]) -> None:
    """Populations as plain numbers, one below the other, and the rule of each."""
    voice = story.voice
    story.heading(words("Persons"), 2)
    story.add(plain_sheet(tables, voice, story.root))
    rules(story, chain.from_iterable(table_rules(table.id) for table in tables))


def counts(story: Story, table: Table) -> None:
    """One table over questions."""
    voice = story.voice
    story.heading(table_title(table.id), 2)
    story.text(
        words(
            "Counted: {population}; unit: {unit}",
            population=population_label(table.population),
            unit=voice.unit(_unit(story, table)),
        ),
        NOTE,
    )
    story.add(*count_sheets(table, voice, story.root))
    several = any(variable.multi for variable in voice.summary.variables if variable.id in table.dims)
    rules(story, (*table_rules(table.id), *([SHARES] if several else [])))


def answers(story: Story, tables: Sequence[Table]) -> None:
    """Several questions with the same answers."""
    story.heading(population_label(tables[0].population), 2)
    story.add(matrix_sheet(tables, story.voice, story.root))
    rules(story, chain.from_iterable(table_rules(table.id) for table in tables))


def rules(story: Story, found: Iterable[Words]) -> None:
    """Rules of counting in one paragraph, each once."""
    said = dict.fromkeys(map(story.voice.say, found))
    if said:
        story.text(" ".join(said), NOTE)


def _unit(story: Story, table: Table) -> str:
    populations = {population.id: population for population in story.voice.summary.populations}
    known = populations.get(table.population)
    return "person" if known is None else known.unit


def amount_table(story: Story, amounts: Sequence[Measure]) -> None:
    """Amounts that are no counts of persons."""
    voice = story.voice
    story.heading(words("Amounts"), 2)
    story.add(amounts_sheet(amounts, voice, story.root))
    named: dict[str, list[str]] = {}
    for measure in amounts:
        rule = " ".join(map(voice.say, measure_rules(measure.id)))
        named.setdefault(rule, []).append(voice.say(measure_label(measure.id)))
    many = max(named.values(), key=len)
    for rule, names in named.items():
        if not rule:
            continue
        if len(names) == len(amounts):
            story.text(rule, NOTE)
        elif names is many and len(names) > _MOST_NAMES:
            story.text(words("All others: {rule}", rule=rule), NOTE)
        else:
            story.text(words("{name}: {rule}", name=", ".join(names), rule=rule), NOTE)
