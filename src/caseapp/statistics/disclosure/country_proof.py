"""Proves, in whole numbers alone, that the shown numbers of the whole keep every shelter's small counts open.

Like `certificate.py` it believes nothing that the search says of itself: every population is looked at from scratch.
"""

from collections.abc import Collection, Iterable, Sequence

import numpy as np

from caseapp.statistics.disclosure.country import Country
from caseapp.statistics.disclosure.country_programme import WHOLE, Wish
from caseapp.statistics.disclosure.solver import Numbers


def proves(
    country: Country,
    shown: Collection[int],
    wishes: Iterable[Wish],
    unbound: Collection[Wish],
    populations: Sequence[Numbers],
) -> bool:
    """Whether each wish is fulfilled by a population with every number that was published and is to be shown.

    In all but those for the `unbound` wishes at most one stock of one shelter differs from the true one, so that what holds
    here holds beside the reports of other quarters too.
    """
    open_wishes = set(wishes)
    for people in populations:
        values = country.sums.of(people)
        every = np.vstack([values, values.sum(axis=0)])
        met = {wish for wish in open_wishes if wish.low <= int(every[wish.row, wish.number]) <= wish.high}
        if met and _agrees(country, shown, people, every[WHOLE]):
            open_wishes -= met if stocks_moved(country, values) <= 1 else met & set(unbound)
        if not open_wishes:
            return True
    return not open_wishes


def _agrees(country: Country, shown: Collection[int], people: Numbers, whole: Numbers) -> bool:
    same = all(int(whole[number]) == int(country.whole[number]) for number in shown)
    return same and country.is_population(people)


def stocks_moved(country: Country, values: Numbers) -> int:
    """How many stocks of all shelters differ from the true ones."""
    stocks = list(country.stocks)
    return int((values[:, stocks] != country.values[:, stocks]).sum())
