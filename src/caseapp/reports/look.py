"""How the pages look: sizes on an 8-point rhythm, five greys and one accent, all legible without colour.

Lengths are points (1/72 inch). Colours are red, green and blue from 0 to 1 (sRGB). The accent is that of the
program's icon and prints as a dark grey; no meaning is carried by colour alone.
"""

from dataclasses import dataclass

Colour = tuple[float, float, float]

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
"""A4 upright."""
MARGIN_LEFT = MARGIN_RIGHT = 48.0
MARGIN_TOP, MARGIN_BOTTOM = 64.0, 64.0
WIDTH = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT
"""What a line of text may fill."""

INK: Colour = (0.10, 0.13, 0.15)
MUTED: Colour = (0.34, 0.39, 0.42)
RULE: Colour = (0.78, 0.81, 0.83)
SHADE: Colour = (0.950, 0.960, 0.964)
WHITE: Colour = (1.0, 1.0, 1.0)
HATCH: Colour = (0.62, 0.66, 0.69)
WATERMARK: Colour = (0.935, 0.940, 0.944)
ACCENT: Colour = (0.122, 0.373, 0.388)
ACCENT_PALE: Colour = (0.55, 0.70, 0.71)

REGULAR, BOLD = "NotoSans", "NotoSans-Bold"
SIGNS = "DejaVuSans"
"""Holds the signs that Noto Sans lacks: ticks, arrows, comparison signs."""

HIDDEN_SIGN = "×"
"""The one mark of a hidden number, on hatching. Kazakhstan's statistical office prints a cross likewise."""
STRUCTURAL_SIGN = "–"
"""A cell in which nobody can be counted."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a piece of text is set."""

    face: str = REGULAR
    size: float = 9.5
    leading: float = 13.5
    colour: Colour = INK
    align: str = "left"
    before: float = 0.0
    after: float = 4.0


BODY = Style()
NOTE = Style(size=8, leading=11, colour=MUTED, after=2)
TITLE = Style(face=BOLD, size=22, leading=27, after=2)
KICKER = Style(face=BOLD, size=9, leading=12, colour=ACCENT, after=2)
PERIOD = Style(size=12.5, leading=17, colour=MUTED, after=8)
SECTION = Style(face=BOLD, size=15, leading=20, colour=ACCENT, before=16, after=6)
TABLE_TITLE = Style(face=BOLD, size=10.5, leading=14, before=12, after=1)
CELL = Style(size=8.5, leading=11, after=0)
CELL_BOLD = Style(face=BOLD, size=8.5, leading=11, after=0)
COLUMN_HEAD = Style(face=BOLD, size=8, leading=10.5, colour=MUTED, after=0)
FIGURE = Style(face=BOLD, size=24, leading=28, colour=ACCENT, after=0)
FIGURE_LABEL = Style(size=8, leading=10.5, colour=MUTED, after=0)
RUNNING = Style(size=7.5, leading=10, colour=MUTED, after=0)
