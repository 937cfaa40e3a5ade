"""The list of people, filtered while one types."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QPushButton, QStackedWidget, QTableView, QWidget

from caseapp.actions import people
from caseapp.base.words import Words, words
from caseapp.records import SUBJECTS
from caseapp.records.case import STATUS
from caseapp.records.roles import Intent
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.people_model import COLUMNS, PeopleModel
from caseapp.ui.pages.review_line import DueLine
from caseapp.ui.theme import STEP, heading_font
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import button, column, empty_note, label, row

if TYPE_CHECKING:
    from caseapp.actions.people import PersonLine

_WIDTHS = (96, 0, 100, 92, 124, 112, 96, 116)
"""Pixels of the columns; the name takes what is left."""
_NARROW = 940
"""Pixels below which sex and citizenship give way to the names."""


class _Table(QTableView):
    """Enter opens the person."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Return open; everything else as ever."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the names need the room most; the rest stands on the person's page."""
        for column_of_less_use in (3, 4):
            self.setColumnHidden(column_of_less_use, event.size().width() < _NARROW)
        super().resizeEvent(event)


class PeoplePage(Page):
    """Everybody in the vault, the newest case first; `arrive` takes the text of the search field."""

    title = words("People")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.model = PeopleModel(self.say)
        self.query = ""
        self.fresh = False
        self.count = label("", "muted")
        self.table = self._make_table()
        self.status: dict[str, QPushButton] = {}
        self.services: dict[str, QPushButton] = {}
        self.add = button(self.say(words("Add a person")), self._admit, "primary", "plus")
        self.referrals = button(
            self.say(words("Referrals")), lambda: self.context.go("referrals"), icon_name="send"
        )
        self.referrals.setVisible(context.may(Intent.REFER))
        if not context.may(Intent.WRITE_PEOPLE):
            self.add.hide()
        self.stack = QStackedWidget()
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        whole.addLayout(row(label(self.say(self.title), "title"), self.count, 1, self.referrals, self.add))
        self.due = DueLine(self)
        whole.addWidget(self.due)
        whole.addWidget(self._chips())
        whole.addWidget(self.stack, 1)
        self.stack.addWidget(QWidget())
        self.stack.addWidget(self.table)
        self.stack.addWidget(self._nobody())
        self.stack.addWidget(self._nobody_found())
        context.voices.stored.connect(self._grow_old)

    def arrive(self, what: object = None) -> None:
        """Filter by a text; ask for the people anew where the list may be old."""
        if isinstance(what, str):
            self.query = what
            self._filter()
        if not self.fresh or what is None:
            self.fresh = True
            desk = self.context.desk
            self.ask(lambda *_ignored: people.list_people(desk), self.show_people)
            self.due.renew()

    def enter(self) -> None:
        """Open the only person found, or step into the list."""
        if self.model.rowCount() == 1:
            self._open(self.model.index(0, 0))
        elif self.model.rowCount():
            self.table.setFocus()
            self.table.setCurrentIndex(self.model.index(0, 0))

    def show_people(self, lines: "list[PersonLine]") -> None:
        """Show these people."""
        self.model.take(lines)
        self._show_count()

    def _grow_old(self) -> None:
        self.fresh = False

    def _make_table(self) -> QTableView:
        table = _Table()
        table.setModel(self.model)
        table.setAccessibleName(self.say(self.title))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(40)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        metrics = QFontMetrics(heading_font())
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate(_WIDTHS):
            stretch = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, stretch)
            if width:
                header.resizeSection(
                    place, max(width, metrics.horizontalAdvance(self.say(COLUMNS[place])) + 26)
                )
        table.clicked.connect(self._open)
        table.activated.connect(self._open)
        return table

    def _chips(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder)
        for item in STATUS.items:
            self.status[item.code] = self._chip(item.label)
        for subject in SUBJECTS:
            if subject.service:
                self.services[subject.service] = self._chip(subject.title)
        for chip in (*self.status.values(), *self.services.values()):
            flow.addWidget(chip)
        return holder

    def _chip(self, text: Words) -> QPushButton:
        made = button(self.say(text), look="filter")
        made.setCheckable(True)
        made.toggled.connect(lambda _on: self._filter())
        return made

    def _filter(self) -> None:
        status = frozenset(code for code, chip in self.status.items() if chip.isChecked())
        services = frozenset(code for code, chip in self.services.items() if chip.isChecked())
        self.model.search(self.query, status, services)
        self._show_count()

    def _show_count(self) -> None:
        shown, everybody = len(self.model.shown), len(self.model.lines)
        if shown == everybody:
            self.count.setText(self.say(words("{all} in all", all=shown)))
        else:
            self.count.setText(self.say(words("{shown} of {all}", shown=shown, all=everybody)))
        self.stack.setCurrentIndex(1 if shown else 3 if everybody else 2)

    def _nobody(self) -> QWidget:
        first = button(self.say(words("Add the first person")), self._admit, "primary", "plus")
        if not self.context.may(Intent.WRITE_PEOPLE):
            first.hide()
        text = words(
            "Everybody whom the shelter helps is listed here. All of it stays encrypted on this computer."
        )
        return empty_note("users", self.say(words("Nobody is written down yet")), self.say(text), first)

    def _nobody_found(self) -> QWidget:
        text = words(
            "Try another spelling or fewer letters. Both alphabets and the wrong keyboard layout are understood."
        )
        everybody = button(self.say(words("Show everybody")), self._show_all)
        return empty_note("search", self.say(words("Nobody is found")), self.say(text), everybody)

    def _show_all(self) -> None:
        for chip in (*self.status.values(), *self.services.values()):
            chip.setChecked(False)
        self.query = ""
        self._filter()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.context.go("person", self.model.person(index.row()).person_id)

    def _admit(self) -> None:
        self.context.go("admit", self.query if not self.model.shown else None)
