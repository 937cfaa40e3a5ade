"""The questionnaires that can be asked question by question: which answers there are, and how they make a total.

PHQ-9 and GAD-7: Spitzer, Kroenke, Williams and colleagues; "no permission required to reproduce, translate, display or
distribute" (phqscreeners.com). WHO-5: World Health Organization, Regional Office for Europe, 1998. The English and the
Russian words follow the published versions; the Kazakh ones are no official translation, and say so on the form.
"""

from collections.abc import Mapping

from caseapp.base.words import words
from caseapp.records.fields import choices

FREQUENCY = choices(
    "scale_frequency",
    **{
        "0": words("0 – not at all"),
        "1": words("1 – several days"),
        "2": words("2 – more than half the days"),
        "3": words("3 – nearly every day"),
    },
)

SHARE_OF_TIME = choices(
    "scale_share_of_time",
    **{
        "5": words("5 – all of the time"),
        "4": words("4 – most of the time"),
        "3": words("3 – more than half of the time"),
        "2": words("2 – less than half of the time"),
        "1": words("1 – some of the time"),
        "0": words("0 – at no time"),
    },
)

ITEMS: Mapping[str, tuple[str, ...]] = {
    scale: tuple(f"{scale}_{number}" for number in range(1, size + 1))
    for scale, size in (("phq9", 9), ("gad7", 7), ("who5", 5))
}
"""The questions of each questionnaire; its name is that of its total."""

_THOUGHTS, _THOUGHTS_ALONE = "phq9_9", "phq9_item9"


def totals(answers: Mapping[str, object]) -> dict[str, int]:
    """The totals of the questionnaires whose questions are all answered, and the answer to question 9 of PHQ-9."""
    found: dict[str, int] = {}
    for scale, names in ITEMS.items():
        given = [answer for name in names if isinstance(answer := answers.get(name), str)]
        if len(given) == len(names):
            found[scale] = sum(map(int, given))
    thoughts = answers.get(_THOUGHTS)
    if isinstance(thoughts, str):
        found[_THOUGHTS_ALONE] = int(thoughts)
    return found
