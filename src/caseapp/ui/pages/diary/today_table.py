"""The list of what is due: three groups, one line a thing, everything by one or two keys."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from caseapp.actions.diary import due_words
from caseapp.base.words import Speaks, words
from caseapp.records.due import DUE
from caseapp.ui.icons import Tint, picture
from caseapp.ui.theme import colours, heading_font

if TYPE_CHECKING:
    from caseapp.actions.diary.due import DueThing

_SHOW = int(Qt.ItemDataRole.DisplayRole)
_READ = int(Qt.ItemDataRole.AccessibleTextRole)
_SIGN = int(Qt.ItemDataRole.DecorationRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_FONT = int(Qt.ItemDataRole.FontRole)
_INK = int(Qt.ItemDataRole.ForegroundRole)
_Index = QModelIndex | QPersistentModelIndex
_WIDTHS = (132, 0, 244, 92)
_LINE, _HEAD = 36, 34


class DueModel(QAbstractTableModel):
    """Things under the headings of their groups; a heading is a text in place of a thing."""

    def __init__(self, say: Speaks, today: date) -> None:
        super().__init__()
        self.say, self.today = say, today
        self.lines: list[DueThing | str] = []
        self._heads = [say(one) for one in (words("When"), words("What"), words("Who"), words("Code"))]

    def take(self, things: "Sequence[DueThing]") -> None:
        """Show these things, which come in the order of their days."""
        self.beginResetModel()
        self.lines = []
        late = [one for one in things if one.day < self.today]
        now = [one for one in things if one.day == self.today]
        ahead = [one for one in things if one.day > self.today]
        groups = (
            (self.say(words("Overdue: {n}", n=len(late))), late),
            (self.say(words("Today: {n}", n=len(now))), now),
            (self.say(words("Coming up: {n}", n=len(ahead))), ahead),
        )
        for heading, group in groups:
            self.lines += [heading, *group] if group else []
        self.endResetModel()

    def thing(self, row: int) -> "DueThing | None":
        """The thing in a row; None for a heading."""
        line = self.lines[row] if 0 <= row < len(self.lines) else ""
        return None if isinstance(line, str) else line

    def rowCount(self, parent: _Index | None = None) -> int:
        """Things and headings."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index | None = None) -> int:
        """When, what, who, code."""
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A heading is passed over."""
        if self.thing(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _SHOW) -> Any:  # noqa: ANN401
        """The word above a column."""
        if role == _SHOW and orientation is Qt.Orientation.Horizontal:
            return self._heads[section]
        return None

    def data(self, index: _Index, role: int = _SHOW) -> Any:  # noqa: ANN401  as Qt has it
        """What stands in a cell; a screen reader hears the whole line."""
        line = self.lines[index.row()]
        if isinstance(line, str):
            return self._heading(line, index.column(), role)
        if role == _SHOW:
            return self._cells(line)[index.column()]
        if role in {_READ, _TIP}:
            return due_words.spoken(line, self.today, self.say)
        if role == _SIGN and index.column() == 1:
            scale = QApplication.primaryScreen().devicePixelRatio()
            return picture(DUE[line.kind].icon, 18, Tint.ACCENT, scale)
        if role == _INK and index.column() == 0 and line.day < self.today:
            return _colour(colours().warning)
        return None

    def _heading(self, text: str, column: int, role: int) -> Any:  # noqa: ANN401
        if role in {_SHOW, _READ} and column == 0:
            return text
        if role == _FONT:
            return heading_font()
        return _colour(colours().muted) if role == _INK else None

    def _cells(self, thing: "DueThing") -> tuple[str, str, str, str]:
        say = self.say
        return (
            due_words.when(thing, self.today, say), due_words.what(thing, say), due_words.who(thing, say), thing.code,
        )  # fmt: skip


def _colour(name: str) -> Any:  # noqa: ANN401  a colour
    from PySide6.QtGui import QColor

    return QColor(name)


class DueTable(QTableView):
    """Enter opens, Space does, + puts off, Delete says that it is not needed: the same keys in every layout."""

    opening = Signal()
    doing = Signal()
    putting_off = Signal()
    dismissing = Signal()

    def __init__(self, name: str, model: DueModel) -> None:
        super().__init__()
        self.due = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(_HEAD)
        self.verticalHeader().setDefaultSectionSize(_LINE)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate(_WIDTHS):
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, mode)
            if width:
                header.resizeSection(place, width)
        self.doubleClicked.connect(lambda _index: self.opening.emit())

    def show_things(self, things: "Sequence[DueThing]") -> None:
        """Show other things; the same row stays chosen, so that one key after the other works the list off."""
        row = self.currentIndex().row()
        self.due.take(things)
        self.clearSpans()
        for place in range(self.due.rowCount()):
            if self.due.thing(place) is None:
                self.setSpan(place, 0, 1, self.due.columnCount())
        self._choose(max(row, 0))

    def chosen(self) -> "DueThing | None":
        """The thing on which the cursor stands."""
        return self.due.thing(self.currentIndex().row())

    def _choose(self, row: int) -> None:
        places = [place for place in range(self.due.rowCount()) if self.due.thing(place) is not None]
        after = [place for place in places if place >= row]
        if places:
            self.setCurrentIndex(self.due.index(after[0] if after else places[-1], 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The four keys; everything else as ever."""
        key = event.key()
        if self.chosen() is not None:
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                return self.opening.emit()
            if key == Qt.Key.Key_Space:
                return self.doing.emit()
            if key == Qt.Key.Key_Plus:
                return self.putting_off.emit()
            if key in {Qt.Key.Key_Delete, Qt.Key.Key_Minus}:
                return self.dismissing.emit()
        return super().keyPressEvent(event)
