"""A table of counts on the screen: hidden numbers hatched under one mark, bars beside the numbers that are shown."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import (
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
from caseapp.ui.widgets.count_model import INDENT, CountModel
from caseapp.ui.widgets.count_words import CountSheet, Mark
from caseapp.ui.widgets.hidden_mark import hatch
from caseapp.ui.widgets.parts import in_lines

LINE_HEIGHT = 30
_LEAST_COLUMN, _LEAST_HEAD = 76, 180
_MOST_HEAD, _MOST_HEAD_OF_FEW = 300, 520
"""The widest line heads beside many columns, and beside one or two."""
_MOST_BAR = 260
_Index = QModelIndex | QPersistentModelIndex


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
        self.counts.shown_heads = [
            in_lines(metrics, head, width - 3 * STEP) for head, width in zip(sheet.heads, widths, strict=True)
        ]
        deep = max(head.count("\n") + 1 for head in self.counts.shown_heads)
        header.setFixedHeight(deep * metrics.height() + 2 * STEP)
        whole = header.height() + LINE_HEIGHT * len(sheet.lines) + 2 * self.frameWidth()
        self._least_height = whole
        self.setFixedHeight(whole)

    def _first_width(self) -> int:
        metrics = QFontMetrics(self.counts.bold)
        lines = self.counts.sheet.lines
        wide = max((metrics.horizontalAdvance(INDENT * line.level + line.head) for line in lines), default=0)
        most = _MOST_HEAD_OF_FEW if len(self.counts.sheet.heads) <= 3 else _MOST_HEAD
        return max(_LEAST_HEAD, min(most, wide + 4 * STEP))

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
        super().paint(painter, option, index)
        chosen = colours()
        if mark is Mark.HIDDEN:
            reason = model.reason(index.row(), index.column())
            hatch(painter, option.rect.adjusted(6, 4, -6, -5), reason)
        if line.total and index.row():
            painter.fillRect(QRect(option.rect.topLeft(), option.rect.topRight()), QColor(chosen.edge))
        view = self.parent()
        if isinstance(view, CountTable) and view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QColor(chosen.accent))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
            painter.drawRect(option.rect.adjusted(2, 2, -3, -3))
