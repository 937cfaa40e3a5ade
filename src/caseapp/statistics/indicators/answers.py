"""What a person of a quarter answers to each variable of the catalogue.

Codes of the records are many and finer than a table may be; here each falls into one category of the full
catalogue, and from there into one of a coarser catalogue.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias

from caseapp.base.periods import Quarter
from caseapp.statistics.catalogue import FULL, OPEN, OTHER, SERVICES, SEVERAL
from caseapp.statistics.facts import (
    AFTER_RETURN,
    AFTER_STEP,
    GIVEN,
    NOT_AVAILABLE,
    REFERRED,
    REFUSED,
    STATELESS,
    UNKNOWN,
    WELL,
    CaseFact,
    SheetFact,
)
from caseapp.statistics.indicators.persons import QuarterPerson
from caseapp.statistics.table import Variable
from caseapp.statistics.variables import ANY_OTHER, SHEET_QUESTIONS

Answer: TypeAlias = str | tuple[str, ...]
"""A category, or the categories of a question with several answers."""

PURPOSES = {
    "ForcedLabour": "labour",
    "ChildLabour": "labour",
    "SexualExploitation": "sexual",
    "ForcedBegging": "begging",
    "Servitude": "servitude",
    "practices_similar_to_slavery": "servitude",
    "ForcedMarriage": "marriage",
    "forced_criminality": "crime",
}

INDUSTRIES = {
    "A": "agriculture",
    "C": "manufacturing",
    "F": "construction",
    "I": "hospitality",
    "T": "domestic",
}
"""By the letter of the ISIC section."""

RECRUITMENT = {
    "AtAPlaceOfBusiness": "work",
    "AtWork": "work",
    "ThroughOnlineSocialNetworks": "online",
    "ThroughAnOnlineAdvertisement": "online",
    "ThroughATelevisionAdvert": "advertisement",
    "ThroughANewspaperAdvert": "advertisement",
    "ThroughFamilyOrFamilyEvents": "family",
    "ThroughFriendsOrSocialEvents": "friends",
}

MEANS = {
    "PhysicalAbuse": "violence",
    "SexualAbuse": "violence",
    "PhysicalThreats": "threats",
    "ThreatsLawEnforcement": "threats",
    "ThreatensChildrenFamily": "threats",
    "FalsePromises": "deception",
    "DebtBondage": "debt_and_earnings",
    "TakesEarnings": "debt_and_earnings",
    "RestrictsFinancialAccess": "debt_and_earnings",
    "WithholdsDocuments": "documents",
    "RestrictsMovement": "restriction",
    "RestrictsMedicalCare": "restriction",
    "WithholdsNecessities": "restriction",
    "ExcessiveWorkingHours": "restriction",
    "PsychologicalAbuse": "psychological",
    "PsychoactiveSubstance": "psychological",
    "UsesChildren": "psychological",
}

_CENTRAL_ASIA = frozenset({"UZ", "KG", "TJ", "TM"})


def answers(person: QuarterPerson, last: date) -> dict[str, Answer]:
    """A person's answer to every variable of the full catalogue; `last` is the last day of the quarter."""
    case = person.case
    return {
        "exit": _exit(person, last),
        "entry": _entry(case),
        "sex": _one_of("sex", case.sex),
        "age": _one_of("age", case.age, UNKNOWN),
        "citizenship": _single(
            case.citizenships, {code: code for code in FULL.variables["citizenship"].categories}
        ),
        "purpose": _several(case.purposes, PURPOSES),
        "industry": _several((code[:1] for code in case.industries), INDUSTRIES),
        "border": _one_of("border", case.border, UNKNOWN),
        "country_of_exploitation": _single(case.countries_of_exploitation, _COUNTRIES),
        "recruitment": _several(case.recruitment, RECRUITMENT),
        "means": _several(case.means, MEANS),
        "referral_source": _one_of("referral_source", case.referral_source),
        "days_to_admission": _days(case),
        "formal_status": _one_of("formal_status", case.formal_status, UNKNOWN),
        "service": _given(person),
        "service_referred": _with_outcome(person, REFERRED),
        "service_not_given": _with_outcome(person, REFUSED, NOT_AVAILABLE),
        "referred_to": _events(person, "referred_to", OTHER),
        "referral_state": _events(person, "referral_state"),
        "legal_help": _kinds(person, "legal", "legal_help", OTHER),
        "return_step": _return_steps(person),
        "reintegration": _kinds(person, "reintegration", "reintegration"),
        "still_so": _still_so(person),
        "destination": _destination(person, last),
        "goal": _events(person, "goal"),
        "change": _change(person),
        "months": f"after_{person.follow_ups[-1].months}" if person.follow_ups else "after_3",
        "situation": person.follow_ups[-1].situation if person.follow_ups else UNKNOWN,
    }


def sheet_answers(sheet: SheetFact) -> dict[str, Answer]:
    """The answer of one sheet of feedback to each of its questions."""
    given = dict(sheet.answers)
    return {
        question: _one_of(question, given.get(question, UNKNOWN), UNKNOWN) for question in SHEET_QUESTIONS
    }


_CITIZENSHIPS = {code: code for code in ("KZ", "UZ", "KG", "TJ", "TM", "RU", "UA", STATELESS)}
_COUNTRIES = {"KZ": "KZ", "RU": "RU"} | dict.fromkeys(_CENTRAL_ASIA, "central_asia")


def fit(variable: Variable) -> dict[str, str]:
    """For each category of the full catalogue, the category into which it falls in a coarser variable.

    It keeps its name where the variable has it, else it falls into a group of the full variable that the coarser one
    has as a category, else into `any_other`. Of a question with several answers some may have no place. A test holds
    every catalogue to this.
    """
    full = FULL.variables[variable.id]
    fitted: dict[str, str] = {}
    for category in full.categories:
        groups = [group for group, members in full.groups.items() if category in members]
        places = [name for name in (category, *groups, ANY_OTHER) if name in variable.categories]
        if places or not variable.multi:
            fitted[category] = places[0]
    return fitted


def fitted(answer: Answer, fit: Mapping[str, str]) -> Answer:
    """An answer of the full catalogue, said in the categories of a coarser one."""
    if isinstance(answer, str):
        return fit[answer]
    return tuple(sorted({fit[one] for one in answer if one in fit}))


def _one_of(variable: str, code: str, otherwise: str = OTHER) -> str:
    return code if code in FULL.variables[variable].categories else otherwise


def _single(codes: tuple[str, ...], categories: Mapping[str, str]) -> str:
    """One category for a question with several answers that is counted as one: two answers are "several"."""
    if len(codes) > 1:
        return SEVERAL
    return categories.get(codes[0], OTHER) if codes else UNKNOWN


def _several(codes: Iterable[str], categories: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(sorted({categories.get(code, OTHER) for code in codes}))


def _exit(person: QuarterPerson, end: date) -> str:
    closed = person.last_closed(end)
    if closed is None:
        return OPEN
    return _one_of("exit", closed.closure_reason, "other_reason")


def _days(case: CaseFact) -> str:
    """Days from the referral to the admission; UNKNOWN where the referral is not dated, or dated later."""
    if case.referred_on is None or case.referred_on > case.opened:
        return UNKNOWN
    days = (case.opened - case.referred_on).days
    return next(name for most, name in _WAITING if days <= most)


_WAITING = ((0, "same_day"), (7, "1-7"), (30, "8-30"), (10**9, "31+"))


def _given(person: QuarterPerson) -> tuple[str, ...]:
    """Services a person received. Accommodation is a night in the house, whatever was typed about it."""
    entries = {entry.service for entry in person.services if entry.outcome == GIVEN} - {"accommodation"}
    if person.nights or person.late_nights:
        entries.add("accommodation")
    return tuple(sorted(entries & set(SERVICES)))


def _with_outcome(person: QuarterPerson, *outcomes: str) -> tuple[str, ...]:
    return tuple(
        sorted({entry.service for entry in person.services if entry.outcome in outcomes} & set(SERVICES))
    )


def _entry(case: CaseFact) -> str:
    """Whether an admission is reported in the quarter in which it was, or late, after that quarter was issued."""
    return "in_time" if Quarter.of(case.counted_from) == Quarter.of(case.opened) else "late"


def _events(person: QuarterPerson, question: str, otherwise: str = "") -> tuple[str, ...]:
    """The answers that the events of the quarter gave to a question; one that it does not list is `otherwise`."""
    return _listed(
        question, (event.answer for event in person.events if event.question == question), otherwise
    )


def _listed(question: str, codes: Iterable[str], otherwise: str = "") -> tuple[str, ...]:
    known = FULL.variables[question].categories
    return tuple(sorted({code if code in known else otherwise for code in codes} - {""}))


def _kinds(person: QuarterPerson, service: str, question: str, otherwise: str = "") -> tuple[str, ...]:
    """The kinds of a service that a person received; an entry that does not say its kind is in no line."""
    kinds = (
        entry.kind for entry in person.services if entry.service == service and entry.outcome == GIVEN
    )  # fmt: skip
    return _listed(question, (kind for kind in kinds if kind != UNKNOWN), otherwise)


def _return_steps(person: QuarterPerson) -> tuple[str, ...]:
    contacts = {f"contact_{one.months}" for one in person.follow_ups if one.after == AFTER_RETURN}
    return tuple(sorted({*_events(person, "return_step"), *contacts}))


def _still_so(person: QuarterPerson) -> tuple[str, ...]:
    lasting = (one for one in person.follow_ups if one.after == AFTER_STEP and one.situation == WELL)
    return tuple(sorted({f"still_{one.months}" for one in lasting}))


def _destination(person: QuarterPerson, end: date) -> str:
    """Where a person whose case was closed in the quarter lives now."""
    closed = person.last_closed(end)
    return OPEN if closed is None else _one_of("destination", closed.destination)


def _change(person: QuarterPerson) -> str:
    """How the last measurement of the quarter compares with the first one of all."""
    measured = [event for event in person.events if event.question == "change"]
    return max(measured, key=lambda event: event.day).answer if measured else "not_measured"
