"""The whole, from what the shelters published: exact where all of them show a number, otherwise "at least n".

Only published cells are added up, so the whole tells nothing that the reports on which it rests do not tell
together. Shelters may have counted in different sizes of the catalogue: a cell of the whole exists where any of them
has it, as a category, a group or a margin, and is exact only where every one of them has it and shows it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.statistics.catalogue import MEASURES
from caseapp.statistics.cumulative import SoFar, add
from caseapp.statistics.indicators.measures import percent
from caseapp.statistics.merging import all_keys, clash, merged_populations, merged_variables, table_names
from caseapp.statistics.summary import FORMAT, Period, Summary, Target
from caseapp.statistics.table import Cell, Key, Measure, Population, Release, Table, Variable
from caseapp.statistics.targets import additive
from caseapp.statistics.year import Year, add_year

NOTHING_TOLD: Mapping[str, Year] = MappingProxyType({})

_ADDITIVE = {plan.id for plan in MEASURES if plan.additive}


class Audience(StrEnum):
    """For whom a whole is meant; what a reader may see follows from it (decision 0023)."""

    OFFICE = "office"
    """The coordinating office itself: shelters by name, sums as exact as what they published."""
    RESTRICTED = "restricted"
    """A partner under agreement: the same sums, and no shelter by name."""
    PUBLIC = "public"
    """Everybody: nothing below eleven, at least three shelters behind every number."""


@dataclass(frozen=True, slots=True)
class NationalCell:
    """A number of the whole: `value` where it is exact, and in any case no fewer than `at_least`."""

    value: int | None
    at_least: int


@dataclass(frozen=True, slots=True)
class National:
    """Tables and measures of the whole, in the form of a summary, and what is certain where a value is None."""

    shelters: tuple[str, ...]
    variables: tuple[Variable, ...]
    populations: tuple[Population, ...]
    tables: tuple[Table, ...]
    measures: tuple[Measure, ...]
    lower_bounds: Mapping[tuple[str, Key], int]
    """For every cell, under (table id, key): the sum of what was published."""
    measure_bounds: Mapping[str, int]
    """For every measure that can be added up: the sum of what was published."""
    targets: tuple[Target, ...] = ()
    """Added up where every shelter has the target; the year so far is exact where all of them say it exactly."""

    def cell(self, table_id: str, key: Key) -> NationalCell:
        """One number. KeyError where the whole has no such cell."""
        table = next((table for table in self.tables if table.id == table_id), None)
        if table is None:
            raise KeyError(table_id)
        return NationalCell(table.by_key()[key].value, self.lower_bounds[table_id, key])

    def release(self) -> Release:
        """The numbers alone, as the drawing sees them."""
        variables = {variable.id: variable for variable in self.variables}
        return Release(variables, self.populations, self.tables, self.measures)


def add_up(summaries: Sequence[Summary], told: Mapping[str, Year] = NOTHING_TOLD) -> National:
    """Add up the summaries of one quarter, one of each shelter, in an order that does not depend on theirs.

    `told` are years by shelter where these summaries are years: what a year does not say exactly, it says at least.

    KnownError where they cannot be added up: none at all, two of one shelter, different quarters or definitions,
    practice beside real ones, or tables that mean different things by one name.
    """
    _check(summaries)
    ordered = sorted(summaries, key=lambda summary: summary.shelter.id)
    variables = merged_variables(ordered)
    bounds: dict[tuple[str, Key], int] = {}
    years = [told.get(summary.shelter.id) for summary in ordered]
    tables = tuple(_add_table(name, ordered, variables, bounds, years) for name in table_names(ordered))
    measures, measure_bounds = _add_measures(ordered, years)
    return National(
        tuple(summary.shelter.id for summary in ordered),
        tuple(variables.values()),
        merged_populations(ordered),
        tables,
        measures,
        bounds,
        measure_bounds,
        _add_targets(ordered),
    )


def add_up_years(year: int, held: Mapping[str, Mapping[int, Summary]]) -> National:
    """Add up a year of several shelters, of each its published quarters and half-years by the number of the last quarter.

    All of them are added up to the last quarter that any has, so that who lacks one makes the sums "at least". KnownErrors as
    of `add_up` and `add_year`.
    """
    if not held:
        raise KnownError(words("There is no summary of this year yet."))
    last = max(number for quarters in held.values() for number in quarters)
    years = {shelter: add_year(year, quarters, last) for shelter, quarters in held.items()}
    period = Period(str(year), f"{year}-01-01", Quarter(year, last).end.isoformat())
    return add_up([replace(one.summary, period=period) for one in years.values()], years)


def _check(summaries: Sequence[Summary]) -> None:
    if not summaries:
        raise KnownError(words("There is no summary of this quarter yet."))
    if any(summary.format != FORMAT for summary in summaries):
        raise KnownError(words("A national report cannot be added to summaries of shelters."))
    if len({summary.shelter.id for summary in summaries}) < len(summaries):
        raise KnownError(
            words("Two summaries come from the same shelter. Only the latest of each may be added up.")
        )
    for what in ("period", "definitions", "practice"):
        if len({getattr(summary, what) for summary in summaries}) > 1:
            raise KnownError(_DIFFERENT[what])


_DIFFERENT = {
    "period": words("These summaries are about different quarters."),
    "definitions": words("These summaries were counted by different rules. Ask for them to be issued anew."),
    "practice": words("Practice summaries cannot be added to real ones."),
}


def _add_table(
    name: str,
    summaries: Sequence[Summary],
    variables: Mapping[str, Variable],
    bounds: dict[tuple[str, Key], int],
    years: Sequence[Year | None],
) -> Table:
    found = [summary.table(name) for summary in summaries]
    tables = [table for table in found if table is not None]
    first = tables[0]
    if any((table.dims, table.population) != (first.dims, first.population) for table in tables):
        raise clash(name)
    published = [{} if table is None else table.by_key() for table in found]
    cells: list[Cell] = []
    for key in all_keys(first.dims, variables):
        parts = [shelter.get(key) for shelter in published]
        if any(part is not None for part in parts):
            cells.append(_add_cells(key, parts))
            leasts = (year.lower_bounds.get((name, key), 0) if year else 0 for year in years)
            bounds[name, key] = sum(
                least if part is None or part.value is None else part.value
                for part, least in zip(parts, leasts, strict=True)
            )
    return Table(name, first.population, first.dims, tuple(cells))


def _add_cells(key: Key, parts: Sequence[Cell | None]) -> Cell:
    """Exact where every shelter shows the cell; structural only where it is so in every shelter."""
    total = 0
    for part in parts:
        if part is None or part.value is None:
            return Cell(key, None)
        total += part.value
    return Cell(key, total, all(part is not None and part.structural for part in parts))


def _add_measures(
    summaries: Sequence[Summary], years: Sequence[Year | None]
) -> tuple[tuple[Measure, ...], dict[str, int]]:
    """Sums of the measures that can be added up, and the occupancy of the whole where both its parts are exact."""
    published = [{measure.id: measure for measure in summary.measures} for summary in summaries]
    units = {measure.id: measure.unit for shelter in published for measure in shelter.values()}
    exact: dict[str, int | None] = {}
    bounds: dict[str, int] = {}
    for plan in MEASURES:
        if plan.id in units and plan.id in _ADDITIVE:
            values = [shelter[plan.id].value if plan.id in shelter else None for shelter in published]
            known = [value for value in values if value is not None]
            exact[plan.id] = sum(known) if len(known) == len(values) else None
            leasts = (year.measure_bounds.get(plan.id, 0) if year else 0 for year in years)
            bounds[plan.id] = sum(
                least if value is None else value for value, least in zip(values, leasts, strict=True)
            )
        elif plan.id == "occupancy" and plan.id in units:
            nights, available = exact.get("bed_nights"), exact.get("bed_nights_available")
            exact[plan.id] = percent(nights, available) if nights is not None and available else None
    return tuple(Measure(name, units[name], value) for name, value in exact.items()), bounds


def _add_targets(summaries: Sequence[Summary]) -> tuple[Target, ...]:
    """Targets that every shelter has for the same year; a target in per cent is no sum."""
    held = [{(target.id, target.year): target for target in summary.targets} for summary in summaries]
    shared = [key for key in held[0] if additive(key[0]) and all(key in one for one in held)]
    found: list[Target] = []
    for name, year in shared:
        parts = [one[name, year] for one in held]
        so_far = add(SoFar(part.cumulative, part.cumulative or part.at_least) for part in parts)
        exact = so_far.value is not None
        least = 0 if exact else so_far.at_least
        found.append(Target(name, sum(part.target for part in parts), year, so_far.value, least))
    return tuple(found)
