"""Laying the pieces out on pages: margins, running head, foot, watermark of practice data, outline."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import cast

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.doctemplate import BaseDocTemplate, NextPageTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable, PageBreak
from reportlab.platypus.frames import Frame

from caseapp.base.steps import Step, no_step
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
from caseapp.reports.tags import Element, Place

_PRACTICE = Style(face=BOLD, size=8, leading=10, colour=INK, align="center")


@dataclass(frozen=True, slots=True)
class Frames:
    """What stands at the edge of every page of a part, in words. `practice` is empty for real data."""

    head_left: str
    head_right: str
    fingerprint: str
    page_of: Callable[[int, int], str]
    """Says “Page 1 of 9”; the order of the two is the language's own."""
    practice: str = ""
    log: str = ""
    """The checkpoint of the audit log, in words; empty where the data carry none."""


@dataclass(frozen=True, slots=True)
class Part:
    """The report in one language: its code, its pieces in reading order, and the edge of its pages."""

    code: str
    pieces: Sequence[Flowable]
    frames: Frames


@dataclass(frozen=True, slots=True)
class Drawn:
    """A PDF without its finish, and where the headings stand in it."""

    file: bytes
    places: Mapping[str, Place]


def lay_out(
    parts: Sequence[Part], document: Element, title: str, language: str, step: Step = no_step
) -> Drawn:
    """Draw the parts one after the other, each from a new page on. The same pieces give the same bytes."""
    register_fonts()
    out = BytesIO()
    papers: list[Paper] = []
    edges: list[Frames] = []

    def paper(*args: object, **options: object) -> Paper:
        made = Paper(*args, **options)
        made.document = document
        made.foot = lambda on, page, pages: _foot(on, edges[page - 1], page, pages)
        papers.append(made)
        return made

    def begin(canvas: Canvas, frames: Frames) -> None:
        _head(cast(Paper, canvas), frames, first=not edges or edges[-1] is not frames)
        edges.append(frames)

    template = BaseDocTemplate(
        out,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        title=title,
        lang=language,
        initialFontName=REGULAR,
        invariant=1,
        pageCompression=0,
        allowSplitting=1,
    )
    template.addPageTemplates([_template(part, begin) for part in parts])
    pieces = _pieces(parts)
    number = max(1, len(pieces))
    template.setProgressCallBack(
        lambda what, done: step(min(1.0, done / number)) if what == "PROGRESS" else None
    )
    template.build(pieces, canvasmaker=cast(type[Canvas], paper))
    return Drawn(out.getvalue(), papers[-1].places)


def _pieces(parts: Sequence[Part]) -> list[Flowable]:
    found = list(parts[0].pieces)
    for part in parts[1:]:
        found += [NextPageTemplate(part.code), PageBreak(), *part.pieces]
    return found


def _template(part: Part, begin: Callable[[Canvas, Frames], None]) -> PageTemplate:
    frame = Frame(
        MARGIN_LEFT, MARGIN_BOTTOM, WIDTH, PAGE_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip
    return PageTemplate(id=part.code, frames=[frame], onPage=lambda canvas, _: begin(canvas, part.frames))


def _head(paper: Paper, frames: Frames, *, first: bool) -> None:
    """The running head, which the first page of a part does without, and the mark of practice data."""
    if frames.practice:
        with paper.artifact("Watermark"):
            _watermark(paper, frames.practice)
    if first:
        return
    with paper.artifact("Header"):
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
    if frames.fingerprint:
        paper.line_of_text(f"SHA-256  {frames.fingerprint}", MARGIN_LEFT, y, _FINE)
    if frames.log:
        paper.line_of_text(frames.log, MARGIN_LEFT, y - _FINE.leading, _FINE)
    paper.line_of_text(frames.page_of(page, pages), PAGE_WIDTH - MARGIN_RIGHT, y, _right(RUNNING))


_FINE = Style(size=6.2, leading=8, colour=RUNNING.colour)


def _right(style: Style) -> Style:
    return Style(style.face, style.size, style.leading, style.colour, "right")
