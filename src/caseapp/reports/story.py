"""The report from its first line to its last, as pieces in reading order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reportlab.platypus.flowables import CondPageBreak, Flowable, PageBreak

from caseapp.base.words import Words
from caseapp.reports.faces import register_fonts
from caseapp.reports.look import (
    BODY,
    MARGIN_BOTTOM,
    MARGIN_TOP,
    PAGE_HEIGHT,
    SECTION,
    TABLE_TITLE,
    WIDTH,
    Style,
)
from caseapp.reports.pieces import Heading, Piece, Subheading, Text
from caseapp.reports.sheet import Sheet
from caseapp.reports.tags import Element
from caseapp.reports.voice import Voice

_WHOLE = (PAGE_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM) * 0.6
"""Blocks up to three fifths of a page stay whole; longer ones begin wherever the least part of their table, or this much, has room."""
_START = 150.0


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading as the contents list it: of a section (level 1) or of a table (2), and the key of its place."""

    text: str
    level: int
    key: str


@dataclass(slots=True)
class Story:
    """Pieces in reading order, and the tree that says what they are.

    `below` is 1 where the outline has an entry above the sections: that of the language.
    """

    voice: Voice
    root: Element = field(default_factory=lambda: Element("Document"))
    below: int = 0
    pieces: list[Flowable] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)

    def __post_init__(self) -> None:
        register_fonts()

    def add(self, *pieces: Flowable) -> None:
        """Put pieces at the end."""
        self.pieces.extend(pieces)

    def text(self, text: str | Words, style: Style = BODY, tag: str = "P", language: str = "") -> None:
        """A paragraph."""
        said = text if isinstance(text, str) else self.voice.say(text)
        self.add(Text(said, style, self.root.add(tag, language=language)))

    def heading(self, text: str | Words, level: int) -> None:
        """A heading of a section (1) or of a table (2), with its entry in the outline; the title of the page is H1."""
        said = text if isinstance(text, str) else self.voice.say(text)
        entry = Entry(said, level, f"{self.voice.say.code}-{len(self.entries) + 1}")
        self.entries.append(entry)
        style = SECTION if level == 1 else TABLE_TITLE
        element = self.root.add(f"H{level + 1}")
        self.add(Heading(said, style, element, level - 1 + self.below, entry.key))

    def subheading(self, text: Words) -> None:
        """A heading that neither the contents nor the outline list: inside a section, or before the first of them."""
        element = self.root.add("H3" if self.entries else "H2")
        self.add(Subheading(self.voice.say(text), TABLE_TITLE, element))

    def together(self, start: int) -> None:
        """Keep what was added since `start` on one page where it is short; else see that its beginning has room."""
        pieces = self.pieces[start:]
        high = height(pieces)
        self.pieces.insert(start, CondPageBreak(high if high <= _WHOLE else min(_beginning(pieces), high)))

    def new_page(self) -> None:
        """Go on at the top of the next page."""
        self.add(PageBreak())


def _beginning(pieces: Sequence[Flowable]) -> float:
    """How much room pieces need so that their first table begins below what announces it, in points."""
    for number, piece in enumerate(pieces):
        if isinstance(piece, Sheet):
            return height(pieces[:number]) + piece.getSpaceBefore() + piece.beginning() + 1
    return _START


def height(pieces: Iterable[Flowable]) -> float:
    """How high pieces stand one below the other, in points."""
    total = 0.0
    for piece in pieces:
        if isinstance(piece, Piece):
            total += piece.wrap(WIDTH, PAGE_HEIGHT)[1] + piece.getSpaceBefore() + piece.getSpaceAfter()
    return total


def paragraphs(text: str) -> Sequence[str]:
    """The paragraphs of a text that somebody typed: lines that are not empty."""
    return [line.strip() for line in text.splitlines() if line.strip()]
