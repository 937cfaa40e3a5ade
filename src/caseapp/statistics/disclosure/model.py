"""The joint model of a release: which persons there could be, and what every table would then say.

An attacker does not look at tables one by one. The model therefore holds unknown numbers of persons that stand
behind all tables at once; every cell, margin and group of every table is a plain sum of unknowns.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import product

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.cliques import Clique, cliques_of, tree_of
from caseapp.statistics.disclosure.questions import Condition, Questions
from caseapp.statistics.table import Key, Population, Release, Table

Place = tuple[str, Key]
"""A table's id and a key in it."""
Form = tuple[int, ...]
"""Numbers of the unknowns that are added up."""

LARGEST_CLIQUE = 5000
"""Cells of one clique beyond which a catalogue joins too many questions to be protected."""


class ContradictionError(ValueError):
    """The release cannot be protected as it stands: numbers that contradict each other, or a broken catalogue."""


@dataclass(frozen=True, slots=True)
class Count:
    """A number of persons that somebody might want to know.

    `places` are the cells that would show it; a count without places is never shown, yet promised all the same
    (who did not get a service). `questions` is how many questions its key answers: 0 is the total.
    """

    name: str
    form: Form
    value: int
    questions: int
    places: tuple[Place, ...]
    low: bool = True
    """Whether it must be able to be 0 when small; a complement of a sensitive answer needs only to be large."""


@dataclass(frozen=True, slots=True)
class Model:
    """Unknown numbers 0 .. size-1, sums of them that must agree, and the counts that are made of them."""

    size: int
    ties: tuple[tuple[Form, Form], ...]
    counts: tuple[Count, ...]
    impossible: frozenset[Place]
    """Cells in which nobody can be counted."""


def atoms_of(release: Release) -> dict[str, tuple[int, ...]]:
    """For each population, the parts it is the disjoint union of; parts that no table tells apart are one.

    ContradictionError where a population is part of itself or names one that does not exist.
    """
    known = {population.id: population for population in release.populations}
    leaves = {name: frozenset(_leaves(name, known, ())) for name in known}
    used = {table.population for table in release.tables}
    signature = {
        leaf: tuple(name for name in sorted(used) if leaf in leaves[name])
        for leaf in sorted(frozenset().union(*leaves.values()))
    }
    numbers = {sign: number for number, sign in enumerate(sorted(set(signature.values()) - {()}))}
    return {
        name: tuple(sorted({numbers[signature[leaf]] for leaf in leaves[name] if signature[leaf]}))
        for name in known
    }


def _leaves(name: str, known: dict[str, Population], above: tuple[str, ...]) -> Iterator[str]:
    if name in above or name not in known:
        raise ContradictionError(f"population {name!r} is unknown or part of itself")
    if not known[name].sum_of:
        yield name
    for part in known[name].sum_of:
        yield from _leaves(part, known, (*above, name))


@dataclass(frozen=True, slots=True)
class _Piece:
    """The unknowns of one clique in one part of the persons; `answers[i]` are the answers behind unknown first+i."""

    names: tuple[str, ...]
    answers: NDArray[np.int64]
    first: int

    def form(self, conditions: Iterable[Condition]) -> Form:
        inside = self.matching(conditions)
        return tuple(int(number) + self.first for number in np.flatnonzero(inside))

    def matching(self, conditions: Iterable[Condition]) -> NDArray[np.bool_]:
        inside = np.ones(len(self.answers), dtype=bool)
        for condition in conditions:
            columns = [self.answers[:, self.names.index(name)] for name in condition.names]
            held = np.any([np.isin(column, condition.allowed) for column in columns], axis=0)
            inside &= ~held if condition.negated else held
        return inside


class _Builder:
    """Collects cliques, unknowns and ties for every part of the persons."""

    def __init__(self, release: Release) -> None:
        self.release = release
        self.questions = Questions(release)
        self.atoms = atoms_of(release)
        self.size = 0
        self.ties: list[tuple[Form, Form]] = []
        self.pieces: dict[int, list[_Piece]] = {}
        for atom in sorted({atom for table in release.tables for atom in self.atoms[table.population]}):
            self._add_atom(atom)

    def _add_atom(self, atom: int) -> None:
        tables = [table for table in self.release.tables if atom in self.atoms[table.population]]
        keys = [(cell.key, cell.structural) for table in tables for cell in table.cells]
        scopes = {
            frozenset(name for one in self.questions.conditions(key) for name in one.names) for key, _ in keys
        }
        barred = [
            self.questions.conditions(key) for key in sorted({key for key, structural in keys if structural})
        ]
        cliques = cliques_of(sorted(scopes, key=sorted), self.questions.sizes)
        self.pieces[atom] = [self._piece(clique, barred) for clique in cliques]
        for left, right in tree_of(cliques):
            self._tie(self.pieces[atom][left], self.pieces[atom][right])

    def _piece(self, clique: Clique, barred: list[tuple[Condition, ...]]) -> _Piece:
        names = tuple(sorted(clique))
        sizes = [self.questions.sizes[name] for name in names]
        if np.prod(sizes, dtype=float) > LARGEST_CLIQUE:
            raise ContradictionError(f"the catalogue joins too many questions: {', '.join(names)}")
        kinds = list(product(*(range(size) for size in sizes)))
        answers = np.array(kinds, dtype=np.int64).reshape(len(kinds), len(names))
        piece = _Piece(names, answers, self.size)
        for conditions in barred:
            if all(name in clique for condition in conditions for name in condition.names):
                piece = replace(piece, answers=piece.answers[~piece.matching(conditions)])
        self.size += len(piece.answers)
        return piece

    def _tie(self, left: _Piece, right: _Piece) -> None:
        """Both pieces describe the same persons: they agree on every answer to the questions they share."""
        shared = sorted(set(left.names) & set(right.names))
        for answers in product(*(range(self.questions.sizes[name]) for name in shared)):
            conditions = [Condition((name,), (answer,)) for name, answer in zip(shared, answers, strict=True)]
            forms = left.form(conditions), right.form(conditions)
            if any(forms):
                self.ties.append(forms)

    def form(self, population: str, conditions: tuple[Condition, ...]) -> Form:
        """The unknowns that add up to a count, taken in each part from the clique that needs fewest of them."""
        names = {name for condition in conditions for name in condition.names}
        parts: list[int] = []
        for atom in self.atoms[population]:
            forms: list[Form] = [
                piece.form(conditions) for piece in self.pieces[atom] if names <= set(piece.names)
            ]
            parts.extend(min((len(form), form) for form in forms)[1])
        return tuple(parts)


def model_of(release: Release, sensitive: frozenset[str] = frozenset()) -> Model:
    """The model of a release whose tables hold true numbers.

    `sensitive` names questions whose answer must not follow from being in a group. ContradictionError where a
    table lacks a cell, a number is hidden or negative, or one count is given two values.
    """
    builder = _Builder(release)
    counts: dict[Form, Count] = {}
    impossible: set[Place] = set()
    for table in release.tables:
        for count in _counts_of_table(builder, table, sensitive):
            if not count.form:
                impossible.update(_nobody(count))
            else:
                counts[count.form] = _merged(counts.get(count.form), count)
    return Model(builder.size, tuple(builder.ties), tuple(counts.values()), frozenset(impossible))


def _nobody(count: Count) -> tuple[Place, ...]:
    if count.value:
        raise ContradictionError(f"{count.name} counts somebody where nobody can be")
    return count.places


def _merged(before: Count | None, count: Count) -> Count:
    if before is None:
        return count
    if before.value != count.value:
        raise ContradictionError(f"{before.name} and {count.name} are one count with two values")
    places = tuple(dict.fromkeys(before.places + count.places))
    return replace(
        before, places=places, questions=min(before.questions, count.questions), low=before.low or count.low
    )


def _counts_of_table(builder: _Builder, table: Table, sensitive: frozenset[str]) -> Iterator[Count]:
    values = {cell.key: cell.value for cell in table.cells}
    for key in builder.questions.keys(table):
        value = values.get(key)
        if value is None or value < 0:
            raise ContradictionError(f"table {table.id!r} gives no number at {key!r}")
        form = builder.form(table.population, builder.questions.conditions(key))
        yield Count(f"{table.id} {key!r}", form, value, len(key), ((table.id, key),))
        for dim, answer in key:
            rest = tuple(pair for pair in key if pair[0] != dim)
            others = (values.get(rest) or 0) - value
            if builder.release.variables[dim].multi or (dim in sensitive and others <= 1):
                yield from _complement(builder, table, rest, (dim, answer), others)


def _complement(
    builder: _Builder, table: Table, rest: Key, answer: tuple[str, str], value: int
) -> Iterator[Count]:
    """The persons of a group who did not give the answer: no cell shows them, yet subtraction would."""
    condition = builder.questions.condition(*answer)
    if not builder.questions.always(condition):
        conditions = (*builder.questions.conditions(rest), replace(condition, negated=True))
        form = builder.form(table.population, conditions)
        name = f"{table.id} {rest!r} not {answer!r}"
        yield Count(name, form, value, len(rest) + 1, (), low=builder.release.variables[answer[0]].multi)
