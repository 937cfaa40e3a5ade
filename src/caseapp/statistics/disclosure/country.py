"""Several shelters side by side and the whole above them: what is fixed, what may be shown, what has to stay open.

All exact tables are of one catalogue. So the joint models of the shelters are one model with different numbers, and a
population of the country is a table of whole numbers: a row for each shelter, a column for each unknown of that model.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from caseapp.statistics.disclosure.model import Model, Place, model_of
from caseapp.statistics.disclosure.solver import Numbers, matrix_of
from caseapp.statistics.disclosure.sums import Sums
from caseapp.statistics.disclosure.unknowns import ContradictionError, Unknowns
from caseapp.statistics.exact import Rolled
from caseapp.statistics.table import Release


@dataclass(frozen=True, slots=True)
class Part:
    """A shelter's quarter: its exact tables, and every number that its report shows.

    `rolled` says what those of its numbers mean that the exact tables do not hold.
    """

    shelter: str
    exact: Release
    published: Mapping[Place, int]
    rolled: Mapping[Place, Rolled] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EarlierWhole:
    """An issued report over some of the shelters of this quarter, and the numbers that it shows."""

    shelters: frozenset[str]
    published: Mapping[Place, int]


@dataclass(frozen=True, slots=True)
class Fixed:
    """A sum of one count over some shelters (their rows) that everybody may know."""

    rows: tuple[int, ...]
    number: int
    value: int


@dataclass(frozen=True, slots=True)
class Joined:
    """A published number of a shelter: so many persons gave one or more of several answers, and all of them are counted `inside`."""

    row: int
    parts: tuple[int, ...]
    inside: tuple[int, ...]
    value: int

    def fits(self, values: Numbers) -> bool:
        """Whether so many persons can stand behind these counts of the shelter: the answers may go together in any way."""
        parts = values[list(self.parts)]
        return bool(parts.max() <= self.value <= min(parts.sum(), values[list(self.inside)].min()))

    def has_room(self, values: Numbers) -> bool:
        """Whether that is so beside anybody who is known, however many of the answers she gave."""
        parts = values[list(self.parts)]
        enough = parts.sum() - len(self.parts) + 1
        return bool(parts.max() < self.value <= min(enough, values[list(self.inside)].min() - 1))


class Country:
    """The shape that the models of all shelters share, and the numbers of each.

    `values[row, number]` is a count of a shelter, `whole[number]` the sum over all; `fixed` and `joined` are what was published
    before.
    ContradictionError where the shelters do not count the same things, or a published number is not the true one.
    """

    def __init__(
        self, parts: Sequence[Part], earlier: Sequence[EarlierWhole] = (), stocks: Sequence[Place] = ()
    ) -> None:
        models = list(_models(parts))
        self.release = parts[0].exact
        """The tables of one of them: all are of one catalogue."""
        self.shelters = tuple(part.shelter for part in parts)
        self.shape: Model = models[0]
        if any(not _alike(self.shape, model) for model in models):
            raise ContradictionError("the shelters do not count the same things")
        self.forms: Numbers = matrix_of([(count.form, ()) for count in self.shape.counts], self.shape.size)
        self.sums = Sums([(count.form, ()) for count in self.shape.counts], self.shape.size)
        self._ties = Sums(self.shape.ties, self.shape.size)
        self.values: Numbers = np.array([[count.value for count in model.counts] for model in models])
        self.whole: Numbers = self.values.sum(axis=0)
        self.numbers = {place: n for n, count in enumerate(self.shape.counts) for place in count.places}
        self.stocks = tuple(dict.fromkeys(self.numbers[place] for place in stocks))
        """Counts that the quarters before and after share with this one."""
        self.fixed = tuple(dict.fromkeys([*self._published(parts), *self._issued(earlier)]))
        self.joined = tuple(self._joined(parts))

    def _published(self, parts: Sequence[Part]) -> list[Fixed]:
        return [
            self._checked((row,), self.numbers[place], value)
            for row, part in enumerate(parts)
            for place, value in part.published.items()
            if place in self.numbers
        ]

    def _joined(self, parts: Sequence[Part]) -> Iterator[Joined]:
        """ContradictionError for a published number that neither the exact tables hold nor anybody explains."""
        for row, part in enumerate(parts):
            for place in (one for one in part.published if one not in self.numbers):
                if place not in part.rolled:
                    raise ContradictionError(f"{place} was published and is not counted")
                answers = tuple(self.numbers[one] for one in part.rolled[place].parts)
                inside = tuple(self.numbers[one] for one in part.rolled[place].inside)
                found = Joined(row, answers, inside, part.published[place])
                if not found.fits(self.values[row]):
                    raise ContradictionError(f"{place} was published with another value")
                yield found

    def _issued(self, earlier: Sequence[EarlierWhole]) -> list[Fixed]:
        found: list[Fixed] = []
        for whole in earlier:
            rows = tuple(row for row, name in enumerate(self.shelters) if name in whole.shelters)
            found += [
                self._checked(rows, self.numbers[place], value)
                for place, value in whole.published.items()
                if place in self.numbers
            ]
        return found

    def _checked(self, rows: tuple[int, ...], number: int, value: int) -> Fixed:
        if int(self.values[list(rows), number].sum()) != value:
            raise ContradictionError(f"{self.shape.counts[number].name} was published with another value")
        return Fixed(rows, number, value)

    def known(self) -> frozenset[int]:
        """Counts of the whole that follow from published numbers alone, because every shelter shows its own."""
        every = len(self.shelters)
        shown: dict[int, set[int]] = {}
        for one in self.fixed:
            if len(one.rows) == 1:
                shown.setdefault(one.number, set()).update(one.rows)
            elif len(one.rows) == every:
                shown.setdefault(one.number, set()).update(range(every))
        return frozenset(number for number, rows in shown.items() if len(rows) == every)

    def candidates(self, threshold: int) -> tuple[int, ...]:
        """Counts of the whole that could be shown."""
        counts = self.shape.counts
        return tuple(n for n, count in enumerate(counts) if count.places and self.whole[n] >= threshold)

    def is_population(self, people: Numbers) -> bool:
        """Whether these whole numbers of persons agree with one another and with all that was published before."""
        if people.min(initial=0) < 0 or self._ties.of(people).any():
            return False
        values = self.sums.of(people)
        same = all(int(values[list(one.rows), one.number].sum()) == one.value for one in self.fixed)
        return same and all(one.fits(values[one.row]) for one in self.joined)


def _models(parts: Sequence[Part]) -> Iterator[Model]:
    """The model of each shelter; what they ask is worked out once for all that ask the same."""
    first = _questions_of(parts[0].exact)
    unknowns = Unknowns(parts[0].exact)
    for part in parts:
        same = _questions_of(part.exact) == first
        yield model_of(part.exact, unknowns=unknowns if same else None)


def _questions_of(release: Release) -> Release:
    """The same without any numbers."""
    silent = (
        replace(table, cells=tuple(replace(cell, value=None) for cell in table.cells))
        for table in release.tables
    )
    return replace(release, tables=tuple(silent), measures=())


def _alike(one: Model, other: Model) -> bool:
    same = (one.size, one.ties, one.impossible) == (other.size, other.ties, other.impossible)
    return same and [(count.form, count.places, count.low) for count in one.counts] == [
        (count.form, count.places, count.low) for count in other.counts
    ]
