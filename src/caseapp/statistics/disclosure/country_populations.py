"""The populations of a country that a search has found, and what they prove to be possible under what is shown."""

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.country import Country
from caseapp.statistics.disclosure.country_programme import Wish
from caseapp.statistics.disclosure.country_proof import stocks_moved
from caseapp.statistics.disclosure.country_wishes import Wishes
from caseapp.statistics.disclosure.solver import Flags, Numbers


class Populations:
    """Everything found so far; `people` are the populations as they were found, `shown` says which candidates are to stay as they are."""

    def __init__(self, country: Country, candidates: tuple[int, ...], wishes: Wishes) -> None:
        self._country, self._wishes = country, wishes
        self._columns = np.array(candidates, dtype=np.int64)
        self._true = country.whole[self._columns]
        self.people: list[Numbers] = []
        self.shown: Flags = np.ones(len(candidates), dtype=bool)
        self._free: list[bool] = []
        """Whether a population has other stocks in several shelters: then it is good for the unbound wishes alone."""
        self._met = np.zeros((64, 2, *wishes.small.shape), dtype=bool)
        self._changed = np.zeros((64, len(candidates)), dtype=bool)
        self._agree: NDArray[np.int64] | None = None

    def take(self, people: Numbers) -> bool:
        """Keeps a population; whether it is a free one."""
        values = self._country.sums.of(people)
        every = np.vstack([values, values.sum(axis=0)])
        row = len(self.people)
        if row == len(self._changed):
            self._met = np.concatenate([self._met, np.zeros_like(self._met)])
            self._changed = np.concatenate([self._changed, np.zeros_like(self._changed)])
        self._met[row] = np.stack([every == 0, every > self._wishes.threshold])
        self._free.append(stocks_moved(self._country, values) > 1)
        self._changed[row] = every[-1][self._columns] != self._true
        self._agree = None
        self.people.append(people)
        return self._free[row]

    def show(self, shown: Flags) -> None:
        """From now on these candidates are to be shown."""
        self.shown, self._agree = shown, None

    def newest_changes(self) -> Flags:
        """Which candidates the newest population does not leave as they are."""
        found: Flags = self._changed[len(self.people) - 1]
        return found

    def agrees(self, people: Numbers) -> bool:
        """Whether this is a population that leaves every shown number as it is."""
        same = self._country.sums.of(people).sum(axis=0)[self._columns] == self._true
        return bool(same[self.shown].all()) and self._country.is_population(people)

    def met(self) -> NDArray[np.bool_]:
        """`[many, row, number]`: what those that are not free prove to be possible."""
        bound = [row for row in self._agreeing() if not self._free[row]]
        found: NDArray[np.bool_] = np.any(self._met[bound], axis=0)
        return found

    def meet(self, wish: Wish, *, free: bool) -> bool:
        """Whether one of them fulfils a wish; free ones count where the wish is unbound (`free`)."""
        rows = [row for row in self._agreeing() if free or not self._free[row]]
        if self._wishes.is_usual(wish):
            return bool(self._met[rows, int(wish.low > 0), wish.row, wish.number].any())
        return any(self._wishes.is_met(wish, self.people[row]) for row in rows)

    def _agreeing(self) -> list[int]:
        """The rows of the populations that leave every shown number as it is."""
        if self._agree is None:
            changed = self._changed[: len(self._free)]
            self._agree = np.flatnonzero(~changed[:, self.shown].any(axis=1))
        found: list[int] = self._agree.tolist()
        return found
