"""What the whole of several shelters promises: every small count can be nobody, and can be many, whatever is shown.

Where the published reports alone rule that out, they leave a count a last value, and the whole must not narrow it further.
"""

import math
from collections.abc import Iterator, Mapping

import numpy as np

from caseapp.statistics.disclosure.country import Country
from caseapp.statistics.disclosure.country_programme import WHOLE, Stock, Wish
from caseapp.statistics.disclosure.solver import Flags, Numbers


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

    def usual(self) -> list[Wish]:
        """Nobody or many, of every small count."""
        return [wish for wish in dict.fromkeys(self.every()) if self.is_usual(wish)]

    def is_usual(self, wish: Wish) -> bool:
        """Whether a count is asked to be nobody or many, and neither an exact number nor less than that."""
        return wish.high == 0 or (wish.low > self.threshold and wish.high == math.inf)

    def weaker(self, wish: Wish) -> Wish | None:
        """The next that can be promised of a count where the published reports rule a wish out; None where nothing is left but the truth."""
        value = self._value(wish)
        if wish.low == wish.high > 0 or not self.small[wish.row, wish.number]:
            return None
        if wish.low:
            return Wish(wish.row, wish.number, wish.low - 1, wish.high) if wish.low - 1 > value else None
        return Wish(wish.row, wish.number, 0, wish.high + 1) if wish.high + 1 < value else None

    def is_met(self, wish: Wish, people: Numbers) -> bool:
        """Whether a population fulfils a wish."""
        form = self.country.forms[wish.number]
        value = int((people @ form).sum() if wish.row == WHOLE else people[wish.row] @ form)
        return wish.low <= value <= wish.high

    def _value(self, wish: Wish) -> int:
        return int((self.country.whole if wish.row == WHOLE else self.country.values[wish.row])[wish.number])

    def stocks(self) -> list[Wish]:
        """A hidden stock is to be exactly none, and exactly just many: so populations of two quarters fit together."""
        return [
            Wish(row, number, value, value)
            for row, number in self.hidden_stocks
            for value in (0, self.threshold + 1)
        ]

    def moves(self, wish: Wish) -> Iterator[Mapping[Stock, int]]:
        """Which stock may differ from the true one, and how, in a population that fulfils a wish: none, or one of the same shelter."""
        if wish.row == WHOLE or wish.number not in self.country.stocks:
            yield {}
        for number in self.country.stocks if wish.row != WHOLE else ():
            if (wish.row, number) in self.hidden_stocks:
                mine = number == wish.number
                ends = {int(one) for one in (wish.low, wish.high) if mine and one < math.inf}
                for value in sorted({0, self.threshold + 1} | ends):
                    if not mine or wish.low <= value <= wish.high:
                        yield {(wish.row, number): value}
