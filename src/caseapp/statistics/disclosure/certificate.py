"""Proves, in Python's whole numbers alone, that published tables keep the promise.

The solver computes with decimals and tolerances and may be wrong. Its populations are checked here from
scratch: what passes is a fact about whole numbers of persons, and an error of the solver costs usefulness
only.
"""

import math
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from caseapp.statistics.disclosure.model import KnownClient, Model
from caseapp.statistics.disclosure.solver import Numbers
from caseapp.statistics.disclosure.unknowns import Form
from caseapp.statistics.disclosure.witnesses import Need
from caseapp.statistics.table import Table


@dataclass(frozen=True, slots=True)
class Certificate:
    """`proved` says that each of the `checked` counts has a population for all that it must be able to be."""

    proved: bool
    checked: int


def certify(
    model: Model, tables: Sequence[Table], needs: Sequence[Need], populations: Sequence[Numbers]
) -> Certificate:
    """Checks that a population of whole persons with every published number meets each need."""
    published = {(table.id, cell.key): cell.value for table in tables for cell in table.cells}
    open_needs = set(needs)
    for numbers in populations:
        population = [int(number) for number in numbers]
        met = {need for need in open_needs if _meets(model, population, need)}
        if met and _is_population(model, population) and _reproduces(model, population, published):
            open_needs -= met
        if not open_needs:
            break
    nowhere = all(published[place] == 0 for place in model.impossible)
    return Certificate(nowhere and not open_needs, len({need.number for need in needs}))


def certify_clients(
    model: Model,
    tables: Sequence[Table],
    threshold: int,
    populations: Sequence[Numbers],
    told: Container[tuple[KnownClient, Need]] = (),
) -> bool:
    """Checks the same against whoever knows one client in full, for each client of the model.

    In populations in which she stands, every count below the threshold that must be able to be none is nobody but her
    in one, and at least the threshold in another; a count shared with other reports has each value that they leave to
    who knows her. `told` are a client and what cannot be by what other reports say of her quarter: nothing in these
    tables can change that.
    """
    published = {(table.id, cell.key): cell.value for table in tables for cell in table.cells}
    limited = {number for number, _ in model.limits}
    small = {number for number, count in enumerate(model.counts) if count.value < threshold} - limited
    found = [[int(number) for number in numbers] for numbers in populations]
    found = [one for one in found if _is_population(model, one) and _reproduces(model, one, published)]
    proofs = _Proofs(model, found, sorted(small | limited))
    return all(
        (client, need) in told or proofs.meet(need, hers)
        for client in model.clients
        for hers in [proofs.with_her(model, client)]
        for need in _needs_with_her(model, client, sorted(small), threshold)
    )


class _Proofs:
    """Populations as bits of Python's whole numbers: in which of them somebody stands, and a count has a value."""

    def __init__(self, model: Model, populations: Sequence[list[int]], asked: Sequence[int]) -> None:
        self._every = (1 << len(populations)) - 1
        self._standing = [0] * model.size
        self._valued: dict[int, dict[int, int]] = {number: {} for number in asked}
        for place, population in enumerate(populations):
            bit = 1 << place
            for unknown, persons in enumerate(population):
                if persons >= 1:
                    self._standing[unknown] |= bit
            for number, values in self._valued.items():
                value = _sum(population, model.counts[number].form)
                values[value] = values.get(value, 0) | bit

    def with_her(self, model: Model, client: KnownClient) -> int:
        """The populations in which a client stands, with values of shared counts that are left to who knows her."""
        found = self._every
        for unknown in client.form:
            found &= self._standing[unknown]
        for number, window in model.windows(client):
            found &= self._among(number, window[0], window[-1])
        return found

    def meet(self, need: Need, hers: int) -> bool:
        """Whether one of these populations meets a need."""
        return bool(hers & self._among(need.number, need.low, need.high))

    def _among(self, number: int, low: int, high: float) -> int:
        found = 0
        for value, places in self._valued[number].items():
            if low <= value <= high:
                found |= places
        return found


def _needs_with_her(
    model: Model, client: KnownClient, small: Sequence[int], threshold: int
) -> Iterator[Need]:
    for number in small:
        alone = sum(one in client.form for one in model.counts[number].form)
        if model.counts[number].low:
            yield Need(number, 0, alone)
        yield Need(number, threshold, math.inf)
    for number, values in model.windows(client):
        yield from (Need(number, value, value) for value in values)


def _sum(population: list[int], form: Form) -> int:
    return sum(population[number] for number in form)


def _meets(model: Model, population: list[int], need: Need) -> bool:
    return need.low <= _sum(population, model.counts[need.number].form) <= need.high


def _is_population(model: Model, population: list[int]) -> bool:
    whole = len(population) == model.size and min(population, default=0) >= 0
    return (
        whole
        and all(_sum(population, left) == _sum(population, right) for left, right in model.ties)
        and all(
            _sum(population, model.counts[number].form) in values
            for number, values in (*model.limits, *model.bounds)
        )
    )


def _reproduces(
    model: Model, population: list[int], published: dict[tuple[str, tuple[tuple[str, str], ...]], int | None]
) -> bool:
    return all(
        published[place] is None or published[place] == _sum(population, count.form)
        for count in model.counts
        for place in count.places
    )
