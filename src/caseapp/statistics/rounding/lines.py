"""What of a release adds up to what: every count once, and the sums and parts that a reader can check.

The same persons with the same answers are one count, in however many tables it stands, so that it is rounded once.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from caseapp.statistics.table import Cell, Key, Release, Table, Variable

Node: TypeAlias = tuple[str, Key]
"""One count: a population, and the answers that are counted in it."""


class ContradictionError(ValueError):
    """The shown numbers do not add up themselves, so nothing made from them can."""


@dataclass(frozen=True, slots=True)
class Line:
    """A count and those that it is the sum of; some of them may be hidden or in no table."""

    whole: Node
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """All counts of a release with their numbers (None where hidden), the sums, and pairs of which the first is part of the second."""

    numbers: Mapping[Node, int | None]
    lines: tuple[Line, ...]
    within: tuple[tuple[Node, Node], ...]


def counts_of(release: Release) -> Counts:
    """Everything that the tables of a release say. ContradictionError where one count has two numbers."""
    numbers: dict[Node, int | None] = {}
    lines: dict[Line, None] = {}
    within: dict[tuple[Node, Node], None] = {}
    for table in release.tables:
        for cell in table.cells:
            _note(numbers, (table.population, cell.key), cell)
            for line in _sums(table, cell.key, release.variables):
                lines.setdefault(line)
            for larger in _around(table, cell.key, release.variables):
                within.setdefault(((table.population, cell.key), larger))
    for line in _populations(release, numbers):
        lines.setdefault(line)
    for pair in _smaller_populations(release, numbers):
        within.setdefault(pair)
    known = tuple(pair for pair in within if all(node in numbers for node in pair))
    return Counts(numbers, tuple(lines), known)


def _note(numbers: dict[Node, int | None], node: Node, cell: Cell) -> None:
    before = numbers.get(node)
    if None not in {before, cell.value} and before != cell.value:
        raise ContradictionError(f"{node} is {before} and {cell.value}")
    numbers[node] = cell.value if before is None else before


def _sums(table: Table, key: Key, variables: Mapping[str, Variable]) -> Iterator[Line]:
    """A margin is the sum of the answers, a group that of its answers, where everybody gives one answer."""
    chosen = dict(key)
    for dim in table.dims:
        variable = variables[dim]
        members = variable.groups.get(chosen[dim]) if dim in chosen else variable.categories
        if members is not None and not variable.multi:
            parts = tuple((table.population, _with(table, chosen, dim, one)) for one in members)
            yield Line((table.population, key), parts)


def _around(table: Table, key: Key, variables: Mapping[str, Variable]) -> Iterator[Node]:
    """The counts that one answer of several is part of: its groups, and everybody."""
    chosen = dict(key)
    for dim, answer in key:
        variable = variables[dim]
        if variable.multi:
            above = [name for name, members in variable.groups.items() if answer in members]
            for level in (None, *above):
                yield table.population, _with(table, chosen, dim, level)


def _with(table: Table, chosen: Mapping[str, str], dim: str, answer: str | None) -> Key:
    changed = {**chosen, dim: answer}
    return tuple((name, one) for name in table.dims if (one := changed.get(name)) is not None)


def _populations(release: Release, numbers: Mapping[Node, int | None]) -> Iterator[Line]:
    """A population is the sum of its parts, answer by answer where all of them were asked."""
    for population in release.populations:
        for name, key in numbers if population.sum_of else ():
            parts = tuple((part, key) for part in population.sum_of)
            if name == population.id and all(part in numbers for part in parts):
                yield Line((name, key), parts)


def _smaller_populations(release: Release, numbers: Mapping[Node, int | None]) -> Iterator[tuple[Node, Node]]:
    for population in release.populations:
        for part in population.sum_of:
            for name, key in numbers:
                if name == part:
                    yield (part, key), (population.id, key)
