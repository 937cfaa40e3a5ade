"""The bed board on the screen: a table of nights in which bars are carried to other beds and days, by mouse or by keys."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from caseapp.actions.lodging.board import Board, BoardStay
from caseapp.base.language import date_text
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.theme import colours
from caseapp.ui.widgets.board_model import BoardModel
from caseapp.ui.widgets.board_paint import BedsHeader, BoardPainter, NightsHeader
from caseapp.ui.widgets.board_words import line_text, spoken

_LINE = 32
_LEAST, _MOST = 8, 96
"""Pixels of a night: so that 90 fit beside each other, and 14 do not look lost."""
_DAY = timedelta(days=1)
_ARROWS = {
    Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Move:
    """What a carried bar shall become: in `bed` from the night of `since` on, or as a whole from `arrived` to `left`."""

    stay: BoardStay
    bed: int
    since: date | None = None
    arrived: date | None = None
    left: date | None = None


@dataclass(slots=True)
class _Carried:
    """A bar that is being carried: where it was taken up, and where it is now."""

    stay: BoardStay
    row: int
    column: int
    to_row: int
    to_column: int


class BoardView(QTableView):
    """Arrows walk, Enter opens what can be done, M takes a bar up; then arrows carry it, Enter puts it down, Escape lets go."""

    told = Signal(str)
    """What stands at the place one is on, or what putting down would do."""
    moved = Signal(object)
    """A Move, when a bar was put down somewhere else."""
    chosen = Signal(QModelIndex)
    """Enter or a double click on a place."""

    def __init__(self, say: Speaks, may_move: bool) -> None:
        super().__init__()
        self.say, self.may_move = say, may_move
        self.nights = BoardModel(say)
        self.carried: _Carried | None = None
        self._pressed: QModelIndex | None = None
        self._pressed_at = QPoint()
        self._sizes = (0, 0)
        self.setModel(self.nights)
        self._painter = BoardPainter(self, self.nights)
        self.setHorizontalHeader(NightsHeader(self.nights, self))
        self.setAccessibleName(say(words("Bed board")))
        self.setAccessibleDescription(say(HELP))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        beds = BedsHeader(self.nights, self)
        self.setVerticalHeader(beds)
        beds.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        beds.setDefaultSectionSize(_LINE)
        beds.setMinimumSectionSize(_LINE)
        self.doubleClicked.connect(self.chosen)

    def show_board(self, board: Board) -> None:
        """Show a board, and stand at the same bed and night as before, or at tonight."""
        here = self.currentIndex()
        row, night = max(0, here.row()), board.today
        if here.isValid() and self.nights.board is not None:
            night = self.nights.night(here.column())
        self.carried = None
        self._sizes = (0, 0)
        self.nights.take(board)
        self._fit()
        if not board.first <= night <= board.last:
            night = board.today if board.first <= board.today <= board.last else board.first
        place = self.nights.index(min(row, self.nights.rowCount() - 1), self.nights.column(night))
        self.selectionModel().setCurrentIndex(place, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _fit(self) -> None:
        """All nights beside each other, as wide as there is room."""
        board = self.nights.board
        if board is None:
            return
        room = min(_MOST * board.length, self.viewport().width())
        size, over = divmod(room, board.length) if room >= _LEAST * board.length else (_LEAST, 0)
        if (size, over) != self._sizes:
            self._sizes = (size, over)
            for column in range(board.length):
                self.horizontalHeader().resizeSection(column, size + (column < over))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The nights share the room anew."""
        super().resizeEvent(event)
        self._fit()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Say what stands at the place one comes to."""
        super().currentChanged(current, previous)
        board, line = self.nights.board, self.nights.line(current.row())
        if board is not None and current.isValid():
            if line is None:
                self.told.emit(str(self.nights.data(current, int(Qt.ItemDataRole.ToolTipRole))))
            else:
                self.told.emit(spoken(line, self.nights.night(current.column()), board.today, self.say))
        self.viewport().update()

    # ------------------------------------------------------------ carrying

    def take_up(self, index: QModelIndex) -> bool:
        """Take up the bar at a place; False where there is none or it may not be moved."""
        piece = self.nights.piece(index.row(), index.column()) if index.isValid() else None
        if piece is None or piece.stay is None or not self.may_move:
            return False
        row, column = index.row(), index.column()
        self.carried = _Carried(piece.stay, row, column, row, column)
        self.told.emit(self.say(words("Taken up. Arrows carry it, Enter puts it down, Escape lets go.")))
        self.viewport().update()
        return True

    def carry(self, row: int, column: int) -> None:
        """Carry what was taken up over another place."""
        carried, board = self.carried, self.nights.board
        if carried is None or board is None:
            return
        carried.to_row = max(0, min(row, len(board.lines) - 1))
        carried.to_column = max(0, min(column, board.length - 1))
        self.scrollTo(self.nights.index(carried.to_row, carried.to_column))
        planned = self.planned()
        self.told.emit(self._says(planned) if planned is not None else self.say(words("Back at its place.")))
        self.viewport().update()

    def put_down(self) -> None:
        """Put it down where it is now."""
        planned = self.planned()
        self.let_go()
        if planned is not None:
            self.moved.emit(planned)

    def let_go(self) -> None:
        """Leave everything as it was."""
        self.carried = None
        self.viewport().update()

    def planned(self) -> Move | None:
        """What putting down here would do. Up or down is another bed from that night on; left or right other days."""
        carried, board = self.carried, self.nights.board
        if carried is None or board is None:
            return None
        line, row = self.nights.line(carried.to_row), carried.stay.row
        if line is None or line.bed is None:
            return None
        if line.bed.id != row.bed:
            since = min(self.nights.night(carried.column), board.today)
            return Move(carried.stay, line.bed.id, since=max(since, row.arrived))
        days = (carried.to_column - carried.column) * _DAY
        if not days:
            return None
        night, left = self.nights.night(carried.column), None if row.open else row.left
        if left is not None and night == left - _DAY and night != row.arrived:
            return Move(carried.stay, row.bed, arrived=row.arrived, left=left + days)
        moves_end = left is not None and (night != row.arrived or left == row.arrived + _DAY)
        return Move(
            carried.stay,
            row.bed,
            arrived=row.arrived + days,
            left=left + days if left and moves_end else left,
        )

    def _says(self, move: Move) -> str:
        name, code = move.stay.name, self.say.code
        if move.since is not None and self.carried is not None:
            line = self.nights.line(self.carried.to_row)
            bed = line_text(line, self.say) if line is not None else ""
            return self.say(
                words(
                    "{name}: to bed {bed} from {day} on", name=name, bed=bed, day=date_text(code, move.since)
                )
            )
        days = [date_text(code, day) if day is not None else "…" for day in (move.arrived, move.left)]
        return self.say(words("{name}: from {first} to {last}", name=name, first=days[0], last=days[1]))

    # ------------------------------------------------------------ keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, take up, carry, put down, let go, open."""
        key = Qt.Key(event.key())
        if self.carried is not None:
            self._carrying_key(key)
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Menu):
            self.chosen.emit(self.currentIndex())
            return
        if key == Qt.Key.Key_M or event.nativeVirtualKey() == Qt.Key.Key_M or event.text() in {"ь", "Ь"}:
            self.take_up(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _carrying_key(self, key: Qt.Key) -> None:
        carried = self.carried
        if carried is None:
            return
        if key in _ARROWS:
            rows, columns = _ARROWS[key]
            self.carry(carried.to_row + rows, carried.to_column + columns)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.put_down()
        elif key == Qt.Key.Key_Escape:
            self.let_go()
            self.told.emit(self.say(words("Left where it was.")))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a bar may be taken up."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._pressed_at = (
                self.indexAt(event.position().toPoint()),
                event.position().toPoint(),
            )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry a bar once the mouse has really moved."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        far = (
            event.position().toPoint() - self._pressed_at
        ).manhattanLength() >= QApplication.startDragDistance()
        if self.carried is None and (not far or not self.take_up(self._pressed)):
            return
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        row, column = (
            self.rowAt(event.position().toPoint().y()),
            self.columnAt(event.position().toPoint().x()),
        )
        if row >= 0 and column >= 0:
            self.carry(row, column)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put down what was carried."""
        self._pressed = None
        self.unsetCursor()
        if self.carried is not None:
            self.put_down()
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the board, and over it the outline of what is carried."""
        painter = QPainter(self.viewport())
        self._painter.paint(painter, event.rect())
        if self.carried is not None:
            painter.setPen(QPen(QColor(colours().text), 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._ghost(self.carried).adjusted(1, 3, -1, -4))
        painter.end()

    def _ghost(self, carried: _Carried) -> QRect:
        """Where the bar would lie."""
        move, board = self.planned(), self.nights.board
        row = carried.stay.row
        first = row.arrived if move is None else (move.since or move.arrived or row.arrived)
        left = move.left if move is not None and move.since is None else row.left
        last = board.last if board is not None and left is None else (left or first) - _DAY
        count = self.nights.columnCount() - 1
        columns = [max(0, min(count, self.nights.column(day))) for day in (first, last)]
        start = self.columnViewportPosition(columns[0])
        end = self.columnViewportPosition(columns[1]) + self.columnWidth(columns[1])
        return QRect(start, self.rowViewportPosition(carried.to_row), end - start, _LINE)


HELP: Words = words(
    "Arrows go from bed to bed and night to night. Enter says what can be done there. M takes a stay up: arrows carry it,"
    " Enter puts it down, Escape lets go. With the mouse, drag it. Up or down is another bed from that night on; left or right"
    " moves it to other days, at its first or last night only the arrival or the departure."
)
