"""What the proof about somebody who knows one client is made of: who she may be, shared numbers, populations of one block."""

from dataclasses import dataclass, field

import numpy as np

from caseapp.statistics.disclosure.known_rows import Like, Rows
from caseapp.statistics.disclosure.solver import Flags, Numbers


@dataclass(frozen=True, slots=True)
class Somebody:
    """Those of a shelter (its row) who stand behind one unknown (a column of the block), or who gave one shared answer (a cell).

    With neither, a part of the persons. `counted` says that the count which is asked about counts her.
    """

    row: int
    part: int
    counted: bool
    cell: int | None = None
    column: int | None = None


@dataclass
class Frame:
    """Shared numbers: a row for each shelter, a column for each cell. Those of each group of blocks may be any of its `hubs`."""

    shared: Numbers
    hubs: dict[int, dict[bytes, Numbers]] = field(default_factory=dict)
    good: dict[int, Flags] = field(default_factory=dict)
    seen: int = 0
    """How much evidence there was when it was last looked at."""
    together: Flags | None = None


class Library:
    """Populations of one block under one frame: who stands in each, and what they make of the counts (shelters, then the whole)."""

    def __init__(self, shelters: int, columns: int, counts: int, rows: Rows) -> None:
        self._length = 0
        self._rows = rows
        self._standing = np.zeros((1, shelters, columns), dtype=bool)
        self._values = np.zeros((1, shelters + 1, counts), dtype=np.int32)
        self._likes: dict[Like, int] = {}
        self._every_like = np.zeros((1, shelters), dtype=np.int64)
        self._like = np.zeros(1, dtype=np.int64)
        self.covered: Flags = np.zeros((shelters, columns), dtype=bool)
        """Behind which unknowns there is somebody in a population that goes together with those of any other block."""
        self._lasting: set[Like] = set()

    @property
    def lasting(self) -> bool:
        """Whether there is a population that goes together with those of any other block."""
        return bool(self._lasting)

    def add(self, people: Numbers, values: Numbers, like: Like) -> None:
        """Takes one in."""
        if self._length == len(self._values):
            self._standing = np.concatenate([self._standing, np.zeros_like(self._standing)])
            self._values = np.concatenate([self._values, np.zeros_like(self._values)])
            self._like = np.concatenate([self._like, np.zeros_like(self._like)])
        self._standing[self._length], self._values[self._length] = people >= 1, values
        self._like[self._length] = self._numbered(like)
        self._length += 1

    def _numbered(self, like: Like) -> int:
        number = self._likes.setdefault(like, len(self._likes))
        if number == len(self._every_like):
            self._every_like = np.concatenate([self._every_like, np.zeros_like(self._every_like)])
        self._every_like[number] = like
        return number

    def keep(self, like: Like) -> bool:
        """A population like this one goes together with those of any other block; whether there was none like it."""
        new = like not in self._lasting
        self._lasting.add(like)
        return new

    def let_in(self, like: Like, only: int | None = None) -> bool:
        """Looks anew who can stand in a lasting population, or in one of its rows; says whether somebody came in."""
        rows = (
            range(len(self.covered)) if only is None else [row for row, one in enumerate(like) if one == only]
        )
        grown = False
        for row in rows:
            standing = self._rows.standing_in(like[row])
            if (standing & ~self.covered[row]).any():
                self.covered[row] |= standing
                grown = True
        return grown

    def values(self, row: int, place: int) -> Numbers:
        """What a count is in each of them."""
        return self._values[: self._length, row, place].astype(np.int64)

    def standing(self, which: Flags) -> Flags:
        """Behind which unknowns there is somebody in one of these."""
        if not which.any():
            return np.zeros(self.covered.shape, dtype=bool)
        found: Flags = np.any(self._standing[: self._length][which], axis=0)
        return found

    def around(self, which: Flags) -> Flags:
        """The same, where the answers of one shelter may be exchanged for others like them."""
        numbers = np.unique(self._like[: self._length][which])
        return self._rows.standing(self._every_like[numbers])
