"""What the questions about kits mean."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import NOTES, PAYER, STAFF

KIT: Mapping[str, Words] = {
    "payer": PAYER,
    "day": words("The day on which the things were handed over, not that on which they were bought."),
    "kinds": words("What was handed over on this day. The next time is a new entry."),
    "pieces": words("How many pieces altogether, those for children among them."),
    "worker": STAFF,
    "notes": NOTES,
}
