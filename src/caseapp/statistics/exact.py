"""The exact tables of a quarter, as a shelter hands them over to an office that protects the whole with them.

They are not protected: whoever reads them can see that one person was counted somewhere. So they never leave a vault but
sealed to one office, and here they are held to what the definitions say of any true count before anything rests on them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.statistics.catalogue import FULL, TablePlan, keys, levels
from caseapp.statistics.relations import relations_among
from caseapp.statistics.summary import Period
from caseapp.statistics.table import Cell, Key, Population, Release, Table, Variable, follows_from

PROMISE = (
    "the exact tables of shelters are added up and protected with all their reports fixed, whoever is known"
)
PROMISE_BEFORE = "the exact tables of shelters are added up and protected with all their reports fixed"
"""Of wholes that were not proved against somebody who knows one client in full."""
PROMISES = frozenset({PROMISE, PROMISE_BEFORE})
"""What wholes of this kind say of themselves."""
MOST_COUNT = 1_000_000
"""The largest count of a quarter that is believed: no shelter assists a million people."""

_Cells = Mapping[tuple[str, Key], int]


@dataclass(frozen=True, slots=True)
class ExactTables:
    """The exact tables of one quarter of one shelter, for one office."""

    practice: bool
    shelter: str
    """The shelter's identifier."""
    name: str
    """What the shelter calls itself."""
    to: str
    """The key to which they are sealed (age1...): nobody else may use them, whoever sealed them again."""
    period: Period
    made_at: str
    """UTC; of two for the same quarter the later one counts."""
    published: str
    """SHA-256 of the payload of the published summary to which they belong."""
    release: Release
    """Every table of the full catalogue, every cell with its number; no measures."""


def exact_release(tables: Iterable[Table]) -> Release:
    """Tables that may come from outside, in the order of the catalogue, as the counting gives them.

    KnownError where one is missing or strange, a key is missing, or numbers contradict each other or the definitions.
    """
    given = {table.id: table for table in tables}
    plans = {plan.id: plan for plan in FULL.tables}
    for name in given:
        if name not in plans:
            raise KnownError(words("The exact tables hold “{id}”, which is not counted.", id=name))
    ordered = tuple(_whole_table(plan, given.get(plan.id)) for plan in FULL.tables)
    _refuse_contradiction(
        {(table.id, cell.key): cell.value or 0 for table in ordered for cell in table.cells}
    )
    return Release(FULL.variables, FULL.populations, ordered, (), relations_among(FULL.variables))


def _whole_table(plan: TablePlan, table: Table | None) -> Table:
    if table is None:
        raise KnownError(words("The exact tables are not whole: “{id}” is missing.", id=plan.id))
    found = table.by_key()
    wanted = tuple(keys(plan, FULL.variables))
    if set(found) != set(wanted) or len(table.cells) != len(wanted):
        raise KnownError(words("The table “{id}” does not have every cell once.", id=plan.id))
    for cell in table.cells:
        _refuse_cell(plan, cell)
    return Table(plan.id, plan.population, plan.dims, tuple(found[key] for key in wanted))


def _refuse_cell(plan: TablePlan, cell: Cell) -> None:
    if cell.value is None:
        raise KnownError(words("A number of the table “{id}” is missing.", id=plan.id))
    if not 0 <= cell.value <= MOST_COUNT:
        raise KnownError(words("A number of the table “{id}” is too large to be true.", id=plan.id))
    if cell.structural != (cell.key in plan.impossible):
        raise KnownError(words("The table “{id}” is wrong about where nobody can be counted.", id=plan.id))


def _refuse_contradiction(cells: _Cells) -> None:
    """Margins, groups, populations, and what follows from what: true counts keep all of it."""
    for plan in FULL.tables:
        if not all(_adds_up(cells, plan.id, key, dim) for key, dim in _questions(plan)):
            raise KnownError(words("The numbers of the table “{id}” do not add up.", id=plan.id))
    totals: dict[str, int] = {}
    for plan in FULL.tables:
        if totals.setdefault(plan.population, cells[plan.id, ()]) != cells[plan.id, ()]:
            raise KnownError(words("The table “{id}” counts other people than the rest.", id=plan.id))
    for population in FULL.populations:
        if not _sums(population, totals):
            raise KnownError(words("The numbers of persons do not add up."))
    for table, key, other, other_key in _included():
        if cells[table, key] > cells[other, other_key]:
            raise KnownError(
                words("The tables “{id}” and “{other}” contradict each other.", id=table, other=other)
            )


def _questions(plan: TablePlan) -> Iterator[tuple[Key, str]]:
    """Each question of a table with each choice of levels for its others."""
    for dim in plan.dims:
        others = [name for name in plan.dims if name != dim]
        for chosen in product(*(levels(FULL.variables[name]) for name in others)):
            pairs = zip(others, chosen, strict=True)
            yield tuple((name, level) for name, level in pairs if level is not None), dim


def _adds_up(cells: _Cells, table: str, key: Key, dim: str) -> bool:
    variable = FULL.variables[dim]
    dims = next(plan.dims for plan in FULL.tables if plan.id == table)

    def at(level: str | None) -> int:
        return cells[table, _with(dims, key, dim, level)]

    if variable.multi:
        return all(at(category) <= at(None) for category in variable.categories)
    groups = all(
        at(name) == sum(at(member) for member in members) for name, members in variable.groups.items()
    )
    return groups and at(None) == sum(at(category) for category in variable.categories)


def _with(dims: tuple[str, ...], key: Key, dim: str, level: str | None) -> Key:
    chosen = dict(key) if level is None else {**dict(key), dim: level}
    return tuple((name, chosen[name]) for name in dims if name in chosen)


def _sums(population: Population, totals: Mapping[str, int]) -> bool:
    return not population.sum_of or totals[population.id] == sum(totals[part] for part in population.sum_of)


def _included() -> Iterator[tuple[str, Key, str, Key]]:
    """Cells of which the first can never be larger than the second, by the definitions."""
    for relation in relations_among(FULL.variables):
        pairs = follows_from(relation)
        if pairs is None:
            continue
        (first, answer), (then, what) = pairs
        for one, other in product(_alone(first), _alone(then)):
            if one.population == other.population:
                yield one.id, ((first, answer),), other.id, ((then, what),)
    for plan in (one for one in FULL.tables if one.id == "new_by_service"):
        for category in FULL.variables["service"].categories:
            key = (("service", category),)
            yield plan.id, key, "assisted_by_service", key


def _alone(variable: str) -> Iterator[TablePlan]:
    return (plan for plan in FULL.tables if plan.dims == (variable,))


def first_disagreement(exact: Release, published: Release) -> tuple[str, Key] | None:
    """The first number that a published report shows and the exact tables do not bear out; None where all agree.

    A report of a smaller house asks coarser questions: its answers are answers or groups of the full ones. The one exception is
    "any other" of a question with several answers, of which the exact tables give bounds only, because somebody may
    have given several of those.
    """
    truth = {table.id: table.by_key() for table in exact.tables}
    for table in published.tables:
        for cell in table.cells:
            if cell.value is None:
                continue
            if table.id not in truth:
                return table.id, cell.key
            low, high = _bounds(truth[table.id], cell.key, exact.variables, published.variables)
            if not low <= cell.value <= high:
                return table.id, cell.key
    return None


@dataclass(frozen=True, slots=True)
class Rolled:
    """An answer of a coarser report which the exact tables do not count: whoever gave one or more of the `parts`.

    Everybody who is counted there is counted at each place of `inside`, too.
    """

    parts: tuple[tuple[str, Key], ...]
    inside: tuple[tuple[str, Key], ...]


def rolled_up(published: Release) -> dict[tuple[str, Key], Rolled]:
    """What the numbers of a published report mean that no exact table holds: "any other" of several answers."""
    found: dict[tuple[str, Key], Rolled] = {}
    for table in (one for one in published.tables if len(one.dims) == 1):
        full, asked = FULL.variables.get(table.dims[0]), published.variables[table.dims[0]]
        for cell in table.cells if full is not None and full.multi else ():
            places = [_places(full, asked, level) for _, level in cell.key]
            if places and len(places[0]) > 1:
                parts = tuple((table.id, ((table.dims[0], one),)) for one in places[0])
                inside = ((table.id, ()), *_around(table, places[0]))
                found[table.id, cell.key] = Rolled(parts, inside)
    return found


def _around(table: Table, answers: tuple[str, ...]) -> Iterator[tuple[str, Key]]:
    """Where, by the definitions, everybody is counted who gave any of these answers."""
    pairs = list(filter(None, map(follows_from, relations_among(FULL.variables))))
    common = [{then for first, then in pairs if first == (table.dims[0], one)} for one in answers]
    for name, answer in sorted(set.intersection(*common)):
        for plan in _alone(name):
            if plan.population == table.population:
                yield plan.id, ((name, answer),)


def _bounds(
    truth: Mapping[Key, Cell], key: Key, full: Mapping[str, Variable], asked: Mapping[str, Variable]
) -> tuple[int, int]:
    """The least and the most that a published cell can be; (1, 0), which nothing fits, where it is none of ours."""
    places = [_places(full.get(dim), asked[dim], level) for dim, level in key]
    exact = all(len(found) == 1 for found in places)
    parts = [
        truth.get(tuple((dim, level) for (dim, _), level in zip(key, chosen, strict=True)))
        for chosen in product(*places)
    ]
    values = [part.value or 0 for part in parts if part is not None]
    if not values or len(values) != len(parts):
        return 1, 0
    multi = any(full[dim].multi for dim, _ in key)
    return (max(values) if multi and not exact else sum(values)), sum(values)


def _places(full: Variable | None, asked: Variable, level: str) -> tuple[str, ...]:
    """The answers of the full question into which an answer of a coarser one falls; none where there is no such."""
    if full is None:
        return ()
    if level in full.categories or level in full.groups:
        return (level,)
    if level in asked.groups:
        members = [_places(full, asked, member) for member in asked.groups[level]]
        return tuple(dict.fromkeys(place for found in members for place in found))
    return tuple(category for category in full.categories if _falls_into(full, asked, category) == level)


def _falls_into(full: Variable, asked: Variable, category: str) -> str | None:
    """Where `statistics.indicators.answers.fit` puts an answer."""
    groups = [group for group, members in full.groups.items() if category in members]
    return next((name for name in (category, *groups, "any_other") if name in asked.categories), None)
