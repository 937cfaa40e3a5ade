"""Kits: what a person is given on arrival or during the stay, on the day on which it was handed out."""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.accommodation import KITS
from caseapp.records.case import PAYER
from caseapp.records.case_choices import PAYER_HELP
from caseapp.records.fields import Code, Codes, Compartment, Finding, Kind, Number, Text, ask
from caseapp.records.services import future


@dataclass(frozen=True, kw_only=True)
class Kit:
    """Kits handed out on one day; what is bought for one person alone is material aid."""

    day: date = ask(words("Date"), Kind.DAY, required=True)
    kinds: Codes = ask(words("Things handed out"), Kind.CODES, choices=KITS)
    pieces: Number = ask(words("How many"), Kind.NUMBER, largest=100)
    children: Number = ask(
        words("Of them for children"), Kind.NUMBER, largest=100, help=words("Children who stay along.")
    )
    payer: Code = ask(words("Who pays"), Kind.CODE, choices=PAYER, help=PAYER_HELP)
    worker: Text = ask(words("Handed out by"), Kind.TEXT)
    notes: Text = ask(words("Notes"), Kind.TEXT, compartment=Compartment.IDENTITY)


def check_kit(kit: Kit, today: date) -> list[Finding]:
    """A day in the future, no kit at all, and more for children than there are."""
    findings = future("day", kit.day, today)
    if not isinstance(kit.kinds, tuple) or not kit.kinds:
        findings.append(Finding("kinds", words("Choose what was handed out.")))
    if isinstance(kit.pieces, int) and isinstance(kit.children, int) and kit.children > kit.pieces:
        findings.append(Finding("children", words("These are more than all together.")))
    return findings
