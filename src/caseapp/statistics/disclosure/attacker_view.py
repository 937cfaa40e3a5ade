"""What an attacker makes of published tables: every population that could stand behind them.

Written for the audit alone, from the published cells and nothing else. It shares no code with the protection: a mistake
made there must not be repeated here.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import TypeAlias

from caseapp.statistics.table import Clause, Key, Population, Relation, Table, Variable

Sum: TypeAlias = dict[int, int]
"""Unknown number of persons -> how often it is added."""
Scope: TypeAlias = frozenset[str]
Answers: TypeAlias = tuple[str, ...]
Parts: TypeAlias = tuple[str, ...]


@dataclass(slots=True)
class View:
    """Sums of unknowns: those that are zero for all populations, those published, those to be looked at."""

    size: int = 0
    zero: list[Sum] = field(default_factory=list)
    published: list[tuple[str, Key, Sum, int]] = field(default_factory=list)
    hidden: list[tuple[str, Key, Sum]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Term:
    """What one part of a key asks: a yes to any of some questions, or one of some categories."""

    questions: tuple[str, ...]
    categories: frozenset[str]
    opposite: bool = False

    def holds(self, answers: Mapping[str, str]) -> bool:
        return any(answers[question] in self.categories for question in self.questions) != self.opposite


_Terms: TypeAlias = tuple[_Term, ...]


class _Survey:
    """The questions that the tables ask, with the coarsest categories that the tables tell apart."""

    def __init__(
        self, variables: Sequence[Variable], tables: Sequence[Table], relations: Sequence[Relation]
    ) -> None:
        self.variables = {variable.id: variable for variable in variables}
        used: dict[str, set[str]] = {}
        for table in tables:
            for cell in table.cells:
                for dim, label in cell.key:
                    used.setdefault(dim, set()).add(label)
        self.relations = [one for one in relations if all(part.variable in used for part in one.clauses)]
        for part in (part for one in self.relations for part in one.clauses):
            used[part.variable].update(part.answers)
        self.used = used
        self.answers: dict[str, tuple[str, ...]] = {}
        for dim in used:
            self.answers |= self._questions(self.variables[dim])

    def _questions(self, variable: Variable) -> dict[str, tuple[str, ...]]:
        if variable.multi:
            return {f"{variable.id}/{answer}": ("no", "yes") for answer in variable.categories}
        profiles: dict[frozenset[str], str] = {}
        for category in variable.categories:
            inside = {
                label for label in self.used[variable.id] if category in self.members(variable.id, label)
            }
            profiles.setdefault(frozenset(inside), category)
        return {variable.id: tuple(profiles.values())}

    def members(self, dim: str, label: str) -> tuple[str, ...]:
        variable = self.variables[dim]
        return tuple(variable.groups[label]) if label not in variable.categories else (label,)

    def term(self, dim: str, label: str, opposite: bool = False) -> _Term:
        members = self.members(dim, label)
        if self.variables[dim].multi:
            return _Term(tuple(f"{dim}/{one}" for one in members), frozenset({"yes"}), opposite)
        return _Term((dim,), frozenset(members), opposite)

    def terms(self, key: Key) -> _Terms:
        return tuple(self.term(dim, label) for dim, label in key)

    def nobody(self, relation: Relation) -> _Terms:
        """What no person can be at the same time."""
        return tuple(self._any_of(clause) for clause in relation.clauses)

    def _any_of(self, clause: Clause) -> _Term:
        each = [self.term(clause.variable, answer) for answer in clause.answers]
        questions = dict.fromkeys(question for term in each for question in term.questions)
        categories = frozenset().union(*(term.categories for term in each))
        return _Term(tuple(questions), categories, not clause.holds)


def _questions_in(terms: _Terms) -> Scope:
    return frozenset(question for term in terms for question in term.questions)


class _Part:
    """One part of the persons: tables of unknowns over overlapping sets of questions, which must agree."""

    def __init__(
        self, view: View, survey: _Survey, scopes: Sequence[Scope], barred: Sequence[_Terms]
    ) -> None:
        self.survey = survey
        pairs = _bags(scopes)
        self.bags = [bag for bag, _ in pairs]
        self.shared = [shared for _, shared in pairs]
        self.cells: list[list[tuple[dict[str, str], int]]] = []
        for bag in self.bags:
            inside = [terms for terms in barred if _questions_in(terms) <= bag]
            kinds = [
                kind
                for kind in self._kinds(bag)
                if not any(all(t.holds(kind) for t in terms) for terms in inside)
            ]
            self.cells.append([(kind, view.size + place) for place, kind in enumerate(kinds)])
            view.size += len(kinds)
        self._agree(view)

    def _kinds(self, bag: Scope) -> Iterator[dict[str, str]]:
        names = sorted(bag)
        for answers in product(*(self.survey.answers[name] for name in names)):
            yield dict(zip(names, answers, strict=True))

    def _agree(self, view: View) -> None:
        """Each bag agrees with the first later one that holds all it has in common with later ones."""
        for place in range(len(self.bags) - 1):
            heir = next(
                later for later in range(place + 1, len(self.bags)) if self.shared[place] <= self.bags[later]
            )
            rows: dict[Answers, Sum] = {}
            for sign, cells in ((1, self.cells[place]), (-1, self.cells[heir])):
                for kind, number in cells:
                    answers = tuple(kind[name] for name in sorted(self.shared[place]))
                    rows.setdefault(answers, {})[number] = sign
            view.zero.extend(rows.values())

    def sum(self, terms: _Terms) -> Sum:
        """The persons who meet all terms, from the smallest bag that knows about them."""
        asked = _questions_in(terms)
        fits = [cells for bag, cells in zip(self.bags, self.cells, strict=True) if asked <= bag]
        sums = [
            {number: 1 for kind, number in cells if all(term.holds(kind) for term in terms)} for cells in fits
        ]
        return min(sums, key=len)


def _bags(scopes: Iterable[Scope]) -> list[tuple[Scope, Scope]]:
    """Takes the question with fewest neighbours out, again and again: it and its neighbours are a bag.

    With each bag comes what it shares with later ones: the neighbours. That makes the bags a tree.
    """
    edges: dict[str, set[str]] = {}
    for scope in scopes:
        for name in sorted(scope):
            edges.setdefault(name, set()).update(scope - {name})
    bags: list[tuple[Scope, Scope]] = []
    while edges:
        name = min(edges, key=lambda one: (len(edges[one]), one))
        near = edges.pop(name)
        bags.append((frozenset(near | {name}), frozenset(near)))
        if edges.keys() == near:
            break
        for other in near:
            edges[other] = (edges[other] | near) - {other, name}
    return bags or [(frozenset(), frozenset())]


def view_of(
    variables: Sequence[Variable],
    populations: Sequence[Population],
    tables: Sequence[Table],
    relations: Sequence[Relation] = (),
) -> View:
    """Everything an attacker can write down. KeyError where a table names what does not exist."""
    view, survey = View(), _Survey(variables, tables, relations)
    parts_of = _parts(populations, tables)
    parts: dict[Parts, _Part] = {}
    for part in sorted({part for parts in parts_of.values() for part in parts}):
        keys = [(t, cell) for t in tables if part in parts_of[t.population] for cell in t.cells]
        scopes = dict.fromkeys(_questions_in(survey.terms(cell.key)) for _, cell in keys)
        barred = list(dict.fromkeys(survey.terms(cell.key) for _, cell in keys if cell.structural))
        known = frozenset(question for scope in scopes for question in scope)
        for nobody in (survey.nobody(one) for one in survey.relations):
            if _questions_in(nobody) <= known:
                barred.append(nobody)
                scopes[_questions_in(nobody)] = None
        parts[part] = _Part(view, survey, tuple(scopes), barred)
    asked: dict[frozenset[_Term], dict[str, tuple[str, Key, Sum]]] = {}
    for table in tables:
        inside = [parts[part] for part in parts_of[table.population]]
        for terms, key, persons in _look_at(view, survey, table, inside):
            asked.setdefault(frozenset(terms), {})[table.population] = table.id, key, persons
    for same in asked.values():
        view.hidden.extend(_subtracted(same))
    for relation in survey.relations:
        view.hidden.extend(_left_over(survey, tables, relation, parts_of, parts))
    return view


def _left_over(
    survey: _Survey,
    tables: Sequence[Table],
    relation: Relation,
    parts_of: Mapping[str, tuple[Parts, ...]],
    parts: Mapping[Parts, _Part],
) -> Iterator[tuple[str, Key, Sum]]:
    """Of those with an answer that follows from another: who has it without the other. Two numbers would tell it."""
    first, second = sorted(relation.clauses, key=lambda clause: not clause.holds)[:2]
    if len(relation.clauses) > 2 or second.holds or len(first.answers) + len(second.answers) > 2:
        return
    asked = {
        (table.population, clause.variable)
        for table in tables
        for clause in (first, second)
        for cell in table.cells
        if cell.key == ((clause.variable, clause.answers[0]),)
    }
    for population in sorted({population for population, _ in asked}):
        if {(population, first.variable), (population, second.variable)} <= asked:
            terms = (
                survey.term(second.variable, second.answers[0]),
                survey.term(first.variable, first.answers[0], opposite=True),
            )
            key = ((second.variable, second.answers[0]), (first.variable, f"not {first.answers[0]}"))
            left = _added([parts[part] for part in parts_of[population]], terms)
            yield from [(population, key, left)] if left else []


def _subtracted(same: Mapping[str, tuple[str, Key, Sum]]) -> Iterator[tuple[str, Key, Sum]]:
    """The same question put to a population and to one inside it also answers it for the rest."""
    for table, key, persons in same.values():
        for population, (_, _, fewer) in same.items():
            if fewer.keys() < persons.keys():
                rest = {number: 1 for number in persons if number not in fewer}
                yield table, (("population", f"not {population}"), *key), rest


def _parts(populations: Sequence[Population], tables: Sequence[Table]) -> dict[str, tuple[Parts, ...]]:
    """The disjoint parts of every counted population; a part is named by the populations around it."""
    known = {population.id: population for population in populations}

    def leaves(name: str, depth: int) -> frozenset[str]:
        if depth > len(known):
            raise KeyError(name)
        below = [leaves(part, depth + 1) for part in known[name].sum_of]
        return frozenset().union(*below) if below else frozenset({name})

    inside = {table.population: leaves(table.population, 0) for table in tables}
    around = {
        leaf: tuple(sorted(name for name in inside if leaf in inside[name]))
        for leaf in frozenset().union(*inside.values())
    }
    return {name: tuple(sorted({around[leaf] for leaf in inside[name]})) for name in inside}


def _look_at(
    view: View, survey: _Survey, table: Table, parts: Sequence[_Part]
) -> Iterator[tuple[_Terms, Key, Sum]]:
    """Enters every cell, margin and group of a table, listed or not, and who did not answer so."""
    cells = {cell.key: cell for cell in table.cells}
    for key in _keys(table):
        cell = cells.get(key)
        persons = _added(parts, survey.terms(key))
        if cell is not None and cell.value is not None:
            view.published.append((table.id, key, persons, cell.value))
        elif persons:
            view.hidden.append((table.id, key, persons))
        yield survey.terms(key), key, persons
        for place, (dim, label) in enumerate(key):
            if survey.variables[dim].multi:
                terms = list(survey.terms(key))
                terms[place] = survey.term(dim, label, opposite=True)
                opposite = (*key[:place], (dim, f"not {label}"), *key[place + 1 :])
                view.hidden.append((table.id, opposite, _added(parts, terms)))
                yield tuple(terms), opposite, _added(parts, terms)


def _added(parts: Sequence[_Part], terms: Iterable[_Term]) -> Sum:
    total: Sum = {}
    for part in parts:
        total |= part.sum(tuple(terms))
    return total


def _keys(table: Table) -> Iterator[Key]:
    choices: list[list[tuple[tuple[str, str], ...]]] = []
    for dim in table.dims:
        pairs = sorted({pair for cell in table.cells for pair in cell.key if pair[0] == dim})
        choices.append([(), *((pair,) for pair in pairs)])
    for chosen in product(*choices):
        yield tuple(pair for pairs in chosen for pair in pairs)
