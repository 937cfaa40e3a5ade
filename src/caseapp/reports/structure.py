"""Writing the tree of a tagged PDF into the finished file (ISO 32000-1, 14.7 and 14.8), and the links it holds."""

from collections import defaultdict
from collections.abc import Mapping

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from caseapp.reports.tags import Element, Jump, Mark, Place

_PRINTED = 4
"""Flag of an annotation that is printed; PDF/A allows no other."""


def write_structure(pdf: Pdf, document: Element, places: Mapping[str, Place]) -> None:
    """Put the tree under the catalog, and the way back from each page's marks and links to their elements.

    `places` are the headings that links lead to. KeyError for a link to a heading that was not drawn (a bug).
    """
    _Writer(pdf, places).write(document)


class _Writer:
    """One tree in the making: for each page the element of each mark, and the elements of links."""

    def __init__(self, pdf: Pdf, places: Mapping[str, Place]) -> None:
        self.pdf = pdf
        self.places = places
        self.pages = [page.obj for page in pdf.pages]
        self.marks: dict[int, dict[int, Object]] = defaultdict(dict)
        self.links: list[Object] = []

    def write(self, document: Element) -> None:
        """The whole tree."""
        pdf, root = self.pdf, self.pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = Array([self._node(document, root)])
        numbers: list[Object | int] = []
        for number, page in enumerate(self.pages):
            page.StructParents = number
            page.Tabs = Name.S
            if "/Trans" in page:
                del page["/Trans"]
            marks = self.marks.get(number, {})
            numbers.extend([number, pdf.make_indirect(Array([marks[mark] for mark in sorted(marks)]))])
        for number, link in enumerate(self.links, start=len(self.pages)):
            numbers.extend([number, link])
        root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        root.ParentTreeNextKey = len(self.pages) + len(self.links)
        pdf.Root.StructTreeRoot = root
        pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _node(self, element: Element, parent: Object) -> Object:
        node = self.pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.tag}"), P=parent))
        for key, text in (("/ActualText", element.said), ("/Alt", element.alt), ("/Lang", element.language)):
            if text:
                node[key] = String(text)
        attributes = _attributes(element)
        if attributes is not None:
            node.A = attributes
        kids = (kid for kid in element.kids if not isinstance(kid, Element) or kid.drawn())
        node.K = Array([self._kid(kid, node) for kid in kids])
        return node

    def _kid(self, kid: Element | Mark | Jump, node: Object) -> Object:
        if isinstance(kid, Element):
            return self._node(kid, node)
        if isinstance(kid, Jump):
            return self._link(kid, node)
        self.marks[kid.page][kid.number] = node
        return Dictionary(Type=Name.MCR, Pg=self.pages[kid.page], MCID=kid.number)

    def _link(self, jump: Jump, node: Object) -> Object:
        """A link as an annotation of its page, and its place in the tree."""
        place, page = self.places[jump.to], self.pages[jump.page]
        link = self.pdf.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name.Link, Rect=Array([round(edge, 2) for edge in jump.where]),
                Border=Array([0, 0, 0]), F=_PRINTED, Contents=String(jump.said),
                Dest=Array([self.pages[place.page], Name.XYZ, None, round(place.y, 2), None]),
                StructParent=len(self.pages) + len(self.links),
            )
        )  # fmt: skip
        self.links.append(node)
        page.Annots = Array([*page.get("/Annots", []), link])
        return Dictionary(Type=Name.OBJR, Obj=link, Pg=page)


def _attributes(element: Element) -> Dictionary | None:
    """What a header cell heads, how many columns a cell fills, or where a picture stands."""
    if element.box is not None:
        edges = Array([round(edge, 2) for edge in element.box])
        return Dictionary(O=Name.Layout, BBox=edges, Placement=Name.Block)
    if element.tag not in {"TH", "TD"} or not (element.scope or element.span > 1):
        return None
    found = Dictionary(O=Name.Table)
    if element.scope:
        found.Scope = Name(f"/{element.scope}")
    if element.span > 1:
        found.ColSpan = element.span
    return found
