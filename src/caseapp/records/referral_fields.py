"""What may stand in a referral: one table of questions, chosen one by one, with a default that holds the least.

Need to know (IOM Data Protection Manual, 2010, principle 6; the information sharing protocol of the GBVIMS): whoever is asked for
help gets what that help needs. The story, the perpetrators, notes and the risks are not in the table at all.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from caseapp.base.words import Words, words
from caseapp.records.assessment import NEEDS, Assessment
from caseapp.records.case import Case
from caseapp.records.fields import Choices, Compartment, Kind, NoAnswer, Value, question
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.records.psychological import Psychological
from caseapp.records.trafficking import Trafficking

_RECORDS: Mapping[str, type[Any]] = {
    "person": Person, "case": Case, "trafficking": Trafficking, "assessment": Assessment, "medical": Medical,
    "psychological": Psychological,
}  # fmt: skip

_NAMED = (
    "surname", "given_name", "patronymic", "latin_name", "calling_name", "birth", "identity_number", "mobile_phone",
    "home_phone", "safe_contact",
)  # fmt: skip
"""What says who somebody is: never in a referral under a code."""

_ORDER: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("person", (*_NAMED, "age_at_entry", "sex", "gender", "citizenships", "primary_language", "languages",
                "marital_status", "number_of_children", "education")),
    ("case", ("formal_status",)),
    ("assessment", (*NEEDS, "urgency")),
    ("trafficking", ("exploitation_types", "countries_of_exploitation", "documents_withheld")),
    ("medical", ("complaints", "injuries", "chronic", "allergies", "pregnant", "birth_expected", "diagnosis",
                 "treatment", "medicines")),
    ("psychological", ("summary", "phq9", "gad7", "who5", "crisis", "plan")),
)  # fmt: skip

MOST_ANSWER = 4000
"""Characters of the longest answer that a referral carries."""


@dataclass(frozen=True, slots=True)
class LetterField:
    """One question that a referral may answer. `key` is `subject.question`; `names` says that it tells who somebody is."""

    key: str
    label: Words
    kind: Kind
    choices: Choices | None
    compartment: Compartment
    names: bool

    @property
    def subject(self) -> str:
        """The subject of the question."""
        return self.key.partition(".")[0]

    @property
    def name(self) -> str:
        """The name of the question in its record."""
        return self.key.partition(".")[2]


def _field(subject: str, name: str) -> LetterField:
    asked = question(_RECORDS[subject], name)
    names = subject == "person" and name in _NAMED
    return LetterField(f"{subject}.{name}", asked.label, asked.kind, asked.choices, asked.compartment, names)


FIELDS: Mapping[str, LetterField] = {
    one.key: one for subject, names in _ORDER for one in (_field(subject, name) for name in names)
}
"""Every question that a referral may answer, in the order in which it is offered and printed."""

SECTIONS: Mapping[str, Words] = {
    "person": words("About the person"),
    "case": words("Formal status"),
    "assessment": words("Needs"),
    "trafficking": words("What happened"),
    "medical": words("Medical answers"),
    "psychological": words("Psychological answers"),
}

Answers = tuple[tuple[str, Value], ...]
"""Keys of FIELDS with their answers, in the order of FIELDS."""

_LEAST_NAMED = (
    "person.surname",
    "person.given_name",
    "person.sex",
    "person.primary_language",
    "person.safe_contact",
)
_LEAST_CODED = ("person.age_at_entry", "person.sex", "person.primary_language")


def least(*, named: bool) -> tuple[str, ...]:
    """What a referral holds where nobody chooses more: who, how to speak and how to reach her safely, and no more."""
    return _LEAST_NAMED if named else _LEAST_CODED


def given(records: Mapping[str, Any], keys: Iterable[str]) -> Answers:
    """The answers that are given to some questions; a record that is not there, or not readable, gives none."""
    wanted, found = set(keys), []
    for key, field in FIELDS.items():
        value = getattr(records.get(field.subject), field.name, NoAnswer.NOT_ASKED)
        if key in wanted and not isinstance(value, NoAnswer) and value not in ("", ()):
            found.append((key, value))
    return tuple(found)


def for_subject(answers: Answers, subject: str) -> dict[str, Value]:
    """The answers about one subject, by the name of the question."""
    return {FIELDS[key].name: value for key, value in answers if FIELDS[key].subject == subject}
