"""Controlled rounding as an integer programme (L. Cox, Journal of the American Statistical Association 82:520, 1987).

Zero-restricted: a multiple of the base stays, any other number becomes one of its two neighbours. Every sum of the tables holds
exactly. Where parts of a sum are hidden, what is missing to it is rounded in the same way: a reader who subtracts
finds what they have together, as exact as any other number. Sums of the catalogue are nested, so there is always such a
rounding; who asks for more than that may find none.
"""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, replace

import highspy
import numpy as np

from caseapp.statistics.rounding.lines import ContradictionError, Counts, Line, Node, counts_of
from caseapp.statistics.table import Cell, Release, Table

_SETTINGS = {
    "output_flag": False,
    "threads": 1,
    "random_seed": 0,
    "mip_max_nodes": 20_000,  # a bound on work, unlike one on time, gives the same answer everywhere
    "mip_rel_gap": 0.0,
}
_PERSONS = 4
"""How much more the number of persons weighs than one answer."""
_SMALLEST_TIE = 5e-6

Row = tuple[list[tuple[int, float]], float, float]
"""Columns with their coefficients, the least and the most that they may add up to."""


@dataclass(frozen=True, slots=True)
class Rounded:
    """The tables as they are handed out, or None where no rounding was found in which they add up."""

    tables: tuple[Table, ...] | None


def round_tables(
    release: Release, base: int, *, tie_key: bytes, label: str, fixed: Mapping[Node, int] | None = None
) -> Rounded:
    """Round every shown number of the tables; what is hidden stays hidden and is never looked at.

    `tie_key` and `label` (the period) decide between roundings that are equally near; `fixed` are counts that were handed out before
    as such and such a multiple.
    """
    try:
        counts = counts_of(release)
        programme = _Programme(counts, base, fixed or {}, hmac.digest(tie_key, label.encode(), "sha256"))
    except ContradictionError:
        return Rounded(None)
    found = programme.solve()
    return Rounded(None if found is None else tuple(_table(table, found, base) for table in release.tables))


def _table(table: Table, found: Mapping[Node, int], base: int) -> Table:
    def cell(one: Cell) -> Cell:
        if one.value is None or one.structural:
            return one
        return replace(one, value=base * found[table.population, one.key])

    return replace(table, cells=tuple(map(cell, table.cells)))


class _Programme:
    """One column for each count, in units of the base; rows for sums, for what is missing to them, and for parts."""

    def __init__(self, counts: Counts, base: int, fixed: Mapping[Node, int], tie: bytes) -> None:
        self.numbers, self.base, self.fixed, self.tie = counts.numbers, base, fixed, tie
        absent = (part for line in counts.lines for part in line.parts)
        self.column = {node: place for place, node in enumerate(dict.fromkeys((*counts.numbers, *absent)))}
        self.rows: list[Row] = []
        for line in counts.lines:
            self._add_line(line)
        for smaller, larger in counts.within:
            if None not in {self.numbers[smaller], self.numbers[larger]}:
                self.rows.append((self._row({larger: 1.0, smaller: -1.0}), 0.0, np.inf))

    def _row(self, factors: Mapping[Node, float]) -> list[tuple[int, float]]:
        return [(self.column[node], factor) for node, factor in factors.items()]

    def _add_line(self, line: Line) -> None:
        self.rows.append((self._row({line.whole: 1.0} | dict.fromkeys(line.parts, -1.0)), 0.0, 0.0))
        whole = self.numbers.get(line.whole)
        shown = [number for part in line.parts if (number := self.numbers.get(part)) is not None]
        hidden = [part for part in line.parts if self.numbers.get(part) is None]
        if whole is None:
            return
        missing = whole - sum(shown)
        if missing < 0 or (missing and not hidden):
            raise ContradictionError(f"{line.whole} is not the sum of its parts")
        if hidden:
            low, high = self._neighbours(missing)
            self.rows.append((self._row(dict.fromkeys(hidden, 1.0)), low, high))

    def _neighbours(self, number: int) -> tuple[int, int]:
        return number // self.base, -(-number // self.base)

    def _bounds(self, node: Node) -> tuple[float, float]:
        number = self.numbers.get(node)
        if number is None:
            return 0.0, np.inf
        low, high = self._neighbours(number)
        before = self.fixed.get(node)
        return (low, high) if before is None else (before // self.base, before // self.base)

    def _cost(self, node: Node) -> float:
        """What it costs to round up rather than down, and a little that the vault's key decides."""
        number = self.numbers.get(node)
        if number is None:
            return 0.0
        digest = hmac.new(self.tie, repr(node).encode(), hashlib.sha256).digest()
        chance = int.from_bytes(digest[:2], "big") % 1000 - 500
        weight = 1 if node[1] else _PERSONS
        return weight * (self.base - 2 * (number % self.base)) + _SMALLEST_TIE * chance

    def solve(self) -> dict[Node, int] | None:
        """A multiple for every count, in units of the base; None where none was found."""
        highs = highspy.Highs()  # type: ignore[no-untyped-call]
        for option, setting in _SETTINGS.items():
            highs.setOptionValue(option, setting)
        highs.passModel(self._model())
        highs.run()
        if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        values = highs.getSolution().col_value
        return {node: round(values[place]) for node, place in self.column.items()}

    def _model(self) -> highspy.HighsLp:
        model = highspy.HighsLp()
        nodes = tuple(self.column)
        bounds = [self._bounds(node) for node in nodes]
        model.num_col_, model.num_row_ = len(nodes), len(self.rows)
        model.col_cost_ = np.array([self._cost(node) for node in nodes])
        model.col_lower_ = np.array([low for low, _ in bounds], dtype=float)
        model.col_upper_ = np.array([high for _, high in bounds], dtype=float)
        model.row_lower_ = np.array([low for _, low, _ in self.rows], dtype=float)
        model.row_upper_ = np.array([high for _, _, high in self.rows], dtype=float)
        model.integrality_ = [highspy.HighsVarType.kInteger] * len(nodes)
        matrix = model.a_matrix_
        matrix.format_ = highspy.MatrixFormat.kRowwise
        matrix.start_ = np.cumsum([0] + [len(row) for row, _, _ in self.rows]).astype(np.int32)
        matrix.index_ = np.array([place for row, _, _ in self.rows for place, _ in row], dtype=np.int32)
        matrix.value_ = np.array([factor for row, _, _ in self.rows for _, factor in row])
        return model
