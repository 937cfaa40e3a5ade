"""The public card on paper: the forty digits to compare, and the keys in groups to type where the file is not there.

It holds nothing secret. One page of A4; the same card gives the same bytes.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from caseapp.base.language import date_text
from caseapp.base.words import Speaks, Words, words
from caseapp.reports.faces import clean, lines_of, register_fonts, runs, text_width
from caseapp.reports.look import ACCENT, BOLD, INK, MUTED, PAGE_HEIGHT, PAGE_WIDTH, REGULAR, RULE, Style

_EDGE = 56.0
_WIDE = PAGE_WIDTH - 2 * _EDGE
_DIGIT_COLUMNS, _KEY_COLUMNS = 4, 4
_DIGIT_ROW, _KEY_ROW = 40.0, 27.0

_TITLE = Style(face=BOLD, size=22, leading=28)
_WHICH = Style(size=10.5, leading=15, colour=MUTED)
_HEAD = Style(face=BOLD, size=12, leading=17, colour=ACCENT)
_TEXT = Style(size=10, leading=14, colour=INK)
_DIGITS = Style(face=BOLD, size=21, leading=26)
_LETTERS = Style(face=BOLD, size=14, leading=18)
_NUMBER = Style(size=8, leading=10, colour=MUTED)


@dataclass(frozen=True, slots=True)
class CardPaper:
    """What stands on it. `digits` are eight groups of five, `groups` the keys with their check letters."""

    name: str
    office: bool
    """Whether it is the card of a coordinating office, not of a shelter."""
    made: date
    digits: tuple[str, ...]
    groups: tuple[str, ...]
    practice: bool = False


class _Sheet:
    """A page that is filled from the top down."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.y = PAGE_HEIGHT - _EDGE

    def write(self, text: str, style: Style, after: float = 0.0) -> None:
        """A paragraph."""
        for line in lines_of(clean(text), style.face, style.size, _WIDE):
            self.put(line.rstrip(), _EDGE, self.y - style.size, style)
            self.y -= style.leading
        self.y -= after

    def put(self, text: str, x: float, y: float, style: Style) -> None:
        """One line at a place."""
        pen = self.canvas.beginText(x, y)
        pen.setFillColorRGB(*style.colour)
        for face, piece in runs(text, style.face):
            pen.setFont(face, style.size, style.leading)
            pen.textOut(piece)
        self.canvas.drawText(pen)

    def groups(self, texts: Sequence[str], columns: int, high: float, style: Style) -> None:
        """Groups with their numbers in a frame, read line by line."""
        rows, wide = -(-len(texts) // columns), _WIDE / columns
        self.canvas.setStrokeColorRGB(*RULE)
        self.canvas.setLineWidth(0.6)
        self.canvas.rect(_EDGE, self.y - rows * high, _WIDE, rows * high)
        for place, text in enumerate(texts):
            x, top = _EDGE + place % columns * wide, self.y - place // columns * high
            if place and place % columns == 0:
                self.canvas.line(_EDGE, top, _EDGE + _WIDE, top)
            base = top - (high + style.size * 0.7) / 2
            self.put(str(place + 1), x + 8, base, _NUMBER)
            group, dash, check = text.partition("-")
            self.put(group, x + 28, base, style)
            light = replace(style, face=REGULAR, colour=MUTED)
            self.put(dash + check, x + 28 + text_width(group, style.face, style.size), base, light)
        self.y -= rows * high + 12


def card_paper_pdf(card: CardPaper, say: Speaks) -> bytes:
    """The PDF in a language."""
    register_fonts()
    out = BytesIO()
    options: dict[str, Any] = {"initialFontName": REGULAR, "lang": say.code}
    canvas = Canvas(out, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), invariant=1, pageCompression=1, **options)
    canvas.setTitle(clean(say(words("Card: {name}", name=card.name))))
    sheet = _Sheet(canvas)
    sheet.write(say(words("Card: {name}", name=card.name)), _TITLE, 2)
    kind = words("Coordinating office") if card.office else words("Shelter")
    day = date_text(say.code, card.made)
    sheet.write(say(words("{kind}  ·  printed on {day}", kind=kind, day=day)), _WHICH)
    if card.practice:
        sheet.write(say(words("Practice: invented people")), replace(_WHICH, face=BOLD))
    sheet.y -= 16
    sheet.write(say(words("The forty digits")), _HEAD, 2)
    sheet.write(say(_ABOUT_DIGITS), _TEXT, 8)
    sheet.groups(card.digits, _DIGIT_COLUMNS, _DIGIT_ROW, _DIGITS)
    sheet.y -= 12
    sheet.write(say(words("The keys in groups")), _HEAD, 2)
    sheet.write(say(_ABOUT_KEYS), _TEXT, 8)
    sheet.groups(card.groups, _KEY_COLUMNS, _KEY_ROW, _LETTERS)
    sheet.y -= 8
    sheet.write(say(_NOT_SECRET), _TEXT)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


_ABOUT_DIGITS: Words = words(
    "By telephone: read all forty digits to whoever takes the card in. By hand: give this paper to her or him yourself, and send the"
    " file of the card another way; the program asks for two of the groups."
)
_ABOUT_KEYS: Words = words(
    "Needed only where the file of the card cannot be sent. They are typed line by line, and then the forty digits. The sign behind the"
    " dash checks its group; small letters and spaces do not matter."
)
_NOT_SECRET: Words = words(
    "Nothing on this paper is secret: with it others check and seal what they exchange with its owner. It opens nothing. But whoever"
    " could exchange the paper could exchange the card, so hand it over yourself."
)
