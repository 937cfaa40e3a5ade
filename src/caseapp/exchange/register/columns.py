"""What a column's heading means: names and labels of HTCDS, of forms, of our own export, of a shelter's own list."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from caseapp.base.words import Speaks, words
from caseapp.exchange.register.spellings import HEADINGS, fold
from caseapp.exchange.register.standard import standard
from caseapp.exchange.register.values import Reader
from caseapp.records import SUBJECTS
from caseapp.records.fields import Compartment, Kind, Question, questions
from caseapp.records.subject import Subject

OURS = "caseapp."
"""Begins the name of a column of our own export that HTCDS has no field for: caseapp.person.sex."""

KEY = "caseapp.key"
"""The column of our own export that keeps the key of a row."""


def asked_of(about: Subject[Any]) -> tuple[Question, ...]:
    """The questions of a subject."""
    record: type = about.record
    return questions(record)


_OWNERS = {subject.name: subject.owner for subject in SUBJECTS}


def _is_of_a_row(about: Subject[Any]) -> bool:
    """Whether it is about a person: herself, a case of hers, or whatever belongs to a case, also by way of another entry."""
    owner = about.name
    while owner not in ("person", "case", ""):
        owner = _OWNERS[owner]
    return bool(owner) or any(asked.htcds for asked in asked_of(about))


SUBJECTS_OF_A_ROW = tuple(subject for subject in SUBJECTS if _is_of_a_row(subject))
"""The subjects that a row of a register can hold: everything about a person, and the organisations of HTCDS."""

INNER = {about.name: about.owner for about in SUBJECTS_OF_A_ROW if about.owner not in ("", "person", "case")}
"""Subjects that belong to another entry of a case, by the subject of that entry: nights away to a stay."""

OF = "of"
"""The column that says to which entry, counted from 1, an entry of `INNER` belongs."""

REFERENCES = frozenset({"stay.bed", "person.family"})
"""Answers that are numbers or codes of other records of this vault; in another vault they would point to something else."""

_BELONGS = words("Belongs to the entry with this number")

_LISTED = ("person", "case", "trafficking")
"""Subjects whose labels are understood in a list of the shelter's own: those of events or plans are too general."""

_GENERAL = ("hte_", "org_", "spl_", "cco_", "prs_MailingL")
"""Fields whose labels ("Date", "Type", "Name", "Latitude") mean nothing without the field's name over them."""

_MISSPELT = {"vic_TraffickinStatusDecisionMakingOrg": "vic_TraffickingStatusDecisionMakingOrg"}
_NUMBERED = re.compile(r"(.*?)\s*(?:#(\d{1,4})|\((\d{1,2})\)?)")
_LONGEST = 200
_CUTS = re.compile(r"[/.:\-]")


WHOLE = "whole"
"""In place of a code: the column holds surname, given name and patronymic in one."""


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
        if len(text) > _LONGEST:
            return None
        plain, entry = _entry(text)
        cuts = [cut.end() for cut in _CUTS.finditer(plain)]
        path = _name(plain, cuts)
        return Target(path, entry) if path else self._split_choice(plain, cuts)

    def _split_choice(self, text: str, cuts: Sequence[int]) -> Target | None:
        """A column of one answer of a list: vic_Methods_of_Control/DebtBondage, or both as labels."""
        for number, cut in enumerate(cuts):
            before, after = text[: cut - 1], text[cut:]
            known = _labels().get(fold(before)) or self.listed.get(fold(before), "")
            path = _name(before, cuts[:number]) or known
            if path in _questions() and question_of(path).kind == Kind.CODES:
                code = self.reader(path, text).code_of(after)
                if code is not None:
                    return Target(path, code=code)
        return None

    def published(self, text: str) -> Target | None:
        """What a label of HTCDS means, where it means one thing only."""
        plain, entry = _entry(text)
        path = _labels().get(fold(plain))
        return Target(path, entry) if path else None

    def labelled(self, text: str) -> Target | None:
        """What a label means: of HTCDS first, then of our own questions, then what shelters call it."""
        path, _, code = self.listed.get(fold(text), "").partition("/")
        return self.published(text) or (Target(path, code=code) if path else None)

    def reader(self, path: str, heading: str) -> Reader:
        """Reads the cells under a heading."""
        return Reader(path, heading, question_of(path), self.speakers)


@cache
def question_of(path: str) -> Question:
    """The question behind "subject.field"."""
    return _questions()[path]


@cache
def _questions() -> dict[str, Question]:
    asked = {
        path: asked
        for subject in SUBJECTS_OF_A_ROW
        for asked in asked_of(subject)
        if (path := f"{subject.name}.{asked.name}") not in REFERENCES
    }
    return asked | {f"{name}.{OF}": _belongs() for name in INNER}


def _belongs() -> Question:
    return Question(
        OF, _BELONGS, Kind.NUMBER, None, None, None, "", Compartment.CASE, required=True, largest=9999
    )


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


def _name(text: str, cuts: Sequence[int]) -> str | None:
    """The path of a field's name, whole or behind one of the cuts."""
    return next((_names()[name] for cut in (0, *cuts) if (name := fold(text[cut:])) in _names()), None)


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
    return (numbered[1], int(numbered[2] or numbered[3])) if numbered else (text.strip(), 1)
