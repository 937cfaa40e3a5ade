"""The columns of our own export: IOM's template first, then the other fields of HTCDS, then what only caseapp has."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from caseapp.base.steps import Step, Walk, no_step
from caseapp.exchange.register.assembling import PURPOSE_OF_CONSENT
from caseapp.exchange.register.columns import (
    INNER,
    OF,
    OURS,
    REFERENCES,
    SUBJECTS_OF_A_ROW,
    asked_of,
    paths,
    question_of,
)
from caseapp.exchange.register.rows import TakenRow
from caseapp.exchange.register.standard import standard
from caseapp.records.fields import Compartment, Kind, NoAnswer, Question, questions
from caseapp.records.subject import Subject

TEMPLATE = (
    "cas_CaseOwner", "prs_Salutation", "prs_FirstName", "prs_SecondName", "con_Consent", "prs_Birthdate",
    "prs_Gender", "prs_Citizenship", "prs_Title", "prs_Email", "prs_HomePhone", "prs_MobilePhone",
    "prs_MailingStreet", "prs_MailingCity", "prs_MailingState", "prs_MailingPostalCode", "prs_MailingCountry",
    "vic_TraffickingStatus", "vic_TraffickingStatusDecisionMakingOrg", "vic_MethodOfRecruitment",
    "vic_LocationOfRecruitment", "vic_MethodsOfControl", "vic_TypeOfExploitation", "vic_ForcedLabourIndustry",
    "vic_TypeOfSexExploitation", "vic_LocationOfExploitation", "cas_Status", "cas_ReferringOrganisation",
    "cas_IncomingReferralDate", "cas_ReferringPrimaryCaseWorker", "cas_ReasonForIncomingReferral",
    "cas_IncomingReferralDetails", "cas_ReferredOrganisation", "cas_ReferredPrimaryCaseWorker",
    "cas_ReasonForOutgoingReferral", "cas_OutgoingReferralDate", "cas_OutgoingReferralDetails",
    "cas_ReasonForCaseClosure",
)  # fmt: skip
"""Columns of the templates of HTCDS 2.0, in the order of their labels, each with the name that belongs to it."""

_WHOLE = ("person", "case", "trafficking")
"""Subjects whose every field travels; of the others the fields of HTCDS do, and the day without which none exists."""


@dataclass(frozen=True, slots=True)
class Field:
    """One column: the name and label over it, where its values come from, and whether it stays blank."""

    name: str
    label: str
    path: str
    entry: int = 1
    blank: bool = False

    @property
    def question(self) -> Question:
        """The question whose answers stand in it."""
        return question_of(self.path)


def layout(
    rows: Sequence[TakenRow], *, with_names: bool, whole: bool = False, step: Step = no_step
) -> tuple[Field, ...]:
    """The columns that these rows need. Without names the columns of the template stay, and stay blank.

    The `whole` register has a column for every answer about a person that any row holds, however deep it lies.
    """
    walk = Walk(step, len(rows) * (2 if whole else 1))
    most = _most(walk.along(rows), whole=whole)
    used = _used(walk.along(rows)) if whole else frozenset()
    template = [
        Field(
            name,
            standard()[name].label,
            paths()[name],
            blank=not with_names and is_private(question_of(paths()[name])),
        )
        for name in TEMPLATE
    ]
    standing = {field.path for field in template}
    further = [
        Field(_numbered(name, entry), _labelled(name, path, entry), path, entry)
        for about in SUBJECTS_OF_A_ROW
        for entry in range(1, most.get(about.name, 0) + 1)
        for name, path in (_all_fields(about) if whole else _fields(about, with_names=with_names))
        if (entry > 1 or path not in standing)
        and (not whole or about.name in _WHOLE or (path, entry) in used)
    ]
    return (*template, *further)


def is_private(asked: Question) -> bool:
    """Whether an answer is left out of the coded records: who a person is, and every free text, for it may say so.

    The name of an organisation stays: it is no person, and without it the rest about it cannot be taken in.
    """
    free = asked.kind in (Kind.TEXT, Kind.LONG_TEXT) and not asked.required
    return asked.compartment == Compartment.IDENTITY or free


def entries_of(row: TakenRow, *, whole: bool = False) -> Mapping[tuple[str, int], object]:
    """The records of a row by subject and number; of the consents the one that HTCDS asks for, or that one first."""
    found: dict[tuple[str, int], object] = {("person", 1): row.person, ("case", 1): row.case}
    listed = [*row.entries, *(("organisation", organisation) for organisation in row.organisations)]
    listed += [(name, record) for name, record, _ in row.inner]
    for name in {name for name, _ in listed}:
        records = [record for other, record in listed if other == name]
        if name == "consent":
            asked = sorted((r for r in records if r.purpose == PURPOSE_OF_CONSENT), key=lambda r: r.day)[-1:]
            records = [*asked, *(r for r in records if r not in asked)] if whole else asked
        found |= {(name, number): record for number, record in enumerate(records, start=1)}
    return found


def parents_of(row: TakenRow) -> Mapping[tuple[str, int], int]:
    """To which entry each entry of `inner` belongs, by subject and number."""
    found: dict[tuple[str, int], int] = {}
    for name, _, parent in row.inner:
        found[name, 1 + sum(other == name for other, _ in found)] = parent
    return found


def _used(rows: Iterable[TakenRow]) -> frozenset[tuple[str, int]]:
    """Every question that any row answers, with the number of the entry."""
    found: set[tuple[str, int]] = set()
    for row in rows:
        for (name, number), record in entries_of(row, whole=True).items():
            answered = (
                asked.name for asked in questions(type(record)) if _answered(getattr(record, asked.name))
            )
            found |= {(f"{name}.{one}", number) for one in answered}
            found |= {(f"{name}.{OF}", number)} if name in INNER else set()
    return frozenset(found)


def _answered(value: object) -> bool:
    return value not in (NoAnswer.NOT_ASKED, NoAnswer.SEALED)


def _all_fields(about: Subject[Any]) -> Sequence[tuple[str, str]]:
    """Names and paths of all fields of a subject that mean something in another vault."""
    paths_here = [f"{about.name}.{asked.name}" for asked in asked_of(about)]
    paths_here += [f"{about.name}.{OF}"] if about.name in INNER else []
    return [
        (question_of(path).htcds or f"{OURS}{path}", path) for path in paths_here if path not in REFERENCES
    ]


def _most(rows: Iterable[TakenRow], *, whole: bool) -> dict[str, int]:
    """How many entries of each subject a row holds at most; the fields of the main subjects are always there."""
    most = dict.fromkeys((*_WHOLE, "consent", "event"), 1)
    for row in rows:
        for name, number in entries_of(row, whole=whole):
            most[name] = max(most.get(name, 0), number)
    return most


def _fields(about: Subject[Any], *, with_names: bool) -> Sequence[tuple[str, str]]:
    """Names and paths of a subject's fields: those of HTCDS by their name, the others by ours.

    None where only the day would be left of an entry: a comment without its text says nothing.
    """
    kept = [asked for asked in asked_of(about) if with_names or not is_private(asked)]
    if not any(asked.htcds for asked in kept):
        return []
    return [
        (asked.htcds or f"{OURS}{about.name}.{asked.name}", f"{about.name}.{asked.name}")
        for asked in kept
        if (asked.htcds or about.name in _WHOLE or asked.name == about.day)
        and f"{about.name}.{asked.name}" not in REFERENCES
    ]


def _numbered(name: str, entry: int) -> str:
    return name if entry == 1 else f"{name}#{entry}"


def _labelled(name: str, path: str, entry: int) -> str:
    label = (standard()[name].label if name in standard() else "") or question_of(path).label.text
    return label if entry == 1 else f"{label} ({entry})"
