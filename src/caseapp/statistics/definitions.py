"""The words of the report: names of what is counted, and the rules of counting that are printed under the tables.

Ids are looked up, never guessed: an id that is not listed here, from a newer program, is shown as it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from caseapp.base.words import Words, words
from caseapp.statistics.catalogue import FULL
from caseapp.statistics.labels import CATEGORIES, OWN_CATEGORIES

_VARIABLES = {
    "exit": words("Way out"),
    "sex": words("Sex"),
    "age": words("Age"),
    "citizenship": words("Citizenship"),
    "purpose": words("Purpose of exploitation"),
    "industry": words("Industry"),
    "border": words("Internal or cross-border"),
    "country_of_exploitation": words("Country of exploitation"),
    "recruitment": words("Way of recruitment"),
    "means": words("Means of control"),
    "referral_source": words("Who referred"),
    "days_to_admission": words("Days from referral to admission"),
    "formal_status": words("Formal status"),
    "service": words("Service received"),
    "service_referred": words("Referred elsewhere for"),
    "service_not_given": words("Refused or not available"),
}

_POPULATIONS = {
    "carried": words("Persons carried over"),
    "new": words("New persons"),
    "reopened": words("Persons who came back"),
    "assisted": words("Persons assisted"),
}

_TABLES = {
    "persons_carried": words("Carried over from before"),
    "persons_new": words("New"),
    "persons_reopened": words("Re-opened"),
    "persons_assisted": words("Assisted in the quarter"),
    "assisted_by_exit": words("Closed in the quarter, or open at its end"),
    "new_by_sex_age": words("New persons by sex and age"),
    "new_by_citizenship": words("New persons by citizenship"),
    "new_by_purpose": words("New persons by purpose of exploitation"),
    "new_by_industry": words("New persons by industry"),
    "new_by_border": words("New persons by internal or cross-border trafficking"),
    "new_by_country_of_exploitation": words("New persons by country of exploitation"),
    "new_by_recruitment": words("New persons by way of recruitment"),
    "new_by_means": words("New persons by means of control"),
    "new_by_referral_source": words("New persons by who referred them"),
    "new_by_days_to_admission": words("New persons by days from referral to admission"),
    "new_by_formal_status": words("New persons by formal status"),
    "assisted_by_service": words("Persons assisted, by service received"),
    "new_by_service": words("New persons by service received"),
    "assisted_by_service_referred": words("Persons referred elsewhere, by service"),
    "assisted_by_service_not_given": words("Persons for whom a service was refused or not available"),
}

_MEASURES = {
    "bed_nights": words("Bed nights"),
    "late_nights": words("Bed nights of earlier quarters, entered late"),
    "bed_nights_available": words("Bed nights available"),
    "occupancy": words("Occupancy"),
    "median_stay": words("Median length of stay"),
    "children_accommodated": words("Children staying along"),
    "times_medical": words("Times medical help was given"),
    "times_psychological": words("Psychological sessions"),
    "times_reintegration": words("Steps of reintegration"),
    "times_return_support": words("Times return was supported"),
}

_UNITS = {
    "person": words("persons"),
    "night": words("nights"),
    "percent": words("per cent"),
    "child": words("children"),
    "time": words("times"),
}

_SECTIONS = {
    1: words("Key figures"),
    2: words("New persons"),
    3: words("Trafficking"),
    4: words("Identification"),
    5: words("Services"),
}

_PERSON_ONCE = words(
    "A person is counted once in a quarter, as carried over, new or re-opened, however many cases she or he has."
)
_CARRIED = words(
    "Carried over: assisted before the first day of the quarter, and not closed before that day."
)
_NEW = words("New: the first admission of the person is dated in the quarter.")
_REOPENED = words("Re-opened: a new case, dated in the quarter, of a person who had a case before.")
_ASSISTED = words("Assisted: carried over, new and re-opened together.")
_OPEN = words("Open at the end: carried over, new and re-opened, less those closed in the quarter.")
_LATE = words(
    "What is entered after the report of its quarter was issued counts in the quarter in which it is entered. "
    "An issued report is never changed."
)
_UNKNOWN = words("Not known: not asked, not answered, or not known to the person.")
_MULTI = words(
    "Several answers are possible, so the lines may add up to more than the persons. "
    "Persons without a known answer are in no line."
)
_AGE = words(
    "Age in completed years on the day of admission; from a year of birth alone, as if born in its middle."
)
_SEVERAL = words("Persons with several answers are counted once, under “Several”.")
_BORDER = words("Cross-border: exploited in a country of which the person is not a citizen.")
_DAYS = words("From the day on which the shelter first heard of the person to the day of admission.")
_STATUS = words("The decision of the national authority, not that of the shelter.")
_SERVICE = words(
    "A person is counted once for each service, however often it was given. Services are never added up."
)
_OF_NIGHT = words("Accommodation means at least one night.")
_NIGHT = words(
    "A bed night is counted for who is present at midnight: the day of arrival counts, the day of departure does not."
)
_LATE_NIGHTS = words(
    "Bed nights of quarters already reported, entered in this quarter; not part of the bed nights."
)
_AVAILABLE = words("Beds in use, multiplied by the nights on which each could be slept in.")
_OCCUPANCY = words("Bed nights divided by the bed nights available.")
_MEDIAN = words("Half of the persons who left the house in the quarter had stayed longer, half shorter.")
_CHILDREN = words("Children who stayed along with a person and have no case of their own.")

_TABLE_RULES: Mapping[str, tuple[Words, ...]] = {
    "persons_carried": (_CARRIED, _PERSON_ONCE, _LATE),
    "persons_new": (_NEW, _PERSON_ONCE, _LATE),
    "persons_reopened": (_REOPENED, _PERSON_ONCE),
    "persons_assisted": (_ASSISTED, _PERSON_ONCE),
    "assisted_by_exit": (_OPEN,),
    "new_by_sex_age": (_NEW, _AGE),
    "new_by_citizenship": (_SEVERAL,),
    "new_by_border": (_BORDER,),
    "new_by_country_of_exploitation": (_SEVERAL,),
    "new_by_days_to_admission": (_DAYS,),
    "new_by_formal_status": (_STATUS,),
    "assisted_by_service": (_SERVICE, _OF_NIGHT),
    "new_by_service": (_SERVICE, _OF_NIGHT),
}

_MEASURE_RULES: Mapping[str, tuple[Words, ...]] = {
    "bed_nights": (_NIGHT,),
    "late_nights": (_LATE_NIGHTS,),
    "bed_nights_available": (_AVAILABLE,),
    "occupancy": (_OCCUPANCY,),
    "median_stay": (_MEDIAN,),
    "children_accommodated": (_CHILDREN,),
}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report, with the tables in the order in which they are printed."""

    number: int
    title: Words
    tables: tuple[str, ...]


def sections() -> tuple[Section, ...]:
    """The sections of the report that hold tables, as the full catalogue has them."""
    return tuple(
        Section(number, title, tuple(plan.id for plan in FULL.tables if plan.section == number))
        for number, title in _SECTIONS.items()
    )


def label(variable: str) -> Words:
    """The name of a variable."""
    return _look_up(_VARIABLES, variable)


def category_label(variable: str, category: str) -> Words:
    """The name of a category or group; the same id may mean different things in different variables."""
    return OWN_CATEGORIES.get((variable, category)) or _look_up(CATEGORIES, category)


def population_label(population: str) -> Words:
    """The name of a population."""
    return _look_up(_POPULATIONS, population)


def table_title(table: str) -> Words:
    """The title over a table."""
    return _look_up(_TABLES, table)


def measure_label(measure: str) -> Words:
    """The name of a measure."""
    return _look_up(_MEASURES, measure)


def unit_label(unit: str) -> Words:
    """The unit of a population or measure, in the plural."""
    return _look_up(_UNITS, unit)


def table_rules(table: str) -> tuple[Words, ...]:
    """The rules of counting that are printed under a table, those of its questions included."""
    plan = next((plan for plan in FULL.tables if plan.id == table), None)
    asked = [FULL.variables[dim] for dim in plan.dims] if plan else []
    multi = (_MULTI,) if any(variable.multi for variable in asked) and table not in _SERVICE_TABLES else ()
    unknown = (_UNKNOWN,) if any("unknown" in variable.categories for variable in asked) else ()
    return (*_TABLE_RULES.get(table, ()), *multi, *unknown)


def measure_rules(measure: str) -> tuple[Words, ...]:
    """The rules of counting that are printed under a measure."""
    return _MEASURE_RULES.get(measure, ())


_SERVICE_TABLES = frozenset(plan.id for plan in FULL.tables if plan.section == 5)


def _look_up(found: Mapping[str, Words], name: str) -> Words:
    """The words for an id; the id itself where it is not listed, so that nothing is hidden."""
    return found.get(name) or Words("{code}", {"code": name})
