"""Material aid and costs of one case: what was handed out or paid for, how much it cost, and who paid."""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.case import PAYER
from caseapp.records.case_choices import PAYER_HELP
from caseapp.records.fields import Code, Compartment, Finding, Kind, Number, Text, YesNo, ask, choices
from caseapp.records.services import future, warning

AID_KIND = choices(
    "aid_kind",
    food=words("Food"),
    hygiene=words("Hygiene"),
    clothes=words("Clothes and shoes"),
    children=words("For children"),
    phone=words("Telephone or SIM card"),
    transport=words("Transport"),
    documents=words("Fees for documents"),
    medicines=words("Medicines and aids"),
    rent=words("Rent"),
    tools=words("Tools or equipment"),
    cash=words("Money in hand"),
    voucher=words("Voucher"),
    other=words("Other"),
)

_WHAT = words("Aid")
_COST = words("Cost")


@dataclass(frozen=True, kw_only=True)
class Aid:
    """Something handed out, or a cost paid, on one day."""

    day: date = ask(words("Date"), Kind.DAY, section=_WHAT, required=True)
    kind: Code = ask(words("Kind of aid"), Kind.CODE, section=_WHAT, choices=AID_KIND)
    what: Text = ask(words("What exactly"), Kind.TEXT, section=_WHAT, compartment=Compartment.IDENTITY)
    pieces: Number = ask(words("How many"), Kind.NUMBER, section=_WHAT, largest=1000)
    worker: Text = ask(words("Handed out by"), Kind.TEXT, section=_WHAT)
    cost: Number = ask(
        words("Cost (KZT)"), Kind.MONEY, section=_COST, help=words("Of all pieces together; the usual price of what was given.")
    )  # fmt: skip
    payer: Code = ask(words("Who pays"), Kind.CODE, section=_COST, choices=PAYER, help=PAYER_HELP)
    receipt: YesNo = ask(words("There is a receipt"), Kind.YES_NO, section=_COST)
    notes: Text = ask(words("Notes"), Kind.LONG_TEXT, section=_COST, compartment=Compartment.IDENTITY)


def check_aid(entry: Aid, today: date) -> list[Finding]:
    """A day in the future, and a cost without who pays."""
    findings = future("day", entry.day, today)
    if isinstance(entry.cost, int) and entry.cost > 0 and not isinstance(entry.payer, str):
        findings += warning("payer", words("A cost is given, but not who pays it."))
    return findings
