"""Populations of a country as they are found, taken apart: shared numbers, and under them a place for whoever can have one."""

from collections.abc import Collection, Sequence

import numpy as np

from caseapp.statistics.disclosure.block_programme import BlockProgramme
from caseapp.statistics.disclosure.country_blocks import Block
from caseapp.statistics.disclosure.frame_programme import FrameProgramme
from caseapp.statistics.disclosure.known_evidence import Evidence
from caseapp.statistics.disclosure.known_library import Frame, Somebody
from caseapp.statistics.disclosure.solver import Numbers
from caseapp.statistics.disclosure.watch import Watch

_TRIES = 4
"""How many populations of the country are asked for where one more might do."""
_SEEN = 0.01
"""What somebody is worth for whom there is a place already."""


class FoundPopulations:
    """Adds to the evidence; `true` are the true numbers of persons of each part."""

    def __init__(
        self,
        evidence: Evidence,
        frames: FrameProgramme,
        programmes: Sequence[BlockProgramme],
        watch: Watch,
    ) -> None:
        self.evidence, self.blocks = evidence, evidence.blocks
        self.true = self.blocks.persons_in(evidence.country.values)
        self._frames, self._programmes, self._watch = frames, programmes, watch
        self._refused: set[tuple[int, bytes, int, int]] = set()
        """By block and shared numbers, the places that are not to be had beside what is shown now (a shelter's row, a column)."""

    def forget_refusals(self) -> None:
        """Less is shown from now on: what was refused may be possible."""
        self._refused.clear()

    def begin(self) -> bool:
        """The true numbers of persons, with a place for somebody in every block; behind what nobody can stand beside these, nobody can at all."""
        self._frames.hold(self.true)
        reply = self._frames.ask(None)
        first = None if reply.population is None else self._add_frame(reply.population)
        if first is None or not self.evidence.good(first).any():
            return False
        for row, cell in zip(*np.nonzero(~self.evidence.nobody_there()), strict=True):
            self._widen(first, int(row), int(cell))
        return True

    def take(self, people: Numbers, number: int, one: Somebody) -> bool:
        """Takes in a population that was found for a count and somebody; False where it contradicts what is published."""
        frame = self._add_frame(people)
        if frame is None:
            return False
        self._add_answers(number, people)
        nobody = self.evidence.nobody_there()
        for cell, (part, shared, _) in enumerate(self.blocks.cells):
            if part == one.part and shared and not nobody[one.row, cell]:
                self._frames.hold(self.blocks.shared(people)[:, list(self.blocks.total.values())])
                self._widen(frame, one.row, cell)
        return True

    def again(self, row: int, unknowns: Collection[int]) -> bool:
        """Asks for places behind these unknowns under shared numbers that are known, newest first; whether one was found.

        Places are asked for when shared numbers are taken in. Something that is hidden by now may have stood in the way.
        """
        found = False
        for frame in reversed(self.evidence.frames.values()):
            for block in self.blocks.blocks:
                for column in [n for n, unknown in enumerate(block.columns) if unknown in unknowns]:
                    for shared in frame.hubs[block.group].values():
                        found |= self._is_placed(block, shared, row, column)
        return found

    def _is_placed(self, block: Block, shared: Numbers, row: int, column: int) -> bool:
        """Whether a place was found that there was not before."""
        asked = block.number, shared[:, list(block.cells)].tobytes(), row, column
        nobody = self.evidence.empty(block, shared)[row, column]
        if asked in self._refused or nobody or self._has_place(block, shared, row, column):
            return False
        programme = self._programmes[block.number]
        programme.frame(shared[:, list(block.cells)])
        self._watch.pause()
        found = programme.ask(None, (row, column), programme.places.astype(float))
        added = found is not None and self.evidence.add(block, shared, found)
        if added and self._has_place(block, shared, row, column):
            return True
        self._refused.add(asked)
        return False

    def _has_place(self, block: Block, shared: Numbers, row: int, column: int) -> bool:
        library = self.evidence.library(block, shared)
        return library.lasting and bool(library.covered[row, column])

    def _widen(self, frame: Frame, row: int, cell: int) -> None:
        """Other shared numbers with the same persons, with a place for those who gave one shared answer."""
        group = self.evidence.group_of.get(cell)
        for _ in range(_TRIES):
            found = (
                [self.evidence.good_cells(group, one) for one in frame.hubs.get(group, {}).values()]
                if group is not None
                else []
            )
            if group is None or any(one is not None and one[row, cell] for one in found):
                return
            reply = self._frames.ask(None, row, [self.blocks.form(cell)])
            if reply.population is None or self._add_frame(reply.population) is None:
                return

    def _add_frame(self, people: Numbers) -> Frame | None:
        shared = self.blocks.shared(people)
        frame = self.evidence.add_frame(shared)
        if frame is not None:
            for block in self.blocks.blocks:
                if not self.evidence.library(block, shared).lasting:
                    self.evidence.add(block, shared, people[:, list(block.columns)])
                    self._cover(block, shared)
        return frame

    def _add_answers(self, number: int, people: Numbers) -> None:
        """What a population answers beyond what is known under its shared numbers: about a count, and who has a place there."""
        shared = self.blocks.shared(people)
        for block in self.blocks.blocks:
            answers = people[:, list(block.columns)]
            covered = self.evidence.library(block, shared).covered
            if block.number == self.blocks.block_of.get(number) or ((answers >= 1) & ~covered).any():
                self.evidence.add(block, shared, answers)

    def _cover(self, block: Block, shared: Numbers) -> None:
        """Populations of a block under a frame with a place for whoever can have one."""
        programme = self._programmes[block.number]
        framed, refused = False, self.evidence.empty(block, shared)
        while True:
            library = self.evidence.library(block, shared)
            lacking = programme.places & ~library.covered & ~refused
            if library.lasting and not lacking.any():
                return
            row, column = np.argwhere(lacking)[0].tolist() if lacking.any() else (0, 0)
            held = (row, column) if library.lasting else None
            if not framed:
                programme.frame(shared[:, list(block.cells)])
                framed = True
            self._watch.pause()
            found = programme.ask(None, held, lacking + _SEEN * programme.places)
            if found is None or not self.evidence.add(block, shared, found):
                if held is None:
                    return
                refused[held] = True
                self._refused.add((block.number, shared[:, list(block.cells)].tobytes(), *held))
