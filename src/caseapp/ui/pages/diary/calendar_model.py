"""The days of the calendar as Qt wants them: a week with an item a place, and a month with a day a place."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from caseapp.actions.diary import due_words
from caseapp.base.language import date_text
from caseapp.base.words import Speaks, words

if TYPE_CHECKING:
    from caseapp.actions.diary.calendar import CalendarItem

_SHOW = int(Qt.ItemDataRole.DisplayRole)
_READ = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_Index = QModelIndex | QPersistentModelIndex
_CARRIED = "application/x-caseapp-appointment"
_LEAST_ROWS = 6


def week_of(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def day_and_month(day: date, say: Speaks) -> str:
    """05 Oct, or 05.10."""
    return date_text(say.code, day)[:-5]


class DaysModel(QAbstractTableModel):
    """What both have in common: a first day, seven columns, and the items of each day."""

    moved = Signal(object, object)
    """A thing that was carried to another day, and that day."""

    def __init__(self, say: Speaks, today: date) -> None:
        super().__init__()
        self.say, self.today = say, today
        self.first = week_of(today)
        self.days: dict[date, list[CalendarItem]] = {}
        self._fullest = 0
        self.room = 0
        """Rows for which there is room on the screen."""

    def take(self, first: date, items: "Sequence[CalendarItem]") -> None:
        """Show other days, from a Monday on."""
        self.beginResetModel()
        self.first = first
        self.days = {}
        for item in items:
            self.days.setdefault(item.thing.day, []).append(item)
        week = (first + timedelta(days=place) for place in range(7))
        self._fullest = max(len(self.days.get(day, ())) for day in week)
        self.endResetModel()

    def day(self, index: _Index) -> date:
        """The day of a place."""
        return self.first + timedelta(days=index.column())

    def item(self, index: _Index) -> "CalendarItem | None":
        """What stands there; None where nothing does."""
        found = self.days.get(self.day(index), ())
        return found[index.row()] if 0 <= index.row() < len(found) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        """As many as the fullest day and one more, or as many as there is room for."""
        if parent is not None and parent.isValid():
            return 0
        return max(_LEAST_ROWS, self.room, 1 + self._fullest)

    def columnCount(self, parent: _Index | None = None) -> int:
        """The days of a week."""
        return 0 if parent is not None and parent.isValid() else 7

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _SHOW) -> Any:  # noqa: ANN401
        """The weekday, and which one it is."""
        if role != _SHOW or orientation is not Qt.Orientation.Horizontal:
            return None
        day = self.first + timedelta(days=section)
        return f"{self.say(due_words.WEEKDAYS[section])}\n{day_and_month(day, self.say)}"

    def data(self, index: _Index, role: int = _SHOW) -> Any:  # noqa: ANN401  as Qt has it
        """What a screen reader hears; the painter draws the item itself."""
        item = self.item(index)
        if role in {_READ, _TIP, _SHOW}:
            if item is not None:
                return due_words.item_spoken(item, self.say)
            return None if role == _TIP else self.empty_text(self.day(index))
        return None

    def empty_text(self, day: date) -> str:
        """What is said of a place where nothing stands."""
        weekday = due_words.WEEKDAYS[day.weekday()]
        return self.say(words("{weekday}, {day}: free", weekday=weekday, day=day))

    # ------------------------------------------------------------ carrying

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Appointments that lie ahead can be carried, every day takes them."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        item = self.item(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if item is not None and item.movable else usual

    def supportedDropActions(self) -> Qt.DropAction:
        """Things move."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Nothing that another program would understand."""
        return [_CARRIED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Where it was taken up; no word of what it is leaves this program."""
        carried = QMimeData()
        place = f"{indexes[0].row()} {indexes[0].column()}" if indexes else ""
        carried.setData(_CARRIED, place.encode())
        return carried

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        """Tell to which day it was carried. Gives False, so that Qt takes nothing away by itself."""
        place = data.data(_CARRIED).toStdString().split()
        to = parent.column() if parent.isValid() else column
        if len(place) == 2 and to >= 0:
            item = self.item(self.index(int(place[0]), int(place[1])))
            day = self.first + timedelta(days=to)
            if item is not None and item.movable and day != item.thing.day:
                self.moved.emit(item.thing, day)
        return False


class MonthModel(DaysModel):
    """Six weeks, a day a place; `month` is its first day."""

    def __init__(self, say: Speaks, today: date) -> None:
        super().__init__(say, today)
        self.month = today.replace(day=1)

    def take_month(self, month: date, items: "Sequence[CalendarItem]") -> None:
        """Show another month, with the days of other months that fill its weeks."""
        self.month = month
        self.take(week_of(month), items)

    def day(self, index: _Index) -> date:
        """The day of a place."""
        return self.first + timedelta(days=7 * index.row() + index.column())

    def item(self, index: _Index) -> "CalendarItem | None":
        """A place of the month is a day, no single item."""
        return None

    def rowCount(self, parent: _Index | None = None) -> int:
        """Weeks."""
        return 0 if parent is not None and parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _SHOW) -> Any:  # noqa: ANN401
        """The weekday."""
        if role != _SHOW or orientation is not Qt.Orientation.Horizontal:
            return None
        return self.say(due_words.WEEKDAYS[section])

    def empty_text(self, day: date) -> str:
        """The day with everything in it."""
        items = "; ".join(due_words.item_line(one, self.say) for one in self.days.get(day, ()))
        return f"{date_text(self.say.code, day)}: {items}" if items else super().empty_text(day)
