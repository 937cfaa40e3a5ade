"""The words of the report: names of what is counted, and which rules of counting are printed under a table.

Ids are looked up, never guessed: an id that is not listed here, from a newer program, is shown as it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from caseapp.base.words import Words, words
from caseapp.statistics.catalogue import FULL, MEASURES
from caseapp.statistics.labels import CATEGORIES, OWN_CATEGORIES
from caseapp.statistics.rules import (
    MEASURE_RULES,
    NOT_KNOWN,
    SECTION_RULES,
    SEVERAL_ANSWERS,
    TABLE_RULES,
)

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
    "entry": words("When it was entered"),
    "referred_to": words("Referred to"),
    "referral_state": words("State of the referral"),
    "legal_help": words("Kind of legal help"),
    "return_step": words("Step of the return"),
    "reintegration": words("Kind of reintegration"),
    "still_so": words("Still employed, in business, at school or in the home"),
    "destination": words("Lives afterwards"),
    "goal": words("Goals of the support plan"),
    "change": words("Compared with the first measurement"),
    "months": words("How long afterwards"),
    "situation": words("How it goes"),
    "safe": words("I felt safe here"),
    "heard": words("I was listened to"),
    "helped": words("The help was what I needed"),
    "respected": words("I was treated with respect"),
    "would_return": words("I would come here again"),
}

_POPULATIONS = {
    "carried": words("Persons carried over"),
    "new": words("New persons"),
    "reopened": words("Persons who came back"),
    "entered": words("Persons new or re-opened"),
    "assisted": words("Persons assisted"),
    "followed_up": words("Persons followed up after closure"),
    "feedback": words("Sheets of feedback"),
}

_TABLES = {
    "persons_carried": words("Carried over from before"),
    "persons_new": words("New"),
    "persons_reopened": words("Re-opened"),
    "persons_entered": words("New or re-opened"),
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
    "new_by_entry": words("New persons by when they were entered"),
    "assisted_by_referred_to": words("Persons referred to other organisations"),
    "assisted_by_referral_state": words("Persons by the state of their referrals"),
    "assisted_by_legal_help": words("Persons by kind of legal help"),
    "assisted_by_return_step": words("Persons by step of their return"),
    "assisted_by_reintegration": words("Persons by kind of reintegration"),
    "assisted_by_still_so": words("Persons for whom reintegration has lasted"),
    "closed_by_destination": words("Where persons live after closure"),
    "assisted_by_goal": words("Persons by goals of the support plan"),
    "assisted_by_change": words("Persons by change in a psychological scale"),
    "followed_by_months": words("Persons followed up after closure, by how long afterwards"),
    "followed_by_situation": words("Persons followed up after closure, by how it goes"),
    "feedback_by_safe": words("Feedback: I felt safe here"),
    "feedback_by_heard": words("Feedback: I was listened to"),
    "feedback_by_helped": words("Feedback: the help was what I needed"),
    "feedback_by_respected": words("Feedback: I was treated with respect"),
    "feedback_by_would_return": words("Feedback: I would come here again"),
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
    "times_legal": words("Times legal help was given"),
    "recovered_money": words("Compensation and wages received"),
    "grants_paid": words("Grants paid"),
    "staff": words("Paid staff"),
    "volunteers": words("Volunteers"),
    "staff_trainings": words("Trainings for our staff"),
    "staff_trained": words("Participants of trainings for our staff"),
    "training_hours": words("Hours of trainings for our staff"),
    "trainings_of_others": words("Trainings for others"),
    "others_trained": words("Participants of trainings for others"),
    "outreach_activities": words("Outreach to people at risk"),
    "people_reached": words("People reached by outreach"),
    "campaigns": words("Information campaigns"),
    "partner_meetings": words("Meetings with partners"),
}

_UNITS = {
    "person": words("persons"),
    "night": words("nights"),
    "percent": words("per cent"),
    "child": words("children"),
    "time": words("times"),
    "sheet": words("sheets"),
    "tenge": words("KZT"),
    "worker": words("people"),
    "activity": words("activities"),
    "participant": words("participants"),
    "hour": words("hours"),
}

_SECTIONS = {
    1: words("Key figures"),
    2: words("New persons"),
    3: words("Trafficking"),
    4: words("Identification"),
    5: words("Services"),
    6: words("Referrals to other organisations"),
    7: words("Legal help"),
    8: words("Voluntary return"),
    9: words("Reintegration"),
    10: words("Outcomes"),
    11: words("Staff, training and outreach"),
}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report, with its tables and amounts in the order in which they are printed."""

    number: int
    title: Words
    tables: tuple[str, ...]
    measures: tuple[str, ...] = ()


def sections() -> tuple[Section, ...]:
    """The sections of the report that hold numbers, 1 to 11, as the full catalogue has them."""
    return tuple(
        Section(
            number,
            title,
            tuple(plan.id for plan in FULL.tables if plan.section == number),
            tuple(plan.id for plan in MEASURES if plan.section == number),
        )
        for number, title in _SECTIONS.items()
    )


def measure_section(measure: str) -> int:
    """The section in which a measure stands; one from a newer program stands among the key figures."""
    return next((plan.section for plan in MEASURES if plan.id == measure), 1)


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
    multi = (
        (SEVERAL_ANSWERS,) if any(variable.multi for variable in asked) and table not in _EVENT_TABLES else ()
    )
    unknown = (NOT_KNOWN,) if any("unknown" in variable.categories for variable in asked) else ()
    return (*TABLE_RULES.get(table, ()), *multi, *unknown)


def measure_rules(measure: str) -> tuple[Words, ...]:
    """The rules of counting that are printed under a measure."""
    return MEASURE_RULES.get(measure, SECTION_RULES.get(measure_section(measure), ()))


_EVENT_TABLES = frozenset(plan.id for plan in FULL.tables if plan.section >= 5)
"""Tables of what happened in the quarter, where a person without an answer is somebody to whom it did not happen."""


def _look_up(found: Mapping[str, Words], name: str) -> Words:
    """The words for an id; the id itself where it is not listed, so that nothing is hidden."""
    return found.get(name) or Words("{code}", {"code": name})
