"""The support plan of a case (HTCDS spl_*): objectives, steps, dates, and the person's agreement."""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.fields import Code, Compartment, Day, Finding, Kind, Text, YesNo, ask, choices
from caseapp.records.services import disorder, future

PLAN_TYPE = choices(
    "plan_type",
    Education=words("Education"),
    Financial=words("Financial"),
    Health=words("Health"),
    LabourExploitationRehabilitation=words("Rehabilitation after labour exploitation"),
    Legal=words("Legal"),
    Livelihood=words("Livelihood"),
    RightsBasedTraining=words("Training on rights"),
    SexualExploitationRehabilitation=words("Rehabilitation after sexual exploitation"),
    SocialCare=words("Social care"),
)

GOAL = choices(
    "plan_result",
    reached=words("Reached"),
    partly=words("Partly reached"),
    not_reached=words("Not reached"),
    dropped=words("No longer wanted"),
)

_PLAN = words("Plan")
_AGREED = words("Agreement")
_RESULT = words("Result")


@dataclass(frozen=True, kw_only=True)
class Plan:
    """One goal of the person and the way there; a case has as many as it needs."""

    day: date = ask(words("Date"), Kind.DAY, section=_PLAN, required=True)
    type: Code = ask(words("Area"), Kind.CODE, section=_PLAN, choices=PLAN_TYPE, htcds="spl_Type")
    objectives: Text = ask(
        words("Objectives"), Kind.LONG_TEXT, section=_PLAN, htcds="spl_Objectives",
        help=words("In the person's own words where possible."), compartment=Compartment.IDENTITY,
    )  # fmt: skip
    action_plan: Text = ask(
        words("Steps"), Kind.LONG_TEXT, section=_PLAN, htcds="spl_ActionPlan",
        help=words("What, who, with whom, until when, paid by whom."), compartment=Compartment.IDENTITY,
    )  # fmt: skip
    worker: Text = ask(words("Responsible"), Kind.TEXT, section=_PLAN)
    planned_end: Day = ask(words("Planned end"), Kind.DAY, section=_PLAN, htcds="spl_PlannedEndDate")
    review_on: Day = ask(
        words("Next review"), Kind.DAY, section=_PLAN, help=words("After 90 days at the latest.")
    )
    agreed: YesNo = ask(words("The person agrees"), Kind.YES_NO, section=_AGREED)
    copy_given: YesNo = ask(
        words("The person has a copy"), Kind.YES_NO, section=_AGREED,
        help=words("Only if it is safe to have one."),
    )  # fmt: skip
    approved_by: Text = ask(words("Approved by"), Kind.TEXT, section=_AGREED)
    approved_on: Day = ask(words("Approved on"), Kind.DAY, section=_AGREED)
    actual_end: Day = ask(words("Actual end"), Kind.DAY, section=_RESULT, htcds="spl_ActualEndDate")
    result: Code = ask(words("Goal"), Kind.CODE, section=_RESULT, choices=GOAL)
    notes: Text = ask(words("Notes"), Kind.LONG_TEXT, section=_RESULT, compartment=Compartment.IDENTITY)


def check_plan(plan: Plan, today: date) -> list[Finding]:
    """Ends before beginnings, and an end that has not come yet."""
    early = words("This day is earlier than the date of the plan.")
    findings = future("day", plan.day, today) + future("actual_end", plan.actual_end, today)
    findings += disorder(plan.day, "planned_end", plan.planned_end, early)
    findings += disorder(plan.day, "review_on", plan.review_on, early)
    return findings + disorder(plan.day, "actual_end", plan.actual_end, early)
