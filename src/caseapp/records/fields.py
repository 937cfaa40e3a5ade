"""The vocabulary in which records are declared: one `ask(...)` per question.

From such a line follow the form box and its accessible name, the column in the database, the column of a register
export and the entry for translators. Deliberately left out, so that this never becomes a form designer: conditions
as data, inheritance between records, layout.
"""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum
from functools import cache
from typing import Any, TypeAlias

from caseapp.base.dates import PartialDate
from caseapp.base.words import Words, words


class NoAnswer(Enum):
    """Why a question has no value. The first three stay different in storage and in counts.

    SEALED is what a reader sees who does not hold the key of the answer's compartment; it is never stored.
    """

    NOT_ASKED = "not_asked"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    SEALED = "sealed"


NO_ANSWER_LABELS: Mapping[NoAnswer, Words] = {
    NoAnswer.NOT_ASKED: words("Not asked"),
    NoAnswer.REFUSED: words("Refused to answer"),
    NoAnswer.UNKNOWN: words("Not known"),
    NoAnswer.SEALED: words("For others to read"),
}

ANSWERABLE = (NoAnswer.NOT_ASKED, NoAnswer.REFUSED, NoAnswer.UNKNOWN)
"""What somebody may choose instead of an answer."""

Text: TypeAlias = str | NoAnswer
Code: TypeAlias = str | NoAnswer
Codes: TypeAlias = tuple[str, ...] | NoAnswer
YesNo: TypeAlias = bool | NoAnswer
Number: TypeAlias = int | NoAnswer
Day: TypeAlias = date | NoAnswer
PartDay: TypeAlias = PartialDate | NoAnswer
Value: TypeAlias = str | tuple[str, ...] | bool | int | date | PartialDate | NoAnswer


class Kind(StrEnum):
    """What sort of answer a question takes, which decides its box, its column and its checks."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    CODE = "code"
    CODES = "codes"
    YES_NO = "yes_no"
    NUMBER = "number"
    MONEY = "money"
    DAY = "day"
    PART_DAY = "part_day"


class Compartment(StrEnum):
    """Who may read an answer. Every one but the first has a key of its own; CASE holds coded facts and staff names only.

    AUDIT holds no answers: what was done to what, in the log.
    """

    CASE = "case"
    IDENTITY = "identity"
    MEDICAL = "medical"
    PSYCHOLOGICAL = "psychological"
    SAFETY = "safety"
    AUDIT = "audit"


COMPARTMENT_LABELS: Mapping[Compartment, Words] = {
    Compartment.CASE: words("Coded facts"),
    Compartment.IDENTITY: words("Names and notes"),
    Compartment.MEDICAL: words("Medical answers"),
    Compartment.PSYCHOLOGICAL: words("Psychological answers"),
    Compartment.SAFETY: words("Safety: family, perpetrators, places"),
    Compartment.AUDIT: words("Audit log"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to choose from. Codes are text and never change; retired ones stay readable."""

    code: str
    label: Words
    retired: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Choices:
    """A named list of answers, in the order in which it is offered. Only itself is equal to it."""

    name: str
    items: tuple[Choice, ...]
    first: int | None = None
    """How many are offered first; the rest by the reader's alphabet. None: all of them in this order."""

    @property
    def codes(self) -> tuple[str, ...]:
        """All codes, retired ones included."""
        return tuple(choice.code for choice in self.items)

    def __contains__(self, code: object) -> bool:
        """Whether a code is in the list, retired ones included."""
        return code in _labels(self)

    def label(self, code: str) -> Words:
        """The words for a code; the code itself where it is not in the list, so that nothing is hidden."""
        return _labels(self).get(code) or Words("{code}", {"code": code})


@cache
def _labels(choices: Choices) -> dict[str, Words]:
    return {choice.code: choice.label for choice in choices.items}


def choices(name: str, **labels: Words) -> Choices:
    """A list of answers written as code=words("Label")."""
    return Choices(name, tuple(Choice(code, label) for code, label in labels.items()))


@dataclass(frozen=True, slots=True)
class Question:
    """What `ask` declared about one field of a record."""

    name: str
    label: Words
    kind: Kind
    section: Words | None
    help: Words | None
    choices: Choices | None
    htcds: str
    compartment: Compartment
    required: bool
    largest: int | None
    was: Compartment | None = None
    """The compartment in which earlier versions sealed the answer; it is read there until the record is saved again."""


def ask(
    label: Words,
    kind: Kind,
    *,
    section: Words | None = None,
    help: Words | None = None,  # noqa: A002  the word every declaration reads best with
    choices: Choices | None = None,
    htcds: str = "",
    compartment: Compartment = Compartment.CASE,
    required: bool = False,
    largest: int | None = None,
    was: Compartment | None = None,
) -> Any:  # noqa: ANN401  dataclasses.field is typed the same way
    """Declare one question of a record.

    `htcds` is the field name in IOM's Human Trafficking Case Data Standard 2.0. A required question has no default
    and takes a value only; every other one starts as not asked. `largest` bounds a number, and the length of a text.
    `was` is the compartment in which earlier versions sealed the answer.
    """
    about = {
        "label": label, "kind": kind, "section": section, "help": help, "choices": choices, "htcds": htcds,
        "compartment": compartment, "required": required, "largest": largest,
        "was": was,
    }  # fmt: skip
    if required:
        return dataclasses.field(metadata=about, kw_only=True)
    return dataclasses.field(default=NoAnswer.NOT_ASKED, metadata=about, kw_only=True)


def questions(record: type[Any]) -> tuple[Question, ...]:
    """The questions of a record class, in the order of their declaration."""
    key: Any = record
    return _questions(key)


@cache
def _questions(record: Any) -> tuple[Question, ...]:  # noqa: ANN401  mypy takes no class for hashable
    return tuple(Question(name=field.name, **field.metadata) for field in dataclasses.fields(record))


def sealed_questions(record: type[Any]) -> Mapping[Compartment, tuple[Question, ...]]:
    """The questions of a record class whose answers are sealed, by compartment, in the order of their declaration."""
    key: Any = record
    return _sealed_questions(key)


def sealed_compartments(record: type[Any]) -> tuple[Compartment, ...]:
    """The compartments in which a record class has sealed answers, those of earlier versions after them."""
    before = (one.was for one in questions(record) if one.was is not None)
    return tuple(dict.fromkeys((*sealed_questions(record), *before)))


@cache
def _sealed_questions(record: Any) -> Mapping[Compartment, tuple[Question, ...]]:  # noqa: ANN401
    found: dict[Compartment, tuple[Question, ...]] = {}
    for asked in _questions(record):
        if asked.compartment != Compartment.CASE:
            found[asked.compartment] = (*found.get(asked.compartment, ()), asked)
    return found


def question(record: type, name: str) -> Question:
    """One question of a record class. KeyError where there is none of that name."""
    return {asked.name: asked for asked in questions(record)}[name]


class Severity(StrEnum):
    """Whether a finding stops the saving or only asks for a second look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about a record that does not fit; shown beside the field."""

    field: str
    sentence: Words
    severity: Severity = Severity.ERROR


Check: TypeAlias = Callable[[Any, date], list[Finding]]
"""A check across the fields of a record, given today's date."""
