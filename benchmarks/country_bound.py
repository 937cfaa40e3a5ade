"""How much of a whole has to be hidden at least, whoever searches: the floor beside which `bench_country.py --bound` sets the search.

All shelters are one linear programme with parts of persons. An integer programme proposes the cheapest pattern that no known cut
forbids; each count that cannot be nobody, or cannot be many, under it gives a cut (`cover.py` and `reach.py` do the same for one report).
What parts of persons cannot do, whole persons cannot, so no pattern that keeps the promise costs less than `least`. Three things are left
out, which could only make it dearer: answers that were published together, stocks that stay as they are, and somebody who knows a client.
"""

import math
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.country import Country
from caseapp.statistics.disclosure.country_programme import WHOLE, Stock
from caseapp.statistics.disclosure.country_wishes import Wishes
from caseapp.statistics.disclosure.cover import Cover
from caseapp.statistics.disclosure.model import Count, Model
from caseapp.statistics.disclosure.reach import TINY, Cut, Reach, Shares
from caseapp.statistics.disclosure.solver import Flags
from caseapp.statistics.disclosure.unknowns import Form
from caseapp.statistics.disclosure.witnesses import Need

_ALONG = 1e-3
"""How much a question is turned towards everything else that is still to be met."""
_SAME = 1e-5
_RELAXED = 12
"""How often parts of numbers are hidden at most, before whole ones are."""
_MEND_EVERY = 4
_GAP = 0.005
"""How near to the least a pattern is near enough, as a share of its cost without what is very dear."""


@dataclass(frozen=True, slots=True)
class Bound:
    """The least that hiding costs, the cheapest pattern that was found for parts of persons, and what that one costs."""

    least: float
    cost: float
    shown: frozenset[int]


class _Sums:
    """The counts of a model for parts of persons."""

    def __init__(self, model: Model) -> None:
        self._rows = np.repeat(np.arange(len(model.counts)), [len(count.form) for count in model.counts])
        self._columns = np.array([one for count in model.counts for one in count.form])
        self._many, self._size = len(model.counts), model.size

    def of(self, persons: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.bincount(self._rows, persons[self._columns], self._many).astype(np.float64)

    def back(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.bincount(self._columns, weights[self._rows], self._size).astype(np.float64)


def _side_by_side(country: Country, asked: Sequence[Stock]) -> Model:
    """One model of all shelters: the counts of the whole, then those `asked` of one shelter each, then those that are published."""
    assert all(len(one.rows) == 1 for one in country.fixed), "earlier wholes are not thought of"
    size, shape, every = country.shape.size, country.shape, range(len(country.shelters))
    ties = [
        (_of((row,), size, left), _of((row,), size, right)) for row in every for left, right in shape.ties
    ]
    counts = [
        replace(count, form=_of(every, size, count.form), value=int(value))
        for count, value in zip(shape.counts, country.whole.tolist(), strict=True)
    ]
    counts += [_of_shelter(country, row, number) for row, number in asked]
    first = len(counts)
    counts += [_of_shelter(country, one.rows[0], one.number) for one in country.fixed]
    limits = [(first + place, range(one.value, one.value + 1)) for place, one in enumerate(country.fixed)]
    return Model(size * len(every), tuple(ties), tuple(counts), frozenset(), tuple(limits))


def _of(rows: Iterable[int], size: int, form: Form) -> Form:
    return tuple(row * size + one for row in rows for one in form)


def _of_shelter(country: Country, row: int, number: int) -> Count:
    count, value = country.shape.counts[number], int(country.values[row, number])
    form = _of((row,), country.shape.size, count.form)
    return replace(count, name=f"{row} {count.name}", form=form, value=value, places=())


class Bounding:
    """One search for the least. `say` hears of each round."""

    def __init__(
        self, country: Country, costs: Sequence[float], threshold: int, say: Callable[[str], None] = print
    ) -> None:
        known = country.known()
        candidates = [number for number in country.candidates(threshold) if number not in known]
        self._candidates, self._say = np.array(candidates, dtype=np.int64), say
        wishes = [
            one for one in Wishes(country, threshold).usual() if one.row != WHOLE or one.number not in known
        ]
        asked = list(dict.fromkeys((one.row, one.number) for one in wishes if one.row != WHOLE))
        place = {one: len(country.shape.counts) + n for n, one in enumerate(asked)}
        self._needs = [
            Need(place.get((one.row, one.number), one.number), one.low, one.high) for one in wishes
        ]
        model = _side_by_side(country, asked)
        self._true = np.array([float(count.value) for count in model.counts])
        self._reach, self._sums = Reach(model, self._candidates), _Sums(model)
        weights = np.ones(len(model.counts))
        weights[: len(costs)] = costs
        self._cover, self._weights = Cover(self._candidates, weights), weights
        self._changes: list[Flags] = []
        """Of every answer, which of the candidates it changes."""
        self._met: list[Flags] = []
        """Of every answer, what it shows to be possible."""
        self._list_needs()

    def _list_needs(self) -> None:
        self._numbers = np.array([one.number for one in self._needs])
        self._many = np.array([one.low > 0 for one in self._needs])
        self._aims = np.where(self._many, [float(one.low) for one in self._needs], 0.0)

    def run(self, seconds: float) -> Bound:
        """Goes on until the cheapest pattern found is near enough to the least, or for so many seconds of a processor."""
        begun, best, least = time.process_time(), np.ones(len(self._true)), 0.0
        self._leave_out()
        self._relax()
        for turn in range(1, 1_000_000):
            plan = self._cover.cheapest(0.001 * self._cover.usual_cost(best))
            assert plan is not None, "everything hidden keeps every promise that is left"
            least = max(least, plan.bound)
            refused = self._refused(plan.shares)
            late = time.process_time() - begun > seconds
            if not refused or late or turn % _MEND_EVERY == 0:
                best = min(best, self._mended(plan.shares), key=self._cover.cost)
            self._tell(f"round {turn}", least, plan.shares, f"found {self._cover.cost(best):,.1f}")
            if late or self._cover.cost(best) <= least + _GAP * self._cover.usual_cost(best):
                break
        shown = self._candidates[best[self._candidates] < 0.5].tolist()
        return Bound(least, self._cover.cost(best), frozenset(shown))

    def _tell(self, step: str, least: float, shares: Shares, more: str = "") -> None:
        shown = float((1 - shares[self._candidates]).sum())
        self._say(f"  {step}: least {least:,.1f}, would show {shown:.0f}, {self._cover.known} cuts {more}")

    def _leave_out(self) -> None:
        """What the published reports alone rule out is not asked for."""
        everything = np.ones(len(self._true))
        told = {place for place, _ in self._ask(everything, range(len(self._needs)))}
        left = [place for place in range(len(self._needs)) if place not in told]
        self._needs = [self._needs[place] for place in left]
        self._list_needs()
        self._met = [met[left] for met in self._met]

    # ------------------------------------------------------------ cuts

    def _relax(self) -> None:
        """Hides parts of numbers first: that is quick, and the cuts are good ones."""
        for turn in range(_RELAXED):
            plan = self._cover.relaxed()
            assert plan is not None, "everything hidden keeps every promise that is left"
            self._tell(f"in parts {turn + 1}", plan.bound, plan.shares)
            gaps = np.abs(self._aims - self._true[self._numbers])
            cuts = [
                cut
                for gap, many in dict.fromkeys(zip(gaps.tolist(), self._many.tolist(), strict=True))
                for _, cut in self._ask(
                    plan.shares, np.flatnonzero((gaps == gap) & (self._many == many)).tolist(), gap
                )
                if cut.broken(plan.shares)
            ]
            if not cuts:
                return
            for cut in cuts:
                self._cover.add(cut)

    def _refused(self, plan: Shares, most: float = math.inf) -> bool:
        """Takes in a cut for everything that a plan makes impossible, and says whether there was something."""
        found = self._ask(plan, range(len(self._needs)), most=most)
        for _, cut in found:
            self._cover.add(cut)
        return bool(found)

    def _ask(
        self, shares: Shares, places: Sequence[int], step: float = 1.0, most: float = math.inf
    ) -> list[tuple[int, Cut]]:
        """What keeps counts from where they have to get, where something hidden moves by its share of `step` persons."""
        self._reach.hide(shares, step)
        asked: Flags = np.zeros(len(self._needs), dtype=bool)
        asked[list(places)] = True
        left, found = asked & ~self._met_under(shares), list[tuple[int, Cut]]()
        for place in places:
            if left[place] and len(found) < most:
                answer = self._reach.meet(self._needs[place], self._along(left))
                if answer.cut is not None:
                    found.append((place, answer.cut))
                elif len(answer.persons):
                    left &= ~self._learn(answer.persons)
                left[place] = False
        return found

    def _along(self, left: Flags) -> NDArray[np.float64]:
        weights = np.zeros(len(self._true))
        np.add.at(weights, self._numbers[left], np.where(self._many[left], -_ALONG, _ALONG))
        return self._sums.back(weights)

    # ------------------------------------------------------------ answers

    def _learn(self, persons: NDArray[np.float64]) -> Flags:
        """Keeps an answer, and says what it shows to be possible."""
        values = self._sums.of(persons)
        asked = values[self._numbers]
        self._changes.append(np.abs(values - self._true)[self._candidates] > _SAME)
        self._met.append(np.where(self._many, asked > self._aims - TINY, asked < TINY))
        return self._met[-1]

    def _met_under(self, plan: Shares) -> Flags:
        """What the answers show that change nothing but what is hidden wholly."""
        met: Flags = np.zeros(len(self._needs), dtype=bool)
        if self._changes:
            agree = ~np.array(self._changes)[:, plan[self._candidates] < 1 - TINY].any(axis=1)
            met |= np.array(self._met)[agree].any(axis=0)
        return met

    def _mended(self, plan: Shares) -> Shares:
        """Hides more until nothing is impossible, then shows again what may be shown, the dearest first."""
        while self._refused(plan):
            plan = self._cover.mended(plan)
        hidden = self._candidates[plan[self._candidates] > 0.5]
        for number in sorted(hidden.tolist(), key=lambda one: -self._weights[one]):
            trial = plan.copy()
            trial[number] = 0.0
            if not self._cover.refuses(trial) and not self._refused(trial, 1):
                plan = trial
        return plan
