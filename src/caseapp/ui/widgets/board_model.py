"""A bed board as rows and columns: beds by nights, with the free beds of every night in the last row."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from caseapp.actions.lodging.board import Board, BoardLine, BoardStay
from caseapp.base.language import date_text, number_text
from caseapp.base.words import Speaks, words
from caseapp.ui.widgets.board_words import away_text, bar_text, left_text, line_text, spoken

_SHOW = int(Qt.ItemDataRole.DisplayRole)
_READ = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Piece:
    """Nights of one row that look alike: columns `first` to `last`, whose they are, and why nobody sleeps there.

    Without a stay the bed is not in use. `begins` and `ends` say whether the stay itself does at these columns.
    """

    first: int
    last: int
    stay: BoardStay | None
    away: str = ""
    begins: bool = False
    ends: bool = False


class BoardModel(QAbstractTableModel):
    """Pieces are worked out once for each board, texts when they are asked for."""

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.board: Board | None = None
        self._pieces: list[list[Piece | None]] = []
        self._free: list[int] = []
        self._heads: list[str] = []

    def take(self, board: Board) -> None:
        """Show another board."""
        self.beginResetModel()
        self.board = board
        nights = tuple(board.nights())
        self._pieces = [_cells(line, nights) for line in board.lines]
        in_house = [row for line, row in zip(board.lines, self._pieces, strict=True) if line.bed is not None]
        self._free = [sum(row[column] is None for row in in_house) for column in range(len(nights))]
        self._heads = [line_text(line, self.say) for line in board.lines]
        self.endResetModel()

    def line(self, row: int) -> BoardLine | None:
        """The bed of a row; None for the row of free beds."""
        lines = self.board.lines if self.board is not None else ()
        return lines[row] if 0 <= row < len(lines) else None

    def night(self, column: int) -> date:
        """The night of a column."""
        if self.board is None:
            raise LookupError("no board is shown")
        return self.board.first + timedelta(days=column)

    def column(self, night: date) -> int:
        """The column of a night, which may lie outside of the board."""
        return (night - self.board.first).days if self.board is not None else 0

    def piece(self, row: int, column: int) -> Piece | None:
        """What covers a place; None where it is free."""
        if row >= len(self._pieces) or not 0 <= column < len(self._pieces[row]):
            return None
        return self._pieces[row][column]

    def pieces(self, row: int) -> list[Piece]:
        """Every piece of a row once, from left to right."""
        if row >= len(self._pieces):
            return []
        return list({id(piece): piece for piece in self._pieces[row] if piece is not None}.values())

    def free(self, column: int) -> int:
        """How many beds are free in a night."""
        return self._free[column]

    def ends_room(self, row: int) -> bool:
        """Whether the next row is in another room."""
        here, below = self.line(row), self.line(row + 1)
        if here is None or below is None:
            return here is not None
        return (here.room.id if here.room else 0) != (below.room.id if below.room else 0)

    def rowCount(self, parent: _Index | None = None) -> int:
        """The beds, and the row of free ones."""
        if self.board is None or (parent is not None and parent.isValid()):
            return 0
        return len(self.board.lines) + 1

    def columnCount(self, parent: _Index | None = None) -> int:
        """The nights."""
        if self.board is None or (parent is not None and parent.isValid()):
            return 0
        return self.board.length

    def data(self, index: _Index, role: int = _SHOW) -> Any:  # noqa: ANN401  as Qt has it
        """The name on a bar, and for a screen reader the whole sentence."""
        row, column = index.row(), index.column()
        line = self.line(row)
        if line is None:
            return self._free_text(column, role)
        if role == _SHOW:
            piece = self.piece(row, column)
            return self.label(piece) if piece is not None else ""
        if role in (_READ, _TIP) and self.board is not None:
            return spoken(line, self.night(column), self.board.today, self.say)
        return None

    def label(self, piece: Piece) -> str:
        """What stands on a piece."""
        if piece.stay is None:
            return ""
        if piece.away:
            return f"{away_text(piece.away, self.say)} · {piece.stay.name}"
        today = self.board.today if self.board is not None else date.min
        return " · ".join(
            filter(None, (bar_text(piece.stay, self.say), left_text(piece.stay, today, self.say)))
        )

    def _free_text(self, column: int, role: int) -> str | None:
        free = number_text(self.say.code, self._free[column])
        if role == _SHOW:
            return free
        if role in (_READ, _TIP):
            day = date_text(self.say.code, self.night(column))
            return self.say(words("Free beds in the night of {day}: {free}", day=day, free=free))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _SHOW) -> Any:  # noqa: ANN401
        """The name of a bed, or the day on whose evening the night begins."""
        if role not in (_SHOW, _READ) or self.board is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._heads[section] if section < len(self._heads) else self.say(words("Free beds"))
        day = date_text(self.say.code, self.night(section))
        if role == _READ and self.night(section) in self.board.counted:
            return self.say(words("{day}, counted", day=day))
        return day


def _cells(line: BoardLine, nights: tuple[date, ...]) -> list[Piece | None]:
    """Every night of a row with the piece that covers it."""
    count = len(nights)
    cells: list[Piece | None] = [None] * count
    always = line.always_in_use(nights[0], nights[-1])
    states: list[tuple[BoardStay | None, str] | None] = [
        None if always or line.in_use(night) else (None, "") for night in nights
    ]
    for stay in line.stays:
        first = max(0, (stay.row.arrived - nights[0]).days)
        until = count if stay.row.left is None else min(count, (stay.row.left - nights[0]).days)
        for column in range(first, until):
            states[column] = (stay, stay.away(nights[column]) if stay.spans else "")
    begin = 0
    while begin < count:
        end = begin
        while end + 1 < count and states[end + 1] == states[begin]:
            end += 1
        state = states[begin]
        if state is not None:
            piece = _piece(state, begin, end, nights)
            cells[begin : end + 1] = [piece] * (end - begin + 1)
        begin = end + 1
    return cells


def _piece(state: tuple[BoardStay | None, str], first: int, last: int, nights: tuple[date, ...]) -> Piece:
    stay, away = state
    if stay is None:
        return Piece(first, last, None)
    begins = stay.row.arrived == nights[first]
    ends = stay.row.left == nights[last] + timedelta(days=1)
    return Piece(first, last, stay, away, begins, ends)
