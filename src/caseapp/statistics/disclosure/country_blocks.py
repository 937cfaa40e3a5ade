"""Takes the model of a shelter apart into blocks of questions that go together in any way once some numbers agree.

Cliques of a part of the persons share either nothing but the number of persons, or one more question (a service, say, with
all kinds of it). Where two populations of a country agree on these shared numbers, the answers to one block of questions may be
taken from the one and all others from the other: what is published speaks of one block at a time.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from caseapp.statistics.disclosure.cliques import tree_of
from caseapp.statistics.disclosure.country import Country
from caseapp.statistics.disclosure.solver import Flags, Numbers
from caseapp.statistics.disclosure.unknowns import ContradictionError, Form, Unknowns
from caseapp.statistics.table import Release

Shared: TypeAlias = tuple[int, tuple[str, ...], tuple[int, ...]]
"""A part of the persons, and the answers to the question that its cliques share; no question for the number of persons."""


@dataclass(frozen=True, slots=True)
class Clique:
    """Unknowns `first` .. `last`-1; `cells` are the shared numbers by which it hangs on others, with their unknowns."""

    part: int
    first: int
    last: int
    hub: tuple[str, ...]
    cells: tuple[tuple[int, Form], ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Cliques that counts join; all of one group hang on the same shared numbers (`cells`)."""

    number: int
    group: int
    cliques: tuple[Clique, ...]
    columns: tuple[int, ...]
    cells: tuple[int, ...]
    counts: tuple[int, ...]
    """The counts that speak of these questions."""


class Blocks:
    """The blocks of the model that all shelters of a country share.

    `cells` are the shared numbers; `of_cells[count]` those that add up to a count, for counts that speak of nothing else.
    """

    def __init__(self, country: Country, release: Release) -> None:
        unknowns = Unknowns(release)
        self._ids: dict[Shared, int] = {}
        self._forms: list[Form] = []
        cliques = [clique for part in unknowns.pieces for clique in self._cliques(unknowns, part)]
        self.size = unknowns.size
        self.cells = tuple(self._ids)
        persons = {one.id for one in release.populations if one.unit == "person"}
        self.persons = {part for name in persons for part in unknowns.atoms[name]}
        """The parts in which somebody known may stand; a sheet of feedback is nobody's."""
        self.total = {part: number for number, (part, hub, _) in enumerate(self.cells) if not hub}
        self._refuse_other_ties(country, cliques)
        self.of_cells = {
            number: cells
            for number, count in enumerate(country.shape.counts)
            if (cells := _as_cells(count.form, cliques)) is not None
        }
        local = [n for n in range(len(country.shape.counts)) if n not in self.of_cells]
        self.blocks = tuple(self._joined(country, cliques, local))
        self.of_column: Numbers = np.zeros(self.size, dtype=np.int64)
        """To which block each unknown of a shelter belongs."""
        for block in self.blocks:
            self.of_column[list(block.columns)] = block.number
        self.block_of = {number: block.number for block in self.blocks for number in block.counts}
        self.matrix = np.zeros((len(self.cells), self.size), dtype=np.int64)
        for number, form in enumerate(self._forms):
            self.matrix[number, list(form)] = 1

    def persons_in(self, values: Numbers) -> Numbers:
        """Of the counts of all shelters the numbers of persons, a column for each part in the order of `total`."""
        counts = {cells: number for number, cells in self.of_cells.items()}
        return values[:, [counts[cell,] for cell in self.total.values()]]

    def _cliques(self, unknowns: Unknowns, part: int) -> Iterator[Clique]:
        pieces = unknowns.pieces[part]
        names = tuple(frozenset(piece.names) for piece in pieces)
        hubs: list[set[tuple[str, ...]]] = [set() for _ in pieces]
        for left, right in tree_of(names):
            if shared := tuple(sorted(names[left] & names[right])):
                hubs[left].add(shared)
                hubs[right].add(shared)
        for piece, found in zip(pieces, hubs, strict=True):
            if len(found) > 1:
                raise ContradictionError("the questions hang together in too many ways")
            hub = next(iter(found), ())
            every = tuple(range(piece.first, piece.first + len(piece.answers)))
            cells: dict[tuple[int, ...], list[int]] = {}
            for unknown, answers in zip(
                every, piece.answers[:, [piece.names.index(one) for one in hub]], strict=True
            ):
                cells.setdefault(tuple(answers.tolist()), []).append(unknown)
            self._cell((part, (), ()), every)
            numbered = tuple(
                (self._cell((part, hub, one), tuple(form)), tuple(form)) for one, form in cells.items()
            )
            yield Clique(part, every[0], every[-1] + 1, hub, numbered)

    def _cell(self, shared: Shared, form: Form) -> int:
        if shared not in self._ids:
            self._ids[shared] = len(self._ids)
            self._forms.append(form)
        return self._ids[shared]

    def _refuse_other_ties(self, country: Country, cliques: Sequence[Clique]) -> None:
        """All that ties cliques together must be shared numbers, or they could not be exchanged. ContradictionError otherwise."""
        for left, right in country.shape.ties:
            one, other = _as_cells(left, cliques), _as_cells(right, cliques)
            if one is None or other is None or self._whole(one) != self._whole(other):
                raise ContradictionError("the questions hang together in too many ways")

    def _whole(self, cells: tuple[int, ...]) -> tuple[int, ...]:
        """The number of persons for all answers to a shared question together."""
        found = set(cells)
        for part, total in self.total.items():
            hubs = {hub for number in found for (at, hub, _) in [self.cells[number]] if at == part and hub}
            for hub in hubs:
                every = {n for n, (at, one, _) in enumerate(self.cells) if at == part and one == hub}
                if every <= found:
                    found = (found - every) | {total}
        return tuple(sorted(found))

    def _joined(self, country: Country, cliques: Sequence[Clique], local: Sequence[int]) -> Iterator[Block]:
        """Cliques that one count joins are one block."""
        block = list(range(len(cliques)))
        touched = {number: _touched(country.shape.counts[number].form, cliques) for number in local}
        for places in touched.values():
            least = min(block[place] for place in places)
            joined = {block[place] for place in places}
            block = [least if one in joined else one for one in block]
        groups: dict[tuple[str, ...] | int, int] = {}
        for number, first in enumerate(sorted(set(block))):
            inside = tuple(clique for place, clique in enumerate(cliques) if block[place] == first)
            hubs = {clique.hub for clique in inside}
            if len(hubs) > 1 or len({clique.part for clique in inside}) < len(inside):
                raise ContradictionError("the questions hang together in too many ways")
            (hub,) = hubs
            group = groups.setdefault(hub or number, len(groups))
            columns = tuple(one for clique in inside for one in range(clique.first, clique.last))
            cells = tuple(cell for clique in inside for cell, _ in clique.cells)
            counts = tuple(one for one, places in touched.items() if block[places[0]] == first)
            yield Block(number, group, inside, columns, cells, counts)

    def settled(self, places: Flags) -> Flags:
        """The same places without those of a shared answer that nobody can have given, by any of the blocks that share it."""
        found = places.copy()
        every = [(cell, form) for block in self.blocks for one in block.cliques for cell, form in one.cells]
        while True:
            nobody = {
                (row, cell)
                for cell, form in every
                for row in np.flatnonzero(~found[:, list(form)].any(axis=1)).tolist()
            }
            before = found.copy()
            for cell, form in every:
                rows = [row for row in range(len(found)) if (row, cell) in nobody]
                found[np.ix_(rows, list(form))] = False
            if (found == before).all():
                return found

    def form(self, cell: int) -> Form:
        """The unknowns that stand for a shared number."""
        return tuple(sorted(self._forms[cell]))

    def shared(self, people: Numbers) -> Numbers:
        """The shared numbers of a population: a row for each shelter, a column for each cell."""
        return people @ self.matrix.T


def open_places(country: Country) -> Flags:
    """Behind which unknowns somebody may truly stand, a row for each shelter: all but those in a count of nobody."""
    found = np.ones((len(country.shelters), country.shape.size), dtype=bool)
    for number, count in enumerate(country.shape.counts):
        nobody = country.values[:, number] == 0
        found[np.ix_(nobody, list(count.form))] = False
    return found


def _touched(form: Form, cliques: Sequence[Clique]) -> list[int]:
    return [
        place for place, one in enumerate(cliques) if any(one.first <= unknown < one.last for unknown in form)
    ]


def _as_cells(form: Form, cliques: Sequence[Clique]) -> tuple[int, ...] | None:
    """The shared numbers that add up to a form; None where it speaks of anything else."""
    wanted, found = set(form), []
    for place in _touched(form, cliques):
        for cell, unknowns in cliques[place].cells:
            inside = wanted & set(unknowns)
            if inside and len(inside) < len(unknowns):
                return None
            if inside:
                found.append(cell)
    return tuple(sorted(found))
