"""An attacker who lays the reports of neighbouring quarters side by side; written for the tests alone.

It shares no code with the protection and the audit. Questions that a table or a relation joins are one block: the unknowns of
a quarter are, for each part of the persons and each block, how many gave each combination of answers. Blocks of a part
count the same persons, and agree on the questions they share. Who is open at the end of a quarter is carried into the next. Somebody may hold the record of
one client: then she stands in her place in every block of each quarter in which she was counted.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import permutations, product

import highspy
import numpy as np

from caseapp.statistics.table import Client, Key, Relation, Release, Table

Row = dict[int, int]
Name = tuple[str, Row, int]
"""What a count is called, the unknowns that add up to it, and its true value."""
Question = tuple[str, str]
"""A variable, and the answer in question where each answer is a yes or no of its own; otherwise nothing."""
Block = tuple[Question, ...]
Clause = tuple[Mapping[Question, frozenset[str]], bool]
"""Questions with the answers of which any is meant, and whether it is (or is not) given."""
_GUIDE = 1e-3
_MOST = 3000.0


class Quarter:
    """The questions of one release, grouped into blocks, with every combination of answers that a person can have."""

    def __init__(self, release: Release) -> None:
        self.release = release
        self.members: dict[str, tuple[str, ...]] = {}
        for population in release.populations:
            self.members[population.id] = population.sum_of or (population.id,)
        self.atoms = sorted({atom for table in release.tables for atom in self.members[table.population]})
        self.blocks = self._blocks()
        self.kinds = {block: tuple(self._kinds(block)) for block in self.blocks}
        self.joints = tuple(_tree(self.blocks))

    def questions(self, dim: str) -> tuple[Question, ...]:
        variable = self.release.variables[dim]
        return tuple((dim, one) for one in variable.categories) if variable.multi else ((dim, ""),)

    def clause(self, dim: str, labels: Iterable[str], *, holds: bool = True) -> Clause:
        variable = self.release.variables[dim]
        given = frozenset(one for label in labels for one in variable.groups.get(label, (label,)))
        if variable.multi:
            return {(dim, one): frozenset({"yes"}) for one in given}, holds
        return {(dim, ""): given}, holds

    def _blocks(self) -> tuple[Block, ...]:
        """The largest sets of questions that one table or one relation joins, and each question by itself."""
        asked = {dim for table in self.release.tables for dim in table.dims}
        alone = [(question,) for dim in sorted(asked) for question in self.questions(dim)]
        sets = {frozenset(group) for group in (*self._tables(), *self._relations(), *alone)}
        return tuple(sorted(tuple(sorted(one)) for one in sets if not any(one < other for other in sets)))

    def block_of(self, questions: Iterable[Question]) -> Block:
        """The smallest block that asks all of these; that of no question counts everybody."""
        wanted = set(questions)
        return min((block for block in self.blocks if wanted <= set(block)), key=len) if wanted else ()

    def _tables(self) -> Iterator[tuple[Question, ...]]:
        for table in self.release.tables:
            if len(table.dims) > 1:
                yield from product(*(self.questions(dim) for dim in table.dims))

    def _relations(self) -> Iterator[tuple[Question, ...]]:
        for relation in self.release.relations:
            yield tuple(question for clause in self.nobody(relation) for question in clause[0])

    def nobody(self, relation: Relation) -> list[Clause]:
        return [self.clause(one.variable, one.answers, holds=one.holds) for one in relation.clauses]

    def _kinds(self, block: Block) -> Iterator[dict[Question, str]]:
        barred = [self.nobody(relation) for relation in self.release.relations]
        barred = [one for one in barred if all(question in block for clause in one for question in clause[0])]
        choices = [
            ("yes", "no") if answer else self.release.variables[dim].categories for dim, answer in block
        ]
        for answers in product(*choices):
            kind = dict(zip(block, answers, strict=True))
            if not any(all(meets(kind, clause) for clause in one) for one in barred):
                yield kind


def meets(kind: Mapping[Question, str], clause: Clause) -> bool:
    """Whether somebody with these answers meets a clause."""
    asked, holds = clause
    return any(kind[question] in answers for question, answers in asked.items()) == holds


def _tree(blocks: Sequence[Block]) -> Iterator[tuple[Block, Block]]:
    """Blocks that share questions, side by side: a tree in which what two share is shared by all between them.

    Only then do blocks that agree on what they share come from one population. ValueError where there is no such tree.
    """
    inside, left = [blocks[0]], list(blocks[1:])
    while left:
        old, new = max(product(inside, left), key=lambda pair: len(set(pair[0]) & set(pair[1])))
        if any(set(new) & set(other) - set(old) for other in inside):
            raise ValueError(f"the questions of {new} go round in a circle")
        inside.append(new)
        left.remove(new)
        if set(old) & set(new):
            yield old, new


class Joint:
    """The unknowns of some quarters in a row, and all counts that the tables of `exact` speak of.

    Published without tables and variables says that fewer than ten persons were assisted; without tables, nothing.
    `known` is the record of one client in each quarter, or None where she was not counted.
    """

    def __init__(
        self, exact: Sequence[Release], published: Sequence[Release], known: Sequence[Client | None] = ()
    ) -> None:
        self.size = 0
        self.rows: list[tuple[Row, int]] = []
        self.few: list[Row] = []
        self.counts: list[Name] = []
        self.held: set[int] = set()
        self._places: dict[object, list[tuple[dict[Question, str], int]]] = {}
        shared: Row | None = None
        for number, (true, public) in enumerate(zip(exact, published, strict=True)):
            self.number, self.quarter = number, Quarter(true)
            for atom in self.quarter.atoms:
                self._agree(atom)
            self._published(true, public)
            if known and known[number] is not None:
                self._hold(known[number])
            if shared is not None:
                self._equal(shared, self._sum(("carried",), []))
            shared = self._sum(self.quarter.members["assisted"], [self.quarter.clause("exit", ("open",))])

    def _agree(self, atom: str) -> None:
        """Blocks that share questions count the same persons under each answer to them."""
        for left, right in self.quarter.joints:
            shared = sorted(set(left) & set(right))
            sums: dict[tuple[str, ...], Row] = defaultdict(dict)
            for sign, block in ((1, left), (-1, right)):
                for kind, number in self._unknowns(atom, block):
                    sums[tuple(kind[question] for question in shared)][number] = sign
            self.rows.extend((row, 0) for row in sums.values())

    def _published(self, true: Release, public: Release) -> None:
        tables = {table.id: table for table in public.tables}
        asked: dict[Key, dict[str, Name]] = defaultdict(dict)
        for table in true.tables:
            for name, key in self._read(table, tables.get(table.id)):
                asked[key][table.population] = name
        for same in asked.values():
            self.counts.extend(self._without(same))
        if not public.tables and not public.variables:
            self.few.append(self._sum(self.quarter.members["assisted"], []))

    def _read(self, table: Table, shown: Table | None) -> Iterator[tuple[Name, Key]]:
        atoms, public = self.quarter.members[table.population], shown.by_key() if shown else {}
        cells = table.by_key()
        for key, cell in cells.items():
            clauses = [self.quarter.clause(dim, (label,)) for dim, label in key]
            name = (f"{self.number} {table.id} {key}", self._sum(atoms, clauses), cell.value or 0)
            if public and (value := public[key].value) is not None:
                self.rows.append((name[1], value))
            self.counts.append(name)
            yield name, key
            for place, (dim, label) in enumerate(key):
                if self.quarter.release.variables[dim].multi:
                    others = list(clauses)
                    others[place] = self.quarter.clause(dim, (label,), holds=False)
                    rest = cells[key[:place] + key[place + 1 :]].value or 0
                    row = self._sum(atoms, others)
                    self.counts.append((f"{self.number} {table.id} not {label} {key}", row, rest - name[2]))

    def _without(self, same: Mapping[str, Name]) -> Iterator[Name]:
        """What is left of a population without one inside it."""
        for (_, whole, many), (part, inside, few) in permutations(same.values(), 2):
            if inside.keys() < whole.keys():
                yield f"without {part}", {n: 1 for n in whole if n not in inside}, many - few

    def _hold(self, client: Client | None) -> None:
        assert client is not None
        given = dict(client.answers)
        for block in ((), *self.quarter.blocks):
            for kind, number in self._unknowns(client.population, block):
                asked = all(dim in given for dim, _ in block)
                if asked and all(_said(given[dim], answer) == kind[dim, answer] for dim, answer in block):
                    self.held.add(number)

    def _equal(self, left: Row, right: Row) -> None:
        row = defaultdict(int, left)
        for number, times in right.items():
            row[number] -= times
        self.rows.append((dict(row), 0))

    def _sum(self, atoms: Sequence[str], clauses: Sequence[Clause]) -> Row:
        """The unknowns behind a count, made when they are first asked for."""
        questions = [question for asked, _ in clauses for question in asked]
        block = self.quarter.block_of(questions)
        return {
            number: 1
            for atom in atoms
            for kind, number in self._unknowns(atom, block)
            if all(meets(kind, clause) for clause in clauses)
        }

    def _unknowns(self, atom: str, block: Block) -> list[tuple[dict[Question, str], int]]:
        name = (self.number, atom, block)
        if name not in self._places:
            kinds = self.quarter.kinds[block] if block else ({},)
            self._places[name] = [(dict(kind), self.size + place) for place, kind in enumerate(kinds)]
            self.size += len(kinds)
            if block:
                ((_, everybody),) = self._unknowns(atom, ())
                self.rows.append(({number: 1 for _, number in self._places[name]} | {everybody: -1}, 0))
        return self._places[name]

    def narrowed(self, threshold: int = 5) -> Iterator[str]:
        """The small counts that cannot be none (but the client held), or cannot be more than the threshold.

        Where a client is held, being the threshold is enough: she is one of them, or she is known not to be.
        """
        highs = self._programme()
        small = {name: row for name, row, value in self.counts if value < threshold}
        for sign in (1, -1):
            left = dict(small)
            for name, row in small.items():
                if name in left:
                    persons = self._extreme(highs, row, sign, left.values()) or self._extreme(
                        highs, row, sign
                    )
                    left = {
                        one: sums
                        for one, sums in left.items()
                        if not self._open(persons, sums, sign, threshold)
                    }
                    if name in left and not self._open(self._extreme(highs, row, sign), row, sign, threshold):
                        yield f"{name}: not {'none' if sign == 1 else 'many'}"
                    left.pop(name, None)

    def _open(self, persons: list[int], row: Row, sign: int, threshold: int) -> bool:
        if not persons:
            return False
        total = sum(persons[number] for number in row)
        if sign == 1:
            return total == len(self.held & row.keys())
        return total > threshold or (bool(self.held) and total == threshold)

    def _extreme(self, highs: highspy.Highs, row: Row, sign: int, along: Iterable[Row] = ()) -> list[int]:
        cost = np.zeros(self.size)
        for other in along:
            cost[list(other)] += sign * _GUIDE
        cost[list(row)] += sign
        highs.changeColsCost(self.size, np.arange(self.size, dtype=np.int32), cost)
        highs.run()
        if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return []
        persons = [round(number) for number in highs.getSolution().col_value]
        right = all(
            sum(persons[n] * times for n, times in sums.items()) == value for sums, value in self.rows
        )
        right &= all(sum(persons[n] for n in row) < 10 for row in self.few)
        right &= all(persons[number] >= 1 for number in self.held)
        return persons if right and min(persons) >= 0 else []

    def _programme(self) -> highspy.Highs:
        highs = highspy.Highs()  # type: ignore[no-untyped-call]
        highs.setOptionValue("output_flag", False)
        highs.setOptionValue("threads", 1)
        for number in range(self.size):
            highs.addVar(1.0 if number in self.held else 0.0, _MOST)
        for row, value in self.rows:
            places = np.array(list(row), dtype=np.int32)
            signs = np.array(list(row.values()), dtype=float)
            highs.addRow(float(value), float(value), len(row), places, signs)
        for row in self.few:
            highs.addRow(0.0, 9.0, len(row), np.array(list(row), dtype=np.int32), np.ones(len(row)))
        kinds = np.array([highspy.HighsVarType.kInteger] * self.size)
        highs.changeColsIntegrality(self.size, np.arange(self.size, dtype=np.int32), kinds)
        return highs


def _said(given: str | tuple[str, ...], answer: str) -> str:
    """What a client said to a question."""
    return given if isinstance(given, str) else "yes" if answer in given else "no"
