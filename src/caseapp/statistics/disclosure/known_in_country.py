"""Keeps the promise of the whole against somebody who holds the whole record of one client, whoever she is.

Looks for populations until nobody is missing (`known_evidence.py`): first under the true numbers of persons, then under others.
Where there is none, more of the whole is hidden; where even hiding helps nothing, the published reports have told it.
"""

import math
from collections.abc import Collection, Sequence

import numpy as np

from caseapp.statistics.disclosure.block_programme import BlockProgramme
from caseapp.statistics.disclosure.country import Country
from caseapp.statistics.disclosure.country_blocks import Block, Blocks, open_places
from caseapp.statistics.disclosure.country_programme import WHOLE, CountryProgramme, Wish
from caseapp.statistics.disclosure.country_wishes import Wishes
from caseapp.statistics.disclosure.frame_programme import FrameProgramme
from caseapp.statistics.disclosure.known_evidence import Evidence
from caseapp.statistics.disclosure.known_found import FoundPopulations
from caseapp.statistics.disclosure.known_library import Somebody
from caseapp.statistics.disclosure.known_missing import Missing
from caseapp.statistics.disclosure.solver import Flags, Numbers
from caseapp.statistics.disclosure.unknowns import Form
from caseapp.statistics.disclosure.watch import Watch
from caseapp.statistics.table import Release

_TRIES = 4
"""How many populations of the country are asked for where one more might do."""
_SEEN = 0.01
"""What somebody is worth for whom there is a place already."""


class KnownInCountry:
    """Tries what is shown of the whole against everybody; `shown` is what may stay, `told` what no hiding can keep open."""

    def __init__(
        self,
        country: Country,
        release: Release,
        candidates: Sequence[int],
        prices: Sequence[float],
        threshold: int,
        watch: Watch,
    ) -> None:
        self.country, self.threshold = country, threshold
        self.blocks = Blocks(country, release)
        self._candidates, self._watch = tuple(candidates), watch
        places = self.blocks.settled(open_places(country))
        self.evidence = Evidence(country, self.blocks, places, ())
        self._missing = Missing(self.evidence)
        self._programmes = [BlockProgramme(country, block, places) for block in self.blocks.blocks]
        totals = [self.blocks.form(cell) for cell in self.blocks.total.values()]
        where = self.blocks.of_column
        self._frames = FrameProgramme(country, self._candidates, places, totals, where)
        self._found = FoundPopulations(self.evidence, self._frames, self._programmes, watch)
        self._silent = FrameProgramme(country, self._candidates, places, totals, where, margin=0)
        self._silent.show(np.zeros(len(self._candidates), dtype=bool))
        self._silent.hold(None)
        self._dear = CountryProgramme(country, self._candidates, np.array(prices), where)
        self._dear.free_stocks()
        self.told: set[tuple[Wish, Somebody]] = set()
        self.weaker: list[Wish] = []
        """What is left to promise of what is told, and is promised instead."""
        self.unproved: list[tuple[Wish, Somebody]] = []
        self.shown: Flags = np.zeros(len(self._candidates), dtype=bool)
        self._doubtful: set[Wish] = set()
        self._ruled_out: dict[Wish, bool] = {}
        self._wishes = Wishes(country, threshold)
        self._refused: set[tuple[int, bytes, Wish, tuple[int, int] | None]] = set()
        self._helped: dict[bytes, int] = {}

    def run(self, shown: Flags, wishes: Sequence[Wish], doubtful: Collection[Wish] = ()) -> None:
        """Tries every wish with everybody. OutOfTimeError where the time does not reach: nothing is proved then.

        Of those that are `doubtful` the reports have told something to somebody who knows nobody, if not that they cannot be.
        """
        self._doubtful = {self._with_her(wish) for wish in doubtful}
        self._show(shown)
        if not self._found.begin():
            self._show(shown & ~self._speak_of_joined())
            self._found.begin()
        for place, wish in enumerate(wishes):
            self._watch.report(place / len(wishes), "clients")
            self._prove(self._with_her(wish))

    def _with_her(self, wish: Wish) -> Wish:
        """The threshold is enough beside somebody who is known: one more has it survive her."""
        return Wish(wish.row, wish.number, self.threshold if wish.low else 0, wish.high)

    def _speak_of_joined(self) -> Flags:
        """Numbers of the whole about answers that a small report joins: they may leave no room for somebody who is known."""
        joined = {number for one in self.country.joined for number in one.parts}
        return np.array([number in joined for number in self._candidates])

    def chosen(self) -> tuple[int, ...]:
        """The counts of the whole that may be shown."""
        return tuple(number for number, one in zip(self._candidates, self.shown.tolist(), strict=True) if one)

    def proves(self, wishes: Sequence[Wish]) -> bool:
        """Whether each wish is proved for everybody, but for what the published reports tell; looked at once more from the start."""
        every = [*map(self._with_her, wishes), *self.weaker]
        return not self.unproved and all(next(self._missing.of(wish), None) is None for wish in every)

    def _show(self, shown: Flags) -> None:
        self.shown = shown
        self._refused = set()
        self._found.forget_refusals()
        numbers = self.chosen()
        self.evidence.shown = set(numbers)
        for programme in self._programmes:
            programme.show(numbers)
        self._frames.show(shown)
        self._dear.show(shown)

    def _prove(self, wish: Wish) -> None:
        settled: set[Somebody] = set()
        told = len(self.told)
        while one := next((one for one in self._missing.of(wish) if one not in settled), None):
            if not self._find(wish, one):
                settled.add(one)
        weaker = self._wishes.weaker(wish) if len(self.told) > told else None
        if weaker is not None:
            self.weaker.append(weaker)
            self._doubtful.add(weaker)
            self._prove(weaker)

    def _find(self, wish: Wish, one: Somebody) -> bool:
        """Finds what is missing for somebody, or that the published reports have told it; False where it stays unproved."""
        asked = Wish(wish.row, wish.number, wish.low, wish.high + (0 if wish.low else int(one.counted)))
        ways = [self._in_known_frames, self._in_new_frame, self._is_told]
        if wish in self._doubtful:
            ways = [self._is_told_to_all, self._in_known_frames, self._is_told, self._in_new_frame]
        ways.append(self._in_frames_again)
        while True:
            if any(way(wish, asked, one) for way in ways):
                return True
            if not self._hide(asked, one):
                break
        self.unproved.append((wish, one))
        return False

    def _is_told(self, wish: Wish, asked: Wish, one: Somebody) -> bool:
        """Whether the published reports alone rule it out: then nothing of the whole is hidden for it, and nobody asks again."""
        lacking = self._missing.lacking.get(one, ())
        hers = [self._unknowns(wish, one), *((unknown,) for unknown in lacking)]
        in_doubt = wish in self._doubtful
        found = self._silent.rules_out(asked, one.row, hers) or (
            in_doubt and self._leaves_no_room(asked, one.row, hers)
        )
        if found:
            self.told.add((wish, one))
            self._missing.leave_out(wish, one, lacking)
        return found

    def _is_told_to_all(self, wish: Wish, asked: Wish, one: Somebody) -> bool:
        """The same whoever she is: then nobody's answers need be looked at."""
        if asked not in self._ruled_out:
            ruled_out = self._silent.rules_out(asked, one.row, ())
            self._ruled_out[asked] = ruled_out or self._leaves_no_room(asked, one.row, ())
        if self._ruled_out[asked]:
            self.told.add((wish, one))
            self._missing.leave_out(wish, one, ())
        return self._ruled_out[asked]

    def _leaves_no_room(self, asked: Wish, row: int, hers: Sequence[Form]) -> bool:
        """The same where joined answers are to leave room for her: of what is in doubt anyway no more than that is promised."""
        self._frames.show(np.zeros_like(self.shown))
        self._frames.hold(None)
        ruled_out = self._frames.rules_out(asked, row, hers)
        self._frames.show(self.shown)
        return ruled_out

    def _unknowns(self, wish: Wish, one: Somebody) -> tuple[int, ...]:
        if one.column is not None:
            return (self.blocks.blocks[self.blocks.block_of[wish.number]].columns[one.column],)
        return self.blocks.form(self.blocks.total[one.part] if one.cell is None else one.cell)

    def _has_a_place(self, frame: bytes, one: Somebody) -> bool:
        """Whether everybody of her part has a place under a frame: then what was found for her there is enough."""
        return bool(self.evidence.good(self.evidence.frames[frame])[one.row, one.part])

    def _is_missing(self, wish: Wish, one: Somebody) -> bool:
        return any(other == one for other in self._missing.of(wish))

    def _in_known_frames(self, wish: Wish, asked: Wish, one: Somebody) -> bool:
        """A population of the block alone, under shared numbers that are known already, those that helped most often first."""
        if wish.number not in self.blocks.block_of:
            return False
        block = self.blocks.blocks[self.blocks.block_of[wish.number]]
        programme = self._programmes[block.number]
        held = None if one.column is None else (one.row, one.column)
        for key, shared in self._frames_for(block, asked, one):
            question = block.number, shared[:, list(block.cells)].tobytes(), asked, held
            if question in self._refused:
                continue
            programme.frame(shared[:, list(block.cells)])
            found = self._asked(programme, asked, held)
            if found is None or not self.evidence.add(block, shared, found):
                self._refused.add(question)
            elif self._has_a_place(key, one) or not self._is_missing(wish, one):
                self._helped[key] = self._helped.get(key, 0) + 1
                return True
        return False

    def _frames_for(self, block: Block, asked: Wish, one: Somebody) -> list[tuple[bytes, Numbers]]:
        """Shared numbers with a place for her, under which there are persons enough."""
        found: list[tuple[bytes, Numbers]] = []
        for key, frame in sorted(
            self.evidence.frames.items(), key=lambda item: -self._helped.get(item[0], 0)
        ):
            for shared in frame.hubs[block.group].values():
                good = self.evidence.good_beside(block, shared)
                there = good is not None and (one.cell is None or bool(good[one.row, one.cell]))
                persons = shared[:, list(block.cells)].sum(axis=1)
                enough = int(persons.sum() if asked.row == WHOLE else persons[asked.row])
                if there and enough >= asked.low:
                    found.append((key, shared))
        return found

    def _asked(
        self, programme: BlockProgramme, wish: Wish | None, held: tuple[int, int] | None
    ) -> Numbers | None:
        self._watch.pause()
        needed = self._missing.needed
        fits = held is not None and needed.shape == programme.places.shape
        return programme.ask(wish, held, (needed if fits else programme.places).astype(float))

    def _in_new_frame(self, wish: Wish, asked: Wish, one: Somebody) -> bool:
        """A population of the country with other shared numbers: if it can be, in one shelter alone, or in the answers alone."""
        form = self._unknowns(wish, one)
        true = self._found.true
        ways = [(true, None), (true, one.row if wish.row == WHOLE else wish.row), (None, None)]
        refused: set[tuple[int, tuple[int, ...]]] = set()
        for way, _ in [(way, turn) for way in range(len(ways)) for turn in range(_TRIES)]:
            lacking = self._missing.lacking.get(one, ())
            if {(way, ()), (way, lacking)} & refused:
                continue
            self._frames.hold(*ways[way])
            self._watch.pause()
            reply = self._frames.ask(asked, one.row, [form, *((unknown,) for unknown in lacking)])
            if reply.population is None:
                refused.add((way, lacking))
                continue
            taken = self._found.take(reply.population, wish.number, one)
            if taken and (not self._is_missing(wish, one) or self._in_known_frames(wish, asked, one)):
                return True
        return False

    def _blocks_behind(self, unknowns: Collection[int]) -> set[int]:
        return {block.number for block in self.blocks.blocks if {*block.columns} & {*unknowns}}

    def _in_frames_again(self, wish: Wish, asked: Wish, one: Somebody) -> bool:
        """A place for her under shared numbers that are known, if less is shown by now than when these were found."""
        while self._found.again(one.row, self._missing.lacking.get(one, ())):
            if not self._is_missing(wish, one) or self._in_known_frames(wish, asked, one):
                return True
        return False

    def _hide(self, asked: Wish, one: Somebody) -> bool:
        """Hides the cheapest shown numbers that stand in the way; where none does, those of the same questions, of hers, then all."""
        before = self.shown
        size = self.country.shape.size
        form = self._unknowns(asked, one)
        hers = (*(form if len(form) == 1 else ()), *self._missing.lacking.get(one, ()))
        columns = [one.row * size + unknown for unknown in hers]
        self._dear.hold_least(columns, 1.0, math.inf)
        reply = self._dear.ask(asked, np.zeros(len(self.country.shelters) * size), strict=False)
        self._dear.hold_least(columns, 0.0, math.inf)
        hidden = np.zeros_like(before)
        if reply.population is not None:
            whole = self.country.sums.of(reply.population).sum(axis=0)
            hidden = np.array([whole[n] != self.country.whole[n] for n in self._candidates])
        mine: set[int | None] = {self.blocks.block_of.get(asked.number), None}
        for blocks in (mine, mine | self._blocks_behind(hers)):
            if not (before & hidden).any():
                hidden = np.array([self.blocks.block_of.get(n) in blocks for n in self._candidates])
        if not (before & hidden).any():
            hidden = np.ones_like(before)
        self._show(before & ~hidden)
        return bool((before & hidden).any())
