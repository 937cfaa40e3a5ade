"""Consent: one entry per purpose, so that one can be given, refused or withdrawn without the others.

It is a working lock: what a purpose covers does not happen without it. HTCDS has one box, con_Consent.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from caseapp.base.words import words
from caseapp.records.fields import (
    Code,
    Codes,
    Compartment,
    Day,
    Finding,
    Kind,
    NoAnswer,
    Text,
    YesNo,
    ask,
    choices,
)
from caseapp.records.languages import LANGUAGES
from caseapp.records.person import Person
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
    partner=words("Sharing with another organisation that helps"),
    state_portal=words("Entry in the state portal of social services"),
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

GROWN_UP = 18
LEAST_ASSENT = 6
"""From this age on a child is asked as well; below it, the one who decides for the child is enough.

IRC and UNICEF, Caring for Child Survivors of Sexual Abuse (2012), guidelines on consent and assent by age.
"""

_DECISION = words("Decision")
_EXPLAINED = words("Explanation")
_MINOR = words("Persons under 18")


@dataclass(frozen=True, kw_only=True)
class Consent:
    """One decision of the person about one purpose. A later decision is a new entry; the latest one counts."""

    day: date = ask(words("Date"), Kind.DAY, section=_DECISION, required=True)
    purpose: str = ask(
        words("Purpose"),
        Kind.CODE,
        section=_DECISION,
        choices=PURPOSE,
        required=True,
        help=words(
            "One purpose at a time: a yes to one says nothing about another (Law 94-V on personal data)."
        ),
    )
    given: Code = ask(
        words("Consent"), Kind.CODE, section=_DECISION, choices=GIVEN, htcds="con_Consent",
        help=words("Who cannot decide at present is asked again; meanwhile nothing is shared."),
    )  # fmt: skip
    withdrawn_on: Day = ask(
        words("Withdrawn on"), Kind.DAY, section=_DECISION,
        help=words("From this day on nothing more is shared for this purpose."),
    )  # fmt: skip
    receiver: Text = ask(
        words("Shared with whom"), Kind.TEXT, section=_DECISION, compartment=Compartment.IDENTITY, was=Compartment.SAFETY,
        help=words("Name of the organisation or person, where consent is for one only."),
    )  # fmt: skip
    valid_until: Day = ask(
        words("Valid until"), Kind.DAY, section=_DECISION,
        help=words("Empty where it holds until it is withdrawn."),
    )  # fmt: skip
    how: Code = ask(
        words("How it was given"), Kind.CODE, section=_DECISION, choices=HOW,
        help=words("In writing where that is safe for the person; spoken consent counts as well."),
    )  # fmt: skip
    notes: Text = ask(words("Notes"), Kind.LONG_TEXT, section=_DECISION, compartment=Compartment.IDENTITY)
    language: Code = ask(
        words("Language of the conversation"), Kind.CODE, section=_EXPLAINED, choices=LANGUAGES
    )
    interpreter: YesNo = ask(words("An interpreter helped"), Kind.YES_NO, section=_EXPLAINED)
    explained: Codes = ask(
        words("What was explained"), Kind.CODES, section=_EXPLAINED, choices=EXPLAINED,
        help=words("Consent counts only if the person understood all seven points."),
    )  # fmt: skip
    form_version: Text = ask(
        words("Version of the form"), Kind.TEXT, section=_EXPLAINED,
        help=words("Which text was read out or signed, so that it can be found later."),
    )  # fmt: skip
    witness: Text = ask(
        words("Witness"), Kind.TEXT, section=_EXPLAINED, compartment=Compartment.IDENTITY,
        help=words("Somebody who was there when consent was given aloud."),
    )  # fmt: skip
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
    assent: YesNo = ask(
        words("The child agrees"),
        Kind.YES_NO,
        section=_MINOR,
        help=words(
            "The child is asked too, and its no counts (Convention on the Rights of the Child, article 12)."
        ),
    )


class Standing(StrEnum):
    """How things stand with one purpose on one day. Only GIVEN opens the lock."""

    GIVEN = "given"
    NONE = "none"
    REFUSED = "refused"
    NOT_ABLE = "not_able"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    NOBODY_DECIDED = "nobody_decided"
    NO_ASSENT = "no_assent"
    OF_AGE = "of_age"
    OTHER_RECEIVER = "other_receiver"


@dataclass(frozen=True, slots=True)
class Age:
    """How old somebody is at least: from the date of birth, or from the age group on the day a case was opened."""

    born: date | None = None
    """The latest day on which she or he can have been born."""

    def on(self, day: date) -> int | None:
        """Completed years on a day, no more than is certain; None where nothing is known."""
        if self.born is None:
            return None
        return day.year - self.born.year - ((day.month, day.day) < (self.born.month, self.born.day))

    def minor(self, day: date) -> bool:
        """Whether she or he may still be under 18. Who is not known to be a child counts as grown up."""
        years = self.on(day)
        return years is not None and years < GROWN_UP


def age_of(person: Person, opened: date) -> Age:
    """What is known of somebody's age; `opened` is the day of the case, to which an age group belongs."""
    if not isinstance(person.birth, NoAnswer):
        return Age(person.birth.latest)
    group = person.age_at_entry
    if isinstance(group, NoAnswer):
        return Age()
    least = int(group.rstrip("+").split("-")[0])
    return Age(date(opened.year - least, opened.month, min(opened.day, 28)))


UNKNOWN_AGE = Age()

_UNGIVEN: Mapping[str, Standing] = {"no": Standing.REFUSED, "not_able": Standing.NOT_ABLE}


def standing(
    entries: Iterable[Consent], purpose: str, on: date, age: Age = UNKNOWN_AGE, receiver: str = ""
) -> Standing:
    """How things stand with a purpose on a day. Silence is no: without an entry nothing is allowed.

    The entries of the latest day up to `on` decide, and where there are several of one day all must allow it. An entry
    that names one receiver says nothing about another.
    """
    known = [entry for entry in entries if entry.purpose == purpose and entry.day <= on]
    mine = [entry for entry in known if _for(entry, receiver)]
    if not mine:
        return Standing.OTHER_RECEIVER if known else Standing.NONE
    latest = max(entry.day for entry in mine)
    found = [_one(entry, on, age) for entry in mine if entry.day == latest]
    return next((each for each in found if each is not Standing.GIVEN), Standing.GIVEN)


def consents_to(
    entries: Iterable[Consent], purpose: str, on: date, age: Age = UNKNOWN_AGE, receiver: str = ""
) -> bool:
    """Whether a purpose is allowed on a day, and for a receiver where one is named."""
    return standing(entries, purpose, on, age, receiver) is Standing.GIVEN


def _for(entry: Consent, receiver: str) -> bool:
    """Whether an entry speaks of a receiver. One whose name is for others to read is taken for somebody else."""
    if entry.receiver is NoAnswer.SEALED:
        return entry.given != "yes"
    named = _folded(entry.receiver) if isinstance(entry.receiver, str) else ""
    return not named or named in _folded(receiver)


def _folded(name: str) -> str:
    return " ".join("".join(sign if sign.isalnum() else " " for sign in name.casefold()).split())


def _one(entry: Consent, on: date, age: Age) -> Standing:
    withdrawn = isinstance(entry.withdrawn_on, date) and entry.withdrawn_on <= on
    expired = isinstance(entry.valid_until, date) and entry.valid_until < on
    if entry.given == "withdrawn" or (entry.given == "yes" and withdrawn):
        return Standing.WITHDRAWN
    if entry.given != "yes":
        return _UNGIVEN.get(str(entry.given), Standing.NONE)
    return Standing.EXPIRED if expired else _of_minor(entry, on, age)


def _of_minor(entry: Consent, on: date, age: Age) -> Standing:
    """A child's consent: somebody who may decides, and the child agrees. Of age, she or he decides anew."""
    if not age.minor(entry.day):
        return Standing.GIVEN
    if not age.minor(on):
        return Standing.OF_AGE
    if entry.minor_basis not in MINOR_BASIS:
        return Standing.NOBODY_DECIDED
    small = (age.on(entry.day) or 0) < LEAST_ASSENT
    agreed = entry.assent is True or (small and entry.assent is not False)
    return Standing.GIVEN if agreed else Standing.NO_ASSENT


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
    told = consent.explained
    if consent.given == "yes" and isinstance(told, tuple) and set(told) != set(EXPLAINED.codes):
        findings += warning("explained", words("Not all seven points were explained."))
    if consent.how == "spoken" and not (isinstance(consent.witness, str) and consent.witness):
        findings += warning(
            "witness", words("A spoken consent before a witness needs the name of the witness.")
        )
    return findings
