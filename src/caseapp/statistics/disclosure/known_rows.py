"""One shelter's answers to a block of questions, which may be exchanged between populations.

Where two populations of a block agree, in one shelter, on its shared numbers and on its counts that go into a shown sum or a joined
answer, that shelter's answers in the one may be taken for those in the other: every sum stays as it is, and so do all other
shelters. So whoever stands in the one can stand in the other. Most blocks are part of no shown sum at all.
"""

from typing import TypeAlias

import numpy as np

from caseapp.statistics.disclosure.solver import Flags, Numbers

Like: TypeAlias = tuple[int, ...]
"""For each shelter, which of all answers met so far those of a population are like: they may be exchanged for any of these."""


class Rows:
    """Behind which unknowns of one block somebody stands in answers of a shelter that are alike. `width` counts the unknowns."""

    def __init__(self, width: int) -> None:
        self._numbers: dict[tuple[int, bytes], int] = {}
        self._standing = np.zeros((1, width), dtype=bool)

    def take(self, alike: Numbers, people: Numbers) -> tuple[Like, set[int]]:
        """Takes in a population of the block: what its rows are like, and of which of these it added somebody.

        `alike` has a row for each shelter: the numbers on which answers must agree to be exchanged.
        """
        found: list[int] = []
        grown: set[int] = set()
        for row, (key, standing) in enumerate(zip(alike, people >= 1, strict=True)):
            number = self._numbers.setdefault((row, key.tobytes()), len(self._numbers))
            if number == len(self._standing):
                self._standing = np.concatenate([self._standing, np.zeros_like(self._standing)])
            if (standing & ~self._standing[number]).any():
                self._standing[number] |= standing
                grown.add(number)
            found.append(number)
        return tuple(found), grown

    def standing_in(self, number: int) -> Flags:
        """Who stands in answers that are alike, for one shelter."""
        found: Flags = self._standing[number]
        return found

    def standing(self, likes: Numbers) -> Flags:
        """A row for each shelter: who stands in answers that its own may be exchanged for, in one of these (a row for each)."""
        found: Flags = np.any(self._standing[likes], axis=0)
        return found
