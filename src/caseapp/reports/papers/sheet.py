"""The page of a paper in large type: writes downwards on A4, keeps headings with what they head, numbers the pages."""

from dataclasses import replace
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from caseapp.base.words import Speaks, Words, words
from caseapp.reports.faces import clean, lines_of, register_fonts, runs, text_width
from caseapp.reports.look import (
    ACCENT,
    BOLD,
    INK,
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    REGULAR,
    RULE,
    SHADE,
    Colour,
    Style,
)

EDGE = 56.0
FOOT = 64.0
WIDTH = PAGE_WIDTH - 2 * EDGE

TITLE = Style(face=BOLD, size=25, leading=32, after=10)
HEAD = Style(face=BOLD, size=17, leading=23, colour=ACCENT, before=16, after=5)
POINT = Style(face=BOLD, size=14, leading=20, before=7, after=2)
TEXT = Style(size=14, leading=20.5, after=6)
NAME = Style(size=12, leading=17, colour=MUTED, after=0)
VALUE = Style(size=14, leading=19.5, after=3)
SMALL = Style(size=10.5, leading=15, colour=MUTED, after=3)
_COVER = Style(size=20, leading=26, colour=MUTED, align="center")
_PAGE = Style(size=9.5, leading=12, colour=MUTED, align="right")
_NAMES = 186.0
"""Points of the column with the names of the answers."""
_PAD = 12.0
_BOX = 13.0
_SIGN = 46.0


class PaperSheet:
    """One paper that is being written; `pdf()` ends it. The same paper gives the same bytes."""

    def __init__(self, title: str, say: Speaks, *, cover: bool = False) -> None:
        register_fonts()
        self.say = say
        self._out = BytesIO()
        options: dict[str, Any] = {"initialFontName": REGULAR, "lang": say.code}
        self._canvas = Canvas(self._out, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), invariant=1, **options)
        self._canvas.setTitle(clean(say(words("My notes")) if cover else title))
        self._y = PAGE_HEIGHT - EDGE
        self._page = 0
        if cover:
            self._cover()
        self.write(title, TITLE)

    def _cover(self) -> None:
        """A first page that says nothing, and an empty back of it for who prints on both sides."""
        self._draw(self.say(words("My notes")), PAGE_WIDTH / 2, PAGE_HEIGHT * 0.62, _COVER)
        self._canvas.showPage()
        self._canvas.showPage()

    # ------------------------------------------------------------ text

    def head(self, said: Words) -> None:
        """A heading, never alone at the foot of a page."""
        self._keep(HEAD.before + 3 * TEXT.leading + HEAD.leading)
        self.write(self.say(said), HEAD)

    def point(self, said: Words) -> None:
        """A smaller heading."""
        self._keep(POINT.before + 3 * TEXT.leading)
        self.write(self.say(said), POINT)

    def text(self, said: Words) -> None:
        """A paragraph."""
        self.write(self.say(said), TEXT)

    def small(self, said: Words) -> None:
        """A remark."""
        self.write(self.say(said), SMALL)

    def write(self, text: str, style: Style, indent: float = 0.0) -> None:
        """Any text, as it is; a line goes to a further page where this one is full."""
        self._y -= style.before
        for line in lines_of(clean(text), style.face, style.size, WIDTH - indent):
            self._keep(style.leading)
            self._draw(line.rstrip(), EDGE + indent, self._y - style.size, style)
            self._y -= style.leading
        self._y -= style.after

    def pair(self, name: str, value: str) -> None:
        """What was asked, small and on the left, and the answer beside it; a name alone takes the whole line."""
        if not value:
            self.write(name, VALUE)
            return
        names = lines_of(clean(name), NAME.face, NAME.size, _NAMES - 10)
        values = lines_of(clean(value), VALUE.face, VALUE.size, WIDTH - _NAMES)
        self._keep(min(max(len(names), len(values)), 3) * VALUE.leading)
        for number in range(max(len(names), len(values))):
            self._keep(VALUE.leading)
            for lines, x, style in ((names, EDGE, NAME), (values, EDGE + _NAMES, VALUE)):
                if number < len(lines):
                    self._draw(lines[number].rstrip(), x, self._y - VALUE.size, style)
            self._y -= VALUE.leading
        self._y -= VALUE.after

    def boxed(self, heading: Words, text: Words) -> None:
        """A grey box that nobody overlooks."""
        first = lines_of(clean(self.say(heading)), BOLD, TEXT.size, WIDTH - 2 * _PAD)
        lines = lines_of(clean(self.say(text)), REGULAR, TEXT.size, WIDTH - 2 * _PAD)
        high = (len(first) + len(lines)) * TEXT.leading + 2 * _PAD
        self._keep(high + _PAD)
        self._canvas.setFillColorRGB(*SHADE)
        self._canvas.rect(EDGE, self._y - high, WIDTH, high, stroke=0, fill=1)
        self._canvas.setFillColorRGB(*INK)
        self._canvas.rect(EDGE, self._y - high, 4, high, stroke=0, fill=1)
        y = self._y - _PAD
        for face, part in ((BOLD, first), (REGULAR, lines)):
            for line in part:
                self._draw(line.rstrip(), EDGE + _PAD, y - TEXT.size, replace(TEXT, face=face))
                y -= TEXT.leading
        self._y -= high + _PAD

    # ------------------------------------------------------------ to fill in by hand

    def yes_or_no(self, said: Words) -> None:
        """A line with a box for yes and one for no at its end."""
        room = 130.0
        lines = lines_of(clean(self.say(said)), REGULAR, TEXT.size, WIDTH - room)
        high = max(len(lines), 1) * TEXT.leading + 8
        self._keep(high)
        for place, answer in enumerate((words("Yes"), words("No"))):
            x = PAGE_WIDTH - EDGE - room + 14 + place * 62
            self._frame(x, self._y - TEXT.size - 2)
            self._draw(self.say(answer), x + _BOX + 5, self._y - TEXT.size, replace(TEXT, size=12))
        for number, line in enumerate(lines):
            self._draw(line.rstrip(), EDGE, self._y - TEXT.size - number * TEXT.leading, TEXT)
        self._y -= high
        self._rule(EDGE, PAGE_WIDTH - EDGE, self._y + 4, RULE)

    def tick(self, said: Words) -> None:
        """A box to tick, with its sentence."""
        self._keep(2 * TEXT.leading)
        self._frame(EDGE, self._y - TEXT.size - 2)
        self.write(self.say(said), TEXT, indent=_BOX + 10)

    def line(self, said: Words) -> None:
        """An empty line to write on, with what belongs there below it."""
        self._keep(_SIGN)
        self._y -= _SIGN - SMALL.leading
        self._rule(EDGE, EDGE + WIDTH * 0.72, self._y, MUTED)
        self._y -= 2
        self.small(said)

    def empty_lines(self) -> None:
        """Two empty lines to write on."""
        for _line in range(2):
            self._keep(30)
            self._y -= 28
            self._rule(EDGE, PAGE_WIDTH - EDGE, self._y, RULE)

    def gap(self, points: float) -> None:
        """Leave room."""
        self._y -= points

    def together(self, points: float) -> None:
        """What follows stays on one page, as far as it is no higher than this."""
        self._keep(points)

    # ------------------------------------------------------------ the page

    def pdf(self) -> bytes:
        """End the paper."""
        self._end_page()
        self._canvas.save()
        return self._out.getvalue()

    def _end_page(self) -> None:
        self._page += 1
        self._draw(str(self._page), PAGE_WIDTH - EDGE, FOOT / 2, _PAGE)
        self._canvas.showPage()

    def _keep(self, points: float) -> None:
        if self._y - points < FOOT and self._y < PAGE_HEIGHT - EDGE:
            self._end_page()
            self._y = PAGE_HEIGHT - EDGE

    def _frame(self, x: float, y: float) -> None:
        self._canvas.setStrokeColorRGB(*INK)
        self._canvas.setLineWidth(1)
        self._canvas.rect(x, y, _BOX, _BOX)

    def _rule(self, x: float, to: float, y: float, colour: Colour) -> None:
        self._canvas.setStrokeColorRGB(*colour)
        self._canvas.setLineWidth(0.6)
        self._canvas.line(x, y, to, y)

    def _draw(self, text: str, x: float, y: float, style: Style) -> None:
        wide = text_width(text, style.face, style.size) if style.align != "left" else 0.0
        shift = {"left": 0.0, "center": wide / 2, "right": wide}[style.align]
        pen = self._canvas.beginText(x - shift, y)
        pen.setFillColorRGB(*style.colour)
        for face, piece in runs(text, style.face):
            pen.setFont(face, style.size)
            pen.textOut(piece)
        self._canvas.drawText(pen)
