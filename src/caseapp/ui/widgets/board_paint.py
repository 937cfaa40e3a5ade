"""How a bed board is drawn: bars over nights, hatching for nights away and for beds out of use, today set off."""

from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from caseapp.base.language import MONTH_NAMES
from caseapp.ui.theme import SMALL, Colours, colours
from caseapp.ui.widgets.board_model import BoardModel, Piece
from caseapp.ui.widgets.board_words import WEEKDAYS, near

WIDE = 22
"""Pixels of a column from which on a day has room for its number."""
_HATCH = 130
_GAP = 2


class BoardPainter:
    """Paints what is seen of a board: grounds and lines first, then every bar once, however many nights it covers.

    Not night by night: ninety nights of forty beds would be 3,600 small pictures, and felt.
    """

    def __init__(self, view: QTableView, model: BoardModel) -> None:
        self.view, self.model = view, model

    def paint(self, painter: QPainter, shown: QRect) -> None:
        """Draw the part of the board that lies in a rectangle of the view."""
        board, chosen = self.model.board, colours()
        if board is None or not self.model.columnCount():
            return
        rows = self._seen(
            self.view.rowAt(shown.top()), self.view.rowAt(shown.bottom()), self.model.rowCount()
        )
        columns = self._seen(
            self.view.columnAt(shown.left()), self.view.columnAt(shown.right()), self.model.columnCount()
        )
        self._grounds(painter, rows, columns, chosen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in rows:
            for piece in self.model.pieces(row):
                if piece.last >= columns.start and piece.first < columns.stop:
                    self._piece(
                        painter, self._place(row, piece.first, piece.last), piece, board.today, chosen
                    )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._numbers(painter, rows, columns, chosen)
        self._ring(painter, chosen)

    def _seen(self, first: int, last: int, count: int) -> range:
        return range(max(0, first), (last if last >= 0 else count - 1) + 1)

    def _place(self, row: int, first: int, last: int) -> QRect:
        """The rectangle of some nights of a row."""
        left = self.view.columnViewportPosition(first)
        right = self.view.columnViewportPosition(last) + self.view.columnWidth(last)
        return QRect(left, self.view.rowViewportPosition(row), right - left, self.view.rowHeight(row))

    def _grounds(self, painter: QPainter, rows: range, columns: range, chosen: Colours) -> None:
        """Today and the ends of weeks, and the lines between nights and beds."""
        if not rows:
            return
        top = self.view.rowViewportPosition(rows.start)
        bottom = self.view.rowViewportPosition(rows[-1]) + self.view.rowHeight(rows[-1])
        left = self.view.columnViewportPosition(columns.start)
        right = self.view.columnViewportPosition(columns[-1]) + self.view.columnWidth(columns[-1])
        painter.fillRect(QRect(left, top, right - left, bottom - top), QColor(chosen.surface))
        wide = self.view.columnWidth(columns.start) >= WIDE
        for column in columns:
            night, place = self.model.night(column), self.view.columnViewportPosition(column)
            size = self.view.columnWidth(column)
            ground = self._ground(night, chosen)
            if ground:
                painter.fillRect(QRect(place, top, size, bottom - top), QColor(ground))
            if wide or night.weekday() == 6:
                painter.fillRect(QRect(place + size - 1, top, 1, bottom - top), QColor(chosen.line))
        for row in rows:
            line = self.view.rowViewportPosition(row) + self.view.rowHeight(row) - 1
            colour = chosen.edge if self.model.ends_room(row) else chosen.line
            painter.fillRect(QRect(left, line, right - left, 1), QColor(colour))

    def _ground(self, night: date, chosen: Colours) -> str:
        if self.model.board is not None and night == self.model.board.today:
            return chosen.warning_soft
        return chosen.hover if night.weekday() >= 5 else ""

    def _ring(self, painter: QPainter, chosen: Colours) -> None:
        """The place on which one stands: thick while the board has the keyboard."""
        here = self.view.currentIndex()
        if here.isValid():
            wide = 2 if self.view.hasFocus() else 1
            painter.setPen(QPen(QColor(chosen.text), wide))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(
                self._place(here.row(), here.column(), here.column()).adjusted(1, 1, -wide, -wide)
            )

    def _numbers(self, painter: QPainter, rows: range, columns: range, chosen: Colours) -> None:
        """How many beds are free, in the last row."""
        row = self.model.rowCount() - 1
        if row not in rows or self.view.columnWidth(columns.start) < WIDE:
            return
        painter.setPen(QColor(chosen.muted))
        painter.setFont(_small(painter.font(), bold=True))
        for column in columns:
            place = self._place(row, column, column)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self.model.free(column)))

    def _piece(self, painter: QPainter, whole: QRect, piece: Piece, today: date, chosen: Colours) -> None:
        if piece.stay is None:
            _hatched(painter, whole, chosen.hover, chosen.edge)
            return
        late = near(piece.stay, today)
        path = _rounded(whole.adjusted(_GAP if piece.begins else 0, 3, -_GAP if piece.ends else 0, -4), piece)
        painter.fillPath(path, QColor(chosen.surface))
        if piece.away:
            lines = QColor(chosen.edge)
            lines.setAlpha(_HATCH)
            painter.fillPath(path, QBrush(lines, Qt.BrushStyle.BDiagPattern))
        else:
            painter.save()
            painter.setClipRect(self._by_now(whole, piece, today))
            painter.fillPath(path, QColor(chosen.warning_soft if late else chosen.soft))
            painter.restore()
        painter.setPen(QPen(QColor(chosen.warning if late else chosen.accent), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        self._limit(painter, whole, piece, chosen)
        self._text(painter, whole, piece, chosen.warning if late else chosen.text, chosen)

    def _limit(self, painter: QPainter, whole: QRect, piece: Piece, chosen: Colours) -> None:
        """A mark before the night on which the limit of the stay is reached."""
        limit = piece.stay.limit if piece.stay is not None else None
        if limit is not None and piece.first <= self.model.column(limit.until) <= piece.last:
            left = self.view.columnViewportPosition(self.model.column(limit.until))
            painter.fillRect(QRect(left - 2, whole.top() + 1, 4, whole.height() - 3), QColor(chosen.warning))

    def _by_now(self, whole: QRect, piece: Piece, today: date) -> QRect:
        """The part of a bar that has been slept in: what is yet to come of an open stay stays pale."""
        column = self.model.column(today)
        if piece.stay is None or not piece.stay.row.open or column >= piece.last:
            return whole
        if column < piece.first:
            return QRect(whole.left(), whole.top(), 0, 0)
        end = self.view.columnViewportPosition(column) + self.view.columnWidth(column)
        return QRect(whole.left(), whole.top(), end - whole.left(), whole.height())

    def _text(self, painter: QPainter, whole: QRect, piece: Piece, colour: str, chosen: Colours) -> None:
        room = whole.adjusted(6, 0, -4, 0)
        if room.width() < 14:
            return
        painter.setFont(_small(painter.font(), bold=not piece.away))
        metrics = painter.fontMetrics()
        text = metrics.elidedText(self.model.label(piece), Qt.TextElideMode.ElideRight, room.width())
        if piece.away:
            wide = metrics.horizontalAdvance(text) + 6
            painter.fillRect(
                QRect(room.left() - 3, room.top() + 6, wide, room.height() - 13), QColor(chosen.surface)
            )
        painter.setPen(QColor(chosen.muted if piece.away else colour))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


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
        self._wide: dict[str, int] = {}
        """Pixels of the longest name in a font: Qt asks a dozen times while it lays out the board."""
        model.modelReset.connect(self._wide.clear)
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
        if font.key() not in self._wide:
            self._wide[font.key()] = self._longest(QFontMetrics(font))
        return QSize(max(56, min(160, self._wide[font.key()] + 18)), 0)

    def _longest(self, metrics: QFontMetrics) -> int:
        texts = (self.beds.headerData(row, Qt.Orientation.Vertical) for row in range(self.beds.rowCount()))
        return max((metrics.horizontalAdvance(str(text)) for text in texts), default=0)
