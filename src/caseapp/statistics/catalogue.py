"""The versioned list of what a report counts: variables, populations, tables and measures of sections 1 to 5.

Tables are never made ad hoc, because each table more gives a reader one more equation about the same people.
Three sizes: from 50 persons the full set, below that a coarse one (rolling up keeps more numbers visible than
hiding does), below 10 no table at all.

Two rules keep the quarters of a shelter free of shared unknowns:

- Over `assisted` stand only questions about what happened in the quarter (services, the way out). A lasting trait,
  such as sex, is counted over `new` alone, in the one quarter in which a person is new. Otherwise the same person,
  carried over, would stand in many quarters under the same answer, and the difference of two would show her.
- The one thing that two quarters do share is said aloud in `STOCK_LINKS`, for those who protect and audit.

Several answers to one question are yes or no each, and nobody is counted as "unknown" there: the number of
persons without an answer, beside the answers, would bound the small ones.

Known limit: `border` follows from citizenship and country of exploitation, which are counted beside it but not
together with it. Where nearly all new persons share a citizenship or a country, the three tables bound each other
more than the joint model of single tables can see.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from caseapp.statistics.facts import AGE_BANDS, UNKNOWN
from caseapp.statistics.table import Key, Population, Variable

CARRIED = "carried"
NEW = "new"
REOPENED = "reopened"
ASSISTED = "assisted"

ATOMIC = (CARRIED, NEW, REOPENED)
"""Every person assisted in a quarter stands in exactly one of these."""

POPULATIONS = (*(Population(name) for name in ATOMIC), Population(ASSISTED, sum_of=ATOMIC))

OPEN = "open"
CLOSED = "closed"
SEVERAL = "several"
OTHER = "other"

SERVICES = ("accommodation", "medical", "psychological", "reintegration", "return_support")


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
    """An amount that is counted. Only an `additive` one may be added up over shelters."""

    id: str
    unit: str
    additive: bool = True


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

MEASURES = (
    MeasurePlan("bed_nights", "night"),
    MeasurePlan("late_nights", "night"),
    MeasurePlan("bed_nights_available", "night"),
    MeasurePlan("occupancy", "percent", additive=False),
    MeasurePlan("median_stay", "night", additive=False),
    MeasurePlan("children_accommodated", "child"),
    *(MeasurePlan(f"times_{service}", "time") for service in SERVICES[1:]),
)


def _named(*variables: Variable) -> dict[str, Variable]:
    return {variable.id: variable for variable in variables}


_FULL_VARIABLES = _named(
    Variable(
        "exit",
        (OPEN, "plan_completed", "returned", "transferred", "own_wish", "missing", "other_reason", UNKNOWN),
        {
            CLOSED: (
                "plan_completed", "returned", "transferred", "own_wish", "missing", "other_reason", UNKNOWN,
            )
        },
    ),
    Variable("sex", ("female", "male", OTHER, UNKNOWN), {"other_or_unknown": (OTHER, UNKNOWN)}),
    Variable("age", (*AGE_BANDS, UNKNOWN), {"minor": AGE_BANDS[:2], "adult": AGE_BANDS[2:]}),
    Variable(
        "citizenship",
        ("KZ", "UZ", "KG", "TJ", "TM", "RU", "UA", OTHER, SEVERAL, "stateless", UNKNOWN),
        {"central_asia": ("UZ", "KG", "TJ", "TM"), "elsewhere": ("RU", "UA", OTHER, SEVERAL, "stateless")},
    ),
    Variable(
        "purpose", ("labour", "sexual", "begging", "servitude", "marriage", "crime", OTHER), multi=True
    ),
    Variable(
        "industry",
        ("construction", "agriculture", "domestic", "manufacturing", "hospitality", OTHER),
        multi=True,
    ),
    Variable("border", ("internal", "cross_border", UNKNOWN)),
    Variable(
        "country_of_exploitation",
        ("KZ", "RU", "central_asia", OTHER, SEVERAL, UNKNOWN),
        {"abroad": ("RU", "central_asia", OTHER)},
    ),
    Variable("recruitment", ("work", "online", "advertisement", "family", "friends", OTHER), multi=True),
    Variable(
        "means",
        (
            "violence", "threats", "deception", "debt_and_earnings", "documents", "restriction",
            "psychological", OTHER,
        ),
        multi=True,
    ),
    Variable(
        "referral_source",
        (
            "police", "migration_service", "prosecutor", "labour_inspection", "health", "embassy", "hotline",
            "ngo", "iom", "self", "family", OTHER, UNKNOWN,
        ),
        {
            "authorities": (
                "police", "migration_service", "prosecutor", "labour_inspection", "health", "embassy",
            ),
            "organisations": ("hotline", "ngo", "iom"),
            "own_or_family": ("self", "family"),
        },
    ),
    Variable("days_to_admission", ("same_day", "1-7", "8-30", "31+", UNKNOWN)),
    Variable("formal_status", ("identified", "pending", "not_recognised", "not_applied", UNKNOWN)),
    Variable("service", SERVICES, multi=True),
    Variable("service_referred", SERVICES, multi=True),
    Variable("service_not_given", SERVICES, multi=True),
)  # fmt: skip

_COARSE_VARIABLES = _named(
    Variable("exit", (OPEN, CLOSED)),
    Variable("sex", ("female", "male", "other_or_unknown")),
    Variable("age", ("minor", "adult", UNKNOWN)),
    Variable("citizenship", ("KZ", "central_asia", "elsewhere", UNKNOWN)),
    Variable("purpose", ("labour", "sexual", "any_other"), multi=True),
    Variable("border", ("internal", "cross_border", UNKNOWN)),
    Variable("referral_source", ("authorities", "organisations", "own_or_family", OTHER, UNKNOWN)),
    Variable("service", SERVICES, multi=True),
)

_PERSONS = (
    TablePlan("persons_carried", 1, CARRIED),
    TablePlan("persons_new", 1, NEW),
    TablePlan("persons_reopened", 1, REOPENED),
    TablePlan("persons_assisted", 1, ASSISTED),
    TablePlan("assisted_by_exit", 1, ASSISTED, ("exit",)),
)

FULL = Catalogue(
    "full",
    _FULL_VARIABLES,
    (
        *_PERSONS,
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
    ),
)
"""From 50 persons assisted in the quarter."""

COARSE = Catalogue(
    "coarse",
    _COARSE_VARIABLES,
    (
        *_PERSONS,
        TablePlan("new_by_sex_age", 2, NEW, ("sex", "age")),
        TablePlan("new_by_citizenship", 2, NEW, ("citizenship",)),
        TablePlan("new_by_purpose", 3, NEW, ("purpose",)),
        TablePlan("new_by_border", 3, NEW, ("border",)),
        TablePlan("new_by_referral_source", 4, NEW, ("referral_source",)),
        TablePlan("assisted_by_service", 5, ASSISTED, ("service",)),
    ),
)
"""From 10 to 49 persons. Its categories are categories or groups of the full set, so that the two can be added up."""

NO_TABLES = Catalogue("none", {}, ())
"""Fewer than 10 persons: the report says so, and counts nothing."""


def catalogue_for(persons: int) -> Catalogue:
    """The size of the report for a number of persons assisted in the quarter."""
    if persons < 10:
        return NO_TABLES
    return COARSE if persons < 50 else FULL


def levels(variable: Variable) -> tuple[str | None, ...]:
    """What may stand in a key for a variable: None (the margin), its groups, its categories, as they are shown."""
    return (None, *variable.groups, *variable.categories)


def keys(plan: TablePlan, variables: Mapping[str, Variable]) -> Iterator[Key]:
    """Every key of a table: all margins, groups and categories of all its dimensions, in a fixed order."""
    for chosen in product(*(levels(variables[dim]) for dim in plan.dims)):
        yield tuple((dim, level) for dim, level in zip(plan.dims, chosen, strict=True) if level is not None)
