"""The bundled fonts, and breaking text into lines that fit.

Text is never given to ReportLab's paragraph markup, because markup in a text that people typed could open
files and addresses. A text is cleaned, broken into lines and written letter by letter as it is.
"""

import re
import unicodedata
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from caseapp.base.resources import resource
from caseapp.reports.hyphens import SOFT, breaks
from caseapp.reports.look import BOLD, REGULAR, SIGNS

_FILES = {
    REGULAR: "NotoSans-Regular.ttf",
    BOLD: "NotoSans-Bold.ttf",
    SIGNS: "DejaVuSans.ttf",
}
_UNKNOWN = "\ufffd"
_KEPT_CONTROLS = "\n\t"
_BREAK_AFTER = re.compile(r"(?<=[-‐–—/])(?=\w)")


def register_fonts() -> None:
    """Make the bundled faces known to ReportLab, once in the life of the program; that of signs when the first is drawn."""
    for name in (REGULAR, BOLD):
        _face(name)


@cache
def _face(name: str) -> TTFont:
    font = TTFont(name, str(resource("fonts", _FILES[name])))
    pdfmetrics.registerFont(font)
    return font


@cache
def _letters(face: str) -> frozenset[int]:
    """The code points a face holds."""
    return frozenset(_face(face).face.charToGlyph)


def clean(text: str) -> str:
    """The text without characters that have no picture: controls, marks of direction, half surrogates.

    Line breaks stay, a tab becomes a space, and equal letters written in several ways become one (NFC).
    """
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        return text  # nearly every text, and a paper has thousands
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    kept = (
        c
        for c in text
        if c in _KEPT_CONTROLS or unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
    )
    return "".join(kept).replace("\t", " ").replace("\u2028", "\n").replace("\u2029", "\n")


@lru_cache(maxsize=20_000)
def runs(text: str, face: str) -> tuple[tuple[str, str], ...]:
    """The text as pairs of face and piece: signs that the face lacks are taken from DejaVu Sans."""
    if all(ord(letter) in _letters(face) for letter in text):
        return ((face, text),)
    pieces: list[tuple[str, str]] = []
    for letter in text:
        chosen, shown = _face_of(letter, face)
        if pieces and pieces[-1][0] == chosen:
            pieces[-1] = (chosen, pieces[-1][1] + shown)
        else:
            pieces.append((chosen, shown))
    return tuple(pieces)


def _face_of(letter: str, face: str) -> tuple[str, str]:
    if ord(letter) in _letters(face):
        return face, letter
    return (SIGNS, letter) if ord(letter) in _letters(SIGNS) else (face, _UNKNOWN)


@lru_cache(maxsize=20_000)
def _unit_width(text: str, face: str) -> float:
    return sum(float(pdfmetrics.stringWidth(piece, name, 1000)) for name, piece in runs(text, face)) / 1000


def text_width(text: str, face: str, size: float) -> float:
    """How wide a line is, in points."""
    return _unit_width(text, face) * size


def widest_word(text: str, face: str, size: float) -> float:
    """The width below which a text could only be broken inside a word, in points."""
    return max(
        (text_width(part, face, size) for word in text.split() for part in _BREAK_AFTER.split(word)),
        default=0,
    )


@lru_cache(maxsize=5_000)
def lines_of(text: str, face: str, size: float, width: float) -> tuple[str, ...]:
    """Break a cleaned text into lines at most `width` points wide; a word too long for a line is cut.

    A line that was broken between two words keeps its space at the end, so that the text can be copied and read
    out whole. No-break spaces hold together. An empty text gives one empty line, so that it still has a height.
    """
    lines = [line for part in text.split("\n") for line in _broken(part, face, size, width)]
    return tuple(lines) or ("",)


def _broken(text: str, face: str, size: float, width: float) -> list[str]:
    space = text_width(" ", face, size)
    lines: list[str] = []
    line, filled = "", 0.0
    for piece, glued in _pieces(text, face, size, width):
        wide = text_width(piece, face, size)
        gap = 0.0 if glued or not line else space
        if line and filled + gap + wide > width + 0.01:
            lines.append(line if glued else line + " ")
            line, filled = piece, wide
        else:
            line += ("" if glued or not line else " ") + piece
            filled += gap + wide
    return [*lines, line]


def _pieces(text: str, face: str, size: float, width: float) -> list[tuple[str, bool]]:
    """Unbreakable pieces in order, each with whether it is glued to the one before it."""
    pieces: list[tuple[str, bool]] = []
    for word in re.split(r"[ \n]+", text.strip(" \n")):
        glued = False
        for part in _BREAK_AFTER.split(word):
            for chunk in _cut(part, face, size, width):
                pieces.append((chunk, glued))
                glued = True
    return pieces


def _cut(word: str, face: str, size: float, width: float) -> list[str]:
    """A word in pieces that each fit a line, parted by the rules where they allow it; one piece where it fits whole."""
    chunks = []
    while text_width(word, face, size) > width:
        place, hyphen = _parting(word, face, size, width)
        chunks.append(word[:place] + hyphen)
        word = word[place:]
    return [*chunks, word]


def _parting(word: str, face: str, size: float, width: float) -> tuple[int, str]:
    """After how many letters a word that is too long goes on in the next line, and what stands at the end of this one."""
    filled, fitting = 0.0, 0
    for letter in word:
        filled += text_width(letter, face, size)
        if filled > width:
            break
        fitting += 1
    allowed = [place for place in breaks(word) if place <= fitting]
    for place in reversed(allowed):
        if text_width(word[:place] + SOFT, face, size) <= width:
            return place, SOFT
    return max(fitting, 1), ""
