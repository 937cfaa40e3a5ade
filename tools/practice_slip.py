"""Draws the picture that practice cases keep: `python -m tools.practice_slip` writes resources/practice/slip.png anew.

Invented from the first to the last letter, and it says so in the three languages of the program.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QImageWriter, QPainter, QPen

from caseapp.exchange.attached.png import cleaned_png

TOP = Path(__file__).resolve().parents[1] / "resources"
WIDE, HIGH, EDGE = 640, 400, 32
LINES = (
    ("Invented for practice", 22),
    ("Придумано для учёбы  ·  Жаттығуға арналған", 16),
    ("", 8),
    ("Appointment · Запись на приём · Қабылдау уақыты", 15),
    ("Room 4, Tuesday, 10:30", 18),
    ("", 8),
    ("This slip stands for a photograph or a paper of the case.", 14),
)


def main() -> int:
    """Draw, save, and say where."""
    _app = QGuiApplication(sys.argv)
    QFontDatabase.addApplicationFont(str(TOP / "fonts" / "NotoSans-Regular.ttf"))
    image = QImage(WIDE, HIGH, QImage.Format.Format_Grayscale8)
    image.fill(QColor("#f6f6f6"))
    painter = QPainter(image)
    painter.setPen(QPen(QColor("#777777"), 3, Qt.PenStyle.DashLine))
    painter.drawRect(EDGE // 2, EDGE // 2, WIDE - EDGE, HIGH - EDGE)
    painter.setPen(QColor("#222222"))
    top = 2 * EDGE
    for text, size in LINES:
        painter.setFont(QFont("Noto Sans", size))
        painter.drawText(QRect(EDGE, top, WIDE - 2 * EDGE, 2 * size), Qt.AlignmentFlag.AlignHCenter, text)
        top += 2 * size + 8
    painter.end()
    target = TOP / "practice" / "slip.png"
    drawn = QBuffer()
    QImageWriter(drawn, QByteArray(b"png")).write(image)
    target.write_bytes(cleaned_png(bytes(drawn.data().data())).content)
    print(f"{target.name}: {target.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
