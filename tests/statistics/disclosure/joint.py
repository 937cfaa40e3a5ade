"""An attacker who lays the reports of neighbouring quarters side by side; written for the tests alone.

It knows the catalogue: a question stands in one table, or is yes or no for each answer. So the unknowns of a quarter
are, for each of carried, new and reopened, how many persons gave each combination of answers to the questions of a
table, and how many there are. Who is open at the end of a quarter is carried into the next.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product

import highspy
import numpy as np

from caseapp.statistics.table import Key, Release, Table

ATOMS = ("carried", "new", "reopened")
Row = dict[int, int]
Name = tuple[str, Row, int]
"""What a count is called, the unknowns that add up to it, and its true value."""


class Joint:
    """The unknowns of some quarters in a row, and all counts that the tables of `exact` speak of.

    Published without tables and variables says that fewer than ten persons were assisted; without tables, nothing.
    """

    def __init__(self, exact: Sequence[Release], published: Sequence[Release]) -> None:
        self.size = 0
        self.rows: list[tuple[Row, int]] = []
        self.few: list[Row] = []
        self.counts: list[Name] = []
        self.blocks: dict[tuple[object, ...], dict[tuple[str, ...], int]] = {}
        shared: Row | None = None
        for quarter, (true, public) in enumerate(zip(exact, published, strict=True)):
            self.quarter, self.release = quarter, true
            tables = {table.id: table for table in public.tables}
            for table in true.tables:
                self._read(table, tables.get(table.id))
            if not public.tables and not public.variables:
                self.few.append(self._sum(ATOMS, ()))
            if shared is not None:
                carried = self._sum(("carried",), ())
                row = defaultdict(int, shared)
                for number, times in carried.items():
                    row[number] -= times
                self.rows.append((dict(row), 0))
            shared = self._sum(ATOMS, (("exit", "open"),))

    def _read(self, table: Table, shown: Table | None) -> None:
        atoms = ATOMS if table.population == "assisted" else (table.population,)
        public = shown.by_key() if shown else {}
        for key, cell in table.by_key().items():
            value = cell.value or 0
            row = self._sum(atoms, key)
            if public and public[key].value is not None:
                self.rows.append((row, public[key].value or 0))
            self.counts.append((f"{self.quarter} {table.id} {key}", row, value))
            if key and self.release.variables[key[0][0]].multi:
                rest = self._sum(atoms, key, opposite=True)
                others = (table.by_key()[()].value or 0) - value
                self.counts.append((f"{self.quarter} {table.id} not {key}", rest, others))

    def _sum(self, atoms: Sequence[str], key: Key, *, opposite: bool = False) -> Row:
        """The unknowns behind a count, made when they are first asked for."""
        row: Row = {}
        for atom in atoms:
            if not key:
                row[self._block(atom, ())[()]] = 1
                continue
            variable = self.release.variables[key[0][0]]
            if variable.multi:
                yes = self._block(atom, key)
                row[yes["no" if opposite else "yes",]] = 1
                continue
            dims = next(table.dims for table in self.release.tables if key[0][0] in table.dims)
            for answers, number in self._block(atom, tuple((dim, "") for dim in dims)).items():
                given = dict(zip(dims, answers, strict=True))
                if all(given[dim] in self._members(dim, label) for dim, label in key):
                    row[number] = 1
        return row

    def _members(self, dim: str, label: str) -> tuple[str, ...]:
        return tuple(self.release.variables[dim].groups.get(label, (label,)))

    def _block(self, atom: str, key: Key) -> dict[tuple[str, ...], int]:
        name = (self.quarter, atom, key)
        if name not in self.blocks:
            if not key:
                kinds: list[tuple[str, ...]] = [()]
            elif key[0][1]:
                kinds = [("yes",), ("no",)]
            else:
                kinds = list(product(*(self.release.variables[dim].categories for dim, _ in key)))
            self.blocks[name] = {kind: self.size + place for place, kind in enumerate(kinds)}
            self.size += len(kinds)
            if key:
                everybody = self._block(atom, ())[()]
                self.rows.append((dict.fromkeys(self.blocks[name].values(), 1) | {everybody: -1}, 0))
        return self.blocks[name]

    def narrowed(self, threshold: int = 5) -> Iterator[str]:
        """The small counts that cannot be none, or cannot be more than the threshold."""
        highs = self._programme()
        for sign in (1, -1):
            reached: set[str] = set()
            for name, row, value in self.counts:
                if value >= threshold or name in reached:
                    continue
                persons = self._extreme(highs, row, sign)
                for other, numbers, _ in self.counts if persons else ():
                    total = sum(persons[number] for number in numbers)
                    if (total == 0) if sign == 1 else (total > threshold):
                        reached.add(other)
                if name not in reached:
                    yield f"{name}: not {'none' if sign == 1 else 'many'}"

    def _extreme(self, highs: highspy.Highs, row: Row, sign: int) -> list[int]:
        cost = np.zeros(self.size)
        cost[list(row)] = sign
        highs.changeColsCost(self.size, np.arange(self.size, dtype=np.int32), cost)
        highs.run()
        if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return []
        persons = [round(number) for number in highs.getSolution().col_value]
        right = all(
            sum(persons[n] * times for n, times in sums.items()) == value for sums, value in self.rows
        )
        right &= all(sum(persons[n] for n in row) < 10 for row in self.few)
        return persons if right and min(persons) >= 0 else []

    def _programme(self) -> highspy.Highs:
        highs = highspy.Highs()  # type: ignore[no-untyped-call]
        highs.setOptionValue("output_flag", False)
        for _ in range(self.size):
            highs.addVar(0.0, 300.0)
        for row, value in self.rows:
            places = np.array(list(row), dtype=np.int32)
            signs = np.array(list(row.values()), dtype=float)
            highs.addRow(float(value), float(value), len(row), places, signs)
        for row in self.few:
            highs.addRow(0.0, 9.0, len(row), np.array(list(row), dtype=np.int32), np.ones(len(row)))
        kinds = np.array([highspy.HighsVarType.kInteger] * self.size)
        highs.changeColsIntegrality(self.size, np.arange(self.size, dtype=np.int32), kinds)
        return highs
