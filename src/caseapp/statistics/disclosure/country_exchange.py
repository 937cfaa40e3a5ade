"""Most of what the search of a whole asks, answered by one block of questions alone.

In a population that is known already, a base, all other answers stay as they are, and so do the shared numbers; the answers to one
block may then be any that agree with these (`country_blocks.py`). Such a programme is a hundred times smaller than that of the
country. What no base can answer is asked of the country, and the population that comes back is one more base. For the proof
whole populations are put together again, with every block exchanged at once.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence

import numpy as np

from caseapp.statistics.disclosure.country import Country
from caseapp.statistics.disclosure.country_blocks import Block, Blocks
from caseapp.statistics.disclosure.country_programme import WHOLE, Wish
from caseapp.statistics.disclosure.exchange_programme import Base, ExchangeProgramme, Found
from caseapp.statistics.disclosure.solver import Flags, Numbers

_ALONG = 1e-3
_TRIES = 3
"""How many of the newest bases, and of those that helped a shelter last, are tried for one wish."""


class Exchanges:
    """What was found of every block so far; `met[free][many, row, number]` says which wishes that meets under what is shown."""

    def __init__(self, country: Country, blocks: Blocks, threshold: int) -> None:
        self._country, self._blocks, self._threshold = country, blocks, threshold
        shape = 2, len(country.shelters) + 1, len(country.shape.counts)
        self.met = {free: np.zeros(shape, dtype=bool) for free in (False, True)}
        self._bases: list[Base] = []
        self._helped: dict[int, list[Base]] = {}
        self._programmes: dict[int, ExchangeProgramme] = {}
        self._shown: frozenset[int] = frozenset()
        self._joined = {number for one in country.joined for number in one.parts}

    def add(self, people: Numbers, *, free: bool) -> None:
        """Takes in one more population on which answers may be exchanged."""
        base = Base(people, self._country.sums.of(people), free)
        base.agrees = self._does_agree(base)
        self._bases.append(base)

    def _does_agree(self, base: Base) -> bool:
        whole, shown = base.values.sum(axis=0), list(self._shown)
        return bool((whole[shown] == self._country.whole[shown]).all())

    def _shown_of(self, block: Block) -> Flags:
        return np.array([number in self._shown for number in block.counts], dtype=bool)

    def show(self, shown: Iterable[int]) -> None:
        """From now on these counts of the whole are to be shown."""
        now = frozenset(shown)
        changed = {self._blocks.block_of[one] for one in now ^ self._shown if one in self._blocks.block_of}
        self._shown = now
        for number in changed & self._programmes.keys():
            self._programmes[number].show(now)
        for met in self.met.values():
            met[...] = False
        for base in self._bases:
            base.agrees = self._does_agree(base)
            for number, found in base.found.items():
                block = self._blocks.blocks[number]
                if number in changed:
                    found.show(self._shown_of(block))
                if base.agrees:
                    self.met[base.free][:, :, list(block.counts)] |= found.any

    def find(self, wish: Wish, unmet: Flags, *, free: bool) -> bool:
        """Looks for answers that fulfil a wish, and `unmet[row, number]` ones of the same kind along with it."""
        found = self._answers(wish, unmet, free=free)
        if found is None:
            return False
        base, programme, people = found
        self._take(base, programme, people)
        return bool(self.met[free][int(wish.low > 0), wish.row, wish.number])

    def population(self, wish: Wish, unmet: Flags, *, free: bool) -> Numbers | None:
        """The same as a whole population, for what is neither nobody nor many."""
        found = self._answers(wish, unmet, free=free)
        if found is None:
            return None
        base, programme, people = found
        together = base.people.copy()
        together[:, list(programme.block.columns)] = people
        return together

    def _answers(
        self, wish: Wish, unmet: Flags, *, free: bool
    ) -> tuple[Base, ExchangeProgramme, Numbers] | None:
        number = self._blocks.block_of.get(wish.number)
        if number is None or wish.number in self._country.stocks:
            return None
        block = self._blocks.blocks[number]
        if number not in self._programmes:
            self._programmes[number] = ExchangeProgramme(self._country, block)
            self._programmes[number].show(self._shown)
        programme = self._programmes[number]
        weights = unmet[:-1, list(block.counts)].astype(float) + unmet[-1, list(block.counts)]
        mine = slice(None) if wish.row == WHOLE else wish.row
        weights[mine, programme.row_of[wish.number]] += 1.0
        costs = programme.counts.back(weights) * (-_ALONG if wish.low > 0 else _ALONG)
        for base in self._likely(wish.row, free=free):
            programme.stand_on(base)
            people = programme.ask(wish, costs)
            if people is not None:
                self._helped[wish.row] = [base, *self._helped.get(wish.row, [])][:_TRIES]
                return base, programme, people
        return None

    def _likely(self, row: int, *, free: bool) -> list[Base]:
        """The first one, those that helped a shelter before, and the newest."""
        agreeing = [base for base in self._bases if base.agrees and base.free == free]
        helped = [base for base in self._helped.get(row, []) if base.agrees and base.free == free]
        return list(dict.fromkeys([*agreeing[:1], *helped, *agreeing[: -_TRIES - 1 : -1]]))

    def _take(self, base: Base, programme: ExchangeProgramme, people: Numbers) -> None:
        values, block = programme.counts.of(people), programme.block
        every = np.vstack([values, values.sum(axis=0)])
        met = np.stack([every == 0, every > self._threshold])
        found = base.found.setdefault(block.number, Found(np.zeros_like(met)))
        found.people.append(people.astype(np.int32))
        found.met.append(met)
        found.changed.append(every[-1] != self._country.whole[list(block.counts)])
        found.any = found.any | met
        self.met[base.free][:, :, list(block.counts)] |= met

    # ------------------------------------------------------------ whole populations

    def populations(self, wishes: Collection[Wish], unbound: Collection[Wish]) -> Iterator[Numbers]:
        """Whole populations that meet these wishes, as far as they were met here; what is `unbound` may be met by free ones."""
        left = set(wishes)
        for base in sorted((one for one in self._bases if one.agrees), key=lambda one: one.free):
            mine = [one for one in left if not base.free or one in unbound]
            chosen = {number: self._enough(base, number, mine, left) for number in base.found}
            yield from self._together(base, chosen)

    def _together(self, base: Base, chosen: dict[int, list[int]]) -> Iterator[Numbers]:
        """The first answers of every block together, then the second; answers that a report joins one block at a time."""
        for turn in range(max(map(len, chosen.values()), default=0)):
            together = base.people.copy()
            for number in (one for one, rows in chosen.items() if turn < len(rows)):
                block, people = self._blocks.blocks[number], base.found[number].people[chosen[number][turn]]
                if self._joined.isdisjoint(block.counts):
                    together[:, list(block.columns)] = people
                else:
                    alone = base.people.copy()
                    alone[:, list(block.columns)] = people
                    yield alone
            yield together

    def _enough(self, base: Base, number: int, wishes: Sequence[Wish], left: set[Wish]) -> list[int]:
        """Answers that meet wishes about a block: always those that meet most of what is left; they are taken out of `left`."""
        block, found = self._blocks.blocks[number], base.found[number]
        place, rows = {one: n for n, one in enumerate(block.counts)}, found.agreeing(self._shown_of(block))
        mine = sorted(
            (one for one in wishes if one.number in place), key=lambda one: (one.number, one.row, one.low)
        )
        meets: Flags = np.array(
            [[found.met[row][int(one.low > 0), one.row, place[one.number]] for one in mine] for row in rows],
            dtype=bool,
        ).reshape(len(rows), len(mine))
        chosen: list[int] = []
        left -= {mine[one] for one in np.flatnonzero(meets.any(axis=0)).tolist()}
        while meets.any():
            best = int(meets.sum(axis=1).argmax())
            chosen.append(rows[best])
            meets = meets & ~meets[best]
        return chosen
