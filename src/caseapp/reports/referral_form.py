"""A referral on paper: what is asked, of whom, as much of the person as was consented to, and an answer to send back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from caseapp.base.language import date_text
from caseapp.base.words import Speaks, Words, words
from caseapp.reports.look import RULE
from caseapp.reports.papers.office import HEAD, SMALL, TEXT, OfficeSheet
from caseapp.reports.papers.sheet import EDGE, WIDTH

Lines = Sequence[tuple[Words, str]]
"""Questions with their answers, ready to be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralPaper:
    """What stands on the form. `case` is the code by which the answer finds its way back; `agreed` the day of the consent."""

    office: str
    to: str
    day: date
    case: str
    named: bool
    urgent: bool
    sought: tuple[Words, ...]
    reason: str
    reply_by: date | None
    contact: str
    parts: tuple[tuple[Words, Lines], ...]
    purpose: Words
    agreed: date | None
    practice: bool = False


class _Form(OfficeSheet):
    """Headings, questions beside their answers, and room to answer by hand."""

    def section(self, said: Words) -> None:
        """A heading, never alone at the foot of a page."""
        self._keep(HEAD.before + HEAD.leading + 2 * TEXT.leading)
        self.write(self.say(said), HEAD)

    def rule(self) -> None:
        """A line across the page."""
        self.gap(8)
        self._rule(EDGE, EDGE + WIDTH, self._y, RULE)
        self.gap(4)


def referral_pdf(paper: ReferralPaper, say: Speaks) -> bytes:
    """The form in a language; the same paper gives the same bytes."""
    sheet = _Form(say(words("Referral")), say)
    if paper.practice:
        sheet.write(say(words("Practice: invented people")), SMALL)
    sheet.beside(words("From"), paper.office)
    sheet.beside(words("To"), paper.to)
    sheet.beside(words("Date"), date_text(say.code, paper.day))
    sheet.beside(words("Code of the case"), paper.case)
    asked = ", ".join(say(one) for one in paper.sought)
    sheet.beside(words("What is asked for"), asked)
    if paper.urgent:
        sheet.beside(words("Urgent"), say(words("Yes")))
    if paper.reply_by is not None:
        sheet.beside(words("Please answer by"), date_text(say.code, paper.reply_by))
    if paper.contact:
        sheet.beside(words("Whom to call here"), paper.contact)
    if paper.reason:
        sheet.section(words("Why, and what was agreed"))
        sheet.write(paper.reason, TEXT)
    for title, lines in paper.parts:
        sheet.section(title)
        for name, value in lines:
            sheet.beside(name, value)
    _consent(sheet, paper, say)
    _reply(sheet, paper)
    return sheet.pdf()


def _consent(sheet: _Form, paper: ReferralPaper, say: Speaks) -> None:
    sheet.section(words("Consent"))
    if paper.agreed is not None:
        agreed = words(
            "The person agreed on {day} to this purpose: {purpose}. She or he may withdraw this at any time.",
            day=paper.agreed, purpose=paper.purpose,
        )  # fmt: skip
        sheet.write(say(agreed), TEXT)
    if not paper.named:
        sheet.write(say(words("The name is left out on purpose. Ask about the code of the case.")), TEXT)
    careful = words(
        "This sheet can put somebody in danger. Keep it locked away, use it for this help only, tell nobody else, and destroy it"
        " when it is no longer needed."
    )
    sheet.write(say(careful), TEXT)


def _reply(sheet: _Form, paper: ReferralPaper) -> None:
    sheet.together(230)
    sheet.rule()
    sheet.section(words("Answer (please send this part back)"))
    sheet.beside(words("Code of the case"), paper.case)
    for choice in (words("We can help."), words("We cannot help."), words("The help was given.")):
        sheet.tick(choice)
    sheet.line(words("Name, telephone, day, signature"))
