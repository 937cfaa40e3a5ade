"""Finds which counts to show: as many as possible, so that every small count can still be none and can be many.

The optimum is a large integer programme; this is its heuristic. First every need of the promise gets a population
that changes the cheapest shown numbers, and those are hidden. Then hidden numbers are shown again, the dearest
first, as long as every need still finds a population that agrees.
"""

import numpy as np

from caseapp.statistics.disclosure.model import ContradictionError, Model
from caseapp.statistics.disclosure.solver import Flags, Numbers, Solver
from caseapp.statistics.disclosure.watch import OutOfTimeError, Watch
from caseapp.statistics.disclosure.witnesses import Need, Witnesses, both, needs_of

MOST_STEPS = 300_000
"""Simplex steps after which no more numbers are tried to be shown again, so that equal input gives equal output."""
_TOLERANCE = 1e-6


class Search:
    """One run over one model. `shown`, `needs` and `witnesses` hold what it has reached at any time."""

    def __init__(self, model: Model, costs: list[float], threshold: int, watch: Watch) -> None:
        self.solver = Solver(model, costs)
        self.witnesses = Witnesses(self.solver.counts, threshold)
        self.promised = needs_of(model, threshold)
        self.needs = self.promised
        self.publishable = np.array([bool(count.places) for count in model.counts], dtype=bool)
        self.large: Flags = self.publishable & (self.solver.counts >= threshold)
        self.shown: Flags = self.large.copy()
        self._questions = np.array([count.questions for count in model.counts])
        self._costs = costs
        self._threshold = threshold
        self._watch = watch
        self._killers: dict[Need, int] = {}
        if not self.solver.possible():
            raise ContradictionError("the numbers of the tables contradict each other")
        self._take(np.zeros(model.size, dtype=np.int64))
        crowd = self.solver.crowd(threshold + 1)
        if crowd is not None:
            self._take(crowd)

    def run(self) -> None:
        """Reaches a set of shown counts under which every need is met; out of time, it shows nothing."""
        try:
            self._meet(self.promised, 0.0)
            self._show_again(0.1)
            while self._open_hidden():
                pass
            self._show_again(0.5)
        except OutOfTimeError:
            if self.witnesses.unmet(self.shown, self.needs):
                self.hide_all()

    def hide_all(self) -> None:
        """The last resort, which discloses nothing: no number at all."""
        self.shown = np.zeros_like(self.shown)
        self.needs = self.promised

    def _take(self, population: Numbers) -> None:
        self.witnesses.add(population, self.solver.values(population))

    def _meet(self, needs: tuple[Need, ...], begun: float) -> None:
        """Finds a population for every need, the cheapest counts first, and hides what it changes."""
        order = sorted(needs, key=lambda need: (self._costs[need.number], need.number, need.low))
        for place, need in enumerate(order):
            self._watch.report(begun + 0.1 * place / len(order), "hide")
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
        self._meet(wanted, 0.4)
        return bool((before != self.shown).any())

    def _show_again(self, begun: float) -> None:
        hidden = np.flatnonzero(self.large & ~self.shown)
        order = sorted(hidden, key=lambda number: -self._costs[number])
        enough = self.solver.steps + MOST_STEPS
        for place, number in enumerate(order):
            self._watch.report(begun + 0.3 * place / len(order), "show")
            trial = self.shown.copy()
            trial[number] = True
            needs = tuple(need for need in self.needs if need.number != number)
            if self.solver.steps < enough and self._can_show(trial, needs):
                self.shown, self.needs = trial, needs

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
