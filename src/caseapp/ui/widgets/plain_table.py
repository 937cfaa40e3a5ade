"""A plain list in columns: files and their verdicts, issued reports, cards, shelters by quarters."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from caseapp.ui.icons import Tint, picture
from caseapp.ui.theme import STEP

_LINE = 40
_ICON = 26
_HIGHEST = 10_000
_AT_ONCE = 300
"""Lines that are made as high as their text in one go, which takes some 30 ms; those further down follow between other work."""
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_SHOW = int(Qt.ItemDataRole.DisplayRole)
_READ = int(Qt.ItemDataRole.AccessibleTextRole)
_SIGN = int(Qt.ItemDataRole.DecorationRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """One place: its text, the icon before it, and a tip where there is more to say."""

    text: str
    icon: str = ""
    tint: Tint = Tint.MUTED
    tip: str = ""


class PlainModel(QAbstractTableModel):
    """Entries as Qt wants them."""

    def __init__(self, heads: Sequence[str]) -> None:
        super().__init__()
        self.heads = list(heads)
        self.lines: list[tuple[Entry, ...]] = []

    def take(self, lines: Sequence[tuple[Entry, ...]], heads: Sequence[str] | None = None) -> None:
        """Show other lines, and other columns where they are given."""
        self.beginResetModel()
        self.lines = list(lines)
        self.heads = self.heads if heads is None else list(heads)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.heads)

    def data(self, index: _Index, role: int = _SHOW) -> Any:  # noqa: ANN401  as Qt has it
        """What stands in a place; a screen reader hears the column with it."""
        entry = self.lines[index.row()][index.column()]
        if role == _SHOW:
            return entry.text
        if role == _READ:
            return f"{self.heads[index.column()].replace(chr(10), ' ')}: {entry.text}"
        if role == _SIGN and entry.icon:
            return picture(entry.icon, 18, entry.tint, QApplication.primaryScreen().devicePixelRatio())
        if role == _TIP:
            return entry.tip or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _SHOW) -> Any:  # noqa: ANN401
        """The word above a column."""
        if role == _SHOW and orientation is Qt.Orientation.Horizontal:
            return self.heads[section]
        return None


class PlainTable(QTableView):
    """Lines are chosen whole and copied as text with tabs. A width of 0 takes what the others leave."""

    def __init__(self, name: str, heads: Sequence[str], widths: Sequence[int]) -> None:
        super().__init__()
        self.plain = PlainModel(heads)
        self.widths = list(widths)
        self._whole = False
        self.setModel(self.plain)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_LINE)
        self.verticalHeader().setMinimumSectionSize(_LINE)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit)
        header.sectionResized.connect(lambda *_sizes: self._soon.start(0))
        self._fitted = 0
        self._known: dict[tuple[str, int], int] = {}
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._fit_some)
        self._widen()

    def show_lines(
        self,
        lines: Sequence[tuple[Entry, ...]],
        heads: Sequence[str] | None = None,
        widths: Sequence[int] | None = None,
    ) -> None:
        """Show other lines, and other columns where they are given."""
        self.plain.take(lines, heads)
        if widths is not None:
            self.widths = list(widths)
        self._widen()
        self._fit()

    def selectRow(self, row: int) -> None:
        """Choose this line alone. Qt's own adds it to others, or takes it away, where Ctrl or Shift is held meanwhile."""
        self.selectionModel().setCurrentIndex(self.plain.index(row, 0), _ALONE)

    def stand_whole(self) -> None:
        """From now on as high as all its lines: for a page that scrolls itself, where a second bar would only be in the way."""
        self._whole = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _widen(self) -> None:
        header = self.horizontalHeader()
        for place, width in enumerate(self.widths):
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, mode)
            if width:
                header.resizeSection(place, width)

    def _fit(self) -> None:
        """Lines as high as their longest text at the present widths (Qt's own measure forgets the padding)."""
        self._fitted = 0
        self._known.clear()
        self._fit_some()

    def _fit_some(self) -> None:
        """The next lines. What is looked at stays where it is while lines above it grow."""
        widths = [self.columnWidth(column) for column in range(self.plain.columnCount())]
        looked_at = self.rowAt(0)
        before = self.rowViewportPosition(looked_at)
        last = min(self._fitted + _AT_ONCE, len(self.plain.lines))
        for row in range(self._fitted, last):
            line = self.plain.lines[row]
            high = max(self._height(entry, width) for entry, width in zip(line, widths, strict=True))
            self.setRowHeight(row, max(_LINE, high + 2 * STEP))
        self._fitted = last
        if looked_at > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(looked_at) - before)
        if self._whole:
            lines = sum(map(self.rowHeight, range(self.plain.rowCount())))
            self.setFixedHeight(self.horizontalHeader().sizeHint().height() + lines + 2 * self.frameWidth())
        if last < len(self.plain.lines):
            self._next.start(0)
        else:
            self._known.clear()

    def _height(self, entry: Entry, width: int) -> int:
        """The height of a text; the same text in the same room is measured once."""
        room = width - 3 * STEP - (_ICON if entry.icon else 0)
        if (entry.text, room) not in self._known:
            found = self.fontMetrics().boundingRect(QRect(0, 0, room, _HIGHEST), _WRAPPED, entry.text)
            self._known[entry.text, room] = found.height()
        return self._known[entry.text, room]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy; leave everything else as it is."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the chosen lines, or all with their heads, on the clipboard as text with tabs."""
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        copied = [] if chosen else ["\t".join(self.plain.heads).replace("\n", " ")]
        rows = [self.plain.lines[row] for row in chosen] if chosen else self.plain.lines
        copied += ["\t".join(entry.text for entry in line) for line in rows]
        QApplication.clipboard().setText("\n".join(copied))
