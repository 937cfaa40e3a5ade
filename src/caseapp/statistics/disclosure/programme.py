"""All populations that agree with what is shown, as a programme without prices: small, and asked thousands of times."""

import math
from collections.abc import Iterable
from typing import TypeAlias

import highspy
import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.model import KnownClient, Model
from caseapp.statistics.disclosure.solver import Flags, Numbers, Reply, matrix_of, new_highs
from caseapp.statistics.disclosure.unknowns import Form

Bounds: TypeAlias = NDArray[np.float64]

_NODES = 500
"""Fewer than the search allows itself: there are thousands of questions, and a refusal hides a number at worst."""
_WHOLE = 1e-6
_ROOM = 100
"""How many persons more than there are an unknown may count: enough for every need, and no question is without an end."""
_TURNS = 4
_NUDGES = (0.0, 1e-4, -1e-4, 1e-3)
"""Other costs at which the same question is asked, before the slow one about whole persons."""


class Programme:
    """Rows: the ties, then one per count. Columns: the unknowns. An answer is believed only in whole persons."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self.counts = np.array([count.value for count in model.counts], dtype=np.int64)
        self._cap = 2.0 * int(self.counts.max(initial=0)) + _ROOM
        self.forms = matrix_of([(count.form, ()) for count in model.counts], model.size)
        self._ties = matrix_of(model.ties, model.size)
        self._least, self._most = self._within(())
        self._shown: Flags = np.zeros(len(self.counts), dtype=bool)
        self._held: Form = ()
        self._chance = np.random.default_rng(0)
        self._solvers = tuple(self._new(whole=whole) for whole in (False, True))

    def _new(self, *, whole: bool) -> highspy.Highs:
        highs, size = new_highs(), self._model.size
        highs.setOptionValue("mip_max_nodes", _NODES)
        highs.addVars(size, np.zeros(size), np.full(size, self._cap))
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

    def hold(self, client: KnownClient) -> None:
        """From now on she, or whoever is like her, is among the persons, and nobody else is for certain."""
        for highs in self._solvers:
            for number in self._held:
                highs.changeColBounds(number, 0.0, self._cap)
            for number in client.form:
                highs.changeColBounds(number, 1.0, self._cap)
        self._held = client.form
        self._least, self._most = self._within(client.limits)
        for number, _ in self._model.limits:
            self._bound(number, -math.inf, math.inf)

    def _within(self, limits: Iterable[tuple[int, range]]) -> tuple[Bounds, Bounds]:
        """The least and the most that other reports leave of every count."""
        least, most = np.full(len(self.counts), -math.inf), np.full(len(self.counts), math.inf)
        for number, values in (*self._model.limits, *self._model.bounds, *limits):
            least[number] = max(least[number], values[0])
            most[number] = min(most[number], values[-1])
        return least, most

    def find(self, number: int, low: float, high: float, costs: NDArray[np.float64]) -> Reply:
        """A population with count `number` from low to high at least cost of unknowns; in whole persons, or none."""
        self._bound(number, low, high)
        linear, whole = self._solvers
        reply = self._ask(linear, costs)
        for turn in range(_TURNS):
            if reply.population is not None or not reply.possible:
                break
            reply = self._ask(linear, costs * self._chance.uniform(0.2, 1.8, len(costs)) + _NUDGES[turn])
        if reply.population is None and reply.possible:
            reply = self._ask(whole, costs)
        self._bound(number, -math.inf, math.inf)
        return reply

    def in_the_way(self, number: int, low: float, high: float, prices: NDArray[np.float64]) -> Flags:
        """Shown counts whose change, at least cost, would let count `number` be from low to high; by parts of persons.

        None of them means that nothing stands in the way but whole numbers.
        """
        places = np.flatnonzero(self._shown)
        highs, size = self._new(whole=False), self._model.size
        for held in self._held:
            highs.changeColBounds(held, 1.0, self._cap)
        for place in places.tolist():
            row = len(self._ties) + place
            for sign in (1.0, -1.0):
                highs.addCol(
                    prices[place], 0.0, math.inf, 1, np.array([row], dtype=np.int32), np.array([sign])
                )
            highs.changeRowBounds(row, float(self.counts[place]), float(self.counts[place]))
        highs.changeRowBounds(
            len(self._ties) + number, max(low, self._least[number]), min(high, self._most[number])
        )
        highs.run()
        changed: Flags = np.zeros(len(self.counts), dtype=bool)
        if highs.getModelStatus() == highspy.HighsModelStatus.kOptimal:
            moved = np.array(highs.getSolution().col_value[size:]).reshape(-1, 2).max(axis=1)
            changed[places[moved > _WHOLE]] = True
        return changed

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
