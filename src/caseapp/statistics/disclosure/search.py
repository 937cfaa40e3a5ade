"""Finds which counts to show: as many as leave every small count able to be none and able to be many.

An integer programme (`cover.py`) proposes the cheapest pattern that no known cut forbids; linear programmes
(`inquiry.py`) look whether every promise can be kept under it, and give a cut for each that cannot. Every proposal is
also mended into a pattern that keeps all promises, and the cheapest of these is taken. It is the optimum when its cost
comes down to the lower bound; mostly it is within one or two of a hundred long before.
"""

import hmac
import math
import random
from collections.abc import Sequence
from contextlib import suppress

import numpy as np

from caseapp.statistics.disclosure.cover import Cover, Plan
from caseapp.statistics.disclosure.inquiry import Inquiry
from caseapp.statistics.disclosure.model import Model
from caseapp.statistics.disclosure.reach import TINY, Cut, Reach, Shares
from caseapp.statistics.disclosure.solver import Flags, Numbers, Solver
from caseapp.statistics.disclosure.unknowns import ContradictionError
from caseapp.statistics.disclosure.watch import OutOfTimeError, Watch
from caseapp.statistics.disclosure.witnesses import Need, Witnesses, needs_of

MOST_STEPS = 400_000
"""Simplex steps after which no new proposal is looked at: a bound on work that does not depend on the machine."""
CLOSER_STEPS = 120_000
"""Simplex steps up to which a search that ends early goes on, with no more asked of hidden large counts than need be."""
_TREE = 8
"""How many times as long a step of the integer programme takes."""
GAP = 0.005
"""How much dearer than the lower bound a pattern may be, as a share of its usual cost, to be taken without looking further."""
_RELAXED = 12
"""Rounds with partly hidden counts, which give most of the lower bound for little work."""
_MEND_EVERY = 4
"""Proposals after which one is mended although something speaks against it."""
_SPREAD = 0.05
"""How much the costs of a search may differ from the true ones, as a share."""


class Search:
    """One search over one model: what it has reached is in `shown` and `needs`, why in `witnesses`."""

    def __init__(
        self, model: Model, costs: Sequence[float], threshold: int, watch: Watch, tie_key: bytes
    ) -> None:
        self.solver = Solver(model)
        self.promised = needs_of(model, threshold)
        self.witnesses = Witnesses(self.solver.counts, threshold, self.promised)
        self.needs = self.promised
        self.shown: Flags = np.zeros(len(model.counts), dtype=bool)
        self.bound = 0.0
        """No pattern of the kind looked for costs less: see `exact` in `run`."""
        publishable = np.array([bool(count.places) for count in model.counts], dtype=bool)
        self._large = np.flatnonzero(self.solver.counts >= threshold)
        candidates = np.flatnonzero(publishable & (self.solver.counts >= threshold))
        self._costs = _spread(costs, tie_key)
        self.solver.price(self._costs)
        self._cover = Cover(candidates, self._costs)
        self._candidates = candidates
        self._watch = watch
        self._exact = False
        self._rounds = self._before = 0
        self._promise_cuts: dict[Cut, None] = {}
        self._best: tuple[float, Flags, tuple[Need, ...]] | None = None
        if not self.solver.possible():
            raise ContradictionError("the numbers of the tables contradict each other")
        self._reach = Reach(model, candidates)
        self._inquiry = Inquiry(model, self.solver, self._reach, self.witnesses, threshold, watch)
        nobody = np.zeros(model.size, dtype=np.int64)
        if self.solver.keeps(nobody):
            self._take(nobody)
        crowd = self.solver.crowd(threshold + 1)
        if crowd is not None:
            self._take(crowd)

    def run(self, steps: int = MOST_STEPS, gap: float = GAP, *, exact: bool = False) -> None:
        """Reaches shown counts under which every need is met; out of time before that, it shows nothing.

        `exact` asks no more of hidden large counts than the auditor does; then, and with a `gap` of none, `bound` ends
        at the cost of the optimum. That takes several times as long.
        """
        with suppress(OutOfTimeError):
            self._exact = exact
            self._close_in(self._relax(), steps, gap)
            if not exact and self._steps() < min(steps, CLOSER_STEPS):
                self._begin_exactly()
                self._close_in(self._cover.relaxed(), min(steps, CLOSER_STEPS), gap)
        self.hide_all()
        if self._best is not None:
            _, self.shown, self.needs = self._best

    def _close_in(self, plan: Plan | None, steps: int, gap: float) -> None:
        """Looks at proposals until the cheapest pattern found costs little more than any could, or the work is used up."""
        slack = 0.0 if plan is None else gap * self._cover.usual_cost(plan.shares)
        while plan is not None and self._steps() < steps:
            self._watch.report(min(self._steps() / MOST_STEPS, 1.0), "hide")
            plan = self._cover.cheapest(2 * slack)
            if plan is None or self._best_within(plan, slack) or not self._look_at(plan.shares):
                break
        if self._best is None:
            self._try(np.ones_like(self._costs) if plan is None else plan.shares)

    def _begin_exactly(self) -> None:
        """Forgets the cuts that ask more of hidden large counts than the auditor does."""
        self._exact, self.bound = True, 0.0
        self._before += self._cover.steps
        self._cover = Cover(self._candidates, self._costs)
        for cut in self._promise_cuts:
            self._cover.add(cut)

    def _promise(self, cut: Cut) -> None:
        """Takes in a cut that every pattern satisfies."""
        self._promise_cuts[cut] = None
        self._cover.add(cut)

    def _steps(self) -> int:
        return self._reach.steps + _TREE * (self._cover.steps + self._before)

    def _look_at(self, plan: Shares) -> bool:
        """Takes in what speaks against a plan, and says whether anything new does; mends every few of them."""
        self._rounds += 1
        known = self._cover.known
        self._cut(plan, self.promised)
        self._cut(plan, self._inquiry.doubtful(plan, self._large))
        new = self._cover.known > known
        if not new or self._rounds % _MEND_EVERY == 0:
            self._try(plan)
        return new

    @property
    def cost(self) -> float:
        """What the cheapest pattern found so far costs, at the shifted costs of this search."""
        return math.inf if self._best is None else self._best[0]

    def _best_within(self, plan: Plan, slack: float) -> bool:
        self.bound = max(self.bound, plan.bound)
        return self.cost <= self.bound + slack + TINY

    def _relax(self) -> Plan | None:
        """Cuts for partly hidden counts, until there are no more."""
        plan = self._cover.relaxed()
        for _ in range(_RELAXED):
            self._watch.report(0.0, "hide")
            cuts = [] if plan is None else self._inquiry.loosest(plan.shares, self.promised)
            for cut in cuts:
                self._promise(cut)
            if not cuts:
                break
            plan = self._cover.relaxed()
        return plan

    def _try(self, plan: Shares) -> None:
        """Mends a plan until every need is met, shows again what may be shown, and keeps it if it is the cheapest."""
        plan, needs = self._mended(plan)
        self._keep(plan, needs)  # what is left of the time may be too short for the rest
        self._keep(*self._cleaned(plan, needs))

    def _keep(self, plan: Shares, needs: tuple[Need, ...]) -> None:
        cost = self._cover.cost(plan)
        if self._best is None or cost < self._best[0]:
            self._best = cost, plan < 0.5, needs

    def _mended(self, plan: Shares) -> tuple[Shares, tuple[Need, ...]]:
        """Hides more until all needs are met: those of the promise, and those of large counts that the auditor asks for."""
        while True:
            doubtful: tuple[Need, ...] = ()
            refused = self._cut(plan, self.promised)
            if not refused:
                doubtful = self._inquiry.doubtful(plan, self._large)
                refused = self._cut(plan, doubtful)
            need = None if refused else self._inquiry.divided(plan, self.promised + doubtful)
            if not (plan < 0.5).any() or not (refused or need):
                return plan, self.promised + doubtful
            more = self._opened(plan, need) if need else self._cover.mended(plan)
            plan = np.ones_like(plan) if bool((more == plan).all()) else more

    def _cut(self, plan: Shares, needs: tuple[Need, ...]) -> bool:
        """Takes in a cut for each need that the plan does not meet; says whether there was one."""
        promised = set(self.promised)
        refused = self._inquiry.refusals(plan, needs)
        for need, cut in refused:
            if need in promised:
                self._promise(cut)
            elif self._exact:
                self._cover.add(self._inquiry.only_if_open(plan, need.number, cut))
            else:
                self._cover.add(cut.when((need.number,)))
        return bool(refused)

    def _opened(self, plan: Shares, need: Need) -> Shares:
        """Where parts of persons would do and whole ones do not: hides what the nearest whole population changes."""
        population = self.solver.nearest(plan < 0.5, need.number, need.low, need.high)
        if population is None:
            return np.ones_like(plan)
        self._take(population)
        return np.where(self.witnesses.last_changes(), 1.0, plan)

    def _cleaned(self, plan: Shares, needs: tuple[Need, ...]) -> tuple[Shares, tuple[Need, ...]]:
        """Shows hidden counts again, the dearest first, as long as every need is still met."""
        hidden = self._candidates[plan[self._candidates] > 0.5].tolist()
        for number in sorted(hidden, key=lambda number: -self._costs[number]):
            trial = plan.copy()
            trial[number] = 0.0
            fewer = tuple(need for need in needs if need.number != number)
            if not self._cover.refuses(trial) and self._meets(trial, fewer):
                plan, needs = trial, fewer
        return plan, needs

    def _meets(self, trial: Shares, needs: tuple[Need, ...]) -> bool:
        """Whether every need is met: by parts of persons, which is quick, then by whole ones."""
        promised = set(self.promised)
        for need, cut in self._inquiry.refusals(trial, needs, 1):
            if need in promised:
                self._promise(cut)
            return False
        return self._inquiry.divided(trial, needs) is None

    def settle(self, shown: Flags) -> None:
        """Takes in that fewer counts are shown, and hides what the auditor would ask for then."""
        plan, self.needs = self._mended(np.where(shown, 0.0, 1.0))
        self.shown = plan < 0.5

    def hide_all(self) -> None:
        """The last resort, which discloses nothing: no number at all."""
        self.shown = np.zeros_like(self.shown)
        self.needs = self.promised

    def witness_all(self) -> None:
        """Looks for the populations still missing under what is shown, even when the time is over.

        Where nothing is shown nobody and a crowd are witnesses for everything, unless other reports limit a count.
        """
        for need in self.witnesses.unmet(self.shown, self.needs):
            self._watch.obey()
            for whole in (False, True):
                if self.witnesses.unmet(self.shown, (need,)):
                    reply = self.solver.agreeing(self.shown, need.number, need.low, need.high, whole=whole)
                    if reply.population is not None:
                        self._take(reply.population)

    def _take(self, population: Numbers) -> None:
        self.witnesses.add(population, self.solver.values(population))


def _spread(costs: Sequence[float], tie_key: bytes) -> Shares:
    """Shifts the costs a little.

    The shifts follow from the vault's secret key: the same quarter gives the same cells again, yet somebody who runs
    this program on every table that could stand behind them cannot tell which did.
    """
    seed = hmac.digest(tie_key, b"start 0", "sha256")
    chance = random.Random(seed)  # noqa: S311 (the key is the secret, this only stretches it)
    factors = [chance.uniform(1 - _SPREAD, 1 + _SPREAD) for _ in costs]
    shifted: Shares = np.array(costs, dtype=float) * np.array(factors)
    return shifted
