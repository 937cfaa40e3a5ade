"""The guide for one reader on paper: contents with page numbers, bookmarks, tables, pictures; fonts that come with the program."""

import html
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from markdown_it.token import Token
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Image, Paragraph, Preformatted, Spacer, Table, TableStyle
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable, PageBreak
from reportlab.platypus.frames import Frame
from reportlab.platypus.tableofcontents import TableOfContents

from caseapp.base.resources import resource
from caseapp.ui.help.guide import Guide
from tools.guide_text import Book, note, picture_at, tokens

_PADDING = 13
"""Points that a table keeps free beside the words of a cell."""
_MARGIN = 20 * mm
_WIDE = A4[0] - 2 * _MARGIN
_LINE, _SHADE = HexColor("#dbe0e4"), HexColor("#f4f6f7")
_FACES = {"": "Regular", "-Bold": "Bold", "-Italic": "Italic", "-BoldItalic": "BoldItalic"}
_BODY = ParagraphStyle("body", fontName="Noto", fontSize=9.5, leading=13.5, spaceAfter=5)
_CELL = ParagraphStyle("cell", parent=_BODY, fontSize=8, leading=11, spaceAfter=0)
_CODE = ParagraphStyle(
    "code", parent=_BODY, fontName="Mono", fontSize=6.6, leading=9, leftIndent=6, backColor=_SHADE
)
_SMALL = ParagraphStyle("small", parent=_BODY, fontSize=8, textColor=HexColor("#55616a"))
_HEADS = {
    level: ParagraphStyle(f"h{level}", parent=_BODY, fontName="Noto-Bold", fontSize=size, leading=size * 1.3, spaceBefore=size * 0.7,
                          spaceAfter=4, keepWithNext=1)
    for level, size in ((1, 18), (2, 13), (3, 10.5), (4, 9.5))
}  # fmt: skip


class _Heading(Paragraph):
    """A heading that contents and outline lead to."""

    def __init__(self, text: str, level: int, key: str, title: str) -> None:
        super().__init__(text, _HEADS[level])
        self.level, self.key, self.title = level, key, title


class _Paper(BaseDocTemplate):
    """Tells the contents and the outline where headings stand."""

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802  ReportLab's name
        """A heading was put on a page."""
        if not isinstance(flowable, _Heading):
            return
        level, key, text = flowable.level, flowable.key, flowable.title
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(text, key, level - 1, closed=True)
        self.notify("TOCEntry", (level - 1, html.escape(text), self.page, key))


def pdf(book: Book, pictures: Path) -> bytes:
    """All guides of a book; the same text and pictures give the same bytes."""
    _fonts()
    out = BytesIO()
    paper = _Paper(
        out,
        pagesize=A4,
        title=book.title,
        lang=book.language,
        invariant=1,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
    )
    frame = Frame(_MARGIN, _MARGIN, _WIDE, A4[1] - 2 * _MARGIN, 0, 0, 0, 0)

    def foot(canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.setFont("Noto", 8)
        canvas.drawString(_MARGIN, 11 * mm, book.title)
        canvas.drawRightString(A4[0] - _MARGIN, 11 * mm, str(document.page))

    paper.addPageTemplates([PageTemplate("page", [frame], onPage=foot)])
    contents = TableOfContents()
    contents.dotsMinLevel = 0
    contents.levelStyles = [
        ParagraphStyle("toc1", parent=_BODY, fontName="Noto-Bold", spaceBefore=4, spaceAfter=0),
        ParagraphStyle("toc2", parent=_BODY, leftIndent=14, fontSize=8.5, leading=11.5, spaceAfter=0),
    ]
    pieces: list[Flowable] = [Paragraph(html.escape(book.title), _HEADS[1]), Spacer(1, 8), contents]
    for guide in book.guides:
        pieces += [PageBreak(), *_pieces(guide, book.language, pictures)]
    paper.multiBuild(pieces)
    return out.getvalue()


def _fonts() -> None:
    if "Noto" in pdfmetrics.getRegisteredFontNames():
        return
    for name, face in _FACES.items():
        pdfmetrics.registerFont(TTFont(f"Noto{name}", str(resource("fonts", f"NotoSans-{face}.ttf"))))
    pdfmetrics.registerFont(TTFont("Mono", str(resource("fonts", "DejaVuSans.ttf"))))
    pdfmetrics.registerFontFamily("Noto", "Noto", "Noto-Bold", "Noto-Italic", "Noto-BoldItalic")


def _pieces(guide: Guide, language: str, pictures: Path) -> Iterator[Flowable]:
    """One guide, piece by piece."""
    walk, place, deep = iter(tokens(guide)), -1, 0
    marks: list[str] = []
    for token in walk:
        if token.type == "heading_open":
            level = int(token.tag[1])
            place += level <= 3
            yield from _heading(guide, level, next(walk), place, pictures)
            if place == 0 and note(guide, language):
                yield Paragraph(html.escape(note(guide, language)), _SMALL)
        elif token.type in {"bullet_list_open", "ordered_list_open"}:
            deep, marks = deep + 1, [*marks, "•" if token.type.startswith("bullet") else "1"]
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            deep, marks = deep - 1, marks[:-1]
        elif token.type == "list_item_open" and marks[-1] != "•":
            marks[-1] = token.info or marks[-1]
        elif token.type == "inline":
            yield _paragraph(token, deep, marks)
        elif token.type in {"fence", "code_block"}:
            yield Preformatted(token.content.rstrip("\n"), _CODE, maxLineLength=118)
            yield Spacer(1, 6)
        elif token.type == "table_open":
            yield _table(walk)
            yield Spacer(1, 8)


def _heading(guide: Guide, level: int, inline: Token, place: int, pictures: Path) -> Iterator[Flowable]:
    if level <= 2:
        yield _Heading(_inline(inline), level, f"{guide.name}-{place}", guide.sections[place].title)
    else:
        yield Paragraph(_inline(inline), _HEADS[min(level, 4)])
    picture = picture_at(guide, place, pictures) if level <= 3 else None
    if picture is not None:
        shown = Image(str(picture))
        shown.drawWidth, shown.drawHeight = _WIDE * 0.8, _WIDE * 0.8 * shown.imageHeight / shown.imageWidth
        shown.hAlign = "LEFT"
        yield shown
        yield Spacer(1, 6)


def _paragraph(inline: Token, deep: int, marks: Sequence[str]) -> Paragraph:
    if not deep:
        return Paragraph(_inline(inline), _BODY)
    style = ParagraphStyle(
        "item", parent=_BODY, leftIndent=14 * deep, bulletIndent=14 * (deep - 1) + 3, spaceAfter=3
    )
    mark = marks[-1] if marks[-1] == "•" else f"{marks[-1]}."
    return Paragraph(_inline(inline), style, bulletText=mark)


def _table(walk: Iterator[Token]) -> Table:
    rows: list[list[Paragraph]] = []
    head = 0
    for token in walk:
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "thead_close":
            head = len(rows)
        elif token.type == "inline":
            text = _inline(token)
            rows[-1].append(Paragraph(f"<b>{text}</b>" if not head else text, _CELL))
    widths = _widths(rows)
    look: list[Any] = [
        ("GRID", (0, 0), (-1, -1), 0.5, _LINE), ("BACKGROUND", (0, 0), (-1, head - 1), _SHADE), ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]  # fmt: skip
    return Table(rows, colWidths=widths, repeatRows=head, style=TableStyle(look))


def _widths(rows: list[list[Paragraph]]) -> list[float]:
    """The longest word of each column fits, unless all together do not; what is left goes by how much stands in it."""
    columns = range(len(rows[0]))
    lengths = [
        max(8.0, min(60.0, sum(len(row[place].text) for row in rows) / len(rows))) for place in columns
    ]
    least = [min(_WIDE / 3, max(row[place].minWidth() for row in rows) + _PADDING) for place in columns]
    left = _WIDE - sum(least)
    if left < 0:
        return [_WIDE * length / sum(lengths) for length in lengths]
    return [small + left * length / sum(lengths) for small, length in zip(least, lengths, strict=True)]


_MARKUP = {
    "strong_open": "<b>",
    "strong_close": "</b>",
    "em_open": "<i>",
    "em_close": "</i>",
    "softbreak": " ",
    "hardbreak": "<br/>",
}


def _inline(token: Token) -> str:
    """The words of a paragraph in ReportLab's own marks; of a link its words."""
    found = []
    for child in token.children or ():
        if child.type == "text":
            found.append(html.escape(child.content))
        elif child.type == "code_inline":
            found.append(
                f'<font name="Mono" size="{_CELL.fontSize - 0.4}">{html.escape(child.content)}</font>'
            )
        elif child.type == "html_inline" and child.content == "<br>":
            found.append(_MARKUP["hardbreak"])
        else:
            found.append(_MARKUP.get(child.type, ""))
    return "".join(found)
