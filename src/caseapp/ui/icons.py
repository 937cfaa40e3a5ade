"""Icons in the colour of the text they stand beside, whatever the theme and the scale of the screen."""

from enum import Enum
from functools import cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from caseapp.base.resources import resource

_SIZE = 20


class Tint(Enum):
    """Which colour of the palette an icon takes."""

    TEXT = QPalette.ColorRole.WindowText
    MUTED = QPalette.ColorRole.PlaceholderText
    ACCENT = QPalette.ColorRole.Highlight
    ON_ACCENT = QPalette.ColorRole.HighlightedText
    DANGER = QPalette.ColorRole.BrightText
    FADED = QPalette.ColorRole.Mid
    """What cannot be pressed, as its words are; Qt's own fading can hardly be seen on a dark ground."""


def icon(
    name: str, tint: Tint = Tint.TEXT, checked: Tint | None = None, disabled: Tint | None = None
) -> QIcon:
    """The icon of that name, with a sharp picture for each scale among the screens there are.

    `checked` gives the tint for the pressed-in state of a checkable button, `disabled` for one that cannot be pressed;
    without it Qt fades the picture by itself.
    """
    made = QIcon()
    for state, chosen in ((QIcon.State.Off, tint), (QIcon.State.On, checked or tint)):
        for scale in {screen.devicePixelRatio() for screen in QApplication.screens()}:
            made.addPixmap(picture(name, _SIZE, chosen, scale), QIcon.Mode.Normal, state)
            if disabled is not None:
                made.addPixmap(picture(name, _SIZE, disabled, scale), QIcon.Mode.Disabled, state)
    return made


def picture(name: str, size: int, tint: Tint = Tint.TEXT, scale: float = 1) -> QPixmap:
    """The icon as a picture of `size` by `size` pixels, drawn sharp for a screen of that scale."""
    return _drawn(name, size, QApplication.palette().color(tint.value).rgb(), scale)


@cache
def _drawn(name: str, size: int, colour: int, scale: float) -> QPixmap:
    said = f"#{colour & 0xFFFFFF:06x}"  # QColor of a number would make all enumerations of Qt
    drawing = QSvgRenderer(QByteArray(_source(name).replace("currentColor", said).encode()))
    pixels = round(size * scale)
    made = QPixmap(pixels, pixels)
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    drawing.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    made.setDevicePixelRatio(scale)
    return made


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
