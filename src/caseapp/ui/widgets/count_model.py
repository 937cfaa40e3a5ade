"""The words of a table of counts as Qt wants them: shown, read out, and copied as text with tabs."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from caseapp.statistics.shown import Reason
from caseapp.ui.widgets.count_words import CountSheet, Mark

INDENT = "\u2003"
"""Members of a group stand a little to the right of its name; neither read out nor copied."""
_SHOW = int(Qt.ItemDataRole.DisplayRole)
_READ = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_FONT = int(Qt.ItemDataRole.FontRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BOTTOM = Qt.AlignmentFlag.AlignBottom
_EXPLAINED = frozenset({Mark.HIDDEN, Mark.NOBODY, Mark.LEAST})
_Index = QModelIndex | QPersistentModelIndex


class CountModel(QAbstractTableModel):
    """The words of a sheet as Qt wants them; the first column holds the heads of the lines."""

    def __init__(self, sheet: CountSheet) -> None:
        super().__init__()
        self.sheet = sheet
        self.bold = QFont(QApplication.font())
        self.bold.setBold(True)
        self.shown_heads = list(sheet.heads)

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.sheet.lines)

    def columnCount(self, parent: _Index | None = None) -> int:
        """How many columns there are, that of the heads among them."""
        return 0 if parent is not None and parent.isValid() else len(self.sheet.heads)

    def data(self, index: _Index, role: int = _SHOW) -> Any:  # noqa: ANN401  as Qt has it
        """What stands in a place; a screen reader hears line and column with it."""
        row, column = index.row(), index.column()
        line = self.sheet.lines[row]
        if role == _SHOW:
            return line.spots[column - 1].text if column else INDENT * line.level + line.head
        if role == _READ:
            return self.spoken(row, column)
        if role == _ALIGN:
            return _LEFT if not column or self.mark(row, column) is Mark.TEXT else _RIGHT
        if role == _FONT and line.strong:
            return self.bold
        if role == _TIP and column and self.mark(row, column) in _EXPLAINED:
            return line.spots[column - 1].spoken
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _SHOW) -> Any:  # noqa: ANN401
        """The word above a column, or the head of a line for a screen reader."""
        if role == _SHOW and orientation is Qt.Orientation.Horizontal:
            return self.shown_heads[section]
        if role == _SHOW:
            return self.sheet.lines[section].head
        if role == _ALIGN and orientation is Qt.Orientation.Horizontal:
            text = section == 0 or self.mark(0, section) is Mark.TEXT
            return (Qt.AlignmentFlag.AlignLeft if text else Qt.AlignmentFlag.AlignRight) | _BOTTOM
        return None

    def mark(self, row: int, column: int) -> Mark:
        """What kind of thing stands in a place."""
        return self.sheet.lines[row].spots[column - 1].mark if column else Mark.TEXT

    def reason(self, row: int, column: int) -> Reason | None:
        """Why a place is hidden, where that may be seen."""
        return self.sheet.lines[row].spots[column - 1].reason if column else None

    def spoken(self, row: int, column: int) -> str:
        """A place as it is read out: the line, the column, and the number or what its mark means."""
        line = self.sheet.lines[row]
        if not column:
            return line.head
        return f"{line.head}, {self.sheet.heads[column]}: {line.spots[column - 1].spoken}"

    def texts(self, places: Iterable[tuple[int, int]] | None = None) -> str:
        """Places as text with tabs, lines with their heads; without places the whole table with its column heads."""
        chosen = None if places is None else set(places)
        rows = range(len(self.sheet.lines)) if chosen is None else sorted({row for row, _ in chosen})
        columns = range(len(self.sheet.heads)) if chosen is None else sorted({column for _, column in chosen})
        copied = ["\t".join(self.sheet.heads[column] for column in columns)] if chosen is None else []
        for row in rows:
            line = self.sheet.lines[row]
            texts = (line.head, *(spot.text for spot in line.spots))
            copied.append("\t".join(texts[column] for column in columns))
        return "\n".join(copied)
