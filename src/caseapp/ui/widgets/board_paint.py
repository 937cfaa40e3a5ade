"""How a bed board is drawn: bars over nights, hatching for nights away and for beds out of use, today set off."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from caseapp.base.language import MONTH_NAMES
from caseapp.ui.theme import SMALL, Colours, colours
from caseapp.ui.widgets.board_model import BoardModel, Piece
from caseapp.ui.widgets.board_words import WEEKDAYS, near

WIDE = 22
"""Pixels of a column from which on a day has room for its number."""
_HATCH = 130
_GAP = 2
_Index = QModelIndex | QPersistentModelIndex


class BoardPainter(QStyledItemDelegate):
    """Paints one place. A text runs on over all places of its piece, because each shows its own part of the same text."""

    def __init__(self, view: QTableView, model: BoardModel) -> None:
        super().__init__(view)
        self.view, self.model = view, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the place of one bed in one night."""
        place: QRect = option.rect  # type: ignore[attr-defined]  # Qt's fields are not in the stubs
        chosen, row, column = colours(), index.row(), index.column()
        painter.save()
        painter.setClipRect(place)
        painter.fillRect(place, QColor(self._ground(column, chosen)))
        painter.setPen(QColor(chosen.edge if self.model.ends_room(row) else chosen.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        painter.setPen(QColor(chosen.line))
        if place.width() >= WIDE or self.model.night(column).weekday() == 6:
            painter.drawLine(place.topRight(), place.bottomRight())
        if self.model.line(row) is None:
            self._number(painter, place, column, chosen)
        else:
            piece = self.model.piece(row, column)
            if piece is not None:
                self._piece(painter, place, column, piece, chosen)
        painter.restore()
        if index == self.view.currentIndex():
            self._ring(painter, place, chosen)

    def _ring(self, painter: QPainter, place: QRect, chosen: Colours) -> None:
        """The place on which one stands: thick while the board has the keyboard."""
        painter.save()
        wide = 2 if self.view.hasFocus() else 1
        painter.setPen(QPen(QColor(chosen.text), wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(1, 1, -wide, -wide))
        painter.restore()

    def _ground(self, column: int, chosen: Colours) -> str:
        night = self.model.night(column)
        if self.model.board is not None and night == self.model.board.today:
            return chosen.warning_soft
        return chosen.hover if night.weekday() >= 5 else chosen.surface

    def _number(self, painter: QPainter, place: QRect, column: int, chosen: Colours) -> None:
        if place.width() < WIDE:
            return
        painter.setPen(QColor(chosen.muted))
        painter.setFont(_small(painter.font(), bold=True))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self.model.free(column)))

    def _piece(self, painter: QPainter, place: QRect, column: int, piece: Piece, chosen: Colours) -> None:
        whole = self._whole(piece, place)
        if piece.stay is None:
            _hatched(painter, whole, chosen.hover, chosen.edge)
            return
        today = self.model.board.today if self.model.board is not None else date.min
        late = near(piece.stay, today)
        fill, text = (chosen.warning_soft, chosen.warning) if late else (chosen.soft, chosen.text)
        path = _rounded(whole.adjusted(_GAP if piece.begins else 0, 3, -_GAP if piece.ends else 0, -4), piece)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(chosen.warning if late else chosen.accent), 1))
        yet_to_come = piece.stay.row.open and self.model.night(column) > today
        painter.setBrush(QColor(chosen.surface if piece.away or yet_to_come else fill))
        painter.drawPath(path)
        if piece.away:
            lines = QColor(chosen.edge)
            lines.setAlpha(_HATCH)
            painter.fillPath(path, QBrush(lines, Qt.BrushStyle.BDiagPattern))
        self._text(painter, whole, piece, text, chosen)

    def _text(self, painter: QPainter, whole: QRect, piece: Piece, colour: str, chosen: Colours) -> None:
        room = whole.adjusted(6, 0, -4, 0)
        if room.width() < 14:
            return
        painter.setFont(_small(painter.font(), bold=not piece.away))
        metrics = QFontMetrics(painter.font())
        text = metrics.elidedText(self.model.label(piece), Qt.TextElideMode.ElideRight, room.width())
        if piece.away:
            plate = QRect(
                room.left() - 3, room.top() + 6, metrics.horizontalAdvance(text) + 6, room.height() - 13
            )
            painter.fillRect(plate, QColor(chosen.surface))
        painter.setPen(QColor(chosen.muted if piece.away else colour))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _whole(self, piece: Piece, place: QRect) -> QRect:
        """The rectangle of a whole piece, of which this place is a part."""
        left = self.view.columnViewportPosition(piece.first)
        right = self.view.columnViewportPosition(piece.last) + self.view.columnWidth(piece.last)
        return QRect(left, place.top(), right - left, place.height())


def _small(font: QFont, *, bold: bool) -> QFont:
    made = QFont(font)
    made.setPixelSize(SMALL)
    made.setBold(bold)
    return made


def _hatched(painter: QPainter, place: QRect, ground: str, colour: str) -> None:
    lines = QColor(colour)
    lines.setAlpha(_HATCH)
    painter.fillRect(place.adjusted(0, 0, 0, -1), QColor(ground))
    painter.fillRect(place.adjusted(0, 0, 0, -1), QBrush(lines, Qt.BrushStyle.DiagCrossPattern))


def _rounded(place: QRect, piece: Piece) -> QPainterPath:
    """A bar with round ends where the stay itself begins and ends, and none where it goes on beside."""
    path = QPainterPath()
    box = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(box, 6, 6)
    if not piece.begins:
        path.addRect(QRectF(box.left(), box.top(), min(8.0, box.width()), box.height()))
    if not piece.ends:
        path.addRect(
            QRectF(box.right() - min(8.0, box.width()), box.top(), min(8.0, box.width()), box.height())
        )
    return path.simplified()


class NightsHeader(QHeaderView):
    """Days over the nights: weekday and number where there is room, otherwise the Mondays; months over both; a tick if counted."""

    HEIGHT = 52

    def __init__(self, model: BoardModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.nights = model
        self.setFixedHeight(self.HEIGHT)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(4)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw the head of one night; what does not fit runs on to the right."""
        board, chosen = self.nights.board, colours()
        if board is None:
            return
        night = self.nights.night(section)
        painter.save()
        if night == board.today:
            painter.fillRect(rect.adjusted(0, 18, 0, 0), QColor(chosen.warning_soft))
        self._month(painter, rect, section, chosen)
        self._day(painter, rect, night, chosen)
        painter.setPen(QColor(chosen.edge))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _month(self, painter: QPainter, rect: QRect, section: int, chosen: Colours) -> None:
        night = self.nights.night(section)
        if night.day != 1 and section:
            return
        font = _small(painter.font(), bold=True)
        painter.setFont(font)
        painter.setPen(QColor(chosen.text))
        text = f"{self.nights.say(MONTH_NAMES[night.month - 1])} {night.year}"
        room = QRect(rect.left() + 4, rect.top() + 2, QFontMetrics(font).horizontalAdvance(text) + 4, 16)
        if room.right() > self.width() or (not section and self._next_month(section) < room.right()):
            return
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _next_month(self, section: int) -> int:
        """Where the next month begins, in pixels; far away where none does."""
        for later in range(section + 1, self.count()):
            if self.nights.night(later).day == 1:
                return self.sectionViewportPosition(later)
        return 10_000

    def _day(self, painter: QPainter, rect: QRect, night: date, chosen: Colours) -> None:
        board = self.nights.board
        counted = board is not None and night in board.counted
        painter.setPen(QColor(chosen.text if board is not None and night == board.today else chosen.muted))
        painter.setFont(_small(painter.font(), bold=board is not None and night == board.today))
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        if rect.width() >= WIDE:
            name = self.nights.say(WEEKDAYS[night.weekday()])
            painter.drawText(QRect(rect.left(), rect.top() + 17, rect.width(), 15), middle, name)
            text = f"{night.day} ✓" if counted and rect.width() >= 2 * WIDE else str(night.day)
            painter.drawText(QRect(rect.left(), rect.top() + 32, rect.width(), 16), middle, text)
        elif night.weekday() == 0:
            painter.drawText(
                QRect(rect.left(), rect.top() + 30, 24, 16), Qt.AlignmentFlag.AlignLeft, str(night.day)
            )
        if counted and rect.width() < 2 * WIDE:
            painter.fillRect(
                QRect(rect.left() + 1, rect.bottom() - 4, rect.width() - 2, 3), QColor(chosen.accent)
            )


class BedsHeader(QHeaderView):
    """The names of the beds, a line under each room, and the free beds below."""

    def __init__(self, model: BoardModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.beds = model
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw the name of one bed."""
        chosen, last = colours(), self.beds.line(section) is None
        painter.save()
        painter.setPen(QColor(chosen.edge if self.beds.ends_room(section) else chosen.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = _small(painter.font(), bold=not last)
        painter.setFont(font)
        painter.setPen(QColor(chosen.muted if last else chosen.text))
        text = str(self.beds.headerData(section, Qt.Orientation.Vertical) or "")
        room = rect.adjusted(8, 0, -6, 0)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()

    def sizeHint(self) -> QSize:
        """As wide as the longest name, within reason."""
        font = _small(self.font(), bold=True)
        metrics = QFontMetrics(font)
        texts = (self.beds.headerData(row, Qt.Orientation.Vertical) for row in range(self.beds.rowCount()))
        wide = max((metrics.horizontalAdvance(str(text)) for text in texts), default=0)
        return QSize(max(56, min(160, wide + 18)), 0)
