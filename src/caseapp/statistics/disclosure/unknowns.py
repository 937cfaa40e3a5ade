"""The unknown numbers of persons behind a release, clique by clique, for every part of the persons."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.cliques import Clique, cliques_of, tree_of
from caseapp.statistics.disclosure.questions import Condition, Questions
from caseapp.statistics.table import Client, Population, Release

Form: TypeAlias = tuple[int, ...]
"""Numbers of the unknowns that are added up."""

LARGEST_CLIQUE = 5000
"""Cells of one clique beyond which a catalogue joins too many questions to be protected."""


class ContradictionError(ValueError):
    """The release cannot be protected: its numbers contradict each other, or its catalogue is broken."""


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
    """The unknowns of one clique in one part of the persons; `answers[i]` stand behind unknown first+i."""

    names: tuple[str, ...]
    answers: NDArray[np.int64]
    first: int

    def kind(self, answered: Mapping[str, int]) -> int:
        """The unknown that counts the persons with these answers.

        ContradictionError where nobody can have them, KeyError where a question was not answered.
        """
        inside = (self.answers == [answered[name] for name in self.names]).all(axis=1)
        if not inside.any():
            raise ContradictionError("a client's record says what nobody can be")
        return int(np.argmax(inside)) + self.first

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


class Unknowns:
    """Cliques, unknowns and ties for every part of the persons."""

    def __init__(self, release: Release) -> None:
        self.release = release
        self.questions = Questions(release)
        self.atoms = atoms_of(release)
        self.size = 0
        self.ties: list[tuple[Form, Form]] = []
        self.pieces: dict[int, list[_Piece]] = {}
        self._forms: dict[tuple[str, tuple[Condition, ...]], Form] = {}
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
        for relation in self._relations(frozenset(name for scope in scopes for name in scope)):
            barred.append(relation)
            scopes.add(frozenset(name for one in relation for name in one.names))
        cliques = cliques_of(sorted(scopes, key=sorted), self.questions.sizes)
        self.pieces[atom] = [self._piece(clique, barred) for clique in cliques]
        for left, right in tree_of(cliques):
            self._tie(self.pieces[atom][left], self.pieces[atom][right])

    def _relations(self, asked: frozenset[str]) -> Iterator[tuple[Condition, ...]]:
        """The relations all of whose questions are asked about these persons."""
        for relation in self.release.relations:
            if all(clause.variable in self.questions.labels for clause in relation.clauses):
                conditions = self.questions.barred(relation)
                if all(name in asked for one in conditions for name in one.names):
                    yield conditions

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

    def client(self, client: Client) -> Form:
        """The unknowns that count a person: one in each clique of her part."""
        (atom,) = self.atoms[client.population]
        answered = self.questions.answered(client)
        return tuple(piece.kind(answered) for piece in self.pieces[atom])

    def form(self, population: str, conditions: tuple[Condition, ...]) -> Form:
        """The unknowns that add up to a count, in each part from the clique that needs fewest of them."""
        asked = population, conditions
        if asked not in self._forms:
            self._forms[asked] = self._form(population, conditions)
        return self._forms[asked]

    def _form(self, population: str, conditions: tuple[Condition, ...]) -> Form:
        names = {name for condition in conditions for name in condition.names}
        parts: list[int] = []
        for atom in self.atoms[population]:
            forms: list[Form] = [
                piece.form(conditions) for piece in self.pieces[atom] if names <= set(piece.names)
            ]
            parts.extend(min((len(form), form) for form in forms)[1])
        return tuple(parts)
