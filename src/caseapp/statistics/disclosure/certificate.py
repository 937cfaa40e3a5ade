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
    asked = sorted(small | limited)
    valued = [(one, {number: _sum(one, model.counts[number].form) for number in asked}) for one in found]
    return all(
        (client, need) in told or any(need.low <= value <= need.high for value in values[need.number])
        for client in model.clients
        for values in [_with_her(model, client, asked, valued)]
        for need in _needs_with_her(model, client, sorted(small), threshold)
    )


def _with_her(
    model: Model,
    client: KnownClient,
    asked: Sequence[int],
    valued: Sequence[tuple[list[int], dict[int, int]]],
) -> dict[int, set[int]]:
    """The values that each count takes in the populations in which a client stands."""
    hers = [
        values
        for population, values in valued
        if all(population[number] >= 1 for number in client.form)
        and all(values[number] in window for number, window in model.windows(client))
    ]
    return {number: {values[number] for values in hers} for number in asked}


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
        and all(_sum(population, model.counts[number].form) in values for number, values in model.limits)
    )


def _reproduces(
    model: Model, population: list[int], published: dict[tuple[str, tuple[tuple[str, str], ...]], int | None]
) -> bool:
    return all(
        published[place] is None or published[place] == _sum(population, count.form)
        for count in model.counts
        for place in count.places
    )
