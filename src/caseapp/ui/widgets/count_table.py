"""A table of counts on the screen: hidden numbers hatched under one mark, read out, copied as text with tabs."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QScrollArea,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from caseapp.ui.theme import SMALL, STEP, colours
from caseapp.ui.widgets.count_words import HIDDEN_SIGN, CountSheet, Mark

LINE_HEIGHT = 30
_INDENT = 2 * STEP
_LEAST_COLUMN, _MOST_HEAD, _LEAST_HEAD = 76, 360, 180
_MOST_BAR = 260
_SHOW = int(Qt.ItemDataRole.DisplayRole)
_READ = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_FONT = int(Qt.ItemDataRole.FontRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


class CountModel(QAbstractTableModel):
    """The words of a sheet as Qt wants them; the first column holds the heads of the lines."""

    def __init__(self, sheet: CountSheet) -> None:
        super().__init__()
        self.sheet = sheet
        self.bold = QFont(QApplication.font())
        self.bold.setBold(True)

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
            return line.spots[column - 1].text if column else line.head
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
            return self.sheet.heads[section]
        if role == _SHOW:
            return self.sheet.lines[section].head
        if role == _ALIGN and orientation is Qt.Orientation.Horizontal:
            text = section == 0 or self.mark(0, section) is Mark.TEXT
            return (Qt.AlignmentFlag.AlignLeft if text else Qt.AlignmentFlag.AlignRight) | _BOTTOM
        return None

    def mark(self, row: int, column: int) -> Mark:
        """What kind of thing stands in a place."""
        return self.sheet.lines[row].spots[column - 1].mark if column else Mark.TEXT

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


_EXPLAINED = frozenset({Mark.HIDDEN, Mark.NOBODY, Mark.LEAST})
_BOTTOM = Qt.AlignmentFlag.AlignBottom


class CountTable(QTableView):
    """As high as its lines: the page scrolls, not the table. Ctrl+C copies what is chosen, or all of it."""

    def __init__(self, sheet: CountSheet) -> None:
        super().__init__()
        self.counts = CountModel(sheet)
        self.setModel(self.counts)
        self.setItemDelegate(CountPainter(self))
        self.setAccessibleName(sheet.title)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(LINE_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(LINE_HEIGHT)
        self._widen()

    def _widen(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag(int(_LEFT) | int(Qt.TextFlag.TextWordWrap)))
        small = QFont(self.font())
        small.setPixelSize(SMALL)
        small.setBold(True)
        metrics, sheet = QFontMetrics(small), self.counts.sheet
        widths = [self._first_width()]
        for column, head in enumerate(sheet.heads[1:], start=1):
            longest = max(metrics.horizontalAdvance(word) for word in head.split() or [""])
            body = max((self._wide(line.spots[column - 1].text) for line in sheet.lines), default=0)
            widths.append(max(_LEAST_COLUMN, longest + 3 * STEP, body + 3 * STEP))
        for column, width in enumerate(widths):
            header.resizeSection(column, width)
        lines = max(_height(metrics, head, width) for head, width in zip(sheet.heads, widths, strict=True))
        header.setFixedHeight(lines + 2 * STEP)
        whole = header.height() + LINE_HEIGHT * len(sheet.lines) + 2 * self.frameWidth()
        self._least_height = whole
        self.setFixedHeight(whole)

    def _first_width(self) -> int:
        metrics = QFontMetrics(self.counts.bold)
        lines = self.counts.sheet.lines
        wide = max((metrics.horizontalAdvance(line.head) + line.level * _INDENT for line in lines), default=0)
        return max(_LEAST_HEAD, min(_MOST_HEAD, wide + 4 * STEP))

    def _wide(self, text: str) -> int:
        return QFontMetrics(self.counts.bold).horizontalAdvance(text)

    def resizeEvent(self, event: Any) -> None:  # noqa: ANN401  as Qt has it
        """Make room below for a scroll bar where the columns are wider than the page."""
        super().resizeEvent(event)
        bar = self.horizontalScrollBar()
        extra = bar.sizeHint().height() if self.horizontalHeader().length() > self.viewport().width() else 0
        if self.height() != self._least_height + extra:
            self.setFixedHeight(self._least_height + extra)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy; leave everything else as it is."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the chosen places, or the whole table, on the clipboard as text with tabs."""
        chosen = [(index.row(), index.column()) for index in self.selectedIndexes()]
        everything = len(chosen) in {0, self.counts.rowCount() * self.counts.columnCount()}
        QApplication.clipboard().setText(self.counts.texts(None if everything else chosen))

    def copy_all(self) -> None:
        """Put the whole table on the clipboard as text with tabs."""
        QApplication.clipboard().setText(self.counts.texts())

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Scroll the page to the place that the arrow keys went to."""
        super().currentChanged(current, previous)
        page = self._page()
        if page is None or not current.isValid() or not self.hasFocus():
            return
        inner = page.widget()
        middle = self.viewport().mapTo(inner, self.visualRect(current).center())  # type: ignore[arg-type]
        page.ensureVisible(middle.x(), middle.y(), 0, 2 * LINE_HEIGHT)

    def _page(self) -> QScrollArea | None:
        parent: QWidget | None = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel moves the page; a table wider than the page moves sideways only."""
        if event.angleDelta().x() and self.horizontalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the table, and beside it a bar for each number that is shown."""
        super().paintEvent(event)
        left = self.horizontalHeader().length() + 2 * STEP
        room = min(_MOST_BAR, self.viewport().width() - left - 2 * STEP)
        if room < 8 * STEP:
            return
        painter = QPainter(self.viewport())
        for row, line in enumerate(self.counts.sheet.lines):
            if line.bar is not None:
                top = self.rowViewportPosition(row) + (LINE_HEIGHT - STEP) // 2
                colour = colours().accent if not line.level else colours().edge
                painter.fillRect(QRect(left, top, max(2, round(room * line.bar)), STEP), QColor(colour))
        painter.end()


class CountPainter(QStyledItemDelegate):
    """Draws the hatching, the line over a total and the ring around the place that the keys are on."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one place."""
        model = index.model()
        assert isinstance(model, CountModel)  # noqa: S101  it is only ever given to a CountTable
        line, mark = model.sheet.lines[index.row()], model.mark(index.row(), index.column())
        shown = QStyleOptionViewItem(option)
        if not index.column():
            shown.rect = option.rect.adjusted(line.level * _INDENT, 0, 0, 0)
        super().paint(painter, shown, index)
        chosen = colours()
        if mark is Mark.HIDDEN:
            hatch(painter, option.rect.adjusted(6, 4, -6, -5))
        if line.total and index.row():
            painter.fillRect(
                QRect(option.rect.topLeft(), option.rect.topRight() + QPoint(0, 0)), QColor(chosen.edge)
            )
        view = self.parent()
        if isinstance(view, CountTable) and view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QColor(chosen.accent))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
            painter.drawRect(option.rect.adjusted(2, 2, -3, -3))


def hatch(painter: QPainter, place: QRect) -> None:
    """The mark of a hidden number: a cross on hatching, the same everywhere."""
    chosen = colours()
    painter.save()
    painter.fillRect(place, QColor(chosen.surface))
    painter.fillRect(place, QBrush(QColor(chosen.edge), Qt.BrushStyle.BDiagPattern))
    plate = QRect(0, 0, 18, min(18, place.height()))
    plate.moveCenter(place.center())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(chosen.surface))
    painter.drawRoundedRect(QRectF(plate), 4, 4)
    painter.setPen(QColor(chosen.text))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, HIDDEN_SIGN)
    painter.restore()


class HiddenMark(QWidget):
    """The mark of a hidden number outside a table. `spoken` is its tip and its accessible name."""

    def __init__(self, spoken: str = "", width: int = 64, height: int = 24) -> None:
        super().__init__()
        self.setFixedSize(width, height)
        self.setToolTip(spoken)
        self.setAccessibleName(spoken)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        hatch(painter, self.rect())
        painter.end()


def _height(metrics: QFontMetrics, text: str, width: int) -> int:
    room = QRect(0, 0, width - 2 * STEP, 1000)
    return metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()
