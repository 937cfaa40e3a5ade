"""Writing the tree of a tagged PDF into the finished file (ISO 32000-1, 14.7 and 14.8)."""

from collections import defaultdict

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from caseapp.reports.tags import Element, Mark

_Nodes = dict[int, dict[int, Object]]
"""For each page, the element of each number of marked content."""


def write_structure(pdf: Pdf, document: Element) -> None:
    """Put the tree under the catalog, and the way back from each page's marks to their elements."""
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    parents: _Nodes = defaultdict(dict)
    root.K = Array([_node(pdf, document, root, parents)])
    numbers: list[Object | int] = []
    for number, page in enumerate(pdf.pages):
        page.obj.StructParents = number
        page.obj.Tabs = Name.S
        del page.obj["/Trans"]
        marks = parents.get(number, {})
        numbers.extend([number, pdf.make_indirect(Array([marks[mark] for mark in sorted(marks)]))])
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    root.ParentTreeNextKey = len(pdf.pages)
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def _node(pdf: Pdf, element: Element, parent: Object, parents: _Nodes) -> Object:
    node = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.tag}"), P=parent))
    for key, text in (("/ActualText", element.said), ("/Alt", element.alt), ("/Lang", element.language)):
        if text:
            node[key] = String(text)
    if (element.scope or element.span > 1) and element.tag in {"TH", "TD"}:
        node.A = _table_attributes(element)
    node.K = Array(
        [_kid(pdf, kid, node, parents) for kid in element.kids if isinstance(kid, Mark) or kid.drawn()]
    )
    return node


def _table_attributes(element: Element) -> Dictionary:
    attributes = Dictionary(O=Name.Table)
    if element.scope:
        attributes.Scope = Name(f"/{element.scope}")
    if element.span > 1:
        attributes.ColSpan = element.span
    return attributes


def _kid(pdf: Pdf, kid: Element | Mark, node: Object, parents: _Nodes) -> Object:
    if isinstance(kid, Element):
        return _node(pdf, kid, node, parents)
    parents[kid.page][kid.number] = node
    return Dictionary(Type=Name.MCR, Pg=pdf.pages[kid.page].obj, MCID=kid.number)
