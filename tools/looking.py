"""Looks at a window as a careful person would: is anything cut, outside, without a name, or left in English?"""

import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from caseapp.base.language import translations
from caseapp.ui.pages.casework.person_line import CaseLine
from caseapp.ui.theme import heading_font
from caseapp.ui.widgets.parts import Elided
from tools.album import Album

_CONTROLS = {
    QAccessible.Role.PushButton, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton, QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText, QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.ButtonMenu,
    QAccessible.Role.ProgressBar, QAccessible.Role.SpinBox, QAccessible.Role.Slider,
}  # fmt: skip
_OF_QT = {"qt_spinbox_lineedit", "qt_scrollarea_hcontainer", "qt_scrollarea_vcontainer"}
_BESIDE_TEXT = {QComboBox: 41, QLineEdit: 20}
"""Pixels that the style sheet keeps free for edges and the arrow."""
_SHORTEST = 4
"""English words shorter than this, such as "No" or "IOM", may well stand in a foreign text."""


class Looker:
    """Gathers what is wrong with page after page, each trouble once."""

    def __init__(self, language: str) -> None:
        self.troubles: list[str] = []
        self.pages = 0
        self._english = english(language)

    def look(self, page: str, album: Album) -> None:
        """Look at what the window shows now."""
        window = album.seen
        self.pages += 1
        QApplication.processEvents()
        shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
        found = [
            f"{trouble}: {described(widget)}" for widget in shown for trouble in troubles_of(widget, window)
        ]
        found += [f"left in English: {text}" for text in texts_of(shown) if self.is_english(text)]
        found += [f"without a name: {name}" for name in nameless(window)]
        self.troubles += [f"{page}: {trouble}" for trouble in dict.fromkeys(found)]

    def is_english(self, text: str) -> bool:
        """Whether a text is one of our English sentences, with whatever values."""
        bare = text.strip()
        return any(_said_with_values(one).fullmatch(bare) for one in self._english.get(bare[:2], ()))


def english(language: str) -> dict[str, list[str]]:
    """The English sentences that read otherwise in a language, under their first two letters; none for English."""
    found = dict[str, list[str]]()
    for text, said in translations(language).items() if language != "en" else ():
        fixed = re.sub(r"\{\w+\}", "", text)
        if len(fixed.strip()) >= _SHORTEST and not text.startswith("{") and said[0] != text:
            found.setdefault(text[:2], []).append(text)
    return found


@cache
def _said_with_values(text: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(text)), re.DOTALL)


def troubles_of(widget: QWidget, window: QWidget) -> Iterator[str]:
    """What is wrong with the place and the room of one widget."""
    if outside(widget, window):
        yield "outside"
    if isinstance(widget, QLabel) and widget.text():
        yield from _label(widget)
    elif isinstance(widget, QToolButton):
        yield from _tool(widget)
    elif isinstance(widget, CaseLine):
        if widget.cut():
            yield "cut"
    elif isinstance(widget, QAbstractButton) and widget.text():
        if widget.sizeHint().width() > widget.width() + 1 or widget.sizeHint().height() > widget.height() + 1:
            yield "cut"
    elif isinstance(widget, QComboBox | QLineEdit):
        yield from _box(widget)
    elif isinstance(widget, QTabBar):
        if any(
            widget.tabRect(place).width() < widget.tabSizeHint(place).width()
            for place in range(widget.count())
        ):
            yield "cut"
    elif isinstance(widget, QHeaderView):
        yield from _heads(widget)


def _label(label: QLabel) -> Iterator[str]:
    if isinstance(label, Elided):
        whole = label.fontMetrics().horizontalAdvance(label.text()) <= label.width() + 1
        if not whole and not any(one is not None and one.toolTip() for one in (label, label.parentWidget())):
            yield "shortened without a tip"
    elif label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + 1:
            yield "cut below"
        longest = max(
            (label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0
        )
        if longest > label.width() + 1:
            yield "a word is cut"
    elif label.sizeHint().width() > label.width() + 1 or label.sizeHint().height() > label.height() + 1:
        yield "cut"


def _tool(button: QToolButton) -> Iterator[str]:
    """A button with its word under the icon has a size of its own; its word must fit."""
    under = button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    bold = QFont(button.font())
    bold.setBold(True)
    wide = QFontMetrics(bold).horizontalAdvance(button.text()) + 8 if under else button.sizeHint().width()
    if button.text() and wide > button.width() + 1:
        yield "cut"


def _box(box: QComboBox | QLineEdit) -> Iterator[str]:
    if isinstance(box, QLineEdit) and isinstance(box.parent(), QComboBox):
        return
    text = box.currentText() if isinstance(box, QComboBox) else box.text()
    if isinstance(box, QLineEdit) and text:
        return
    text = text or box.placeholderText()
    room = box.width() - next(pixels for kind, pixels in _BESIDE_TEXT.items() if isinstance(box, kind))
    if box.fontMetrics().horizontalAdvance(text) > room and not box.toolTip():
        yield "cut"


def _heads(header: QHeaderView) -> Iterator[str]:
    table, model = header.parent(), header.model()
    if not isinstance(table, QTableView) or header is not table.horizontalHeader() or model is None:
        return
    if "paintSection" in vars(type(header)):
        return  # it paints shorter words than it tells a screen reader, and sees to their room itself
    metrics = QFontMetrics(heading_font())
    for section in range(header.count()):
        text = str(model.headerData(section, header.orientation()) or "")
        wide = max((metrics.horizontalAdvance(line) for line in text.split("\n")), default=0)
        if wide + 22 > header.sectionSize(section) and not header.isSectionHidden(section):
            yield f"the head “{text}” is cut"


def outside(widget: QWidget, window: QWidget) -> bool:
    """Whether a widget stands out of its parent; what a scroll area holds may be higher than it, never wider."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or widget is window or not widget.width() or not widget.height():
        return False
    area = parent.parentWidget()
    place, room = widget.geometry(), parent.rect()
    if isinstance(area, QScrollArea) and area.widget() is widget:
        return place.width() > room.width()
    if isinstance(area, QAbstractScrollArea) and parent is area.viewport():
        return False
    return not room.adjusted(-1, -1, 1, 1).contains(place)


def texts_of(shown: list[QWidget]) -> Iterator[str]:
    """Everything that is written, shown as a tip, or read out."""
    for widget in shown:
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, CaseLine):
            yield from widget.texts()
        elif isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield widget.placeholderText()
            yield from (widget.itemText(place) for place in range(widget.count()))
        elif isinstance(widget, QTableView):
            yield from _cells(widget)


def _cells(table: QTableView) -> Iterator[str]:
    model, header = table.model(), table.horizontalHeader()
    for column in range(header.count()):
        yield str(model.headerData(column, header.orientation()) or "")
        yield from (str(model.index(row, column).data() or "") for row in range(min(model.rowCount(), 50)))


def nameless(root: QWidget) -> list[str]:
    """The controls below a widget that say nothing to a screen reader, as class names."""
    interface = QAccessible.queryAccessibleInterface(root)
    return [_kind(one) for one in _tree(interface) if one.role() in _CONTROLS and _silent(one)]


def _tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What can be reached; nothing below a page that is not the one shown, of which a window keeps many."""
    for place in range(interface.childCount()):
        child = interface.child(place)
        widget = child.object()
        if isinstance(widget, QWidget) and widget.isHidden():
            continue
        yield child
        if child.role() not in {QAccessible.Role.Table, QAccessible.Role.List}:
            yield from _tree(child)


def _silent(interface: QAccessibleInterface) -> bool:
    if interface.state().invisible or interface.object().objectName() in _OF_QT:
        return False
    return not interface.text(QAccessible.Text.Name).strip()


def _kind(interface: QAccessibleInterface) -> str:
    widget = interface.object()
    return f"{type(widget).__name__} in {type(widget.parent()).__name__}"


def described(widget: QWidget) -> str:
    """A widget as somebody finds it again: its class, its text, its place and size."""
    text = getattr(widget, "text", str)() if not isinstance(widget, QComboBox) else widget.currentText()
    name = str(text or widget.accessibleName())[:50]
    at = widget.mapTo(widget.window(), QPoint(0, 0))
    size = QRect(at, widget.size())
    hint = widget.sizeHint()
    needs = f", wants {hint.width()}x{hint.height()}" if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} “{name}” in {type(widget.parent()).__name__} {size.x()},{size.y()} {size.width()}x{size.height()}{needs}"
