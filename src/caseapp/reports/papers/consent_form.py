"""The consent form: the seven points explained, then yes or no to each purpose, and who was there."""

from collections.abc import Iterable

from caseapp.base.words import Speaks, Words, words
from caseapp.reports.papers.seven_points import seven_points
from caseapp.reports.papers.sheet import PaperSheet

VERSION = "1"
"""Goes up when a sentence changes its meaning; it is printed, and staff write it into the consent."""


def consent_pdf(purposes: Iterable[Words], years: int, say: Speaks) -> bytes:
    """The empty form in a language."""
    sheet = PaperSheet(say(words("Your consent")), say)
    sheet.text(
        words(
            "Before you say yes or no, somebody explains these seven points to you in a language that you understand. Ask as"
            " often as you like. Nobody may press you. No is an answer too."
        )
    )
    for number, (head, text) in enumerate(seven_points(years), start=1):
        sheet.together(90)
        sheet.point(words("{number}. {point}", number=number, point=head))
        sheet.text(text)
    sheet.head(words("Your decision"))
    sheet.text(words("Each line is a decision of its own. You may say yes to one and no to another."))
    for purpose in purposes:
        sheet.yes_or_no(purpose)
    sheet.gap(14)
    sheet.tick(words("The seven points were explained to me, and I understood them."))
    sheet.tick(words("I decided freely. Nobody forced me or promised me anything."))
    _signatures(sheet)
    sheet.small(words("Form {version}", version=VERSION))
    return sheet.pdf()


def _signatures(sheet: PaperSheet) -> None:
    sheet.together(2 * 46)
    sheet.line(words("Name or number"))
    sheet.line(words("Signature or thumbprint, and the day"))
    sheet.head(words("If you are under 18"))
    sheet.text(
        words(
            "A parent, a guardian or the guardianship authority decides together with you. Nobody who may be part of the"
            " danger decides for you. You are asked too."
        )
    )
    sheet.line(words("Parent, guardian or authority: name and signature"))
    sheet.head(words("Who was there"))
    sheet.line(words("Interpreter or witness: name and signature"))
    sheet.line(words("For the house: name and signature"))
