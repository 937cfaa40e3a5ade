"""For whom it is not proved yet that a count can be nobody but her, or many, if somebody knows her in full."""

from collections.abc import Collection, Iterator

import numpy as np

from caseapp.statistics.disclosure.country_blocks import Block
from caseapp.statistics.disclosure.country_programme import WHOLE, Wish
from caseapp.statistics.disclosure.known_evidence import Evidence
from caseapp.statistics.disclosure.known_library import Frame, Library, Somebody
from caseapp.statistics.disclosure.solver import Flags, Numbers

_LATELY = 8
"""So many frames that helped last are looked at first."""
_PARTS = -1
_DEPTH = 12
"""Answers of one person that are looked at together; who would have to be told apart by more is taken to be missing."""


class Missing:
    """Reads the evidence; `lacking` says of those of whom no frame was found behind which other unknowns they stand."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self.lacking: dict[Somebody, tuple[int, ...]] = {}
        self._told: dict[tuple[Wish, Somebody], list[frozenset[int]]] = {}
        """Unknowns of which whoever stands behind all of them is not asked about: the published reports have told it of her."""
        self._layouts: dict[int, tuple[list[int], Numbers, Numbers]] = {}
        self._helped: dict[tuple[int, int, bool], list[Frame]] = {}
        self.needed: Flags = np.zeros((0, 0), dtype=bool)
        """Of the block that was looked at last: behind which unknowns somebody stands for whom a wish was not proved."""

    def of(self, wish: Wish) -> Iterator[Somebody]:
        """All for whom a wish is not proved yet."""
        nobody = self._evidence.nobody_there()
        if wish.number in self._evidence.blocks.block_of:
            block = self._evidence.blocks.blocks[self._evidence.blocks.block_of[wish.number]]
            yield from self._missing_in(wish, block, nobody)
            parts = {clique.part for clique in block.cliques}
        else:
            cells = self._evidence.blocks.of_cells[wish.number]
            parts = {self._evidence.part_of[cell] for cell in cells if self._evidence.blocks.cells[cell][1]}
            yield from self._missing_cells(wish, cells, nobody)
        yield from self._missing_parts(wish, parts, nobody)

    def leave_out(self, wish: Wish, one: Somebody, behind: Collection[int]) -> None:
        """Never yield again, for this wish, those of them who stand behind all of these unknowns, too."""
        self._told.setdefault((wish, one), []).append(frozenset(behind))

    def _frames(self, wish: Wish, kind: int) -> Iterator[Frame]:
        """All frames, those first that helped last with such a wish: mostly nobody is missing under these any more."""
        first = self._helped.get((kind, wish.row, wish.low > 0), [])
        known = {id(one) for one in first}
        yield from first[:]
        yield from (one for one in self._evidence.frames.values() if id(one) not in known)

    def _note_help(self, wish: Wish, kind: int, frame: Frame) -> None:
        mine = self._helped.setdefault((kind, wish.row, wish.low > 0), [])
        mine[:] = [frame, *(one for one in mine if one is not frame)][:_LATELY]

    def _hers(self, wish: Wish, counted: Flags) -> Numbers:
        """How many of a count everybody of a shelter is: one where it counts her, otherwise none."""
        rows = np.array([wish.row in (row, WHOLE) for row in range(len(self._evidence.places))])
        hers: Numbers = (counted & rows[:, None]).astype(np.int64)
        return hers

    def _meets(self, wish: Wish, value: int, hers: Numbers) -> Flags:
        """Whether a count that has this value is what was wished, for each of those."""
        if wish.low:
            return np.full(hers.shape, value >= wish.low)
        found: Flags = value <= hers + int(wish.high)
        return found

    def _missing_in(self, wish: Wish, block: Block, nobody: Flags) -> Iterator[Somebody]:
        columns, cell_of, part_of = self._layout(block)
        counted = self._evidence.forms[block.number][block.counts.index(wish.number)] > 0
        hers = self._hers(wish, np.tile(counted, (len(self._evidence.places), 1)))
        need = (
            self._evidence.places[:, columns]
            & np.isin(part_of, list(self._evidence.blocks.persons))
            & ~nobody[:, cell_of]
        )
        fitting: list[tuple[Frame, Flags]] = []
        self.needed = need
        place = block.counts.index(wish.number)
        for frame in self._frames(wish, block.group):
            left = int(need.sum())
            if not left:
                return
            fits = np.zeros_like(need)
            for shared in frame.hubs.get(block.group, {}).values():
                library = self._evidence.library(block, shared)
                met = self._met_in(wish, library, place, hers)
                found = None if met is None else self._evidence.good_beside(block, shared)
                if met is not None and found is not None:
                    fits |= met & found[:, cell_of]
            if fits.any():
                need &= ~(fits & self._evidence.good(frame)[:, part_of])
                fitting.append((frame, fits))
                if need.sum() < left:
                    self._note_help(wish, block.group, frame)
        for row, column in zip(*np.nonzero(need), strict=True):
            one = Somebody(
                int(row), int(part_of[column]), bool(hers[row, column]), int(cell_of[column]), int(column)
            )
            frames = [frame for frame, fits in fitting if fits[row, column]]
            if self._is_left(wish, one, frames, block.group, (block.columns[column],)):
                yield one

    def _layout(self, block: Block) -> tuple[list[int], Numbers, Numbers]:
        """The unknowns of a block, with the shared answer and the part of the persons of each."""
        if block.number not in self._layouts:
            cells = self._evidence.cells[block.number]
            cell_of = np.array([block.cells[int(np.argmax(one > 0))] for one in cells.T])
            part_of = np.array([self._evidence.part_of[cell] for cell in cell_of])
            self._layouts[block.number] = list(block.columns), cell_of, part_of
        return self._layouts[block.number]

    def _is_left(
        self,
        wish: Wish,
        one: Somebody,
        frames: list[Frame],
        group: int | None = None,
        hers: tuple[int, ...] = (),
    ) -> bool:
        """Whether some of these persons have a place under none of the frames, but for a group in which they have one."""
        chosen = {self._evidence.clique_of[unknown]: unknown for unknown in hers}
        bad = [self._evidence.bad(frame, one.row, one.part, group) for frame in frames]
        found = self._somebody_in_all(bad, chosen, self._told.get((wish, one), []))
        self.lacking[one] = () if found is None else tuple(sorted({*found.values()} - {-1, *hers}))
        return found is not None

    def _met_in(self, wish: Wish, library: Library, place: int, hers: Numbers) -> Flags | None:
        """Who stands in a population of the block in which the count is what was wished; None where there is none."""
        values = library.values(wish.row, place)
        if wish.low:
            meets = values >= wish.low
            if not meets.any():
                return None
            found = library.standing(meets)
        else:
            meets, beside_her = values <= int(wish.high), values == int(wish.high) + 1
            if not meets.any() and not beside_her.any():
                return None
            found = library.standing(meets) | (library.standing(beside_her) & (hers == 1))
        if wish.row != WHOLE:
            others = np.arange(len(found)) != wish.row
            found |= library.around(meets) & others[:, None]
        return found

    def _missing_cells(self, wish: Wish, cells: tuple[int, ...], nobody: Flags) -> Iterator[Somebody]:
        """For a count of shared answers: everybody by the answer that she gave."""
        groups = {self._evidence.group_of[cell] for cell in cells if cell in self._evidence.group_of}
        for group in groups:
            hubs = sorted({cell for block in self._evidence.groups[group] for cell in block.cells})
            hers = self._hers(wish, np.tile(np.isin(hubs, cells), (len(self._evidence.places), 1)))
            parts = [self._evidence.part_of[cell] for cell in hubs]
            need = ~nobody[:, hubs] & np.isin(parts, list(self._evidence.blocks.persons))
            fitting: list[tuple[Frame, Flags]] = []
            for frame in self._frames(wish, group):
                left = int(need.sum())
                if not left:
                    break
                fits = np.zeros_like(need)
                for shared in frame.hubs.get(group, {}).values():
                    found = self._evidence.good_cells(group, shared)
                    if found is not None:
                        fits |= self._meets(wish, self._value(wish, cells, shared), hers) & found[:, hubs]
                if fits.any():
                    need &= ~(fits & self._evidence.good(frame)[:, parts])
                    fitting.append((frame, fits))
                    if need.sum() < left:
                        self._note_help(wish, group, frame)
            for row, place in zip(*np.nonzero(need), strict=True):
                one = Somebody(int(row), parts[place], bool(hers[row, place]), hubs[place])
                frames = [frame for frame, fits in fitting if fits[row, place]]
                if self._is_left(wish, one, frames, group):
                    yield one

    def _value(self, wish: Wish, cells: tuple[int, ...], shared: Numbers) -> int:
        values = shared[:, list(cells)].sum(axis=1)
        return int(values.sum() if wish.row == WHOLE else values[wish.row])

    def _missing_parts(self, wish: Wish, asked: set[int], nobody: Flags) -> Iterator[Somebody]:
        """Those who were not asked the question that a count is about, or where it is about the numbers of persons."""
        parts = sorted(self._evidence.blocks.persons - asked)
        totals = [self._evidence.blocks.total[part] for part in parts]
        cells = self._evidence.blocks.of_cells.get(wish.number, ())
        hers = self._hers(wish, np.tile(np.isin(totals, cells), (len(self._evidence.places), 1)))
        need = ~nobody[:, totals]
        fitting: list[tuple[Frame, Flags]] = []
        for frame in self._frames(wish, _PARTS):
            left = int(need.sum())
            if not left:
                return
            fits = np.zeros_like(need)
            for value in set(self._values_under(wish, frame)):
                fits |= self._meets(wish, value, hers)
            if fits.any():
                need &= ~(fits & self._evidence.good(frame)[:, parts])
                fitting.append((frame, fits))
                if need.sum() < left:
                    self._note_help(wish, _PARTS, frame)
        for row, place in zip(*np.nonzero(need), strict=True):
            one = Somebody(int(row), parts[place], bool(hers[row, place]))
            if self._is_left(wish, one, [frame for frame, fits in fitting if fits[row, place]]):
                yield one

    def _values_under(self, wish: Wish, frame: Frame) -> Iterator[int]:
        """What a count can be under a frame, with a population for every block."""
        if wish.number in self._evidence.blocks.block_of:
            block = self._evidence.blocks.blocks[self._evidence.blocks.block_of[wish.number]]
            for shared in frame.hubs.get(block.group, {}).values():
                if self._evidence.good_cells(block.group, shared) is not None:
                    place = block.counts.index(wish.number)
                    values = self._evidence.library(block, shared).values(wish.row, place)
                    yield from np.unique(values).tolist()
            return
        cells = self._evidence.blocks.of_cells[wish.number]
        groups = {self._evidence.group_of[cell] for cell in cells if cell in self._evidence.group_of}
        if not groups:
            yield self._value(wish, cells, frame.shared)
        for group in groups:
            for shared in frame.hubs.get(group, {}).values():
                if self._evidence.good_cells(group, shared) is not None:
                    yield self._value(wish, cells, shared)

    def _somebody_in_all(
        self, sets: list[frozenset[int]], chosen: dict[int, int], told: list[frozenset[int]]
    ) -> dict[int, int] | None:
        """Answers (by clique) of somebody who stands behind one unknown of each set; None where nobody can who is not `told` of."""
        if told and any(unknowns <= {*chosen.values()} for unknowns in told):
            return None
        if not sets or len(chosen) > _DEPTH:
            return chosen
        first = min(sets, key=len)
        for unknown in sorted(first):
            clique = self._evidence.clique_of.get(unknown, -1)
            if chosen.get(clique, unknown) == unknown:
                rest = [one for one in sets if unknown not in one]
                found = self._somebody_in_all(rest, {**chosen, clique: unknown}, told)
                if found is not None:
                    return found
        return None
