"""Legal help: one entry per step. Which case it is in court, where and under which article is for few to read."""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.case import PAYER
from caseapp.records.case_choices import PAYER_HELP
from caseapp.records.fields import Code, Compartment, Day, Finding, Kind, Number, Text, ask, choices
from caseapp.records.services import OUTCOME, disorder, future, warning

LEGAL_KIND = choices(
    "legal_kind",
    counselling=words("Legal advice"),
    complaint=words("Complaint or report of a crime"),
    representation=words("Representation before authorities or in court"),
    stay_status=words("Right to stay"),
    documents=words("Documents restored"),
    compensation=words("Compensation"),
    wages=words("Unpaid wages"),
    protection=words("Protection measures"),
    other=words("Other"),
)

LEGAL_ROLE = choices(
    "legal_role",
    victim=words("Victim"),
    witness=words("Witness"),
    civil_claimant=words("Civil claimant"),
    suspect=words("Suspect or accused"),
    other=words("Other"),
)

LEGAL_STATUS = choices(
    "legal_status",
    preparing=words("In preparation"),
    filed=words("Handed in"),
    investigated=words("Under investigation"),
    in_court=words("In court"),
    granted=words("Decided in favour of the person"),
    refused=words("Decided against the person"),
    discontinued=words("Discontinued"),
)

_HELP = words("Help")
_PROCEEDINGS = words("Proceedings")
_RESULT = words("Result")
_S = Compartment.SAFETY


@dataclass(frozen=True, kw_only=True)
class Legal:
    """One step of legal help: a consultation, a complaint, a hearing, a decision."""

    day: date = ask(words("Date"), Kind.DAY, section=_HELP, required=True)
    outcome: str = ask(
        words("Result of the request"),
        Kind.CODE,
        section=_HELP,
        choices=OUTCOME,
        required=True,
        help=words("A refusal and help that is not to be had are results too; reports count them apart."),
    )
    kind: Code = ask(words("Kind of help"), Kind.CODE, section=_HELP, choices=LEGAL_KIND)
    payer: Code = ask(words("Who pays"), Kind.CODE, section=_HELP, choices=PAYER, help=PAYER_HELP)
    worker: Text = ask(words("Lawyer"), Kind.TEXT, section=_HELP)
    provider: Text = ask(
        words("Provider"), Kind.TEXT, section=_HELP, help=words("Where it is not this shelter."), compartment=_S
    )  # fmt: skip
    authority: Text = ask(
        words("Authority or court"), Kind.TEXT, section=_PROCEEDINGS, compartment=_S,
        help=words("With which the matter lies."),
    )  # fmt: skip
    case_number: Text = ask(
        words("Number of the matter there"), Kind.TEXT, section=_PROCEEDINGS, compartment=_S
    )
    article: Text = ask(
        words("Article of the law"), Kind.TEXT, section=_PROCEEDINGS, compartment=_S,
        help=words("As it stands in the papers, with the name of the code."),
    )  # fmt: skip
    role: Code = ask(
        words("Role of the person"),
        Kind.CODE,
        section=_PROCEEDINGS,
        choices=LEGAL_ROLE,
        help=words(
            "As the authority has written it; it is apart from the status as a victim of trafficking."
        ),
    )
    status: Code = ask(words("How it stands"), Kind.CODE, section=_PROCEEDINGS, choices=LEGAL_STATUS)
    next_date: Day = ask(
        words("Next date"), Kind.DAY, section=_PROCEEDINGS, help=words("A hearing, a deadline or an appointment.")
    )  # fmt: skip
    amount_recovered: Number = ask(
        words("Money received (KZT)"), Kind.MONEY, section=_RESULT,
        help=words("Compensation or wages that the person really has in hand."),
    )  # fmt: skip
    recovered_on: Day = ask(
        words("Received on"), Kind.DAY, section=_RESULT, help=words("The report counts the money in the quarter of this day.")
    )  # fmt: skip
    notes: Text = ask(words("Notes"), Kind.LONG_TEXT, section=_RESULT, compartment=Compartment.IDENTITY)


def check_legal(entry: Legal, today: date) -> list[Finding]:
    """Days in the wrong order, and money without its day or the day without money."""
    findings = future("day", entry.day, today) + future("recovered_on", entry.recovered_on, today)
    findings += disorder(
        entry.day, "next_date", entry.next_date, words("The next date is earlier than this entry.")
    )
    money = isinstance(entry.amount_recovered, int) and entry.amount_recovered > 0
    if money and not isinstance(entry.recovered_on, date):
        findings += warning(
            "recovered_on", words("Money was received, but the day is missing, so no report counts it.")
        )
    if isinstance(entry.recovered_on, date) and not money:
        findings += warning(
            "amount_recovered", words("A day is given on which money was received, but no amount.")
        )
    return findings
