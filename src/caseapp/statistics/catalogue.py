"""The versioned list of what a report counts: populations, tables and measures of sections 1 to 11 (decision 0017).

Tables are never made ad hoc, because each table more gives a reader one more equation about the same people.
Four sizes: from 50 persons assisted the full set, from 20 a coarse one, from 10 a small one (rolling up keeps more
numbers visible than hiding does), below 10 no table at all. What the house did beside its cases is told at any size.

Two rules keep the quarters of a shelter free of shared unknowns:

- Over `assisted` stand only questions about what happened in the quarter (services, steps of a return, the way out).
  A lasting trait, such as sex, is counted over `new` alone, in the one quarter in which a person is new. Otherwise the same
  person, carried over, would stand in many quarters under the same answer, and the difference of two would show her.
- The one thing that two quarters do share is said aloud in `STOCK_LINKS`, for those who protect and audit.

What follows from what, within a quarter. Said in `relations.py`, and so a part of every population:

- border from citizenship and country of exploitation;
- legal help or reintegration of any kind: that service was received;
- referred to any kind of organisation, or in any state: referred at all;
- lives nowhere else yet: the case is open, and the other way round.

Chosen so that nothing follows: steps of a return, contacts, goals, measurements and money count by their own days, whatever
came of the service; referrals to others apart from services that ended with "referred"; the industry whatever the purpose;
those followed up and the sheets of feedback are populations of their own, in which every question has one answer. A kind that was
not written down is in no line, so that a service does not make any of its kinds certain. `tests/statistics/test_implications.py`
looks for anything else that follows.

Several answers to one question are yes or no each, and nobody is counted as "unknown" there: the number of persons without an
answer, beside the answers, would bound the small ones.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from caseapp.statistics.table import Key, Population, Variable
from caseapp.statistics.variables import (
    CLOSED,
    COARSE_VARIABLES,
    FULL_VARIABLES,
    OPEN,
    OTHER,
    SERVICES,
    SEVERAL,
    SHEET_QUESTIONS,
    SMALL_VARIABLES,
)

__all__ = [
    "ASSISTED", "ATOMIC", "CARRIED", "CLOSED", "COARSE", "ENTERED", "FEEDBACK", "FOLLOWED_UP", "FULL", "MEASURES", "NEW",
    "NO_TABLES", "OPEN", "OTHER", "POPULATIONS", "REOPENED", "SERVICES", "SEVERAL", "SHEET_QUESTIONS", "SMALL", "STOCK_LINKS", "Catalogue",
    "MeasurePlan", "StockLink", "TablePlan", "catalogue_for", "coarser_than", "keys", "levels",
]  # fmt: skip

CARRIED = "carried"
NEW = "new"
REOPENED = "reopened"
ENTERED = "entered"
ASSISTED = "assisted"
FOLLOWED_UP = "followed_up"
FEEDBACK = "feedback"

ATOMIC = (CARRIED, NEW, REOPENED)
"""Every person assisted in a quarter stands in exactly one of these."""

POPULATIONS = (
    *(Population(name) for name in ATOMIC),
    Population(ENTERED, sum_of=(NEW, REOPENED)),
    Population(ASSISTED, sum_of=ATOMIC),
    Population(FOLLOWED_UP),
    Population(FEEDBACK, unit="sheet"),
)
"""Who is followed up was not assisted in the quarter; a sheet of feedback is nobody's."""


@dataclass(frozen=True, slots=True)
class TablePlan:
    """A table that is counted: over whom, by which variables, in which section of the report.

    `impossible` are the keys at which nobody can ever be counted; they become structural cells.
    """

    id: str
    section: int
    population: str
    dims: tuple[str, ...] = ()
    impossible: tuple[Key, ...] = ()


@dataclass(frozen=True, slots=True)
class MeasurePlan:
    """An amount that is counted. Only an `additive` one may be added up over shelters.

    What a shown amount tells about counts: everybody who contributes is in the cell that `rests_on` names (table, key),
    and contributes no more than `most_each` units in a quarter; where `everybody` is set, everybody in that cell contributes at
    least one unit. None where no table counts those who contribute, or where the amount is about nobody.
    """

    id: str
    unit: str
    additive: bool = True
    section: int = 1
    rests_on: tuple[str, Key] | None = None
    most_each: int | None = None
    everybody: bool = False


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One size of the report."""

    id: str
    variables: Mapping[str, Variable]
    tables: tuple[TablePlan, ...]
    populations: tuple[Population, ...] = POPULATIONS


@dataclass(frozen=True, slots=True)
class StockLink:
    """A cell of one quarter that always equals a cell of the next quarter of the same shelter."""

    table: str
    key: Key
    next_table: str
    next_key: Key = ()


STOCK_LINKS = (StockLink("assisted_by_exit", (("exit", OPEN),), "persons_carried"),)
"""Who is open at the end of a quarter is carried into the next: whoever has both reports knows that they agree."""

LONGEST_QUARTER = 92
"""Days."""


def _service(name: str) -> tuple[str, Key]:
    return "assisted_by_service", (("service", name),)


MEASURES = (
    MeasurePlan("bed_nights", "night", rests_on=_service("accommodation"), most_each=LONGEST_QUARTER),
    MeasurePlan("late_nights", "night", rests_on=_service("accommodation")),
    MeasurePlan("bed_nights_available", "night"),
    MeasurePlan("occupancy", "percent", additive=False, rests_on=_service("accommodation")),
    MeasurePlan("median_stay", "night", additive=False, rests_on=("persons_assisted", ())),
    MeasurePlan("children_accommodated", "child", rests_on=_service("accommodation")),
    *(
        MeasurePlan(f"times_{service}", "time", section=5, rests_on=_service(service), everybody=True)
        for service in SERVICES[1:]
    ),
    MeasurePlan("recovered_money", "tenge", section=7),
    MeasurePlan("grants_paid", "tenge", section=9),
    MeasurePlan("staff", "worker", section=11),
    MeasurePlan("volunteers", "worker", section=11),
    MeasurePlan("staff_trainings", "activity", section=11),
    MeasurePlan("staff_trained", "participant", section=11),
    MeasurePlan("training_hours", "hour", section=11),
    MeasurePlan("trainings_of_others", "activity", section=11),
    MeasurePlan("others_trained", "participant", section=11),
    MeasurePlan("outreach_activities", "activity", section=11),
    MeasurePlan("people_reached", "participant", section=11),
    MeasurePlan("campaigns", "activity", section=11),
    MeasurePlan("partner_meetings", "activity", section=11),
)
"""Money that persons received may be paid after their case was closed, and long after the help that led to it: no table
counts those who received it, so such an amount rests on no cell."""


_PERSONS = (
    TablePlan("persons_carried", 1, CARRIED),
    TablePlan("persons_new", 1, NEW),
    TablePlan("persons_reopened", 1, REOPENED),
    TablePlan("persons_entered", 1, ENTERED),
    TablePlan("persons_assisted", 1, ASSISTED),
    TablePlan("assisted_by_exit", 1, ASSISTED, ("exit",)),
)

FULL = Catalogue(
    "full",
    FULL_VARIABLES,
    (
        *_PERSONS,
        TablePlan("new_by_entry", 1, NEW, ("entry",)),
        TablePlan("new_by_sex_age", 2, NEW, ("sex", "age")),
        TablePlan("new_by_citizenship", 2, NEW, ("citizenship",)),
        TablePlan("new_by_purpose", 3, NEW, ("purpose",)),
        TablePlan("new_by_industry", 3, NEW, ("industry",)),
        TablePlan("new_by_border", 3, NEW, ("border",)),
        TablePlan("new_by_country_of_exploitation", 3, NEW, ("country_of_exploitation",)),
        TablePlan("new_by_recruitment", 3, NEW, ("recruitment",)),
        TablePlan("new_by_means", 3, NEW, ("means",)),
        TablePlan("new_by_referral_source", 4, NEW, ("referral_source",)),
        TablePlan("new_by_days_to_admission", 4, NEW, ("days_to_admission",)),
        TablePlan("new_by_formal_status", 4, NEW, ("formal_status",)),
        TablePlan("assisted_by_service", 5, ASSISTED, ("service",)),
        TablePlan("new_by_service", 5, NEW, ("service",)),
        TablePlan("assisted_by_service_referred", 5, ASSISTED, ("service_referred",)),
        TablePlan("assisted_by_service_not_given", 5, ASSISTED, ("service_not_given",)),
        TablePlan("assisted_by_referred_to", 6, ASSISTED, ("referred_to",)),
        TablePlan("assisted_by_referral_state", 6, ASSISTED, ("referral_state",)),
        TablePlan("assisted_by_legal_help", 7, ASSISTED, ("legal_help",)),
        TablePlan("assisted_by_return_step", 8, ASSISTED, ("return_step",)),
        TablePlan("assisted_by_reintegration", 9, ASSISTED, ("reintegration",)),
        TablePlan("assisted_by_still_so", 9, ASSISTED, ("still_so",)),
        TablePlan("closed_by_destination", 10, ASSISTED, ("destination",)),
        TablePlan("assisted_by_goal", 10, ASSISTED, ("goal",)),
        TablePlan("assisted_by_change", 10, ASSISTED, ("change",)),
        TablePlan("followed_by_months", 10, FOLLOWED_UP, ("months",)),
        TablePlan("followed_by_situation", 10, FOLLOWED_UP, ("situation",)),
        *(TablePlan(f"feedback_by_{question}", 10, FEEDBACK, (question,)) for question in SHEET_QUESTIONS),
    ),
)
"""From 50 persons assisted in the quarter."""

_COARSE_TABLES = (
    "new_by_sex_age", "new_by_citizenship", "new_by_purpose", "new_by_industry", "new_by_border",
    "new_by_recruitment", "new_by_means", "new_by_referral_source", "new_by_days_to_admission",
    "new_by_formal_status", "assisted_by_service", "assisted_by_referred_to", "assisted_by_legal_help",
    "assisted_by_return_step", "assisted_by_reintegration", "closed_by_destination", "assisted_by_goal",
    "assisted_by_change", "followed_by_situation", *(f"feedback_by_{question}" for question in SHEET_QUESTIONS),
)  # fmt: skip
_SMALL_TABLES = (
    "assisted_by_service", "assisted_by_referred_to", "assisted_by_return_step", "closed_by_destination",
    "assisted_by_goal",
)  # fmt: skip


def _of_full(names: tuple[str, ...]) -> tuple[TablePlan, ...]:
    return (*_PERSONS, *(plan for plan in FULL.tables if plan.id in names))


COARSE = Catalogue("coarse", COARSE_VARIABLES, _of_full(_COARSE_TABLES))
"""From 20 to 49 persons. Its categories are categories or groups of the full set, so that the two can be added up."""

SMALL = Catalogue("small", SMALL_VARIABLES, _of_full(_SMALL_TABLES))
"""From 10 to 19 persons: of so few new ones no answer can be shown beside their number, so none is asked."""

NO_TABLES = Catalogue("none", {}, ())
"""Fewer than 10 persons: the report says so, and counts nothing."""


def catalogue_for(persons: int) -> Catalogue:
    """The size of the report for a number of persons assisted in the quarter."""
    if persons < 10:
        return NO_TABLES
    if persons < 20:
        return SMALL
    return COARSE if persons < 50 else FULL


def coarser_than(persons: int) -> Catalogue:
    """The next smaller size for a number of persons assisted: fewer lines, of which more can be shown."""
    return COARSE if persons >= 50 else SMALL


def levels(variable: Variable) -> tuple[str | None, ...]:
    """What may stand in a key for a variable: None (the margin), its groups, its categories, as they are shown."""
    return (None, *variable.groups, *variable.categories)


def keys(plan: TablePlan, variables: Mapping[str, Variable]) -> Iterator[Key]:
    """Every key of a table: all margins, groups and categories of all its dimensions, in a fixed order."""
    for chosen in product(*(levels(variables[dim]) for dim in plan.dims)):
        yield tuple((dim, level) for dim, level in zip(plan.dims, chosen, strict=True) if level is not None)
