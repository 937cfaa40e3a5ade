"""What the questions of the support plan mean."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import BY_PROGRAM, NOTES, PAYER, PROVIDER

PLAN: Mapping[str, Words] = {
    "payer": PAYER,
    "provider": PROVIDER,
    "day": words(
        "The day on which the goal was agreed. Reports count it as agreed in the quarter of this day."
    ),
    "worker": words("Who of the staff sees to it that the steps are taken, whoever gives the help itself."),
    "status": words("How far the steps have come. Whether the goal was reached is asked at the end."),
    "approved_on": BY_PROGRAM,
    "actual_end": words(
        "The day on which work on this goal ended. Reports count a reached goal in the quarter of this day."
    ),
    "notes": NOTES,
}
