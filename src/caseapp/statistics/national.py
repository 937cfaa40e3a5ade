"""The whole, from what the shelters published: exact where all of them show a number, otherwise "at least n".

Only published cells are added up, so the whole tells nothing that the reports on which it rests do not tell
together. Shelters may have counted in different sizes of the catalogue: a cell of the whole exists where any of them
has it, as a category, a group or a margin, and is exact only where every one of them has it and shows it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.statistics.catalogue import MEASURES
from caseapp.statistics.cumulative import SoFar, add
from caseapp.statistics.indicators.measures import percent
from caseapp.statistics.merging import all_keys, clash, merged_populations, merged_variables, table_names
from caseapp.statistics.summary import FORMAT, Summary, Target
from caseapp.statistics.table import Cell, Key, Measure, Population, Release, Table, Variable
from caseapp.statistics.targets import additive

_ADDITIVE = {plan.id for plan in MEASURES if plan.additive}


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


def add_up(summaries: Sequence[Summary]) -> National:
    """Add up the summaries of one quarter, one of each shelter, in an order that does not depend on theirs.

    KnownError where they cannot be added up: none at all, two of one shelter, different quarters or definitions,
    practice beside real ones, or tables that mean different things by one name.
    """
    _check(summaries)
    ordered = sorted(summaries, key=lambda summary: summary.shelter.id)
    variables = merged_variables(ordered)
    bounds: dict[tuple[str, Key], int] = {}
    tables = tuple(_add_table(name, ordered, variables, bounds) for name in table_names(ordered))
    measures, measure_bounds = _add_measures(ordered)
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
            bounds[name, key] = sum(part.value or 0 for part in parts if part is not None)
    return Table(name, first.population, first.dims, tuple(cells))


def _add_cells(key: Key, parts: Sequence[Cell | None]) -> Cell:
    """Exact where every shelter shows the cell; structural only where it is so in every shelter."""
    total = 0
    for part in parts:
        if part is None or part.value is None:
            return Cell(key, None)
        total += part.value
    return Cell(key, total, all(part is not None and part.structural for part in parts))


def _add_measures(summaries: Sequence[Summary]) -> tuple[tuple[Measure, ...], dict[str, int]]:
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
            bounds[plan.id] = sum(known)
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
