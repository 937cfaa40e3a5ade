"""What the questions about legal help mean."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import DAY_OF_HELP, NOTES, PAYER, PROVIDER

LEGAL: Mapping[str, Words] = {
    "payer": PAYER,
    "provider": PROVIDER,
    "day": DAY_OF_HELP,
    "kind": words("What this step was about. Each step is an entry of its own."),
    "worker": words("Who advised or represented the person in this step."),
    "case_number": words(
        "The number that the authority or court has given the matter, as on its papers. It is not the code of the case here."
    ),
    "status": words("How far the matter has come at the authority or court on the day of this entry."),
    "notes": NOTES,
}
