"""What follows on a step of reintegration: the tranches of a grant, and the visits to the business, job or home."""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.case import PAYER
from caseapp.records.case_choices import PAYER_HELP
from caseapp.records.fields import Code, Compartment, Day, Finding, Kind, Number, Text, YesNo, ask, choices
from caseapp.records.services import disorder, future, warning

VISIT_STATE = choices(
    "visit_state",
    well=words("Goes well"),
    difficulties=words("Goes on with difficulties"),
    stopped=words("Has stopped"),
    not_met=words("Nobody was met"),
)


@dataclass(frozen=True, kw_only=True)
class Tranche:
    """One part of a grant: planned for a day, and paid on one."""

    due_on: date = ask(words("Planned for"), Kind.DAY, required=True)
    amount: Number = ask(words("Amount (KZT)"), Kind.MONEY)
    paid_on: Day = ask(
        words("Paid on"), Kind.DAY, help=words("The report counts the money in the quarter of this day.")
    )
    payer: Code = ask(words("Who pays"), Kind.CODE, choices=PAYER, help=PAYER_HELP)
    what_for: Text = ask(words("What for"), Kind.TEXT, compartment=Compartment.IDENTITY)
    receipts: YesNo = ask(words("Receipts were seen"), Kind.YES_NO)
    notes: Text = ask(words("Notes"), Kind.LONG_TEXT, compartment=Compartment.IDENTITY)


@dataclass(frozen=True, kw_only=True)
class Visit:
    """One visit or call after the help: how it goes there."""

    day: date = ask(words("Date"), Kind.DAY, required=True)
    state: Code = ask(words("How it goes"), Kind.CODE, choices=VISIT_STATE)
    monthly_income: Number = ask(
        words("Monthly income from it (KZT)"),
        Kind.MONEY,
        help=words("What the person has left of it in a usual month."),
    )
    worker: Text = ask(words("Visited by"), Kind.TEXT)
    next_on: Day = ask(words("Next visit"), Kind.DAY)
    notes: Text = ask(words("Notes"), Kind.LONG_TEXT, compartment=Compartment.IDENTITY)


def check_tranche(tranche: Tranche, today: date) -> list[Finding]:
    """A payment in the future, and one without an amount."""
    findings = future("paid_on", tranche.paid_on, today)
    if isinstance(tranche.paid_on, date) and not isinstance(tranche.amount, int):
        findings += warning("amount", words("It was paid, but the amount is missing."))
    return findings


def check_visit(visit: Visit, today: date) -> list[Finding]:
    """Days in the wrong order."""
    findings = future("day", visit.day, today)
    return findings + disorder(
        visit.day, "next_on", visit.next_on, words("The next visit is earlier than this one.")
    )
