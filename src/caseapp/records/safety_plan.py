"""The safety plan: what somebody and the house do when thoughts of suicide come back.

The steps are those of the Safety Planning Intervention of Stanley and Brown (2012), in own words. It stands apart from
the psychological sheet, because whoever is on duty at night must be able to read it.
"""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.assessment import SERIOUS, Assessment, level
from caseapp.records.fields import Compartment, Day, Finding, Kind, Text, YesNo, ask
from caseapp.records.psychological import Psychological, names_suicide
from caseapp.records.services import disorder, future, warning

_PLAN = words("Plan")
_AGREED = words("Agreement")
_ID = Compartment.IDENTITY


@dataclass(frozen=True, kw_only=True)
class SafetyPlan:
    """One plan, in the words of the person. A newer one takes its place; the older ones stay readable."""

    day: date = ask(words("Date"), Kind.DAY, section=_PLAN, required=True)
    warning_signs: Text = ask(
        words("Warning signs"), Kind.LONG_TEXT, section=_PLAN, compartment=_ID,
        help=words("Thoughts, moods and situations by which the person notices that it begins."),
    )  # fmt: skip
    own_steps: Text = ask(
        words("What helps alone"), Kind.LONG_TEXT, section=_PLAN, compartment=_ID,
        help=words("What the person can do without anybody else."),
    )  # fmt: skip
    company: Text = ask(
        words("People and places that take the mind off it"), Kind.LONG_TEXT, section=_PLAN, compartment=_ID
    )  # fmt: skip
    helpers: Text = ask(
        words("Whom to ask for help"), Kind.LONG_TEXT, section=_PLAN, compartment=_ID,
        help=words("Family and friends who are safe, with telephone."),
    )  # fmt: skip
    professionals: Text = ask(
        words("Professionals and emergency numbers"), Kind.LONG_TEXT, section=_PLAN, compartment=_ID,
        help=words("Whoever is on duty here, the psychologist, the doctor, the ambulance."),
    )  # fmt: skip
    surroundings: Text = ask(
        words("Making the surroundings safe"), Kind.LONG_TEXT, section=_PLAN, compartment=_ID,
        help=words("Medicines, blades and other means out of reach; who stays near."),
    )  # fmt: skip
    reasons: Text = ask(words("What is worth living for"), Kind.LONG_TEXT, section=_PLAN, compartment=_ID)
    agreed: YesNo = ask(words("The person agrees"), Kind.YES_NO, section=_AGREED)
    copy_given: YesNo = ask(words("The person has a copy"), Kind.YES_NO, section=_AGREED)
    worker: Text = ask(words("Made together with"), Kind.TEXT, section=_AGREED)
    review_on: Day = ask(
        words("Look at it again on"), Kind.DAY, section=_AGREED, help=words("At the next session, or sooner.")
    )
    ended_on: Day = ask(
        words("No longer needed since"), Kind.DAY, section=_AGREED, help=words("Decided together with the psychologist.")
    )  # fmt: skip


def in_force(plan: SafetyPlan, on: date) -> bool:
    """Whether a plan is made and has not ended."""
    return plan.day <= on and not (isinstance(plan.ended_on, date) and plan.ended_on <= on)


def calls_for_plan(record: object) -> bool:
    """Whether an entry names a danger of suicide: a session, or an assessment with a serious or acute risk."""
    if isinstance(record, Psychological):
        return names_suicide(record)
    return isinstance(record, Assessment) and (level(record.risk_suicide) or 0) >= SERIOUS


def check_safety_plan(plan: SafetyPlan, today: date) -> list[Finding]:
    """Days in the wrong order, and a plan without the two steps that nobody can do without."""
    early = words("This day is earlier than the date of the plan.")
    findings = future("day", plan.day, today) + future("ended_on", plan.ended_on, today)
    findings += disorder(plan.day, "review_on", plan.review_on, early)
    findings += disorder(plan.day, "ended_on", plan.ended_on, early)
    for field in ("warning_signs", "professionals"):
        text = getattr(plan, field)
        if not isinstance(text, str) or not text.strip():
            findings += warning(field, words("A safety plan needs this step."))
    return findings
