"""Invented persons, counted into releases like those of a shelter."""

import random
from collections.abc import Callable, Mapping, Sequence
from itertools import product

from caseapp.statistics.table import Cell, Key, Population, Release, Table, Variable

Person = Mapping[str, str | frozenset[str]]

BANDS = ("0-8", "9-17", "18-20", "21-23", "24-26", "27-29", "30-38", "39-47", "48+")
VARIABLES = {
    variable.id: variable
    for variable in (
        Variable("sex", ("female", "male", "other")),
        Variable("age", BANDS, {"minor": BANDS[:2], "adult": BANDS[2:]}),
        Variable(
            "citizenship",
            ("KZ", "UZ", "KG", "TJ", "TM", "RU", "other"),
            {"abroad": ("UZ", "KG", "TJ", "TM", "RU")},
        ),
        Variable("purpose", ("labour", "sexual", "begging", "other")),
        Variable("exit", ("open", "closed")),
        Variable("service", ("bed", "legal", "health", "counsel", "training", "return"), multi=True),
    )
}
POPULATIONS = (
    Population("carried"),
    Population("new"),
    Population("reopened"),
    Population("assisted", sum_of=("carried", "new", "reopened")),
)
TABLES = (
    ("new_by_sex_age", "new", ("sex", "age")),
    ("new_by_citizenship", "new", ("citizenship",)),
    ("new_by_purpose", "new", ("purpose", "sex")),
    ("new_services", "new", ("service",)),
    ("carried", "carried", ()),
    ("reopened", "reopened", ()),
    ("assisted_by_sex_exit", "assisted", ("sex", "exit")),
    ("services", "assisted", ("service",)),
)
_USUAL = {
    "sex": (4, 8, 0.2),
    "age": (1, 1, 2, 2, 3, 3, 6, 4, 1),
    "citizenship": (3, 10, 2, 1, 1, 1, 1),
    "purpose": (8, 3, 1, 0.5),
    "exit": (6, 4),
}
_SERVICES = {"bed": 0.9, "legal": 0.6, "health": 0.5, "counsel": 0.8, "training": 0.2, "return": 0.1}


def people(number: int, seed: int) -> list[Person]:
    """That many invented persons; the same seed gives the same ones."""
    chance = random.Random(seed)
    persons: list[Person] = []
    for _ in range(number):
        person: dict[str, str | frozenset[str]] = {
            name: chance.choices(VARIABLES[name].categories, weights)[0] for name, weights in _USUAL.items()
        }
        person["population"] = chance.choices(("carried", "new", "reopened"), (3, 6, 0.5))[0]
        person["service"] = frozenset(name for name, share in _SERVICES.items() if chance.random() < share)
        persons.append(person)
    return persons


def release_of(number: int, seed: int) -> Release:
    """A quarter of a shelter: new and assisted persons, with groups and questions of several answers."""
    persons = people(number, seed)
    inside = {one.id: set(one.sum_of or (one.id,)) for one in POPULATIONS}
    tables = []
    for name, population, dims in TABLES:
        counted = [person for person in persons if person["population"] in inside[population]]
        tables.append(table_of(name, population, [VARIABLES[dim] for dim in dims], counted))
    return Release(VARIABLES, POPULATIONS, tuple(tables))


def table_of(
    name: str,
    population: str,
    dims: Sequence[Variable],
    persons: Sequence[Person],
    structural: Callable[[dict[str, str]], bool] = lambda _: False,
) -> Table:
    """All cells, margins and groups of a table."""
    choices = [[None, *variable.categories, *variable.groups] for variable in dims]
    cells = []
    for labels in product(*choices):
        pairs = [(variable, label) for variable, label in zip(dims, labels, strict=True) if label is not None]
        key: Key = tuple((variable.id, label) for variable, label in pairs)
        number = sum(all(has(person, variable, label) for variable, label in pairs) for person in persons)
        cells.append(Cell(key, number, structural(dict(key))))
    return Table(name, population, tuple(variable.id for variable in dims), tuple(cells))


def has(person: Person, variable: Variable, label: str) -> bool:
    """Whether a person gave that answer, or one of that group."""
    wanted = set(variable.groups[label]) if label in variable.groups else {label}
    answer = person[variable.id]
    return bool(wanted & (answer if isinstance(answer, frozenset) else {answer}))


def hide_small(tables: Sequence[Table], threshold: int = 5) -> tuple[Table, ...]:
    """What people do by hand: hide the small numbers and nothing else."""
    return tuple(
        Table(
            table.id,
            table.population,
            table.dims,
            tuple(
                Cell(
                    cell.key,
                    None if (cell.value or 0) < threshold and not cell.structural else cell.value,
                    cell.structural,
                )
                for cell in table.cells
            ),
        )
        for table in tables
    )
