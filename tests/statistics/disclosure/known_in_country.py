"""Somebody who has all reports, the whole, and one client's full record: what the whole tells her more (G2).

Exact tables hold no persons, so the protection of the whole cannot try her record; here, where the persons are known, it is tried.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.country import Country
from caseapp.statistics.disclosure.country_blocks import Blocks
from caseapp.statistics.disclosure.country_programme import WHOLE, CountryProgramme, Wish
from caseapp.statistics.disclosure.solver import Numbers
from caseapp.statistics.disclosure.unknowns import Form

_MOST = 1000.0
_ALONG = 1e-3
"""How much a question is turned towards the other counts: one population answers many."""

_ENOUGH = 5
"""After so many findings a client is not asked about further: the whole is broken, and the control would take for ever."""


class Knowing:
    """Tries clients of a country in turn, under the numbers of the whole that are shown."""

    def __init__(self, country: Country, shown: Sequence[int], threshold: int = 5) -> None:
        self._country, self._threshold = country, threshold
        prices = np.ones(len(shown))
        where = Blocks(country, country.release).of_column
        self._told = CountryProgramme(country, tuple(shown), prices, where)
        self._silent = CountryProgramme(country, tuple(shown), prices, where)
        self._silent.show(np.zeros(len(shown), dtype=bool))
        for programme in (self._told, self._silent):
            programme.free_stocks()
        self.asked = 0

    def learns(self, row: int, form: Form) -> list[str]:
        """Small counts that the whole gives away to who knows a client of the shelter in this row, by her unknowns there."""
        columns = [row * self._country.shape.size + unknown for unknown in form]
        self._hold(columns, 1.0)
        left = sorted(self._needs(row, form), key=lambda wish: wish.low, reverse=True)
        given_away: list[str] = []
        while left and len(given_away) < _ENOUGH:
            values = self._values_with(left[0], left)
            if values is not None:
                left = [wish for wish in left if not self._meets(wish, values)]
            else:
                wish = left.pop(0)
                if self._is_possible_without_whole(wish):
                    given_away.append(self._name(wish))
                else:
                    left[:0] = self._weaker(wish)
        self._hold(columns, 0.0)
        return given_away

    def _hold(self, columns: Sequence[int], least: float) -> None:
        for programme in (self._told, self._silent):
            programme.hold_least(columns, least, _MOST)

    def _values_with(self, wish: Wish, left: Sequence[Wish]) -> Numbers | None:
        """The counts of all shelters and of the whole in a population that fulfils a wish, and others on the way if it can."""
        self.asked += 1
        people = self._told.ask(wish, self._along(wish, left), strict=True).population
        if people is None:
            return None
        values = people @ self._country.forms.T
        found: Numbers = np.vstack([values, values.sum(axis=0)])
        assert self._meets(wish, found)
        return found

    def _along(self, wish: Wish, left: Sequence[Wish]) -> NDArray[np.float64]:
        """Costs of the unknowns for or against the counts that are still to be met the same way."""
        weights = np.zeros(self._country.values.shape)
        for one in left:
            if bool(one.low) == bool(wish.low):
                weights[slice(None) if one.row == WHOLE else one.row, one.number] += 1.0
        return self._country.sums.back(weights).ravel() * (-_ALONG if wish.low else _ALONG)

    def _is_possible_without_whole(self, wish: Wish) -> bool:
        nothing = np.zeros(len(self._country.shelters) * self._country.shape.size)
        return self._silent.ask(wish, nothing, strict=True).population is not None

    @staticmethod
    def _meets(wish: Wish, values: Numbers) -> bool:
        return bool(wish.low <= values[wish.row, wish.number] <= wish.high)

    def _needs(self, row: int, form: Form) -> Iterator[Wish]:
        """As for a single report: nobody but her, and at least the threshold."""
        country = self._country
        published = {(one.rows[0], one.number) for one in country.fixed if len(one.rows) == 1}
        for place in [*range(len(country.shelters)), WHOLE]:
            values = country.whole if place == WHOLE else country.values[place]
            for number in np.flatnonzero(values < self._threshold).tolist():
                if (place, number) not in published:
                    count = country.shape.counts[number]
                    hers = sum(one in form for one in count.form) if place in (row, WHOLE) else 0
                    if count.low:
                        yield Wish(place, number, 0, hers)
                    yield Wish(place, number, self._threshold, math.inf)

    def _weaker(self, wish: Wish) -> list[Wish]:
        """What is left to be met where the reports and her record rule a wish out: the whole is to tell no more than they do."""
        true = self._country.whole if wish.row == WHOLE else self._country.values[wish.row]
        if wish.low:
            return [replace(wish, low=wish.low - 1)] if wish.low - 1 > true[wish.number] else []
        return [replace(wish, high=wish.high + 1)] if wish.high + 1 < true[wish.number] else []

    def _name(self, wish: Wish) -> str:
        where = "the whole" if wish.row == WHOLE else self._country.shelters[wish.row]
        return f"{where}: {self._country.shape.counts[wish.number].name} from {wish.low} to {wish.high}"
