"""Referrals: whom the shelter asked for help, who asked the shelter, and what came of it."""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.fields import Code, Codes, Compartment, Day, Finding, Kind, Text, YesNo, ask, choices
from caseapp.records.services import disorder, future, warning
from caseapp.records.sharing import BASIS, EXCEPTIONS, NO_REASON, given_text

DIRECTION = choices(
    "referral_direction", out=words("To another organisation"), **{"in": words("To this shelter")}
)

ORGANISATION_KIND = choices(
    "referral_organisation_kind",
    police=words("Police"),
    migration_service=words("Migration service"),
    prosecutor=words("Prosecutor"),
    embassy=words("Embassy or consulate"),
    health=words("Health service"),
    social_protection=words("Social protection"),
    labour_inspection=words("Labour inspection"),
    employment_centre=words("Employment centre"),
    education=words("School or college"),
    lawyer=words("Lawyer"),
    ngo=words("Non-governmental organisation"),
    iom=words("IOM"),
    other=words("Other"),
)

SOUGHT = choices(
    "referral_sought",
    accommodation=words("Accommodation"),
    medical=words("Medical help"),
    psychological=words("Psychological help"),
    legal=words("Legal help"),
    documents=words("Documents"),
    reintegration=words("Reintegration"),
    return_support=words("Voluntary return"),
    material_aid=words("Material aid"),
    other=words("Other"),
)

REFERRAL_STATE = choices(
    "referral_state",
    sent=words("Sent, no answer yet"),
    accepted=words("Accepted"),
    declined=words("Declined"),
    done=words("Help was given"),
    no_answer=words("Never answered"),
)

_TO = words("Referral")
_ANSWER = words("Answer")
_S = Compartment.SAFETY


@dataclass(frozen=True, kw_only=True)
class Referral:
    """One request to one organisation, with its answer."""

    day: date = ask(words("Date"), Kind.DAY, section=_TO, required=True)
    direction: str = ask(words("Direction"), Kind.CODE, section=_TO, choices=DIRECTION, required=True)
    organisation_kind: Code = ask(
        words("Kind of organisation"), Kind.CODE, section=_TO, choices=ORGANISATION_KIND
    )
    organisation: Text = ask(
        words("Organisation"),
        Kind.TEXT,
        section=_TO,
        compartment=Compartment.IDENTITY,
        was=Compartment.SAFETY,
    )
    contact: Text = ask(
        words("Contact person"),
        Kind.TEXT,
        section=_TO,
        compartment=Compartment.IDENTITY,
        was=Compartment.SAFETY,
    )
    sought: Codes = ask(words("What is asked for"), Kind.CODES, section=_TO, choices=SOUGHT)
    urgent: YesNo = ask(words("Urgent"), Kind.YES_NO, section=_TO, help=words("Help is needed today."))
    named: YesNo = ask(
        words("With the name"), Kind.YES_NO, section=_TO, help=words("Otherwise under the code of the case.")
    )
    reason: Text = ask(
        words("Why, and what was agreed"), Kind.LONG_TEXT, section=_TO, compartment=Compartment.IDENTITY
    )
    consent: YesNo = ask(
        words("The person agrees to this referral"), Kind.YES_NO, section=_TO,
        help=words("What may be told to whom stands in the consents."),
    )  # fmt: skip
    basis: Code = ask(
        words("Why it was allowed"), Kind.CODE, section=_TO, choices=BASIS,
        help=words(
            "Only where the person could not be asked, or the law does not ask: danger to somebody's life, a child's best"
            " interest, a law or a court."
        ),
    )  # fmt: skip
    basis_reason: Text = ask(
        words("Reason, where it was not consent"), Kind.LONG_TEXT, section=_TO, compartment=Compartment.IDENTITY,
        help=words("The kind of reason stands in the log, this text stays sealed with the case."),
    )  # fmt: skip
    worker: Text = ask(words("Worker"), Kind.TEXT, section=_TO)
    state: Code = ask(
        words("State"),
        Kind.CODE,
        section=_ANSWER,
        choices=REFERRAL_STATE,
        help=words("Help was given: the person has it, not only a promise."),
    )
    answered_on: Day = ask(words("Answered on"), Kind.DAY, section=_ANSWER)
    remind_on: Day = ask(
        words("Ask again on"), Kind.DAY, section=_ANSWER, help=words("Where no answer has come by then.")
    )
    notes: Text = ask(words("Notes"), Kind.LONG_TEXT, section=_ANSWER, compartment=Compartment.IDENTITY)


def check_referral(entry: Referral, today: date) -> list[Finding]:
    """Days in the wrong order, an answer without its day, and a referral to somebody else without agreement."""
    findings = future("day", entry.day, today) + future("answered_on", entry.answered_on, today)
    findings += disorder(
        entry.day, "answered_on", entry.answered_on, words("The answer is earlier than the referral.")
    )
    findings += disorder(
        entry.day, "remind_on", entry.remind_on, words("The reminder is earlier than the referral.")
    )
    if entry.direction == "out" and entry.consent is False and entry.basis not in EXCEPTIONS:
        findings += warning("consent", words("The person was referred without agreeing to it."))
    if entry.basis in EXCEPTIONS and not given_text(entry.basis_reason):
        findings.append(Finding("basis_reason", NO_REASON))
    if entry.state in ("accepted", "declined", "done") and not isinstance(entry.answered_on, date):
        findings += warning("answered_on", words("An answer is given, but not its day."))
    return findings
