"""What is proved about somebody who knows one client in full, whoever she is: populations of a country, taken apart.

An office has no persons, so a client is anybody who could stand in the exact tables: answers to each block of questions. With
the same shared numbers (a frame) the blocks of several populations go together in any way. So it is enough that each of her
answers has a place in some population of its block, and that the block of a small count has one with her answer there, in
which nobody but her is counted, or the threshold. Everything is looked at in whole numbers when it is taken in.
"""

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.block_programme import at_least
from caseapp.statistics.disclosure.country import Country, Joined
from caseapp.statistics.disclosure.country_blocks import Block, Blocks
from caseapp.statistics.disclosure.known_library import Frame, Library
from caseapp.statistics.disclosure.known_rows import Like, Rows
from caseapp.statistics.disclosure.solver import Flags, Numbers, matrix_of


class Evidence:
    """Populations by block and frame, and who has a place in them."""

    def __init__(self, country: Country, blocks: Blocks, places: Flags, shown: Collection[int]) -> None:
        self.country, self.blocks, self.places = country, blocks, places.copy()
        self.shown = set(shown)
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
        self._grown: list[int] = []
        """The groups in which somebody found a place, one after the other."""
        self._rows = {block.number: Rows(len(block.columns)) for block in blocks.blocks}
        self._users: dict[tuple[int, int], list[tuple[Library, bytes, Like]]] = {}
        """Where answers may stand in a lasting population: by block and what they are like, the libraries with the key of their group."""
        self._bad: dict[tuple[int, int, int, int | None], frozenset[int]] = {}
        self._coupled: dict[int, list[int]] = {}
        cliques = [clique for block in blocks.blocks for clique in block.cliques]
        self.clique_of = {
            one: n for n, clique in enumerate(cliques) for one in range(clique.first, clique.last)
        }
        self._lacking: dict[tuple[int, bytes], NDArray[np.int16] | None] = {}
        self._beside: dict[tuple[int, bytes], dict[int, Flags]] = {}
        self._keys: dict[int, tuple[Numbers, dict[int, bytes]]] = {}
        """By shared numbers, which are kept beside so that no others take their place, and block: what is found under them."""
        self._same_bytes: dict[bytes, bytes] = {}
        self._totals = list(blocks.total.values())
        self.part_of = [part for part, _, _ in blocks.cells]
        self._nobody: Flags | None = None
        self._libraries: dict[tuple[int, bytes], Library] = {}
        self._nothing = {block.number: self._empty(block) for block in blocks.blocks}
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
        inside = [(tuple(map(self._where[block.number].__getitem__, form)), ()) for form in forms]
        return matrix_of(inside, len(block.columns))

    # ------------------------------------------------------------ taking in

    def add_frame(self, shared: Numbers) -> Frame | None:
        """Takes in shared numbers, with those of every group; None where they contradict one another or what is published."""
        if not self._holds(shared):
            return None
        self._bad.clear()
        frame = self.frames.setdefault(shared[:, self._totals].tobytes(), Frame(shared))
        for group in self.groups:
            frame.hubs.setdefault(group, {}).setdefault(self._group_key(group, shared), shared)
        frame.together = None
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
        mine = self._key(block, shared)
        library = self._libraries.get(mine) or self._libraries.setdefault(mine, self._empty(block))
        alike = np.hstack([shared[:, list(block.cells)], values[:, self._together(block)]])
        like, grown = self._rows[block.number].take(alike, people)
        library.add(people, np.vstack([values, values.sum(axis=0)]).reshape(-1, len(forms)), like)
        group = block.group, self._group_key(block.group, shared)
        if all(value >= at_least(one) for one, value in joined):
            first = not library.lasting
            if library.keep(like):
                user = library, group[1], like
                for one in like:
                    self._users.setdefault((block.number, one), []).append(user)
                if library.let_in(like) or first:
                    self._note_growth(*group)
        for one in grown:
            for other, key, its in self._users.get((block.number, one), ()):
                if other.let_in(its, one):
                    self._note_growth(block.group, key)
        return True

    def empty(self, block: Block, shared: Numbers) -> Flags:
        """Behind which unknowns of a block nobody can stand under a frame, because nobody gave the shared answer."""
        found = np.zeros((len(shared), len(block.columns)), dtype=bool)
        for cell, form in zip(block.cells, self.cells[block.number], strict=True):
            found |= (shared[:, cell] == 0)[:, None] & (form > 0)
        return found

    def _together(self, block: Block) -> list[int]:
        """The counts of a block (their places in it) on which answers must agree to be exchanged: those of sums and joined answers."""
        if block.number not in self._coupled:
            sums = {one.number for one in self.country.fixed if len(one.rows) > 1} | self.shown
            sums |= {number for one in self.country.joined for number in one.parts}
            self._coupled[block.number] = [n for n, number in enumerate(block.counts) if number in sums]
        return self._coupled[block.number]

    def _note_growth(self, group: int, key: bytes) -> None:
        self._lacking.pop((group, key), None)
        self._beside.pop((group, key), None)
        self._bad.clear()
        self._grown.append(group)

    def _group_key(self, group: int, shared: Numbers) -> bytes:
        return self._bytes_of(shared, -1 - group, self._cells_of[group])

    def _key(self, block: Block, shared: Numbers) -> tuple[int, bytes]:
        return block.number, self._bytes_of(shared, block.number, block.cells)

    def _bytes_of(self, shared: Numbers, name: int, cells: Sequence[int]) -> bytes:
        _, known = self._keys.setdefault(id(shared), (shared, {}))
        if name not in known:
            found = shared[:, list(cells)].tobytes()
            known[name] = self._same_bytes.setdefault(found, found)
        return known[name]

    def library(self, block: Block, shared: Numbers) -> Library:
        """What was found of a block under a frame."""
        return self._libraries.get(self._key(block, shared)) or self._nothing[block.number]

    def _empty(self, block: Block) -> Library:
        return Library(len(self.places), len(block.columns), len(block.counts), self._rows[block.number])

    # ------------------------------------------------------------ who has a place

    def good(self, frame: Frame) -> Flags:
        """For each shelter and part of the persons: whether everybody of it has a place, whatever else she answered."""
        if frame.seen < len(self._grown) or frame.together is None:
            for group in self.groups if frame.together is None else set(self._grown[frame.seen :]):
                frame.good[group] = self._good_in(frame, group)
            frame.together, frame.seen = np.all(list(frame.good.values()), axis=0), len(self._grown)
        return frame.together

    def _good_in(self, frame: Frame, group: int) -> Flags:
        good = np.zeros((len(self.places), len(self.blocks.cells)), dtype=bool)
        every = [self.good_cells(group, shared) for shared in frame.hubs.get(group, {}).values()]
        found = [one for one in every if one is not None]
        for one in found:
            good |= one
        result = np.full((len(self.places), max(self.blocks.total) + 1), bool(found))
        for cell in {cell for block in self.groups[group] for cell in block.cells}:
            result[:, self.part_of[cell]] &= good[:, cell]
        return result

    def bad(self, frame: Frame, row: int, part: int, but: int | None = None) -> frozenset[int]:
        """The unknowns of a part behind which nobody was found under a frame; with a shared answer all that stand for it.

        One group of blocks may be left out, because it was looked at already.
        """
        if self.good(frame)[row, part]:
            return frozenset()
        asked = id(frame), row, part, but
        if asked not in self._bad:
            self._bad[asked] = self._bad_now(frame, row, part, but)
        return self._bad[asked]

    def _bad_now(self, frame: Frame, row: int, part: int, but: int | None) -> frozenset[int]:
        found: set[int] = set()
        others = [group for group in self.groups if not frame.good[group][row, part] and group != but]
        for group in others:
            hubs = [self.good_cells(group, one) for one in frame.hubs[group].values()]
            for block in self.groups[group]:
                library = self.library(block, frame.shared)
                lacking = self.places[row, list(block.columns)] & ~library.covered[row]
                for cell, form in zip(block.cells, self.cells[block.number], strict=True):
                    if self.part_of[cell] == part:
                        shared = bool(self.blocks.cells[cell][1])
                        whole = shared and not any(one is not None and one[row, cell] for one in hubs)
                        mine = (form > 0) & (self.places[row, list(block.columns)] if whole else lacking)
                        if whole or not shared:
                            found.update(np.array(block.columns)[mine].tolist())
        return frozenset(found) or frozenset([-1] if others else [])

    def good_cells(self, group: int, shared: Numbers) -> Flags | None:
        """For each shelter and shared answer, whether all who gave it have a place in every block; None where a block has no population."""
        lacking = self._blocks_lacking(group, shared)
        return None if lacking is None else lacking == 0

    def good_beside(self, block: Block, shared: Numbers) -> Flags | None:
        """The same but for what is answered in one block: whoever stands there has a place in all others of its group."""
        lacking = self._blocks_lacking(block.group, shared)
        if lacking is None:
            return None
        known = self._beside.setdefault((block.group, self._group_key(block.group, shared)), {})
        if block.number not in known:
            known[block.number] = lacking == self._lacks(block, shared)
        return known[block.number]

    def _blocks_lacking(self, group: int, shared: Numbers) -> NDArray[np.int16] | None:
        """For each shelter and shared answer, in how many blocks somebody who gave it has no place."""
        key = group, self._group_key(group, shared)
        if key not in self._lacking:
            blocks = self.groups[group]
            there = all(self.library(block, shared).lasting for block in blocks)
            every = [self._lacks(block, shared) for block in blocks] if there else []
            self._lacking[key] = np.sum(every, axis=0, dtype=np.int16) if there else None
        return self._lacking[key]

    def _lacks(self, block: Block, shared: Numbers) -> NDArray[np.int16]:
        found = np.zeros((len(self.places), len(self.blocks.cells)), dtype=np.int16)
        lacking = self.places[:, list(block.columns)] & ~self.library(block, shared).covered
        for cell, form in zip(block.cells, self.cells[block.number], strict=True) if lacking.any() else ():
            found[:, cell] = (lacking & (form > 0)).any(axis=1)
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
