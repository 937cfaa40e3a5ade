"""Asks how far a count can go while the shown counts keep their values, and which of these hold it back.

This is what the search asks thousands of times. So the programme is small (a row for every count that could be shown,
none for the others), and each answer starts from the one before: only the goal changes, and the primal simplex method
then needs few steps.
"""

import math
from dataclasses import dataclass
from typing import TypeAlias

import highspy
import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.model import Model
from caseapp.statistics.disclosure.solver import Numbers, Solver, fill, new_highs
from caseapp.statistics.disclosure.witnesses import Need

Shares: TypeAlias = NDArray[np.float64]
"""For every count how much of it is hidden: 0 is shown, 1 hidden; between them it may move by part of a step."""

TINY = 1e-6
_DUAL = 1e-7
_ASKING = 10
"""What one question costs beside its simplex steps, in such steps."""
_PRIMAL = 4
"""HiGHS's number for the primal simplex method."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The hidden shares of some counts, weighted, must come to `least`: otherwise a promise cannot be kept."""

    numbers: tuple[int, ...]
    weights: tuple[float, ...]
    least: float = 1.0

    def broken(self, shares: Shares) -> bool:
        """Whether these shares are too few."""
        return bool(np.dot(self.weights, shares[list(self.numbers)]) < self.least - TINY)

    def when(self, numbers: tuple[int, ...]) -> "Cut":
        """The same, demanded only where all of these counts are hidden."""
        weights = dict(zip(self.numbers, self.weights, strict=True))
        for number in numbers:
            weights[number] = weights.get(number, 0.0) - 1.0
        return Cut(tuple(weights), tuple(weights.values()), self.least - len(numbers))


@dataclass(frozen=True, slots=True)
class Answer:
    """How far a count went, one unknown number of persons per column, and what stopped it short of the aim."""

    value: float
    persons: NDArray[np.float64]
    cut: Cut | None = None


class Reach:
    """The linear programme of one model; `candidates` are the numbers of the counts that could be shown.

    `steps` are simplex steps so far: a measure of work that does not depend on the machine.
    """

    def __init__(self, model: Model, candidates: NDArray[np.int64]) -> None:
        self.steps = 0
        self._size, self._ties = model.size, len(model.ties)
        self._candidates = candidates
        self._true = np.array([float(count.value) for count in model.counts])
        self._forms = np.zeros((len(model.counts), model.size))
        for number, count in enumerate(model.counts):
            self._forms[number, list(count.form)] = 1.0
        self._limits = [(number, float(values[0]), float(values[-1])) for number, values in model.limits]
        self._shares: Shares = np.ones(len(model.counts))
        self._highs = new_highs()
        self._highs.setOptionValue("simplex_strategy", _PRIMAL)
        self._highs.passModel(self._programme(model))

    def _programme(self, model: Model) -> highspy.HighsLp:
        rows = [
            [(number, 1.0) for number in left] + [(number, -1.0) for number in right]
            for left, right in model.ties
        ]
        numbers = [*self._candidates.tolist(), *(number for number, _, _ in self._limits)]
        rows += [[(one, 1.0) for one in model.counts[number].form] for number in numbers]
        ties, free = np.zeros(self._ties), np.zeros(len(self._candidates))
        programme = highspy.HighsLp()
        programme.num_col_, programme.num_row_ = model.size, len(rows)
        programme.col_cost_ = programme.col_lower_ = np.zeros(model.size)
        programme.col_upper_ = np.full(model.size, self._ceiling())
        programme.row_lower_ = np.concatenate([ties, free, [low for _, low, _ in self._limits]])
        programme.row_upper_ = np.concatenate([ties, free + math.inf, [high for _, _, high in self._limits]])
        fill(programme, rows)
        return programme

    def _ceiling(self) -> float:
        """More persons than any answer needs: without it the most of a hidden count is without end."""
        return 2.0 * float(self._true.max(initial=0.0)) + 100.0

    def hide(self, shares: Shares, step: float = 1.0) -> None:
        """From now on each count may move by its share of `step` persons, and freely where it is hidden wholly."""
        self._shares = shares
        mine, true = shares[self._candidates], self._true[self._candidates]
        whole = mine > 1.0 - TINY
        lower = np.where(whole, 0.0, np.maximum(true - step * mine, 0.0))
        upper = np.where(whole, math.inf, true + step * mine)
        rows = np.arange(self._ties, self._ties + len(mine), dtype=np.int32)
        self._highs.changeRowsBounds(len(rows), rows, lower, upper)  # type: ignore[attr-defined]  # not in its stub

    def meet(self, need: Need, along: NDArray[np.float64] | None = None) -> Answer:
        """Moves a count towards what is needed. `along` turns the goal a little, so that one answer helps others."""
        answer = Answer(math.nan, np.zeros(0))
        for sign, aim in aims(need):
            if along is not None:
                answer = self._toward(need.number, sign, along)
                if sign * answer.value >= sign * aim - TINY:
                    continue
            answer = self.farthest(need.number, sign, aim)
            if answer.cut is not None:
                break
        return answer

    def farthest(self, number: int, sign: int, aim: float) -> Answer:
        """The most (sign 1) or least (-1) that a count can be, and a cut where that falls short of the aim."""
        return self._solved(number, sign, aim, -sign * self._forms[number])

    def least(self, number: int, along: NDArray[np.float64] | None = None) -> Answer:
        """The least that a count can be; with `along`, little, and no bound."""
        return self.farthest(number, -1, 0.0) if along is None else self._toward(number, -1, along)

    def _toward(self, number: int, sign: int, along: NDArray[np.float64]) -> Answer:
        return self._solved(number, sign, -sign * math.inf, along - sign * self._forms[number])

    def _solved(self, number: int, sign: int, aim: float, costs: NDArray[np.float64]) -> Answer:
        highs = self._highs
        highs.changeColsCost(self._size, np.arange(self._size, dtype=np.int32), costs)
        highs.run()
        self.steps += _ASKING + max(highs.getInfo().simplex_iteration_count, 0)
        if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return Answer(math.nan, np.zeros(0), self._impossible())
        solution = highs.getSolution()
        persons = np.array(solution.col_value)
        value = float(self._forms[number] @ persons)
        if sign * value >= sign * aim - TINY:
            return Answer(value, persons)
        full = (persons > self._ceiling() - 1.0) & (np.array(solution.col_dual) < -_DUAL)
        cut = None if full.any() else self._cut(np.array(solution.row_dual), sign, aim)
        return Answer(value, persons, cut)

    def _cut(self, duals: NDArray[np.float64], sign: int, aim: float) -> Cut:
        """What the prices of the rows prove: so many persons must be gained by moving counts that are hidden."""
        places = self._ties + len(self._candidates)
        mine = duals[self._ties : places]
        true = self._true[self._candidates]
        limits = zip(duals[places:], self._limits, strict=False)  # no limits while they are lifted
        proved = float(mine @ true) + sum(
            dual * (low if dual > 0 else high) for dual, (_, low, high) in limits
        )
        gap = max(sign * aim + proved, TINY)
        found = np.flatnonzero(np.abs(mine) > _DUAL)
        room = np.where(mine[found] > 0, true[found], math.inf)
        weights = np.minimum(np.abs(mine[found]) * room / gap, 1.0)
        return Cut(tuple(self._candidates[found].tolist()), tuple(weights.tolist()))

    def _impossible(self) -> Cut:
        """The shown counts contradict what other reports say of a shared one: some of them must be hidden."""
        self._limit(free=True)
        limits, self._limits = self._limits, []
        cuts = [
            self.farthest(number, sign, aim).cut
            for number, low, high in limits
            for sign, aim in ((1, low), (-1, high))
        ]
        self._limits = limits
        self._limit(free=False)
        shown = self._candidates[self._shares[self._candidates] < 1.0 - TINY].tolist()
        return next((cut for cut in cuts if cut is not None), Cut(tuple(shown), (1.0,) * len(shown)))

    def _limit(self, *, free: bool) -> None:
        first = self._ties + len(self._candidates)
        for place, (_, low, high) in enumerate(self._limits):
            self._highs.changeRowBounds(first + place, 0.0 if free else low, math.inf if free else high)

    def loosened(self, number: int, most: float) -> tuple[int, ...]:
        """Of the hidden counts, few that need be hidden for a count to be at most that; as it can be now.

        Leaves the programme changed: `hide` comes next.
        """
        shares = self._shares
        moved = self._moved(self.farthest(number, -1, most).persons)
        for one in sorted(moved):
            if one in moved and one != number:
                fewer = np.ones_like(shares)
                fewer[self._candidates] = 0.0
                fewer[list(moved - {one})] = 1.0
                self.hide(fewer)
                answer = self.farthest(number, -1, most)
                if answer.cut is None and answer.value <= most + TINY:
                    moved = self._moved(answer.persons)
        self.hide(shares)
        return tuple(sorted(moved))

    def _moved(self, persons: NDArray[np.float64]) -> frozenset[int]:
        values = self._forms[self._candidates] @ persons
        return frozenset(self._candidates[np.abs(values - self._true[self._candidates]) > TINY].tolist())


def aims(need: Need) -> tuple[tuple[int, float], ...]:
    """The directions in which a count has to be able to move, and how far."""
    down = ((-1, float(need.high)),) if need.high < math.inf else ()
    return (*down, (1, float(need.low))) if need.low > 0 else down


def whole(persons: NDArray[np.float64], solver: Solver) -> Numbers | None:
    """The same as whole persons, where they are whole and agree with each other."""
    population: Numbers = np.rint(persons).astype(np.int64)
    near = bool(np.abs(persons - population).max(initial=0.0) < TINY)
    return population if near and solver.keeps(population) else None
