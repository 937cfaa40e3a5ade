"""A box to choose one of several answers, short lists by a click, long ones by typing a part of the word."""

from collections.abc import Iterable

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QSizePolicy, QStyledItemDelegate

from caseapp.ui.icons import Tint, picture
from caseapp.ui.theme import dress_window
from caseapp.ui.widgets.parts import repolish

LONG = 15
"""From this many answers on, a list is searched by typing."""

_NARROW = 136
"""Pixels."""
_NOTHING = " "
"""What stands in grey until something is said of it. Without any grey text Qt chooses the first answer by itself."""
_LOOKS = {QtCore.QEvent.Type.StyleChange, QtCore.QEvent.Type.FontChange}
_HEIGHTS: dict[tuple[bool, str, bool, str], int] = {}
"""Pixels, by what the height of a box depends on: style sheet, font, whether it is typed into, look."""


class Combo(QComboBox):
    """A list of answers. Its data are looked up by row: Qt turns an enum kept as item data into plain text.

    A list that is not `searched` stays a plain list, however long.
    """

    def __init__(self, items: Iterable[tuple[str, str]] = (), *, searched: bool = True) -> None:
        super().__init__()
        self.searched = searched
        self.keys: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(12)
        self.setPlaceholderText(_NOTHING)
        self.currentIndexChanged.connect(self._grey)
        self.offer(items)

    def offer(self, items: Iterable[tuple[str, str]]) -> None:
        """Replace the answers, given as pairs of code and text; nothing is chosen afterwards."""
        pairs = list(items)
        self.clear()
        self.keys = [key for key, _text in pairs]
        self.addItems([text for _key, text in pairs])
        if self.searched and len(pairs) >= LONG and not self.isEditable():
            self._take_typing()
        self.choose("")

    def setAccessibleName(self, name: str) -> None:
        """Name the box, and the line of a long list with it."""
        super().setAccessibleName(name)
        line = self.line()
        if line is not None:
            line.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """As narrow as a short word: a box grows with its page, not with its longest answer.

        Qt builds the list of answers, with its scroll bars, to measure a box. The height depends on few things, so it
        is measured once for each.
        """
        self.ensurePolished()
        dressed = self.testAttribute(QtCore.Qt.WidgetAttribute.WA_StyleSheet)
        kind = (dressed, self.font().key(), self.isEditable(), str(self.property("look")))
        if kind not in _HEIGHTS:
            _HEIGHTS[kind] = super().sizeHint().height()
        return QSize(_NARROW, _HEIGHTS[kind])

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def key(self) -> str:
        """The code of the chosen answer; empty where nothing is chosen."""
        return self.keys[self.currentIndex()] if 0 <= self.currentIndex() < len(self.keys) else ""

    def choose(self, key: str) -> None:
        """Choose the answer with this code; an unknown one chooses nothing."""
        self.setCurrentIndex(self.keys.index(key) if key in self.keys else -1)
        if self.isEditable() and self.currentIndex() < 0:
            self.setEditText("")

    def line(self) -> QLineEdit | None:
        """Where a long list is typed into; None for a short one."""
        return self.lineEdit() if self.isEditable() else None

    def hint(self, text: str) -> None:
        """What stands there in grey while nothing is chosen.

        Qt chooses the first answer of a list whose grey text is taken away while nothing is chosen: so it stays.
        """
        if text or self.currentIndex() >= 0:
            self.setPlaceholderText(text)
        line = self.line()
        if line is not None:
            line.setPlaceholderText(text)

    def typed(self) -> str:
        """What stands in the box of a long list."""
        return self.currentText().strip() if self.isEditable() else ""

    def resolve(self) -> bool:
        """Turn typed text into the answer it names. False where it names none, or several."""
        text = self.typed().casefold()
        if not self.isEditable() or not text:
            return True
        texts = [self.itemText(place).casefold() for place in range(self.count())]
        near = [place for place, other in enumerate(texts) if other.startswith(text)]
        found = texts.index(text) if text in texts else (near[0] if len(near) == 1 else -1)
        self.setCurrentIndex(found)
        if found < 0:
            self.setEditText(text)
        return found >= 0

    def _grey(self) -> None:
        self.setProperty("blank", self.currentIndex() < 0)
        repolish(self)

    def _take_typing(self) -> None:
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # Qt takes none, which its stubs do not tell.
        self.setCompleter(None)  # type: ignore[arg-type]

    def _offer_while_typing(self) -> None:
        """Offer what holds the typed part of a word. Made when the box is entered: few of the boxes of a form are."""
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(QtCore.Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(QtCore.Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("look", "popup")
            dress_window(popup)
        self.setCompleter(completer)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever enters a long list may type."""
        if self.isEditable() and self.completer() is None:
            self._offer_while_typing()
        super().focusInEvent(event)

    def changeEvent(self, event: QtCore.QEvent) -> None:
        """Another look or font, which only a list that was built needs to hear of: Qt would build it for that."""
        if event.type() in _LOOKS and self.findChild(QListView) is None:
            self.updateGeometry()
            return
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl with a digit to the form around it; the box would search its list for the digit."""
        digit = QtCore.Qt.Key.Key_0 <= event.key() <= QtCore.Qt.Key.Key_9
        if digit and event.modifiers() == QtCore.Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel turned over a long form must scroll the form, never change an answer."""
        event.ignore()

    def showPopup(self) -> None:
        """Open the list; only a styled delegate takes the height of its rows from the style sheet."""
        if not isinstance(self.itemDelegate(), QStyledItemDelegate):
            self.setItemDelegate(QStyledItemDelegate(self))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and, over it, an arrow in the colour of the theme (a style sheet cannot tint one)."""
        super().paintEvent(event)
        painter = QPainter(self)
        sign = picture("chevron-down", 16, Tint.MUTED, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - 24, (self.height() - 16) // 2, sign)
        painter.end()
