"""Pictures of the window that take little room, because they are kept beside the source or travel with the guide."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

_MOST_BYTES = 150_000


def save_small(window: QWidget, path: Path) -> None:
    """A picture in its own 256 commonest colours: to the eye the same, and a quarter of the bytes.

    SystemExit where it takes more than 150,000 bytes all the same.
    """
    whole = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    common = Counter(memoryview(whole.constBits()).cast("I")).most_common(256)
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    few = whole.convertToFormat(QImage.Format.Format_Indexed8, [colour for colour, _count in common], plain)
    few.save(str(path), quality=0)
    if path.stat().st_size > _MOST_BYTES:
        raise SystemExit(f"{path.name} is larger than {_MOST_BYTES} bytes")
