"""Draws the strokes of a page with Qt, on the screen or on a printer."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QTransform

from caseapp.actions.paper_files import Drawn, Letters, Matrix, Picture, Shape, Step, Turn, times

_UNIT = 100
"""Pixels of a letter before it is shrunk to its place: large, so that its width is not rounded."""


def paint_page(painter: QPainter, page: Drawn, scale: float) -> None:
    """Draw a page in its true size, `scale` dots to the point, from the upper left corner."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    upright: Matrix = (scale, 0, 0, -scale, -page.left * scale, (page.low + page.height) * scale)
    ground = painter.transform()
    depth = 0
    for stroke in page.strokes:
        if isinstance(stroke, Turn):
            if stroke.save:
                painter.save()
                depth += 1
            elif depth:
                painter.restore()
                depth -= 1
            continue
        painter.setTransform(QTransform(*times(stroke.where, upright)) * ground)
        _stroke(painter, stroke)
    for _left in range(depth + 1):
        painter.restore()


def _stroke(painter: QPainter, stroke: Letters | Shape | Picture) -> None:
    if isinstance(stroke, Letters):
        _write(painter, stroke)
    elif isinstance(stroke, Picture):
        image = QImage.fromData(stroke.data)
        painter.scale(1, -1)
        painter.drawImage(QRectF(0, -1, 1, 1), image)
    else:
        _shape(painter, stroke)


def _write(painter: QPainter, letters: Letters) -> None:
    font = QFont("DejaVu Sans" if letters.signs else "Noto Sans")
    font.setPixelSize(_UNIT)
    font.setBold(letters.bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    natural = QFontMetricsF(font).horizontalAdvance(letters.text)
    squeeze = letters.width * _UNIT / natural if letters.width and natural else 1.0
    painter.scale(squeeze / _UNIT, -1 / _UNIT)
    painter.setFont(font)
    painter.setPen(_colour(letters.colour))
    painter.drawText(0, 0, letters.text)


def _shape(painter: QPainter, shape: Shape) -> None:
    path = QPainterPath()
    for step in shape.path:
        _follow(path, step)
    if shape.clips:
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        return
    if shape.fill is not None:
        painter.fillPath(path, _colour(shape.fill))
    if shape.line is not None:
        pen = QPen(_colour(shape.line))
        pen.setWidthF(shape.thick)
        painter.strokePath(path, pen)


def _follow(path: QPainterPath, step: Step) -> None:
    kind, numbers = step
    if kind == "m":
        path.moveTo(*numbers)
    elif kind == "l":
        path.lineTo(*numbers)
    elif kind == "c":
        path.cubicTo(*numbers)
    elif kind == "v":
        now = path.currentPosition()
        path.cubicTo(now.x(), now.y(), *numbers)
    else:
        path.closeSubpath()


def _colour(colour: tuple[float, float, float]) -> QColor:
    return QColor.fromRgbF(*(min(max(part, 0.0), 1.0) for part in colour))
