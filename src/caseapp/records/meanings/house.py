"""What the questions about the house mean: the night count, incidents, activities, staff and feedback sheets."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import NOTES_OF_HOUSE

_SHEET = words(
    "One of five short questions that the client answers, alone or with somebody trusted. Nothing leads back to anybody; reports count the answers by quarter."
)

NIGHT: Mapping[str, Words] = {
    "meals": words("All meals that the house gave on this day, those of children too."),
    "worker": words("Who went round the house and counted."),
}
INCIDENT: Mapping[str, Words] = {
    "day": words("The day on which it happened, not that on which it was written down."),
    "kind": words("The main thing that happened. What else mattered belongs in the account."),
    "at_night": words("Yes where it happened between these hours, when few of the staff are in the house."),
    "children": words("How many children were hurt, took part or saw it. No names."),
    "steps": words("What has been done already. What still has to follow is asked under State."),
    "worker": words("Who wrote it down, not who was in it."),
    "follow_up_on": words(
        "The day on which somebody looks whether it is still open. Needed as long as it is not settled."
    ),
    "settled_on": words("The day from which on nothing more has to follow."),
    "lesson": words(
        "What the house changes so that it does not happen again: rules, rooms, duties. Nobody is blamed here."
    ),
}
ACTIVITY: Mapping[str, Words] = {
    "day": words("The day of the activity, or its first day. Reports count it in the quarter of this day."),
    "kind": words(
        "For whom it was: own staff, other professionals, people at risk, the public or partners. Reports count each apart."
    ),
    "hours": words("How long it lasted in hours, all days together, however many took part."),
    "notes": NOTES_OF_HOUSE,
}
STAFFING: Mapping[str, Words] = {
    "day": words(
        "The day for which the numbers hold. A report takes the last count on or before the end of its quarter."
    ),
    "staff": words("How many people are paid for work in the house on that day. Count people, not posts."),
    "volunteers": words("How many people work in the house on that day without being paid for it."),
    "note": NOTES_OF_HOUSE,
}
FEEDBACK: Mapping[str, Words] = dict.fromkeys(
    ("safe", "heard", "helped", "respected", "would_return"), _SHEET
)
