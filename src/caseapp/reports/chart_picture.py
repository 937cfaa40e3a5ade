"""A chart as a picture of its own: title, bars, marks explained, and where the numbers come from.

Laid out once, in points from the upper left corner, and then written as SVG or drawn as points of colour, so that both show the
same. A hidden number is a hatched field of always the same length; what every shelter shows is a full bar. Nothing is told by
colour alone: the one dark tone is told from white and from hatching on any printer.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from caseapp.reports.charts import Bar
from caseapp.reports.faces import clean, lines_of
from caseapp.reports.look import ACCENT, BOLD, HIDDEN_SIGN, INK, MUTED, RULE, Colour, Style

WIDTH = 640.0
_EDGE = 24.0
_LABELS, _NUMBERS = 232.0, 84.0
"""Room for the answers at the left and for the numbers behind the bars."""
_BAR, _GAP, _STUB = 16.0, 9.0, 40.0
_SAMPLE = 22.0

_TITLE = Style(face=BOLD, size=15, leading=20, colour=INK)
_BELOW = Style(size=10, leading=14, colour=MUTED)
_LABEL = Style(size=10.5, leading=13, colour=INK, align="right")
_NUMBER = Style(face=BOLD, size=10.5, leading=13, colour=INK)
_MARK = Style(size=11, leading=13, colour=INK, align="center")
_SOURCE = Style(size=8.5, leading=11.5, colour=MUTED)


@dataclass(frozen=True, slots=True)
class Field:
    """A rectangle from its upper left corner, of one colour, or hatched."""

    x: float
    y: float
    width: float
    height: float
    colour: Colour | None = None


@dataclass(frozen=True, slots=True)
class Letters:
    """One line of text; x is its left, middle or right as the style says, y its baseline."""

    text: str
    x: float
    y: float
    style: Style


Shape: TypeAlias = Field | Letters


@dataclass(frozen=True, slots=True)
class Captions:
    """What stands around the bars, in words."""

    title: str
    below: str
    hidden: str
    """What the hatched field means."""
    least: str
    """What ≥ means."""
    source: str
    read: str
    """The chart read out: each answer with its number."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Shapes from top to bottom, in points."""

    width: float
    height: float
    captions: Captions
    shapes: tuple[Shape, ...]


def picture(captions: Captions, bars: Sequence[Bar]) -> Picture:
    """Lay a chart out; as high as its bars need."""
    inner = WIDTH - 2 * _EDGE
    shapes, top = list[Shape](), _EDGE
    for text, style, after in ((captions.title, _TITLE, 0.0), (captions.below, _BELOW, 12.0)):
        top = _paragraph(shapes, text, style, top, inner) + after
    begin = top
    for bar in bars:
        found = _row(bar, bars, top)
        shapes += found
        top += _high(bar)
    shapes.append(Field(_EDGE + _LABELS, begin, 0.8, top - begin, RULE))
    top += 10
    for sign, text in _marks(captions, bars):
        shapes += _sample(sign, top)
        top = _paragraph(shapes, text, _SOURCE, top, inner - _SAMPLE - 8, _EDGE + _SAMPLE + 8)
    top = _paragraph(shapes, captions.source, _SOURCE, top + 6, inner)
    return Picture(WIDTH, top + _EDGE - 8, captions, tuple(shapes))


def _paragraph(
    shapes: list[Shape], text: str, style: Style, top: float, room: float, x: float = _EDGE
) -> float:
    """Lines one below the other; gives back where the next thing begins."""
    for line in lines_of(clean(text), style.face, style.size, room):
        shapes.append(Letters(line.rstrip(" "), x, top + (style.leading + style.size * 0.7) / 2, style))
        top += style.leading
    return top


def _lines(bar: Bar) -> tuple[str, ...]:
    return lines_of(clean(bar.label), _LABEL.face, _LABEL.size, _LABELS - 10)


def _high(bar: Bar) -> float:
    return max(len(_lines(bar)) * _LABEL.leading, _BAR) + _GAP


def _row(bar: Bar, bars: Sequence[Bar], top: float) -> Iterator[Shape]:
    """The answer, its bar or the field of a hidden number, and the number behind it."""
    middle, start = top + _high(bar) / 2, _EDGE + _LABELS
    lines = _lines(bar)
    base = middle - len(lines) * _LABEL.leading / 2 + (_LABEL.leading + _LABEL.size * 0.7) / 2
    for number, line in enumerate(lines):
        yield Letters(line.rstrip(" "), start - 8, base + number * _LABEL.leading, _LABEL)
    below = middle + _NUMBER.size * 0.35
    if bar.value is not None:
        long = _length(bar.value, bars)
        yield Field(start, middle - _BAR / 2, long, _BAR, ACCENT)
        yield Letters(bar.written, start + long + 6, below, _NUMBER)
        return
    yield Field(start, middle - _BAR / 2, _STUB, _BAR)
    if bar.written:
        yield Letters(bar.written, start + _STUB + 6, below, _NUMBER)
    else:
        yield Letters(HIDDEN_SIGN, start + _STUB + 6, below, replace(_MARK, align="left"))


def _length(value: int, bars: Sequence[Bar]) -> float:
    """The scale begins at nothing."""
    most = max((bar.value for bar in bars if bar.value is not None), default=0)
    return (WIDTH - 2 * _EDGE - _LABELS - _NUMBERS) * value / most if most else 0.0


def _marks(captions: Captions, bars: Sequence[Bar]) -> Iterator[tuple[str, str]]:
    """Those marks that the chart uses."""
    if any(bar.value is None and not bar.written for bar in bars):
        yield HIDDEN_SIGN, captions.hidden
    if any(bar.value is None and bar.written for bar in bars):
        yield "≥", captions.least


def _sample(sign: str, top: float) -> Iterator[Shape]:
    yield Field(_EDGE, top + 1, _SAMPLE - 9, 9.5)
    yield Letters(
        sign,
        _EDGE + _SAMPLE - 2,
        top + (_SOURCE.leading + _SOURCE.size * 0.7) / 2,
        replace(_SOURCE, align="center"),
    )
