"""Workbooks and tables that the tests make, in the layouts met in the field. Everybody in them is invented."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from xlsxwriter import Workbook  # type: ignore[import-untyped]

from caseapp.base.errors import KnownError
from caseapp.base.words import Words
from caseapp.exchange.register.recognising import recognise
from caseapp.exchange.register.rows import RefusedRow, Register, TakenRow

TODAY = date(2026, 10, 5)
DATA = Path(__file__).resolve().parents[3].parent / "shared" / "data"

# The row of names of IOM's templates as published: five of the address out of step, one misspelt, one missing.
NAMES = (
    "", "cas_CaseOwner", "prs_Salutation", "prs_FirstName", "prs_SecondName", "con_Consent", "prs_Birthdate",
    "prs_Gender", "prs_Citizenship", "prs_Title", "prs_Email", "prs_HomePhone", "prs_MobilePhone", "prs_MailingCity",
    "prs_MailingCountry", "prs_MailingState", "prs_MailingStreet", "prs_MailingPostalCode", "vic_TraffickingStatus",
    "vic_TraffickinStatusDecisionMakingOrg", "vic_MethodOfRecruitment", "vic_LocationOfRecruitment",
    "vic_MethodsOfControl", "vic_TypeOfExploitation", "vic_ForcedLabourIndustry", "vic_TypeOfSexExploitation",
    "vic_LocationOfExploitation", "cas_Status", "cas_ReferringOrganisation", "cas_IncomingReferralDate",
    "cas_ReferringPrimaryCaseWorker", "cas_ReasonForIncomingReferral", "cas_IncomingReferralDetails",
    "cas_ReferredOrganisation", "cas_ReferredPrimaryCaseWorker", "", "cas_OutgoingReferralDate",
    "cas_OutgoingReferralDetails", "cas_ReasonForCaseClosure",
)  # fmt: skip
LABELS = (
    "", "Case Owner", "Salutation", "First Name", "Second Name", "Consent", "Birthdate", "Gender", "Citizenship",
    "Title", "Email", "Home Phone", "Mobile Phone", "Mailing Street", "Mailing City", "Mailing State/Province",
    "Mailing Zip/Postal Code", "Mailing Country", "Trafficking Status",
    "Trafficking Status Decision Making Organization", "Method of Recruitment", "Location of Recruitment",
    "Methods of Control", "Type of Exploitation", "Forced Labour Industry", "Type of Sex Exploitation",
    "Location of Exploitation", "Status", "Referring Organisation", "Incoming Referral Date",
    "Referring Primary Case Worker", "Reason for Incoming Referral", "Incoming Referral Details",
    "Referred Organisation", "Referred Primary Case Worker", "Reason for Outgoing Referral",
    "Outgoing Referral Date", "Outgoing Referral Details", "Reason for Case Closure",
)  # fmt: skip


class SpokenLanguage:
    """A language made of the words that a test gives it."""

    code = "ru"

    def __init__(self, spoken: Mapping[str, str]) -> None:
        self.spoken = spoken

    def __call__(self, words: Words) -> str:
        return self.spoken.get(words.text, words.text)


def save(path: Path, sheets: Mapping[str, Sequence[Sequence[object]]], **options: object) -> Path:
    """A workbook of these sheets; dates become dates, texts stay texts."""
    with Workbook(
        path, {"default_date_format": "dd.mm.yyyy", "strings_to_formulas": False, **options}
    ) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for place, cell in enumerate(row):
                    if isinstance(cell, date | datetime):
                        sheet.write_datetime(number, place, cell)
                    elif cell not in ("", None):
                        sheet.write(number, place, cell)
    return path


def template(path: Path, *people: Mapping[str, object], empty: int = 5) -> Path:
    """IOM's template with these people, by label, and some rows that are numbered and empty."""
    rows: list[list[object]] = [list(NAMES), list(LABELS)]
    for number in range(1, len(people) + empty + 1):
        about = people[number - 1] if number <= len(people) else {}
        rows.append([number, *(about.get(label, "") for label in LABELS[1:])])
    return save(
        path, {"Case Sheet": rows, "about": [["Microsoft Excel HTCDS 2.0"]], "validation": [["", "Gender"]]}
    )


def text(path: Path, content: str, encoding: str = "utf-8") -> Path:
    """A text table in some encoding."""
    path.write_bytes(content.encode(encoding))
    return path


def recognised(path: Path, *speakers: SpokenLanguage, **options: Any) -> Register:
    """The register in a file, on a fixed day."""
    return recognise(path, today=TODAY, speakers=speakers, **options)


def taken(path: Path, *speakers: SpokenLanguage) -> list[TakenRow]:
    """All rows of a register, none of which may be refused."""
    rows = list(recognised(path, *speakers).rows())
    assert not [(row.number, row.reason) for row in rows if isinstance(row, RefusedRow)]
    return [row for row in rows if isinstance(row, TakenRow)]


def reasons(path: Path) -> list[str]:
    """Why rows are refused, as sentences with their values."""
    return [
        row.reason.text.format(**row.reason.values)
        for row in recognised(path).rows()
        if isinstance(row, RefusedRow)
    ]


def refusal(path: Path) -> str:
    """The sentence with which a file as a whole is refused."""
    with pytest.raises(KnownError) as caught:
        list(recognised(path).rows())
    return caught.value.sentence.text
