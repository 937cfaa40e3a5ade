"""The joint model of a release: which persons there could be, and what every table would then say.

An attacker does not look at tables one by one. The model therefore holds unknown numbers of persons that
stand behind all tables at once; every cell, margin and group of every table is a plain sum of unknowns.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import permutations
from typing import TypeAlias

from caseapp.statistics.disclosure.questions import Condition
from caseapp.statistics.disclosure.tie import UNBOUND, Bonds, Tie
from caseapp.statistics.disclosure.unknowns import ContradictionError, Form, Unknowns
from caseapp.statistics.table import Client, Key, Release, Table, follows_from

Place: TypeAlias = tuple[str, Key]
"""A table's id and a key in it."""
Conditions: TypeAlias = tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """A number of persons that somebody might want to know.

    `places` are the cells that would show it; a count without places is never shown, yet promised all the
    same (who did not get a service). `questions` is how many questions its key answers: 0 is the total.
    """

    name: str
    form: Form
    value: int
    questions: int
    places: tuple[Place, ...]
    low: bool = True
    """Whether it must be able to be 0 when small; who lacks a sensitive answer need not."""


@dataclass(frozen=True, slots=True)
class KnownClient:
    """Somebody who may be known in full: she stands behind one unknown of every clique of her part, or behind none.

    `limits` are the values of shared counts that other reports leave to who knows her, where they are fewer than they
    leave to everybody.
    """

    form: Form
    limits: tuple[tuple[int, range], ...] = ()


@dataclass(frozen=True, slots=True)
class Model:
    """Unknown numbers 0 .. size-1, sums of them that must agree, and the counts that are made of them."""

    size: int
    ties: tuple[tuple[Form, Form], ...]
    counts: tuple[Count, ...]
    impossible: frozenset[Place]
    """Cells in which nobody can be counted."""
    limits: tuple[tuple[int, range], ...] = ()
    """Counts that other reports limit to some values; each value must stay possible (`tie.py`)."""
    bounds: tuple[tuple[int, range], ...] = ()
    """Counts that shown amounts limit to some values; not each of these need stay possible."""
    clients: tuple[KnownClient, ...] = ()
    """The different persons of whom somebody may know one."""

    def windows(self, client: KnownClient) -> tuple[tuple[int, range], ...]:
        """The shared counts, with the values that are left of them to who knows a client."""
        return tuple((dict(self.limits) | dict(client.limits)).items())


def model_of(
    release: Release,
    sensitive: frozenset[str] = frozenset(),
    clients: Iterable[Client] = (),
    bonds: Bonds = UNBOUND,
    unknowns: Unknowns | None = None,
) -> Model:
    """The model of a release whose tables hold true numbers.

    `unknowns` are those of a release with the same tables and other numbers, where they are known already.
    `clients` are the persons counted, where somebody may know one of them in full; `sensitive` names questions whose
    answer must not follow from being in a group; `bonds` bind it to reports issued before. ContradictionError where a
    table lacks a cell, a number is hidden or negative, one count is given two values, or a tie speaks of none.
    """
    unknowns = Unknowns(release) if unknowns is None else unknowns
    asked: dict[Conditions, dict[str, Count]] = {}
    merged: dict[Form, Count] = {}
    impossible: set[Place] = set()
    for table in release.tables:
        for conditions, count in _counts_of_table(unknowns, table, sensitive):
            if count.form:
                merged[count.form] = _merged(merged.get(count.form), count)
                asked.setdefault(conditions, {})[table.population] = count
            else:
                impossible.update(_nobody(count))
    for same in asked.values():
        for count in _differences(unknowns, same):
            merged[count.form] = _merged(merged.get(count.form), count)
    for count in _rests(unknowns, release):
        if count.form:
            merged[count.form] = _merged(merged.get(count.form), count)
    model = Model(unknowns.size, tuple(unknowns.ties), tuple(merged.values()), frozenset(impossible))
    return _knowing(_bound(model, bonds), unknowns, clients, bonds)


def _knowing(model: Model, unknowns: Unknowns, clients: Iterable[Client], bonds: Bonds) -> Model:
    """The model with the persons of whom somebody may know one.

    Whom no table counts, as in the short list of tables of a small quarter, nobody can look for in it.
    """
    counted = (client for client in clients if unknowns.atoms[client.population])
    known = [KnownClient(unknowns.client(client)) for client in counted]
    for one in bonds.known:
        inside = one.client is not None and unknowns.atoms[one.client.population]
        form = unknowns.client(one.client) if one.client is not None and inside else ()
        numbers = (number for number, _ in model.limits)
        known.append(KnownClient(form, tuple(zip(numbers, one.values, strict=True))))
    return replace(model, clients=tuple(dict.fromkeys(known)))


def _nobody(count: Count) -> tuple[Place, ...]:
    if count.value:
        raise ContradictionError(f"{count.name} counts somebody where nobody can be")
    return count.places


def _merged(before: Count | None, count: Count) -> Count:
    if count.value < 0:
        raise ContradictionError(f"{count.name} is less than nobody")
    if before is None:
        return count
    if before.value != count.value:
        raise ContradictionError(f"{before.name} and {count.name} are one count with two values")
    places = tuple(dict.fromkeys(before.places + count.places))
    questions = min(before.questions, count.questions)
    return replace(before, places=places, questions=questions, low=before.low or count.low)


def _differences(unknowns: Unknowns, same: dict[str, Count]) -> Iterator[Count]:
    """What is left of a population without one inside it: no table shows it, yet subtraction would."""
    for whole, part in permutations(same, 2):
        if set(unknowns.atoms[part]) < set(unknowns.atoms[whole]):
            without = set(same[part].form)
            form = tuple(number for number in same[whole].form if number not in without)
            value = same[whole].value - same[part].value
            name = f"{same[whole].name} without {part}"
            if form:
                yield replace(same[whole], name=name, form=form, value=value, places=())


def _rests(unknowns: Unknowns, release: Release) -> Iterator[Count]:
    """Where one answer follows from another: who gave the second without the first, which subtraction would tell."""
    cells = {
        (table.population, cell.key): cell.value
        for table in release.tables
        for cell in table.cells
        if len(cell.key) == 1
    }
    for first, second in filter(None, map(follows_from, release.relations)):
        for (population, key), value in cells.items():
            fewer = cells.get((population, (first,)))
            if key == (second,) and value is not None and fewer is not None:
                without_first = replace(unknowns.questions.condition(*first), negated=True)
                form = unknowns.form(population, (unknowns.questions.condition(*second), without_first))
                yield Count(f"{population} {second!r} not {first!r}", form, value - fewer, 2, ())


def _counts_of_table(
    unknowns: Unknowns, table: Table, sensitive: frozenset[str]
) -> Iterator[tuple[Conditions, Count]]:
    values = {cell.key: cell.value for cell in table.cells}
    for key in unknowns.questions.keys(table):
        value = values.get(key)
        if value is None:
            raise ContradictionError(f"table {table.id!r} gives no number at {key!r}")
        conditions = unknowns.questions.conditions(key)
        form = unknowns.form(table.population, conditions)
        yield conditions, Count(f"{table.id} {key!r}", form, value, len(key), ((table.id, key),))
        for dim, answer in key:
            rest = tuple(pair for pair in key if pair[0] != dim)
            others = (values.get(rest) or 0) - value
            if unknowns.questions.variables[dim].multi or (dim in sensitive and others <= 1):
                yield from _complement(unknowns, table, rest, (dim, answer), others)


def _complement(
    unknowns: Unknowns, table: Table, rest: Key, answer: tuple[str, str], value: int
) -> Iterator[tuple[Conditions, Count]]:
    """The persons of a group who did not give the answer: no cell shows them, yet subtraction would."""
    condition = unknowns.questions.condition(*answer)
    if not unknowns.questions.always(condition):
        conditions = (*unknowns.questions.conditions(rest), replace(condition, negated=True))
        form = unknowns.form(table.population, conditions)
        name = f"{table.id} {rest!r} not {answer!r}"
        multi = unknowns.questions.variables[answer[0]].multi
        yield conditions, Count(name, form, value, len(rest) + 1, (), low=multi)


def _bound(model: Model, bonds: Bonds) -> Model:
    """The model of a release that is bound to others: what is withheld, or shared and still open, has no places.

    A shared count may truly have a value that the other reports rule out, where records were changed since. It is
    never shown then, and the populations are those that readers of the other reports must believe in.
    """
    limits = tuple((_tied(model, tie), tie.values) for tie in bonds.ties if tie.each)
    bounds = tuple((_tied(model, tie), tie.values) for tie in bonds.ties if not tie.each)
    unsettled = {
        number for number, values in limits if len(values) > 1 or model.counts[number].value not in values
    }
    counts = tuple(
        replace(count, places=())
        if number in unsettled or any(table in bonds.withheld for table, _ in count.places)
        else count
        for number, count in enumerate(model.counts)
    )
    return replace(model, counts=counts, limits=limits, bounds=bounds)


def _tied(model: Model, tie: Tie) -> int:
    """The number of the count that a tie speaks of."""
    for number, count in enumerate(model.counts):
        if (tie.table, tie.key) in count.places:
            return number
    raise ContradictionError(f"a tie speaks of {tie.table} {tie.key!r}, which is not counted")
