"""The case: one episode of assistance to one person, from the first contact to its closure.

A person who comes back has a new case; the first one stays as it was. Field names follow HTCDS 2.0 where it has one.
"""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.fields import Code, Compartment, Day, Finding, Kind, NoAnswer, Text, ask, choices

STATUS = choices(
    "case_status",
    Active=words("Active"),
    FollowUp=words("Follow-up"),
    Closed=words("Closed"),
    ClosedReferred=words("Closed and referred"),
)

REFERRAL_SOURCE = choices(
    "referral_source",
    hotline=words("Hotline"),
    police=words("Police"),
    migration_service=words("Migration service"),
    prosecutor=words("Prosecutor"),
    embassy=words("Embassy or consulate"),
    ngo=words("Non-governmental organisation"),
    iom=words("IOM"),
    health=words("Health service"),
    labour_inspection=words("Labour inspection"),
    self=words("Came by herself or himself"),
    family=words("Family or friends"),
    other=words("Other"),
)

PAYER = choices(
    "payer",
    state_order=words("State order"),
    iom_project=words("IOM project"),
    other_donor=words("Other donor"),
    own_means=words("Own means of the organisation"),
)

REASON_FOR_REFERRAL = choices(
    "reason_for_referral",
    AdditionalServicesRequired=words("Additional services required"),
    MigrationOrChangeOfLocation=words("Migration or change of location"),
    Other=words("Other"),
)

CLOSURE_REASON = choices(
    "closure_reason",
    plan_completed=words("Plan completed"),
    returned=words("Returned"),
    transferred=words("Transferred to another service"),
    own_wish=words("Own wish"),
    missing=words("Missing"),
    police_custody=words("Police custody"),
    died=words("Died"),
    not_a_victim=words("Not a victim of trafficking"),
    refused=words("Refused assistance"),
    limit_of_stay=words("Limit of stay reached"),
    other=words("Other"),
)

CASE_DESTINATION = choices(
    "case_destination",
    own_home=words("A home of one's own"),
    family=words("With the family"),
    rented=words("Rented place"),
    other_shelter=words("Another shelter"),
    institution=words("Hospital or institution"),
    abroad=words("Abroad"),
    not_known=words("Not known where"),
    other=words("Other"),
)
"""Where somebody lives after the closure. `not_known` is an answer: somebody left without saying where to."""

FORMAL_STATUS = choices(
    "formal_status",
    identified=words("Formally identified as a victim"),
    pending=words("Decision pending"),
    not_recognised=words("Not recognised"),
    not_applied=words("Not applied for"),
)

OPENED_PRECISION = choices(
    "opened_precision",
    day=words("Exact to the day"),
    month=words("Exact to the month"),
    year=words("Exact to the year"),
    unknown=words("Not known at all"),
)
"""From old registers and published data; a case without any opening day is kept, and counted in no quarter."""

_CASE = words("Case")
_IN = words("Referral to the shelter")
_OUT = words("Referral onwards")
_CLOSE = words("Closure")


@dataclass(frozen=True, kw_only=True)
class Case:
    """One episode of assistance. `opened` is the day of admission to assistance, which quarters count."""

    opened: date = ask(
        words("Opened on"),
        Kind.DAY,
        section=_CASE,
        required=True,
        help=words("The day on which help began, with or without a bed; the quarter of this day counts it."),
    )
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
        words("Case worker"),
        Kind.TEXT,
        section=_CASE,
        htcds="cas_CaseOwner",
        help=words("Who leads the case and answers for the plan."),
    )
    payer: Code = ask(
        words("Who pays"), Kind.CODE, section=_CASE, choices=PAYER,
        help=words("Every stay and service may name its own payer; this is the usual one."),
    )  # fmt: skip
    formal_status: Code = ask(
        words("Formal status"), Kind.CODE, section=_CASE, choices=FORMAL_STATUS,
        help=words("The decision of the national authority, apart from what the shelter found."),
    )  # fmt: skip
    referral_source: Code = ask(
        words("Who referred"),
        Kind.CODE,
        section=_IN,
        choices=REFERRAL_SOURCE,
        help=words("Who sent the person, or that she came herself (HTCDS)."),
    )
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
        words("Closed on"),
        Kind.DAY,
        section=_CLOSE,
        help=words("From this day on reports count the case as closed; a manager approves it afterwards."),
    )
    closure_reason: Code = ask(
        words("Reason for closure"),
        Kind.CODE,
        section=_CLOSE,
        choices=CLOSURE_REASON,
        help=words("The main reason; what else mattered goes into the details."),
    )
    destination: Code = ask(
        words("Lives afterwards"),
        Kind.CODE,
        section=_CLOSE,
        choices=CASE_DESTINATION,
        help=words("Where the person lives right afterwards, as far as she wishes to say."),
    )
    closure_details: Text = ask(
        words("Details of the closure"),
        Kind.LONG_TEXT,
        section=_CLOSE,
        htcds="cas_ReasonForCaseClosure",
        compartment=Compartment.IDENTITY,
    )
    closed_by: Text = ask(
        words("Closed by"), Kind.TEXT, section=_CLOSE, help=words("Filled in when the closure is saved.")
    )
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
    return findings
