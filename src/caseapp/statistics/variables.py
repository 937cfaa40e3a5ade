"""The questions that a report counts, and their answers: all of them, and rolled up for small shelters.

Of a question with several answers each answer is a yes or no of its own. How many gave any answer is not counted there: to
keep that number safe beside the answers takes all of them together, which costs ten times the work (decision 0017).
"""

from collections.abc import Mapping

from caseapp.statistics.facts import AGE_BANDS, UNKNOWN
from caseapp.statistics.table import Variable

OPEN = "open"
CLOSED = "closed"
SEVERAL = "several"
OTHER = "other"
REFERRED = "referred"
"""Of the question to whom somebody was referred: to anybody at all."""
ANY_OTHER = "any_other"
"""Into which all answers fall that a coarser question does not name."""

SERVICES = ("accommodation", "medical", "psychological", "legal", "reintegration", "return_support")
SHEET_QUESTIONS = ("safe", "heard", "helped", "respected", "would_return")
"""The questions of a sheet of feedback."""


def _named(*variables: Variable) -> dict[str, Variable]:
    return {variable.id: variable for variable in variables}


_ENDS = ("plan_completed", "returned", "transferred", "own_wish", "missing", "other_reason", UNKNOWN)
_AUTHORITIES = ("police", "migration_service", "prosecutor", "labour_inspection", "health", "embassy")
_ORGANISATIONS = (
    "police", "migration_service", "prosecutor", "embassy", "health", "social_protection", "labour_inspection",
    "employment_centre", "education", "lawyer", "ngo", "iom", OTHER,
)  # fmt: skip

FULL_VARIABLES: Mapping[str, Variable] = _named(
    Variable("exit", (OPEN, *_ENDS), {CLOSED: _ENDS}),
    Variable("entry", ("in_time", "late")),
    Variable("sex", ("female", "male", OTHER, UNKNOWN), {"other_or_unknown": (OTHER, UNKNOWN)}),
    Variable("age", (*AGE_BANDS, UNKNOWN), {"minor": AGE_BANDS[:2], "adult": AGE_BANDS[2:]}),
    Variable(
        "citizenship",
        ("KZ", "UZ", "KG", "TJ", "TM", "RU", "UA", OTHER, SEVERAL, "stateless", UNKNOWN),
        {"central_asia": ("UZ", "KG", "TJ", "TM"), "elsewhere": ("RU", "UA", OTHER, SEVERAL, "stateless")},
    ),
    Variable("purpose", ("labour", "sexual", "begging", "servitude", "marriage", "crime", OTHER), multi=True),
    Variable("industry", ("construction", "agriculture", "domestic", "manufacturing", "hospitality", OTHER), multi=True),
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
        (*_AUTHORITIES, "hotline", "ngo", "iom", "self", "family", OTHER, UNKNOWN),
        {
            "authorities": _AUTHORITIES,
            "organisations": ("hotline", "ngo", "iom"),
            "own_or_family": ("self", "family"),
        },
    ),
    Variable("days_to_admission", ("same_day", "1-7", "8-30", "31+", UNKNOWN)),
    Variable(
        "formal_status",
        ("identified", "pending", "not_recognised", "not_applied", UNKNOWN),
        {"not_identified": ("pending", "not_recognised", "not_applied")},
    ),
    Variable("service", SERVICES, multi=True),
    Variable("service_referred", SERVICES, multi=True),
    Variable("service_not_given", SERVICES, multi=True),
    Variable("referred_to", (REFERRED, *_ORGANISATIONS), multi=True),
    Variable("referral_state", ("sent", "accepted", "declined", "done", "no_answer"), multi=True),
    Variable(
        "legal_help",
        (
            "counselling", "complaint", "representation", "stay_status", "documents", "compensation", "wages",
            "protection", OTHER,
        ),
        multi=True,
    ),
    Variable(
        "return_step",
        ("risk_assessed", "departed", "arrived", "contact_3", "contact_6", "contact_12"),
        multi=True,
    ),
    Variable(
        "reintegration", ("course", "job", "grant", "school", "housing", "benefits", "mediation"), multi=True
    ),
    Variable("still_so", ("still_3", "still_6", "still_12"), multi=True),
    Variable(
        "destination",
        (OPEN, "own_home", "family", "rented", "other_shelter", "institution", "abroad", OTHER, UNKNOWN),
        {
            "at_home": ("own_home", "family", "rented"),
            "elsewhere": ("other_shelter", "institution", "abroad", OTHER, UNKNOWN),
        },
    ),
    Variable("goal", ("goal_set", "goal_reached"), multi=True),
    Variable(
        "change",
        ("better", "same", "worse", "not_measured"),
        {"measured_again": ("better", "same", "worse"), "not_better": ("same", "worse")},
    ),
    Variable("months", ("after_3", "after_6", "after_12")),
    Variable("situation", ("well", "needs_help", UNKNOWN)),
    *(
        Variable(question, ("very", "partly", "no", UNKNOWN), {"not_fully": ("partly", "no")})
        for question in SHEET_QUESTIONS
    ),
)  # fmt: skip

_AS_IN_FULL = ("exit", "citizenship", "referral_source", "days_to_admission", "formal_status")

COARSE_VARIABLES: Mapping[str, Variable] = _named(
    *(FULL_VARIABLES[name] for name in _AS_IN_FULL),
    Variable("sex", ("female", "male", "other_or_unknown")),
    Variable("age", ("minor", "adult", UNKNOWN)),
    Variable("purpose", ("labour", "sexual", ANY_OTHER), multi=True),
    Variable("industry", ("construction", "agriculture", ANY_OTHER), multi=True),
    Variable("border", ("internal", "cross_border", UNKNOWN)),
    Variable("recruitment", ("online", "friends", ANY_OTHER), multi=True),
    Variable("means", ("deception", "debt_and_earnings", "documents", ANY_OTHER), multi=True),
    Variable("service", SERVICES, multi=True),
    Variable("referred_to", (REFERRED,), multi=True),
    Variable("legal_help", ("counselling", "documents", ANY_OTHER), multi=True),
    Variable("return_step", ("risk_assessed", "departed", "arrived"), multi=True),
    Variable("reintegration", ("course", "job", ANY_OTHER), multi=True),
    Variable("destination", (OPEN, "at_home", "elsewhere")),
    Variable("goal", ("goal_set", "goal_reached"), multi=True),
    Variable("change", ("better", "not_better", "not_measured")),
    Variable("situation", ("well", "needs_help", UNKNOWN)),
    *(Variable(question, ("very", "not_fully", UNKNOWN)) for question in SHEET_QUESTIONS),
)
"""A question with several answers may leave some out here: they are lines that are not printed."""

_SMALL = ("service", "referred_to", "return_step", "destination", "goal")
SMALL_VARIABLES: Mapping[str, Variable] = _named(
    Variable("exit", (OPEN, CLOSED)), *(COARSE_VARIABLES[name] for name in _SMALL)
)
"""What can say anything about ten to nineteen persons: events of all who were assisted, in few lines."""
