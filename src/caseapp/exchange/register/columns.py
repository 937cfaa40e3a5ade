"""What a column's heading means: names and labels of HTCDS, of forms, of our own export, of a shelter's own list."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from caseapp.base.words import Speaks
from caseapp.exchange.register.spellings import HEADINGS, fold
from caseapp.exchange.register.standard import standard
from caseapp.exchange.register.values import Reader
from caseapp.records import SUBJECTS
from caseapp.records.fields import Kind, Question, questions
from caseapp.records.subject import Subject

OURS = "caseapp."
"""Begins the name of a column of our own export that HTCDS has no field for: caseapp.person.sex."""

KEY = "caseapp.key"
"""The column of our own export that keeps the key of a row."""


def asked_of(about: Subject[Any]) -> tuple[Question, ...]:
    """The questions of a subject."""
    record: type = about.record
    return questions(record)


SUBJECTS_OF_A_ROW = tuple(
    subject for subject in SUBJECTS
    if subject.name in ("person", "case") or any(asked.htcds for asked in asked_of(subject))
)  # fmt: skip
"""The subjects that a row of a register can hold."""

_LISTED = ("person", "case", "trafficking")
"""Subjects whose labels are understood in a list of the shelter's own: those of events or plans are too general."""

_GENERAL = ("hte_", "org_", "spl_", "cco_", "prs_MailingL")
"""Fields whose labels ("Date", "Type", "Name", "Latitude") mean nothing without the field's name over them."""

_MISSPELT = {"vic_TraffickinStatusDecisionMakingOrg": "vic_TraffickingStatusDecisionMakingOrg"}
_NUMBERED = re.compile(r"(.*?)\s*(?:#|\()(\d{1,2})\)?")
_CUTS = re.compile(r"[/.:\-]")


@dataclass(frozen=True, slots=True)
class Target:
    """Where the answers of a column go: a field of a subject, of its n-th entry, and one code where it is split."""

    path: str
    entry: int = 1
    code: str = ""


@dataclass(frozen=True)
class Headings:
    """Understands headings, in English and in the languages of `speakers`."""

    speakers: tuple[Speaks, ...] = ()
    listed: dict[str, str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "listed", _listed(self.speakers))

    def named(self, text: str) -> Target | None:
        """What a field's name means, with the groups of a form before it, a number or a code behind it."""
        plain, entry = _entry(text)
        folded = fold(plain)
        if folded in _names():
            return Target(_names()[folded], entry)
        cuts = [cut.end() for cut in _CUTS.finditer(plain)]
        for cut in cuts:
            if fold(plain[cut:]) in _names():
                return Target(_names()[fold(plain[cut:])])
        return self._split_choice(plain, cuts)

    def _split_choice(self, text: str, cuts: Sequence[int]) -> Target | None:
        """A column of one answer of a list: vic_Methods_of_Control/DebtBondage, or both as labels."""
        for cut in cuts:
            before = self.named(text[: cut - 1]) or self.labelled(text[: cut - 1])
            if before is None or before.code:
                continue
            asked = question_of(before.path)
            code = self.reader(before.path, text).code_of(text[cut:]) if asked.kind == Kind.CODES else None
            if code is not None:
                return Target(before.path, before.entry, code)
        return None

    def published(self, text: str) -> Target | None:
        """What a label of HTCDS means, where it means one thing only."""
        plain, entry = _entry(text)
        path = _labels().get(fold(plain))
        return Target(path, entry) if path else None

    def labelled(self, text: str) -> Target | None:
        """What a label means: of HTCDS first, then of our own questions, then what shelters call it."""
        path = self.listed.get(fold(text))
        return self.published(text) or (Target(path) if path else None)

    def reader(self, path: str, heading: str) -> Reader:
        """Reads the cells under a heading."""
        return Reader(path, heading, question_of(path), self.speakers)


@cache
def question_of(path: str) -> Question:
    """The question behind "subject.field"."""
    return _questions()[path]


@cache
def _questions() -> dict[str, Question]:
    return {
        f"{subject.name}.{asked.name}": asked for subject in SUBJECTS_OF_A_ROW for asked in asked_of(subject)
    }


@cache
def paths() -> dict[str, str]:
    """The path, "subject.field", by the name of the HTCDS field."""
    return {asked.htcds: path for path, asked in _questions().items() if asked.htcds}


@cache
def _names() -> dict[str, str]:
    """Paths by folded name: of the standard, as misspelt in the templates, and of our own columns."""
    misspelt = {wrong: paths()[right] for wrong, right in _MISSPELT.items()}
    ours = {OURS + path: path for path in _questions()}
    return {fold(name): path for name, path in (paths() | misspelt | ours).items()}


@cache
def _labels() -> dict[str, str]:
    return {
        fold(published.label): paths()[published.name]
        for published in standard().values()
        if published.label and published.name in paths() and not published.name.startswith(_GENERAL)
    }


def _listed(speakers: Iterable[Speaks]) -> dict[str, str]:
    known: dict[str, str] = {}
    speakers = tuple(speakers)
    for path, asked in _questions().items():
        if path.partition(".")[0] in _LISTED:
            for text in (asked.label.text, *(say(asked.label) for say in speakers)):
                known.setdefault(fold(text), path)
    return dict(HEADINGS) | known


def _entry(text: str) -> tuple[str, int]:
    """A heading without the number of its entry: hte_Type#2 is the type of the second event."""
    numbered = _NUMBERED.fullmatch(text.strip())
    return (numbered[1], int(numbered[2])) if numbered else (text.strip(), 1)
