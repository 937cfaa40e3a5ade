"""Skills, work and reintegration: courses, jobs, grants, school, housing, benefits, mediation."""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.case import PAYER
from caseapp.records.case_choices import PAYER_HELP
from caseapp.records.fields import (
    Code,
    Compartment,
    Day,
    Finding,
    Kind,
    NoAnswer,
    Number,
    Text,
    YesNo,
    ask,
    choices,
)
from caseapp.records.services import OUTCOME, disorder, future, warning

REINTEGRATION_KIND = choices(
    "reintegration_kind",
    course=words("Course or vocational training"),
    job=words("Job"),
    grant=words("Grant for a small business"),
    school=words("School or study"),
    housing=words("Housing"),
    benefits=words("Benefits and allowances"),
    mediation=words("Mediation with the family"),
)

PROGRESS = choices(
    "reintegration_status",
    planned=words("Planned"),
    under_way=words("Under way"),
    completed=words("Completed"),
    broken_off=words("Broken off"),
)

_WHAT = words("Help")
_COURSE = words("Course or school")
_GRANT = words("Money")
_AFTER = words("Afterwards")


@dataclass(frozen=True, kw_only=True)
class Reintegration:
    """One step towards a life of one's own."""

    day: date = ask(words("Date"), Kind.DAY, section=_WHAT, required=True)
    outcome: str = ask(
        words("Result of the request"),
        Kind.CODE,
        section=_WHAT,
        choices=OUTCOME,
        required=True,
        help=words("A refusal and help that is not to be had are results too; reports count them apart."),
    )
    kind: Code = ask(words("Kind of help"), Kind.CODE, section=_WHAT, choices=REINTEGRATION_KIND)
    description: Text = ask(
        words("What exactly"), Kind.TEXT, section=_WHAT,
        help=words("Name of the course, occupation, idea of the business, kind of benefit."), compartment=Compartment.IDENTITY,
    )  # fmt: skip
    status: Code = ask(words("Progress"), Kind.CODE, section=_WHAT, choices=PROGRESS)
    payer: Code = ask(words("Who pays"), Kind.CODE, section=_WHAT, choices=PAYER, help=PAYER_HELP)
    worker: Text = ask(words("Worker"), Kind.TEXT, section=_WHAT)
    provider: Text = ask(
        words("Provider"),
        Kind.TEXT,
        section=_WHAT,
        help=words("School, employer, authority."),
        compartment=Compartment.IDENTITY,
    )
    began: Day = ask(words("Began on"), Kind.DAY, section=_WHAT)
    ended: Day = ask(words("Ended on"), Kind.DAY, section=_WHAT)
    hours: Number = ask(words("Hours"), Kind.NUMBER, section=_COURSE, largest=10000)
    certificate: YesNo = ask(words("Certificate received"), Kind.YES_NO, section=_COURSE)
    plan_accepted: YesNo = ask(words("Business plan accepted"), Kind.YES_NO, section=_GRANT)
    amount_planned: Number = ask(words("Amount planned (KZT)"), Kind.MONEY, section=_GRANT)
    amount_paid: Number = ask(
        words("Amount paid (KZT)"), Kind.MONEY, section=_GRANT, help=words("All tranches together.")
    )
    tranches: Number = ask(words("Tranches paid"), Kind.NUMBER, section=_GRANT, largest=50)
    visits: Number = ask(words("Visits to the place"), Kind.NUMBER, section=_GRANT, largest=100)
    monthly_income: Number = ask(
        words("Monthly income from it (KZT)"),
        Kind.MONEY,
        section=_GRANT,
        help=words("What the person has left of it in a usual month."),
    )
    kept_3: YesNo = ask(
        words("Still so after 3 months"), Kind.YES_NO, section=_AFTER,
        help=words("Still employed, in business, at school or in the home."))  # fmt: skip
    kept_3_on: Day = ask(
        words("Asked after 3 months, date"), Kind.DAY, section=_AFTER,
        help=words("The report counts the answer in the quarter of this day."))  # fmt: skip
    kept_6: YesNo = ask(
        words("Still so after 6 months"),
        Kind.YES_NO,
        section=_AFTER,
        help=words("Still employed, in business, at school or in the home."),
    )
    kept_6_on: Day = ask(
        words("Asked after 6 months, date"),
        Kind.DAY,
        section=_AFTER,
        help=words("The report counts the answer in the quarter of this day."),
    )
    kept_12: YesNo = ask(
        words("Still so after 12 months"),
        Kind.YES_NO,
        section=_AFTER,
        help=words("Still employed, in business, at school or in the home."),
    )
    kept_12_on: Day = ask(
        words("Asked after 12 months, date"),
        Kind.DAY,
        section=_AFTER,
        help=words("The report counts the answer in the quarter of this day."),
    )
    notes: Text = ask(words("Notes"), Kind.LONG_TEXT, section=_AFTER, compartment=Compartment.IDENTITY)


def check_reintegration(entry: Reintegration, today: date) -> list[Finding]:
    """Days in the wrong order, more paid than planned, an answer about later that comes too early or without its day."""
    findings = future("day", entry.day, today)
    findings += disorder(entry.began, "ended", entry.ended, words("The end is earlier than the beginning."))
    planned, paid = entry.amount_planned, entry.amount_paid
    if isinstance(planned, int) and isinstance(paid, int) and paid > planned:
        findings += warning("amount_paid", words("More was paid than planned."))
    start = entry.began if isinstance(entry.began, date) else entry.day
    for field, months in (("kept_3", 3), ("kept_6", 6), ("kept_12", 12)):
        answer: YesNo = getattr(entry, field)
        asked: Day = getattr(entry, f"{field}_on")
        findings += future(f"{field}_on", asked, today)
        if isinstance(answer, NoAnswer):
            continue
        if answer and (today - start).days < months * 30 - 15:
            findings += warning(field, words("These months have not passed yet."))
        elif not isinstance(asked, date):
            findings += warning(
                f"{field}_on", words("The day is missing on which this was asked, so no report counts it.")
            )
    return findings
