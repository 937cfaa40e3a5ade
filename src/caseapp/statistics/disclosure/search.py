"""Finds which counts to show: as many as leave every small count able to be none and able to be many.

The optimum is a large integer programme; this is its heuristic. First every need of the promise gets a
population that changes the cheapest shown numbers, and those are hidden. Then hidden numbers are shown again,
the dearest first, as long as every need still finds a population that agrees. What comes out depends on what
was hidden first, so this is done several times at slightly different costs, and the best result is kept.
"""

import hmac
import math
import random
from collections.abc import Sequence
from contextlib import suppress

import numpy as np

from caseapp.statistics.disclosure.model import Model
from caseapp.statistics.disclosure.solver import Flags, Numbers, Solver
from caseapp.statistics.disclosure.unknowns import ContradictionError
from caseapp.statistics.disclosure.watch import OutOfTimeError, Watch
from caseapp.statistics.disclosure.witnesses import Need, Witnesses, both, needs_of

STARTS = 6
MOST_STEPS = 300_000
"""Simplex steps after which no new start is made, so that equal input gives equal output on every machine."""
_SPREAD = 0.3
"""How much the costs of a start may differ from the true ones, as a share."""
_TOLERANCE = 1e-6


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
        publishable = np.array([bool(count.places) for count in model.counts], dtype=bool)
        self._large: Flags = publishable & (self.solver.counts >= threshold)
        self._questions = np.array([count.questions for count in model.counts])
        self._worth = np.where(self._questions == 0, 10, np.where(self._questions == 1, 3, 1))
        self._true_costs = np.array(costs, dtype=float)
        self._costs = self._true_costs
        self._threshold = threshold
        self._watch = watch
        self._tie_key = tie_key
        self._done = 0.0
        self._killers: dict[Need, int] = {}
        self._best: tuple[int, Flags, tuple[Need, ...]] | None = None
        if not self.solver.possible():
            raise ContradictionError("the numbers of the tables contradict each other")
        nobody = np.zeros(model.size, dtype=np.int64)
        if self.solver.keeps(nobody):
            self._take(nobody)
        crowd = self.solver.crowd(threshold + 1)
        if crowd is not None:
            self._take(crowd)

    def run(self, starts: int = STARTS) -> None:
        """Reaches shown counts under which every need is met; out of time before that, it shows nothing."""
        with suppress(OutOfTimeError):
            for start in range(starts):
                self._start(start)
                if self.solver.steps > MOST_STEPS:
                    break
        self.hide_all()
        if self._best is not None:
            _, self.shown, self.needs = self._best

    def _start(self, start: int) -> None:
        self._done = start / STARTS
        self._price(start)
        self.shown, self.needs = self._large.copy(), self.promised
        self._meet(self.promised)
        while self._open_hidden():
            pass
        if not self.witnesses.unmet(self.shown, self.needs):
            self._keep()
            self._show_again()

    def _price(self, start: int) -> None:
        """Shifts the costs, for each start otherwise.

        The shifts follow from the vault's secret key: the same quarter gives the same cells again, yet
        somebody who runs this program on every table that could stand behind them cannot tell which did.
        """
        seed = hmac.digest(self._tie_key, b"start %d" % start, "sha256")
        chance = random.Random(seed)  # noqa: S311 (the key is the secret, this only stretches it)
        factors = [chance.uniform(1 - _SPREAD, 1 + _SPREAD) for _ in self._true_costs]
        self._costs = self._true_costs * np.array(factors)
        self.solver.price(self._costs)

    def _keep(self) -> None:
        """Remembers the safe pattern that is worth most to a reader so far."""
        worth = int(self._worth[self.shown].sum())
        if self._best is None or worth > self._best[0]:
            self._best = worth, self.shown.copy(), self.needs

    def settle(self, shown: Flags) -> None:
        """Takes in that fewer counts are shown, and hides what the auditor would ask for then."""
        self.shown = shown
        while self._open_hidden():
            pass

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

    def _meet(self, needs: tuple[Need, ...]) -> None:
        """Finds a population for every need, the cheapest counts first, and hides what it changes."""
        order = sorted(needs, key=lambda need: (self._costs[need.number], need.number, need.low))
        for need in order:
            self._watch.report(self._done, "hide")
            if self.witnesses.unmet(self.shown, (need,)):
                self._meet_one(need)

    def _meet_one(self, need: Need) -> None:
        """Where the solver finds nothing, more is hidden before it is asked again: in the end everything."""
        for questions in (math.inf, 2, 1):
            self.shown = self.shown & (self._questions < questions)
            population = self.solver.nearest(self.shown, need.number, need.low, need.high)
            if population is not None:
                self._take(population)
                self.shown = self.shown & ~self.witnesses.last_changes()
                return
        self.shown = np.zeros_like(self.shown)

    def _open_hidden(self) -> bool:
        """Makes hidden large counts look like hidden small ones; says whether more had to be hidden.

        Whoever audits the published numbers cannot know that a hidden count is large. He accepts it when it
        can be none or many, or when the shown numbers prove it large; nothing in between.
        """
        hidden = np.flatnonzero((self.solver.counts >= self._threshold) & ~self.shown).tolist()
        doubtful = [n for n in hidden if self.solver.least(self.shown, n) <= self._threshold - 1 + _TOLERANCE]
        wanted = tuple(need for number in doubtful for need in both(number, self._threshold))
        self.needs = self.promised + wanted
        before = self.shown
        self._meet(wanted)
        return bool((before != self.shown).any())

    def _show_again(self) -> None:
        hidden = np.flatnonzero(self._large & ~self.shown).tolist()
        order = sorted(hidden, key=lambda number: -self._costs[number])
        for place, number in enumerate(order):
            self._watch.report(self._done + place / len(order) / STARTS, "show")
            trial = self.shown.copy()
            trial[number] = True
            needs = tuple(need for need in self.needs if need.number != number)
            if self._can_show(trial, needs):
                self.shown, self.needs = trial, needs
                self._keep()

    def _can_show(self, trial: Flags, needs: tuple[Need, ...]) -> bool:
        """Whether every need still finds a population: quickly for all of them, then in whole numbers."""
        return all(self._find_all(trial, needs, whole=whole) for whole in (False, True))

    def _find_all(self, trial: Flags, needs: tuple[Need, ...], *, whole: bool) -> bool:
        """Asks for each need that no witness meets; those that refused most often come first."""
        order = sorted(self.witnesses.unmet(trial, needs), key=lambda need: -self._killers.get(need, 0))
        for need in order:
            if not self.witnesses.unmet(trial, (need,)):
                continue
            self._watch.pause()
            reply = self.solver.agreeing(trial, need.number, need.low, need.high, whole=whole)
            if reply.population is not None:
                self._take(reply.population)
            elif whole or not reply.possible:
                self._killers[need] = self._killers.get(need, 0) + 1
                return False
        return True
