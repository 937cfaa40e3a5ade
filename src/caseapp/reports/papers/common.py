"""What several papers say: how long things are kept, how to change one's mind, whom to ask."""

from caseapp.base.words import words
from caseapp.reports.papers.sheet import PaperSheet

EMERGENCY = "112"
"""The one number for help in danger in Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan."""


def keeping(sheet: PaperSheet, years: int) -> None:
    """How long the records stay."""
    sheet.head(words("How long we keep it"))
    sheet.text(
        words(
            "We keep what is written about you for {years} years after our work with you has ended. If you were under 18"
            " when you came, we keep it at least until you are 21. Then your name and everything that points to you is"
            " erased. Only numbers without a name stay.",
            years=years,
        )
    )


def withdrawing(sheet: PaperSheet) -> None:
    """How a consent is withdrawn."""
    sheet.head(words("You may change your mind"))
    sheet.text(
        words(
            "You may take back each consent at any time, without a reason. You lose no help by that. Say it or write it to"
            " anybody who works here. From that day on we share nothing more for this purpose."
        )
    )
    sheet.text(words("What was shared before cannot always be called back, but we tell you where it went."))


def asking(sheet: PaperSheet, worker: str) -> None:
    """What else may be asked for, and of whom."""
    sheet.head(words("What you may ask for"))
    sheet.text(
        words(
            "You may ask us to correct what is wrong, to add what is missing, and to erase what is written about you. If we"
            " cannot do it, we tell you why."
        )
    )
    sheet.head(words("Whom to ask"))
    if worker:
        sheet.text(
            words("Ask {worker}, who is responsible for you, or the manager of this house.", worker=worker)
        )
    else:
        sheet.text(words("Ask whoever is responsible for you, or the manager of this house."))
    sheet.text(words("You may also complain to the state body that protects personal data."))
    sheet.line(words("Telephone (write it here only if it is safe)"))
