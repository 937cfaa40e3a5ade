"""Keeps the promise against somebody who holds the whole record of one client: each client in turn.

Such a person counts only on populations in which she stands. In those, too, every small count must be able to be nobody
(but her), and to be at least the threshold; and every value that other reports leave of a shared count to who knows her
must be possible, or this report would tell about those. Where that fails, more is hidden.
"""

import math
from collections.abc import Iterable, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.disclosure.model import KnownClient, Model
from caseapp.statistics.disclosure.pool import Pool
from caseapp.statistics.disclosure.programme import Programme
from caseapp.statistics.disclosure.solver import Flags, Numbers
from caseapp.statistics.disclosure.together import together
from caseapp.statistics.disclosure.watch import Watch
from caseapp.statistics.disclosure.witnesses import Need, needs_of

Told: TypeAlias = tuple[KnownClient, Need]
"""A client, and what cannot be in any population with her."""
_ALONG = 1e-3
"""How much a question is turned towards other counts that are still open, so that one answer serves many."""


class _RefusedError(Exception):
    """More would have to be hidden."""


class KnownClients:
    """Patterns of shown counts, tried against every client; `shown` is what may stay of the last one."""

    def __init__(self, model: Model, costs: Sequence[float], threshold: int, watch: Watch) -> None:
        self.threshold = threshold
        self.model = model
        self._prices = np.array(costs, dtype=float)
        self._questions = np.array([count.questions for count in model.counts])
        self._watch = watch
        self._programme, self._silent = Programme(model), Programme(model)
        self._pool = Pool(self._programme.forms, model.clients)
        self._low = small_counts(model, threshold, low=True)
        self._high = small_counts(model, threshold, low=False)
        self.shown: Flags = np.zeros(len(model.counts), dtype=bool)
        self.told: set[Told] = set()
        """What reports of other quarters tell, however much is hidden here."""
        self._settled = False

    def holds(self, shown: Flags, told: Iterable[Told], populations: Iterable[Numbers]) -> bool:
        """Whether nothing more need be hidden than these; `told` are not asked for. OutOfTimeError as `run`.

        `populations` agree with what is shown, but perhaps not with the bounds of the model.
        """
        self.told, self._settled = set(told), True
        forms = self._programme.forms
        inside = (
            one
            for one in populations
            if all(forms[number] @ one in values for number, values in self.model.bounds)
        )
        try:
            self.run(shown, inside)
        except _RefusedError:
            return False
        return True

    def run(self, shown: Flags, populations: Iterable[Numbers]) -> None:
        """Tries every client against these shown counts; hides more where one of them would know too much.

        `populations` agree with what is shown and save work. OutOfTimeError where the time does not reach.
        """
        self.shown = shown
        self._programme.show(shown)
        self._pool = Pool(self._programme.forms, self.model.clients, populations)
        self._try_together()
        for place, client in enumerate(self.model.clients):
            self._watch.report(place / len(self.model.clients), "clients")
            self._programme.hold(client)
            self._try(client)
        self._programme.hold(KnownClient(()))

    def chosen(self) -> tuple[Numbers, ...]:
        """Populations enough to prove it for every client, out of all that were found."""
        rows: set[int] = set()
        for client in self.model.clients:
            inside = self._inside(client)
            for numbers, sign in ((self._low, 1), (self._high, -1)):
                met, places = self._met(client, numbers, inside, sign)
                rows.update(places[met.argmax(axis=0)].tolist() if len(places) else [])
            rows.update(
                row for need in self._values_of(client) for row in self._rows_that_meet(client, need)[:1]
            )
        return tuple(self._pool.rows[row] for row in sorted(rows))

    def _inside(self, client: KnownClient) -> Flags:
        """For each count, whether it counts her."""
        found: Flags = np.any(self._programme.forms[:, list(client.form)] > 0, axis=1)
        return found

    def _values_of(self, client: KnownClient) -> list[Need]:
        """The values of shared counts that other reports leave to who knows her."""
        return [Need(number, one, one) for number, values in self.model.windows(client) for one in values]

    def _rows_that_meet(self, client: KnownClient, need: Need) -> list[int]:
        places = self._pool.places_with(client)
        met: list[int] = places[self._pool.values[places, need.number] == need.low].tolist()
        return met

    def _try_together(self) -> None:
        """Finds populations with each value of each shared count: many clients stand in the same."""
        needs = {need: None for client in self.model.clients for need in self._values_of(client)}
        for need in needs:
            alike: dict[tuple[tuple[int, range], ...], list[KnownClient]] = {}
            for client in self.model.clients:
                if need in self._values_of(client) and not self._rows_that_meet(client, need):
                    alike.setdefault(client.limits, []).append(client)
            for clients in alike.values():
                for population, _ in together(self._programme, need, clients, self._watch.pause):
                    self._pool.add(population)

    def _try(self, client: KnownClient) -> None:
        self._try_counts(client)
        for need in self._values_of(client):
            while (client, need) not in self.told and not self._rows_that_meet(client, need):
                if self._is_told(client, need):
                    self.told.add((client, need))
                elif not self._find(need, [], 1):
                    self._hide(need)

    def _try_counts(self, client: KnownClient) -> None:
        inside = self._inside(client)
        for numbers, sign in ((self._low, 1), (self._high, -1)):
            refused: set[int] = set()
            while missing := self._still_missing(client, numbers, inside, sign):
                number = missing[0]
                need = self._need(number, inside, sign)
                if number in refused and self._is_told(client, need):
                    self.told.add((client, need))
                elif number in refused:
                    self._hide(need)
                    refused.clear()
                elif not self._find(need, missing, sign):
                    refused.add(number)

    def _still_missing(
        self, client: KnownClient, numbers: NDArray[np.int64], inside: Flags, sign: int
    ) -> list[int]:
        missing = self._missing(client, numbers, inside, sign)
        return [number for number in missing if (client, self._need(number, inside, sign)) not in self.told]

    def _is_told(self, client: KnownClient, need: Need) -> bool:
        """Whether a need cannot be met even with no number shown: only counts shared with other reports can do that."""
        if self._settled or not self.model.limits:
            return False
        self._silent.hold(client)
        return (
            self._silent.find(
                need.number, need.low, need.high, self._silent.forms[need.number] * 0.0
            ).population
            is None
        )

    def _missing(
        self, client: KnownClient, numbers: NDArray[np.int64], inside: Flags, sign: int
    ) -> list[int]:
        met, _ = self._met(client, numbers, inside, sign)
        found: list[int] = numbers[~met.any(axis=0)].tolist()
        return found

    def _met(
        self, client: KnownClient, numbers: NDArray[np.int64], inside: Flags, sign: int
    ) -> tuple[Flags, NDArray[np.int64]]:
        """Which populations with this client (their places come second) meet the needs of which counts."""
        places = self._pool.places_with(client)
        values = self._pool.values[np.ix_(places, numbers)]
        return (values <= inside[numbers] if sign == 1 else values >= self.threshold), places

    def _need(self, number: int, inside: Flags, sign: int) -> Need:
        return Need(number, 0, int(inside[number])) if sign == 1 else Need(number, self.threshold, math.inf)

    def _find(self, need: Need, missing: list[int], sign: int) -> bool:
        """Looks for a population that meets one need, and as many of the others as it can along with it."""
        self._watch.pause()
        costs = sign * _ALONG * self._programme.forms[missing].sum(axis=0, dtype=float)
        reply = self._programme.find(
            need.number, need.low, need.high, costs + sign * self._programme.forms[need.number]
        )
        if reply.population is not None:
            self._pool.add(reply.population)
        return reply.population is not None

    def _hide(self, need: Need) -> None:
        """Hides the cheapest shown numbers that stand in the way; where only whole numbers do, the finest ones."""
        if self._settled:
            raise _RefusedError
        changed = self._programme.in_the_way(need.number, need.low, need.high, self._prices)
        if not changed.any():
            most = max(self._questions[self.shown], default=-1)
            changed = self._questions == most
        if not (self.shown & changed).any():
            raise LookupError(need)
        self.shown = self.shown & ~changed
        self._programme.show(self.shown)


def small_counts(model: Model, threshold: int, *, low: bool) -> NDArray[np.int64]:
    """The counts that must be able to be none (`low`), or to be the threshold or more."""
    asked = {
        need.number
        for need in needs_of(model, threshold)
        if (need.high == 0 if low else need.low > threshold)
    }
    return np.array(sorted(asked), dtype=np.int64)
