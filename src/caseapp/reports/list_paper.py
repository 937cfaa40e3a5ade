"""A list on paper: the columns of the screen under heads that come back on every page, numbered pages, the day, a warning.

Laid out whole before anything is drawn, because every page says how many there are. The house is not named: a list that
is lost should not say from where.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from caseapp.base.language import date_text
from caseapp.base.listing import Column, Listing, ListPart, ListPicture
from caseapp.base.words import Speaks, words
from caseapp.reports.faces import clean, lines_of, register_fonts, runs, text_width
from caseapp.reports.list_columns import PAD, across, widths
from caseapp.reports.look import (
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

_EDGE, _FOOT = 40.0, 8.0
_TITLE = Style(face=BOLD, size=15, leading=20)
_ABOUT = Style(size=9, leading=12.5, colour=MUTED)
_NOTICE = Style(face=BOLD, size=9, leading=12.5, colour=INK)
_HEADING = Style(face=BOLD, size=11, leading=15)
_HEAD = Style(face=BOLD, size=8, leading=10.5, colour=MUTED)
_CELL = Style(size=8.5, leading=11.5, colour=INK)
_BAND = Style(face=BOLD, size=8.5, leading=11.5, colour=INK)
_SMALL = Style(size=7.5, leading=10, colour=MUTED)
_AIR = 3.5
"""Points above and below the texts of a row."""
_OFTEN, _LAID_OUT = 50, 0.5
"""Rows between two words of how far it is, and the part of the work that is done when all rows are laid out."""

NAMED = words("Contains names: keep it locked away, and destroy it when it is no longer needed.")
CODED = words("With case codes only. Destroy it when it is no longer needed.")
PLAIN = words("For internal use. Destroy it when it is no longer needed.")


@dataclass(frozen=True, slots=True)
class _Row:
    """One row broken into lines, column by column; `band` is a heading over the rows below."""

    cells: tuple[tuple[str, ...], ...]
    band: bool = False

    def high(self) -> float:
        return max((len(lines) for lines in self.cells), default=1) * _CELL.leading + 2 * _AIR


@dataclass(slots=True)
class _Page:
    """What is drawn on one page: steps that each get the canvas."""

    steps: list[Callable[[Canvas], None]] = field(default_factory=list)


def list_pdf(
    listing: Listing,
    day: date,
    say: Speaks,
    *,
    coded: bool = False,
    practice: bool = False,
    tick: Callable[[float], None] = lambda _done: None,
) -> bytes:
    """The list in a language, as long as it is; the same list gives the same bytes. `coded`: names were left out.

    `tick` is told how far the work is, from 0 to 1, many times a second, and may stop it by raising.
    """
    register_fonts()
    layout = _Layout(listing, say, _notice(listing, say, coded=coded))
    layout.top(day, practice=practice)
    if listing.picture is not None:
        layout.picture(listing.picture)
    for part in listing.parts:
        layout.part(part, tick)
    return layout.drawn(day, tick)


def _notice(listing: Listing, say: Speaks, *, coded: bool) -> str:
    if listing.notice:
        return listing.notice
    return say(NAMED if listing.named else CODED if coded else PLAIN)


class _Layout:
    """Goes down the pages; `y` is how high up the next thing may begin."""

    def __init__(self, listing: Listing, say: Speaks, notice: str) -> None:
        self.listing, self.say, self.notice = listing, say, notice
        turned = across(listing.parts) and listing.picture is None
        self.wide, self.tall = (PAGE_HEIGHT, PAGE_WIDTH) if turned else (PAGE_WIDTH, PAGE_HEIGHT)
        self.room = self.wide - 2 * _EDGE
        self.pages = [_Page()]
        self.y = self.tall - _EDGE

    def top(self, day: date, *, practice: bool) -> None:
        """Title, the day, what it is filtered by, the warning."""
        self.text(self.listing.title, _TITLE)
        printed = self.say(words("Printed on {day}", day=day))
        told = (printed, *self.listing.about)
        if practice:
            told = (*told, self.say(words("Practice data: invented people")))
        self.text(" · ".join(told), _ABOUT)
        self.text(self.notice, _NOTICE)
        self.y -= 6

    def text(self, text: str, style: Style) -> None:
        """A paragraph."""
        for line in lines_of(clean(text), style.face, style.size, self.room):
            self.need(style.leading)
            self.y -= style.leading
            self.step(_writing(line.rstrip(), _EDGE, self.y + style.leading * 0.25, style))

    def picture(self, picture: ListPicture) -> None:
        """A chart, as wide as it wants to be or the page allows."""
        wide = min(self.room, picture.wide)
        high = wide * picture.height / picture.width
        self.need(high)
        self.y -= high
        bottom = self.y
        self.step(lambda canvas: _draw_picture(canvas, picture, _EDGE, bottom, wide, high))
        self.y -= 8

    def part(self, part: ListPart, tick: Callable[[float], None]) -> None:
        """A table under its heading: at least one row stands on the page of the heads."""
        if not part.columns:
            return
        columns = widths(part, self.room, _HEAD, _CELL)
        head = _Row(
            tuple(_broken(one.head, wide, _HEAD) for one, wide in zip(part.columns, columns, strict=True))
        )
        self.need(_HEADING.leading + head.high() + 2 * (_CELL.leading + 2 * _AIR))
        if part.heading:
            self.y -= 4
            self.text(part.heading, _HEADING)
        self.heads(head, part.columns, columns)
        for number, row in enumerate(self.rows(part, columns)):
            self.row(row, head, part.columns, columns)
            if number % _OFTEN == 0:
                tick(_LAID_OUT * number / len(part.rows))
        if not part.rows:
            self.text(self.say(words("Nothing is in this list.")), _ABOUT)
        self.y -= 10

    def rows(self, part: ListPart, columns: tuple[float, ...]) -> Iterator[_Row]:
        """The rows, broken into lines."""
        for row in part.rows:
            if len(row) == 1:
                yield _Row((_broken(row[0], self.room, _BAND),), band=True)
            else:
                yield _Row(tuple(_broken(text, wide, _CELL) for text, wide in zip(row, columns, strict=True)))

    def heads(self, head: _Row, columns: tuple[Column, ...], wide: tuple[float, ...]) -> None:
        """The words above the columns, with a line below."""
        self.y -= head.high()
        self.cells(head, columns, wide, _HEAD)
        self.step(_ruling(_EDGE, self.y, self.room, MUTED, 0.8))

    def row(self, row: _Row, head: _Row, columns: tuple[Column, ...], wide: tuple[float, ...]) -> None:
        """One row; one that is longer than a page goes on on the next, and a band never stands at the foot."""
        beside = row.high() + (_CELL.leading + 2 * _AIR if row.band else 0.0)
        if self.y - beside < _EDGE + _FOOT:
            self.turn()
            self.heads(head, columns, wide)
        most = max(1, int((self.y - _EDGE - _FOOT - 2 * _AIR) / _CELL.leading))
        rest = tuple(lines[most:] for lines in row.cells)
        shown = _Row(tuple(lines[:most] for lines in row.cells), row.band)
        self.y -= shown.high()
        if row.band:
            self.step(_shading(_EDGE, self.y, self.room, shown.high()))
        self.cells(shown, columns, wide, _BAND if row.band else _CELL)
        self.step(_ruling(_EDGE, self.y, self.room, RULE, 0.4))
        if any(rest):
            self.row(_Row(rest, row.band), head, columns, wide)

    def cells(self, row: _Row, columns: tuple[Column, ...], wide: tuple[float, ...], style: Style) -> None:
        """The texts of a row whose lower edge is `y`."""
        left, top = _EDGE, self.y + row.high() - _AIR
        for place, lines in enumerate(row.cells):
            right = columns[place].number and not row.band
            for number, line in enumerate(lines):
                text = line.rstrip()
                inner = wide[place] - PAD - text_width(text, style.face, style.size) if right else PAD
                self.step(_writing(text, left + inner, top - number * style.leading - style.size, style))
            left += wide[place]

    def need(self, high: float) -> None:
        """A new page where so much does not fit any more."""
        if self.y - high < _EDGE + _FOOT:
            self.turn()

    def turn(self) -> None:
        """The next page."""
        self.pages.append(_Page())
        self.y = self.tall - _EDGE

    def step(self, does: Callable[[Canvas], None]) -> None:
        """Draw something on the page that is being laid out."""
        self.pages[-1].steps.append(does)

    def drawn(self, day: date, tick: Callable[[float], None]) -> bytes:
        """The file."""
        out = BytesIO()
        options: dict[str, Any] = {"initialFontName": REGULAR, "lang": self.say.code}
        canvas = Canvas(out, pagesize=(self.wide, self.tall), invariant=1, **options)
        canvas.setTitle(clean(self.listing.title))
        for number, page in enumerate(self.pages, start=1):
            for step in page.steps:
                step(canvas)
            self.foot(canvas, number, day)
            canvas.showPage()
            tick(_LAID_OUT + (1 - _LAID_OUT) * number / len(self.pages))
        canvas.save()
        return out.getvalue()

    def foot(self, canvas: Canvas, number: int, day: date) -> None:
        """Title and warning at the left, the day and the number of the page at the right."""
        pages = self.say(words("Page {number} of {pages}", number=number, pages=len(self.pages)))
        right = f"{date_text(self.say.code, day)} · {pages}"
        wide = text_width(right, _SMALL.face, _SMALL.size)
        _writing(right, self.wide - _EDGE - wide, _EDGE - 12, _SMALL)(canvas)
        left = clean(f"{self.listing.title} · {self.notice}")
        lines = lines_of(left, _SMALL.face, _SMALL.size, self.room - wide - 16)
        shown = lines[0].rstrip() + (" …" if len(lines) > 1 else "")
        _writing(shown, _EDGE, _EDGE - 12, _SMALL)(canvas)
        _ruling(_EDGE, _EDGE, self.room, RULE, 0.4)(canvas)


def _broken(text: str, wide: float, style: Style) -> tuple[str, ...]:
    return lines_of(clean(text), style.face, style.size, wide - 2 * PAD)


def _writing(text: str, x: float, y: float, style: Style) -> Callable[[Canvas], None]:
    def write(canvas: Canvas) -> None:
        if not text:
            return
        pen = canvas.beginText(x, y)
        pen.setFillColorRGB(*style.colour)
        for face, piece in runs(text, style.face):
            pen.setFont(face, style.size, style.leading)
            pen.textOut(piece)
        canvas.drawText(pen)

    return write


def _ruling(x: float, y: float, wide: float, colour: Colour, thick: float) -> Callable[[Canvas], None]:
    def rule(canvas: Canvas) -> None:
        canvas.setStrokeColorRGB(*colour)
        canvas.setLineWidth(thick)
        canvas.line(x, y, x + wide, y)

    return rule


def _shading(x: float, y: float, wide: float, high: float) -> Callable[[Canvas], None]:
    def shade(canvas: Canvas) -> None:
        canvas.setFillColorRGB(*SHADE)
        canvas.rect(x, y, wide, high, stroke=0, fill=1)

    return shade


def _draw_picture(canvas: Canvas, picture: ListPicture, x: float, y: float, wide: float, high: float) -> None:
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    image = Image.frombytes("RGB", (picture.width, picture.height), picture.pixels)
    canvas.drawImage(ImageReader(image), x, y, wide, high)
