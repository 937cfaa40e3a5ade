"""Laying the pieces out on pages: margins, running head, foot, watermark of practice data, outline."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import cast

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.frames import Frame

from caseapp.reports.faces import lines_of, register_fonts, text_width
from caseapp.reports.look import (
    BOLD,
    INK,
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    MARGIN_TOP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    REGULAR,
    RULE,
    RUNNING,
    WATERMARK,
    WIDTH,
    Style,
)  # fmt: skip
from caseapp.reports.paper import Paper
from caseapp.reports.tags import Element

_PRACTICE = Style(face=BOLD, size=8, leading=10, colour=INK, align="center")


@dataclass(frozen=True, slots=True)
class Frames:
    """What stands at the edge of every page, in words. `practice` is empty for real data."""

    title: str
    language: str
    head_left: str
    head_right: str
    fingerprint: str
    page_of: Callable[[int, int], str]
    """Says “Page 1 of 9”; the order of the two is the language's own."""
    practice: str = ""
    log: str = ""
    """The checkpoint of the audit log, in words; empty where the data carry none."""


def lay_out(pieces: Sequence[Flowable], document: Element, frames: Frames) -> bytes:
    """Draw the pieces; gives the PDF without its finish. The same pieces give the same bytes."""
    register_fonts()
    out = BytesIO()

    def paper(*args: object, **options: object) -> Paper:
        made = Paper(*args, **options)
        made.document = document
        made.foot = lambda on, page, pages: _foot(on, frames, page, pages)
        return made

    template = BaseDocTemplate(
        out,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        title=frames.title,
        lang=frames.language,
        initialFontName=REGULAR,
        invariant=1,
        pageCompression=0,
        allowSplitting=1,
    )
    frame = Frame(
        MARGIN_LEFT, MARGIN_BOTTOM, WIDTH, PAGE_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip
    template.addPageTemplates(
        PageTemplate(frames=[frame], onPage=lambda canvas, _: _head(cast(Paper, canvas), frames))
    )
    template.build(list(pieces), canvasmaker=cast(type[Canvas], paper))
    return out.getvalue()


def _head(paper: Paper, frames: Frames) -> None:
    with paper.artifact():
        if frames.practice:
            _watermark(paper, frames.practice)
        if paper.getPageNumber() == 1:
            return
        y = PAGE_HEIGHT - MARGIN_TOP + 22
        room = WIDTH - text_width(frames.head_right, RUNNING.face, RUNNING.size) - 20
        left = lines_of(frames.head_left, RUNNING.face, RUNNING.size, room)
        paper.line_of_text(left[0] + ("…" if len(left) > 1 else ""), MARGIN_LEFT, y, RUNNING)
        paper.line_of_text(frames.head_right, PAGE_WIDTH - MARGIN_RIGHT, y, _right(RUNNING))
        paper.rule(MARGIN_LEFT, y - 7, PAGE_WIDTH - MARGIN_RIGHT, RULE)


def _watermark(paper: Paper, text: str) -> None:
    """Large pale letters across the page, and a plain line at its upper edge that copying keeps."""
    size = min(64.0, 640 / text_width(text, BOLD, 1))
    paper.saveState()
    paper.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    paper.rotate(52)
    paper.line_of_text(text, 0, -size / 3, Style(face=BOLD, size=size, colour=WATERMARK, align="center"))
    paper.restoreState()
    paper.line_of_text(text, PAGE_WIDTH / 2, PAGE_HEIGHT - 24, _PRACTICE)


def _foot(paper: Paper, frames: Frames, page: int, pages: int) -> None:
    y = MARGIN_BOTTOM - 26
    paper.rule(MARGIN_LEFT, y + 13, PAGE_WIDTH - MARGIN_RIGHT, RULE)
    paper.line_of_text(f"SHA-256  {frames.fingerprint}", MARGIN_LEFT, y, _FINE)
    if frames.log:
        paper.line_of_text(frames.log, MARGIN_LEFT, y - _FINE.leading, _FINE)
    paper.line_of_text(frames.page_of(page, pages), PAGE_WIDTH - MARGIN_RIGHT, y, _right(RUNNING))


_FINE = Style(size=6.2, leading=8, colour=RUNNING.colour)


def _right(style: Style) -> Style:
    return Style(style.face, style.size, style.leading, style.colour, "right")
