"""The support plan of a case (HTCDS spl_*): objectives, steps, dates, and the person's agreement."""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.case import PAYER
from caseapp.records.case_choices import PAYER_HELP
from caseapp.records.fields import Code, Compartment, Day, Finding, Kind, NoAnswer, Text, YesNo, ask, choices
from caseapp.records.plan_services import MAPPED, PLAN_SERVICE, Mapped
from caseapp.records.services import disorder, future, warning

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

GOAL_STATUS = choices(
    "plan_status",
    planned=words("Not begun yet"),
    going=words("Under way"),
    done=words("Carried out"),
    stopped=words("Stopped"),
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
    type: Code = ask(
        words("Area"),
        Kind.CODE,
        section=_PLAN,
        choices=PLAN_TYPE,
        htcds="spl_Type",
        help=words("The area of life to which the goal belongs (HTCDS)."),
    )
    objectives: Text = ask(
        words("Objectives"), Kind.LONG_TEXT, section=_PLAN, htcds="spl_Objectives",
        help=words("In the person's own words where possible."), compartment=Compartment.IDENTITY,
    )  # fmt: skip
    action_plan: Text = ask(
        words("Steps"), Kind.LONG_TEXT, section=_PLAN, htcds="spl_ActionPlan",
        help=words("What, who, with whom, until when, paid by whom."), compartment=Compartment.IDENTITY,
    )  # fmt: skip
    service: Code = ask(
        words("Service"), Kind.CODE, section=_PLAN, choices=PLAN_SERVICE,
        help=words("Names at once the group of special social services, IOM's service and the area of HTCDS."),
    )  # fmt: skip
    worker: Text = ask(words("Responsible"), Kind.TEXT, section=_PLAN)
    provider: Text = ask(
        words("Provider"), Kind.TEXT, section=_PLAN, compartment=Compartment.SAFETY,
        help=words("Where it is not this shelter."),
    )  # fmt: skip
    payer: Code = ask(words("Who pays"), Kind.CODE, section=_PLAN, choices=PAYER, help=PAYER_HELP)
    status: Code = ask(words("Status"), Kind.CODE, section=_PLAN, choices=GOAL_STATUS)
    planned_end: Day = ask(
        words("Planned end"),
        Kind.DAY,
        section=_PLAN,
        htcds="spl_PlannedEndDate",
        help=words("Until when the goal is to be reached; Today reminds of it."),
    )
    review_on: Day = ask(
        words("Next review"), Kind.DAY, section=_PLAN, help=words("After 90 days at the latest.")
    )
    agreed: YesNo = ask(
        words("The person agrees"),
        Kind.YES_NO,
        section=_AGREED,
        help=words("A plan that the person does not agree to is not hers."),
    )
    copy_given: YesNo = ask(
        words("The person has a copy"), Kind.YES_NO, section=_AGREED,
        help=words("Only if it is safe to have one."),
    )  # fmt: skip
    approved_by: Text = ask(
        words("Approved by"), Kind.TEXT, section=_AGREED,
        help=words("Filled in when the manager approves the plan on its page; a later change takes it back."),
    )  # fmt: skip
    approved_on: Day = ask(words("Approved on"), Kind.DAY, section=_AGREED)
    actual_end: Day = ask(words("Actual end"), Kind.DAY, section=_RESULT, htcds="spl_ActualEndDate")
    result: Code = ask(
        words("Goal"), Kind.CODE, section=_RESULT, choices=GOAL,
        help=words("Whether it was reached, as the person and you see it together."),
    )  # fmt: skip
    notes: Text = ask(words("Notes"), Kind.LONG_TEXT, section=_RESULT, compartment=Compartment.IDENTITY)


AGREED_UPON = (
    "type", "objectives", "action_plan", "service", "worker", "provider", "payer", "planned_end", "review_on",
)  # fmt: skip
"""What the manager approves: where one of these changes, the approval lapses."""


def mapped(plan: Plan) -> Mapped | None:
    """The group, IOM's service and the type of HTCDS that go with the service of a goal; None where none is chosen."""
    return MAPPED.get(plan.service) if isinstance(plan.service, str) else None


def is_approved(plan: Plan) -> bool:
    """Whether the manager approved a goal as it stands."""
    return isinstance(plan.approved_by, str) and bool(plan.approved_by) and isinstance(plan.approved_on, date)


def check_plan(plan: Plan, today: date) -> list[Finding]:
    """Ends before beginnings, and an end that has not come yet."""
    early = words("This day is earlier than the date of the plan.")
    findings = future("day", plan.day, today) + future("actual_end", plan.actual_end, today)
    findings += disorder(plan.day, "planned_end", plan.planned_end, early)
    findings += disorder(plan.day, "review_on", plan.review_on, early)
    findings += disorder(plan.day, "actual_end", plan.actual_end, early)
    found = mapped(plan)
    if found is not None and isinstance(plan.type, str) and plan.type != found.htcds:
        area = PLAN_TYPE.label(found.htcds)
        findings += warning("type", words("This service usually belongs to the area “{area}”.", area=area))
    if plan.status == "done" and isinstance(plan.result, NoAnswer):
        findings += warning("result", words("This is done. Write down whether the goal was reached."))
    return findings
