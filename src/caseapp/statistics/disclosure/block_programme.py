"""The linear programme of one block of questions in all shelters: small, and asked thousands of times.

Given the numbers that it shares with other blocks, a block stands by itself. Its populations have a place for as many kinds of
persons as they can: the first person behind an unknown is a column of its own and worth something.
"""

import math
from collections.abc import Collection, Iterator

import highspy
import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.country import Country, Joined
from caseapp.statistics.disclosure.country_blocks import Block
from caseapp.statistics.disclosure.country_mending import Mending
from caseapp.statistics.disclosure.country_programme import WHOLE, Wish
from caseapp.statistics.disclosure.solver import (
    Flags,
    Numbers,
    fill,
    matrix_of,
    new_highs,
    run_in_whole_numbers,
)

_ROOM = 100
_EXACT = 1e-6
_NODES = 50
_TURNS = 2
_LITTLE = 1e-3


def at_least(one: Joined) -> int:
    """How many gave each of some joined answers: then all are enough, even where one is nobody and somebody is known."""
    others = max(1, len(one.parts) - 1)
    return -(-(one.value + others) // others)


class BlockProgramme:
    """Columns: for each shelter the unknowns of the block, then as many for the first person behind each.

    Rows: the shared numbers of each shelter, its counts, the counts of the whole, what earlier wholes showed.
    """

    def __init__(self, country: Country, block: Block, places: Flags) -> None:
        self._country, self.block = country, block
        self.places: Flags = places[:, list(block.columns)]
        where = {column: place for place, column in enumerate(block.columns)}
        counts = [country.shape.counts[number].form for number in block.counts]
        cells = [form for clique in block.cliques for _, form in clique.cells]
        self.forms, self.cells = (
            matrix_of([(tuple(where[one] for one in form), ()) for form in forms], len(block.columns))
            for forms in (counts, cells)
        )
        self.row_of = {number: place for place, number in enumerate(block.counts)}
        self._shelters, self._width = len(country.shelters), len(block.columns)
        self._first_count = self._shelters * len(cells)
        self._first_whole = self._first_count + self._shelters * len(counts)
        self._chance = np.random.default_rng(0)
        self._mending = Mending(np.zeros(self._width, dtype=np.int64), self._shelters)
        self._highs, self._low, self._high = self._programme()

    def _programme(self) -> tuple[highspy.Highs, NDArray[np.float64], NDArray[np.float64]]:
        every = range(self._shelters)
        rows = [self._entries((row,), form) for row in every for form in self.cells]
        rows += [self._entries((row,), form) for row in every for form in self.forms]
        rows += [self._entries(every, form) for form in self.forms]
        low, high = [0.0] * len(rows), [math.inf] * len(rows)
        for one in (one for one in self._country.fixed if one.number in self.row_of):
            rows.append(self._entries(one.rows, self.forms[self.row_of[one.number]]))
            low.append(float(one.value))
            high.append(float(one.value))
        for joined, place in self.joined():
            low[place], high[place] = float(at_least(joined)), float(joined.value - 1)
        size = self._shelters * self._width
        programme, highs = highspy.HighsLp(), new_highs()
        programme.num_col_, programme.num_row_ = 2 * size, len(rows)
        programme.col_cost_ = programme.col_lower_ = np.zeros(2 * size)
        most = 2.0 * float(self._country.values.max(initial=0)) + _ROOM
        programme.col_upper_ = np.repeat([most, 1.0], size)
        programme.row_lower_, programme.row_upper_ = np.array(low), np.array(high)
        fill(programme, rows)
        highs.setOptionValue("mip_max_nodes", _NODES)
        highs.passModel(programme)
        return highs, np.array(low), np.array(high)

    def joined(self) -> Iterator[tuple[Joined, int]]:
        """Published numbers of which this block holds an answer, with the row of its count."""
        for one in self._country.joined:
            for number in one.parts:
                if number in self.row_of:
                    yield one, self._first_count + one.row * len(self.forms) + self.row_of[number]

    def _entries(self, rows: Collection[int], form: Numbers) -> list[tuple[int, float]]:
        size = self._shelters * self._width
        places = [row * self._width + int(one) for row in rows for one in np.flatnonzero(form)]
        return [(place + shift, 1.0) for place in places for shift in (0, size)]

    def show(self, shown: Collection[int]) -> None:
        """From now on these counts of the whole are to be shown."""
        for number, place in self.row_of.items():
            value = float(self._country.whole[number])
            self._set(self._first_whole + place, *((value, value) if number in shown else (0.0, math.inf)))

    def frame(self, shared: Numbers) -> None:
        """From now on these are the shared numbers: a row for each shelter, a column for each cell of the block."""
        for place, value in enumerate(shared.ravel().tolist()):
            self._set(place, float(value), float(value))

    def _set(self, row: int, low: float, high: float) -> None:
        self._low[row], self._high[row] = low, high
        self._highs.changeRowBounds(row, low, high)

    def ask(
        self, wish: Wish | None, held: tuple[int, int] | None, worth: NDArray[np.float64]
    ) -> Numbers | None:
        """A population of the block that fulfils a wish, with somebody behind one unknown (a shelter's row, a column).

        None where none was found. `worth` is what the first person behind each unknown is worth. A count that is to be many is made
        many in every shelter where that costs nothing.
        """
        changed = {} if wish is None else self._bounds_of(wish)
        for row, (low, high) in changed.items():
            self._highs.changeRowBounds(row, low, high)
        column = -1 if held is None else self._shelters * self._width + held[0] * self._width + held[1]
        if held is not None:
            self._highs.changeColBounds(column, 1.0, 1.0)
        try:
            return self._solved(worth, self._along(wish))
        finally:
            for row in changed:
                self._highs.changeRowBounds(row, self._low[row], self._high[row])
            if held is not None:
                self._highs.changeColBounds(column, 0.0, 1.0)

    def _bounds_of(self, wish: Wish) -> dict[int, tuple[float, float]]:
        """What a wish changes. An answer that is joined with others may be given by nobody there: the others are enough."""
        place, every = self.row_of[wish.number], range(self._shelters)
        found: dict[int, tuple[float, float]] = {}
        for joined, row in self.joined():
            if wish.row in (joined.row, WHOLE):
                found[row] = 0.0, self._high[row]
        for shelter in every if wish.row == WHOLE else ():
            row = self._first_count + shelter * len(self.forms) + place
            found.setdefault(row, (self._low[row], self._high[row]))
        row = self._first_whole + place
        if wish.row != WHOLE:
            row = self._first_count + wish.row * len(self.forms) + place
        low, high = found.get(row, (self._low[row], self._high[row]))
        found[row] = max(low, float(wish.low)), min(high, float(wish.high))
        return found

    def _along(self, wish: Wish | None) -> NDArray[np.float64]:
        if wish is None or not wish.low:
            return np.zeros(self._shelters * self._width)
        return np.tile(_LITTLE * (self.forms[self.row_of[wish.number]] > 0), self._shelters)

    def _solved(self, worth: NDArray[np.float64], along: NDArray[np.float64]) -> Numbers | None:
        highs, size = self._highs, self._shelters * self._width
        columns = np.arange(2 * size, dtype=np.int32)
        for _ in range(_TURNS):
            value = worth.ravel() * self._chance.uniform(0.8, 1.2, size)
            highs.changeColsCost(2 * size, columns, np.concatenate([-along, -value]))
            highs.run()
            if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
                return None
            found = self._persons()
            found = self._mended() if found is None else found
            if found is not None:
                return found
        return run_in_whole_numbers(highs, 2 * self._shelters * self._width, self._persons)

    def _mended(self) -> Numbers | None:
        tries = self._mending.tries(self._highs, np.arange(self._shelters * self._width))
        return next((found for found in map(self._as_persons, tries) if found is not None), None)

    def _persons(self) -> Numbers | None:
        return self._as_persons(np.array(self._highs.getSolution().col_value))

    def _as_persons(self, columns: NDArray[np.float64]) -> Numbers | None:
        solution = columns.reshape(2, self._shelters, -1).sum(axis=0)
        whole: Numbers = np.rint(solution).astype(np.int64)
        return whole if np.abs(solution - whole).max(initial=0.0) < _EXACT else None
