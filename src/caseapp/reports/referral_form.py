"""A referral on paper: what is asked, of whom, as much of the person as was consented to, and an answer to send back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from caseapp.base.language import date_text
from caseapp.base.words import Speaks, Words, words
from caseapp.reports.faces import clean, lines_of
from caseapp.reports.look import ACCENT, BOLD, MUTED, REGULAR, RULE, Style
from caseapp.reports.papers.sheet import EDGE, WIDTH, PaperSheet

_NAMES = 176.0
"""Points of the column with the questions."""
_HEAD = Style(face=BOLD, size=12, leading=16, colour=ACCENT, before=10, after=4)
_TEXT = Style(size=10.5, leading=15, after=3)
_NAME = Style(size=10.5, leading=15, colour=MUTED, after=0)
_SMALL = Style(size=9, leading=12.5, colour=MUTED, after=3)

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


class _Form(PaperSheet):
    """A sheet for offices: smaller type, questions beside their answers."""

    def section(self, said: Words) -> None:
        """A heading, never alone at the foot of a page."""
        self._keep(_HEAD.before + _HEAD.leading + 2 * _TEXT.leading)
        self.write(self.say(said), _HEAD)

    def beside(self, name: Words, value: str) -> None:
        """A question and, beside it, its answer."""
        left = lines_of(clean(self.say(name)), REGULAR, _NAME.size, _NAMES - 10)
        right = lines_of(clean(value), REGULAR, _TEXT.size, WIDTH - _NAMES)
        for number in range(max(len(left), len(right))):
            self._keep(_TEXT.leading)
            y = self._y - _TEXT.size
            if number < len(left):
                self._draw(left[number].rstrip(), EDGE, y, _NAME)
            if number < len(right):
                self._draw(right[number].rstrip(), EDGE + _NAMES, y, _TEXT)
            self._y -= _TEXT.leading
        self._y -= _TEXT.after

    def rule(self) -> None:
        """A line across the page."""
        self.gap(8)
        self._rule(EDGE, EDGE + WIDTH, self._y, RULE)
        self.gap(4)


def referral_pdf(paper: ReferralPaper, say: Speaks) -> bytes:
    """The form in a language; the same paper gives the same bytes."""
    sheet = _Form(say(words("Referral")), say)
    if paper.practice:
        sheet.write(say(words("Practice: invented people")), _SMALL)
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
        sheet.write(paper.reason, _TEXT)
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
        sheet.write(say(agreed), _TEXT)
    if not paper.named:
        sheet.write(say(words("The name is left out on purpose. Ask about the code of the case.")), _TEXT)
    careful = words(
        "This sheet can put somebody in danger. Keep it locked away, use it for this help only, tell nobody else, and destroy it"
        " when it is no longer needed."
    )
    sheet.write(say(careful), _TEXT)


def _reply(sheet: _Form, paper: ReferralPaper) -> None:
    sheet.together(230)
    sheet.rule()
    sheet.section(words("Answer (please send this part back)"))
    sheet.beside(words("Code of the case"), paper.case)
    for choice in (words("We can help."), words("We cannot help."), words("The help was given.")):
        sheet.tick(choice)
    sheet.line(words("Name, telephone, day, signature"))
