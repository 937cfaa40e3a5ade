"""Takes back what was copied from the program: after twenty seconds, at a lock, and when the window is closed.

Whatever is copied is marked so that a clipboard manager that keeps to the custom leaves it alone: KDE by a hint
(`x-kde-passwordManagerHint`), Windows by three formats ("Clipboard Formats" in Microsoft's documentation). Text is
handed on plain: rich text would carry more than was seen; a picture stays a picture. Only what is still ours is taken back.
"""

import sys

from PySide6 import QtCore
from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QImage

SECONDS = 20.0
HINT = "x-kde-passwordManagerHint"
_WINDOWS = (
    "ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard",
)  # fmt: skip
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class Clipboard(QObject):
    """Watches the system's clipboard, and on X11 the selection too."""

    def __init__(self, app: QGuiApplication, seconds: float = SECONDS) -> None:
        super().__init__(app)
        self._system = app.clipboard()
        self._marking = False
        self._timers: dict[QClipboard.Mode, QTimer] = {}
        for mode in _MODES:
            timer = QTimer(self)
            timer.setSingleShot(True)
            timer.setInterval(round(seconds * 1000))
            timer.timeout.connect(lambda mode=mode: self._clear(mode))
            self._timers[mode] = timer
        self._system.changed.connect(self._changed)

    def clear(self) -> None:
        """Take everything back that is still ours."""
        for mode in _MODES:
            self._clear(mode)

    def _changed(self, mode: QClipboard.Mode) -> None:
        if self._marking or mode not in self._timers:
            return
        if not self._is_ours(mode):
            self._timers[mode].stop()
            return
        if not self._is_marked(mode):
            self._mark(mode)
        self._timers[mode].start()

    def _is_ours(self, mode: QClipboard.Mode) -> bool:
        if QGuiApplication.platformName() == "offscreen":  # a clipboard inside the process, which nobody owns
            return mode is QClipboard.Mode.Clipboard
        if mode is QClipboard.Mode.Selection:
            return self._system.supportsSelection() and self._system.ownsSelection()
        return self._system.ownsClipboard()

    def _is_marked(self, mode: QClipboard.Mode) -> bool:
        """What bears the hint already is not marked again: a second watcher would begin an endless exchange."""
        data: QMimeData | None = self._system.mimeData(mode)
        return data is not None and data.hasFormat(HINT)

    def _mark(self, mode: QClipboard.Mode) -> None:
        text = self._system.text(mode)
        picture = self._system.image(mode)
        if not text and picture.isNull():
            return
        self._marking = True
        try:
            self._system.setMimeData(private(text) if text else private_picture(picture), mode)
        finally:
            self._marking = False

    def _clear(self, mode: QClipboard.Mode) -> None:
        self._timers[mode].stop()
        if self._is_ours(mode) and (self._system.text(mode) or not self._system.image(mode).isNull()):
            self._marking = True
            try:
                self._system.clear(mode)
            finally:
                self._marking = False


def private(text: str) -> QMimeData:
    """A text with the signs by which clipboard managers leave it alone."""
    data = QMimeData()
    data.setText(text)
    return _marked(data)


def private_picture(image: QImage) -> QMimeData:
    """A picture with the same signs."""
    data = QMimeData()
    data.setImageData(image)
    return _marked(data)


def _marked(data: QMimeData) -> QMimeData:
    data.setData(HINT, b"secret")
    if sys.platform == "win32":
        for name in _WINDOWS:
            data.setData(f'application/x-qt-windows-mime;value="{name}"', QtCore.QByteArray(b"\0\0\0\0"))
    return data
