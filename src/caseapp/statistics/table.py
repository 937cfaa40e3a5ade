"""Tables of counts: what is counted, over whom, and which numbers a reader may see.

A table holds *every* cell that a report shows or could show: the inner cells, the margins (a dimension left
out of the key), and the groups of its variables. `value=None` is a hidden cell; hidden cells carry no reason.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

Key: TypeAlias = tuple[tuple[str, str], ...]
"""Pairs of variable and category, in the order of the table's dimensions; a missing variable is a margin."""

_NO_GROUPS: Mapping[str, tuple[str, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Variable:
    """A question whose answers are counted; `groups` roll several categories up into one.

    Every person falls into exactly one category, unless `multi`: then each answer is a yes or no of its own,
    a person may have several or none, and the answers never add up to the persons.
    """

    id: str
    categories: tuple[str, ...]
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _NO_GROUPS)
    multi: bool = False


@dataclass(frozen=True, slots=True)
class Population:
    """Whom a table counts. A population with `sum_of` is the disjoint union of the populations it names."""

    id: str
    unit: str = "person"
    sum_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """One number of a table. `structural` says that nobody can ever be counted here (shown as a dash)."""

    key: Key
    value: int | None
    structural: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """All cells over one population and some variables. `dims=()` is the plain number of persons."""

    id: str
    population: str
    dims: tuple[str, ...]
    cells: tuple[Cell, ...]

    def value(self, **key: str) -> int | None:
        """The number at a key; None where it is hidden. KeyError where the table has no such cell."""
        return self.by_key()[tuple((dim, key[dim]) for dim in self.dims if dim in key)].value

    def by_key(self) -> dict[Key, Cell]:
        """The cells under their keys."""
        return {cell.key: cell for cell in self.cells}


@dataclass(frozen=True, slots=True)
class Measure:
    """An amount that is not a count of persons: nights, days, a median. None is hidden."""

    id: str
    unit: str
    value: int | None
    quarters: int = 1
    """Over how many quarters it was added up: two in a half-year, in which somebody can have twice the nights."""


@dataclass(frozen=True, slots=True)
class Client:
    """One person counted, as somebody knows her who has her whole record: where she stands, and all her answers.

    `population` is one that is not made of others; to a question with several answers belongs a tuple of them.
    """

    population: str
    answers: tuple[tuple[str, str | tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Clause:
    """A person meets it who gave any of the answers (categories or groups); with `holds=False`, who gave none."""

    variable: str
    answers: tuple[str, ...]
    holds: bool = True


@dataclass(frozen=True, slots=True)
class Relation:
    """Nobody can meet all clauses, by the definitions of what is counted. Every reader knows that."""

    clauses: tuple[Clause, ...]


Pair: TypeAlias = tuple[str, str]
"""A question and one answer."""


def follows_from(relation: Relation) -> tuple[Pair, Pair] | None:
    """The first answer and the second, where a relation says that the second follows from the first; None otherwise."""
    held = [clause for clause in relation.clauses if clause.holds]
    then = [clause for clause in relation.clauses if not clause.holds]
    if len(held) != 1 or len(then) != 1 or len(held[0].answers) != 1 or len(then[0].answers) != 1:
        return None
    return (held[0].variable, held[0].answers[0]), (then[0].variable, then[0].answers[0])


@dataclass(frozen=True, slots=True)
class Release:
    """Everything that one report counts: the unit that is protected, audited and published together."""

    variables: Mapping[str, Variable]
    populations: tuple[Population, ...]
    tables: tuple[Table, ...]
    measures: tuple[Measure, ...] = ()
    relations: tuple[Relation, ...] = ()
