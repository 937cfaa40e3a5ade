"""The table of the audit log: lines are added below while somebody scrolls, because each has to be opened."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from caseapp.base.language import date_text
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.theme import colours

if TYPE_CHECKING:
    from caseapp.actions.trail.log import LogLine

COLUMNS: tuple[Words, ...] = (words("No."), words("When"), words("Who"), words("What"), words("Record"))
RECORD = 4
"""The column of the record; its text is a way to the page of the person where the reader may go there."""

_SHOW = int(Qt.ItemDataRole.DisplayRole)
_READ = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_COLOUR = int(Qt.ItemDataRole.ForegroundRole)
_Index = QModelIndex | QPersistentModelIndex


class LogModel(QAbstractTableModel):
    """Lines of the log, the newest first. `wanted` asks for more when the end of what is there comes into sight."""

    wanted = Signal()

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.lines: list[LogLine] = []
        self.more = False
        """Whether the log has lines behind the last one."""
        self._texts: dict[int, tuple[str, ...]] = {}
        self._heads = [say(column) for column in COLUMNS]

    def begin(self) -> None:
        """Show nothing: another filter was chosen."""
        self.beginResetModel()
        self.lines, self._texts, self.more = [], {}, False
        self.endResetModel()

    def add(self, lines: "Sequence[LogLine]", *, more: bool) -> None:
        """Show more lines under the last."""
        self.more = more
        if not lines:
            return
        self.beginInsertRows(QModelIndex(), len(self.lines), len(self.lines) + len(lines) - 1)
        self.lines += lines
        self.endInsertRows()

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether Qt should ask for more when the last line comes into sight."""
        return self.more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        """The last line is in sight."""
        if self.canFetchMore(parent):
            self.more = False
            self.wanted.emit()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many lines are there so far."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = _SHOW) -> Any:  # noqa: ANN401  as Qt has it
        """What stands in a cell; a screen reader hears the column with it."""
        if role == _COLOUR and index.column() == RECORD and self.lines[index.row()].person:
            return QColor(colours().accent)
        if role not in {_SHOW, _READ, _TIP}:
            return None
        text = self._row(index.row())[index.column()]
        return f"{self._heads[index.column()]}: {text}" if role == _READ else text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _SHOW) -> Any:  # noqa: ANN401
        """The word above a column."""
        if role == _SHOW and orientation is Qt.Orientation.Horizontal:
            return self._heads[section]
        return None

    def _row(self, place: int) -> tuple[str, ...]:
        if place not in self._texts:
            self._texts[place] = self._text(self.lines[place])
        return self._texts[place]

    def _text(self, line: "LogLine") -> tuple[str, ...]:
        local = line.at.astimezone() if line.at.year > 1 else None
        when = f"{date_text(self.say.code, local.date())} {local:%H:%M:%S}" if local is not None else "?"
        record = line.record if isinstance(line.record, str) else self.say(line.record)
        return str(line.sequence), when, line.actor, self.say(line.deed.sentence), line.code or record
