"""The week and the month on the screen: walked with arrows, opened with Enter, appointments carried by mouse or Ctrl and arrows."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from caseapp.actions.diary import due_words
from caseapp.base.words import Speaks, words
from caseapp.ui.icons import Tint, picture
from caseapp.ui.pages.diary.calendar_model import DaysModel, MonthModel
from caseapp.ui.theme import STEP, colours, heading_font

if TYPE_CHECKING:
    from caseapp.actions.diary.calendar import CalendarItem

_LINE, _SMALL_LINE = 66, 18
_SIGN = 16
_DAY = timedelta(days=1)
_Index = QModelIndex | QPersistentModelIndex
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class _Inks:
    """Colours and fonts of one painting: made for each of some hundred places they would cost a third of it."""

    def __init__(self) -> None:
        chosen = colours()
        self.hover, self.surface, self.line = (
            QColor(chosen.hover),
            QColor(chosen.surface),
            QColor(chosen.line),
        )
        self.soft, self.late, self.quiet = (
            QColor(chosen.soft),
            QColor(chosen.warning_soft),
            QColor(chosen.window),
        )
        self.text, self.muted, self.accent = QColor(chosen.text), QColor(chosen.muted), QColor(chosen.accent)
        self.bold, self.plain, self.struck = heading_font(), heading_font(), heading_font()
        for font in (self.plain, self.struck):
            font.setBold(False)
        self.struck.setStrikeOut(True)


class _Painter(QStyledItemDelegate):
    """What the two painters share: grounds, frames, lines of text that end in … where there is no room."""

    def __init__(self, view: QTableView, model: DaysModel) -> None:
        super().__init__(view)
        self.view, self.model = view, model
        self.inks = _Inks()

    def begin(self) -> None:
        """A painting begins, perhaps under another theme."""
        self.inks = _Inks()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The table sets the sizes itself."""
        return QSize(40, _LINE)

    def ground(self, painter: QPainter, room: QRect, day: date) -> None:
        """White, today tinted, with a thin line between the days."""
        painter.fillRect(room, self.inks.hover if day == self.model.today else self.inks.surface)
        painter.setPen(self.inks.line)
        painter.drawLine(room.topRight(), room.bottomRight())

    def frame(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Where the cursor stands, while the table has it."""
        state = option.state
        if state & QStyle.StateFlag.State_Selected and self.view.hasFocus():
            painter.setPen(QPen(self.inks.accent, 2))
            painter.drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), 6, 6)

    def line(self, painter: QPainter, room: QRect, text: str, colour: QColor) -> None:
        """One line of text."""
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(colour)
        painter.drawText(room, _LEFT, shown)


class WeekPainter(_Painter):
    """An item in two lines: what, and who."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the place."""
        room: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.ground(painter, room, self.model.day(index))
        item = self.model.item(index)
        if item is not None:
            self._item(painter, QRect(room.left() + 3, room.top() + 2, room.width() - 7, _LINE - 4), item)
        self.frame(painter, option)
        painter.restore()

    def _item(self, painter: QPainter, room: QRect, item: "CalendarItem") -> None:
        inks, thing = self.inks, item.thing
        appointment = thing.kind in ("appointment", "meeting")
        late = not appointment and thing.kind not in ("came", "went") and thing.day < self.model.today
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.soft if appointment and not item.state else inks.late if late else inks.quiet)
        painter.drawRoundedRect(room, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            room.left() + 5, room.top() + 4, picture(due_words.item_icon(item), _SIGN, Tint.ACCENT, scale)
        )
        ink = inks.muted if item.state else inks.text
        painter.setFont(inks.bold)
        beside, left = room.left() + _SIGN + 10, room.left() + 6
        told = due_words.item_what(item, self.model.say)
        first, rest = _broken(painter.fontMetrics(), told, room.right() - beside - 2)
        self.line(painter, QRect(beside, room.top() + 3, room.right() - beside - 2, 18), first, ink)
        if rest:
            self.line(painter, QRect(left, room.top() + 21, room.right() - left - 2, 18), rest, ink)
        painter.setFont(inks.struck if item.state in ("missed", "cancelled") else inks.plain)
        lower = QRect(left, room.top() + (39 if rest else 22), room.right() - left - 2, 18)
        self.line(painter, lower, due_words.who(thing, self.model.say) or thing.code, ink)


def _broken(metrics: QFontMetrics, text: str, width: int) -> tuple[str, str]:
    """The words that fit into the first line, and those for the second."""
    parts = text.split()
    fit = next(
        (n for n in range(len(parts), 0, -1) if metrics.horizontalAdvance(" ".join(parts[:n])) <= width), 1
    )
    return " ".join(parts[:fit]), " ".join(parts[fit:])


class MonthPainter(_Painter):
    """A day: its number, as many lines as there is room for, and how many more there are."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the day."""
        room: QRect = option.rect
        painter.save()
        day, inks = self.model.day(index), self.inks
        self.ground(painter, room, day)
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        other = isinstance(self.model, MonthModel) and day.month != self.model.month.month
        painter.setFont(inks.bold)
        top = QRect(room.left() + 6, room.top() + 2, room.width() - 10, _SMALL_LINE)
        number = inks.accent if day == self.model.today else inks.muted if other else inks.text
        self.line(painter, top, str(day.day), number)
        painter.setFont(inks.plain)
        items = self.model.days.get(day, [])
        fit = max(1, (room.height() - _SMALL_LINE - 4) // _SMALL_LINE)
        shown = items if len(items) <= fit else items[: fit - 1]
        for place, item in enumerate(shown):
            text = due_words.item_what(item, self.model.say)
            self.line(
                painter,
                top.translated(0, _SMALL_LINE * (place + 1)),
                text,
                inks.muted if item.state or other else inks.text,
            )
        if len(items) > len(shown):
            more = self.model.say(words("{n} more", n=len(items) - len(shown)))
            self.line(painter, top.translated(0, _SMALL_LINE * (len(shown) + 1)), more, inks.accent)
        self.frame(painter, option)
        painter.restore()


class DaysView(QTableView):
    """Seven columns of days. `opening` is asked for an item, `adding` for a free place, `leafing` for another week or month."""

    opening = Signal(object)
    adding = Signal(object)
    moving = Signal(object, object)
    doing = Signal(object)
    dismissing = Signal(object)
    leafing = Signal(int)

    def __init__(self, say: Speaks, model: DaysModel) -> None:
        super().__init__()
        self.say, self.days = say, model
        month = isinstance(model, MonthModel)
        self.setModel(model)
        self.drawing: _Painter = MonthPainter(self, model) if month else WeekPainter(self, model)
        self.setItemDelegate(self.drawing)
        self.setAccessibleName(say(words("Month") if month else words("Week")))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_LINE)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(STEP * 8)
        if not month:
            self.verticalHeader().setStretchLastSection(True)
            self.setDragEnabled(True)
            self.setAcceptDrops(True)
            self.setDropIndicatorShown(False)
            self.setDefaultDropAction(Qt.DropAction.MoveAction)
        model.moved.connect(self.moving)
        self.doubleClicked.connect(lambda _index: self._open())

    def stand_on(self, day: date) -> None:
        """Put the cursor on a day that is shown; on its first item in a week."""
        place = (day - self.days.first).days
        row, column = divmod(place, 7) if isinstance(self.days, MonthModel) else (0, place)
        if 0 <= column < 7 and 0 <= row < self.days.rowCount():
            self.setCurrentIndex(self.days.index(row, column))

    def day(self) -> date | None:
        """The day on which the cursor stands."""
        here = self.currentIndex()
        return self.days.day(here) if here.isValid() else None

    def item(self) -> "CalendarItem | None":
        """The item on which the cursor stands."""
        return self.days.item(self.currentIndex())

    def fit(self) -> None:
        """In a month the weeks share the height; a week goes down to the foot."""
        self.days.room = self.viewport().height() // _LINE
        if isinstance(self.days, MonthModel):
            self.verticalHeader().setDefaultSectionSize(max(56, self.viewport().height() // 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in sight."""
        self.drawing.begin()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share it anew."""
        super().resizeEvent(event)
        self.fit()

    def _open(self) -> None:
        item, day = self.item(), self.day()
        if item is not None:
            self.opening.emit(item)
        elif day is not None:
            self.adding.emit(day)

    def _carry(self, days: int) -> None:
        item = self.item()
        if item is not None and item.movable:
            self.moving.emit(item.thing, item.thing.day + days * _DAY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Insert adds, Space does, Delete dismisses, Ctrl with an arrow carries, the page keys leaf."""
        key, item, day = event.key(), self.item(), self.day()
        carried = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in carried:
            self._carry(carried[Qt.Key(key)])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
        elif key == Qt.Key.Key_Insert and day is not None:
            self.adding.emit(day)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.leafing.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Space and item is not None:
            self.doing.emit(item)
        elif key == Qt.Key.Key_Delete and item is not None:
            self.dismissing.emit(item)
        else:
            super().keyPressEvent(event)
