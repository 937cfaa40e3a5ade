"""What the questions of an assessment of needs and risk mean."""

from collections.abc import Mapping

from caseapp.base.words import Words, words

ASSESSMENT: Mapping[str, Words] = {
    "day": words(
        "The day of the conversation on which the levels rest. Each assessment is a new entry, so that change can be seen."
    ),
    "worker": words("Who weighed the needs and risks with the person and answers for the levels."),
    "risk_notes": words("What each level of risk rests on, who said it, and what was done at once."),
}
