"""All populations that agree with what is shown, as a programme without prices: small, and asked thousands of times."""

import math

import highspy
import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.model import Model
from caseapp.statistics.disclosure.solver import Flags, Numbers, Reply
from caseapp.statistics.disclosure.unknowns import Form

_SETTINGS = {"output_flag": False, "threads": 1, "random_seed": 0, "mip_max_nodes": 500, "mip_rel_gap": 0.01}
_WHOLE = 1e-6


class Programme:
    """Rows: the ties, then one per count. Columns: the unknowns. An answer is believed only in whole persons."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self.counts = np.array([count.value for count in model.counts], dtype=np.int64)
        self.forms = np.zeros((len(model.counts), model.size), dtype=np.int64)
        for row, count in enumerate(model.counts):
            self.forms[row, list(count.form)] = 1
        self._ties = np.zeros((len(model.ties), model.size), dtype=np.int64)
        for row, (left, right) in enumerate(model.ties):
            self._ties[row, list(left)] += 1
            self._ties[row, list(right)] -= 1
        self._least = np.full(len(self.counts), -math.inf)
        self._most = np.full(len(self.counts), math.inf)
        for number, values in model.limits:
            self._least[number] = max(self._least[number], values[0])
            self._most[number] = min(self._most[number], values[-1])
        self._shown: Flags = np.zeros(len(self.counts), dtype=bool)
        self._held: Form = ()
        self._solvers = tuple(self._new(whole=whole) for whole in (False, True))

    def _new(self, *, whole: bool) -> highspy.Highs:
        highs = highspy.Highs()  # type: ignore[no-untyped-call]
        for option, setting in _SETTINGS.items():
            highs.setOptionValue(option, setting)
        size = self._model.size
        highs.addVars(size, np.zeros(size), np.full(size, math.inf))
        for row in self._ties:
            _add_row(highs, row, 0.0, 0.0)
        for row, least, most in zip(self.forms, self._least, self._most, strict=True):
            _add_row(highs, row, least, most)
        if whole:
            kinds = np.array([highspy.HighsVarType.kInteger] * size)
            highs.changeColsIntegrality(size, np.arange(size, dtype=np.int32), kinds)
        return highs

    def show(self, shown: Flags) -> None:
        """From now on these counts have their true values."""
        self._shown = shown
        for number in range(len(self.counts)):
            self._bound(number, -math.inf, math.inf)

    def hold(self, persons: Form) -> None:
        """From now on somebody stands behind each of these unknowns, and behind no others for certain."""
        for highs in self._solvers:
            for number in self._held:
                highs.changeColBounds(number, 0.0, math.inf)
            for number in persons:
                highs.changeColBounds(number, 1.0, math.inf)
        self._held = persons

    def find(self, number: int, low: float, high: float, costs: NDArray[np.float64]) -> Reply:
        """A population with count `number` from low to high at least cost of unknowns; in whole persons, or none."""
        self._bound(number, low, high)
        reply = Reply(possible=False)
        for highs in self._solvers:
            reply = self._ask(highs, costs)
            if reply.population is not None or not reply.possible:
                break
        self._bound(number, -math.inf, math.inf)
        return reply

    def _bound(self, number: int, low: float, high: float) -> None:
        least, most = max(low, self._least[number]), min(high, self._most[number])
        if self._shown[number]:
            least = most = float(self.counts[number])
        for highs in self._solvers:
            highs.changeRowBounds(len(self._ties) + number, least, most)

    def _ask(self, highs: highspy.Highs, costs: NDArray[np.float64]) -> Reply:
        highs.changeColsCost(len(costs), np.arange(len(costs), dtype=np.int32), costs)
        highs.run()
        solved = (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kModelEmpty)
        status = highs.getModelStatus()
        limit = status in (highspy.HighsModelStatus.kSolutionLimit, highspy.HighsModelStatus.kIterationLimit)
        if status not in solved and not limit:
            return Reply(possible=False)
        solution = np.array(highs.getSolution().col_value)
        population: Numbers = np.rint(solution).astype(np.int64)
        near = np.abs(solution - population).max(initial=0.0) < _WHOLE
        return Reply(possible=True, population=population if near and self.agrees(population) else None)

    def agrees(self, population: Numbers) -> bool:
        """Whether these persons are a population with all shown numbers, in which who is held stands."""
        values = self.forms @ population
        right = (values == self.counts)[self._shown].all() and not (self._ties @ population).any()
        limited = ((values >= self._least) & (values <= self._most)).all()
        held = (population[list(self._held)] >= 1).all()
        return bool(right and limited and held and (population >= 0).all())


def _add_row(highs: highspy.Highs, row: Numbers, least: float, most: float) -> None:
    places = np.flatnonzero(row).astype(np.int32)
    highs.addRow(float(least), float(most), len(places), places, row[places].astype(float))
