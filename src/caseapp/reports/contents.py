"""The contents: every section and table with the page on which it stands, each a link to it."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.platypus.flowables import Flowable

from caseapp.base.words import words
from caseapp.reports.faces import clean, lines_of, text_width
from caseapp.reports.legend import legend
from caseapp.reports.look import BOLD, INK, MUTED, RULE, SECTION, Style
from caseapp.reports.pieces import Piece, Text, write_lines
from caseapp.reports.story import Entry, Story
from caseapp.reports.tags import Element

_ENTRY = Style(face=BOLD, size=9.5, leading=13, colour=INK)
_BELOW = Style(size=8.5, leading=11.5, colour=MUTED)
_NUMBER_ROOM = 32.0
_INDENT = 16.0
_BETWEEN = 26.0
_GAP = 8.0
"""Points above a section; tables stand close below each other."""

_Row = tuple[Entry, tuple[str, ...]]
"""A heading with its lines."""


def contents_page(story: Story) -> None:
    """A page of contents, which are no entry of their own, and how to read the marks of what follows."""
    story.new_page()
    story.add(Text(story.voice.say(words("Contents")), SECTION, story.root.add("H2")))
    story.add(Contents(story.entries, story.root.add("TOC")))
    story.subheading(words("How to read the marks"))
    story.add(legend(story.voice, story.voice.summary.tables, story.root))


class Contents(Piece):
    """The list of headings in two columns. They are read when the pages are laid out, and then all of them are known."""

    def __init__(self, entries: Sequence[Entry], toc: Element) -> None:
        super().__init__(after=10)
        self.entries = entries
        self.toc = toc
        self.rows: list[_Row] = []
        self.columns: tuple[list[_Row], ...] = ()

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  ReportLab's names
        """The whole width; the first column ends with the section in which half of the list is reached."""
        self.width = aW
        self.column = (aW - _BETWEEN) / 2
        self.rows = [(entry, _lines(entry, self.column)) for entry in self.entries]
        turn = _turn(self.rows)
        self.columns = (self.rows[:turn], self.rows[turn:])
        self.height = max(map(_total, self.columns))
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803  ReportLab's names
        """As many sections as fit, and the rest; nothing where none fits."""
        self.wrap(aW, aH)
        for end in reversed(_starts(self.rows)[1:]):
            part = Contents(self.entries[:end], self.toc)
            if part.wrap(aW, aH)[1] <= aH:
                return [part, Contents(self.entries[end:], self.toc)]
        return []

    def draw(self) -> None:
        """Heading, dots, number; the whole line is the link."""
        for number, rows in enumerate(self.columns):
            top = self.height
            for entry, lines in rows:
                self._row(entry, lines, number * (self.column + _BETWEEN), top - _gap(entry))
                top -= _high((entry, lines))

    def _row(self, entry: Entry, lines: tuple[str, ...], x: float, top: float) -> None:
        paper, style = self.paper, _style(entry)
        link = self.toc.add("TOCI").add("Reference").add("Link")
        left, right, high = x + _indent(entry), x + self.column, len(lines) * style.leading
        baseline = top - high + style.leading - (style.leading + style.size * 0.7) / 2
        with paper.artifact():
            paper.setDash(0.6, 2.4)
            start = left + text_width(lines[-1].rstrip(), style.face, style.size) + 6
            paper.rule(start, baseline, right - 20, RULE, 0.7)
            paper.setDash()
        with paper.meaning(link):
            write_lines(paper, lines, left, top, self.column, style)
        with paper.meaning(link):
            paper.page_number(entry.key, right, baseline, replace(style, align="right"))
        paper.jump(link, entry.key, entry.text, x, top - high, self.column, high)


def _starts(rows: Sequence[_Row]) -> list[int]:
    """Where a section begins in the list."""
    return [number for number, (entry, _) in enumerate(rows) if entry.level == 1] or [0]


def _turn(rows: Sequence[_Row]) -> int:
    """The beginning of a section at which the two columns differ least."""
    return min(
        [*_starts(rows)[1:], len(rows)],
        key=lambda turn: max(_total(rows[:turn]), _total(rows[turn:])),
    )


def _total(rows: Sequence[_Row]) -> float:
    return sum(map(_high, rows))


def _style(entry: Entry) -> Style:
    return _ENTRY if entry.level == 1 else _BELOW


def _indent(entry: Entry) -> float:
    return 0.0 if entry.level == 1 else _INDENT


def _lines(entry: Entry, width: float) -> tuple[str, ...]:
    style = _style(entry)
    return lines_of(clean(entry.text), style.face, style.size, width - _indent(entry) - _NUMBER_ROOM)


def _gap(entry: Entry) -> float:
    return _GAP if entry.level == 1 else 0.0


def _high(row: _Row) -> float:
    entry, lines = row
    return len(lines) * _style(entry).leading + _gap(entry)
