"""What a key of a table asks about a person, in questions that each have one answer.

A question with several answers becomes one yes-or-no question per answer. Categories that no table of the
release tells apart are one category: what nobody prints needs no unknowns.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import product

from caseapp.statistics.table import Clause, Client, Key, Relation, Release, Table, Variable


@dataclass(frozen=True, slots=True)
class Condition:
    """A person meets it who gave an `allowed` answer to any of the questions `names` (`negated`: to none)."""

    names: tuple[str, ...]
    allowed: tuple[int, ...]
    negated: bool = False


class Questions:
    """The single-answer questions behind a release. KeyError where a table names an unknown question."""

    def __init__(self, release: Release) -> None:
        self.variables: Mapping[str, Variable] = release.variables
        self.labels: dict[str, tuple[str, ...]] = {}
        for table in release.tables:
            for cell in table.cells:
                for dim, label in cell.key:
                    self.labels[dim] = tuple(dict.fromkeys((*self.labels.get(dim, ()), label)))
        for relation in release.relations:
            for clause in relation.clauses:
                if clause.variable in self.labels:
                    known = self.labels[clause.variable]
                    self.labels[clause.variable] = tuple(dict.fromkeys((*known, *clause.answers)))
        self.blocks = {dim: _blocks(self.variables[dim], labels) for dim, labels in self.labels.items()}
        self.sizes: dict[str, int] = {}
        for dim, blocks in self.blocks.items():
            if self.variables[dim].multi:
                self.sizes |= {_yes_no(dim, answer): 2 for answer in self.variables[dim].categories}
            else:
                self.sizes[dim] = len(blocks)

    def conditions(self, key: Key) -> tuple[Condition, ...]:
        """What the key demands of a person; a label that covers every category demands nothing."""
        every = tuple(self.condition(dim, label) for dim, label in key)
        return tuple(one for one in every if not self.always(one))

    def condition(self, dim: str, label: str) -> Condition:
        """What one answer or group of answers demands."""
        return self._any(dim, categories_of(self.variables[dim], label))

    def barred(self, relation: Relation) -> tuple[Condition, ...]:
        """What nobody can be, all at once. KeyError where a question or an answer does not exist."""
        return tuple(self._clause(clause) for clause in relation.clauses)

    def _clause(self, clause: Clause) -> Condition:
        variable = self.variables[clause.variable]
        categories = (one for answer in clause.answers for one in categories_of(variable, answer))
        condition = self._any(clause.variable, tuple(dict.fromkeys(categories)))
        return condition if clause.holds else replace(condition, negated=True)

    def _any(self, dim: str, categories: tuple[str, ...]) -> Condition:
        if self.variables[dim].multi:
            return Condition(tuple(_yes_no(dim, answer) for answer in categories), (1,))
        inside = frozenset(categories)
        return Condition(
            (dim,), tuple(number for number, block in enumerate(self.blocks[dim]) if block <= inside)
        )

    def answered(self, client: Client) -> dict[str, int]:
        """What one person answers to every single-answer question; some are not asked about persons at all."""
        given = dict(client.answers)
        found: dict[str, int] = {}
        for dim, blocks in self.blocks.items():
            if dim not in given:
                continue
            answer = given[dim]
            if isinstance(answer, tuple):
                found |= {_yes_no(dim, one): int(one in answer) for one in self.variables[dim].categories}
            else:
                found[dim] = next(number for number, block in enumerate(blocks) if answer in block)
        return found

    def always(self, condition: Condition) -> bool:
        """Whether every person meets the condition."""
        return any(len(condition.allowed) == self.sizes[name] for name in condition.names)

    def keys(self, table: Table) -> tuple[Key, ...]:
        """Every key that the labels of the table make possible: inner cells, groups and all margins."""
        choices = []
        for dim in table.dims:
            labels = dict.fromkeys(label for cell in table.cells for name, label in cell.key if name == dim)
            choices.append([None, *((dim, label) for label in labels)])
        return tuple(tuple(pair for pair in pairs if pair is not None) for pairs in product(*choices))


def categories_of(variable: Variable, label: str) -> tuple[str, ...]:
    """The categories behind a category's or group's name. KeyError where it is neither."""
    return (label,) if label in variable.categories else tuple(variable.groups[label])


def _blocks(variable: Variable, labels: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    """Categories that lie in exactly the same labels are one block."""
    sets = [frozenset(categories_of(variable, label)) for label in labels]
    blocks: dict[tuple[bool, ...], set[str]] = {}
    for category in variable.categories:
        blocks.setdefault(tuple(category in one for one in sets), set()).add(category)
    return tuple(frozenset(block) for block in blocks.values())


def _yes_no(dim: str, answer: str) -> str:
    return f"{dim}={answer}"
