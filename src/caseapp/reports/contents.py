"""The contents: every section and table with the page on which it stands, each a link to it."""

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

from caseapp.reports.faces import clean, lines_of, text_width
from caseapp.reports.look import BOLD, INK, MUTED, RULE, Style
from caseapp.reports.pieces import Piece, write_lines
from caseapp.reports.story import Entry
from caseapp.reports.tags import Element

_SECTION = Style(face=BOLD, size=9.5, leading=13, colour=INK)
_TABLE = Style(size=8.5, leading=11.5, colour=MUTED)
_NUMBER_ROOM = 40.0
_INDENT = 16.0
_GAP = 6.0
"""Points above a section; tables stand close below each other."""


class Contents(Piece):
    """The list of headings. They are read when the pages are laid out, and then all of them are known."""

    def __init__(self, entries: Sequence[Entry], toc: Element) -> None:
        super().__init__(after=10)
        self.entries = entries
        self.toc = toc

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  ReportLab's names
        """The whole width; long headings take several lines."""
        self.width = aW
        self.rows = [(entry, _lines(entry, aW)) for entry in self.entries]
        self.height = sum(_high(entry, lines) for entry, lines in self.rows)
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803  ReportLab's names
        """What fits and the rest; a section is never the last line of a page."""
        self.wrap(aW, aH)
        left, fitting = aH, 0
        for entry, lines in self.rows:
            left -= _high(entry, lines)
            if left < 0:
                break
            fitting += 1
        while fitting and self.entries[fitting - 1].level == 1:
            fitting -= 1
        if not fitting:
            return []
        return [Contents(self.entries[:fitting], self.toc), Contents(self.entries[fitting:], self.toc)]

    def draw(self) -> None:
        """Heading, dots, number; the whole line is the link."""
        top = self.height
        for entry, lines in self.rows:
            high = _high(entry, lines)
            self._row(entry, lines, top - (_GAP if entry.level == 1 else 0))
            top -= high

    def _row(self, entry: Entry, lines: tuple[str, ...], top: float) -> None:
        paper, style = self.paper, _style(entry)
        link = self.toc.add("TOCI").add("Reference").add("Link")
        indent, high = _indent(entry), len(lines) * style.leading
        with paper.artifact():
            paper.setDash(0.6, 2.4)
            y = top - high + (style.leading - style.size * 0.7) / 2
            start = indent + _wide(lines[-1], style) + 6
            paper.rule(start, y, self.width - 20, RULE, 0.7)
            paper.setDash()
        with paper.meaning(link):
            write_lines(paper, lines, indent, top, self.width, style)
        with paper.meaning(link):
            right = Style(style.face, style.size, style.leading, style.colour, "right")
            last = top - (len(lines) - 1) * style.leading
            paper.page_number(entry.key, self.width, last - (style.leading + style.size * 0.7) / 2, right)
        paper.jump(link, entry.key, entry.text, 0, top - high, self.width, high)


def _style(entry: Entry) -> Style:
    return _SECTION if entry.level == 1 else _TABLE


def _indent(entry: Entry) -> float:
    return 0.0 if entry.level == 1 else _INDENT


def _lines(entry: Entry, width: float) -> tuple[str, ...]:
    style = _style(entry)
    return lines_of(clean(entry.text), style.face, style.size, width - _indent(entry) - _NUMBER_ROOM)


def _high(entry: Entry, lines: tuple[str, ...]) -> float:
    return len(lines) * _style(entry).leading + (_GAP if entry.level == 1 else 0)


def _wide(line: str, style: Style) -> float:
    return text_width(line.rstrip(), style.face, style.size)
