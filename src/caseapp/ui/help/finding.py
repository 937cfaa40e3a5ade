"""Searching the guide: every word that was typed must begin a word of the section, whatever ending it has there."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from caseapp.ui.help.guide import Guide, Section, plain

_WORD = re.compile(r"\w+")
_ENDING = 2
"""Letters at the end of a longer word that may differ: Russian and Kazakh words are declined."""
_SHORT = 5
"""Words up to this length are looked for as they stand."""
_AROUND = 40
"""Characters shown on each side of what was found."""


@dataclass(frozen=True, slots=True)
class Found:
    """A section in which everything was found, with a piece of its text."""

    guide: Guide
    place: int
    piece: str

    @property
    def section(self) -> Section:
        """The section itself."""
        return self.guide.sections[self.place]


def find(typed: str, guides: Iterable[Guide]) -> tuple[Found, ...]:
    """The sections in which every typed word stands: those that have it in their heading first, then in the guide's order."""
    stems = stems_of(typed)
    if not stems:
        return ()
    titled: list[Found] = []
    others: list[Found] = []
    for guide in guides:
        for place, section in enumerate(guide.sections):
            if _holds(stems, section.title):
                titled.append(Found(guide, place, _piece(section.text, stems)))
            elif _holds(stems, f"{section.title} {section.text}"):
                others.append(Found(guide, place, _piece(section.text, stems)))
    return (*titled, *others)


def stems_of(typed: str) -> list[str]:
    """What is looked for: each word without the letters that may change."""
    return [_stem(word) for word in _WORD.findall(typed.casefold())]


def _stem(word: str) -> str:
    return word if len(word) <= _SHORT else word[:-_ENDING]


def _holds(stems: list[str], text: str) -> bool:
    words = _words(text)
    return all(f" {stem}" in words for stem in stems)


@cache
def _words(text: str) -> str:
    """The words of a text, each behind a space."""
    return "".join(f" {word}" for word in _WORD.findall(text.casefold()))


def _piece(text: str, stems: list[str]) -> str:
    """Some words on each side of the first find, in one line."""
    line = " ".join(plain(text.replace("|", " ")).split())
    found = re.search(rf"\b{re.escape(stems[0])}", line, re.IGNORECASE)
    start = max(0, (found.start() if found else 0) - _AROUND)
    end = start + 2 * _AROUND + len(stems[0])
    if start:
        start = line.find(" ", start) + 1  # whole words only
    if end < len(line):
        end = max(line.rfind(" ", start, end), start)
    return f"{'… ' if start else ''}{line[start:end].strip()}{' …' if end < len(line) else ''}"
