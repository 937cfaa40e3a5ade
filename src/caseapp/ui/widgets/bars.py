"""The two bars at the foot of the window: what just happened, and what is being worked on."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.remaining import Pace, remaining_words
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.icons import Tint, picture
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, dress, icon_button, label, picture_label, repolish, row

_ICONS = {
    "good": ("circle-check", Tint.ACCENT), "info": ("info", Tint.ACCENT), "warning": ("triangle-alert", Tint.TEXT),
    "danger": ("circle-x", Tint.DANGER),
}  # fmt: skip
_PATIENCE = 300
"""Milliseconds before work is worth mentioning."""
FOOT = 48
"""Pixels that are kept free for the bars: neither of them ever moves the page above. Two lines of text have room."""
_GOOD_NEWS = 12_000
"""Milliseconds after which good news goes away by itself; trouble stays until it is closed."""


class MessageBar(QFrame):
    """One calm sentence at the foot of the window, with a button where something can be done about it.

    It lies over the strip that the window keeps free (`over`), in no layout: a sentence that comes or goes must not
    move what somebody is about to click on. One of more than two lines covers the lowest part of the page.
    """

    def __init__(self, say: Speaks, over: QWidget) -> None:
        super().__init__(over)
        self.say, self.over = say, over
        over.installEventFilter(self)
        self.sign = picture_label("info", 20)
        self.text = label("", wrap=True)
        self.action = button("", look="quiet")
        self._does: Callable[[], None] | None = None
        self._lift = 0
        self.action.clicked.connect(self._act)
        self.close_button = icon_button("x", say(words("Close this message")), self.hide)
        line = row(self.sign, self.text, self.action, self.close_button, parent=self, margin=STEP, gap=STEP)
        line.setContentsMargins(2 * STEP, STEP // 2, STEP, STEP // 2)
        line.setStretch(1, 1)
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.timeout.connect(self.hide)
        self.hide()

    def tell(
        self,
        sentence: Words,
        look: str = "good",
        action: Words | None = None,
        does: Callable[[], None] | None = None,
    ) -> None:
        """Show a sentence; a screen reader is told at once."""
        self._show(self.say(sentence), look)
        self._does = does
        self.action.setVisible(action is not None)
        if action is not None:
            self.action.setText(self.say(action))

    def tell_trouble(self, error: KnownError) -> None:
        """Show what went wrong and what to do about it."""
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        self.action.hide()
        self._show(self.say(error.sentence) + advice, "warning")

    def _show(self, text: str, look: str) -> None:
        name, tint = _ICONS[look]
        dress(self, f"bar-{look}")
        for part in (self.text, self.sign):
            repolish(part)
        self.sign.setPixmap(picture(name, 20, tint, self.devicePixelRatioF()))
        self.text.setText(text)
        self.setAccessibleName(text)
        self._settle()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._away.stop()
        if look == "good":
            self._away.start(_GOOD_NEWS)

    def clear(self) -> None:
        """Forget the sentence and what its button does: it was about what is not shown any more."""
        self._does = None
        self._away.stop()
        self.hide()

    def keep_above(self, lift: int) -> None:
        """Leave so many pixels below free, for the work bar and its Stop."""
        self._lift = lift
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if watched is self.over and event.type() == QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        wide = self.over.width()
        inside = self.layout()
        high = max(FOOT, inside.totalHeightForWidth(wide) if inside is not None else 0)
        self.setGeometry(0, self.over.height() - self._lift - high, wide, high)

    def _act(self) -> None:
        does, self._does = self._does, None
        self.hide()
        if does is not None:
            does()


class WorkBar(QFrame):
    """What the worker thread does, how far it is, and Stop where it can be stopped; shown only when it takes a while."""

    stopped = Signal()
    needing = Signal(int)
    """How many pixels at the foot it takes now."""

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        dress(self, "foot")
        self.text = label(say(words("Working …")), "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(240)
        self.bar.setAccessibleName(say(words("How far the work is")))
        self.stop = button(say(words("Stop")), self._press_stop)
        self.stop.hide()
        self._stopping = False
        self.left = label("", "muted")
        self._pace = Pace()
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tell_left)
        line = row(self.text, 1, self.left, self.bar, self.stop, parent=self, margin=STEP)
        line.setContentsMargins(2 * STEP, STEP // 2, 2 * STEP, STEP // 2)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show)
        self.hide()

    def begin(self) -> None:
        """Work began: show it if it is not over soon."""
        self.bar.setRange(0, 0)
        self.text.setText(self.say(words("Working …")))
        self._pace.begin(time.monotonic())
        self._tell_left()
        self._second.start()
        self._soon.start(_PATIENCE)

    def progress(self, done: float, doing: Words) -> None:
        """Show how far the work is, from 0 to 1."""
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(done * 1000))
        if not self._stopping:
            self.text.setText(self.say(doing))
        self._pace.note(time.monotonic(), done)

    def offer_stop(self, now: bool) -> None:
        """Show Stop, or take it away because the job is over or cannot be stopped; the next job can be stopped anew."""
        self._stopping = False
        self.stop.setEnabled(True)
        self.stop.setHidden(not now)

    def _press_stop(self) -> None:
        """A job stops at its next safe point, which may take a moment."""
        self._stopping = True
        self.stop.setEnabled(False)
        self.text.setText(self.say(words("Stopping …")))
        self.stopped.emit()

    def end(self) -> None:
        """Nothing is being worked on."""
        self._soon.stop()
        self._second.stop()
        self.hide()
        self.needing.emit(0)

    def _tell_left(self) -> None:
        """Once a second: a number that changes with every step cannot be read."""
        left = self._pace.left(time.monotonic())
        self.left.setText(self.say(remaining_words(left)) if left is not None else "")

    def _show(self) -> None:
        self.show()
        self.needing.emit(FOOT)
