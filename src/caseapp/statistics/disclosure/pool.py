"""Populations found for clients who may be known, and which of them stands in which."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.model import KnownClient
from caseapp.statistics.disclosure.solver import Numbers


class Pool:
    """One population a row: the unknowns in `rows`, and in `values` what it gives to every count."""

    def __init__(
        self, forms: Numbers, clients: Sequence[KnownClient], populations: Iterable[Numbers] = ()
    ) -> None:
        self._forms = forms
        self._clients = clients
        self._column = {client: place for place, client in enumerate(clients)}
        self._hers = _side_by_side([client.form for client in clients], forms.shape[1])
        self._stands = np.zeros((0, len(clients)), dtype=bool)
        self.rows = np.zeros((0, forms.shape[1]), dtype=np.int64)
        self.values = np.zeros((0, forms.shape[0]), dtype=np.int64)
        self._length = 0
        for population in populations:
            self.add(population)

    def add(self, population: Numbers) -> None:
        """Takes one in."""
        row = self._length
        if row == len(self.rows):
            more = ((0, max(256, row)), (0, 0))
            self.rows, self.values, self._stands = (
                np.pad(self.rows, more),
                np.pad(self.values, more),
                np.pad(self._stands, more),
            )
        self.rows[row] = population
        self.values[row] = self._forms @ population
        self._stands[row] = (np.append(population, 1)[self._hers] >= 1).all(axis=1)
        for place, client in enumerate(self._clients):
            self._stands[row, place] &= all(self.values[row, n] in values for n, values in client.limits)
        self._length += 1

    def places_with(self, client: KnownClient) -> NDArray[np.int64]:
        """The rows in which a client stands, with values of shared counts that are left to who knows her."""
        return np.flatnonzero(self._stands[: self._length, self._column[client]])


def _side_by_side(forms: Sequence[tuple[int, ...]], nobody: int) -> NDArray[np.int64]:
    """One client a row; short rows are filled with an unknown of which there is always one."""
    width = max(map(len, forms), default=0)
    filled = [[*form, *[nobody] * (width - len(form))] for form in forms]
    return np.array(filled, dtype=np.int64).reshape(len(forms), width)
