"""Consent: one entry per purpose, so that one can be given, refused or withdrawn without the others.

It is a working lock: what a purpose covers does not happen without it. HTCDS has one box, con_Consent.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.fields import Code, Codes, Compartment, Day, Finding, Kind, Text, YesNo, ask, choices
from caseapp.records.languages import LANGUAGES
from caseapp.records.services import disorder, future, warning

PURPOSE = choices(
    "consent_purpose",
    services=words("Receiving services"),
    keeping_file=words("Keeping the file"),
    iom_named=words("Sharing with IOM, with the name"),
    iom_coded=words("Sharing with IOM, under a code"),
    iom_statistics=words("Sharing with IOM, statistics only"),
    police=words("Sharing with the police"),
    court=words("Sharing with the court or prosecutor"),
    health=words("Sharing with health services"),
    embassy=words("Sharing with the embassy or consulate"),
    family_contact=words("Contact with the family"),
    return_arrangements=words("Arranging the return"),
    photographs=words("Photographs"),
    research=words("Research"),
    publication=words("Publishing her or his story"),
)

GIVEN = choices(
    "consent_given",
    yes=words("Given"),
    no=words("Not given"),
    withdrawn=words("Withdrawn"),
    not_able=words("Cannot decide at present"),
)

HOW = choices(
    "consent_how",
    signed=words("Signed on paper"),
    thumbprint=words("Thumbprint"),
    spoken=words("Spoken, before a witness"),
    spoken_alone=words("Spoken, without a witness"),
    sign_language=words("In sign language"),
)

MINOR_BASIS = choices(
    "consent_minor_basis",
    guardian=words("Parent or guardian agreed"),
    guardianship_authority=words("Guardianship authority decided"),
    best_interest=words("Best-interest decision"),
)

EXPLAINED = choices(
    "consent_explained",
    interview=words("That the conversation is voluntary, and the person agrees to it"),
    purpose=words("What the conversation is for"),
    use=words("How the information will and may be used"),
    research=words("That data without names may be used for research"),
    access=words("The right to ask for one's own data at any time"),
    storage=words("How long the data are kept"),
    withdrawing=words("How consent can be withdrawn"),
)
"""The seven points of the guidance on consent in HTCDS 2.0, after IOM's screening form for vulnerable migrants."""

_DECISION = words("Decision")
_EXPLAINED = words("Explanation")
_MINOR = words("Persons under 18")


@dataclass(frozen=True, kw_only=True)
class Consent:
    """One decision of the person about one purpose. A later decision is a new entry; the latest one counts."""

    day: date = ask(words("Date"), Kind.DAY, section=_DECISION, required=True)
    purpose: str = ask(words("Purpose"), Kind.CODE, section=_DECISION, choices=PURPOSE, required=True)
    given: Code = ask(words("Consent"), Kind.CODE, section=_DECISION, choices=GIVEN, htcds="con_Consent")
    withdrawn_on: Day = ask(
        words("Withdrawn on"), Kind.DAY, section=_DECISION,
        help=words("From this day on nothing more is shared for this purpose."),
    )  # fmt: skip
    receiver: Text = ask(
        words("Shared with whom"), Kind.TEXT, section=_DECISION, compartment=Compartment.SAFETY,
        help=words("Name of the organisation or person, where consent is for one only."),
    )  # fmt: skip
    valid_until: Day = ask(words("Valid until"), Kind.DAY, section=_DECISION)
    how: Code = ask(words("How it was given"), Kind.CODE, section=_DECISION, choices=HOW)
    notes: Text = ask(words("Notes"), Kind.LONG_TEXT, section=_DECISION, compartment=Compartment.IDENTITY)
    language: Code = ask(
        words("Language of the conversation"), Kind.CODE, section=_EXPLAINED, choices=LANGUAGES
    )
    interpreter: YesNo = ask(words("An interpreter helped"), Kind.YES_NO, section=_EXPLAINED)
    explained: Codes = ask(
        words("What was explained"), Kind.CODES, section=_EXPLAINED, choices=EXPLAINED,
        help=words("Consent counts only if the person understood all seven points."),
    )  # fmt: skip
    form_version: Text = ask(words("Version of the form"), Kind.TEXT, section=_EXPLAINED)
    witness: Text = ask(words("Witness"), Kind.TEXT, section=_EXPLAINED, compartment=Compartment.IDENTITY)
    worker: Text = ask(words("Taken by"), Kind.TEXT, section=_EXPLAINED)
    minor_basis: Code = ask(
        words("Who decided for the child"), Kind.CODE, section=_MINOR, choices=MINOR_BASIS,
        help=words("A suspected trafficker or an unsafe relative never decides."),
    )  # fmt: skip
    guardian: Text = ask(
        words("Name of the guardian or authority"),
        Kind.TEXT,
        section=_MINOR,
        compartment=Compartment.IDENTITY,
    )
    assent: YesNo = ask(words("The child agrees"), Kind.YES_NO, section=_MINOR)


def consents_to(entries: Iterable[Consent], purpose: str, on: date) -> bool:
    """Whether a purpose is allowed on a day. Silence is no: without an entry nothing is allowed.

    The entries of the latest day up to `on` decide, and where there are several of one day all must allow it.
    """
    known = [entry for entry in entries if entry.purpose == purpose and entry.day <= on]
    latest = max((entry.day for entry in known), default=None)
    return bool(known) and all(_stands(entry, on) for entry in known if entry.day == latest)


def _stands(entry: Consent, on: date) -> bool:
    withdrawn = isinstance(entry.withdrawn_on, date) and entry.withdrawn_on <= on
    expired = isinstance(entry.valid_until, date) and entry.valid_until < on
    return entry.given == "yes" and not withdrawn and not expired


def check_consent(consent: Consent, today: date) -> list[Finding]:
    """Dates in an impossible order, a withdrawal without its day, points that were not explained."""
    findings = future("day", consent.day, today)
    findings += disorder(
        consent.day,
        "withdrawn_on",
        consent.withdrawn_on,
        words("The withdrawal is earlier than the consent."),
    )
    findings += disorder(
        consent.day, "valid_until", consent.valid_until, words("The consent ends before it begins.")
    )
    if consent.given == "withdrawn" and not isinstance(consent.withdrawn_on, date):
        findings += warning("withdrawn_on", words("Write down the day of the withdrawal."))
    if (
        consent.given == "yes"
        and isinstance(consent.explained, tuple)
        and set(consent.explained) != set(EXPLAINED.codes)
    ):
        findings += warning("explained", words("Not all seven points were explained."))
    if consent.how == "spoken" and not (isinstance(consent.witness, str) and consent.witness):
        findings += warning(
            "witness", words("A spoken consent before a witness needs the name of the witness.")
        )
    return findings
