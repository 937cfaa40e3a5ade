"""The recovery card and its shares on paper: half a sheet with large groups, how to use it, and where to keep it.

One layout, two pens: `card_pdf` writes it as a PDF, and the window draws the same `CardSheet` on the printer, from
memory. Nothing on the paper says what the records are about: a short number and a day tell one card from another.
"""

from dataclasses import dataclass, field, replace
from datetime import date
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from caseapp.base.words import Speaks, Words, words
from caseapp.reports.faces import clean, lines_of, register_fonts, runs, text_width
from caseapp.reports.look import ACCENT, BOLD, INK, MUTED, REGULAR, RULE, Colour, Style

WIDTH, HEIGHT = 419.53, 595.28
"""A5 upright, in points: half of an A4 sheet."""
_EDGE = 34.0
_COLUMNS = 2
_ROW = 32.0
_PITCH = 20.0
"""Points from sign to sign: each stands by itself, so that a hand can follow them one by one."""

_TITLE = Style(face=BOLD, size=19, leading=25, after=0)
_WHICH = Style(size=10, leading=15, colour=MUTED, after=0)
_HEAD = Style(face=BOLD, size=10, leading=14, colour=ACCENT, after=0)
_TEXT = Style(size=8.6, leading=11.6, after=2.5)
_NUMBER = Style(size=8, colour=MUTED)
_GROUP = Style(face=BOLD, size=20)
_CHECK = Style(face=REGULAR, size=20, colour=MUTED)


@dataclass(frozen=True, slots=True)
class PaperCard:
    """What goes on one card. `text` is the key in groups; `share` is 0 for the card itself, else the share's number.

    `vault` is the short number of the records, `fingerprint` that of the recovery card, also on its shares.
    """

    text: str
    fingerprint: str
    vault: str
    day: date
    share: int = 0
    practice: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """One line of text: x and its baseline y from the upper left corner, in points."""

    text: str
    x: float
    y: float
    style: Style

    @property
    def bold(self) -> bool:
        """Whether it is set in the bold face."""
        return self.style.face == BOLD


@dataclass(frozen=True, slots=True)
class Ruled:
    """A thin line or, where it has a height, a frame; from the upper left corner, in points."""

    x: float
    y: float
    width: float
    height: float = 0.0
    colour: Colour = RULE


@dataclass
class CardSheet:
    """Everything that is drawn on one half sheet, of that width and height in points."""

    title: str
    language: str
    width: float = WIDTH
    height: float = HEIGHT
    texts: list[Written] = field(default_factory=list)
    rules: list[Ruled] = field(default_factory=list)
    y: float = _EDGE

    def write(self, text: str, style: Style, indent: float = 0.0) -> None:
        """A paragraph below what is there."""
        for line in lines_of(clean(text), style.face, style.size, WIDTH - 2 * _EDGE - indent):
            self.texts.append(Written(line.rstrip(), _EDGE + indent, self.y + style.size, style))
            self.y += style.leading
        self.y += style.after

    def point(self, text: str) -> None:
        """A paragraph with a dash before it."""
        self.texts.append(Written("–", _EDGE, self.y + _TEXT.size, _TEXT))
        self.write(text, _TEXT, indent=11)


def card_sheet(card: PaperCard, say: Speaks) -> CardSheet:
    """Lay a card out in a language."""
    register_fonts()
    title = (
        words("Share {n} of 3", n=card.share) if card.share else words("Recovery card")
    )  # the 3 is shares.COUNT: two of three is the only kind there is
    sheet = CardSheet(say(title), say.code)
    sheet.write(sheet.title, _TITLE)
    which = words("Records {vault}  ·  {day}", vault=card.vault, day=card.day)
    sheet.write(say(which if card.vault else words("Made on {day}", day=card.day)), _WHICH)
    sheet.write(say(_fingerprint(card)), _WHICH)
    if card.practice:
        sheet.write(say(words("Practice: invented people")), replace(_WHICH, face=BOLD))
    sheet.y += 8
    _groups(sheet, card.text.split())
    for heading, points in _advice(card):
        sheet.y += 7
        sheet.write(say(heading), _HEAD)
        sheet.y += 2
        for one in points:
            sheet.point(say(one))
    return sheet


def _fingerprint(card: PaperCard) -> Words:
    if card.share:
        return words("Of the recovery card with the number {digits}", digits=card.fingerprint)
    return words("Number of this card: {digits}", digits=card.fingerprint)


def _groups(sheet: CardSheet, groups: list[str]) -> None:
    """Twelve groups in a frame, read line by line; the check letter stands apart in a thinner face."""
    wide = (WIDTH - 2 * _EDGE) / _COLUMNS
    rows = -(-len(groups) // _COLUMNS)
    sheet.rules.append(Ruled(_EDGE, sheet.y, WIDTH - 2 * _EDGE, rows * _ROW, INK))
    for place, group in enumerate(groups):
        x, y = _EDGE + place % _COLUMNS * wide, sheet.y + place // _COLUMNS * _ROW
        sheet.texts.append(Written(str(place + 1), x + 7, y + 12, _NUMBER))
        length = len(group.partition("-")[0])
        for number, sign in enumerate(group):
            style = _GROUP if number < length else _CHECK
            middle = x + 34 + number * _PITCH
            left = middle - text_width(sign, style.face, style.size) / 2
            sheet.texts.append(Written(sign, left, y + 23.5, style))
        if place % _COLUMNS == 0 and place:
            sheet.rules.append(Ruled(_EDGE, y, WIDTH - 2 * _EDGE))
    sheet.y += rows * _ROW + 4


def _advice(card: PaperCard) -> list[tuple[Words, list[Words]]]:
    return [(words("How to use it"), _using(card)), (words("Where to keep it"), _keeping(card))]


def _using(card: PaperCard) -> list[Words]:
    checked = words(
        "The sign behind the dash checks its group: the program says which group is mistyped. Small letters and"
        " spaces do not matter."
    )
    if card.share:
        forgotten = words(
            "When a passphrase is forgotten: choose “I have forgotten the passphrase” and type the groups of two shares."
        )
        return [forgotten, checked]
    forgotten = words(
        "When a passphrase is forgotten: choose “I have forgotten the passphrase” and type the twelve groups."
    )
    without = words(
        "Without the program: the signs before the dashes, written after AGE-SECRET-KEY-1, are a key of the free"
        " program age, which opens the backups."
    )
    return [forgotten, checked, without]


def _keeping(card: PaperCard) -> list[Words]:
    silent = words("Do not photograph, copy or send it. Tell nobody who need not know where it lies.")
    if card.share:
        return [
            words(
                "Any two of the three shares open everything on the computer, or in a backup that lies with its key"
                " file. One alone opens nothing."
            ),
            words("Three people keep one share each, in three places. No two shares lie together."),
            silent,
            words("When the card or the shares were replaced, destroy this one."),
        ]
    return [
        words("Whoever has this card and the computer or a backup can read everything."),
        words("Keep it locked away, outside of the room with the computer, and never beside a backup."),
        silent,
        words("After it was used or replaced it opens old backups only. When those are gone, destroy it."),
    ]


def card_pdf(sheet: CardSheet) -> bytes:
    """The PDF of a laid-out card. The same card gives the same bytes; no time and no name stands in the file."""
    register_fonts()
    out = BytesIO()
    options: dict[str, Any] = {"initialFontName": REGULAR, "lang": sheet.language}
    paper = Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1, **options)
    paper.setTitle(sheet.title)
    for rule in sheet.rules:
        paper.setStrokeColorRGB(*rule.colour)
        paper.setLineWidth(0.6)
        if rule.height:
            paper.rect(rule.x, HEIGHT - rule.y - rule.height, rule.width, rule.height)
        else:
            paper.line(rule.x, HEIGHT - rule.y, rule.x + rule.width, HEIGHT - rule.y)
    for text in sheet.texts:
        pen = paper.beginText(text.x, HEIGHT - text.y)
        pen.setFillColorRGB(*text.style.colour)
        for face, piece in runs(text.text, text.style.face):
            pen.setFont(face, text.style.size)
            pen.textOut(piece)
        paper.drawText(pen)
    paper.save()
    return out.getvalue()
