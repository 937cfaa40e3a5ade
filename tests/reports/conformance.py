"""The essentials of PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), looked for in a finished file.

It is no validator: it holds what a program like ours can get wrong. Every finding names its clause, so that a reader can
look it up; `docs/guide/report-file.md` says which validators there are besides.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
from pikepdf import Name, Pdf

_PAINTS = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Tj", "TJ", "'", '"', "sh", "BI", "Do"}
_OTHER_COLOURS = {"k", "K", "cs", "CS", "sc", "SC", "scn", "SCN"}
_TAGS = {
    "Document", "Part", "H1", "H2", "H3", "P", "Span", "Table", "TR", "TH", "TD", "Figure", "TOC", "TOCI",
    "Reference", "Link",
}  # fmt: skip
_MAY_HOLD = {
    "Table": {"TR"}, "TR": {"TH", "TD"}, "TOC": {"TOCI"}, "TOCI": {"Reference"}, "Reference": {"Link"},
}  # fmt: skip


def findings(file: bytes) -> list[str]:
    """Everything that is wrong, each with its clause; nothing where nothing was found."""
    with Pdf.open(BytesIO(file)) as pdf:
        return [
            *_frame(file, pdf), *_described(pdf), *_colours(pdf), *_fonts(pdf), *_attached(pdf),
            *_contents(pdf), *_links(pdf), *_tree(pdf),
        ]  # fmt: skip


def _frame(file: bytes, pdf: Pdf) -> Iterator[str]:
    second = file.split(b"\n", 2)[1]
    if not (second.startswith(b"%") and all(byte > 127 for byte in second[1:5])):
        yield "A 6.1.2: no line of high bytes after the header"
    if "/ID" not in pdf.trailer or "/Encrypt" in pdf.trailer:
        yield "A 6.1.3: no identifier, or encrypted"
    for item in pdf.objects:
        if isinstance(item, pikepdf.Stream) and "/LZWDecode" in str(item.get("/Filter", "")):
            yield "A 6.1.7: LZW"
        if isinstance(item, pikepdf.Dictionary | pikepdf.Stream) and item.get("/S") in {
            "/JavaScript",
            "/Launch",
        }:
            yield "A 6.5: a forbidden action"
    for key in ("/AA", "/OpenAction", "/OCProperties", "/NeedsRendering", "/Requirements"):
        if key in pdf.Root:
            yield f"A 6: {key} in the catalog"


def _described(pdf: Pdf) -> Iterator[str]:
    metadata = pdf.Root.Metadata
    text = metadata.read_raw_bytes().decode()
    if "/Filter" in metadata:
        yield "A 6.6.2: metadata are packed"
    for wanted in (
        "<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<", "pdfaSchema:namespaceURI>http://www.aiim.org/pdfua",
    ):  # fmt: skip
        if wanted not in text:
            yield f"A 6.6.4 or UA 5: {wanted} is missing"
    title = re.search(r'x-default">(.*?)</rdf:li>', text)
    if title is None or not pdf.Root.ViewerPreferences.DisplayDocTitle:
        yield "UA 7.1: no title to display"
    moment = str(pdf.docinfo.CreationDate)
    iso = f"{moment[2:6]}-{moment[6:8]}-{moment[8:10]}T{moment[10:12]}:{moment[12:14]}:{moment[14:16]}"
    if iso not in text or str(pdf.docinfo.Producer) not in text:
        yield "A 6.6.3: the two descriptions differ"
    if not str(pdf.Root.get("/Lang", "")):
        yield "UA 7.2: no language of the document"


def _colours(pdf: Pdf) -> Iterator[str]:
    profile = pdf.Root.OutputIntents[0].DestOutputProfile
    data = profile.read_bytes()
    if data[36:40] != b"acsp" or data[16:20] != b"RGB " or int(profile.N) != 3 or data[8] > 4:
        yield "A 6.2.3: no profile of red, green and blue"


def _fonts(pdf: Pdf) -> Iterator[str]:
    for font in pdf.objects:
        if not (isinstance(font, pikepdf.Dictionary) and font.get("/Type") == "/Font"):
            continue
        name = str(font.BaseFont)
        if "/FontFile2" not in font.get("/FontDescriptor", {}):
            yield f"A 6.2.11.4: {name} is not embedded"
        if "/ToUnicode" not in font:
            yield f"A 6.2.11.7: {name} does not say which letters it draws"
        elif re.search(rb"<(0000|FEFF|FFFE)>\s*(\n|end)", font.ToUnicode.read_bytes()):
            yield f"A 6.2.11.7: {name} maps to no letter"
        if int(font.get("/LastChar", 0)) - int(font.get("/FirstChar", 0)) + 1 != len(
            font.get("/Widths", [0])
        ):
            yield f"A 6.2.11.5: {name} has no width for some letter"


def _attached(pdf: Pdf) -> Iterator[str]:
    for name, specification in pdf.attachments.items():
        entry = specification.obj
        if not all(key in entry for key in ("/F", "/UF", "/AFRelationship", "/Desc")):
            yield f"A 6.8: {name} is not described"
        if entry.objgen not in {one.objgen for one in pdf.Root.AF}:
            yield f"A 6.8: {name} is not associated"
        stream = entry.EF.F
        if "/Subtype" not in stream or "/ModDate" not in stream.Params:
            yield f"A 6.8: {name} has no kind or no day"


def _contents(pdf: Pdf) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, start=1):
        if "/Group" in page.obj or page.obj.get("/Tabs") != "/S":
            yield f"A 6.2.10 or UA 7.18.3: page {number} is transparent or has no order of tabs"
        marks, depth = 0, 0
        for step in pikepdf.parse_content_stream(page.obj):
            sign = str(step.operator)
            if sign in {"BDC", "BMC"}:
                marks += 1
                if marks > 1:
                    yield f"UA 7.1: nested marks on page {number}"
            elif sign == "EMC":
                marks -= 1
            elif sign in _PAINTS and not marks:
                yield f"UA 7.1: page {number} draws something that is neither content nor decoration"
            elif sign in _OTHER_COLOURS:
                yield f"A 6.2.4: page {number} uses a colour of a device that the profile does not describe"
            depth += {"q": 1, "Q": -1}.get(sign, 0)
            if depth > 28:
                yield f"A 6.1.13: page {number} nests too deep"


def _links(pdf: Pdf) -> Iterator[str]:
    parents = dict(_pairs(pdf.Root.StructTreeRoot.ParentTree.Nums))
    pages = {page.obj.objgen for page in pdf.pages}
    for number, page in enumerate(pdf.pages, start=1):
        for link in page.obj.get("/Annots", []):
            if int(link.get("/F", 0)) & 0b100111 != 0b100:
                yield f"A 6.3.2: an annotation of page {number} is not printed"
            if not str(link.get("/Contents", "")):
                yield f"UA 7.18.5: a link of page {number} says nothing"
            parent = parents.get(int(link.get("/StructParent", -1)))
            if parent is None or parent.get("/S") != Name.Link:
                yield f"UA 7.18.5: a link of page {number} is not in the tree"
            if link.Dest[0].objgen not in pages:
                yield f"UA 7.18.5: a link of page {number} leads nowhere"


def _pairs(numbers: Any) -> Iterator[tuple[int, Any]]:
    for place in range(0, len(numbers), 2):
        yield int(numbers[place]), numbers[place + 1]


def _tree(pdf: Pdf) -> Iterator[str]:
    levels: list[int] = []
    for node, parent in _nodes(pdf.Root.StructTreeRoot.K[0], ""):
        tag = str(node.S)[1:]
        if tag not in _TAGS or tag not in _MAY_HOLD.get(parent, {tag}):
            yield f"UA 7.1: {tag} in {parent}"
        if tag == "Figure" and not (str(node.get("/Alt", "")) and "/BBox" in node.get("/A", {})):
            yield "UA 7.3: a figure without description or place"
        if tag == "TH" and "/Scope" not in node.get("/A", {}):
            yield "UA 7.5: a header cell without scope"
        if tag == "Table" and len({sum(map(_span, row.K)) for row in node.K}) != 1:
            yield "UA 7.5: a table whose rows differ in length"
        if tag in {"H1", "H2", "H3"}:
            levels.append(int(tag[1]))
    if not levels or levels[0] != 1:
        yield "UA 7.4: the first heading is not the highest"
    if any(after > before + 1 for before, after in pairwise(levels)):
        yield "UA 7.4: a level of headings is left out"


def _span(cell: Any) -> int:
    return int(cell.get("/A", {}).get("/ColSpan", 1))


def _nodes(node: Any, parent: str) -> Iterator[tuple[Any, str]]:
    yield node, parent
    for kid in node.get("/K", []):
        if "/S" in kid:
            yield from _nodes(kid, str(node.S)[1:])
