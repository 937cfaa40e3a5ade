"""The linear programme of a country: which persons there could be in every shelter, as far as anybody can tell.

One question after the other is put to it: let a count of one shelter, or of the whole, have a wanted value, and change as
little as possible of what is to be shown. What it answers is believed only in whole persons.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import highspy
import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.country import Country, Joined
from caseapp.statistics.disclosure.country_mending import Mending, cliques_of
from caseapp.statistics.disclosure.solver import (
    Flags,
    Numbers,
    Reply,
    fill,
    is_ruled_out,
    new_highs,
    run_in_whole_numbers,
)

Stock: TypeAlias = tuple[int, int]
"""A shelter's row, and the number of a count that it shares with the quarter before or after."""
WHOLE = -1
"""The row of the whole, where a question is not about one shelter."""
_ROOM = 100
"""How many persons more than there are an unknown may count, so that no question is without an end."""
_EXACT = 1e-6
_TURNS = (0.0, 1e-3, -1e-3, 1e-2)
"""How much the costs are shifted by chance when the same question is asked again, before the slow one about whole persons."""
_NODES = 200


@dataclass(frozen=True, slots=True)
class Wish:
    """Count `number` of a shelter (its row), or of the WHOLE, is to lie from low to high."""

    row: int
    number: int
    low: int
    high: float


Entries: TypeAlias = list[tuple[int, float]]
"""A row of the programme: columns with their factors."""


def sum_of(country: Country, rows: tuple[int, ...], number: int) -> Entries:
    """A count of some shelters together."""
    size, form = country.shape.size, country.shape.counts[number].form
    return [(row * size + one, 1.0) for row in rows for one in form]


def ranges_of(country: Country, one: Joined, margin: int = 0) -> Iterator[tuple[Entries, float, float]]:
    """Rows with their bounds: nobody gave one of the answers who is not counted; all of them together are enough persons.

    With a `margin`, there is also room for the answers of somebody who is known, however many of them she gave.
    """
    times: dict[int, float] = {}
    for column, factor in (entry for number in one.parts for entry in sum_of(country, (one.row,), number)):
        times[column] = times.get(column, 0.0) + factor
    yield sorted(times.items()), float(one.value + margin * (len(one.parts) - 1)), math.inf
    for number in one.parts:
        yield sum_of(country, (one.row,), number), 0.0, float(one.value - margin)
    for number in one.inside:
        somebody_else = int(country.values[one.row, number]) > one.value
        yield sum_of(country, (one.row,), number), float(one.value + margin * somebody_else), math.inf


def ties_of(country: Country) -> list[Entries]:
    """What every shelter's unknowns obey: these sums of them are nobody."""
    size = country.shape.size
    return [
        [(shelter * size + n, 1.0) for n in left] + [(shelter * size + n, -1.0) for n in right]
        for shelter in range(len(country.shelters))
        for left, right in country.shape.ties
    ]


class CountryProgramme:
    """Columns: the unknowns of every shelter, then two deviations for each count that could be shown.

    Rows: ties of every shelter, what was published, the stocks of every shelter, what could be shown; and one more for the
    question that is being asked.
    """

    def __init__(
        self,
        country: Country,
        candidates: tuple[int, ...],
        prices: NDArray[np.float64],
        of_block: Numbers | None = None,
    ) -> None:
        self._country = country
        self._in_blocks = of_block is not None
        """Then little has to be made whole; otherwise another turn is tried first, because that is quicker."""
        where = cliques_of(country) if of_block is None else of_block
        self._mending = Mending(where, len(country.shelters))
        self._candidates = np.array(candidates, dtype=np.int64)
        self._prices = prices
        self._size = country.values.shape[0] * country.shape.size
        self._shown: Flags = np.ones(len(candidates), dtype=bool)
        self._chance = np.random.default_rng(0)
        self._stocks = [(row, number) for row in range(len(country.shelters)) for number in country.stocks]
        self._first_stock = 0
        self._moved: dict[Stock, int] = {}
        self._linear = self._programme()

    # ------------------------------------------------------------ building

    def _programme(self) -> highspy.Highs:
        country = self._country
        rows: list[Entries] = []
        values: list[float] = []
        ranges = [(row, low, high) for one in country.joined for row, low, high in ranges_of(country, one)]
        rows += ties_of(country)
        values += [0.0] * len(rows)
        for one in country.fixed:
            rows.append(self._sum(one.rows, one.number))
            values.append(float(one.value))
        self._first_stock = len(rows)
        for row, number in self._stocks:
            rows.append(self._sum((row,), number))
            values.append(float(country.values[row, number]))
        every = tuple(range(len(country.shelters)))
        for place, number in enumerate(self._candidates.tolist()):
            up = self._size + 2 * place
            rows.append([*self._sum(every, number), (up, -1.0), (up + 1, 1.0)])
            values.append(float(country.whole[number]))
        programme = highspy.HighsLp()
        columns = self._size + 2 * len(self._candidates)
        programme.num_col_ = columns
        programme.col_cost_ = programme.col_lower_ = np.zeros(columns)
        most = 2.0 * float(country.values.max(initial=0)) + _ROOM
        programme.col_upper_ = np.concatenate([np.full(self._size, most), np.zeros(columns - self._size)])
        programme.num_row_ = len(rows) + len(ranges)
        programme.row_lower_ = np.array([*values, *(low for _, low, _ in ranges)])
        programme.row_upper_ = np.array([*values, *(high for _, _, high in ranges)])
        rows += [row for row, _, _ in ranges]
        fill(programme, rows)
        highs = new_highs()
        highs.setOptionValue("mip_max_nodes", _NODES)
        highs.passModel(programme)
        self._rows = len(rows)
        return highs

    def _sum(self, rows: tuple[int, ...], number: int) -> Entries:
        return sum_of(self._country, rows, number)

    # ------------------------------------------------------------ asking

    def show(self, shown: Flags) -> None:
        """From now on these candidates are to be shown, and the others are hidden."""
        self._shown = shown

    def hold_stocks(self, moved: Mapping[Stock, int]) -> None:
        """Every stock has its true value, but for these; those that were published are held by that as well."""
        for stock in {*self._moved, *moved}:
            row, number = stock
            self._bind(stock, float(moved.get(stock, self._country.values[row, number])))
        self._moved = dict(moved)

    def free_stocks(self, only: int = WHOLE) -> None:
        """From now on no stock is held, until `hold_stocks`; or those of one shelter (its row) are not, and all others are."""
        self.hold_stocks({})
        for place, (row, _) in enumerate(self._stocks, self._first_stock):
            if only in (row, WHOLE):
                self._linear.changeRowBounds(place, -math.inf, math.inf)
        self._moved = {stock: int(self._country.values[stock]) for stock in self._stocks}

    def hold_least(self, columns: Sequence[int], least: float, most: float) -> None:
        """From now on these unknowns count from `least` to `most` persons."""
        for column in columns:
            self._linear.changeColBounds(column, least, most)

    def _bind(self, stock: Stock, value: float) -> None:
        self._linear.changeRowBounds(self._first_stock + self._stocks.index(stock), value, value)

    def ask(self, wish: Wish, costs: NDArray[np.float64], *, strict: bool) -> Reply:
        """A population that fulfils a wish at least cost: a row for each shelter, a column for each unknown.

        What is shown stays as it is if `strict`; otherwise it is changed as cheaply as can be.
        """
        highs, columns = self._linear, self._size + 2 * len(self._candidates)
        bounds = np.repeat(np.where(self._shown & strict, 0.0, math.inf), 2)
        places = np.arange(self._size, columns, dtype=np.int32)
        highs.changeColsBounds(len(places), places, np.zeros(len(places)), bounds)
        prices = np.repeat(np.where(self._shown, self._prices, 0.0), 2)
        rows = tuple(range(len(self._country.shelters))) if wish.row == WHOLE else (wish.row,)
        form = self._sum(rows, wish.number)
        index = np.array([column for column, _ in form], dtype=np.int32)
        highs.addRow(float(wish.low), float(wish.high), len(form), index, np.ones(len(form)))
        try:
            return self._solve(np.concatenate([costs, prices]))
        finally:
            highs.deleteRows(1, np.array([self._rows], dtype=np.int32))

    def _solve(self, costs: NDArray[np.float64]) -> Reply:
        highs, every = self._linear, np.arange(len(costs), dtype=np.int32)
        for turn in _TURNS:
            shift = np.pad(self._chance.uniform(0.0, 1.0, self._size) * turn, (0, len(costs) - self._size))
            highs.changeColsCost(len(every), every, costs + shift)
            highs.run()
            if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
                return Reply(possible=not is_ruled_out(highs))
            people = self._people()
            people = self._mended() if people is None and self._in_blocks else people
            if people is not None:
                return Reply(possible=True, population=people)
        people = None if self._in_blocks else self._mended()
        if people is None:
            people = run_in_whole_numbers(highs, self._size, self._people)
        return Reply(possible=True, population=people)

    def _mended(self) -> Numbers | None:
        others = np.full(2 * len(self._candidates), -1)
        found = map(self._as_people, self._mending.tries(self._linear, others))
        return next((people for people in found if people is not None), None)

    def _people(self) -> Numbers | None:
        return self._as_people(np.array(self._linear.getSolution().col_value))

    def _as_people(self, solution: NDArray[np.float64]) -> Numbers | None:
        solution = solution[: self._size]
        whole: Numbers = np.rint(solution).astype(np.int64)
        if np.abs(solution - whole).max(initial=0.0) > _EXACT:
            return None
        people: Numbers = whole.reshape(len(self._country.shelters), -1)
        return people if self._country.is_population(people) else None
