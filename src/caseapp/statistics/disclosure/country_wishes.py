"""What the whole of several shelters promises: every small count can be nobody, and can be many, whatever is shown."""

import math

import numpy as np

from caseapp.statistics.disclosure.country import Country
from caseapp.statistics.disclosure.country_programme import WHOLE, Stock, Wish
from caseapp.statistics.disclosure.solver import Flags


class Wishes:
    """All wishes of a country. `small` has a row for each shelter and one for the whole: the counts that have to stay open."""

    def __init__(self, country: Country, threshold: int) -> None:
        self.country, self.threshold = country, threshold
        self.low: Flags = np.array([count.low for count in country.shape.counts])
        self.small: Flags = np.vstack([country.values, country.whole]) < threshold
        known = {(one.rows[0], one.number) for one in country.fixed if len(one.rows) == 1}
        for row, number in known:
            self.small[row, number] = False
        every = ((row, number) for row in range(len(country.shelters)) for number in country.stocks)
        self.hidden_stocks: tuple[Stock, ...] = tuple(one for one in every if one not in known)

    def every(self) -> tuple[Wish, ...]:
        """In the order in which they are looked at."""
        return *self.stocks(), *self.of(0), *self.of(1)

    def of(self, many: int) -> list[Wish]:
        """All that has to be possible: none (0) or many (1), the shelters with most small counts first."""
        low, high = ((0, 0.0), (self.threshold + 1, math.inf))[many]
        rows, numbers = np.nonzero(self.small & (self.low if not many else np.True_))
        found = [
            Wish(WHOLE if row == len(self.small) - 1 else row, number, low, high)
            for row, number in zip(rows.tolist(), numbers.tolist(), strict=True)
        ]
        return sorted(found, key=self._value, reverse=not many)

    def _value(self, wish: Wish) -> int:
        return int((self.country.whole if wish.row == WHOLE else self.country.values[wish.row])[wish.number])

    def stocks(self) -> list[Wish]:
        """A hidden stock is to be exactly none, and exactly just many: so populations of two quarters fit together."""
        return [
            Wish(row, number, value, value)
            for row, number in self.hidden_stocks
            for value in (0, self.threshold + 1)
        ]
