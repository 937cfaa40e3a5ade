"""The cheapest counts to hide so that all cuts known so far hold: a small integer programme that grows.

Each cut is true of every pattern that keeps the promise. So the cost found here is a lower bound of what any such
pattern costs (Benders' method; Fischetti and Salazar-Gonzalez 2001 for cell suppression), and once nothing
contradicts the pattern found here, it is the cheapest of all.
"""

import math
from dataclasses import dataclass

import highspy
import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.reach import TINY, Cut, Shares
from caseapp.statistics.disclosure.solver import new_highs

_DEAR = 8.0
"""How many times the median price is very dear."""
_MOST_NODES = 400
"""Of the search tree: a bound on work, unlike one on time, gives the same answer everywhere."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to hide, and how little any plan can cost."""

    shares: Shares
    bound: float


class Cover:
    """Binary columns: the counts that could be shown (1 is hidden). Rows: the cuts."""

    def __init__(self, candidates: NDArray[np.int64], costs: NDArray[np.float64]) -> None:
        self.steps = 0
        """Simplex steps so far, those inside the search tree included."""
        self._candidates = candidates
        self._costs = costs[candidates]
        self._all = np.ones(len(costs))
        self._columns = np.full(len(costs), -1)
        self._columns[candidates] = np.arange(len(candidates))
        self._cuts: set[Cut] = set()
        self._rows = np.zeros((64, len(candidates)))
        self._least = np.zeros(64)
        self._highs = new_highs()
        self._highs.setOptionValue("mip_max_nodes", _MOST_NODES)
        self._highs.setOptionValue("mip_rel_gap", 0.0)
        self._highs.addVars(len(candidates), np.zeros(len(candidates)), np.ones(len(candidates)))
        self._places = np.arange(len(candidates), dtype=np.int32)
        self._highs.changeColsCost(len(candidates), self._places, self._costs)

    def cost(self, shares: Shares) -> float:
        """What hiding these costs."""
        return float(self._costs @ shares[self._candidates])

    def usual_cost(self, shares: Shares) -> float:
        """The same, with no count counted as very dear: a total that must be hidden tells nothing about precision."""
        usual = np.minimum(self._costs, _DEAR * np.median(self._costs)) if len(self._costs) else self._costs
        return float(usual @ shares[self._candidates])

    def add(self, cut: Cut) -> None:
        """Takes in a cut, once."""
        if cut in self._cuts:
            return
        row = self.known
        self._cuts.add(cut)
        if row == len(self._rows):
            self._rows = np.vstack([self._rows, np.zeros_like(self._rows)])
            self._least = np.concatenate([self._least, np.zeros_like(self._least)])
        columns = self._columns[list(cut.numbers)].astype(np.int32)
        weights = np.array(cut.weights)
        # a count that is never shown has no column: it is hidden in every pattern
        inside = columns >= 0
        least = cut.least - float(weights[~inside].sum())
        self._rows[row, columns[inside]] = weights[inside]
        self._least[row] = least
        self._highs.addRow(least, math.inf, int(inside.sum()), columns[inside], weights[inside])

    @property
    def known(self) -> int:
        """How many different cuts there are."""
        return len(self._cuts)

    def refuses(self, shares: Shares) -> bool:
        """Whether some known cut already says that this is too little."""
        rows = self.known
        gained = self._rows[:rows] @ shares[self._candidates]
        return bool((gained < self._least[:rows] - TINY).any())

    def mended(self, shares: Shares) -> Shares:
        """The same with more hidden, until all known cuts hold: first what helps most for its cost."""
        rows, mended = self.known, shares.copy()
        while True:
            hidden = mended[self._candidates]
            missing = self._least[:rows] - self._rows[:rows] @ hidden
            broken = missing > TINY
            if not broken.any():
                return mended
            helps = np.minimum(np.maximum(self._rows[:rows][broken], 0.0), missing[broken, None]).sum(axis=0)
            helps[hidden > 0.5] = 0.0
            if not helps.any():
                return self._all.copy()
            mended[self._candidates[int(np.argmax(helps / self._costs))]] = 1.0

    def relaxed(self) -> Plan | None:
        """The cheapest shares; None where no pattern satisfies all cuts."""
        return self._solved(highspy.HighsVarType.kContinuous)

    def cheapest(self, slack: float = 0.0) -> Plan | None:
        """A pattern at most `slack` dearer than the cheapest; None where no pattern satisfies all cuts."""
        self._highs.setOptionValue("mip_abs_gap", max(slack, TINY))
        plan = self._solved(highspy.HighsVarType.kInteger)
        return None if plan is None else Plan(np.rint(plan.shares), plan.bound)

    def _solved(self, kind: highspy.HighsVarType) -> Plan | None:
        highs, size = self._highs, len(self._places)
        if not size:
            return Plan(self._all.copy(), 0.0)
        highs.changeColsIntegrality(size, self._places, np.array([kind] * size))
        highs.run()
        info = highs.getInfo()
        self.steps += max(info.simplex_iteration_count, 0)
        if info.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
            return None
        whole = kind == highspy.HighsVarType.kInteger
        shares = self._all.copy()
        shares[self._candidates] = np.clip(np.array(highs.getSolution().col_value), 0.0, 1.0)
        return Plan(shares, info.mip_dual_bound if whole else info.objective_function_value)
