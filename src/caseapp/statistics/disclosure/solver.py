"""Asks HiGHS for populations that agree with the shown numbers and have a wanted number at one count.

A solver's answer is not believed: it is rounded to whole numbers, and only what then holds exactly is
returned.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import highspy
import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.model import Model
from caseapp.statistics.disclosure.unknowns import Form

Flags: TypeAlias = NDArray[np.bool_]
Numbers: TypeAlias = NDArray[np.int64]

_SETTINGS = {
    "output_flag": False,
    "threads": 1,
    "random_seed": 0,
    "mip_max_nodes": 2000,  # a bound on work, unlike one on time, gives the same answer everywhere
    "mip_rel_gap": 0.01,
}


@dataclass(frozen=True, slots=True)
class Reply:
    """Whether the solver thinks there is such a population, and one of whole persons if it came upon one."""

    possible: bool
    population: Numbers | None = None


class Solver:
    """The linear programme of one model, kept between questions so that each starts from the last answer.

    Rows: the ties, then one per count. Columns: the unknowns, then for every count two deviations from its
    true value, upwards and downwards, each at the count's cost.
    """

    def __init__(self, model: Model) -> None:
        self.counts = np.array([count.value for count in model.counts], dtype=np.int64)
        self.steps = 0
        """Simplex steps so far: a measure of work that does not depend on the machine."""
        self._size = model.size
        self._forms = _matrix([(count.form, ()) for count in model.counts], model.size)
        self._ties = _matrix(model.ties, model.size)
        self._least = np.full(len(self.counts), -math.inf)
        self._most = np.full(len(self.counts), math.inf)
        for number, values in model.limits:
            self._least[number] = max(self._least[number], values[0])
            self._most[number] = min(self._most[number], values[-1])
        self._costs = np.concatenate([np.zeros(model.size), np.ones(2 * len(model.counts))])
        self._linear, self._whole = _new_highs(), _new_highs()
        programme = self._programme(model)
        self._linear.passModel(programme)
        self._whole.passModel(programme)
        kinds = np.array([highspy.HighsVarType.kInteger] * model.size)
        self._whole.changeColsIntegrality(model.size, np.arange(model.size, dtype=np.int32), kinds)

    def _programme(self, model: Model) -> highspy.HighsLp:
        up, down = model.size, model.size + len(self.counts)
        rows = [
            [(number, 1.0) for number in left] + [(number, -1.0) for number in right]
            for left, right in model.ties
        ]
        for row, count in enumerate(model.counts):
            rows.append([(number, 1.0) for number in count.form] + [(up + row, -1.0), (down + row, 1.0)])
        programme = highspy.HighsLp()
        programme.num_col_, programme.num_row_ = len(self._costs), len(rows)
        programme.col_cost_ = self._costs
        programme.col_lower_ = np.zeros(len(self._costs))
        programme.col_upper_ = np.full(len(self._costs), math.inf)
        programme.row_lower_ = programme.row_upper_ = np.zeros(len(rows))
        _fill(programme, rows)
        return programme

    def price(self, costs: NDArray[np.float64]) -> None:
        """What it costs to change each count by one person; 1 before this is called."""
        self._costs = np.concatenate([np.zeros(self._size), costs, costs])
        columns = np.arange(len(self._costs), dtype=np.int32)
        for highs in (self._linear, self._whole):
            highs.changeColsCost(len(columns), columns, self._costs)

    def values(self, population: Numbers) -> Numbers:
        """What every count would be if these were the persons."""
        return self._forms @ population

    def nearest(self, shown: Flags, number: int, low: int, high: float) -> Numbers | None:
        """A population with count `number` from low to high that changes shown numbers as cheaply as it can.

        One whole number per unknown of the model, or None where none was found. `shown` says for every count
        whether its true value is published.
        """
        return self._find(shown, _only(len(shown), number), low, high, math.inf)

    def agreeing(self, shown: Flags, number: int, low: int, high: float, *, whole: bool) -> Reply:
        """The same, with every shown number as it is.

        Unless `whole`, only the linear programme is asked: it is twenty times quicker, sees most of what
        is impossible, and often enough comes upon whole numbers by itself.
        """
        return self._ask(
            self._whole if whole else self._linear, shown, _only(len(shown), number), low, high, 0.0
        )

    def crowd(self, least: int) -> Numbers | None:
        """A population in which every count is at least that; nothing shown holds it back."""
        nothing = np.zeros(len(self.counts), dtype=bool)
        return self._find(nothing, ~nothing, least, math.inf, 0.0)

    def possible(self) -> bool:
        """Whether any population has all the counts at their true values."""
        every = np.ones(len(self.counts), dtype=bool)
        for highs in (self._linear, self._whole):
            self._bound(highs, every, ~every, 0, math.inf, 0.0)
            if self._run(highs):
                return True
        return False

    def least(self, shown: Flags, number: int) -> float:
        """A lower bound of a count over all populations that agree with what is shown, or 0."""
        self._bound(self._linear, shown, _only(len(shown), number), 0, math.inf, 0.0)
        columns = np.arange(len(self._costs), dtype=np.int32)
        goal = np.concatenate([self._forms[number], np.zeros(2 * len(self.counts))]).astype(float)
        self._linear.changeColsCost(len(columns), columns, goal)
        bound = self._linear.getInfo().objective_function_value if self._run(self._linear) else 0.0
        self._linear.changeColsCost(len(columns), columns, self._costs)
        return float(bound)

    def _find(self, shown: Flags, asked: Flags, low: int, high: float, most: float) -> Numbers | None:
        """First as a linear programme, then in whole numbers."""
        for highs in (self._linear, self._whole):
            reply = self._ask(highs, shown, asked, low, high, most)
            if reply.population is not None or not reply.possible:
                return reply.population
        return None

    def _ask(
        self, highs: highspy.Highs, shown: Flags, asked: Flags, low: int, high: float, most: float
    ) -> Reply:
        out_of_reach = asked & ((self._most < low) | (self._least > high))
        if out_of_reach.any():
            return Reply(possible=False)
        self._bound(highs, shown, asked, low, high, most)
        if not self._run(highs):
            return Reply(possible=False)
        solution = np.array(highs.getSolution().col_value[: self._size])
        population: Numbers = np.rint(solution).astype(np.int64)
        exact = np.abs(solution - population).max(initial=0.0) < 1e-6 and self._real(
            population, asked, low, high
        )
        return Reply(possible=True, population=population if exact else None)

    def _real(self, population: Numbers, asked: Flags, low: int, high: float) -> bool:
        values = self.values(population)[asked]
        wanted = ((values >= low) & (values <= high)).all()
        return bool(wanted and (population >= 0).all() and self.keeps(population))

    def keeps(self, population: Numbers) -> bool:
        """Whether all unknowns agree where they must, and the counts shared with other reports fit those."""
        values = self.values(population)
        limited = ((values >= self._least) & (values <= self._most)).all()
        return bool(limited and not (self._ties @ population).any())

    def _run(self, highs: highspy.Highs) -> bool:
        highs.run()
        self.steps += max(highs.getInfo().simplex_iteration_count, 0)
        solved = (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kModelEmpty)
        return bool(highs.getModelStatus() in solved)

    def _bound(
        self, highs: highspy.Highs, shown: Flags, asked: Flags, low: int, high: float, most: float
    ) -> None:
        """Shown rows hold the true value, give or take `most`; the rest is free but for what is asked."""
        lower = np.maximum(np.where(asked, low, -math.inf), self._least)
        upper = np.minimum(np.where(asked, high, math.inf), self._most)
        lower = np.where(shown, self.counts.astype(float), lower)
        upper = np.where(shown, self.counts.astype(float), upper)
        rows = np.arange(len(self._ties), len(self._ties) + len(shown), dtype=np.int32)
        highs.changeRowsBounds(len(rows), rows, lower, upper)  # type: ignore[attr-defined]  # not in its stub
        widest = np.tile(np.where(shown, most, 0.0), 2)
        columns = np.arange(self._size, len(self._costs), dtype=np.int32)
        highs.changeColsBounds(len(columns), columns, np.zeros(len(columns)), widest)


def _only(length: int, number: int) -> Flags:
    flags = np.zeros(length, dtype=bool)
    flags[number] = True
    return flags


def _matrix(rows: Sequence[tuple[Form, Form]], size: int) -> Numbers:
    """One row per pair of forms: the first counts, the second is taken away."""
    matrix = np.zeros((len(rows), size), dtype=np.int64)
    for row, (added, taken) in enumerate(rows):
        matrix[row, list(added)] += 1
        matrix[row, list(taken)] -= 1
    return matrix


def _new_highs() -> highspy.Highs:
    """HiGHS as it answers the same way every time: silent, one thread, a fixed seed."""
    highs = highspy.Highs()  # type: ignore[no-untyped-call]
    for option, setting in _SETTINGS.items():
        highs.setOptionValue(option, setting)
    return highs


def _fill(programme: highspy.HighsLp, rows: list[list[tuple[int, float]]]) -> None:
    """Writes sparse rows into the programme."""
    matrix = programme.a_matrix_
    matrix.format_ = highspy.MatrixFormat.kRowwise
    matrix.start_ = np.cumsum([0] + [len(row) for row in rows]).astype(np.int32)
    matrix.index_ = np.array([column for row in rows for column, _ in row], dtype=np.int32)
    matrix.value_ = np.array([value for row in rows for _, value in row])
