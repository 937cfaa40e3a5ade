"""Counting: from a caseload and a quarter to exact numbers in every cell of every table of the catalogue."""

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import product
from typing import TypeAlias

from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import FEEDBACK, NO_TABLES, Catalogue, TablePlan, catalogue_for, keys
from caseapp.statistics.facts import Caseload, HouseFacts
from caseapp.statistics.indicators.answers import Answer, answers, fit, fitted, sheet_answers
from caseapp.statistics.indicators.measures import measures_of
from caseapp.statistics.indicators.nights import Days
from caseapp.statistics.indicators.persons import QuarterPerson, followed_up_of, persons_of
from caseapp.statistics.relations import relations_among
from caseapp.statistics.table import Cell, Client, Key, Population, Release, Table, Variable

Rows: TypeAlias = list[tuple[str, Mapping[str, Answer]]]
"""Where each person, or sheet of feedback, stands, and the answers."""


def persons_assisted(caseload: Caseload, quarter: Quarter) -> int:
    """How many persons were assisted in a quarter: the number that decides on the size of the report."""
    return len(persons_of(caseload, quarter))


def count(caseload: Caseload, quarter: Quarter, catalogue: Catalogue | None = None) -> Release:
    """Exact numbers of a quarter, none of them hidden: never to be published as they are.

    Without a catalogue, the one that fits the number of persons assisted. The quarter must be over: who is in the
    house, and has not left, is counted as present until its last night.
    """
    persons = persons_of(caseload, quarter)
    catalogue = catalogue or catalogue_for(len(persons))
    if catalogue is NO_TABLES:
        return Release({}, catalogue.populations, ())
    days = Days(quarter.start, quarter.end)
    everybody = (*persons, *followed_up_of(caseload, quarter))
    rows = rows_of(everybody, quarter, catalogue.variables)
    rows += sheet_rows(caseload.house, days, catalogue.variables)
    tables = tuple(count_table(plan, catalogue, rows) for plan in catalogue.tables)
    measures = tuple(found.measure for found in measures_of(persons, caseload, days))
    relations = relations_among(catalogue.variables)
    return Release(catalogue.variables, catalogue.populations, tables, measures, relations)


def people(caseload: Caseload, quarter: Quarter, variables: Mapping[str, Variable]) -> dict[int, Client]:
    """The persons of a quarter, each as somebody knows her who has her whole record.

    `variables` are those of a release of that quarter: what it does not ask is left out.
    """
    everybody = (*persons_of(caseload, quarter), *followed_up_of(caseload, quarter))
    rows = rows_of(everybody, quarter, variables)
    return {
        person.person: Client(population, tuple(answered.items()))
        for person, (population, answered) in zip(everybody, rows, strict=True)
    }


def clients(caseload: Caseload, quarter: Quarter, variables: Mapping[str, Variable]) -> tuple[Client, ...]:
    """The different persons of a quarter: two with the same answers are one to whoever knows them."""
    return tuple(dict.fromkeys(people(caseload, quarter, variables).values()))


def rows_of(persons: Iterable[QuarterPerson], quarter: Quarter, variables: Mapping[str, Variable]) -> Rows:
    """Where each person stands, and her answers in the categories of these variables."""
    fits = _fits(variables)
    return [
        (person.population, _fitted(answers(person, quarter.end), fits)) for person in persons
    ]  # fmt: skip


def sheet_rows(house: HouseFacts, days: Days, variables: Mapping[str, Variable]) -> Rows:
    """The sheets of feedback of a quarter. They stand for nobody whom somebody could know."""
    fits = _fits(variables)
    return [(FEEDBACK, _fitted(sheet_answers(one), fits)) for one in house.sheets if days.hold(one.day)]


def _fits(variables: Mapping[str, Variable]) -> dict[str, Mapping[str, str]]:
    return {name: fit(variable) for name, variable in variables.items()}


def _fitted(answered: Mapping[str, Answer], fits: Mapping[str, Mapping[str, str]]) -> Mapping[str, Answer]:
    return {name: fitted(answer, fits[name]) for name, answer in answered.items() if name in fits}


def count_table(plan: TablePlan, catalogue: Catalogue, rows: Rows) -> Table:
    """One table from rows of (population, answer to each variable). ValueError where an impossible cell is not empty."""
    inside = atoms_of(plan.population, catalogue.populations)
    inner = Counter(
        tuple(answered[dim] for dim in plan.dims) for population, answered in rows if population in inside
    )
    totals: Counter[Key] = Counter()
    for combination, persons in inner.items():
        for key in _keys_of(combination, plan, catalogue.variables):
            totals[key] += persons
    if any(totals[key] for key in plan.impossible):
        raise ValueError(f"somebody is counted in a cell of {plan.id} where nobody can be")
    cells = tuple(Cell(key, totals[key], key in plan.impossible) for key in keys(plan, catalogue.variables))
    return Table(plan.id, plan.population, plan.dims, cells)


def atoms_of(population: str, populations: Iterable[Population]) -> frozenset[str]:
    """The disjoint populations of which one is made up; itself where it is not made of others."""
    parts = {one.id: one.sum_of for one in populations}[population]
    return frozenset(parts or (population,))


def _keys_of(
    combination: tuple[Answer, ...], plan: TablePlan, variables: Mapping[str, Variable]
) -> Iterable[Key]:
    """Every key under which a person with these answers is counted."""
    placed = [_levels_of(variables[dim], answer) for dim, answer in zip(plan.dims, combination, strict=True)]
    for chosen in product(*placed):
        yield tuple((dim, level) for dim, level in zip(plan.dims, chosen, strict=True) if level is not None)


def _levels_of(variable: Variable, answer: Answer) -> tuple[str | None, ...]:
    given = {answer} if isinstance(answer, str) else set(answer)
    groups = (group for group, members in variable.groups.items() if given & set(members))
    return (None, *groups, *given)
