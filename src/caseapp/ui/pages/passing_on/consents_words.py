"""How things stand with a consent, in a word and a colour; a line of what went where."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from caseapp.base.language import date_text
from caseapp.base.words import Speaks, Words, words
from caseapp.records.consent import PURPOSE, Standing
from caseapp.records.fields import NO_ANSWER_LABELS, NoAnswer
from caseapp.records.sharing import TOLD_BASIS

if TYPE_CHECKING:
    from caseapp.actions.passing_on.sharing import Shared

STANDING_LOOKS: Mapping[Standing, tuple[Words, str]] = {
    Standing.GIVEN: (words("Given"), "accent"),
    Standing.NONE: (words("Not asked"), ""),
    Standing.REFUSED: (words("Not given"), ""),
    Standing.NOT_ABLE: (words("Cannot decide at present"), "warning"),
    Standing.WITHDRAWN: (words("Withdrawn"), "danger"),
    Standing.EXPIRED: (words("Has run out"), "warning"),
    Standing.NOBODY_DECIDED: (words("A guardian is needed"), "warning"),
    Standing.NO_ASSENT: (words("The child has not agreed"), "warning"),
    Standing.OF_AGE: (words("Of age now: ask again"), "warning"),
    Standing.OTHER_RECEIVER: (words("For another receiver"), "warning"),
}


def shared_text(one: "Shared", say: Speaks, *, purpose: bool = False) -> str:
    """Day, receiver, way, content, and the ground where it was not consent; what is for others to read is said to be so."""
    receiver = say(NO_ANSWER_LABELS[NoAnswer.SEALED]) if one.sealed else one.receiver
    parts = [date_text(say.code, one.day), receiver, say(one.way_label)]
    if purpose and one.purpose:
        parts.append(say(PURPOSE.label(one.purpose)))
    ground = say(TOLD_BASIS.label(one.basis)) if one.basis else ""
    return " · ".join(filter(None, [*parts, one.what, ground]))
