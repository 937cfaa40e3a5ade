"""A hand that has no aim: at each turn it does one thing a person could do to whatever is shown, drawn from a seed.

A menu or a dialog waits inside of what opened it; the next turn is asked for before a deed is done, and so goes on in there.
"""

import faulthandler
import random
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from caseapp.base.words import words
from caseapp.ui.pages.opening.unlock import UnlockPage
from caseapp.ui.shell import Shell
from caseapp.ui.window import Window
from tools.album_houses import House

PATIENCE = 120
"""Seconds without a turn after which the window hangs."""
TEXTS = (
    "", "Айгерім", "O'Brien; DROP TABLE", "\u202eשלום", "😀👩\u200d👩\u200d👧", "1", "-1", "9" * 20, "31.02.2026", "05.10.2026", "2026",
    "x" * 5000, "=1+1", "a\tb", "%s {name}", "\u200b", "٣٤", "1,5", "0", "12", "\x00\x01", "Ä" * 60, "/", "/" + "x" * 300, "~nobody/x",
)  # fmt: skip
_KEYS = [
    getattr(Qt.Key, f"Key_{name}")
    for name in "Tab Backtab Return Escape Space Delete Up Down Left Right Home End PageUp PageDown F1 F2 F5".split()
]
_WITH_CONTROL = [getattr(Qt.Key, f"Key_{name}") for name in "Z Y A V C S K N P F 1 3".split()]
_LOCK = words("Lock")
_PRESSED = (
    QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView, QAbstractSpinBox, QScrollBar, QMenu,
)  # fmt: skip


class RestlessHand:
    """Does `steps` things to a shell over a house, and then calls `done`. A calm one waits until the worker rests before each.

    `last` is what it did last, for whoever looks for a mistake.
    """

    def __init__(self, shell: Shell, house: House, seed: int, *, calm: bool) -> None:
        self.shell, self.house, self.calm = shell, house, calm
        self.chance = random.Random(seed)
        self.last: deque[str] = deque(maxlen=10)
        self.in_records = 0
        """Turns at which the records were open."""
        self._left = 0
        self._done: Callable[[], None] = QApplication.quit

    def begin(self, steps: int, done: Callable[[], None]) -> None:
        """Begin with the next turn of the window."""
        self._left, self._done = steps, done
        QTimer.singleShot(0, self._turn)

    def _turn(self) -> None:
        if self.calm and self.shell.line.busy():
            QTimer.singleShot(5, self._turn)
            return
        faulthandler.dump_traceback_later(PATIENCE, exit=True)
        if self._left == 0:
            self._leave()
            return
        self._left -= 1
        self.in_records += self._records() is not None
        QTimer.singleShot(self.chance.choice((0, 0, 0, 5, 30)), self._turn)
        self._do()

    def _leave(self) -> None:
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is None:
            faulthandler.cancel_dump_traceback_later()
            self._done()
            return
        over.close()
        QTimer.singleShot(0, self._turn)

    def _do(self) -> None:
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is None and self._comes_back():
            return
        window = over or self._some_window()
        roll = self.chance.random()
        records = self._records()
        if over is None and roll < 0.05 and records is not None:
            pages = [name for name, place in records.places.items() if place.word is not None]
            records.go(self._told("go to", self.chance.choice(pages)))
        elif over is None and roll < 0.06:
            size = self.chance.randrange(900, 2200), self.chance.randrange(500, 1300)
            self._told("resize to", f"{size[0]} x {size[1]}")
            self.shell.resize(*size)
        elif roll < 0.24:
            self._key(QApplication.focusWidget() or window)
        else:
            self._touch(self._some_part(window))

    def _records(self) -> Window | None:
        """The window over the records, unless another one is just being made for another language."""
        page = self.shell.currentWidget()
        return page if isinstance(page, Window) else None

    def _comes_back(self) -> bool:
        """Unlock now and then, and leave the pages of a first start again."""
        page = self.shell.currentWidget()
        if isinstance(page, UnlockPage) and self.chance.random() < 0.9:
            if not page.is_opening():
                self._told("unlock", "")
                page.secret.line.setText(self.house.passphrase)
                page.unlock.click()
            return True
        lost = self.shell.window_over_vault is None and not isinstance(page, UnlockPage)
        if lost and self.chance.random() < 0.15:
            self._told("go to", "the page that unlocks")
            self.shell.show_unlock(self.house.folder)
            return True
        return False

    def _some_window(self) -> QWidget:
        others = [
            one
            for one in QApplication.topLevelWidgets()
            if one.isVisible() and one is not self.shell and one.windowType() == Qt.WindowType.Window
        ]
        return self.chance.choice(others) if others and self.chance.random() < 0.08 else self.shell

    def _some_part(self, window: QWidget) -> QWidget:
        shown = [
            part
            for part in window.findChildren(QWidget)
            if part.isVisible() and part.isEnabled() and not part.visibleRegion().isEmpty()
        ]
        pressed = [part for part in shown if isinstance(part, _PRESSED)]
        chosen = pressed if pressed and self.chance.random() < 0.9 else shown
        return self.chance.choice(chosen) if chosen else window

    def _key(self, part: QWidget) -> None:
        if self.chance.random() < 0.2:
            key = self.chance.choice(_WITH_CONTROL)
            self._told(f"Ctrl and {key.name} in", named(part))
            QTest.keyClick(part, key, Qt.KeyboardModifier.ControlModifier)
            QTest.keyRelease(QWidget(), Qt.Key.Key_Control)
        else:
            key = self.chance.choice(_KEYS)
            self._told(f"{key.name} in", named(part))
            QTest.keyClick(part, key)

    def _touch(self, part: QWidget) -> None:
        roll = self.chance.random()
        if isinstance(part, QAbstractButton) and part.text().strip() == self.shell.say(_LOCK) and roll < 0.9:
            return  # or most of the time goes into opening the records again
        if isinstance(part, QLineEdit | QPlainTextEdit) and roll < 0.6:
            self._type(part)
        elif isinstance(part, QComboBox) and roll < 0.5 and part.count():
            self._told("choose in", named(part))
            part.setCurrentIndex(self.chance.randrange(part.count()))
            part.activated.emit(part.currentIndex())
        else:
            self._press(part, roll)

    def _type(self, line: QLineEdit | QPlainTextEdit) -> None:
        text = self.chance.choice(TEXTS)
        self._told(f"type {text[:20]!r} into", named(line))
        line.setFocus()
        if line.isReadOnly():
            return
        if self.chance.random() < 0.5:
            line.selectAll()
        if isinstance(line, QLineEdit):
            line.insert(text)
        else:
            line.insertPlainText(text)

    def _press(self, part: QWidget, roll: float) -> None:
        area = part.visibleRegion().boundingRect()
        at = area.topLeft() + QPoint(
            self.chance.randrange(max(1, area.width())), self.chance.randrange(max(1, area.height()))
        )
        target = part.viewport() if isinstance(part, QAbstractScrollArea) else part
        if roll < 0.08:
            self._told("menu of", named(part))
            mouse, on_screen = QContextMenuEvent.Reason.Mouse, target.mapToGlobal(at)
            QApplication.postEvent(target, QContextMenuEvent(mouse, at, on_screen))
        elif roll < 0.15:
            self._told("double click on", named(part))
            QTest.mouseDClick(target, Qt.MouseButton.LeftButton, pos=at)
        elif roll < 0.2:
            self._told("scroll", named(part))
            self._scroll(target, at)
        else:
            self._told("click on", named(part))
            QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=at)

    def _scroll(self, target: QWidget, at: QPoint) -> None:
        wheel = QWheelEvent(
            QPointF(at), QPointF(target.mapToGlobal(at)), QPoint(), QPoint(0, self.chance.choice((-120, 120, -1200))),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(target, wheel)

    def _told(self, deed: str, what: str) -> str:
        self.last.append(f"{deed} {what}")
        return what


def named(part: QWidget) -> str:
    """What a part is, and what it says."""
    text = part.text() if isinstance(part, QAbstractButton) else ""
    return f"{type(part).__name__} “{text or part.accessibleName()}”"
