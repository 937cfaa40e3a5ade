"""What went where, on paper: for whoever answers for the file, and to be read together with the person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from caseapp.base.language import date_text
from caseapp.base.words import Speaks, Words, words
from caseapp.reports.look import BOLD, MUTED, Style
from caseapp.reports.papers.sheet import PaperSheet

_TEXT = Style(size=11.5, leading=16.5, after=4)
_DAY = Style(face=BOLD, size=11.5, leading=16.5, before=6, after=1)
_SMALL = Style(size=10.5, leading=15, colour=MUTED, after=3)


@dataclass(frozen=True, slots=True)
class SharedLine:
    """One time that something went out."""

    day: date
    receiver: str
    way: Words
    purpose: Words | None
    what: str


def shared_pdf(
    code: str, lines: Sequence[SharedLine], withdrawn: Sequence[Words], today: date, say: Speaks
) -> bytes:
    """The list in a language: first what was withdrawn, then every line, the newest first."""
    sheet = PaperSheet(say(words("What went where")), say)
    about = words("Case {code}, as of {day}", code=code, day=today)
    sheet.write(say(about), _SMALL)
    for purpose in withdrawn:
        sheet.write(say(words("Withdrawn: {purpose}", purpose=purpose)), _DAY)
    if not lines:
        sheet.write(say(words("Nothing about this person has gone out.")), _TEXT)
    for line in lines:
        sheet.together(70)
        receiver = line.receiver or say(words("receiver not written down"))
        sheet.write(f"{date_text(say.code, line.day)}  {receiver}", _DAY)
        told = [say(line.way)] + ([say(line.purpose)] if line.purpose is not None else [])
        sheet.write(" · ".join(told), _SMALL)
        if line.what:
            sheet.write(line.what, _TEXT)
    return sheet.pdf()
