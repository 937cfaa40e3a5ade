"""The safety plan to keep at hand: its steps in the order in which they are taken, in the first person.

The steps are those of the Safety Planning Intervention of Stanley and Brown (2012), in own words.
"""

from collections.abc import Mapping

from caseapp.base.words import Speaks, Words, words
from caseapp.reports.papers.common import EMERGENCY
from caseapp.reports.papers.sheet import TEXT, PaperSheet

STEPS: Mapping[str, Words] = {
    "warning_signs": words("How I notice that it begins"),
    "own_steps": words("What I can do alone"),
    "company": words("People and places that do me good"),
    "helpers": words("Whom I can ask for help"),
    "professionals": words("Who helps me at any hour"),
    "surroundings": words("How I make the place around me safe"),
    "reasons": words("What I live for"),
}
"""The questions of the record, as headings for the person herself."""


def safety_pdf(steps: Mapping[str, str], say: Speaks, *, cover: bool) -> bytes:
    """The plan in a language; a step without words keeps lines to write on."""
    sheet = PaperSheet(say(words("When it gets hard")), say, cover=cover)
    sheet.text(
        words("Such hours pass. You are not alone. Begin with the first step and go on to the next one.")
    )
    for number, (name, head) in enumerate(STEPS.items(), start=1):
        sheet.together(100)
        sheet.head(words("{number}. {point}", number=number, point=head))
        if steps.get(name):
            sheet.write(steps[name], TEXT)
        else:
            sheet.empty_lines()
    sheet.gap(18)
    sheet.boxed(
        words("If you are in danger"),
        words("Call {number}, or tell anybody who works here, day or night.", number=EMERGENCY),
    )
    return sheet.pdf()
