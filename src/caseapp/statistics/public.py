"""What of a whole everybody may see: nothing below eleven, and at least three shelters behind every number.

Only what the shelters published is used, so nothing true is known here of a number that one of them hides. What could be
shown is laid before the attacker of the audit, who knows nothing else, with everything that is hidden open; what he could
use is left out, table by table, until he finds nothing (decision 0023). Leaving out shows less than the best pattern
would, and needs no number that is not published.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from caseapp.statistics.catalogue import MEASURES
from caseapp.statistics.summary import Summary
from caseapp.statistics.table import Cell, Key, Measure, Release, Table

THRESHOLD = 11
"""The least count that everybody may see."""
FEWEST_SHELTERS = 3
"""From how many shelters a number must come, each with some of it."""
LARGEST_FIFTHS = 4
"""One shelter may have at most so many fifths of a number: of nearly all, everybody who knows it would know its number."""
TENS = 10
"""A number that says "at least" is rounded down to tens, so that two of them are no sum that somebody left out can be read from."""
LEAST = 20
"""The smallest such number."""

Place: TypeAlias = tuple[str, Key]


@dataclass(frozen=True, slots=True)
class Statement:
    """One number that could be shown: a cell is `value`, or at least that much."""

    table: str
    key: Key
    value: int
    exact: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """All that could be shown of the tables of a whole, and the numbers that nobody may come near.

    `guarded` are places of which a shelter shows eleven or more, but too few shelters or one nearly alone: they
    must stay such that they can be none.
    """

    statements: tuple[Statement, ...]
    guarded: tuple[Place, ...]


def may_be_shown(parts: Sequence[int], threshold: int = THRESHOLD) -> bool:
    """Whether the sum of what shelters published of one number may be shown: large, of several, of none nearly all."""
    total, several = sum(parts), sum(part > 0 for part in parts) >= FEWEST_SHELTERS
    return total >= threshold and several and 5 * max(parts, default=0) <= LARGEST_FIFTHS * total


def offer_of(tables: Sequence[Table], summaries: Sequence[Summary]) -> Offer:
    """What could be shown of the added tables of these summaries, in the order in which it is wanted.

    Whole tables come in the order of the catalogue, numbers of persons first; within one the totals, groups, answers.
    """
    statements: list[Statement] = []
    guarded: list[Place] = []
    counted = {table.population for table in tables if not table.dims}
    for table in sorted(tables, key=lambda one: len(one.dims)):
        published = [
            {} if found is None else found.by_key() for found in (one.table(table.id) for one in summaries)
        ]
        for cell in sorted(table.cells, key=lambda one: len(one.key)):
            found = [shelter[cell.key].value for shelter in published if cell.key in shelter]
            parts = [value for value in found if value]
            statement = _statement(table.id, cell, parts)
            if statement is not None:
                statements.append(statement)
            elif not cell.key and table.dims and table.population in counted:
                continue  # the number of persons, which has a table of its own
            elif sum(parts) >= THRESHOLD and not may_be_shown(parts):
                guarded.append((table.id, cell.key))
    return Offer(tuple(statements), tuple(guarded))


def _statement(table: str, cell: Cell, parts: Sequence[int]) -> Statement | None:
    if cell.structural or not may_be_shown(parts):
        return None
    if cell.value is not None:
        return Statement(table, cell.key, cell.value, exact=True)
    least = sum(parts) // TENS * TENS
    return Statement(table, cell.key, least, exact=False) if least >= LEAST else None


Ask: TypeAlias = Callable[[Sequence[Statement], frozenset[str]], frozenset[str]]
"""Asks the attacker, who sees these statements in these tables: the tables of which he learns too much."""


def choose(
    release: Release, offer: Offer, ask: Ask, told: Callable[[float], None] = lambda _done: None
) -> tuple[Statement, ...]:
    """As many statements as hold together.

    Each table is first looked at beside those that speak of the same questions, which takes little time; then all
    together, and what gives something away is rolled up, or left out. `told` hears how far it is and may raise to end it.
    """
    kept = _totals(release, offer, ask)
    finer = [one for one in offer.statements if one.key]
    names = tuple(dict.fromkeys(one.table for one in finer))
    for place, name in enumerate(names):
        told(0.7 * place / len(names))
        around = near(release, name)
        beside = tuple(one for one in kept if one.table in around)
        kept += _added(beside, tuple(one for one in finer if one.table == name), around, ask)
    every = frozenset(table.id for table in release.tables)
    told(0.7)
    while kept and (learned := ask(kept, every)):
        kept = _fewer(release, kept, learned)
        told(0.85)
    return kept


def _totals(release: Release, offer: Offer, ask: Ask) -> tuple[Statement, ...]:
    """The numbers of persons that can be shown; every table over the same persons repeats theirs."""
    counted = {table.id: table.population for table in release.tables}
    plain = frozenset(table.id for table in release.tables if not table.dims)
    totals = [one for one in offer.statements if not one.key]
    kept: tuple[Statement, ...] = ()
    for population in dict.fromkeys(counted[one.table] for one in totals):
        same = tuple(one for one in totals if counted[one.table] == population)
        around = frozenset({*plain, same[0].table})
        beside = tuple(one for one in kept if one.table in around)
        if not ask((*beside, same[0]), around):
            kept += same
    return kept


def _added(
    kept: tuple[Statement, ...], more: tuple[Statement, ...], around: frozenset[str], ask: Ask
) -> tuple[Statement, ...]:
    """Those of `more` that can be added: all, or of each half as many as can be."""
    if not more or not ask((*kept, *more), around):
        return more
    if len(more) == 1:
        return ()
    half = len(more) // 2
    first = _added(kept, more[:half], around, ask)
    return (*first, *_added((*kept, *first), more[half:], around, ask))


def near(release: Release, name: str) -> frozenset[str]:
    """A table, those of persons alone, and those about the same questions or about one that follows from them."""
    dims = {table.id: set(table.dims) for table in release.tables}
    asked = set(dims[name])
    for relation in release.relations:
        linked = {clause.variable for clause in relation.clauses}
        if linked & dims[name]:
            asked |= linked
    return frozenset(other for other, of_other in dims.items() if not of_other or asked & of_other)


def _fewer(release: Release, kept: tuple[Statement, ...], learned: frozenset[str]) -> tuple[Statement, ...]:
    """Without the finest statements of the tables of which too much is learned, or of those near them; at last any."""
    around = frozenset(other for name in learned for other in near(release, name))
    for tables in (learned, around, frozenset(one.table for one in kept)):
        shown = [one for one in kept if one.table in tables and one.key]
        fine = [one for one in shown if not _is_group(release, one)]
        out = fine or shown or [one for one in kept if one.table in tables]
        if out:
            return tuple(one for one in kept if one not in out)
    return ()


def _is_group(release: Release, statement: Statement) -> bool:
    return all(answer in release.variables[dim].groups for dim, answer in statement.key)


def shown_tables(tables: Iterable[Table], statements: Iterable[Statement]) -> tuple[Table, ...]:
    """The tables with the exact ones of the statements, and every other number hidden."""
    shown = {(one.table, one.key) for one in statements if one.exact}

    def cell(table: str, one: Cell) -> Cell:
        return one if one.structural or (table, one.key) in shown else Cell(one.key, None)

    return tuple(replace(table, cells=tuple(cell(table.id, one) for one in table.cells)) for table in tables)


def shown_measures(
    measures: Iterable[Measure], summaries: Sequence[Summary]
) -> tuple[tuple[Measure, ...], dict[str, int]]:
    """The amounts that may be shown exactly, and least values of others: of three shelters or more, none with nearly all.

    A least value is not given where everybody counted has at least one unit of it: it would bound persons from above.
    """
    plans = {plan.id: plan for plan in MEASURES}
    found: list[Measure] = []
    least: dict[str, int] = {}
    for measure in measures:
        parts = [one.value or 0 for summary in summaries for one in summary.measures if one.id == measure.id]
        plan = plans.get(measure.id)
        allowed = plan is not None and plan.additive and may_be_shown(parts)
        found.append(measure if allowed else replace(measure, value=None))
        rounded = sum(parts) // TENS * TENS
        if allowed and measure.value is None and rounded >= LEAST and not (plan and plan.everybody):
            least[measure.id] = rounded
    return _with_occupancy(found, measures), least


def _with_occupancy(shown: Sequence[Measure], whole: Iterable[Measure]) -> tuple[Measure, ...]:
    """The occupancy of the whole stands where both its parts are shown."""
    known = {one.id for one in shown if one.value is not None}
    occupancy = next((one for one in whole if one.id == "occupancy"), None)
    both = {"bed_nights", "bed_nights_available"} <= known
    return tuple(occupancy if occupancy and both and one.id == "occupancy" else one for one in shown)
