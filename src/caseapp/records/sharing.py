"""What went where: one line for each time that something about a person left the house, and what had to be agreed first.

Whom to tell what is the person's decision: IOM's Data Protection Manual (2010), principles 5 (consent) and 6 (transfer to
third parties), and art. 7 and 8 of the law 94-V of the Republic of Kazakhstan of 21 May 2013 on personal data. So each way
out names the purpose that must have been agreed to, in one table (`LOCKS`), and every way writes a line.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from caseapp.base.words import Words, words
from caseapp.records.consent import PURPOSE
from caseapp.records.fields import Code, Compartment, Finding, Kind, NoAnswer, Text, ask, choices
from caseapp.records.services import future, warning


class Way(StrEnum):
    """How something left. Told and handed happen outside the program and are written down by hand."""

    FILE = "file"
    PAPER = "paper"
    REGISTER = "register"
    STORY = "story"
    PORTAL = "portal"
    ATTACHMENT = "attachment"
    REFERRAL = "referral"
    RETURN = "return"
    TOLD = "told"
    HANDED = "handed"


BY_HAND = (Way.TOLD, Way.HANDED)
"""What somebody writes down herself; the lines of the other ways are written by the program and stay as they are."""

WAYS = choices(
    "sharing_way",
    file=words("Encrypted file"),
    paper=words("Printed sheet"),
    register=words("Register"),
    story=words("Text of a report"),
    portal=words("State portal"),
    attachment=words("Attached document"),
    referral=words("Referral outside the program"),
    **{"return": words("Told for the return")},
    told=words("Told in a talk or by telephone"),
    handed=words("Given or sent by other means"),
)

BASIS = choices(
    "sharing_basis",
    consent=words("The person agreed"),
    danger=words("Danger to somebody's life"),
    best_interest=words("A child's best interest"),
    duty=words("A law or a court asked for it"),
)
"""Why it was allowed. Only what is written down by hand can rest on something else than consent: art. 9 of the law 94-V of
2013 names the cases in which the person is not asked, and IOM's principle 5 the danger to life and a child's best interest."""

MISTAKE = "mistake"

TOLD_BASIS = choices(
    "sharing_told_basis",
    **{choice.code: choice.label for choice in BASIS.items},
    mistake=words("It should not have happened"),
)
"""For what is written down by hand. A mistake is no ground for anything: it is the truth about what has left already."""

EXCEPTIONS = ("danger", "best_interest", "duty")
"""What may stand in the place of consent, each time with a reason in words."""

_LINE = words("What went where")


@dataclass(frozen=True, kw_only=True)
class Sharing:
    """One time that something about a person went to somebody else."""

    day: date = ask(words("Date"), Kind.DAY, section=_LINE, required=True)
    way: str = ask(words("How it was passed on"), Kind.CODE, section=_LINE, choices=WAYS, required=True)
    purpose: Code = ask(words("Purpose"), Kind.CODE, section=_LINE, choices=PURPOSE)
    basis: Code = ask(
        words("Why it was allowed"),
        Kind.CODE,
        section=_LINE,
        choices=TOLD_BASIS,
        help=words("Without consent only for one of these reasons, with a sentence that says why."),
    )
    receiver: Text = ask(
        words("To whom"),
        Kind.TEXT,
        section=_LINE,
        compartment=Compartment.IDENTITY,
        was=Compartment.SAFETY,
        largest=200,
    )
    what: Text = ask(
        words("What was passed on"),
        Kind.LONG_TEXT,
        section=_LINE,
        compartment=Compartment.IDENTITY,
        was=Compartment.SAFETY,
    )
    reason: Text = ask(
        words("Reason, where it was not consent"),
        Kind.LONG_TEXT,
        section=_LINE,
        compartment=Compartment.IDENTITY,
    )
    worker: Text = ask(words("Worker"), Kind.TEXT, section=_LINE)


NO_REASON = words("Write down in a sentence why it was done without consent.")


def given_text(text: Text) -> bool:
    """Whether there is something to read; what is sealed for the reader was written by somebody."""
    return text is NoAnswer.SEALED or (isinstance(text, str) and bool(text.strip()))


def check_sharing(entry: Sharing, today: date) -> list[Finding]:
    """A day to come, and a line that does not say what it rests on."""
    findings = future("day", entry.day, today)
    if entry.way in BY_HAND and entry.basis not in TOLD_BASIS:
        findings += warning("basis", words("Write down why it was allowed."))
    if entry.way in BY_HAND and entry.basis in (*EXCEPTIONS, MISTAKE) and not given_text(entry.reason):
        findings += warning("reason", NO_REASON)
    return findings


def is_fixed(entry: object) -> bool:
    """Whether the program wrote this line, so that nobody changes or removes it."""
    return isinstance(entry, Sharing) and entry.way not in BY_HAND


@dataclass(frozen=True, slots=True)
class Lock:
    """One way out: what must have been agreed to (any one purpose of these; none where nothing has to be), and why."""

    leaves: Words
    purposes: tuple[str, ...]
    reason: Words


LOCKS: Mapping[str, Lock] = {
    "referral": Lock(
        words("A referral, as a file or on paper"),
        ("police", "court", "embassy", "health", "iom_named", "iom_coded", "partner"),
        words("The purpose that names the kind of organisation; the table of kinds decides which."),
    ),
    "register_iom": Lock(
        words("The coded register for IOM or a donor"),
        ("iom_coded", "iom_named"),
        words("Rows under a code are still about one person each."),
    ),
    "register_research": Lock(
        words("The coded register for research"),
        ("research",),
        words("Research is a purpose of its own, and nobody agrees to it by agreeing to help."),
    ),
    "story": Lock(
        words("A story in the text of a report"),
        ("publication",),
        words("What is published cannot be called back."),
    ),
    "portal": Lock(
        words("Typing the case into the state portal"),
        ("state_portal",),
        words("The state then knows her name; help from a state order is not possible without it."),
    ),
    "return": Lock(
        words("Telling the organisation that receives a person after the return"),
        ("return_arrangements",),
        words("She decides who at home learns that she comes back, and from where."),
    ),
    "attachment": Lock(
        words("A picture of the person for others"),
        ("photographs",),
        words("A face is a name."),
    ),
    "house_sheet": Lock(
        words("Names on a sheet for the work of the house: a list, the week, tonight's beds"),
        ("keeping_file",),
        words("A sheet lies about. Who did not agree to the file stands on it under the code of the case."),
    ),
    "summary": Lock(
        words("A quarterly summary with small numbers hidden"),
        (),
        words("It holds no person: nobody can be found in it, and leaving people out would make the counts untrue."),
    ),
    "own_papers": Lock(
        words("Papers for the person herself or himself"),
        (),
        words("Everybody may have what is stored about her or him."),
    ),
    "own_register": Lock(
        words("The register for the shelter's own work"),
        (),
        words("It stays in the house, under the consent to keeping the file; whoever passes it on needs the others."),
    ),
    "full_export": Lock(
        words("The whole vault, written out and sealed"),
        (),
        words("For another program of this house, a law or a court; for whom and why is written down with everybody."),
    ),
    "backup": Lock(
        words("A backup"),
        (),
        words("It is sealed to the house itself, and nobody else can open it."),
    ),
}  # fmt: skip
"""Everything that leaves the program and has to do with a person, with what must have been agreed to."""

_BY_KIND: Mapping[str, str] = {
    "police": "police",
    "migration_service": "police",
    "prosecutor": "court",
    "embassy": "embassy",
    "health": "health",
}
"""The migration service is a committee of the Ministry of Internal Affairs of Kazakhstan: who tells it tells the police."""


def purpose_for(kind: object, *, named: bool) -> str:
    """The purpose that a referral to this kind of organisation needs. A kind that is not known counts as a partner."""
    if kind == "iom":
        return "iom_named" if named else "iom_coded"
    return _BY_KIND.get(str(kind), "partner")
