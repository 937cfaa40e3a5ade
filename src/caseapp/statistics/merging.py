"""Summaries side by side: one list of questions, populations and tables in which everything they count has its place.

They may have been counted in different sizes of the catalogue: a name may be a group in one and a category in another.
"""

from collections.abc import Iterable, Mapping
from itertools import product

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.statistics.catalogue import FULL, levels
from caseapp.statistics.summary import Summary
from caseapp.statistics.table import Key, Population, Variable


def clash(name: str) -> KnownError:
    """The trouble that one name means different things."""
    return KnownError(
        words("The summaries mean different things by “{name}” and cannot be added up.", name=name)
    )


def merged_variables(summaries: Iterable[Summary]) -> dict[str, Variable]:
    """One definition for each variable, in which everything that any shelter counted has its place."""
    found: dict[str, Variable] = {}
    for summary in summaries:
        for variable in summary.variables:
            known = found.get(variable.id)
            found[variable.id] = variable if known is None else _merged(known, variable)
    order = {name: number for number, name in enumerate(FULL.variables)}
    return dict(sorted(found.items(), key=lambda item: (order.get(item[0], len(order)), item[0])))


def _merged(one: Variable, other: Variable) -> Variable:
    """The finer of two definitions; a name may be a group in the one and a category in the other."""
    fine, coarse = (one, other) if len(one.categories) >= len(other.categories) else (other, one)
    if fine.multi != coarse.multi:
        raise clash(fine.id)
    shared = set(fine.groups) & set(coarse.groups)
    if any(set(fine.groups[name]) != set(coarse.groups[name]) for name in shared):
        raise clash(fine.id)
    groups = dict(fine.groups) | {name: coarse.groups[name] for name in coarse.groups if name not in shared}
    new = tuple(name for name in coarse.categories if name not in fine.categories and name not in groups)
    if new and not fine.multi:
        raise clash(fine.id)
    return Variable(fine.id, (*fine.categories, *new), groups, fine.multi)


def merged_populations(summaries: Iterable[Summary]) -> tuple[Population, ...]:
    """Every population that any of them counts."""
    found: dict[str, Population] = {}
    for summary in summaries:
        for population in summary.populations:
            if found.setdefault(population.id, population) != population:
                raise clash(population.id)
    return tuple(found.values())


def table_names(summaries: Iterable[Summary]) -> tuple[str, ...]:
    """Ids of all tables, in the order of the full catalogue; tables it does not know come last."""
    order = {plan.id: number for number, plan in enumerate(FULL.tables)}
    names = {table.id for summary in summaries for table in summary.tables}
    return tuple(sorted(names, key=lambda name: (order.get(name, len(order)), name)))


def all_keys(dims: tuple[str, ...], variables: Mapping[str, Variable]) -> Iterable[Key]:
    """Every key that a table over these questions can have: margins, groups, categories."""
    for chosen in product(*(levels(variables[dim]) for dim in dims)):
        yield tuple((dim, level) for dim, level in zip(dims, chosen, strict=True) if level is not None)
