"""Reads a drawn report back: its text by page, and its tables by the tree of tags."""

import re
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Name, Pdf

_PAIR = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_RANGE = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")


@dataclass
class Page:
    """The text of a page, whole and by number of marked content."""

    text: str = ""
    marks: dict[int, str] = field(default_factory=dict)
    faces: set[str] = field(default_factory=set)


def pages_of(file: bytes) -> list[Page]:
    """Every page with what is written on it, the foot included; ReportLab writes no-break spaces as plain ones."""
    with Pdf.open(BytesIO(file)) as pdf:
        found = []
        for source in pdf.pages:
            page = Page()
            _read(source.obj, source.obj.Resources, page, {})
            found.append(page)
        return found


def text_of(file: bytes) -> str:
    """All pages, one after the other."""
    return "\n".join(page.text for page in pages_of(file))


def tables_of(file: bytes) -> list[list[list[str]]]:
    """Every table as rows of cells, in reading order; a mark that is read out as words stands as [words]."""
    pages = pages_of(file)
    with Pdf.open(BytesIO(file)) as pdf:
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        found: list[list[list[str]]] = []

        def said(node: Any) -> str:
            if "/ActualText" in node:
                return f"[{node.ActualText}]"
            parts = []
            for kid in node.get("/K", []):
                if kid.get("/Type") == Name.MCR:
                    parts.append(pages[numbers[kid.Pg.objgen]].marks[int(kid.MCID)])
                else:
                    parts.append(said(kid))
            return "".join(parts)

        def walk(node: Any) -> None:
            if node.get("/S") == Name.Table:
                found.append([[said(cell) for cell in row.K] for row in node.K])
                return
            for kid in node.get("/K", []):
                if kid.get("/Type") != Name.MCR:
                    walk(kid)

        walk(pdf.Root.StructTreeRoot)
        return found


def table_titled(file: bytes, row_head: str) -> list[list[str]]:
    """The table whose first head of a column begins so; without its heads."""
    for table in tables_of(file):
        heads = [row for row in table if row[0] == row_head]
        if heads:
            return table[table.index(heads[0]) + 1 :]
    raise LookupError(row_head)


def _read(source: Any, resources: Any, page: Page, known: dict[Any, dict[int, str]]) -> None:
    letters: dict[int, str] = {}
    marks: list[int | None] = []
    for step in pikepdf.parse_content_stream(source):
        operands, sign = list(step.operands), str(step.operator)
        if sign == "Tf":
            font = resources.Font[operands[0]]
            page.faces.add(str(font.BaseFont).split("+")[-1])
            letters = known.setdefault(font.objgen, _letters(font))
        elif sign == "BDC":
            marks.append(int(operands[1].MCID) if "/MCID" in operands[1] else None)
        elif sign == "BMC":
            marks.append(None)
        elif sign == "EMC":
            marks.pop()
        elif sign == "Tj":
            written = "".join(letters[byte] for byte in bytes(operands[0]))
            page.text += written
            if marks and marks[-1] is not None:
                page.marks[marks[-1]] = page.marks.get(marks[-1], "") + written
        elif sign in {"ET", "T*"}:
            page.text += "\n"
        elif sign == "Do":
            form = resources.XObject[operands[0]]
            if form.Subtype == Name.Form:
                _read(form, form.Resources, page, known)


def _letters(font: Any) -> dict[int, str]:
    """What each byte of a font means, from its ToUnicode map."""
    text = font.ToUnicode.read_bytes().decode("latin-1")
    found: dict[int, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", text, re.DOTALL):
        found.update({int(code, 16): _unicode(letter) for code, letter in _PAIR.findall(block)})
    for block in re.findall(r"beginbfrange(.*?)endbfrange", text, re.DOTALL):
        for first, last, letter in _RANGE.findall(block):
            for step in range(int(last, 16) - int(first, 16) + 1):
                found[int(first, 16) + step] = chr(ord(_unicode(letter)) + step)
        for first, letters in re.findall(r"<([0-9A-Fa-f]+)>\s*<[0-9A-Fa-f]+>\s*\[(.*?)\]", block, re.DOTALL):
            for step, letter in enumerate(re.findall(r"<([0-9A-Fa-f]+)>", letters)):
                found[int(first, 16) + step] = _unicode(letter)
    return found


def _unicode(digits: str) -> str:
    return bytes.fromhex(digits).decode("utf-16-be")
