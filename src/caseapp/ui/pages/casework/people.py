"""The list of people, filtered while one types."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QTableView, QWidget

from caseapp.actions.casework import people_filters, people_list
from caseapp.actions.casework.people_filters import Index
from caseapp.base.errors import KnownError
from caseapp.base.listing import Listing
from caseapp.base.words import words
from caseapp.records.finding import Finder
from caseapp.records.people_filter import PeopleFilter
from caseapp.records.roles import Intent
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.admin.review_line import DueLine
from caseapp.ui.pages.casework.people_filters import Filters
from caseapp.ui.pages.casework.people_model import COLUMNS, PeopleModel, Ready
from caseapp.ui.theme import STEP, heading_font
from caseapp.ui.widgets.parts import button, column, empty_note, label, row
from caseapp.ui.widgets.print_list import part_of, print_button

if TYPE_CHECKING:
    from caseapp.actions.casework.people import PersonLine

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
        self.known = people_list.Known()
        self._steps: Iterator[_Read | None] | None = None
        self._again = False
        """Something was saved while the people were being read."""
        self.fresh = False
        self.count = label("", "muted")
        self.table = self._make_table()
        self.filters = Filters(self.say)
        self.kept: tuple[people_filters.KeptFilter, ...] = ()
        self.add = button(self.say(words("Add a person")), self._admit, "primary", "plus")
        self.referrals = button(
            self.say(words("Referrals")), lambda: self.context.go("referrals"), icon_name="send"
        )
        if not context.may(Intent.REFER):
            self.referrals.hide()
        if not context.may(Intent.WRITE_PEOPLE):
            self.add.hide()
        self.stack = QStackedWidget()
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        printing = print_button(self, "people", self.listing)
        head = label(self.say(self.title), "title")
        whole.addLayout(row(head, self.count, 1, printing, self.referrals, self.add))
        self.due = DueLine(self)
        whole.addWidget(self.due)
        whole.addWidget(self.filters)
        whole.addWidget(self.stack, 1)
        self.stack.addWidget(QWidget())
        self.stack.addWidget(self.table)
        self.stack.addWidget(self._nobody())
        self.stack.addWidget(self._nobody_found())
        context.voices.stored.connect(self._grow_old)
        self.filters.changed.connect(self._filter)
        self.filters.keeping.connect(self._keep)
        self.filters.dropping.connect(self._drop)

    @property
    def query(self) -> str:
        """The text that is looked for."""
        return self.model.filter.query

    def arrive(self, what: object = None) -> None:
        """Filter by a text; ask for the people anew where the list may be old."""
        if isinstance(what, str):
            self._filter(PeopleFilter(what, self.model.filter.chosen))
        if not self.fresh or (what is None and len(self.model.lines) <= people_list.MANY):
            self._read()
            self.due.renew()

    def prepare(self) -> None:
        """Read the people before the page is shown for the first time."""
        if not self.fresh:
            self._read()

    def _read(self) -> None:
        """Read the people in steps, one after the other, so that nothing waits for all of them."""
        if self._steps is not None:
            self._again = True
            return
        self.fresh, self._again = True, False
        self._steps = self._all_steps(self.model.lines, self.model.ready)
        self._go_on()

    def _go_on(self) -> None:
        steps = self._steps

        def job(*_ignored: object) -> "_Read | None":
            return next(steps) if steps is not None else None

        self.ask(job, self._stepped, self._failed)

    def _all_steps(self, before: "list[PersonLine]", ready: Ready) -> "Iterator[_Read | None]":
        """What the worker does one after the other; the last brings it all. What did not change is not made anew."""
        for _step in people_list.read_in_steps(self.context.desk, self.known):
            yield None
        lines, (finder, answers) = self.known.lines, ready
        yield None
        if [line.search for line in lines] != [line.search for line in before]:
            finder = Finder(line.search for line in lines)
            yield None
        answers = Index(lines) if lines != before else answers
        yield _Read(lines, (finder, answers), people_filters.list_filters(self.context.desk))

    def _stepped(self, read: "_Read | None") -> None:
        if read is None:
            self._go_on()
            return
        self._steps, self.kept = None, read.kept
        self.show_people(read.lines, read.ready)
        if self._again:
            self._read()

    def _failed(self, error: KnownError) -> None:
        self._steps, self.fresh = None, False
        self.context.line.trouble.emit(error)

    def enter(self) -> None:
        """Open the only person found, or step into the list."""
        if self.model.rowCount() == 1:
            self._open(self.model.index(0, 0))
        elif self.model.rowCount():
            self.table.setFocus()
            self.table.setCurrentIndex(self.model.index(0, 0))

    def show_people(self, lines: "list[PersonLine]", ready: Ready | None = None) -> None:
        """Show these people."""
        self.model.take(lines, ready)
        self.filters.index = self.model.answers
        self._show_kept()
        self._show_count()

    def _show_kept(self) -> None:
        self.filters.show_kept(self.kept, lambda one: len(self.model.found(one)))

    def _grow_old(self) -> None:
        """A long list is read again at once, in the background; a short one when it is shown."""
        self.fresh = False
        if len(self.model.lines) > people_list.MANY:
            self._read()

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

    def _filter(self, wanted: PeopleFilter) -> None:
        self.model.search(wanted)
        self.filters.show_filter(wanted)
        self._show_count()

    def _keep(self, name: str) -> None:
        desk, wanted = self.context.desk, self.model.filter
        self._change(lambda: people_filters.keep_filter(desk, name, wanted))

    def _drop(self, number: int) -> None:
        desk = self.context.desk
        self._change(lambda: people_filters.drop_filter(desk, number))

    def _change(self, does: Callable[[], None]) -> None:
        """Change what is kept, and show it."""
        desk = self.context.desk

        def job(*_ignored: object) -> tuple[people_filters.KeptFilter, ...]:
            does()
            return people_filters.list_filters(desk)

        def then(kept: tuple[people_filters.KeptFilter, ...]) -> None:
            self.kept = kept
            self._show_kept()

        self.ask(job, then)

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
        self._filter(PeopleFilter())

    def listing(self) -> Listing:
        """The people as they are filtered, for paper; without names the days of birth are left out too."""
        return Listing(
            "people", self.say(self.title), (part_of(self.table, named=(1, 2)),), self.filters.told()
        )

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.context.go("person", self.model.person(index.row()).person_id)

    def _admit(self) -> None:
        self.context.go("admit", self.query if not self.model.shown else None)


class _Read(NamedTuple):
    """What the worker brings: the people, what they are found by, and the filters that are kept."""

    lines: "list[PersonLine]"
    ready: Ready
    kept: "tuple[people_filters.KeptFilter, ...]"
