"""Somebody who has the wholes of two quarters, all reports, and one client's full record of both: what the wholes tell her more.

`python -m tests.statistics.disclosure.known_in_quarters --from-seed 1 --to-seed 5` invents small countries, protects both wholes, each by
itself as the program does, and lays them side by side. Who is open at the end of the first quarter is carried into the second, shelter by shelter.
Decision 0026 promises nothing against this attacker: the campaign counts what she learns. She computes with parts of persons, so what she
calls impossible is; she may miss something. `--alone` leaves the record of the other quarter and its whole out, and should find nothing;
`--control` shows every large sum, and should find much.
"""

import argparse
import math
import random
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import highspy
import numpy as np
from numpy.typing import NDArray

from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import FULL, STOCK_LINKS
from caseapp.statistics.disclosure.country import Country, Part
from caseapp.statistics.disclosure.country_programme import WHOLE, Wish, ranges_of, sum_of, ties_of
from caseapp.statistics.disclosure.solver import fill, new_highs
from caseapp.statistics.disclosure.unknowns import Form, Unknowns
from caseapp.statistics.disclosure.whole import STOCKS, protect_whole
from caseapp.statistics.exact import rolled_up
from caseapp.statistics.facts import Caseload
from caseapp.statistics.indicators import clients, count, people
from tests.statistics.disclosure.countries import places_of
from tests.statistics.disclosure.sequence import QUARTERS, Shelter, caseload

_ALONG = 1e-3
_MOST = 1000.0
_EDGE = 1e-6
_ENOUGH = 5
Values = tuple[NDArray[np.float64], ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A quarter as the attacker has it: the shelters, and which counts of the whole are shown."""

    country: Country
    shown: Sequence[int]


class KnowingQuarters:
    """One programme of both quarters; the rows of the wholes can be let go of, to see what the reports tell by themselves."""

    def __init__(self, quarters: Sequence[Told], threshold: int = 5) -> None:
        self._quarters, self._threshold = quarters, threshold
        sizes = [one.country.values.shape[0] * one.country.shape.size for one in quarters]
        self._first = np.cumsum([0, *sizes]).tolist()
        self._wholes: list[tuple[int, float]] = []
        self._highs, self._rows = self._programme()
        self.asked = 0

    def _programme(self) -> tuple[highspy.Highs, int]:
        rows: list[list[tuple[int, float]]] = []
        bounds: list[tuple[float, float]] = []
        for first, told in zip(self._first, self._quarters, strict=False):
            for row, low, high in _rows_of(told.country):
                rows.append(_moved(row, first))
                bounds.append((low, high))
            every = tuple(range(len(told.country.shelters)))
            for number in told.shown:
                value = float(told.country.whole[number])
                self._wholes.append((len(rows), value))
                rows.append(_moved(sum_of(told.country, every, number), first))
                bounds.append((value, value))
        for row in self._links():
            rows.append(row)
            bounds.append((0.0, 0.0))
        programme, highs = highspy.HighsLp(), new_highs()
        programme.num_col_, programme.num_row_ = self._first[-1], len(rows)
        programme.col_cost_ = programme.col_lower_ = np.zeros(self._first[-1])
        programme.col_upper_ = np.full(self._first[-1], _MOST)
        programme.row_lower_ = np.array([low for low, _ in bounds])
        programme.row_upper_ = np.array([high for _, high in bounds])
        fill(programme, rows)
        highs.passModel(programme)
        return highs, len(rows)

    def _links(self) -> Iterator[list[tuple[int, float]]]:
        """Who is open at the end of a quarter is carried into the next."""
        for place, (one, other) in enumerate(zip(self._quarters, self._quarters[1:], strict=False)):
            for link in STOCK_LINKS:
                here = one.country.numbers[link.table, link.key]
                there = other.country.numbers[link.next_table, link.next_key]
                for row in range(len(one.country.shelters)):
                    left = _moved(sum_of(one.country, (row,), here), self._first[place])
                    right = _moved(sum_of(other.country, (row,), there), self._first[place + 1])
                    yield [*left, *((column, -factor) for column, factor in right)]

    def learns(self, row: int, forms: Sequence[Form | None]) -> list[str]:
        """Small counts that the wholes together give away to who knows a client of this shelter, by her unknowns in each quarter."""
        columns = [
            first + row * told.country.shape.size + unknown
            for first, told, form in zip(self._first, self._quarters, forms, strict=False)
            for unknown in form or ()
        ]
        self._hold(columns, 1.0)
        found: list[str] = []
        for place, told in enumerate(self._quarters):
            left = sorted(_needs(told, row, forms[place] or ()), key=lambda wish: -wish.low)
            while left and len(found) < _ENOUGH:
                values = self._values_with(place, left[0], left)
                if values is not None:
                    left = [wish for wish in left if not _meets(wish, values, self._threshold)]
                else:
                    wish = left.pop(0)
                    found += [self._name(place, wish)] if self._is_possible_without(place, wish) else []
        self._hold(columns, 0.0)
        return found

    def _hold(self, columns: Sequence[int], least: float) -> None:
        for column in columns:
            self._highs.changeColBounds(column, least, _MOST)

    def _values_with(self, place: int, wish: Wish, left: Sequence[Wish]) -> NDArray[np.float64] | None:
        """The counts of a quarter in a population of both that fulfils a wish."""
        country = self._quarters[place].country
        weights = np.zeros(country.values.shape)
        for one in left:
            if bool(one.low) == bool(wish.low):
                weights[slice(None) if one.row == WHOLE else one.row, one.number] += 1.0
        costs = np.zeros(self._first[-1])
        inside = slice(self._first[place], self._first[place + 1])
        costs[inside] = country.sums.back(weights).ravel() * (-_ALONG if wish.low else _ALONG)
        solution = self._ask(place, wish, costs)
        if solution is None:
            return None
        values = solution[inside].reshape(len(country.shelters), -1) @ country.forms.T
        return np.vstack([values, values.sum(axis=0)])

    def _is_possible_without(self, place: int, wish: Wish) -> bool:
        """Whether it would be without any whole: then it is these that tell it."""
        for row, _ in self._wholes:
            self._highs.changeRowBounds(row, 0.0, math.inf)
        try:
            return self._ask(place, wish, np.zeros(self._first[-1])) is not None
        finally:
            for row, value in self._wholes:
                self._highs.changeRowBounds(row, value, value)

    def _ask(self, place: int, wish: Wish, costs: NDArray[np.float64]) -> NDArray[np.float64] | None:
        self.asked += 1
        highs, country = self._highs, self._quarters[place].country
        rows = tuple(range(len(country.shelters))) if wish.row == WHOLE else (wish.row,)
        entries = _moved(sum_of(country, rows, wish.number), self._first[place])
        index = np.array([column for column, _ in entries], dtype=np.int32)
        highs.changeColsCost(len(costs), np.arange(len(costs), dtype=np.int32), costs)
        highs.addRow(float(wish.low), float(wish.high), len(entries), index, np.ones(len(entries)))
        try:
            highs.run()
            if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
                return None
            return np.array(highs.getSolution().col_value)
        finally:
            highs.deleteRows(1, np.array([self._rows], dtype=np.int32))

    def _name(self, place: int, wish: Wish) -> str:
        country = self._quarters[place].country
        where = "the whole" if wish.row == WHOLE else country.shelters[wish.row]
        return f"quarter {place + 1}, {where}: {country.shape.counts[wish.number].name} from {wish.low} to {wish.high}"


def _rows_of(country: Country) -> Iterator[tuple[list[tuple[int, float]], float, float]]:
    for tie in ties_of(country):
        yield tie, 0.0, 0.0
    for one in country.fixed:
        yield sum_of(country, one.rows, one.number), float(one.value), float(one.value)
    for joined in country.joined:
        yield from ranges_of(country, joined)


def _moved(row: Sequence[tuple[int, float]], first: int) -> list[tuple[int, float]]:
    return [(column + first, factor) for column, factor in row]


def _meets(wish: Wish, values: NDArray[np.float64], threshold: int) -> bool:
    value = float(values[wish.row, wish.number])
    return value >= threshold - _EDGE if wish.low else value <= wish.high + _EDGE


def _needs(told: Told, row: int, form: Form, threshold: int = 5) -> Iterator[Wish]:
    """Nobody but her, and at least the threshold, for every small count of a quarter that no shelter published."""
    country = told.country
    published = {(one.rows[0], one.number) for one in country.fixed if len(one.rows) == 1}
    for place in [*range(len(country.shelters)), WHOLE]:
        values = country.whole if place == WHOLE else country.values[place]
        for number in np.flatnonzero(values < threshold).tolist():
            if (place, number) not in published:
                one = country.shape.counts[number]
                hers = sum(unknown in form for unknown in one.form) if place in (row, WHOLE) else 0
                if one.low:
                    yield Wish(place, number, 0, hers)
                yield Wish(place, number, threshold, math.inf)


# ---------------------------------------------------------------- invented countries


@dataclass
class Reporting:
    """A shelter with the reports of two quarters, the second bound to the first."""

    seed: int
    load: Caseload
    shelter: Shelter = field(init=False)

    def __post_init__(self) -> None:
        self.shelter = Shelter(self.load)
        for place in range(2):
            self.shelter.issue(place)

    def part(self, place: int) -> Part:
        """A quarter: its exact tables and its report."""
        quarter = QUARTERS[place]
        published: Mapping[tuple[str, tuple[tuple[str, str], ...]], int] = places_of(
            self.shelter.issued[place].tables
        )
        exact, rolled = count(self.load, quarter, FULL), rolled_up(count(self.load, quarter))
        return Part(f"shelter-{self.seed}", exact, published, rolled)

    def record(self, person: int, place: int) -> Form | None:
        """Her unknowns in a quarter; None where it does not count her."""
        quarter: Quarter = QUARTERS[place]
        hers = Caseload(tuple(case for case in self.load.cases if case.person == person))
        found = clients(hers, quarter, FULL.variables)
        return Unknowns(count(self.load, quarter, FULL)).client(found[0]) if found else None

    def in_both(self) -> list[int]:
        """The persons whom both quarters count."""
        first, second = (people(self.load, QUARTERS[place], FULL.variables) for place in range(2))
        return sorted(first.keys() & second.keys())


def attack(seed: int, options: argparse.Namespace) -> tuple[str, bool]:
    """Protects both wholes and tries some clients; what to print, and whether somebody learnt something."""
    chance, begun = random.Random(seed), time.process_time()
    reporting = [
        Reporting(one, caseload(1000 * seed + one, options.least, options.most))
        for one in range(options.shelters)
    ]
    told = [_told([one.part(place) for one in reporting], control=options.control) for place in range(2)]
    views = [KnowingQuarters([one]) for one in told] if options.alone else [KnowingQuarters(told)]
    found: list[str] = []
    tried = 0
    for row, one in enumerate(reporting):
        for person in chance.sample(one.in_both(), min(options.known, len(one.in_both()))):
            forms = [one.record(person, place) for place in range(2)]
            for place, view in enumerate(views):
                found += view.learns(row, forms[place : place + 1] if options.alone else forms)
            tried += 1
    line = (
        f"seed {seed}: {options.shelters} shelters, {[len(one.shown) for one in told]} shown, {tried} clients tried, "
        f"{len(found)} learnt, {time.process_time() - begun:.0f} s"
    )
    return "\n    ".join([line, *found[:5]]), bool(found)


def _told(parts: Sequence[Part], *, control: bool) -> Told:
    country = Country(parts, (), STOCKS)
    if control:
        return Told(country, country.candidates(5))
    whole = protect_whole(parts, tie_key=b"k")
    return Told(country, sorted({country.numbers[one] for one in places_of(whole.tables)}))


def main() -> int:
    """One line for each country, and how many tell somebody something."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--from-seed", type=int, default=1)
    parser.add_argument("--to-seed", type=int, default=3)
    parser.add_argument("--shelters", type=int, default=3)
    parser.add_argument("--least", type=int, default=10)
    parser.add_argument("--most", type=int, default=40)
    parser.add_argument("--known", type=int, default=3, help="clients of each shelter")
    parser.add_argument("--alone", action="store_true")
    parser.add_argument("--control", action="store_true")
    options = parser.parse_args()
    broken = 0
    for seed in range(options.from_seed, options.to_seed + 1):
        line, learnt = attack(seed, options)
        broken += learnt
        print(line, flush=True)
    print(
        f"{options.to_seed - options.from_seed + 1} countries, {broken} in which a client learns from two wholes"
    )
    return 0


if __name__ == "__main__":
    main()
