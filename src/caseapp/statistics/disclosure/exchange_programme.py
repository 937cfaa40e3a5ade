"""The linear programme of one block of questions, beside a whole population in which all other answers stay as they are."""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import highspy
import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.country import Country
from caseapp.statistics.disclosure.country_blocks import Block
from caseapp.statistics.disclosure.country_mending import Mending
from caseapp.statistics.disclosure.country_programme import WHOLE, Wish
from caseapp.statistics.disclosure.solver import Flags, Numbers, fill, new_highs, run_in_whole_numbers
from caseapp.statistics.disclosure.sums import Sums
from caseapp.statistics.disclosure.unknowns import Form

_EXACT = 1e-6
_NODES = 50
_MANY = 20
"""With more shelters the slow question about whole persons takes longer than several quick ones, which find less at once."""
_NO_OTHERS: Numbers = np.zeros(0, dtype=np.int64)


def true_people(country: Country) -> Numbers | None:
    """A population with every count of every shelter as it truly is; None where none of whole persons was found."""
    ties, counts = country.shape.ties, country.shape.counts
    programme, highs = highspy.HighsLp(), new_highs()
    programme.num_col_, programme.num_row_ = country.shape.size, len(ties) + len(counts)
    programme.col_cost_ = programme.col_lower_ = np.zeros(country.shape.size)
    programme.col_upper_ = np.full(country.shape.size, float(country.values.max(initial=0)))
    programme.row_lower_ = programme.row_upper_ = np.zeros(programme.num_row_)
    rows = [[(n, 1.0) for n in left] + [(n, -1.0) for n in right] for left, right in ties]
    fill(programme, rows + [[(n, 1.0) for n in count.form] for count in counts])
    highs.setOptionValue("mip_max_nodes", _NODES)
    highs.passModel(programme)

    def read() -> Numbers | None:
        return _whole_numbers(np.array(highs.getSolution().col_value))

    found: list[Numbers] = []
    for values in country.values:
        for place, value in enumerate(values.tolist(), len(ties)):
            highs.changeRowBounds(place, float(value), float(value))
        highs.run()
        solved = highs.getModelStatus() == highspy.HighsModelStatus.kOptimal
        people = read() if solved else None
        if people is None and solved:
            people = run_in_whole_numbers(highs, country.shape.size, read)
        if people is None:
            return None
        found.append(people)
    every = np.array(found)
    right = country.is_population(every) and (country.sums.of(every) == country.values).all()
    return every if right else None


def _whole_numbers(solution: NDArray[np.float64]) -> Numbers | None:
    whole: Numbers = np.rint(solution).astype(np.int64)
    return whole if np.abs(solution - whole).max(initial=0.0) < _EXACT else None


@dataclass
class Found:
    """Answers to one block beside one base: which wishes each meets, which counts of the whole it changes; `any` of what is shown."""

    any: Flags
    people: list[Numbers] = field(default_factory=list)
    met: list[Flags] = field(default_factory=list)
    changed: list[Flags] = field(default_factory=list)

    def agreeing(self, shown: Flags) -> list[int]:
        """Those that change nothing that is shown."""
        return [place for place, changed in enumerate(self.changed) if not (changed & shown).any()]

    def show(self, shown: Flags) -> None:
        """Counts anew what is met."""
        self.any = np.zeros_like(self.any)
        for place in self.agreeing(shown):
            self.any |= self.met[place]


@dataclass(eq=False)
class Base:
    """A whole population, with its counts. `free` says that it has other stocks in several shelters."""

    people: Numbers
    values: Numbers
    free: bool
    agrees: bool = True
    """Whether it changes nothing that is shown."""
    found: dict[int, Found] = field(default_factory=dict)
    """By the number of a block, answers to it that were found beside this population."""


class ExchangeProgramme:
    """Columns: for each shelter the unknowns of a block. Rows: its shared numbers, its counts, those of the whole, earlier wholes."""

    def __init__(self, country: Country, block: Block) -> None:
        self._country, self.block = country, block
        self._shelters, self._width = len(country.shelters), len(block.columns)
        where = {column: place for place, column in enumerate(block.columns)}
        forms = [_at(where, country.shape.counts[number].form) for number in block.counts]
        cells = [_at(where, form) for clique in block.cliques for _, form in clique.cells]
        self.row_of = {number: place for place, number in enumerate(block.counts)}
        self.counts, self._cells = (Sums([(one, ()) for one in some], self._width) for some in (forms, cells))
        mine = [one for one in country.fixed if one.number in self.row_of]
        self._alone = [(one.rows[0], one.number) for one in mine if len(one.rows) == 1]
        self._together = [one for one in mine if len(one.rows) > 1]
        self._shown: list[int] = []
        self._base: Base | None = None
        self._frame: Numbers = np.zeros((self._shelters, len(cells)), dtype=np.int64)
        self._bounds = np.full((self._shelters, len(forms), 2), (0.0, math.inf))
        self._first_count = self._shelters * len(cells)
        self._first_whole = self._first_count + self._shelters * len(forms)
        self._mending = Mending(np.zeros(self._width, dtype=np.int64), self._shelters)
        self._highs = self._built(forms, cells)

    def _built(self, forms: Sequence[Form], cells: Sequence[Form]) -> highspy.Highs:
        every, highs = range(self._shelters), new_highs()
        rows = [self._entries((row,), form) for row in every for form in cells]
        rows += [self._entries((row,), form) for row in every for form in forms]
        rows += [self._entries(every, form) for form in forms]
        rows += [self._entries(one.rows, forms[self.row_of[one.number]]) for one in self._together]
        programme, size = highspy.HighsLp(), self._shelters * self._width
        programme.num_col_, programme.num_row_ = size, len(rows)
        programme.col_cost_ = programme.col_lower_ = np.zeros(size)
        programme.col_upper_ = np.full(size, math.inf)
        fixed = np.array([float(one.value) for one in self._together])
        free = len(rows) - len(fixed)
        programme.row_lower_ = np.concatenate([np.zeros(free), fixed])
        programme.row_upper_ = np.concatenate([np.full(free, math.inf), fixed])
        fill(programme, rows)
        highs.setOptionValue("mip_max_nodes", _NODES)
        highs.passModel(programme)
        return highs

    def _entries(self, rows: Collection[int], form: Form) -> list[tuple[int, float]]:
        return [(row * self._width + one, 1.0) for row in rows for one in form]

    def stand_on(self, base: Base) -> None:
        """From now on all other answers are as in this population."""
        if base is self._base:
            return
        people = base.people[:, list(self.block.columns)]
        self._base, self._frame, self._bounds = base, self._cells.of(people), self._bounds_of(base)
        low = np.concatenate([self._frame.ravel(), self._bounds[..., 0].ravel()])
        high = np.concatenate([self._frame.ravel(), self._bounds[..., 1].ravel()])
        places = np.arange(self._first_whole, dtype=np.int32)
        self._highs.changeRowsBounds(len(places), places, low, high)  # type: ignore[attr-defined]  # not in its stub

    def _bounds_of(self, base: Base) -> NDArray[np.float64]:
        """Published counts and stocks stay; of joined answers there are so many that the others, as they are, go with them."""
        country = self._country
        bounds = np.full((self._shelters, len(self.block.counts), 2), (0.0, math.inf))
        held = [*self._alone, *((row, one) for row in range(self._shelters) for one in country.stocks)]
        for one in country.joined:
            for number in set(one.parts) & self.row_of.keys():
                others = [int(base.values[one.row, part]) for part in one.parts if part != number]
                bounds[one.row, self.row_of[number]] = max(0, one.value - sum(others)), one.value
            held += [(one.row, number) for number in one.inside]
        for row, number in held:
            if number in self.row_of:
                bounds[row, self.row_of[number]] = float(base.values[row, number])
        return bounds

    def show(self, shown: Collection[int]) -> None:
        """From now on these counts of the whole are to be shown."""
        self._shown = [number for number in self.block.counts if number in shown]
        for number in self.block.counts:
            low, high = self._whole_bounds(number)
            self._highs.changeRowBounds(self._first_whole + self.row_of[number], low, high)

    def _whole_bounds(self, number: int) -> tuple[float, float]:
        value = float(self._country.whole[number])
        return (value, value) if number in self._shown else (0.0, math.inf)

    def ask(self, wish: Wish, costs: NDArray[np.float64]) -> Numbers | None:
        """Answers to this block that fulfil a wish at least cost; they agree with all that is fixed and shown."""
        place = self.row_of[wish.number]
        if wish.row == WHOLE:
            row, (low, high) = self._first_whole + place, self._whole_bounds(wish.number)
        else:
            row = self._first_count + wish.row * len(self.block.counts) + place
            low, high = self._bounds[wish.row, place].tolist()
        least, most = max(low, float(wish.low)), min(high, float(wish.high))
        if least > most or self._frame[wish.row if wish.row != WHOLE else slice(None)].sum() < least:
            return None
        size = self._shelters * self._width
        self._highs.changeRowBounds(row, least, most)
        self._highs.changeColsCost(size, np.arange(size, dtype=np.int32), costs.ravel())
        try:
            self._highs.run()
            if self._highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
                return None
            found = self._people()
            found = self._mended() if found is None and self._shelters > _MANY else found
            return run_in_whole_numbers(self._highs, size, self._people) if found is None else found
        finally:
            self._highs.changeRowBounds(row, low, high)

    def _mended(self) -> Numbers | None:
        """Answers in whole persons with those shelters as they are that have them; the second try would be the slow question."""
        first = next(self._mending.tries(self._highs, _NO_OTHERS), None)
        return None if first is None else self._as_people(first)

    def _people(self) -> Numbers | None:
        return self._as_people(np.array(self._highs.getSolution().col_value))

    def _as_people(self, solution: NDArray[np.float64]) -> Numbers | None:
        people = _whole_numbers(solution)
        if people is None:
            return None
        people = people.reshape(self._shelters, self._width)
        return people if self._is_right(people) else None

    def _is_right(self, people: Numbers) -> bool:
        values = self.counts.of(people)
        whole, place = values.sum(axis=0), self.row_of
        return bool(
            people.min(initial=0) >= 0
            and (self._cells.of(people) == self._frame).all()
            and (values >= self._bounds[..., 0]).all()
            and (values <= self._bounds[..., 1]).all()
            and all(whole[place[number]] == self._country.whole[number] for number in self._shown)
            and all(values[list(one.rows), place[one.number]].sum() == one.value for one in self._together)
        )


def _at(where: dict[int, int], form: Form) -> Form:
    return tuple(where[one] for one in form)
