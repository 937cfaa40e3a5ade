"""The columns of our own export: IOM's template first, then the other fields of HTCDS, then what only caseapp has."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from caseapp.exchange.register.assembling import PURPOSE_OF_CONSENT
from caseapp.exchange.register.columns import OURS, SUBJECTS_OF_A_ROW, asked_of, paths, question_of
from caseapp.exchange.register.rows import TakenRow
from caseapp.exchange.register.standard import standard
from caseapp.records.fields import Compartment, Kind, Question
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


def layout(rows: Iterable[TakenRow], *, with_names: bool) -> tuple[Field, ...]:
    """The columns that these rows need. Without names the columns of the template stay, and stay blank."""
    most = _most(rows)
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
        for name, path in _fields(about, with_names=with_names)
        if entry > 1 or path not in standing
    ]
    return (*template, *further)


def is_private(asked: Question) -> bool:
    """Whether an answer is left out of the coded records: who a person is, and every free text, for it may say so.

    The name of an organisation stays: it is no person, and without it the rest about it cannot be taken in.
    """
    free = asked.kind in (Kind.TEXT, Kind.LONG_TEXT) and not asked.required
    return asked.compartment == Compartment.IDENTITY or free


def entries_of(row: TakenRow) -> Mapping[tuple[str, int], object]:
    """The records of a row by subject and number; of the consents the one that HTCDS asks for."""
    found: dict[tuple[str, int], object] = {("person", 1): row.person, ("case", 1): row.case}
    listed = [*row.entries, *(("organisation", organisation) for organisation in row.organisations)]
    for name in {name for name, _ in listed}:
        records = [record for other, record in listed if other == name]
        if name == "consent":
            records = sorted((r for r in records if r.purpose == PURPOSE_OF_CONSENT), key=lambda r: r.day)[
                -1:
            ]
        found |= {(name, number): record for number, record in enumerate(records, start=1)}
    return found


def _most(rows: Iterable[TakenRow]) -> dict[str, int]:
    """How many entries of each subject a row holds at most; the fields of the main subjects are always there."""
    most = dict.fromkeys((*_WHOLE, "consent", "event"), 1)
    for row in rows:
        for name, number in entries_of(row):
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
        if asked.htcds or about.name in _WHOLE or asked.name == about.day
    ]


def _numbered(name: str, entry: int) -> str:
    return name if entry == 1 else f"{name}#{entry}"


def _labelled(name: str, path: str, entry: int) -> str:
    label = (standard()[name].label if name in standard() else "") or question_of(path).label.text
    return label if entry == 1 else f"{label} ({entry})"
