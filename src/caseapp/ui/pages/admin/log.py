"""The audit log: who did what to which record and when, and whether the log holds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QStackedWidget, QTableView, QWidget

from caseapp.base.listing import Listing
from caseapp.base.words import words
from caseapp.ui.context import Context, Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.admin.log_export import LogExport
from caseapp.ui.pages.admin.log_filters import LogFilters
from caseapp.ui.pages.admin.log_model import COLUMNS, RECORD, LogModel
from caseapp.ui.pages.admin.log_state import LogStatePart
from caseapp.ui.theme import STEP, heading_font
from caseapp.ui.widgets.parts import button, column, empty_note, label, row
from caseapp.ui.widgets.print_list import part_of, print_button

if TYPE_CHECKING:
    from caseapp.actions.trail.log import LogOutline, LogPage

_WIDTHS = (64, 164, 140, 0, 170)
"""Pixels of the columns; what was done takes the rest."""
_FIRST = 40
"""Lines with which a page is full; until so many are found, more are looked for without being asked."""


class _Table(QTableView):
    """Enter opens the person."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Return open; everything else as ever."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class AuditLogPage(Page):
    """The log, the newest entry first; older ones are read while one scrolls."""

    title = words("Audit log")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.model = LogModel(self.say)
        self.model.wanted.connect(self._read_on)
        self.filters = LogFilters(self.say, context.clock, self._read_anew)
        self.state = LogStatePart(self)
        self.export = LogExport(self)
        self.searching = label("", "muted")
        self.table = self._make_table()
        self.stack = QStackedWidget()
        self._before: int | None = None
        self._asked = 0
        """Number of the newest question; answers to older ones are dropped."""
        save = button(self.say(words("Save as a file")), icon_name="download")
        save.setMenu(self._menu(save))
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        printing = print_button(self, "log", self.listing)
        whole.addLayout(row(label(self.say(self.title), "title"), 1, self.searching, printing, save))
        whole.addWidget(self.state)
        whole.addWidget(self.filters)
        whole.addWidget(self.stack, 1)
        for part in (QWidget(), self.table, self._nothing()):
            self.stack.addWidget(part)

    def arrive(self, what: object = None) -> None:
        """Read the log anew, and go on checking it."""
        desk = self.context.desk

        def job(_progress: Progress, _stop: Stop) -> "LogOutline":
            from caseapp.actions.trail import log

            return log.outline(desk)

        self.ask(job, self._offer)

    def _offer(self, outline: "LogOutline") -> None:
        self.filters.offer(outline)
        self._read_anew()
        self.state.begin()

    def _read_anew(self) -> None:
        self._asked += 1
        self._before = None
        self.model.begin()
        self._read_on()

    def _read_on(self) -> None:
        desk, wanted, before, asked = self.context.desk, self.filters.wanted(), self._before, self._asked

        def job(_progress: Progress, _stop: Stop) -> "LogPage":
            from caseapp.actions.trail import log

            return log.read_log(desk, wanted, before)

        self.ask(job, lambda page: self._take(page, asked))

    def _take(self, page: "LogPage", asked: int) -> None:
        if asked != self._asked:
            return
        self._before = page.before
        enough = len(self.model.lines) + len(page.lines) >= _FIRST
        self.model.add(page.lines, more=page.before is not None and enough)
        looking = page.before is not None and not enough
        text = words("Looking through earlier entries: {n} left", count=page.before or 0)
        self.searching.setText(self.say(text) if looking else "")
        self.stack.setCurrentIndex(1 if self.model.lines else 0 if looking else 2)
        if looking:
            self._read_on()

    def _make_table(self) -> QTableView:
        table = _Table()
        table.setModel(self.model)
        table.setAccessibleName(self.say(self.title))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(36)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        metrics = QFontMetrics(heading_font())
        for place, width in enumerate(_WIDTHS):
            stretch = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, stretch)
            if width:
                word = metrics.horizontalAdvance(self.say(COLUMNS[place])) + 26
                header.resizeSection(place, max(width, word))
        table.clicked.connect(lambda index: self._open(index) if index.column() == RECORD else None)
        table.doubleClicked.connect(self._open)
        table.activated.connect(self._open)
        return table

    def listing(self) -> Listing:
        """The entries that were read so far, the newest first, for paper."""
        told = words(
            "The newest {n} entries of those chosen; scroll down to read earlier ones.",
            count=len(self.model.lines),
        )
        about = (self.say(told),) if self.model.more else ()
        return Listing("log", self.say(self.title), (part_of(self.table),), about)

    def _menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.addAction(self.say(words("Table for reading (CSV)"))).triggered.connect(
            lambda: self.export.save_table(self.filters.wanted())
        )
        menu.addAction(self.say(words("Signed log for an auditor"))).triggered.connect(self.export.save_log)
        return menu

    def _nothing(self) -> QWidget:
        everything = button(self.say(words("Show everything")), self.filters.clear)
        text = self.say(words("Choose another person, kind or period."))
        return empty_note("history", self.say(words("No entry is found")), text, everything)

    def _open(self, index: QModelIndex) -> None:
        """Go to the person whom an entry is about, where the reader may."""
        person = self.model.lines[index.row()].person if index.isValid() else 0
        if person:
            self.context.go("person", person)
