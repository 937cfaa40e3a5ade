"""What the practice shelter did beside its cases, quarter by quarter: activities, staff, and feedback without names."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from caseapp.actions.practice.chance import Chance
from caseapp.actions.practice.help import Entry
from caseapp.actions.practice.texts import ACTIVITIES, FEEDBACK
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks
from caseapp.records.fields import NoAnswer
from caseapp.records.house import FEEDBACK_QUESTIONS, Activity, Feedback, Staffing

_TIMES = {
    "staff_training": (1, 2),
    "training_of_others": (0, 2),
    "outreach": (1, 4),
    "campaign": (0, 1),
    "coordination": (1, 3),
}
_PEOPLE = {
    "staff_training": (5, 11),
    "training_of_others": (12, 30),
    "outreach": (15, 80),
    "campaign": (100, 900),
    "coordination": (6, 20),
}
_SHARE_ANSWERING = 0.6
"""Of the people whose case was closed."""


def invent_work(
    seed: int, first: Quarter, last: Quarter, closed: Mapping[Quarter, int], say: Speaks
) -> Iterator[Entry]:
    """Everything of the house in these quarters; `closed` is how many cases ended in each."""
    staff = 7 + seed % 4
    for quarter in first.until(last):
        chance = Chance(f"{seed}:work:{quarter}")
        yield from (("activity", one) for one in _activities(chance, quarter, say))
        staff += chance.weighted({-1: 15, 0: 65, 1: 20})
        yield (
            "staffing",
            Staffing(
                day=quarter.start + timedelta(days=chance.number(0, 6)),
                staff=staff,
                volunteers=chance.number(1, 5),
            ),
        )
        sheets = sum(chance.happens(_SHARE_ANSWERING) for _ in range(closed.get(quarter, 0)))
        yield from (("feedback", _sheet(chance, quarter.start, say)) for _ in range(sheets))


def _activities(chance: Chance, quarter: Quarter, say: Speaks) -> Iterator[Activity]:
    for kind, (least, most) in _TIMES.items():
        for _ in range(chance.number(least, most)):
            yield Activity(
                day=chance.day(quarter.start, quarter.end), kind=kind, title=say(chance.one(ACTIVITIES[kind])),
                participants=chance.number(*_PEOPLE[kind]), hours=chance.number(2, 12),
            )  # fmt: skip


def _sheet(chance: Chance, day: date, say: Speaks) -> Feedback:
    answers = {
        name: chance.answered(chance.weighted({"very": 72, "partly": 21, "no": 7}), 0.93)
        for name in FEEDBACK_QUESTIONS
    }
    if all(isinstance(answer, NoAnswer) for answer in answers.values()):
        answers["safe"] = "very"
    comment = say(chance.one(FEEDBACK)) if chance.happens(0.25) else NoAnswer.NOT_ASKED
    return Feedback(day=day, comment=comment, **answers)
