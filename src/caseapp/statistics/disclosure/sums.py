"""Adds up chosen unknowns exactly: whole numbers have no quick product of matrices, and these are mostly nothing."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.unknowns import Form


class Sums:
    """One sum for each pair of forms: the unknowns of the first are added, those of the second taken away."""

    def __init__(self, forms: Sequence[tuple[Form, Form]], size: int) -> None:
        self._size = size
        self._columns = np.array(
            [one for added, taken in forms for one in (size, *added, *taken)], dtype=np.int64
        )
        self._signs = np.array(
            [sign for added, taken in forms for sign in (1, *[1] * len(added), *[-1] * len(taken))],
            dtype=np.int64,
        )
        lengths = [1 + len(added) + len(taken) for added, taken in forms]
        self._starts = np.cumsum([0, *lengths[:-1]], dtype=np.int64)
        self._of = np.repeat(np.arange(len(forms)), lengths)

    def of(self, people: NDArray[np.int64]) -> NDArray[np.int64]:
        """A row for each shelter, a column for each unknown, becomes a row for each shelter, a column for each sum."""
        if not len(self._starts):
            return np.zeros((len(people), 0), dtype=np.int64)
        wide = np.pad(people, ((0, 0), (0, 1)))
        found: NDArray[np.int64] = np.add.reduceat(wide[:, self._columns] * self._signs, self._starts, axis=1)
        return found

    def back(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """What each unknown weighs where each sum weighs so much: a row for each shelter again."""
        rows = [
            np.bincount(self._columns, row[self._of] * self._signs, minlength=self._size + 1)[: self._size]
            for row in weights
        ]
        found: NDArray[np.float64] = np.array(rows, dtype=np.float64).reshape(len(weights), self._size)
        return found
