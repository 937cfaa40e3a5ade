"""Asks HiGHS for populations that agree with the shown numbers and have a wanted number at one count.

A solver's answer is not believed: it is rounded to whole numbers, and only what then holds exactly is
returned.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias, TypeVar

import highspy
import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.model import Model
from caseapp.statistics.disclosure.unknowns import Form

Flags: TypeAlias = NDArray[np.bool_]
Numbers: TypeAlias = NDArray[np.int64]
Found = TypeVar("Found")

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
    """The linear programmes of one model, kept between questions so that each starts from the last answer.

    Rows: the ties, then one per count. Columns: the unknowns; where prices play a part, then for every count two
    deviations from its true value, upwards and downwards, each at the count's price.
    """

    def __init__(self, model: Model) -> None:
        self.counts = np.array([count.value for count in model.counts], dtype=np.int64)
        self._size = model.size
        self._forms = matrix_of([(count.form, ()) for count in model.counts], model.size)
        self._quick = self._forms.astype(float)  # whole numbers are multiplied ten times as slowly
        self._ties = matrix_of(model.ties, model.size)
        self._quick_ties = self._ties.astype(float)
        self._least = np.full(len(self.counts), -math.inf)
        self._most = np.full(len(self.counts), math.inf)
        for number, values in model.limits:
            self._least[number] = max(self._least[number], values[0])
            self._most[number] = min(self._most[number], values[-1])
        self._prices = np.ones(len(self.counts))
        self._rows = [
            [(number, 1.0) for number in left] + [(number, -1.0) for number in right]
            for left, right in model.ties
        ]
        self._rows += [[(number, 1.0) for number in count.form] for count in model.counts]

    @cached_property
    def _plain(self) -> tuple[highspy.Highs, highspy.Highs]:
        """Without prices: as a linear programme and in whole numbers."""
        return self._pair(self._rows, np.zeros(self._size))

    @cached_property
    def _priced(self) -> tuple[highspy.Highs, highspy.Highs]:
        up, down, ties = self._size, self._size + len(self.counts), len(self._ties)
        rows = self._rows[:ties]
        for place, row in enumerate(self._rows[ties:]):
            rows.append([*row, (up + place, -1.0), (down + place, 1.0)])
        return self._pair(rows, self._costs())

    def _costs(self) -> NDArray[np.float64]:
        return np.concatenate([np.zeros(self._size), self._prices, self._prices])

    def _pair(
        self, rows: list[list[tuple[int, float]]], costs: NDArray[np.float64]
    ) -> tuple[highspy.Highs, highspy.Highs]:
        programme = highspy.HighsLp()
        programme.num_col_, programme.num_row_ = len(costs), len(rows)
        programme.col_cost_ = costs
        programme.col_lower_ = np.zeros(len(costs))
        programme.col_upper_ = np.full(len(costs), math.inf)
        programme.row_lower_ = programme.row_upper_ = np.zeros(len(rows))
        fill(programme, rows)
        linear, whole = new_highs(), new_highs()
        linear.passModel(programme)
        whole.passModel(programme)
        kinds = np.array([highspy.HighsVarType.kInteger] * self._size)
        whole.changeColsIntegrality(self._size, np.arange(self._size, dtype=np.int32), kinds)
        return linear, whole

    def price(self, costs: NDArray[np.float64]) -> None:
        """What it costs to change each count by one person; 1 before this is called."""
        self._prices = costs
        columns = np.arange(self._size + 2 * len(costs), dtype=np.int32)
        for highs in self._priced:
            highs.changeColsCost(len(columns), columns, self._costs())

    def values(self, population: Numbers) -> Numbers:
        """What every count would be if these were the persons."""
        values: Numbers = np.rint(self._quick @ population).astype(np.int64)
        return values

    def nearest(self, shown: Flags, number: int, low: int, high: float) -> Numbers | None:
        """A population with count `number` from low to high that changes shown numbers as cheaply as it can.

        One whole number per unknown of the model, or None where none was found. `shown` says for every count
        whether its true value is published.
        """
        return self._find(self._priced, shown, _only(len(shown), number), low, high)

    def agreeing(self, shown: Flags, number: int, low: int, high: float, *, whole: bool) -> Reply:
        """The same, with every shown number as it is.

        Unless `whole`, only the linear programme is asked: it is many times quicker, sees most of what
        is impossible, and often enough comes upon whole numbers by itself.
        """
        return self._ask(self._plain[whole], shown, _only(len(shown), number), low, high)

    def crowd(self, least: int) -> Numbers | None:
        """A population in which every count is at least that; nothing shown holds it back."""
        nothing = np.zeros(len(self.counts), dtype=bool)
        return self._find(self._plain, nothing, ~nothing, least, math.inf)

    def possible(self) -> bool:
        """Whether any population has all the counts at their true values."""
        every = np.ones(len(self.counts), dtype=bool)
        for highs in self._plain:
            self._bound(highs, every, ~every, 0, math.inf)
            if self._run(highs):
                return True
        return False

    def least(self, shown: Flags, number: int) -> float:
        """A lower bound of a count over all populations that agree with what is shown, or 0."""
        linear, _ = self._plain
        self._bound(linear, shown, _only(len(shown), number), 0, math.inf)
        columns = np.arange(self._size, dtype=np.int32)
        linear.changeColsCost(len(columns), columns, self._forms[number].astype(float))
        bound = linear.getInfo().objective_function_value if self._run(linear) else 0.0
        linear.changeColsCost(len(columns), columns, np.zeros(self._size))
        return float(bound)

    def _find(
        self,
        pair: tuple[highspy.Highs, highspy.Highs],
        shown: Flags,
        asked: Flags,
        low: int,
        high: float,
    ) -> Numbers | None:
        """First as a linear programme, then in whole numbers."""
        for highs in pair:
            reply = self._ask(highs, shown, asked, low, high)
            if reply.population is not None or not reply.possible:
                return reply.population
        return None

    def _ask(self, highs: highspy.Highs, shown: Flags, asked: Flags, low: int, high: float) -> Reply:
        out_of_reach = asked & ((self._most < low) | (self._least > high))
        if out_of_reach.any():
            return Reply(possible=False)
        self._bound(highs, shown, asked, low, high)
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
        return bool(limited and not (self._quick_ties @ population).any())

    def _run(self, highs: highspy.Highs) -> bool:
        highs.run()
        solved = (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kModelEmpty)
        return bool(highs.getModelStatus() in solved)

    def _bound(self, highs: highspy.Highs, shown: Flags, asked: Flags, low: int, high: float) -> None:
        """Shown rows hold the true value, but for deviations; the rest is free but for what is asked."""
        lower = np.maximum(np.where(asked, low, -math.inf), self._least)
        upper = np.minimum(np.where(asked, high, math.inf), self._most)
        lower = np.where(shown, self.counts.astype(float), lower)
        upper = np.where(shown, self.counts.astype(float), upper)
        rows = np.arange(len(self._ties), len(self._ties) + len(shown), dtype=np.int32)
        highs.changeRowsBounds(len(rows), rows, lower, upper)  # type: ignore[attr-defined]  # not in its stub
        if highs.getNumCol() > self._size:
            widest = np.tile(np.where(shown, math.inf, 0.0), 2)
            columns = np.arange(self._size, highs.getNumCol(), dtype=np.int32)
            highs.changeColsBounds(len(columns), columns, np.zeros(len(columns)), widest)


def _only(length: int, number: int) -> Flags:
    flags = np.zeros(length, dtype=bool)
    flags[number] = True
    return flags


def matrix_of(rows: Sequence[tuple[Form, Form]], size: int) -> Numbers:
    """One row per pair of forms: the first counts, the second is taken away."""
    matrix = np.zeros((len(rows), size), dtype=np.int64)
    for row, (added, taken) in enumerate(rows):
        matrix[row, list(added)] += 1
        matrix[row, list(taken)] -= 1
    return matrix


def new_highs() -> highspy.Highs:
    """HiGHS as it answers the same way every time: silent, one thread, a fixed seed."""
    highs = highspy.Highs()  # type: ignore[no-untyped-call]
    for option, setting in _SETTINGS.items():
        highs.setOptionValue(option, setting)
    return highs


def is_ruled_out(highs: highspy.Highs) -> bool:
    """Whether the programme that was run has no solution at all: a solver that gave up has ruled out nothing."""
    return bool(highs.getModelStatus() == highspy.HighsModelStatus.kInfeasible)


def run_in_whole_numbers(
    highs: highspy.Highs, columns: int, read: Callable[[], Found | None]
) -> Found | None:
    """What `read` makes of a solution in which the first columns are whole; they are as before afterwards. None where none was found."""
    places = np.arange(columns, dtype=np.int32)
    highs.changeColsIntegrality(columns, places, np.array([highspy.HighsVarType.kInteger] * columns))
    highs.run()
    status = highs.getInfo().primal_solution_status
    found = read() if status == highspy.SolutionStatus.kSolutionStatusFeasible else None
    highs.changeColsIntegrality(columns, places, np.array([highspy.HighsVarType.kContinuous] * columns))
    return found


def fill(programme: highspy.HighsLp, rows: list[list[tuple[int, float]]]) -> None:
    """Writes sparse rows into the programme."""
    matrix = programme.a_matrix_
    matrix.format_ = highspy.MatrixFormat.kRowwise
    matrix.start_ = np.cumsum([0] + [len(row) for row in rows]).astype(np.int32)
    matrix.index_ = np.array([column for row in rows for column, _ in row], dtype=np.int32)
    matrix.value_ = np.array([value for row in rows for _, value in row])
