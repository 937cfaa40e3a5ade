"""What the questions about appointments mean, those of a person and those of the house."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import LANGUAGE_OF_INTERPRETER, NOTES

_STATE = words("What happened on the day. Leave it as not asked while the day lies ahead.")

APPOINTMENT: Mapping[str, Words] = {
    "day": words("The day on which the person has to be there, not that on which it was agreed."),
    "kind": words("To whom or to what the person goes. To whom of the staff Today shows it depends on this."),
    "interpreter": words("Whether somebody has to be found who translates or signs there."),
    "language": LANGUAGE_OF_INTERPRETER,
    "state": _STATE,
    "notes": NOTES,
}
MEETING: Mapping[str, Words] = {
    "day": words("The day on which it takes place, not that on which it was agreed."),
    "time": words("When it begins. Leave it as not asked where only the day is known."),
    "kind": words(
        "What concerns the house and no person in particular. What a person has to attend is an appointment of hers."
    ),
    "worker": words("Who of the staff goes there or receives the others."),
    "state": _STATE,
}
