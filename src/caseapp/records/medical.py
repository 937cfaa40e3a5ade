"""Medical help: one entry per visit or measure. Results of tests stay in the medical compartment."""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.case import PAYER
from caseapp.records.case_choices import PAYER_HELP
from caseapp.records.fields import (
    Code,
    Codes,
    Compartment,
    Day,
    Finding,
    Kind,
    Number,
    Text,
    YesNo,
    ask,
    choices,
)
from caseapp.records.services import OUTCOME, disorder, future, warning

MEDICAL_KIND = choices(
    "medical_kind",
    first_check=words("First check"),
    consultation=words("Consultation"),
    emergency=words("Emergency care"),
    treatment=words("Treatment"),
    hospital=words("Hospital stay"),
    examination=words("Examination or test"),
    medicines=words("Medicines"),
    dental=words("Dental care"),
    pregnancy=words("Pregnancy and birth"),
    substance_use=words("Treatment of addiction"),
    rehabilitation=words("Rehabilitation or aids"),
    vaccination=words("Vaccination"),
    forensic=words("Forensic medical examination"),
    fit_to_travel=words("Fitness to travel"),
)

TESTS = choices(
    "medical_tests",
    blood=words("Blood and urine"),
    tuberculosis=words("Tuberculosis"),
    hiv=words("HIV"),
    hepatitis=words("Hepatitis"),
    sexually_transmitted=words("Sexually transmitted infections"),
    pregnancy=words("Pregnancy"),
    x_ray=words("X-ray or ultrasound"),
    other=words("Other"),
)

INSURANCE = choices(
    "medical_insurance",
    insured=words("Insured (OSMS)"),
    not_insured=words("Not insured"),
    guaranteed_only=words("Guaranteed volume only (GOBMP)"),
    pays_herself=words("Paid privately"),
)

DIFFICULTY = choices(
    "difficulty",
    none=words("No difficulty"),
    some=words("Some difficulty"),
    much=words("A lot of difficulty"),
    cannot=words("Cannot do it at all"),
)
"""Answers of the Washington Group short set."""

_VISIT = words("Visit")
_FOUND = words("What was found")
_TESTS = words("Tests")
_ABILITY = words("Disability")
_PAPERS = words("Cost and papers")
_M = Compartment.MEDICAL


@dataclass(frozen=True, kw_only=True)
class Medical:
    """One visit or medical measure."""

    day: date = ask(words("Date"), Kind.DAY, section=_VISIT, required=True, compartment=Compartment.CASE)
    outcome: str = ask(
        words("Result of the request"), Kind.CODE, section=_VISIT, choices=OUTCOME, required=True,
        compartment=Compartment.CASE,
        help=words("A refusal and help that is not to be had are results too; reports count them apart."))  # fmt: skip
    kind: Code = ask(words("Kind of help"), Kind.CODE, section=_VISIT, choices=MEDICAL_KIND, compartment=_M)
    payer: Code = ask(
        words("Who pays"),
        Kind.CODE,
        section=_VISIT,
        choices=PAYER,
        help=PAYER_HELP,
        compartment=Compartment.CASE,
    )
    worker: Text = ask(words("Worker"), Kind.TEXT, section=_VISIT, compartment=Compartment.CASE)
    provider: Text = ask(
        words("Provider"), Kind.TEXT, section=_VISIT, help=words("Clinic, hospital or doctor."), compartment=_M,
    )  # fmt: skip
    complaints: Text = ask(words("Complaints"), Kind.LONG_TEXT, section=_FOUND, compartment=_M)
    injuries: YesNo = ask(words("Injuries"), Kind.YES_NO, section=_FOUND, compartment=_M)
    injury_details: Text = ask(
        words("Description of the injuries"), Kind.LONG_TEXT, section=_FOUND,
        help=words("Place, size, age, and what the person says about the cause. It may become evidence."), compartment=_M,
    )  # fmt: skip
    chronic: Text = ask(words("Chronic illness"), Kind.LONG_TEXT, section=_FOUND, compartment=_M)
    allergies: Text = ask(
        words("Allergies"),
        Kind.TEXT,
        section=_FOUND,
        compartment=_M,
        help=words("Medicines above all: it can save a life."),
    )
    pregnant: YesNo = ask(words("Pregnant"), Kind.YES_NO, section=_FOUND, compartment=_M)
    birth_expected: Day = ask(words("Birth expected on"), Kind.DAY, section=_FOUND, compartment=_M)
    diagnosis: Text = ask(
        words("Diagnosis of the doctor"), Kind.LONG_TEXT, section=_FOUND,
        help=words("As the doctor wrote it; never a guess of the staff."), compartment=_M,
    )  # fmt: skip
    treatment: Text = ask(words("Treatment"), Kind.LONG_TEXT, section=_FOUND, compartment=_M)
    medicines: Text = ask(words("Medicines"), Kind.LONG_TEXT, section=_FOUND, compartment=_M)
    referred_to: Text = ask(words("Referred to"), Kind.TEXT, section=_FOUND, compartment=_M)
    next_visit: Day = ask(words("Next visit"), Kind.DAY, section=_FOUND, compartment=_M)
    tests_offered: Codes = ask(
        words("Tests offered"), Kind.CODES, section=_TESTS, choices=TESTS,
        help=words("Tests are voluntary. A refusal changes nothing about the help."), compartment=_M,
    )  # fmt: skip
    tests_accepted: Codes = ask(
        words("Tests accepted"),
        Kind.CODES,
        section=_TESTS,
        choices=TESTS,
        compartment=_M,
        help=words("Only those to which the person agreed, each by itself."),
    )
    test_results: Text = ask(words("Results"), Kind.LONG_TEXT, section=_TESTS, compartment=_M)
    seeing: Code = ask(
        words("Seeing, even with glasses"), Kind.CODE, section=_ABILITY, choices=DIFFICULTY,
        help=words("Six questions of the Washington Group, best asked once at the first check."), compartment=_M,
    )  # fmt: skip
    hearing: Code = ask(
        words("Hearing, even with an aid"), Kind.CODE, section=_ABILITY, choices=DIFFICULTY, compartment=_M
    )
    walking: Code = ask(
        words("Walking or climbing steps"), Kind.CODE, section=_ABILITY, choices=DIFFICULTY, compartment=_M
    )
    remembering: Code = ask(
        words("Remembering or concentrating"),
        Kind.CODE,
        section=_ABILITY,
        choices=DIFFICULTY,
        compartment=_M,
    )
    self_care: Code = ask(
        words("Washing or dressing"), Kind.CODE, section=_ABILITY, choices=DIFFICULTY, compartment=_M
    )
    communicating: Code = ask(
        words("Understanding and being understood"),
        Kind.CODE,
        section=_ABILITY,
        choices=DIFFICULTY,
        compartment=_M,
    )
    cost: Number = ask(words("Cost (KZT)"), Kind.MONEY, section=_PAPERS, compartment=_M)
    insurance: Code = ask(
        words("Medical insurance"),
        Kind.CODE,
        section=_PAPERS,
        choices=INSURANCE,
        compartment=_M,
        help=words("OSMS is the compulsory insurance; GOBMP is the volume that everybody is guaranteed."),
    )
    disability_certificate: YesNo = ask(
        words("Disability certificate"), Kind.YES_NO, section=_PAPERS, compartment=_M
    )
    notes: Text = ask(words("Notes"), Kind.LONG_TEXT, section=_PAPERS, compartment=_M)


def has_disability(entry: Medical) -> bool | None:
    """A lot of difficulty or more in one of the six questions, the cut-off that the Washington Group recommends.

    None where none of the six was answered.
    """
    answers = (
        entry.seeing, entry.hearing, entry.walking, entry.remembering, entry.self_care, entry.communicating,
    )  # fmt: skip
    given = [answer for answer in answers if isinstance(answer, str)]
    return any(answer in ("much", "cannot") for answer in given) if given else None


def check_medical(entry: Medical, today: date) -> list[Finding]:
    """A visit in the future, and tests that were accepted without having been offered."""
    findings = future("day", entry.day, today)
    findings += disorder(
        entry.day, "next_visit", entry.next_visit, words("The next visit is earlier than this one.")
    )
    offered, accepted = entry.tests_offered, entry.tests_accepted
    if isinstance(offered, tuple) and isinstance(accepted, tuple) and set(accepted) - set(offered):
        findings += warning("tests_accepted", words("A test was accepted that was not offered."))
    if entry.pregnant is False and isinstance(entry.birth_expected, date):
        findings += warning(
            "birth_expected", words("A birth is expected, but the answer about pregnancy is no.")
        )
    return findings
