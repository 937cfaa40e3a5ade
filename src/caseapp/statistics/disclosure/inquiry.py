"""Asks of a pattern of hidden counts whether every promise can be kept under it, and if not, what stands in the way."""

import math
import random

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.model import Model
from caseapp.statistics.disclosure.reach import TINY, Cut, Reach, Shares, aims, whole
from caseapp.statistics.disclosure.solver import Flags, Solver
from caseapp.statistics.disclosure.watch import Watch
from caseapp.statistics.disclosure.witnesses import Need, Witnesses, both

_ALONG = 1e-3
"""How much a question is turned towards needs that are still open, so that one answer serves many."""


_TURNS = (1e-3, 1e-2, 1e-1, 1e-3, 1e-2, 1e-1)
"""How far the goal is turned at random in search of whole persons, one try after the other."""


class Inquiry:
    """Puts questions to the reach and the solver, and keeps every population that comes up as a witness."""

    def __init__(
        self, model: Model, solver: Solver, reach: Reach, witnesses: Witnesses, threshold: int, watch: Watch
    ) -> None:
        self._solver = solver
        self._reach = reach
        self._witnesses = witnesses
        self._threshold = threshold
        self._watch = watch
        self._forms = np.zeros((len(model.counts), model.size))
        for number, count in enumerate(model.counts):
            self._forms[number, list(count.form)] = 1.0
        self._refused: dict[Need, int] = {}
        chance = random.Random(0)  # noqa: S311 (nothing secret: it only leads from one corner to another)
        self._turns = [np.array([chance.uniform(0.0, size) for _ in range(model.size)]) for size in _TURNS]

    def loosest(self, plan: Shares, needs: tuple[Need, ...]) -> list[Cut]:
        """The cuts that a plan with partly hidden counts breaks; it may move by its share of what each need lacks."""
        cuts, true = [], self._solver.counts
        steps = sorted(
            {(abs(aim - float(true[need.number])), sign) for need in needs for sign, aim in aims(need)}
        )
        for step, sign in steps:
            if not step:
                continue
            self._reach.hide(plan, step)
            for need in needs:
                for way, aim in aims(need):
                    if (abs(aim - float(true[need.number])), way) == (step, sign):
                        self._watch.pause()
                        cut = self._reach.farthest(need.number, sign, aim).cut
                        if cut is not None and cut.broken(plan):
                            cuts.append(cut)
        return cuts

    def refusals(
        self, plan: Shares, needs: tuple[Need, ...], most: float = math.inf
    ) -> list[tuple[Need, Cut]]:
        """The needs that cannot be met under a plan, not even by parts of persons, each with what it would take.

        Ends after `most` of them; those that refused most often are asked first.
        """
        self._reach.hide(plan)
        met = self._witnesses.met(plan < 0.5)
        missing = [need for need in needs if not met[self._witnesses.place(need)]]
        missing.sort(key=lambda need: -self._refused.get(need, 0))
        places = np.array([self._witnesses.place(need) for need in missing], dtype=np.int64)
        found: list[tuple[Need, Cut]] = []
        for place, need in enumerate(missing):
            if met[places[place]]:
                continue
            self._watch.pause()
            left = [missing[other] for other in np.flatnonzero(~met[places[place + 1 :]]) + place + 1]
            answer = self._reach.meet(need, self._along(left))
            if answer.cut is None:
                met |= self._learn(answer.persons)
                continue
            self._refused[need] = self._refused.get(need, 0) + 1
            found.append((need, answer.cut))
            if len(found) >= most:
                break
        return found

    def _along(self, needs: list[Need]) -> NDArray[np.float64]:
        """What leads towards all of these needs."""
        signs = np.zeros(len(self._forms))
        for need in needs:
            signs[need.number] += 1.0 if need.high < math.inf else -1.0
        costs: NDArray[np.float64] = _ALONG * (signs @ self._forms)
        return costs

    def _learn(self, persons: NDArray[np.float64]) -> Flags:
        population = whole(persons, self._solver)
        if population is None:
            return np.zeros_like(self._witnesses.last_meets())
        self._witnesses.add(population, self._solver.values(population))
        return self._witnesses.last_meets()

    def divided(self, plan: Shares, needs: tuple[Need, ...]) -> Need | None:
        """The first need that parts of persons meet and whole persons do not; None where whole persons meet all."""
        shown: Flags = plan < 0.5
        self._reach.hide(plan)
        met = self._witnesses.met(shown)
        for need in needs:
            if met[self._witnesses.place(need)]:
                continue
            self._watch.pause()
            if not self._find_whole(shown, need):
                return need
            met |= self._witnesses.last_meets()
        return None

    def _find_whole(self, shown: Flags, need: Need) -> bool:
        """Most often a goal turned a little at random ends in whole persons; the integer programme is ten times slower."""
        for along in self._turns:
            answer = self._reach.meet(need, along)
            if answer.cut is None and self._learn(answer.persons)[self._witnesses.place(need)]:
                return True
        reply = self._solver.agreeing(shown, need.number, need.low, need.high, whole=True)
        if reply.population is not None:
            self._witnesses.add(reply.population, self._solver.values(reply.population))
        return reply.population is not None

    def doubtful(self, plan: Shares, large: NDArray[np.int64]) -> tuple[Need, ...]:
        """What the auditor asks of hidden large counts that the shown ones do not prove large: the same as of small ones."""
        self._reach.hide(plan)
        hidden = large[plan[large] > 0.5]
        few = self._witnesses.few(plan < 0.5)
        for number in hidden.tolist():
            if not few[number]:
                self._watch.pause()
                along = _ALONG * self._forms[hidden[~few[hidden]]].sum(axis=0)
                for turned in (along, None):
                    if not few[number]:
                        few |= self._fewest(number, turned)
        return tuple(
            need for number in hidden.tolist() if few[number] for need in both(number, self._threshold)
        )

    def _fewest(self, number: int, along: NDArray[np.float64] | None) -> Flags:
        """The counts that are below the threshold where one of them is least; parts of persons prove it, too."""
        answer = self._reach.least(number, along)
        if not len(answer.persons):
            return np.ones(len(self._forms), dtype=bool)
        few: Flags = self._forms @ answer.persons < self._threshold - 1 + TINY
        return few

    def only_if_open(self, plan: Shares, number: int, cut: Cut) -> Cut:
        """A cut for a large count, which need not hold where the shown counts prove it large."""
        self._reach.hide(plan)
        return cut.when(self._reach.loosened(number, self._threshold - 1))
