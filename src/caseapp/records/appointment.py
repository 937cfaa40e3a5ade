"""Appointments: when somebody has to be where, and with whom; and those of the house, which belong to no person.

An appointment of a person is an entry of her case, so that it stands in her timeline, is sealed with her keys and is
erased with her. What concerns nobody in particular (a delivery, a meeting of the staff) is a record of its own without
sealed answers, and never names a client. Day, hour and kind are coded facts; the place stays with who may know places.
"""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import Words, words
from caseapp.records.fields import (
    Choice,
    Choices,
    Code,
    Compartment,
    Finding,
    Kind,
    Text,
    YesNo,
    ask,
    choices,
)
from caseapp.records.languages import LANGUAGES

TIMES = Choices(
    "time_of_day",
    tuple(
        Choice(f"{hour:02d}{minute:02d}", Words(f"{hour:02d}:{minute:02d}"))
        for hour in range(24)
        for minute in range(0, 60, 5)
    ),
)
"""Every fifth minute of a day; the code is the hour and the minute in four digits."""

APPOINTMENT_KIND = choices(
    "appointment_kind",
    medical=words("Doctor or clinic"),
    psychological=words("Psychologist"),
    legal=words("Lawyer"),
    police=words("Police or investigator"),
    court=words("Court hearing"),
    migration=words("Migration service"),
    embassy=words("Embassy or consulate"),
    social=words("Social service or authority"),
    documents=words("Documents"),
    education=words("School or course"),
    work=words("Work or employment centre"),
    family=words("Family"),
    conversation=words("Conversation in the shelter"),
    other=words("Other"),
)

MEETING_KIND = choices(
    "meeting_kind",
    staff=words("Meeting of the staff"),
    partners=words("Meeting with partners"),
    visitors=words("Visit to the shelter"),
    delivery=words("Delivery or repair"),
    training=words("Training"),
    other=words("Other"),
)

APPOINTMENT_STATE = choices(
    "appointment_state",
    kept=words("Took place"),
    missed=words("The person did not come"),
    cancelled=words("Cancelled"),
)
"""No answer means that it lies ahead, or that nobody has said yet how it went."""

_WHEN = words("When")
_WHERE = words("Where and with whom")
_AFTER = words("Afterwards")


@dataclass(frozen=True, kw_only=True)
class Appointment:
    """One appointment of one person."""

    day: date = ask(words("Date"), Kind.DAY, section=_WHEN, required=True)
    time: Code = ask(
        words("Time"), Kind.CODE, section=_WHEN, choices=TIMES, help=words("Empty where only the day is known.")
    )  # fmt: skip
    kind: Code = ask(words("Kind of appointment"), Kind.CODE, section=_WHEN, choices=APPOINTMENT_KIND)
    worker: Text = ask(
        words("Goes along"), Kind.TEXT, section=_WHEN, help=words("Who of the staff accompanies the person.")
    )
    with_whom: Text = ask(
        words("With whom"), Kind.TEXT, section=_WHERE, compartment=Compartment.IDENTITY,
        help=words("Name and telephone of who is waiting there."),
    )  # fmt: skip
    place: Text = ask(
        words("Place"), Kind.TEXT, section=_WHERE, compartment=Compartment.IDENTITY, was=Compartment.SAFETY,
        help=words("Only who may read about places sees it; it never stands on a printed week."),
    )  # fmt: skip
    interpreter: YesNo = ask(words("An interpreter is needed"), Kind.YES_NO, section=_WHERE)
    language: Code = ask(words("Language of the interpreter"), Kind.CODE, section=_WHERE, choices=LANGUAGES)
    state: Code = ask(words("What became of it"), Kind.CODE, section=_AFTER, choices=APPOINTMENT_STATE)
    notes: Text = ask(words("Notes"), Kind.LONG_TEXT, section=_AFTER, compartment=Compartment.IDENTITY)


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """Something of the house that has a day and an hour and concerns no client."""

    day: date = ask(words("Date"), Kind.DAY, required=True)
    time: Code = ask(words("Time"), Kind.CODE, choices=TIMES)
    kind: Code = ask(words("Kind of meeting"), Kind.CODE, choices=MEETING_KIND)
    title: Text = ask(words("Topic"), Kind.TEXT, help=words("Never the name of a client."))
    worker: Text = ask(words("Worker"), Kind.TEXT)
    state: Code = ask(words("What became of it"), Kind.CODE, choices=APPOINTMENT_STATE)


def check_appointment(entry: Appointment, today: date) -> list[Finding]:
    """Something that took place in the future."""
    return _too_early(entry.day, entry.state, today)


def check_meeting(entry: Meeting, today: date) -> list[Finding]:
    """The same."""
    return _too_early(entry.day, entry.state, today)


def _too_early(day: date, state: Code, today: date) -> list[Finding]:
    if state in ("kept", "missed") and day > today:
        return [Finding("state", words("This day lies in the future."))]
    return []
