"""Populations of a country with a place for as many persons as possible: a crowd in which somebody known can be anybody.

The same programme as `country_programme.py`, with everything shown as it is. The first person behind an unknown, where the
exact tables leave room for one, is a column of its own and worth something; all others are worth nothing.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import highspy
import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.country import Country
from caseapp.statistics.disclosure.country_mending import Mending
from caseapp.statistics.disclosure.country_programme import WHOLE, Wish, ranges_of, sum_of, ties_of
from caseapp.statistics.disclosure.solver import (
    Flags,
    Numbers,
    Reply,
    fill,
    is_ruled_out,
    new_highs,
    run_in_whole_numbers,
)
from caseapp.statistics.disclosure.unknowns import Form

_ROOM = 100
_EXACT = 1e-6
_TURNS = range(3)
_NODES = 50


class FrameProgramme:
    """Columns: the unknowns of every shelter, then the first person behind each of those that may count somebody.

    `places` says which those are, a row for each shelter. With a `margin` of one, joined answers leave room for whoever is known,
    however many of them she gave; without, only what is certain of them holds, so that what is ruled out is ruled out for everybody.
    """

    def __init__(
        self,
        country: Country,
        candidates: Sequence[int],
        places: Flags,
        totals: Sequence[Form],
        of_block: Numbers,
        margin: int = 1,
    ) -> None:
        self._mending = Mending(of_block, len(country.shelters))
        self._country, self._totals = country, list(totals)
        self._candidates = list(candidates)
        self._size = places.size
        self._firsts = np.flatnonzero(places.ravel())
        self._column_of = {int(unknown): self._size + n for n, unknown in enumerate(self._firsts)}
        self._chance = np.random.default_rng(0)
        self._first_candidate = self._first_total = 0
        self._margin = margin
        self._most = 2.0 * float(country.values.max(initial=0)) + _ROOM
        self._highs = self._programme()

    def _programme(self) -> highspy.Highs:
        country, size = self._country, self._country.shape.size
        every = tuple(range(len(country.shelters)))
        rows = ties_of(country)
        values = [(0.0, 0.0)] * len(rows)
        for one in country.fixed:
            rows.append(sum_of(country, one.rows, one.number))
            values.append((float(one.value), float(one.value)))
        for joined in country.joined:
            for entries, low, high in ranges_of(country, joined, self._margin):
                rows.append(entries)
                values.append((low, high))
        self._first_total = len(rows)
        for row in every:
            for total in self._totals:
                rows.append([(row * size + one, 1.0) for one in total])
                values.append((0.0, highspy.kHighsInf))
        self._first_candidate = len(rows)
        for number in self._candidates:
            rows.append(sum_of(country, every, number))
            values.append((float(country.whole[number]),) * 2)
        rows = [self._with_firsts(row) for row in rows]
        self._rows = len(rows)
        programme, columns = highspy.HighsLp(), self._size + len(self._firsts)
        programme.num_col_, programme.num_row_ = columns, len(rows)
        programme.col_cost_ = programme.col_lower_ = np.zeros(columns)
        programme.col_upper_ = np.array([self._upper(column) for column in range(columns)])
        programme.row_lower_ = np.array([low for low, _ in values])
        programme.row_upper_ = np.array([high for _, high in values])
        fill(programme, rows)
        highs = new_highs()
        highs.setOptionValue("mip_max_nodes", _NODES)
        highs.passModel(programme)
        return highs

    def _with_firsts(self, row: list[tuple[int, float]]) -> list[tuple[int, float]]:
        return row + [(self._column_of[column], sign) for column, sign in row if column in self._column_of]

    def show(self, shown: Flags) -> None:
        """From now on these candidates are to be shown, and the others are hidden."""
        for place, (number, is_shown) in enumerate(zip(self._candidates, shown.tolist(), strict=True)):
            value = float(self._country.whole[number])
            low, high = (value, value) if is_shown else (0.0, highspy.kHighsInf)
            self._highs.changeRowBounds(self._first_candidate + place, low, high)

    def hold(self, shared: Numbers | None, but: int | None = None) -> None:
        """From now on the numbers of persons of each part are these, but for those of one shelter; without any they are free."""
        for row in range(len(self._country.shelters)):
            for place in range(len(self._totals)):
                at = self._first_total + row * len(self._totals) + place
                if shared is None or row == but:
                    self._highs.changeRowBounds(at, 0.0, highspy.kHighsInf)
                else:
                    self._highs.changeRowBounds(at, float(shared[row, place]), float(shared[row, place]))

    def ask(self, wish: Wish | None, row: int = 0, held: Sequence[Form] = ()) -> Reply:
        """A population that fulfils a wish, with somebody of a shelter (its row) behind each of these sums of unknowns."""
        with self._asked(wish, row, held):
            return self._solve()

    def rules_out(self, wish: Wish, row: int, held: Sequence[Form]) -> bool:
        """Whether not even parts of persons fulfil it; nothing is ruled out where the solver gave up."""
        with self._asked(wish, row, held):
            self._highs.run()
            return is_ruled_out(self._highs)

    @contextmanager
    def _asked(self, wish: Wish | None, row: int, held: Sequence[Form]) -> Iterator[None]:
        every, size = tuple(range(len(self._country.shelters))), self._country.shape.size
        asked: list[tuple[list[tuple[int, float]], float, float]] = []
        if wish is not None:
            rows = every if wish.row == WHOLE else (wish.row,)
            asked.append((sum_of(self._country, rows, wish.number), float(wish.low), float(wish.high)))
        asked += [([(row * size + one, 1.0) for one in form], 1.0, highspy.kHighsInf) for form in held]
        for entries, low, high in asked:
            columns = self._with_firsts(entries)
            index = np.array([column for column, _ in columns], dtype=np.int32)
            self._highs.addRow(low, high, len(columns), index, np.ones(len(columns)))
        try:
            yield
        finally:
            if asked:
                places = np.arange(self._rows, self._rows + len(asked), dtype=np.int32)
                self._highs.deleteRows(len(asked), places)

    def _upper(self, column: int) -> float:
        return self._most if column < self._size else 1.0

    def _solve(self) -> Reply:
        highs, columns = self._highs, self._size + len(self._firsts)
        for _ in _TURNS:
            costs = np.zeros(columns)
            costs[self._size :] = -self._chance.uniform(0.8, 1.2, len(self._firsts))
            highs.changeColsCost(columns, np.arange(columns, dtype=np.int32), costs)
            highs.run()
            if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
                return Reply(possible=not is_ruled_out(highs))
            people = self._people()
            people = self._mended() if people is None else people
            if people is not None:
                return Reply(possible=True, population=people)
        return Reply(
            possible=True,
            population=run_in_whole_numbers(highs, self._size + len(self._firsts), self._people),
        )

    def _mended(self) -> Numbers | None:
        found = map(self._as_people, self._mending.tries(self._highs, self._firsts))
        return next((people for people in found if people is not None), None)

    def _people(self) -> Numbers | None:
        return self._as_people(np.array(self._highs.getSolution().col_value))

    def _as_people(self, solution: NDArray[np.float64]) -> Numbers | None:
        persons = solution[: self._size].copy()
        persons[self._firsts] += solution[self._size :]
        whole: Numbers = np.rint(persons).astype(np.int64)
        if np.abs(persons - whole).max(initial=0.0) > _EXACT:
            return None
        people: Numbers = whole.reshape(len(self._country.shelters), -1)
        return people if self._country.is_population(people) else None
