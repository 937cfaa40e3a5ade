"""What a question means, told where it is asked: a calm button beside its label, a tip on the label, and Shift+F1.

Nothing of it is made before the mouse or the focus comes near, because a form of forty questions has to open at once.
"""

from collections.abc import Callable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QToolTip, QWhatsThis, QWidget

from caseapp.base.words import Speaks, words
from caseapp.records.fields import Question
from caseapp.records.meanings import meaning, source
from caseapp.ui.icons import Tint, picture

ROOM = 28
"""Pixels to the right of a label that are kept for the button, so that it never lies over the text."""
_SIDE, _ICON = 20, 16
_WIDTH = 360
"""Pixels of a line of what is told; Qt itself would make it half as wide, and twice as long."""


def meaning_text(record: type[Any] | None, question: Question, say: Speaks) -> str:
    """What a question means, as a screen reader says it with its box."""
    return say(meaning(record, question))


def told(record: type[Any] | None, question: Question, say: Speaks) -> str:
    """The question, what it means and where it comes from, as a few lines to be shown."""
    origin, hint = source(question), question.help
    lines = [meaning_text(record, question, say)]
    if hint is not None and say(hint) not in lines:
        lines.append(say(hint))
    lines = [f"<b>{escape(say(question.label))}</b>", *map(escape, lines)]
    if origin is not None:
        lines.append(f"<small>{escape(say(origin))}</small>")
    shown = "".join(f'<p style="margin: 4px;">{line}</p>' for line in lines)
    return f'<table width="{_WIDTH}"><tr><td>{shown}</td></tr></table>'


class AboutButton(QToolButton):
    """A question mark in a ring beside the last of some labels. It is no stop of the key Tab: Shift+F1 does the same."""

    def __init__(
        self, labels: Sequence[QWidget], question: str, say: Speaks, text: Callable[[], str]
    ) -> None:
        super().__init__(labels[-1].parentWidget())
        self._beside, self._text = labels[-1], text
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedSize(_SIDE, _SIDE)
        self.setAccessibleName(say(words("What {question} means", question=question)))
        self.setToolTip(f"{self.accessibleName()} (Shift+F1)")
        self.clicked.connect(lambda _checked=False: self.tell(self))
        for one in labels:
            one.installEventFilter(self)
        self._follow()

    def tell(self, part: QWidget) -> None:
        """Open what the question means, below a part of its field."""
        QWhatsThis.showText(part.mapToGlobal(QPoint(0, part.height())), self._text(), part)

    def sizeHint(self) -> QSize:
        """As high as a line: the frame of other buttons would stand out of the field."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring, stronger under the mouse."""
        tint = Tint.ACCENT if self.underMouse() else Tint.MUTED
        edge = (_SIDE - _ICON) // 2
        painter = QPainter(self)
        painter.drawPixmap(edge, edge, picture("circle-help", _ICON, tint, self.devicePixelRatioF()))
        painter.end()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay beside the label where the form grows or shrinks, and give the labels their tip."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._follow()
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._text(), self._beside)
            return True
        return False

    def _follow(self) -> None:
        place = self._beside.geometry()
        line = self._beside.fontMetrics().height()
        line = line if place.height() >= 2 * line else place.height()
        self.move(place.right() + ROOM - _SIDE, max(0, place.top() + (line - _SIDE) // 2))
