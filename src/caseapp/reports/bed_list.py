"""The list of tonight's beds on paper, for whoever goes round: bed, who, here or away, children, a box to tick.

It bears no name of the house and, unless somebody asks for names, only case codes: a list that is lost tells little.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from caseapp.base.language import date_text, number_text
from caseapp.base.words import Speaks, Words, words
from caseapp.reports.faces import clean, lines_of, register_fonts
from caseapp.reports.look import (
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

_EDGE = 48.0
_LINE = 24.0
_HEAD = 20.0
_TITLE = Style(face=BOLD, size=18, leading=24)
_TEXT = Style(size=10.5, leading=14, colour=INK)
_BOLD = Style(face=BOLD, size=10.5, leading=14, colour=INK)
_SMALL = Style(size=8.5, leading=12, colour=MUTED)
COLUMNS: tuple[tuple[Words, float], ...] = (
    (words("Bed"), 96.0), (words("Who"), 170.0), (words("Children along"), 72.0), (words("Tonight"), 110.0), (words("Seen"), 51.0),
)  # fmt: skip
"""Heads with their widths in points; together the width between the edges of A4."""


@dataclass(frozen=True, slots=True)
class BedLine:
    """One bed: its name, who has it (empty: free), children along, and what is said of tonight."""

    bed: str
    who: str
    children: int
    tonight: str


def bed_list_pdf(day: date, lines: Iterable[BedLine], say: Speaks, total: str) -> bytes:
    """The list in a language, on as many pages as it needs; the same list gives the same bytes. `total` stands below it."""
    register_fonts()
    out = BytesIO()
    options: dict[str, Any] = {"initialFontName": REGULAR, "lang": say.code}
    canvas = Canvas(out, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), invariant=1, **options)
    title = say(words("Beds in the night of {day}", day=date_text(say.code, day)))
    canvas.setTitle(clean(title))
    pen, y = _begin(canvas, title, say)
    for line in lines:
        if y - _LINE < _EDGE + _LINE:
            pen.lift()
            canvas.showPage()
            pen, y = _begin(canvas, title, say)
        y = _draw(canvas, pen, line, y, say)
    _write(pen, total, _EDGE, y - 20, _BOLD, PAGE_WIDTH - 2 * _EDGE)
    note = words("Keep this list with you, and destroy it in the morning.")
    _write(pen, say(note), _EDGE, y - 38, _SMALL, PAGE_WIDTH - 2 * _EDGE)
    pen.lift()
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _begin(canvas: Canvas, title: str, say: Speaks) -> tuple[Pen, float]:
    """The head of a page; gives the pen for it and the height below the head."""
    pen = Pen(canvas)
    y = PAGE_HEIGHT - _EDGE - _TITLE.size
    _write(pen, title, _EDGE, y, _TITLE, PAGE_WIDTH - 2 * _EDGE)
    y -= _HEAD + 10
    left = _EDGE
    for head, width in COLUMNS:
        for place, text in enumerate(reversed(head_lines(say(head), width))):
            pen.write(text, left, y + place * _SMALL.leading, _SMALL)
        left += width
    y -= 8
    _rule(canvas, y, 1.0)
    return pen, y


def head_lines(head: str, width: float) -> list[str]:
    """The head of a column in the lines it needs; there is room for two, and no head of ours needs more."""
    return [line.rstrip() for line in lines_of(clean(head), _SMALL.face, _SMALL.size, width - 6)]


def _draw(canvas: Canvas, pen: Pen, line: BedLine, y: float, say: Speaks) -> float:
    texts = (
        line.bed, line.who or say(words("free")), number_text(say.code, line.children) if line.children else "",
        line.tonight, "",
    )  # fmt: skip
    left, base = _EDGE, y - 16
    for place, (text, (_head, width)) in enumerate(zip(texts, COLUMNS, strict=True)):
        style = _BOLD if place == 0 else (_TEXT if line.who else _SMALL)
        _write(pen, text, left, base, style, width - 6)
        left += width
    if line.who:
        canvas.setStrokeColorRGB(*MUTED)
        canvas.setLineWidth(0.8)
        canvas.rect(left - 40, base - 3, 13, 13)
    _rule(canvas, y - _LINE, 0.5)
    return y - _LINE


def _write(pen: Pen, text: str, x: float, y: float, style: Style, width: float) -> None:
    """One line, cut where it has no more room: a list keeps its lines. Half of its places are empty."""
    if not text:
        return
    found = lines_of(clean(text), style.face, style.size, width)
    line = found[0].rstrip() if found else ""
    shown = f"{line} …" if len(found) > 1 else line
    pen.write(shown, x, y, style)


def _rule(canvas: Canvas, y: float, thick: float) -> None:
    canvas.setStrokeColorRGB(*RULE)
    canvas.setLineWidth(thick)
    canvas.line(_EDGE, y, PAGE_WIDTH - _EDGE, y)
