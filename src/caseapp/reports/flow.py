"""The movement of a quarter as the sum it is, and the strip that leads to the other languages of a report."""

from collections.abc import Sequence
from dataclasses import dataclass

from caseapp.reports.faces import clean
from caseapp.reports.front import Figure, draw_figure, figure_height
from caseapp.reports.look import ACCENT, BODY, BOLD, MUTED, RULE, SHADE, Style
from caseapp.reports.pieces import Piece, write_lines
from caseapp.reports.tags import Element

_SIGN_ROOM, _PAD = 20.0, 7.0
_SIGN = Style(face=BOLD, size=15, leading=20, colour=MUTED, align="center")
_STRIP = 20.0


@dataclass(frozen=True, slots=True)
class Term:
    """One number of the sum; the sign before it (empty at the first) is read out as `said`."""

    figure: Figure
    sign: str = ""
    said: str = ""


class Flow(Piece):
    """Carried over + new + re-opened - closed = open at the end, from left to right; the last is what the sum comes to."""

    def __init__(self, terms: Sequence[Term], parent: Element) -> None:
        super().__init__(before=2, after=8)
        self.terms = [(term, parent.add("P")) for term in terms]

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  ReportLab's names
        """The whole width; as high as the longest label needs."""
        self.width = aW
        self.column = (aW - (len(self.terms) - 1) * _SIGN_ROOM) / len(self.terms)
        inner = self.column - 2 * _PAD
        self.height = max(figure_height(term.figure, inner) for term, _ in self.terms)
        return self.width, self.height

    def draw(self) -> None:
        """Box after box, with the signs between them."""
        step = self.column + _SIGN_ROOM
        for number, (term, element) in enumerate(self.terms):
            x = number * step
            if term.sign:
                with self.paper.meaning(element.add("Span", said=term.said)):
                    write_lines(self.paper, (term.sign,), x - _SIGN_ROOM, self.height - 10, _SIGN_ROOM, _SIGN)
            with self.paper.artifact():
                self.paper.fill(x, 0, self.column, self.height, SHADE)
                last = number == len(self.terms) - 1
                self.paper.rule(
                    x, self.height, x + self.column, ACCENT if last else RULE, 2.0 if last else 0.8
                )
            draw_figure(self.paper, term.figure, element, x + _PAD, self.height, self.column - 2 * _PAD)


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language of the document: what it calls itself, its tag of BCP 47, and the key of where its part begins."""

    name: str
    tag: str
    key: str


class Tongues(Piece):
    """One field for each language with the page on which its part begins; the own one is underlined."""

    def __init__(self, tongues: Sequence[Tongue], own: str, parent: Element) -> None:
        super().__init__(before=0, after=6)
        self.tongues = [(tongue, parent.add("P", language=tongue.tag)) for tongue in tongues]
        self.own = own

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  ReportLab's names
        """The whole width, one line."""
        self.width, self.height = aW, _STRIP
        return self.width, self.height

    def draw(self) -> None:
        """Name at the left of its field, page at the right."""
        wide = self.width / len(self.tongues)
        for number, (tongue, element) in enumerate(self.tongues):
            self._field(tongue, element, number * wide, wide - 12)

    def _field(self, tongue: Tongue, element: Element, x: float, wide: float) -> None:
        paper, link = self.paper, element.add("Link")
        own = tongue.key == self.own
        style = Style(face=BOLD if own else BODY.face, size=9, leading=12, colour=ACCENT if own else MUTED)
        with paper.artifact():
            paper.rule(x, 2, x + wide, ACCENT if own else RULE, 1.6 if own else 0.8)
        with paper.meaning(link):
            write_lines(paper, (clean(tongue.name),), x, _STRIP - 2, wide - 30, style)
        with paper.meaning(link):
            right = Style(style.face, style.size, style.leading, style.colour, "right")
            paper.page_number(
                tongue.key, x + wide, _STRIP - 2 - (style.leading + style.size * 0.7) / 2, right
            )
        paper.jump(link, tongue.key, tongue.name, x, 2, wide, _STRIP - 2)
