"""Filters of the list of people: what it can be narrowed by, and what somebody has chosen.

Within one question it is enough to have one of the chosen answers, except of services: then all of them are wanted.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from caseapp.base.words import Words, words
from caseapp.records.case import PAYER, STATUS
from caseapp.records.countries import CITIZENSHIPS
from caseapp.records.fields import Choices, choices
from caseapp.records.person import SEX

NOBODYS = ("none",)
"""Stands for having none: no room tonight, nothing due, no consent."""


class Due(StrEnum):
    """Whether something is due."""

    OVERDUE = "overdue"
    SOON = "soon"


AGE = choices("age_today", minor=words("Under 18"), adult=words("18 and older"))
DUE_STATE = choices(
    "due_state",
    overdue=words("Something is overdue"),
    soon=words("Something is due within a week"),
    none=words("Nothing is due"),
)
CONSENT_STATE = choices(
    "consent_state",
    given=words("Some consent stands"),
    withdrawn=words("A consent was withdrawn"),
    expired=words("A consent has run out"),
    none=words("No consent is written down"),
)


@dataclass(frozen=True, slots=True)
class Facet:
    """One question by which the list can be narrowed. Without `choices` the answers are what stands in the list."""

    name: str
    label: Words
    choices: Choices | None = None
    all_of: bool = False


FACETS = (
    Facet("status", words("Status"), STATUS),
    Facet("services", words("Service"), all_of=True),
    Facet("worker", words("Case worker")),
    Facet("room", words("Room")),
    Facet("due", words("Due"), DUE_STATE),
    Facet("consent", words("Consent"), CONSENT_STATE),
    Facet("age", words("Age"), AGE),
    Facet("sex", words("Sex"), SEX),
    Facet("citizenships", words("Citizenship"), CITIZENSHIPS),
    Facet("payers", words("Who pays"), PAYER),
)


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """A text and, by the name of a facet, the answers that are wanted; what is not named is not asked."""

    query: str = ""
    chosen: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def is_empty(self) -> bool:
        """Whether it leaves everybody."""
        return not self.query.strip() and not any(self.chosen.values())

    def with_choice(self, facet: str, code: str, *, wanted: bool) -> "PeopleFilter":
        """The same with one answer more, or one less."""
        held = self.chosen.get(facet, frozenset())
        kept = held | {code} if wanted else held - {code}
        others = {name: codes for name, codes in self.chosen.items() if name != facet}
        return PeopleFilter(self.query, {**others, facet: kept} if kept else others)
