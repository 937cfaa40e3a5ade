"""Reads a drawn PDF back into strokes of a pen.

It knows what the rooms of caseapp write, and as much of the files of others as needs no further library: text with a
table of letters, lines, shapes, and pictures in JPEG (scanned pages). What it does not know it leaves out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Name, Pdf

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.reports.look import Colour
from caseapp.reports.strokes import Drawn, Letters, Matrix, Picture, Shape, Step, Stroke, Turn, times

_STILL: Matrix = (1, 0, 0, 1, 0, 0)
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf", re.DOTALL)
_DEEPEST = 8
_MOST_PAGES = 400
_MOST_RANGE = 65_536


def drawn_pages(file: bytes) -> tuple[Drawn, ...]:
    """The pages of a PDF. KnownError where it cannot be read, is locked, or has too many pages."""
    try:
        with Pdf.open(BytesIO(file)) as pdf:
            if len(pdf.pages) > _MOST_PAGES:
                raise KnownError(words("This file has too many pages to be shown here. Save it instead."))
            return tuple(_page(page) for page in pdf.pages)
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, IndexError):
        raise KnownError(
            words("This file cannot be shown here."), words("Save it and open it with another program.")
        ) from None


def _page(page: pikepdf.Page) -> Drawn:
    left, low, right, high = (float(edge) for edge in page.cropbox)
    reader = _Reader()
    reader.read(page.obj, page.obj.get("/Resources", pikepdf.Dictionary()), _State())
    return Drawn(right - left, high - low, left, low, tuple(reader.strokes))


@dataclass(frozen=True, slots=True)
class _State:
    """What `q` keeps and `Q` brings back."""

    where: Matrix = _STILL
    fill: Colour = (0, 0, 0)
    line: Colour = (0, 0, 0)
    thick: float = 1.0
    font: "_Font | None" = None
    size: float = 1.0
    leading: float = 0.0


@dataclass
class _Font:
    """How the codes of a font are read."""

    bold: bool
    signs: bool
    wide: bool
    letters: dict[int, str]
    widths: dict[int, float]
    usual: float

    def read(self, codes: bytes) -> Iterator[tuple[str, float]]:
        """Each letter with its width, in units of the font's size; 0 where it is not known."""
        step = 2 if self.wide else 1
        for place in range(0, len(codes) - step + 1, step):
            code = int.from_bytes(codes[place : place + step])
            plain = "" if self.wide else bytes([code]).decode("cp1252", "replace")
            yield self.letters.get(code, plain), self.widths.get(code, self.usual) / 1000


@dataclass
class _Reader:
    """Follows the operators of a page; what it does not know it leaves out."""

    strokes: list[Stroke] = field(default_factory=list)
    fonts: dict[Any, _Font] = field(default_factory=dict)
    depth: int = 0

    def read(self, content: Any, resources: Any, state: _State) -> None:  # noqa: ANN401  pikepdf's objects
        """Follow one page or form."""
        kept: list[_State] = []
        path: list[Step] = []
        text = line = _STILL
        clips = False
        for said in pikepdf.parse_content_stream(content):
            name, given = str(said.operator), list(said.operands)
            if name == "q":
                kept.append(state)
                self.strokes.append(Turn(save=True))
            elif name == "Q" and kept:
                state = kept.pop()
                self.strokes.append(Turn(save=False))
            elif name in _PATHS:
                path += _path(name, tuple(float(one) for one in given))
            elif name in _PAINTS:
                self._paint(path, name, state, clips=clips)
                path, clips = [], False
            elif name in ("W", "W*"):
                clips = True
            elif name == "BT":
                text = line = _STILL
            elif name in ("Tm", "Td", "TD", "T*"):
                state, line = _moved(name, given, state, line)
                text = line
            elif name in ("Tj", "TJ", "'"):
                if name == "'":
                    line = text = times((1, 0, 0, 1, 0, -state.leading), line)
                text = self._write(given[0], state, text)
            elif name == "Do":
                self._place(resources, given[0], state)
            else:
                state = self._set(name, given, state, resources)
        self.strokes += [Turn(save=False) for _one in kept]

    def _set(self, name: str, given: list[Any], state: _State, resources: Any) -> _State:  # noqa: ANN401
        if name == "cm":
            return replace(state, where=times(_matrix(given), state.where))
        if name == "w":
            return replace(state, thick=float(given[0]))
        if name == "TL":
            return replace(state, leading=float(given[0]))
        if name in ("rg", "g", "k", "sc", "scn") and _plain(given):
            return replace(state, fill=_colour(given))
        if name in ("RG", "G", "K", "SC", "SCN") and _plain(given):
            return replace(state, line=_colour(given))
        if name == "Tf":
            return replace(state, font=self._font(resources, given[0]), size=float(given[1]))
        return state

    def _paint(self, path: list[Step], name: str, state: _State, *, clips: bool) -> None:
        if clips:
            self.strokes.append(Shape(tuple(path), state.where, clips=True))
        fill = state.fill if name in _FILLS else None
        line = state.line if name in _LINES else None
        if fill is not None or line is not None:
            self.strokes.append(Shape(tuple(path), state.where, fill, line, state.thick))

    def _write(self, shown: Any, state: _State, text: Matrix) -> Matrix:  # noqa: ANN401
        font = state.font
        if font is None:
            return text
        for piece in shown if isinstance(shown, pikepdf.Array) else [shown]:
            if not isinstance(piece, pikepdf.String):
                text = times((1, 0, 0, 1, -float(piece) / 1000 * state.size, 0), text)
                continue
            read = list(font.read(bytes(piece)))
            said, wide = "".join(letter for letter, _width in read), sum(width for _letter, width in read)
            where = times((state.size, 0, 0, state.size, 0, 0), times(text, state.where))
            self.strokes.append(Letters(said, where, wide, font.bold, font.signs, state.fill))
            text = times((1, 0, 0, 1, wide * state.size, 0), text)
        return text

    def _place(self, resources: Any, name: Any, state: _State) -> None:  # noqa: ANN401
        found = resources.get("/XObject", pikepdf.Dictionary()).get(name)
        if found is None:
            return
        if found.get("/Subtype") == Name.Image:
            if found.get("/Filter") in (Name.DCTDecode, pikepdf.Array([Name.DCTDecode])):
                self.strokes.append(Picture(found.read_raw_bytes(), state.where))
            return
        if self.depth < _DEEPEST:
            self.depth += 1
            own = _matrix(found.get("/Matrix", _STILL))
            inner = found.get("/Resources", resources)
            self.strokes.append(Turn(save=True))
            self.read(found, inner, replace(state, where=times(own, state.where)))
            self.strokes.append(Turn(save=False))
            self.depth -= 1

    def _font(self, resources: Any, name: Any) -> _Font | None:  # noqa: ANN401
        found = resources.get("/Font", pikepdf.Dictionary()).get(name)
        if found is None:
            return None
        key = found.objgen if found.objgen != (0, 0) else str(name)
        if key not in self.fonts:
            self.fonts[key] = _font_of(found)
        return self.fonts[key]


def _font_of(found: Any) -> _Font:  # noqa: ANN401
    name = str(found.get("/BaseFont", ""))
    wide = found.get("/Subtype") == Name.Type0
    letters = _letters(found.ToUnicode.read_bytes()) if "/ToUnicode" in found else {}
    if wide:
        widths, usual = _wide_widths(found.DescendantFonts[0])
    else:
        first = int(found.get("/FirstChar", 0))
        widths = {first + place: float(width) for place, width in enumerate(found.get("/Widths", []))}
        usual = 0.0
    return _Font("Bold" in name, "DejaVu" in name, wide, letters, widths, usual)


def _wide_widths(font: Any) -> tuple[dict[int, float], float]:  # noqa: ANN401
    """The widths of a font with two bytes a letter (ISO 32000-1, 9.7.4.3)."""
    widths: dict[int, float] = {}
    rest = list(font.get("/W", []))
    while len(rest) > 1:
        first = int(rest.pop(0))
        if isinstance(rest[0], pikepdf.Array):
            widths.update({first + place: float(one) for place, one in enumerate(rest.pop(0))})
        elif len(rest) > 1:
            last, width = int(rest.pop(0)), float(rest.pop(0))
            widths.update(dict.fromkeys(range(first, min(last, first + _MOST_RANGE) + 1), width))
    return widths, float(font.get("/DW", 1000))


def _letters(table: bytes) -> dict[int, str]:
    """The codes of a font with their letters, from its ToUnicode table."""
    found: dict[int, str] = {}
    for kind, body in _BLOCK.findall(table):
        if kind == b"bfrange":
            for low, high, start in _RANGE.findall(body):
                first = int(low, 16)
                for step in range(min(int(high, 16) - first, _MOST_RANGE) + 1):
                    found[first + step] = chr(min(int(start[-4:], 16) + step, 0x10FFFF))
        else:
            for code, letter in _PAIR.findall(body):
                found[int(code, 16)] = bytes.fromhex(letter.decode()).decode("utf-16-be", "replace")
    return found


def _moved(name: str, given: list[Any], state: _State, line: Matrix) -> tuple[_State, Matrix]:
    if name == "Tm":
        return state, _matrix(given)
    if name == "T*":
        return state, times((1, 0, 0, 1, 0, -state.leading), line)
    right, up = float(given[0]), float(given[1])
    if name == "TD":
        state = replace(state, leading=-up)
    return state, times((1, 0, 0, 1, right, up), line)


def _matrix(given: Any) -> Matrix:  # noqa: ANN401
    a, b, c, d, e, f = (float(one) for one in given)
    return a, b, c, d, e, f


def _plain(given: list[Any]) -> bool:
    """Whether a colour is given by numbers alone, and not as a pattern."""
    return len(given) in (1, 3, 4) and not any(isinstance(one, Name) for one in given)


def _colour(given: list[Any]) -> Colour:
    parts = [float(one) for one in given]
    if len(parts) == 1:
        return parts[0], parts[0], parts[0]
    if len(parts) == 4:
        cyan, magenta, yellow, black = parts
        return (1 - cyan) * (1 - black), (1 - magenta) * (1 - black), (1 - yellow) * (1 - black)
    return parts[0], parts[1], parts[2]


def _path(name: str, numbers: tuple[float, ...]) -> list[Step]:
    if name == "re":
        x, y, wide, high = numbers
        corners = ((x + wide, y), (x + wide, y + high), (x, y + high))
        return [("m", (x, y)), *(("l", corner) for corner in corners), ("h", ())]
    if name == "y":
        return [("c", (*numbers, *numbers[2:]))]
    return [(name, numbers)]


_PATHS = frozenset({"m", "l", "c", "v", "y", "h", "re"})
_FILLS = frozenset({"f", "F", "f*", "B", "B*", "b", "b*"})
_LINES = frozenset({"S", "s", "B", "B*", "b", "b*"})
_PAINTS = _FILLS | _LINES | {"n"}
