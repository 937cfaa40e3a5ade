"""Public wholes of several quarters laid side by side, as the attacker of the audit sees them.

Quarters share one count: who is open at the end of one is carried into the next (`catalogue.STOCK_LINKS`). The shelters behind
two wholes may differ, and then the two counts need not agree. That they do is assumed all the same: whoever assumes
more can rule out more, so what is safe from him is safe from everybody.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import ASSISTED, MEASURES, NEW, STOCK_LINKS
from caseapp.statistics.disclosure.amounts import rests_on, ties_of_amounts
from caseapp.statistics.disclosure.attacker import Attacker
from caseapp.statistics.disclosure.attacker_view import Sum, View, view_of
from caseapp.statistics.disclosure.audit import limits_of, sum_at
from caseapp.statistics.disclosure.tie import Tie
from caseapp.statistics.disclosure.walk import UNISSUED
from caseapp.statistics.public import THRESHOLD, Offer, Place, Statement, shown_tables
from caseapp.statistics.table import Key, Measure, Relation, Release, Table

(_LINK,) = STOCK_LINKS
_BOUND_PERSONS = {plan.id for plan in MEASURES if plan.everybody}
_ROOM = 1000
"""How far above the largest number that is known a number is thought to go."""


@dataclass(frozen=True, slots=True)
class PublicNumbers:
    """What one public whole says: its release, and what it says is at least so much. `guarded` as in `Offer`.

    Guarded places of issued wholes are not known any more; they were looked at when they were issued.
    """

    release: Release
    least: Mapping[Place, int] = field(default_factory=dict)
    measure_least: Mapping[str, int] = field(default_factory=dict)
    guarded: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class _Stage:
    """One quarter as the attacker enters it; `start` and `end` are the counts that it shares with its neighbours."""

    release: Release
    ties: tuple[Tie, ...]
    guarded: tuple[Place, ...]
    start: Place
    end: Place


NOT_ISSUED = PublicNumbers(UNISSUED)
"""A quarter between two public ones that has no public whole itself: what enters and leaves it is known from outside."""


def learned(quarters: Sequence[PublicNumbers]) -> frozenset[str]:
    """The tables of which he learns too much from public wholes of consecutive quarters, the oldest first; none where all is well.

    A table is named as it is, whatever the quarter. Numbers that fit no population at all name every table.
    """
    whole = [
        replace(one, release=_with_stock(one.release))
        if len(quarters) > 1 or any(known.id == ASSISTED for known in one.release.populations)
        else one
        for one in quarters
    ]
    stages = [_stage(str(place), one) for place, one in enumerate(whole)]
    view = _view([one.release for one in stages])
    limits = [limit for one in stages for limit in limits_of(view, one.ties)]
    for before, after in pairwise(stages):
        view.zero.append(_equal(sum_at(view, *before.end), sum_at(view, *after.start)))
    attacker = Attacker(view, THRESHOLD, limits)
    if not attacker.possible():
        return frozenset(table.id for one in quarters for table in one.release.tables)
    found = [table for table, _key, _low, _high in attacker.findings()]
    guarded = (place for one in stages for place in one.guarded)
    found += [place[0] for place in guarded if attacker.extreme(sum_at(view, *place), 1) != 0]
    return frozenset(table.partition("/")[2] for table in found)


def chain_around(quarter: Quarter, issued: Mapping[Quarter, PublicNumbers]) -> tuple[list[Quarter], int]:
    """The consecutive quarters around one that must be looked at with it, and its own place among them.

    A single quarter without a public whole between two that have one joins them; two in a row end the chain.
    """
    before, after = [], []
    at = quarter.previous()
    while at in issued or at.previous() in issued:
        before.append(at)
        at = at.previous()
    at = quarter.next()
    while at in issued or at.next() in issued:
        after.append(at)
        at = at.next()
    return [*reversed(before), quarter, *after], len(before)


class Beside:
    """A new public whole beside those issued around it."""

    def __init__(self, quarter: Quarter, issued: Mapping[Quarter, PublicNumbers]) -> None:
        self._chain, self._place = chain_around(quarter, issued)
        self._issued = issued

    def learned(self, numbers: PublicNumbers, among: frozenset[str] | None = None) -> frozenset[str]:
        """The tables of which too much is learned, as in `learned`; with `among` in a world of these tables alone."""
        seen = numbers if among is None else _among(numbers, among)
        found = learned((seen,))
        if found or len(self._chain) == 1 or not _touches_stock(seen.release):
            return found
        stages = [self._issued.get(one, NOT_ISSUED) for one in self._chain]
        if among is not None:
            stages = [_among(one, among) for one in stages]
        stages[self._place] = seen
        return learned([_of_the_chain(one) for one in stages])


def numbers_from(release: Release, offer: Offer, statements: Sequence[Statement]) -> PublicNumbers:
    """What these statements say of a whole."""
    least = {(one.table, one.key): one.value for one in statements if not one.exact}
    shown = replace(release, tables=shown_tables(release.tables, statements))
    return PublicNumbers(shown, least, {}, offer.guarded)


def with_amounts(
    numbers: PublicNumbers,
    measures: tuple[Measure, ...],
    least: Mapping[str, int],
    beside: Beside,
) -> PublicNumbers:
    """The same with amounts: all that may be shown, or, where these tell something together, those that tell nothing of persons."""
    tables = numbers.release.tables
    free = tuple(
        replace(one, value=None) if rests_on(_amount(one, least), tables) else one for one in measures
    )
    fewer = {
        one.id: least[one.id] for one in free if one.id in least and not rests_on(_amount(one, least), tables)
    }
    for shown, known in ((measures, least), (free, fewer)):
        told = replace(numbers, release=replace(numbers.release, measures=shown), measure_least=known)
        if not beside.learned(told):
            return told
    none = tuple(replace(one, value=None) for one in measures)
    return replace(numbers, release=replace(numbers.release, measures=none))


def _amount(measure: Measure, least: Mapping[str, int]) -> Measure:
    return replace(measure, value=least.get(measure.id)) if measure.value is None else measure


def _among(numbers: PublicNumbers, among: frozenset[str]) -> PublicNumbers:
    """The same in a world that has these tables alone."""
    tables = tuple(table for table in numbers.release.tables if table.id in among)
    return replace(
        numbers,
        release=replace(numbers.release, tables=tables),
        least={place: least for place, least in numbers.least.items() if place[0] in among},
        guarded=tuple(place for place in numbers.guarded if place[0] in among),
    )


def _stock(release: Release) -> frozenset[str]:
    """The populations that have to do with who is carried from quarter to quarter."""
    inside = {name for one in release.populations if one.id == ASSISTED for name in (one.id, *one.sum_of)}
    return frozenset(
        inside | {one.id for one in release.populations if one.sum_of and inside.issuperset(one.sum_of)}
    )


def _touches_stock(release: Release) -> bool:
    asked = {table.population for table in release.tables if table.dims}
    return bool(asked & (_stock(release) - {NEW})) or not asked


def _of_the_chain(numbers: PublicNumbers) -> PublicNumbers:
    """What of a whole has to do with its neighbours.

    Who is followed up, and sheets of feedback, have nothing to do with persons assisted. A question that is asked of new
    persons alone has nothing but their number; where that is shown, any answers go together with any neighbours.
    """
    release = numbers.release
    stock = _stock(release)
    asked = {dim for table in release.tables if table.population in stock - {NEW} for dim in table.dims}
    total = next((table for table in release.tables if table.population == NEW and not table.dims), None)
    known = total is not None and total.cells[0].value is not None
    tables = tuple(
        table
        for table in release.tables
        if table.population in stock
        and not (known and table.population == NEW and table.dims and not asked & set(table.dims))
    )
    return _among(numbers, frozenset(table.id for table in tables))


def _view(releases: Sequence[Release]) -> View:
    variables = [variable for one in releases for variable in one.variables.values()]
    populations = [population for one in releases for population in one.populations]
    tables = [table for one in releases for table in one.tables]
    return view_of(
        variables, populations, tables, [relation for one in releases for relation in one.relations]
    )


def _equal(one: Sum, other: Sum) -> Sum:
    return {**one, **{number: -times for number, times in other.items()}}


def _stage(name: str, numbers: PublicNumbers) -> _Stage:
    """One quarter under names of its own, so that several have a place in one view."""
    release = numbers.release
    tables = tuple(
        Table(
            f"{name}/{table.id}",
            f"{name}/{table.population}",
            tuple(f"{name}/{dim}" for dim in table.dims),
            tuple(replace(cell, key=_key(name, cell.key)) for cell in table.cells),
        )
        for table in release.tables
    )
    variables = [replace(one, id=f"{name}/{one.id}") for one in release.variables.values()]
    populations = tuple(
        replace(one, id=f"{name}/{one.id}", sum_of=tuple(f"{name}/{part}" for part in one.sum_of))
        for one in release.populations
    )
    relations = tuple(
        Relation(tuple(replace(part, variable=f"{name}/{part.variable}") for part in one.clauses))
        for one in release.relations
    )
    ties = (replace(tie, table=f"{name}/{tie.table}", key=_key(name, tie.key)) for tie in ties_of(numbers))
    return _Stage(
        Release({one.id: one for one in variables}, populations, tables, (), relations),
        tuple(ties),
        tuple(_place(name, place) for place in numbers.guarded),
        _place(name, (_LINK.next_table, _LINK.next_key)),
        _place(name, (_LINK.table, _LINK.key)),
    )


def _with_stock(release: Release) -> Release:
    """The release with the numbers of persons and what quarters share, hidden where it does not have them: readers know the sums."""
    there = {table.id for table in release.tables}
    missing = [table for table in UNISSUED.tables if table.id not in there]
    known = {one.id for one in release.populations}
    return replace(
        release,
        variables=dict(UNISSUED.variables) | dict(release.variables),
        populations=(*release.populations, *(one for one in UNISSUED.populations if one.id not in known)),
        tables=(*release.tables, *missing),
    )


def ties_of(numbers: PublicNumbers) -> tuple[Tie, ...]:
    """What is said to be at least so much, and what shown amounts tell about hidden counts."""
    tables = numbers.release.tables
    known = [cell.value or 0 for table in tables for cell in table.cells]
    most = max([*known, *numbers.least.values()], default=0) + _ROOM
    stated = [
        Tie(table, key, range(least, most), each=False) for (table, key), least in numbers.least.items()
    ]
    for measure in numbers.release.measures:
        for tie in ties_of_amounts([_amount(measure, numbers.measure_least)], tables, THRESHOLD):
            open_above = measure.id not in _BOUND_PERSONS
            values = range(tie.values[0], max(most, tie.values[0] + _ROOM)) if open_above else tie.values
            stated.append(replace(tie, values=values))
    return tuple(stated)


def _place(name: str, place: Place) -> Place:
    table, key = place
    return f"{name}/{table}", _key(name, key)


def _key(name: str, key: Key) -> Key:
    return tuple((f"{name}/{variable}", answer) for variable, answer in key)
