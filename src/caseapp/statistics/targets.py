"""What a project can set a target for, and the published result of it.

A target is a number for a year. It stands for the total of a table, for one answer of a table over one question, written
`table:answer` (such as `assisted_by_service:medical`), or for a measure.
"""

from dataclasses import dataclass

from caseapp.base.words import Words, words
from caseapp.statistics.catalogue import CLOSED, FULL, MEASURES, OTHER, TablePlan
from caseapp.statistics.definitions import (
    category_label,
    measure_label,
    population_label,
    unit_label,
)
from caseapp.statistics.summary import Summary

FIRST_YEAR, LAST_YEAR = 2000, 2199
MOST = 1_000_000_000
"""The largest number that the summary's format can carry."""

STOCKS = frozenset({"staff", "volunteers"})
"""Amounts that stand for a day and not for a quarter: the year has those of its last quarter, and no target is set."""
_NO_TARGETS = frozenset({"late_nights", "bed_nights_available", "median_stay"}) | STOCKS
"""A correction, what the house has anyway, a middle value that no sum over quarters gives, and stocks."""
_BY_ANSWER = (
    "assisted_by_service", "new_by_service", "assisted_by_legal_help", "assisted_by_return_step",
    "assisted_by_reintegration",
)  # fmt: skip
"""Tables of what was done for people: each of their answers may have a target."""
_KEY_TABLES = ("persons_assisted", "persons_new", "persons_reopened")


@dataclass(frozen=True, slots=True)
class Indicator:
    """Something with a target: its id as it stands in a summary, the section in which it is reported, and its words."""

    id: str
    section: int
    name: Words
    unit: Words


def indicators() -> tuple[Indicator, ...]:
    """Everything a target can be set for, by section: persons first, then amounts."""
    keys = [Indicator(name, 1, indicator_name(name), unit_label("person")) for name in _KEY_TABLES]
    closed = f"assisted_by_exit:{CLOSED}"
    keys.append(Indicator(closed, 1, indicator_name(closed), unit_label("person")))
    answers = [one for plan in FULL.tables if plan.id in _BY_ANSWER for one in _of_table(plan)]
    measures = [
        Indicator(plan.id, plan.section, measure_label(plan.id), unit_label(plan.unit))
        for plan in MEASURES
        if plan.id not in _NO_TARGETS and (plan.additive or plan.id == "occupancy")
    ]
    return tuple(sorted((*keys, *answers, *measures), key=lambda one: one.section))


def known(indicator: str) -> bool:
    """Whether this version offers a target for it."""
    return any(one.id == indicator for one in indicators())


def indicator_name(indicator: str) -> Words:
    """Its name in words; an id of a newer version is shown as it is."""
    table, colon, answer = indicator.partition(":")
    plan = next((plan for plan in FULL.tables if plan.id == table), None)
    if not colon:
        return measure_label(table) if plan is None else population_label(plan.population)
    if plan is None or len(plan.dims) != 1:
        return Words("{code}", {"code": indicator})
    return words(
        "{population}: {answer}",
        population=population_label(plan.population),
        answer=category_label(plan.dims[0], answer),
    )


def published(summary: Summary, indicator: str) -> int | None:
    """The result that a summary shows; None where it is hidden or not there."""
    name, _colon, answer = indicator.partition(":")
    table = summary.table(name)
    if table is not None:
        key = ((table.dims[0], answer),) if answer and len(table.dims) == 1 else ()
        cell = table.by_key().get(key)
        return None if cell is None or (answer and not key) else cell.value
    return next((measure.value for measure in summary.measures if measure.id == indicator), None)


def additive(indicator: str) -> bool:
    """Whether results of several shelters may be added up: everything but shares."""
    return indicator != "occupancy"


def _of_table(plan: TablePlan) -> list[Indicator]:
    """One for each answer of a table over one question, but for the rest."""
    ids = [f"{plan.id}:{one}" for one in FULL.variables[plan.dims[0]].categories if one != OTHER]
    return [Indicator(one, plan.section, indicator_name(one), unit_label("person")) for one in ids]
