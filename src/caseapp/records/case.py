"""The case: one episode of assistance to one person, from the first contact to its closure.

A person who comes back has a new case; the first one stays as it was. Field names follow HTCDS 2.0 where it has one.
"""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.case_choices import (
    CASE_DESTINATION,
    CLOSURE_REASON,
    DANGER,
    DOCUMENT,
    FORMAL_STATUS,
    MIGRATION_STATUS,
    OPENED_PRECISION,
    PAYER,
    REASON_FOR_REFERRAL,
    REFERRAL_SOURCE,
    SOCIAL_STANDARD,
    STATUS,
)
from caseapp.records.fields import (
    Code,
    Codes,
    Compartment,
    Day,
    Finding,
    Kind,
    NoAnswer,
    Severity,
    Text,
    YesNo,
    ask,
)
from caseapp.records.languages import LANGUAGES

__all__ = [
    "CASE_DESTINATION",
    "CLOSURE",
    "CLOSURE_REASON",
    "FORMAL_STATUS",
    "OPENED_PRECISION",
    "PAYER",
    "REASON_FOR_REFERRAL",
    "REFERRAL_SOURCE",
    "STATUS",
    "Case",
    "check_case",
    "closure_approved",
    "closure_waits",
    "is_closed",
]

_CASE = words("Case")
_IN = words("Referral to the shelter")
_SAFE = words("Contact and safety")
_CAME = words("Documents and belongings")
_STATE = words("Status and standard")
_ID, _S = Compartment.IDENTITY, Compartment.SAFETY
_OUT = words("Referral onwards")
_CLOSE = words("Closure")


@dataclass(frozen=True, kw_only=True)
class Case:
    """One episode of assistance. `opened` is the day of admission to assistance, which quarters count."""

    opened: date = ask(
        words("Opened on"), Kind.DAY, section=_CASE, required=True,
        help=words("The day on which help began, with or without a bed; the quarter of this day counts it."),
    )  # fmt: skip
    opened_precision: Code = ask(
        words("The opening day is"),
        Kind.CODE,
        section=_CASE,
        choices=OPENED_PRECISION,
        help=words(
            "Only for cases from old registers. A case whose day is not known is counted in no quarter."
        ),
    )
    status: str = ask(
        words("Status"),
        Kind.CODE,
        section=_CASE,
        choices=STATUS,
        htcds="cas_Status",
        required=True,
        help=words(
            "Active: help goes on. Follow-up: the plan is carried out, contact goes on. Closed: nothing more is agreed."
        ),
    )
    worker: Text = ask(
        words("Case worker"), Kind.TEXT, section=_CASE, htcds="cas_CaseOwner",
        help=words("Who leads the case and answers for the plan."),
    )  # fmt: skip
    payer: Code = ask(
        words("Who pays"), Kind.CODE, section=_CASE, choices=PAYER,
        help=words("Every stay and service may name its own payer; this is the usual one."),
    )  # fmt: skip
    formal_status: Code = ask(
        words("Formal status"), Kind.CODE, section=_CASE, choices=FORMAL_STATUS,
        help=words("The decision of the national authority, apart from what the shelter found."),
    )  # fmt: skip
    referral_source: Code = ask(
        words("Who referred"), Kind.CODE, section=_IN, choices=REFERRAL_SOURCE,
        help=words("Who sent the person, or that she came herself (HTCDS)."),
    )  # fmt: skip
    referring_organisation: Text = ask(
        words("Referring organisation"), Kind.TEXT, section=_IN, htcds="cas_ReferringOrganisation",
        compartment=Compartment.SAFETY,
    )  # fmt: skip
    referred_on: Day = ask(
        words("Date of referral"), Kind.DAY, section=_IN, htcds="cas_IncomingReferralDate",
        help=words("Day on which the shelter first heard of the person."),
    )  # fmt: skip
    referring_worker: Text = ask(
        words("Referring case worker"),
        Kind.TEXT,
        section=_IN,
        htcds="cas_ReferringPrimaryCaseWorker",
        compartment=Compartment.IDENTITY,
    )
    reason_in: Code = ask(
        words("Reason for referral"), Kind.CODE, section=_IN, choices=REASON_FOR_REFERRAL,
        htcds="cas_ReasonForIncomingReferral",
    )  # fmt: skip
    referral_details: Text = ask(
        words("Details of the referral"), Kind.LONG_TEXT, section=_IN, htcds="cas_IncomingReferralDetails",
        compartment=Compartment.SAFETY,
    )  # fmt: skip
    danger: Code = ask(
        words("Danger at the first contact"), Kind.CODE, section=_SAFE, choices=DANGER, compartment=_ID,
        help=words("Asked before anything else: whether somebody looks for the person, threatens her or those close to her."),
    )  # fmt: skip
    danger_from: Text = ask(
        words("From whom or what, and what was done at once"), Kind.LONG_TEXT, section=_SAFE, compartment=_S
    )
    place_known_to: Text = ask(
        words("Who knows where the person is"), Kind.TEXT, section=_SAFE, compartment=_S,
        help=words("Also by telephone, social networks or a shared account."),
    )  # fmt: skip
    interpreter: YesNo = ask(words("An interpreter is needed"), Kind.YES_NO, section=_SAFE, compartment=_ID)
    interpreter_language: Code = ask(
        words("Language of the interpreter"), Kind.CODE, section=_SAFE, choices=LANGUAGES, compartment=_ID
    )
    migration_status: Code = ask(
        words("Migration status"), Kind.CODE, section=_CAME, choices=MIGRATION_STATUS, compartment=_ID,
        help=words("Help does not depend on it."),
    )  # fmt: skip
    documents_held: Codes = ask(
        words("Documents that the person has"), Kind.CODES, section=_CAME, choices=DOCUMENT, compartment=_ID,
        help=words("It is enough to have seen them; no copy is kept."),
    )  # fmt: skip
    documents_lost: Codes = ask(
        words("Documents that are lost"), Kind.CODES, section=_CAME, choices=DOCUMENT, compartment=_ID
    )
    documents_withheld: Codes = ask(
        words("Documents that others withhold"), Kind.CODES, section=_CAME, choices=DOCUMENT, compartment=_ID
    )
    belongings: Text = ask(
        words("Belongings"), Kind.LONG_TEXT, section=_CAME, compartment=_ID,
        help=words("What was brought and where it is kept, and what others still have."),
    )  # fmt: skip
    formal_status_by: Text = ask(
        words("Formal status decided by"), Kind.TEXT, section=_STATE, compartment=_ID,
        help=words("The body of the state, such as the investigator or the prosecutor."),
    )  # fmt: skip
    formal_status_on: Day = ask(words("Formal status decided on"), Kind.DAY, section=_STATE, compartment=_ID)
    social_standard: Code = ask(
        words("Criteria of the social standard"), Kind.CODE, section=_STATE, choices=SOCIAL_STANDARD, compartment=_ID,
        help=words(
            "Kazakhstan's criteria for special social services need no means; the elements of the Palermo Protocol stand on"
            " the trafficking history."
        ),
    )  # fmt: skip
    social_standard_by: Text = ask(words("Criteria assessed by"), Kind.TEXT, section=_STATE, compartment=_ID)
    social_standard_on: Day = ask(words("Criteria assessed on"), Kind.DAY, section=_STATE, compartment=_ID)
    referred_organisation: Text = ask(
        words("Referred to organisation"),
        Kind.TEXT,
        section=_OUT,
        htcds="cas_ReferredOrganisation",
        compartment=Compartment.SAFETY,
        help=words(
            "From old registers. A new referral is written down under Referrals, where the consent is asked for."
        ),
    )
    referred_worker: Text = ask(
        words("Case worker there"),
        Kind.TEXT,
        section=_OUT,
        htcds="cas_ReferredPrimaryCaseWorker",
        compartment=Compartment.IDENTITY,
    )
    reason_out: Code = ask(
        words("Reason for referral onwards"), Kind.CODE, section=_OUT, choices=REASON_FOR_REFERRAL,
        htcds="cas_ReasonForOutgoingReferral",
    )  # fmt: skip
    referred_out_on: Day = ask(
        words("Date of referral onwards"), Kind.DAY, section=_OUT, htcds="cas_OutgoingReferralDate"
    )
    referral_out_details: Text = ask(
        words("Details of the referral onwards"),
        Kind.LONG_TEXT,
        section=_OUT,
        htcds="cas_OutgoingReferralDetails",
        compartment=Compartment.SAFETY,
    )
    closed: Day = ask(
        words("Closed on"), Kind.DAY, section=_CLOSE,
        help=words("From this day on reports count the case as closed; a manager approves it afterwards."),
    )  # fmt: skip
    closure_reason: Code = ask(
        words("Reason for closure"), Kind.CODE, section=_CLOSE, choices=CLOSURE_REASON,
        help=words("The main reason; what else mattered goes into the details."),
    )  # fmt: skip
    destination: Code = ask(
        words("Lives afterwards"), Kind.CODE, section=_CLOSE, choices=CASE_DESTINATION,
        help=words("Where the person lives right afterwards, as far as she wishes to say."),
    )  # fmt: skip
    closure_details: Text = ask(
        words("Details of the closure"),
        Kind.LONG_TEXT,
        section=_CLOSE,
        htcds="cas_ReasonForCaseClosure",
        compartment=Compartment.IDENTITY,
    )
    closed_by: Text = ask(
        words("Closed by"), Kind.TEXT, section=_CLOSE,
        help=words("Filled in when the closure is saved.")
    )  # fmt: skip
    closure_approved_by: Text = ask(
        words("Closure approved by"), Kind.TEXT, section=_CLOSE,
        help=words(
            "Filled in when a manager approves the closure on the person's page; a later change of the closure takes it back."
        ),
    )  # fmt: skip
    closure_approved_on: Day = ask(words("Closure approved on"), Kind.DAY, section=_CLOSE)


CLOSURE = ("status", "closed", "closure_reason", "destination", "closure_details")
"""What the manager approves: where one of these changes, the approval lapses."""


def is_closed(case: Case) -> bool:
    """Whether the episode has ended."""
    return case.status in ("Closed", "ClosedReferred")


def closure_approved(case: Case) -> bool:
    """Whether a manager approved the closure as it stands."""
    return isinstance(case.closure_approved_on, date) and isinstance(case.closure_approved_by, str)


def closure_waits(case: Case) -> bool:
    """Whether a closure waits for approval: one that was made in this program; cases of old registers are history."""
    return is_closed(case) and isinstance(case.closed_by, str) and not closure_approved(case)


def check_case(case: Case, today: date) -> list[Finding]:
    """Dates in an impossible order, and a status that does not fit the dates."""
    findings: list[Finding] = []
    if case.opened > today:
        findings.append(Finding("opened", words("The case is opened in the future.")))
    if not isinstance(case.referred_on, NoAnswer) and case.referred_on > case.opened:
        findings.append(Finding("referred_on", words("The referral is later than the opening of the case.")))
    if isinstance(case.closed, date):
        if case.closed < case.opened:
            findings.append(Finding("closed", words("The case is closed before it is opened.")))
        elif case.closed > today:
            findings.append(Finding("closed", words("The closing date lies in the future.")))
        if not is_closed(case):
            findings.append(
                Finding("status", words("A closing date is given, so the status must be a closed one."))
            )
    elif is_closed(case):
        findings.append(Finding("closed", words("A closed case needs the day on which it was closed.")))
    return findings + _check_arrival(case, today)


def _check_arrival(case: Case, today: date) -> list[Finding]:
    """Danger without what was done, decisions to come, and a document that is here and not here."""
    findings = [
        Finding(field, words("This day lies in the future."))
        for field in ("formal_status_on", "social_standard_on")
        if isinstance(day := getattr(case, field), date) and day > today
    ]
    if case.danger == "now" and case.danger_from is NoAnswer.NOT_ASKED:
        sentence = words("The danger is immediate: write down from whom, and what was done at once.")
        findings.append(Finding("danger_from", sentence, Severity.WARNING))
    held = set(case.documents_held) if isinstance(case.documents_held, tuple) else set()
    for field in ("documents_lost", "documents_withheld"):
        gone = getattr(case, field)
        if isinstance(gone, tuple) and held & set(gone) - {"other"}:
            sentence = words("The same document is among those that the person has.")
            findings.append(Finding(field, sentence, Severity.WARNING))
    return findings
