"""The one design language: colours, sizes and the fonts that come with the program.

An 8-pixel grid, three text sizes, one accent colour, red for danger and nothing else. The contrast of every pair
that carries text is at least 4.5 : 1 (WCAG 2.2, 1.4.3), edges of controls at least 3 : 1 (1.4.11); a test computes it.
"""

from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from caseapp.base.resources import resource

STEP = 8
"""The grid, in pixels that Qt scales with the screen."""
SMALL, BODY, TITLE = 12, 14, 20
"""The three text sizes, in the same pixels."""
FORM_WIDTH = 640
"""No line of a form grows longer than this: longer ones are hard to read."""


class Colours(NamedTuple):
    """The colours of one theme, as #rrggbb; `soft` colours lie behind text of the same family."""

    window: str
    surface: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    on_accent: str
    soft: str
    hover: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str


LIGHT = Colours(
    window="#f4f6f7", surface="#ffffff", text="#1b2328", muted="#55616a", line="#dbe0e4", edge="#848f97",
    accent="#1f6a6e", on_accent="#ffffff", soft="#dcecec", hover="#e9edef", danger="#b3261e", danger_soft="#fbe9e7",
    warning="#6f4600", warning_soft="#fdf1d7",
)  # fmt: skip
DARK = Colours(
    window="#15191c", surface="#1e2428", text="#e8ecee", muted="#a4b0b8", line="#353e44", edge="#75828b",
    accent="#67c5c1", on_accent="#06211f", soft="#1d3b3c", hover="#2a3237", danger="#ff9389", danger_soft="#43211e",
    warning="#f5cf86", warning_soft="#3a2f16",
)  # fmt: skip
THEMES = {"light": LIGHT, "dark": DARK}


def colours() -> Colours:
    """The colours in force, told from the palette so that nothing has to be handed around."""
    return DARK if QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def apply_theme(app: QApplication, name: str) -> None:
    """Give the whole program the colours and the font of a theme. `name` is "light" or "dark"; anything else counts as light.

    The style sheet is given to each window by `dress_window`, not to the program: under a style sheet of the program
    Qt goes through everything that hangs on a part each time it is put into another, so that a form of 53 questions
    takes three times as long to build; parts of no dressed window are put together freely, and looked at once.
    """
    chosen = palette(THEMES.get(name, LIGHT))
    if app.palette() != chosen:
        app.setPalette(chosen)
    if app.font() != body_font():
        app.setFont(body_font())


def dress_window(window: QWidget) -> None:
    """Give a window without a parent the style sheet of the theme in force; what hangs on it, dialogs too, inherits it."""
    from caseapp.ui.style import style_sheet

    sheet = style_sheet(colours())
    if window.styleSheet() != sheet:
        window.setStyleSheet(sheet)


def body_font() -> QFont:
    """The bundled font, so that Kazakh letters look the same on every computer."""
    load_fonts()
    font = QFont("Noto Sans")
    font.setPixelSize(BODY)
    return font


@cache
def load_fonts() -> None:
    """Give Qt the two faces that the window uses, once."""
    for face in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(resource("fonts", f"NotoSans-{face}.ttf")))


def heading_font() -> QFont:
    """The small bold font above the columns of tables, to measure how wide a column must be."""
    font = body_font()
    font.setPixelSize(SMALL)
    font.setBold(True)
    return font


def palette(chosen: Colours) -> QPalette:
    """The palette for Fusion; BrightText stands for danger, Mid for the edges of controls."""
    role = QPalette.ColorRole
    made = QPalette()
    for where, colour in {
        role.Window: chosen.window, role.WindowText: chosen.text, role.Base: chosen.surface,
        role.AlternateBase: chosen.window, role.Text: chosen.text, role.PlaceholderText: chosen.muted,
        role.Button: chosen.surface, role.ButtonText: chosen.text, role.BrightText: chosen.danger,
        role.Highlight: chosen.accent, role.HighlightedText: chosen.on_accent, role.Accent: chosen.accent,
        role.Link: chosen.accent, role.LinkVisited: chosen.accent, role.Mid: chosen.edge, role.Light: chosen.hover,
        role.Midlight: chosen.line, role.Dark: chosen.edge, role.Shadow: chosen.line,
        role.ToolTipBase: chosen.text, role.ToolTipText: chosen.surface,
    }.items():  # fmt: skip
        made.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(chosen.edge))
    return made


def contrast(one: str, other: str) -> float:
    """Contrast of two colours as WCAG 2.2 defines it, from 1 (none) to 21."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
