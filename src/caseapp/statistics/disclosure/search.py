"""Finds which counts to show: as many as possible, so that every small count can still be none and can be many.

The optimum is a large integer programme; this is its heuristic. First every need of the promise gets a population
that changes the cheapest shown numbers, and those are hidden. Then hidden numbers are shown again, the dearest
first, as long as every need still finds a population that agrees. What comes out depends on what was hidden first,
so this is done several times at slightly different costs, and the best result is kept.
"""

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
MOST_STEPS = 150_000
"""Simplex steps after which no new start is made, so that equal input gives equal output on every machine."""
_TOLERANCE = 1e-6


class Search:
    """One search over one model. `shown` and `needs` say what it has reached, `witnesses` why that is safe."""

    def __init__(self, model: Model, costs: Sequence[float], threshold: int, watch: Watch) -> None:
        self.solver = Solver(model)
        self.witnesses = Witnesses(self.solver.counts, threshold)
        self.promised = needs_of(model, threshold)
        self.needs = self.promised
        self.shown: Flags = np.zeros(len(model.counts), dtype=bool)
        self._publishable = np.array([bool(count.places) for count in model.counts], dtype=bool)
        self._large: Flags = self._publishable & (self.solver.counts >= threshold)
        self._questions = np.array([count.questions for count in model.counts])
        self._true_costs = np.array(costs, dtype=float)
        self._costs = self._true_costs
        self._threshold = threshold
        self._watch = watch
        self._done = 0.0
        self._killers: dict[Need, int] = {}
        self._best: tuple[float, Flags, tuple[Need, ...]] | None = None
        if not self.solver.possible():
            raise ContradictionError("the numbers of the tables contradict each other")
        self._take(np.zeros(model.size, dtype=np.int64))
        crowd = self.solver.crowd(threshold + 1)
        if crowd is not None:
            self._take(crowd)

    def run(self) -> None:
        """Reaches a set of shown counts under which every need is met; out of time before, it shows nothing."""
        with suppress(OutOfTimeError):
            for start in range(STARTS):
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
        self._keep()
        self._show_again()

    def _price(self, start: int) -> None:
        """The first start takes the costs as they are, the others shift them; a fixed seed, for equal output."""
        chance = random.Random(start)  # noqa: S311 (nothing secret depends on it)
        spread = 0.3 if start else 0.0
        factors = [chance.uniform(1 - spread, 1 + spread) for _ in self._true_costs]
        self._costs = self._true_costs * np.array(factors)
        self.solver.price(self._costs)

    def _keep(self) -> None:
        """Remembers the cheapest safe pattern so far."""
        lost = float(self._true_costs[self._large & ~self.shown].sum())
        if self._best is None or lost < self._best[0]:
            self._best = lost, self.shown.copy(), self.needs

    def hide_all(self) -> None:
        """The last resort, which discloses nothing: no number at all."""
        self.shown = np.zeros_like(self.shown)
        self.needs = self.promised

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
        for questions in (len(self._questions), 2, 1):
            self.shown = self.shown & (self._questions < questions)
            population = self.solver.nearest(self.shown, need.number, need.low, need.high)
            if population is not None:
                self._take(population)
                self.shown = self.shown & ~self.witnesses.last_changes()
                return
        self.hide_all()

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
