"""What the house does beside its cases: trainings and outreach, how many work there, and what clients think of it."""

from dataclasses import dataclass, replace
from datetime import date

from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.records.fields import (
    Code,
    Compartment,
    Finding,
    Kind,
    NoAnswer,
    Number,
    Text,
    ask,
    choices,
)
from caseapp.records.services import future

ACTIVITY_KIND = choices(
    "activity_kind",
    staff_training=words("Training for our staff"),
    training_of_others=words("Training for others"),
    outreach=words("Outreach to people at risk"),
    campaign=words("Information campaign"),
    coordination=words("Meeting with partners"),
)

AGREEMENT = choices("feedback_answer", very=words("Yes"), partly=words("Partly"), no=words("No"))

FEEDBACK_QUESTIONS = ("safe", "heard", "helped", "respected", "would_return")
"""The five questions of the sheet, in its order."""


@dataclass(frozen=True, kw_only=True)
class Activity:
    """A training, an outreach or a meeting; it never says which clients were there."""

    day: date = ask(words("Date"), Kind.DAY, required=True)
    kind: Code = ask(words("Kind of activity"), Kind.CODE, choices=ACTIVITY_KIND)
    title: Text = ask(words("Topic"), Kind.TEXT, help=words("Never the name of a client."))
    participants: Number = ask(
        words("Participants"), Kind.NUMBER, largest=100_000,
        help=words("Everybody who took part, each person once."),
    )  # fmt: skip
    hours: Number = ask(words("Hours"), Kind.NUMBER, largest=1_000)
    notes: Text = ask(words("Notes"), Kind.LONG_TEXT)


@dataclass(frozen=True, kw_only=True)
class Staffing:
    """How many people work in the house, counted on one day."""

    day: date = ask(words("Counted on"), Kind.DAY, required=True)
    staff: Number = ask(words("Paid staff"), Kind.NUMBER, largest=1_000)
    volunteers: Number = ask(words("Volunteers"), Kind.NUMBER, largest=1_000)
    note: Text = ask(words("Note"), Kind.TEXT)


@dataclass(frozen=True, kw_only=True)
class Feedback:
    """One anonymous sheet. Nothing leads from it to anybody: no name, no author, no day, only the quarter.

    `day` is the first day of the quarter (`as_of_quarter`). An entry has a number by chance, and no moment of typing.
    """

    day: date = ask(
        words("Quarter"), Kind.DAY, required=True,
        help=words("Only the quarter is kept, no day."),
    )  # fmt: skip
    safe: Code = ask(
        words("I felt safe here"),
        Kind.CODE,
        choices=AGREEMENT,
        help=words(
            "The person ticks the sheet herself, or with somebody whom she trusts; it leads to nobody."
        ),
    )
    heard: Code = ask(words("I was listened to"), Kind.CODE, choices=AGREEMENT)
    helped: Code = ask(words("The help was what I needed"), Kind.CODE, choices=AGREEMENT)
    respected: Code = ask(words("I was treated with respect"), Kind.CODE, choices=AGREEMENT)
    would_return: Code = ask(words("I would come here again"), Kind.CODE, choices=AGREEMENT)
    comment: Text = ask(
        words("In the client's own words"), Kind.LONG_TEXT, compartment=Compartment.IDENTITY,
        help=words("Leave out whatever shows who it was: names, days, places, work, illness."),
    )  # fmt: skip


def as_of_quarter(feedback: Feedback) -> Feedback:
    """The same sheet with the first day of its quarter."""
    return replace(feedback, day=Quarter.of(feedback.day).start)


def check_activity(activity: Activity, today: date) -> list[Finding]:
    """A day in the future."""
    return future("day", activity.day, today)


def check_staffing(staffing: Staffing, today: date) -> list[Finding]:
    """A day in the future."""
    return future("day", staffing.day, today)


def check_feedback(feedback: Feedback, today: date) -> list[Finding]:
    """A quarter in the future, and a sheet without any answer."""
    answers = [getattr(feedback, name) for name in FEEDBACK_QUESTIONS]
    if all(isinstance(answer, NoAnswer) for answer in answers):
        return [*future("day", feedback.day, today), Finding("safe", words("No question is answered."))]
    return future("day", feedback.day, today)
