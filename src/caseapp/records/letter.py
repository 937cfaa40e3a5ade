"""Letters between organisations: a referral as it is sent, and the answer to it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from caseapp.records.referral_fields import Answers


class Reply(StrEnum):
    """What can be answered."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wrote: identifier and name of the vault, and the kind of organisation it is to the receiver."""

    id: str
    name: str
    kind: str = "ngo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A referral. `id` is 32 hexadecimal digits by chance, `to` the age recipient it was written for."""

    id: str
    practice: bool
    sender: Sender
    to: str
    made: date
    case: str
    named: bool
    sought: tuple[str, ...]
    urgent: bool
    reason: str
    reply_by: date | None
    contact: str
    answers: Answers


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """The answer to a referral, whose `id` stands in `about`."""

    id: str
    practice: bool
    sender: Sender
    to: str
    made: date
    about: str
    state: Reply
    note: str
    contact: str
