"""A week on paper, for the wall of an office: seven days with appointments, what is due, and who comes and goes.

A sheet on a wall gives nobody away: it bears no name of the house and, unless somebody asks for names, case codes only.
Places, notes and with whom never stand on it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from caseapp.base.language import date_text
from caseapp.base.words import Speaks, words
from caseapp.reports.faces import clean, lines_of, register_fonts
from caseapp.reports.look import (
    ACCENT,
    BOLD,
    INK,
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    REGULAR,
    RULE,
    Style,
)
from caseapp.reports.pen import Pen

_WIDE, _HIGH = PAGE_HEIGHT, PAGE_WIDTH
"""A4 across."""
_EDGE = 36.0
_COLUMNS = 7
_GAP = 6.0
_WIDTH = (_WIDE - 2 * _EDGE - (_COLUMNS - 1) * _GAP) / _COLUMNS
_TITLE = Style(face=BOLD, size=16, leading=22)
_DAY = Style(face=BOLD, size=9.5, leading=13, colour=ACCENT)
_DATE = Style(size=8.5, leading=12, colour=MUTED)
_WHAT = Style(face=BOLD, size=8.5, leading=10.5, colour=INK)
_WHO = Style(size=8.5, leading=10.5, colour=INK)
_SMALL = Style(size=8, leading=11, colour=MUTED)
_AFTER = 6.0
_FOOT = 18.0


@dataclass(frozen=True, slots=True)
class WeekLine:
    """One line of a day: the hour (may be empty), what, whom it concerns (may be empty)."""

    time: str
    what: str
    who: str


@dataclass(frozen=True, slots=True)
class WeekDay:
    """One day of the week, with its name in the language of the sheet."""

    day: date
    name: str
    lines: tuple[WeekLine, ...]


def week_pdf(days: Sequence[WeekDay], say: Speaks, *, names: bool = False) -> bytes:
    """The week on as many pages as its fullest day needs; the same week gives the same bytes."""
    register_fonts()
    out = BytesIO()
    options: dict[str, Any] = {"initialFontName": REGULAR, "lang": say.code}
    canvas = Canvas(out, pagesize=(_WIDE, _HIGH), invariant=1, **options)
    title = f"{date_text(say.code, days[0].day)} – {date_text(say.code, days[-1].day)}"
    canvas.setTitle(clean(title))
    left_over = [list(day.lines) for day in days]
    while True:
        pen = Pen(canvas)
        y = _begin(pen, title, say, names=names)
        for place, day in enumerate(days):
            left_over[place] = _column(canvas, pen, place, day, left_over[place], y)
        pen.lift()
        canvas.showPage()
        if not any(left_over):
            break
    canvas.save()
    return out.getvalue()


def _begin(pen: Pen, title: str, say: Speaks, *, names: bool) -> float:
    """Title and foot of a page; gives the height below the title."""
    y = _HIGH - _EDGE - _TITLE.size
    pen.write(title, _EDGE, y, _TITLE)
    told = (
        words("With names: not for a wall. Destroy it after the week.")
        if names
        else words("With case codes only. Destroy it after the week.")
    )
    pen.write(say(told), _EDGE, _EDGE - 10, _SMALL)
    return y - 16


def _column(
    canvas: Canvas, pen: Pen, place: int, day: WeekDay, lines: list[WeekLine], y: float
) -> list[WeekLine]:
    """Draw a day; gives the lines for which there was no room."""
    x = _EDGE + place * (_WIDTH + _GAP)
    canvas.setStrokeColorRGB(*RULE)
    canvas.setLineWidth(0.8)
    canvas.line(x, y, x + _WIDTH, y)
    y -= _DAY.leading
    pen.write(day.name, x, y, _DAY)
    y -= _DATE.leading
    pen.write(f"{day.day.day:02d}.{day.day.month:02d}.", x, y, _DATE)
    y -= _AFTER + 4
    for number, line in enumerate(lines):
        what = lines_of(clean(f"{line.time} {line.what}".strip()), _WHAT.face, _WHAT.size, _WIDTH)
        who = lines_of(clean(line.who), _WHO.face, _WHO.size, _WIDTH) if line.who else ()
        high = len(what) * _WHAT.leading + len(who) * _WHO.leading + _AFTER
        if y - high < _EDGE + _FOOT:
            return lines[number:]
        for style, texts in ((_WHAT, what), (_WHO, who)):
            for text in texts:
                y -= style.leading
                pen.write(text.rstrip(), x, y, style)
        y -= _AFTER
    return []
