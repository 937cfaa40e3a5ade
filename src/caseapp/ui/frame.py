"""The top-level window as a thing on the screen: its title, its icon, its size, and the place it takes again."""

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QStackedWidget

from caseapp.base.resources import resource
from caseapp.ui.early import after_painting
from caseapp.ui.ending import Ending

_TITLE_BAR = 32
"""Pixels that the frame of the window takes on a small screen."""
_SETTLED = 500
"""Milliseconds after which a moved window is taken to stay where it is."""


class Frame(QStackedWidget):
    """Title and icon say nothing about what the program is for.

    `place` is where the window of the session before stood; after a lock the unlock page stands there too.
    """

    def __init__(self, ending: Ending, place: str = "") -> None:
        super().__init__()
        self.ending = ending
        ending.setParent(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._tell_place)
        self.setWindowTitle("caseapp")
        after_painting(self, self._settle_in)
        self.setMinimumSize(1024, 640)
        room = self.screen().availableGeometry()
        self.resize(min(1280, room.width()), min(800, room.height() - _TITLE_BAR))
        self._take(place)

    def help(self, *, keys: bool = False) -> None:
        """Open the guide at the page that is shown, or at the list of keys."""
        from caseapp.ui.help.opening import open_help

        open_help(self, keys=keys)

    def _settle_in(self) -> None:
        """What the first painting need not wait for."""
        from PySide6.QtGui import QKeySequence, QShortcut

        self.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))
        QShortcut(QKeySequence("F1"), self).activated.connect(self.help)
        QShortcut(QKeySequence("Ctrl+F1"), self).activated.connect(lambda: self.help(keys=True))

    def _take(self, place: str) -> None:
        numbers = [int(part) for part in place.split() if part.lstrip("-").isdecimal()]
        if len(numbers) != 5:
            return
        left, top, width, height, full = numbers
        title = QRect(left, top, width, _TITLE_BAR)
        if not any(screen.availableGeometry().intersects(title) for screen in QGuiApplication.screens()):
            return  # a screen that was there before the lock is gone
        self.resize(width, height)
        self.move(left, top)
        if full:
            from PySide6.QtCore import Qt

            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _tell_place(self) -> None:
        place = (self.x(), self.y(), self.width(), self.height(), int(self.isMaximized()))
        self.ending.shown(" ".join(map(str, place)))

    def show(self) -> None:
        """Come onto the screen, and remember from then on where the window stands."""
        super().show()
        after_painting(self, self._follow)

    def _follow(self) -> None:
        """The native window tells: methods for its events would make all kinds of Qt's events before the first painting."""
        native = self.windowHandle()
        for changed in (native.xChanged, native.yChanged, native.widthChanged, native.heightChanged):
            changed.connect(self._moved)
        self._moved()

    def _moved(self) -> None:
        self._settling.start(_SETTLED)
