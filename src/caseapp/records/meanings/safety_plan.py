"""What the questions of the safety plan mean: steps of the Safety Planning Intervention of Stanley and Brown (2012)."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import STAFF

SAFETY_PLAN: Mapping[str, Words] = {
    "day": words(
        "The day on which the plan was made. A newer plan takes its place; older ones stay readable."
    ),
    "company": words(
        "People and places that help to think of something else, without having to speak of the crisis (safety plan of Stanley and"
        " Brown, 2012)."
    ),
    "reasons": words(
        "What the person would not want to lose, in her or his own words: people, beliefs, hopes."
    ),
    "agreed": words(
        "The person helped to write it and stands by it. Without a yes it is only a proposal of the house."
    ),
    "copy_given": words(
        "Whether the plan is at hand for the person; only where nobody dangerous can find it."
    ),
    "worker": STAFF,
}
