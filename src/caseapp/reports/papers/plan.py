"""The support plan in the client's language: aims, steps, help, who, until when, and how it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from caseapp.base.words import Speaks, Words, words
from caseapp.reports.papers.sheet import SMALL, PaperSheet


@dataclass(frozen=True, slots=True)
class PlanGoal:
    """One aim. Texts are as they were typed; empty or None where nothing is known."""

    objectives: str
    steps: str
    help: Words | None
    office: str
    """How the same help is called in the eight groups of the state, at IOM and in HTCDS, in the language of the office."""
    responsible: str
    provider: str
    until: date | None
    review: date | None
    status: Words | None
    approved_by: str
    approved_on: date | None


def plan_pdf(goals: Sequence[PlanGoal], code: str, say: Speaks, *, cover: bool) -> bytes:
    """The plan in a language."""
    sheet = PaperSheet(say(words("Your support plan")), say, cover=cover)
    sheet.text(
        words(
            "This is what you want to reach, and who does what until when. It is your plan. You may change it at any time."
        )
    )
    sheet.small(words("Number of your case: {code}", code=code))
    if not goals:
        sheet.text(words("There is no plan yet."))
    for number, goal in enumerate(goals, start=1):
        _goal(sheet, number, goal)
    if goals:
        _approval(sheet, goals)
        sheet.together(200)
        sheet.head(words("Your agreement"))
        sheet.tick(words("We talked about this plan. I understand it and I agree."))
        sheet.tick(words("I was offered a copy of this plan."))
        sheet.line(words("Signature or thumbprint, and the day"))
        sheet.line(words("For the house: name and signature"))
    return sheet.pdf()


def _goal(sheet: PaperSheet, number: int, goal: PlanGoal) -> None:
    say = sheet.say
    sheet.together(190)
    sheet.head(words("Aim {number}", number=number))
    lines: tuple[tuple[Words, str], ...] = (
        (words("What you want to reach"), goal.objectives),
        (words("The steps"), goal.steps),
        (words("What kind of help"), say(goal.help) if goal.help else ""),
        (words("Who is responsible"), goal.responsible),
        (words("Together with"), goal.provider),
        (words("Until when"), _day(goal.until, say)),
        (words("How it stands"), say(goal.status) if goal.status else ""),
        (words("We look at it again on"), _day(goal.review, say)),
    )
    for label, answer in lines:
        if answer:
            sheet.pair(say(label), answer)
    if goal.office:
        sheet.write(goal.office, SMALL)


def _day(day: date | None, say: Speaks) -> str:
    return say(words("{day}", day=day)) if day is not None else ""


def _approval(sheet: PaperSheet, goals: Sequence[PlanGoal]) -> None:
    sheet.gap(10)
    if all(goal.approved_by and goal.approved_on for goal in goals):
        last = max(goals, key=lambda goal: goal.approved_on or date.min)
        sheet.text(words("Approved by {name} on {day}.", name=last.approved_by, day=last.approved_on))
    else:
        sheet.text(words("The manager has not approved all of it yet."))
