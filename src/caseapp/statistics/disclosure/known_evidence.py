"""What is proved about somebody who knows one client in full, whoever she is: populations of a country, taken apart.

An office has no persons, so a client is anybody who could stand in the exact tables: answers to each block of questions. With
the same shared numbers (a frame) the blocks of several populations go together in any way. So it is enough that each of her
answers has a place in some population of its block, and that the block of a small count has one with her answer there, in
which nobody but her is counted, or the threshold. Everything is looked at in whole numbers when it is taken in.
"""

from collections.abc import Collection

import numpy as np

from caseapp.statistics.disclosure.block_programme import at_least
from caseapp.statistics.disclosure.country import Country, Joined
from caseapp.statistics.disclosure.country_blocks import Block, Blocks
from caseapp.statistics.disclosure.known_library import Frame, Library
from caseapp.statistics.disclosure.solver import Flags, Numbers, matrix_of


class Evidence:
    """Populations by block and frame, and who has a place in them."""

    def __init__(
        self, country: Country, blocks: Blocks, places: Flags, shown: Collection[int], threshold: int
    ) -> None:
        self.country, self.blocks, self.places = country, blocks, places.copy()
        self.shown, self.threshold = set(shown), threshold
        self.frames: dict[bytes, Frame] = {}
        self.groups: dict[int, list[Block]] = {}
        for block in blocks.blocks:
            self.groups.setdefault(block.group, []).append(block)
        self.group_of = {
            cell: block.group for block in blocks.blocks for cell in block.cells if blocks.cells[cell][1]
        }
        self._cells_of = {
            group: sorted({cell for block in found for cell in block.cells})
            for group, found in self.groups.items()
        }
        self._grown: dict[int, int] = {}
        cliques = [clique for block in blocks.blocks for clique in block.cliques]
        self.clique_of = {
            one: n for n, clique in enumerate(cliques) for one in range(clique.first, clique.last)
        }
        self._good: dict[tuple[int, bytes], Flags | None] = {}
        self._totals = list(blocks.total.values())
        self.part_of = [part for part, _, _ in blocks.cells]
        self._nobody: Flags | None = None
        self._libraries: dict[tuple[int, bytes], Library] = {}
        self._where = [{one: place for place, one in enumerate(block.columns)} for block in blocks.blocks]
        self.forms = [
            self._matrix(block, [country.shape.counts[n].form for n in block.counts])
            for block in blocks.blocks
        ]
        self.cells = [
            self._matrix(block, [form for clique in block.cliques for _, form in clique.cells])
            for block in blocks.blocks
        ]

    def _matrix(self, block: Block, forms: list[tuple[int, ...]]) -> Numbers:
        where = self._where[block.number]
        return matrix_of([(tuple(where[one] for one in form), ()) for form in forms], len(block.columns))

    # ------------------------------------------------------------ taking in

    def add_frame(self, shared: Numbers) -> Frame | None:
        """Takes in shared numbers, with those of every group; None where they contradict one another or what is published."""
        if not self._holds(shared):
            return None
        frame = self.frames.setdefault(shared[:, self._totals].tobytes(), Frame(shared))
        for group in self.groups:
            frame.hubs.setdefault(group, {}).setdefault(self._group_key(group, shared), shared)
        return frame

    def _holds(self, shared: Numbers) -> bool:
        """Numbers of persons are those of all answers together; published and shown counts made of these alone are right."""
        if shared.min(initial=0) < 0:
            return False
        for part, total in self.blocks.total.items():
            for hub in {hub for at, hub, _ in self.blocks.cells if at == part and hub}:
                every = [n for n, (at, one, _) in enumerate(self.blocks.cells) if at == part and one == hub]
                if (shared[:, every].sum(axis=1) != shared[:, total]).any():
                    return False
        values = {n: shared[:, list(cells)].sum(axis=1) for n, cells in self.blocks.of_cells.items()}
        fixed = all(
            int(values[one.number][list(one.rows)].sum()) == one.value
            for one in self.country.fixed
            if one.number in values
        )
        inside = all(
            number in values and self._room_inside(one, number, int(values[number][one.row]))
            for one in self.country.joined
            for number in one.inside
        )
        return (
            fixed
            and inside
            and all(
                int(values[number].sum()) == int(self.country.whole[number])
                for number in self.shown
                if number in values
            )
        )

    def _room_inside(self, one: Joined, number: int, value: int) -> bool:
        """Whether there is room for somebody who gave none of the joined answers, unless everybody truly gave one."""
        everybody = int(self.country.values[one.row, number]) == one.value
        return value >= one.value + (not everybody)

    def add(self, block: Block, shared: Numbers, people: Numbers) -> bool:
        """Takes in a population of a block under a frame; False where it is none."""
        forms, values = self.forms[block.number], people @ self.forms[block.number].T
        place = {number: n for n, number in enumerate(block.counts)}
        right = (
            people.min(initial=0) >= 0
            and (people @ self.cells[block.number].T == shared[:, list(block.cells)]).all()
        )
        right = right and all(
            int(values[list(one.rows), place[one.number]].sum()) == one.value
            for one in self.country.fixed
            if one.number in place
        )
        right = right and all(
            int(values[:, n].sum()) == int(self.country.whole[number])
            for number, n in place.items()
            if number in self.shown
        )
        joined = [
            (one, values[one.row, place[n]]) for one in self.country.joined for n in one.parts if n in place
        ]
        if not right or any(value >= one.value for one, value in joined):
            return False
        library = self._libraries.setdefault(self._key(block, shared), self._empty(block))
        library.add(people, np.vstack([values, values.sum(axis=0)]).reshape(-1, len(forms)))
        grown = not library.lasting or bool(((people >= 1) & ~library.covered).any())
        if grown and all(value >= at_least(one) for one, value in joined):
            library.lasting = True
            library.covered |= people >= 1
            self._good.pop((block.group, self._group_key(block.group, shared)), None)
            self._grown[block.group] = self._grown.get(block.group, 0) + 1
        return True

    def _group_key(self, group: int, shared: Numbers) -> bytes:
        return shared[:, self._cells_of[group]].tobytes()

    def _key(self, block: Block, shared: Numbers) -> tuple[int, bytes]:
        return block.number, shared[:, list(block.cells)].tobytes()

    def library(self, block: Block, shared: Numbers) -> Library:
        """What was found of a block under a frame."""
        return self._libraries.get(self._key(block, shared)) or self._empty(block)

    def _empty(self, block: Block) -> Library:
        return Library(len(self.places), len(block.columns), len(block.counts))

    # ------------------------------------------------------------ who has a place

    def good(self, frame: Frame) -> Flags:
        """For each shelter and part of the persons: whether everybody of it has a place, whatever else she answered."""
        for group in self.groups:
            state = self._grown.get(group, 0), len(frame.hubs[group])
            if frame.states.get(group) != state:
                frame.states[group], frame.good[group] = state, self._good_in(frame, group)
                frame.together = None
        if frame.together is None:
            frame.together = np.all(list(frame.good.values()), axis=0)
        return frame.together

    def _good_in(self, frame: Frame, group: int) -> Flags:
        good = np.zeros((len(self.places), len(self.blocks.cells)), dtype=bool)
        there = False
        for shared in frame.hubs.get(group, {}).values():
            found = self.good_cells(group, shared)
            there = there or found is not None
            good |= False if found is None else found
        result = np.full((len(self.places), max(self.blocks.total) + 1), there)
        for cell in {cell for block in self.groups[group] for cell in block.cells}:
            result[:, self.part_of[cell]] &= good[:, cell]
        return result

    def bad(self, frame: Frame, row: int, part: int) -> frozenset[int]:
        """The unknowns of a part behind which nobody was found under a frame; with a shared answer all that stand for it."""
        good = self.good(frame)
        if good[row, part]:
            return frozenset()
        found: set[int] = set()
        for group, blocks in self.groups.items():
            if frame.good[group][row, part]:
                continue
            hubs = [self.good_cells(group, one) for one in frame.hubs[group].values()]
            for block in blocks:
                library = self.library(block, frame.shared)
                lacking = self.places[row, list(block.columns)] & ~library.covered[row]
                for cell, form in zip(block.cells, self.cells[block.number], strict=True):
                    if self.part_of[cell] == part:
                        shared = bool(self.blocks.cells[cell][1])
                        whole = shared and not any(one is not None and one[row, cell] for one in hubs)
                        mine = (form > 0) & (self.places[row, list(block.columns)] if whole else lacking)
                        if whole or not shared:
                            found.update(np.array(block.columns)[mine].tolist())
        return frozenset(found) or frozenset([-1])

    def good_cells(self, group: int, shared: Numbers) -> Flags | None:
        """For each shelter and shared answer, whether all who gave it have a place in every block; None where a block has no population."""
        key = group, self._group_key(group, shared)
        if key not in self._good:
            self._good[key] = self._good_cells_now(group, shared)
        return self._good[key]

    def _good_cells_now(self, group: int, shared: Numbers) -> Flags | None:
        found = np.ones((len(self.places), len(self.blocks.cells)), dtype=bool)
        for block in self.groups[group]:
            library = self.library(block, shared)
            if not library.lasting:
                return None
            lacking = self.places[:, list(block.columns)] & ~library.covered
            for cell, form in zip(block.cells, self.cells[block.number], strict=True):
                found[:, cell] &= ~(lacking & (form > 0)).any(axis=1)
        return found

    def nobody_there(self) -> Flags:
        """Shared answers that nobody of a shelter can have given."""
        if self._nobody is not None:
            return self._nobody
        found = np.zeros((len(self.places), len(self.blocks.cells)), dtype=bool)
        for block in self.blocks.blocks:
            mine = self.places[:, list(block.columns)]
            for cell, form in zip(block.cells, self.cells[block.number], strict=True):
                found[:, cell] |= ~(mine & (form > 0)).any(axis=1)
        self._nobody = found
        return found
