"""A year of one shelter, added up from what its quarterly reports published.

Nothing is counted anew: every number is a sum of published cells, exact where every quarter shows it, otherwise "at least n".
So the year tells nothing that its quarters do not tell together, and whoever has them can add it up again.

What is added up, and what is not:

- of new and re-opened persons, and of what was done for them, the sum: each stands in one quarter;
- of persons assisted, those of the first quarter and the new and re-opened ones of each later quarter;
- over persons assisted, by an answer, the sum: a person is counted once in each quarter, as in its report;
- who was carried over, as in the first quarter; who is open at the end, as in the last one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.statistics.catalogue import CARRIED, MEASURES, OPEN
from caseapp.statistics.cumulative import ASSISTED, SoFar, add, in_a_row, missing_quarters, year_so_far
from caseapp.statistics.merging import all_keys, clash, merged_populations, merged_variables, table_names
from caseapp.statistics.summary import FORMAT, Period, Summary, Target
from caseapp.statistics.table import Cell, Key, Measure, Table, Variable

_EXIT = "assisted_by_exit"
_OPEN: Key = (("exit", OPEN),)


@dataclass(frozen=True, slots=True)
class Source:
    """An issued report that a year rests on: its quarter as labelled, and how to know its file again."""

    quarter: str
    sequence: int
    revision: int
    issued_at: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Year:
    """The year as a summary that is drawn and never signed, and what is certain where a value is None."""

    summary: Summary
    last: int
    """The last quarter that is added up, 1 to 4."""
    missing: tuple[int, ...]
    """Quarters before it that were not issued."""
    lower_bounds: Mapping[tuple[str, Key], int]
    measure_bounds: Mapping[str, int]


def add_year(year: int, quarters: Mapping[int, Summary], last: int | None = None) -> Year:
    """Add up the published summaries of a year, by the number of their quarter, up to the last one there is or that is asked for.

    KnownError where there is none, or where they were counted by different rules.
    """
    if not quarters:
        raise KnownError(words("No quarter of {year} was issued yet.", year=str(year)))
    last = last or max(quarters)
    held = list(in_a_row(quarters, last))
    there = [summary for summary in held if summary is not None]
    if any(one.format != FORMAT for one in there) or len({one.definitions for one in there}) > 1:
        raise KnownError(
            words(
                "The reports of {year} were counted by different rules and cannot be added up.",
                year=str(year),
            )
        )
    variables = merged_variables(there)
    bounds: dict[tuple[str, Key], int] = {}
    tables = tuple(
        _table(name, held, variables, bounds, year_so_far(ASSISTED, quarters, last))
        for name in table_names(there)
    )
    measures, measure_bounds = _measures(quarters, last)
    period = Period(str(year), f"{year}-01-01", there[-1].period.end)
    summary = replace(
        there[-1], period=period, variables=tuple(variables.values()), populations=merged_populations(there),
        tables=tables, measures=measures, narrative=(), targets=_targets(there[-1], year), checkpoint="",
    )  # fmt: skip
    return Year(summary, last, missing_quarters(quarters, last), bounds, measure_bounds)


def _table(
    name: str,
    held: Sequence[Summary | None],
    variables: Mapping[str, Variable],
    bounds: dict[tuple[str, Key], int],
    assisted: SoFar,
) -> Table:
    tables = [None if summary is None else summary.table(name) for summary in held]
    known = [table for table in tables if table is not None]
    first = known[0]
    if any((table.dims, table.population) != (first.dims, first.population) for table in known):
        raise clash(name)
    published = [{} if table is None else table.by_key() for table in tables]
    cells: list[Cell] = []
    for key in all_keys(first.dims, variables):
        parts = [quarter.get(key) for quarter in published]
        if any(part is not None for part in parts):
            whole = assisted if name in {ASSISTED, _EXIT} and not key else _sum(first, key, parts)
            cells.append(Cell(key, whole.value, all(part is not None and part.structural for part in parts)))
            bounds[name, key] = whole.at_least
    return Table(name, first.population, first.dims, tuple(cells))


def _sum(table: Table, key: Key, parts: Sequence[Cell | None]) -> SoFar:
    """A number of the year: a stock is taken from one quarter, everything else is added up."""
    if table.population == CARRIED:
        return _one(parts[0])
    if table.id == _EXIT and key == _OPEN:
        return _one(parts[-1])
    return add(_one(part) for part in parts)


def _one(part: Cell | None) -> SoFar:
    value = None if part is None else part.value
    return SoFar(value, value or 0)


def _measures(quarters: Mapping[int, Summary], last: int) -> tuple[tuple[Measure, ...], dict[str, int]]:
    """Sums of the amounts that can be added up, and the occupancy of the year from nights and beds."""
    units = {measure.id: measure.unit for summary in quarters.values() for measure in summary.measures}
    found: list[Measure] = []
    bounds: dict[str, int] = {}
    for plan in MEASURES:
        if plan.id in units and (plan.additive or plan.id == "occupancy"):
            whole = year_so_far(plan.id, quarters, last)
            found.append(Measure(plan.id, units[plan.id], whole.value))
            if plan.additive:
                bounds[plan.id] = whole.at_least
    return tuple(found), bounds


def _targets(newest: Summary, year: int) -> tuple[Target, ...]:
    """As the newest report of the year says them."""
    return tuple(target for target in newest.targets if target.year == year)
