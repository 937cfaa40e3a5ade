"""From the entries of a payload to variables, populations, tables and measures that fit each other."""

from collections.abc import Mapping
from graphlib import CycleError, TopologicalSorter

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.summary.strict import Part
from caseapp.statistics.summary import Least
from caseapp.statistics.table import Cell, Key, Measure, Population, Table, Variable

MOST_POPULATIONS = 500
MOST_DIMENSIONS = 12

Answers = Mapping[str, frozenset[str]]
"""For each variable, the categories and groups that a key may name."""


def read_variables(part: Part) -> tuple[Variable, ...]:
    """The questions in the order of the file."""
    return tuple(_variable(name, entry) for name, entry in part.named_entries().items())


def answers(variables: tuple[Variable, ...]) -> Answers:
    """What a cell's key may say about each variable."""
    return {
        variable.id: frozenset(variable.categories) | frozenset(variable.groups) for variable in variables
    }


def read_populations(part: Part) -> tuple[Population, ...]:
    """Who is counted; a union rests on known populations of its own unit, on nobody twice and never on itself."""
    populations = tuple(_population(item) for item in _few(part, MOST_POPULATIONS))
    by_id = {population.id: population for population in populations}
    if len(by_id) != len(populations):
        raise KnownError(words("“{place}” names something twice.", place=part.place))
    for population in populations:
        _check_parts(population, by_id)
    _check_unions(by_id)
    return populations


def read_tables(
    part: Part, populations: tuple[Population, ...], allowed: Answers, *, bounded: bool = False
) -> tuple[Table, ...]:
    """The tables with their cells, in the order of the file. `bounded`: a hidden cell may say how many there are at least."""
    known = {population.id for population in populations}
    tables = tuple(_table(item, known, allowed, bounded=bounded) for item in part.items())
    if len({table.id for table in tables}) != len(tables):
        raise KnownError(words("“{place}” names something twice.", place=part.place))
    return tables


def read_measures(part: Part, *, bounded: bool = False) -> tuple[Measure, ...]:
    """Amounts that are no counts of persons."""
    measures = tuple(_measure(item, bounded=bounded) for item in part.items())
    if len({measure.id for measure in measures}) != len(measures):
        raise KnownError(words("“{place}” names something twice.", place=part.place))
    return measures


def read_least(
    tables: Part, known: tuple[Table, ...], measures: Part, amounts: tuple[Measure, ...]
) -> tuple[Least, ...]:
    """What is certain of the hidden numbers of tables and amounts that were read already."""
    found: list[Least] = []
    for table, item in zip(known, tables.items(), strict=True):
        cells = item.entries(("cells",), ("id", "population", "dims"))["cells"].items()
        found += [_least(table.id, cell.key, one) for cell, one in zip(table.cells, cells, strict=True)]
    found += [_least(amount.id, (), one) for amount, one in zip(amounts, measures.items(), strict=True)]
    return tuple(one for one in found if one.number)


def _least(of: str, key: Key, part: Part) -> Least:
    """KnownError where a number is exact and a bound at once, or a bound says nothing."""
    if not isinstance(part.value, dict) or "at_least" not in part.value:
        return Least(of, key, 0)
    if part.value.get("value") is not None:
        raise KnownError(words("“{place}” is exact and a bound at once.", place=part.place))
    return Least(of, key, Part(part.value["at_least"], f"{part.place}.at_least").number(least=1))


def _few(part: Part, most: int) -> list[Part]:
    """The items of a list whose length decides how long the checks take."""
    items = part.items()
    if len(items) > most:
        raise KnownError(words("“{place}” lists more than {most}.", place=part.place, most=most))
    return items


def _variable(name: str, part: Part) -> Variable:
    if isinstance(part.value, list):
        return Variable(name, _categories(part), {})
    entries = part.entries(("categories",), ("multi", "groups"))
    categories = _categories(entries["categories"])
    multi = entries["multi"].flag() if "multi" in entries else False
    return Variable(name, categories, _groups(entries.get("groups"), frozenset(categories)), multi)


def _categories(part: Part) -> tuple[str, ...]:
    categories = part.names()
    if not categories:
        raise KnownError(words("“{place}” has no categories.", place=part.place))
    return categories


def _groups(part: Part | None, categories: frozenset[str]) -> dict[str, tuple[str, ...]]:
    if part is None:
        return {}
    return {name: _group(name, entry, categories) for name, entry in part.named_entries().items()}


def _group(name: str, part: Part, categories: frozenset[str]) -> tuple[str, ...]:
    members = part.names()
    if name in categories:
        raise KnownError(words("“{place}” is a group and a category at once.", place=part.place))
    if not members or not categories.issuperset(members):
        raise KnownError(words("“{place}” groups something that is not a category.", place=part.place))
    return members


def _population(part: Part) -> Population:
    entries = part.entries(("id",), ("unit", "sum_of"))
    sum_of = entries["sum_of"].names() if "sum_of" in entries else ()
    if "sum_of" in entries and not sum_of:
        raise KnownError(words("“{place}” is the sum of nothing.", place=part.place))
    if "unit" not in entries and not sum_of:
        raise KnownError(words("“{place}” does not say what it counts.", place=part.place))
    unit = entries["unit"].name() if "unit" in entries else "person"
    return Population(entries["id"].name(), unit, sum_of)


def _check_parts(population: Population, by_id: Mapping[str, Population]) -> None:
    for part in population.sum_of:
        if part not in by_id:
            raise KnownError(
                words(
                    "The population “{id}” rests on “{part}”, which is not there.",
                    id=population.id,
                    part=part,
                )
            )
        if by_id[part].unit != population.unit:
            raise KnownError(words("The population “{id}” adds up different units.", id=population.id))


def _check_unions(by_id: Mapping[str, Population]) -> None:
    """No union may contain itself, nor anybody twice; populations are taken from the parts to the whole."""
    try:
        order = tuple(TopologicalSorter({name: one.sum_of for name, one in by_id.items()}).static_order())
    except CycleError as cycle:
        name = cycle.args[1][0]
        raise KnownError(words("The population “{id}” is a sum that contains itself.", id=name)) from None
    people: dict[str, frozenset[str]] = {}
    for name in order:
        parts = [people[part] for part in by_id[name].sum_of]
        people[name] = frozenset().union(*parts) or frozenset({name})
        if parts and sum(map(len, parts)) != len(people[name]):
            raise KnownError(words("The population “{id}” counts somebody twice.", id=name))


def _table(part: Part, populations: set[str], allowed: Answers, *, bounded: bool) -> Table:
    entries = part.entries(("id", "population", "dims", "cells"))
    name, population = entries["id"].name(), entries["population"].name()
    _few(entries["dims"], MOST_DIMENSIONS)
    dims = entries["dims"].names()
    if population not in populations:
        raise KnownError(
            words(
                "The table “{id}” counts the population “{population}”, which is not there.",
                id=name,
                population=population,
            )
        )
    for dim in dims:
        if dim not in allowed:
            raise KnownError(
                words("The table “{id}” uses the variable “{dim}”, which is not there.", id=name, dim=dim)
            )
    return Table(name, population, dims, read_cells(entries["cells"], name, dims, allowed, bounded=bounded))


def read_cells(
    part: Part, table: str, dims: tuple[str, ...], allowed: Answers, *, bounded: bool = False
) -> tuple[Cell, ...]:
    """The cells of a table, no two of them under one key."""
    cells = tuple(_cell(item, table, dims, allowed, bounded=bounded) for item in part.items())
    if len({cell.key for cell in cells}) != len(cells):
        raise KnownError(words("The table “{id}” has two cells with the same key.", id=table))
    return cells


_BOUND = ("at_least",)
"""What a hidden number of a whole may say besides; `read_least` reads it."""


def _cell(part: Part, table: str, dims: tuple[str, ...], allowed: Answers, *, bounded: bool) -> Cell:
    entries = part.entries(("key", "value"), ("structural", *(_BOUND if bounded else ())))
    key = _key(entries["key"], table, dims, allowed)
    value = None if entries["value"].value is None else entries["value"].number()
    structural = entries["structural"].flag() if "structural" in entries else False
    if structural and value != 0:
        raise KnownError(words("“{place}” cannot hold anyone, and yet its value is not 0.", place=part.place))
    return Cell(key, value, structural)


def _key(part: Part, table: str, dims: tuple[str, ...], allowed: Answers) -> Key:
    """The pairs in the order of the dimensions, whatever their order in the file."""
    entries = part.named_entries()
    for name, entry in entries.items():
        if name not in dims:
            raise KnownError(
                words(
                    "A cell of the table “{id}” is keyed by “{name}”, which the table does not have.",
                    id=table,
                    name=name,
                )
            )
        category = entry.name()
        if category not in allowed[name]:
            raise KnownError(
                words(
                    "A cell of the table “{id}” uses “{category}”, which is not a category of “{name}”.",
                    id=table,
                    category=category,
                    name=name,
                )
            )
    return tuple((dim, entries[dim].name()) for dim in dims if dim in entries)


def _measure(part: Part, *, bounded: bool) -> Measure:
    entries = part.entries(("id", "unit", "value"), _BOUND if bounded else ())
    value = None if entries["value"].value is None else entries["value"].number()
    return Measure(entries["id"].name(), entries["unit"].name(), value)
