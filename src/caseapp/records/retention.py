"""How long records are kept: when a person's records become due for review, why they may stay longer, what erasing keeps.

Identity five years after the last case was closed, minors until at least 21 years of age where that is later, then
coded statistics only: the suggestion of the project's description of the field, after the principle of IOM's Data
Protection Manual (2010) that data are kept no longer than their purpose needs. Law 94-V of the Republic of Kazakhstan
of 21 May 2013 on personal data says the same and names no number of years for shelters; whether the files of minors have
a longer term of their own is open. So the years are a setting, and nothing is ever erased by the program itself.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from caseapp.base.words import Words, words
from caseapp.records.case import Case, is_closed
from caseapp.records.fields import Kind, NoAnswer, choices, questions
from caseapp.records.grant import Tranche
from caseapp.records.legal import Legal
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.records.plan import Plan
from caseapp.records.psychological import Psychological
from caseapp.records.referral import Referral
from caseapp.records.reintegration import Reintegration
from caseapp.records.return_support import ReturnSupport

LEAST_YEARS, USUAL_YEARS, MOST_YEARS = 1, 5, 25
"""The years after the closing of the last case: the smallest, the usual and the largest that may be set."""

GROWN_UP, KEPT_UNTIL = 18, 21
"""Who was younger than the first at the opening of a case is kept until she or he has reached the second."""

HOLD_REASON = choices(
    "hold_reason",
    court_case=words("Court case"),
    criminal_proceedings=words("Criminal proceedings"),
    compensation_claim=words("Compensation claim"),
    own_wish=words("The person's own wish"),
    authority_order=words("Order of an authority"),
    other=words("Other"),
)

KEEP_REASON = choices(
    "keep_reason",
    keep_return=words("The person may come back"),
    keep_follow_up=words("Follow-up still goes on"),
    keep_papers=words("Papers may still be asked for"),
    keep_agreed=words("Agreed with the person"),
    keep_other=words("Another reason"),
)
"""Their codes differ from those of a hold: both stand in the same column."""

ERASING_REASON = choices(
    "erasing_reason",
    retention=words("The time of keeping is over"),
    own_request=words("The person asked for it"),
    authority_order=words("Order of an authority"),
    mistake=words("Written down by mistake"),
)

YEARS_REASON = choices(
    "years_reason",
    law=words("A rule of law"),
    donor=words("Agreement with the donor"),
    coordinator=words("Decision of the coordinating office"),
    shelter=words("Decision of the shelter"),
    other=words("Another reason"),
)


class Level(StrEnum):
    """How much goes: everything that tells of somebody, or the coded facts too."""

    CODED = "coded"
    ALL = "all"


LEVEL_LABELS: Mapping[Level, Words] = {
    Level.CODED: words("Names, notes and sealed answers; coded facts stay for the statistics"),
    Level.ALL: words("Everything, the coded facts too"),
}

COUNTED: Mapping[str, frozenset[str]] = {
    "person": frozenset({"sex", "citizenships", "age_at_entry"}),
    "case": frozenset(
        {
            "opened", "opened_precision", "status", "formal_status", "referral_source", "referred_on", "closed",
            "closure_reason", "destination",
        }
    ),
    "trafficking": frozenset(
        {"exploitation_types", "industries", "countries_of_exploitation", "recruitment_methods", "means"}
    ),
    "stay": frozenset({"arrived", "kind", "children", "left"}),
    "absence": frozenset({"away_from", "back_on"}),
    "medical": frozenset({"day", "outcome"}),
    "psychological": frozenset({"day", "outcome", "change"}),
    "legal": frozenset({"day", "outcome", "kind", "amount_recovered", "recovered_on"}),
    "reintegration": frozenset(
        {
            "day", "outcome", "kind", "kept_3", "kept_3_on", "kept_6", "kept_6_on", "kept_12", "kept_12_on",
        }
    ),
    "tranche": frozenset({"due_on", "amount", "paid_on"}),
    "return_support": frozenset(
        {
            "day", "outcome", "risk_assessed_on", "departed", "arrived", "after_3_on", "after_3", "after_6_on",
            "after_6", "after_12_on", "after_12",
        }
    ),
    "referral": frozenset({"day", "direction", "organisation_kind", "state"}),
    "plan": frozenset({"day", "result", "actual_end"}),
}  # fmt: skip
"""The answers that reports count (statistics/facts.py): all that stays of a person whose identity is erased.

Subjects that are not named here go whole. A test erases everybody of an invented house and counts again.
"""


@cache
def counted_days() -> Mapping[str, tuple[str, ...]]:
    """The days that reports count, by subject, the one of the timeline first; person, case, history and stays apart."""
    records: dict[str, type] = {
        "medical": Medical, "psychological": Psychological, "legal": Legal, "reintegration": Reintegration,
        "tranche": Tranche, "return_support": ReturnSupport, "referral": Referral, "plan": Plan,
    }  # fmt: skip
    return {name: _days(record, COUNTED[name]) for name, record in records.items()}


def _days(record: type, counted: Collection[str]) -> tuple[str, ...]:
    return tuple(one.name for one in questions(record) if one.kind == Kind.DAY and one.name in counted)


@dataclass(frozen=True, slots=True)
class Term:
    """When the last case of a person was closed, and from which day on her records are due for review.

    `young` says that they are kept longer because of her age.
    """

    closed: date
    due: date
    young: bool


@dataclass(frozen=True, slots=True)
class Hold:
    """Why and until when, the day included, the records of a person stay; None has no end yet."""

    since: date
    until: date | None
    reason: str
    set_by: str

    @property
    def legal(self) -> bool:
        """Whether it forbids erasing; the other kind only puts the review off."""
        return self.reason in HOLD_REASON

    def stands(self, today: date) -> bool:
        """Whether it still counts."""
        return self.until is None or today <= self.until

    @property
    def label(self) -> Words:
        """The words for its reason."""
        return (HOLD_REASON if self.legal else KEEP_REASON).label(self.reason)


def term(person: Person, cases: Iterable[Case], years: int) -> Term | None:
    """When the records of a person are due; None while a case is open or where there is none."""
    known = tuple(cases)
    closed = [case.closed for case in known if is_closed(case) and isinstance(case.closed, date)]
    if not known or len(closed) < len(known):
        return None
    last = max(closed)
    due = years_later(last, years)
    grown = _grown(person, min(case.opened for case in known))
    if grown is not None and grown > due:
        return Term(last, grown, young=True)
    return Term(last, due, young=False)


def _grown(person: Person, opened: date) -> date | None:
    """The 21st birthday of who was under 18 when her first case was opened; the latest where it is not known exactly."""
    if not isinstance(person.birth, NoAnswer):
        born = person.birth.latest
        young = opened < years_later(born, GROWN_UP)
        return years_later(born, KEPT_UNTIL) if young else None
    least = {"0-8": 0, "9-17": 9}.get(str(person.age_at_entry))
    return None if least is None else years_later(opened, KEPT_UNTIL - least)


def years_later(day: date, years: int) -> date:
    """The same day of a later year; 1 March for 29 February where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def usual_level(reason: str) -> Level:
    """What is offered first (decision 0013): statistics survive the time of keeping, not a person's own wish."""
    return Level.CODED if reason == "retention" else Level.ALL
