"""A plain letter on A4: paragraphs as they were typed, nothing added but the page's margins.

The text is written letter by letter, never as markup (see `faces`). The file tells no time and no author.
"""

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from caseapp.reports.faces import clean, lines_of, register_fonts, runs
from caseapp.reports.look import INK, PAGE_HEIGHT, PAGE_WIDTH, REGULAR

_SIZE, _LEADING = 10.5, 15.0
_MARGIN = 64.0
_WIDTH = PAGE_WIDTH - 2 * _MARGIN


def letter(text: str, title: str) -> bytes:
    """The pages of a text; the same text gives the same bytes."""
    register_fonts()
    out = BytesIO()
    canvas = Canvas(out, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), invariant=1)
    canvas.setTitle(clean(title))
    y = 0.0
    for line in lines_of(clean(text).strip(), REGULAR, _SIZE, _WIDTH):
        if y < _MARGIN + _LEADING:
            if y:
                canvas.showPage()
            y = PAGE_HEIGHT - _MARGIN
        _write(canvas, line, y)
        y -= _LEADING
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _write(canvas: Canvas, line: str, y: float) -> None:
    pen = canvas.beginText(_MARGIN, y)
    pen.setFillColorRGB(*INK)
    for face, piece in runs(line, REGULAR):
        pen.setFont(face, _SIZE, _LEADING)
        pen.textOut(piece)
    canvas.drawText(pen)
