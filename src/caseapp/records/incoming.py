"""Referrals to this shelter that came as files and are not decided yet.

Until somebody is taken in, a letter belongs to no person here, so it has a key of its own, which goes when it is decided.
What was written for nurses and psychologists is kept only as far as whoever opened the file holds their keys.
"""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.fields import Codes, Compartment, Day, Finding, Kind, Text, YesNo, ask
from caseapp.records.referral import SOUGHT

_LETTER = words("Referral")
USUAL_DAYS = 7
"""After how many days an answer is asked for again, where the referral names no day."""


@dataclass(frozen=True, kw_only=True)
class Incoming:
    """One letter that waits for a decision. The three contents are JSON as it was signed, parted by who may read it."""

    day: date = ask(words("Came on"), Kind.DAY, section=_LETTER, required=True)
    sought: Codes = ask(words("What is asked for"), Kind.CODES, section=_LETTER, choices=SOUGHT)
    urgent: YesNo = ask(words("Urgent"), Kind.YES_NO, section=_LETTER)
    named: YesNo = ask(words("With the name"), Kind.YES_NO, section=_LETTER)
    remind_on: Day = ask(words("Answer by"), Kind.DAY, section=_LETTER)
    sender: Text = ask(
        words("From whom"),
        Kind.TEXT,
        section=_LETTER,
        compartment=Compartment.IDENTITY,
        was=Compartment.SAFETY,
    )
    content: Text = ask(
        words("What it says"), Kind.LONG_TEXT, section=_LETTER, compartment=Compartment.IDENTITY
    )
    medical: Text = ask(
        words("Medical answers"), Kind.LONG_TEXT, section=_LETTER, compartment=Compartment.MEDICAL
    )
    psychological: Text = ask(
        words("Psychological answers"), Kind.LONG_TEXT, section=_LETTER, compartment=Compartment.PSYCHOLOGICAL
    )


def check_incoming(_entry: Incoming, _today: date) -> list[Finding]:
    """The file was checked when it was read."""
    return []
