"""The bed board: rooms and beds by nights, tonight in numbers, and the ways to everything about beds."""

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from caseapp.actions.casework import entries
from caseapp.actions.lodging import board as boards
from caseapp.actions.lodging import stays
from caseapp.base.errors import KnownError
from caseapp.base.language import date_text, number_text
from caseapp.base.listing import Listing
from caseapp.base.words import Words, words
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored
from caseapp.ui.context import Context, Page
from caseapp.ui.icons import Tint, icon
from caseapp.ui.pages.casework.entry_aim import EntryAim
from caseapp.ui.pages.lodging.bed_admission import BedAim, stay_aim
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.board_view import BoardView, Move
from caseapp.ui.widgets.board_words import near
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import button, chip, clear, column, empty_note, icon_button, label, row
from caseapp.ui.widgets.print_list import print_button
from caseapp.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from caseapp.actions.lodging.board import Board, BoardStay, Waiting
    from caseapp.actions.lodging.stays import Moved

_DAY = timedelta(days=1)
_BEFORE = {14: 2, 30: 7, 90: 30}
"""Nights before today with which a board of each length begins."""


class BedsPage(Page):
    """`arrive` takes a night to stand at, or nothing."""

    title = words("Beds")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.may_move = context.may(Intent.WRITE_PEOPLE)
        self.length = boards.LENGTHS[0]
        self.first = self._start(context.clock.today())
        self.board: Board | None = None
        self.view = BoardView(self.say, self.may_move)
        self.view.moved.connect(self._move)
        self.view.chosen.connect(self._choose)
        self.status = label("", "muted", wrap=True)
        self.status.setMinimumHeight(20)
        self.view.told.connect(self.status.setText)
        self.tabs = Tabs()
        self.numbers = QWidget()
        self._flow = Flow(self.numbers)
        self.stack = QStackedWidget()
        whole = column(self, gap=STEP)
        whole.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, STEP)
        whole.addLayout(self._head())
        whole.addLayout(self._ways())
        whole.addWidget(self.numbers)
        whole.addWidget(self.stack, 1)
        shown = QWidget()
        inside = column(shown, gap=STEP // 2)
        inside.addWidget(self.view, 1)
        inside.addWidget(self.status)
        first = button(self.say(words("Rooms and beds")), lambda: context.go("rooms"), "primary", "plus")
        text = words("Put up rooms and beds first. Then every night of every bed stands here.")
        self.stack.addWidget(QWidget())
        self.stack.addWidget(shown)
        self.stack.addWidget(empty_note("bed", self.say(words("No beds yet")), self.say(text), first))

    def _head(self) -> QHBoxLayout:
        say, go = self.say, self.context.go
        count = button(say(words("Count the night")), lambda: go("night"), "primary", "moon")
        if not self.context.may(Intent.COUNT_NIGHTS):
            count.hide()
        incidents = button(
            say(words("Incidents")), lambda: go("incidents", "incident"), icon_name="triangle-alert"
        )
        rooms = button(say(words("Rooms and beds")), lambda: go("rooms"), icon_name="door-open")
        paper = icon_button("printer", say(words("Print tonight's beds")), lambda: go("bed-list"))
        board = print_button(self, "beds", self.listing)
        paper.setIcon(icon("list-checks", Tint.MUTED))
        return row(label(say(self.title), "title"), 1, board, paper, incidents, rooms, count)

    def _ways(self) -> QHBoxLayout:
        say = self.say
        for length in boards.LENGTHS:
            self.tabs.add(str(length), say(words("{n} nights", count=length)), QWidget())
        self.tabs.turned.connect(self._lengthen)
        back = icon_button("chevron-left", say(words("Earlier")), lambda: self._shift(-1))
        on = icon_button("chevron-right", say(words("Later")), lambda: self._shift(1))
        now = button(say(words("Today")), self._now)
        self.span = label("", "heading")
        return row(back, now, on, self.span, 1, self.tabs)

    def _start(self, night: date) -> date:
        return night - _BEFORE[self.length] * _DAY

    def arrive(self, what: object = None) -> None:
        """Read the board anew."""
        if isinstance(what, date):
            self.first = self._start(what)
        desk, first, length = self.context.desk, self.first, self.length
        self.ask(lambda *_ignored: boards.read_board(desk, first, length), self.show_board)

    def show_board(self, board: "Board") -> None:
        """Draw it, unless another one was asked for in the meantime."""
        if (board.first, board.length) != (self.first, self.length):
            return
        self.board = board
        self.view.show_board(board)
        code = self.say.code
        self.span.setText(f"{date_text(code, board.first)} – {date_text(code, board.last)}")
        self._tell_numbers(board)
        self.stack.setCurrentIndex(1 if board.lines else 2)
        if board.lines and self.isVisible():
            self.view.setFocus()

    def listing(self) -> Listing | None:
        """The board that is shown, for paper."""
        from caseapp.ui.pages.lodging.beds_paper import board_listing

        return None if self.board is None else board_listing(self.board, self.span.text(), self.say)

    def _tell_numbers(self, board: "Board") -> None:
        clear(self._flow)
        if not board.lines:
            return
        tonight = board.tally(board.today)
        code = self.say.code
        told: list[tuple[Words, str]] = [
            (words("Tonight: {n} here", count=tonight.present), "accent"),
            (words("{n} away", count=tonight.away), "warning" if tonight.away else ""),
            (words("Free beds: {free} of {beds}", free=tonight.free, beds=tonight.beds), ""),
            (words("Arrivals: {n}", count=tonight.arrivals), ""),
            (words("Departures: {n}", count=tonight.departures), ""),
        ]
        nights = board.bed_nights_until(board.today)
        told.append((words("Bed nights shown: {nights}", nights=number_text(code, nights)), ""))
        for sentence, look in told:
            self._flow.addWidget(chip(self.say(sentence), look))
        late = sum(self._late(stay) for line in board.lines for stay in line.stays)
        if late:
            self._flow.addWidget(
                chip(self.say(words("Limit of stay near or past: {n}", count=late)), "warning")
            )

    def _late(self, stay: "BoardStay") -> bool:
        return stay.row.open and near(stay, self.context.clock.today())

    # ------------------------------------------------------------ which nights

    def _lengthen(self, name: str) -> None:
        self.length = int(name)
        self.first = self._start(self.context.clock.today())
        self.arrive()

    def _shift(self, way: int) -> None:
        self.first += way * (self.length // 2) * _DAY
        self.arrive()

    def _now(self) -> None:
        self.first = self._start(self.context.clock.today())
        self.arrive()

    # ------------------------------------------------------------ moving

    def _move(self, move: Move) -> None:
        desk, held = self.context.desk, move.stay.row

        def job(*_ignored: object) -> "Moved":
            if move.since is not None:
                return stays.move_to_bed(desk, held.id, held.version, move.bed, move.since)
            return stays.move_to_days(
                desk, held.id, held.version, move.arrived or held.arrived, move.left, move.bed
            )

        self.ask(job, self._moved, self._refused)

    def _moved(self, moved: "Moved") -> None:
        self.context.voices.stored.emit()
        self.arrive()
        self.context.tell(words("Moved."), "good", words("Undo"), lambda: self._take_back(moved))

    def _refused(self, error: KnownError) -> None:
        self.arrive()
        self.context.line.trouble.emit(error)

    def _take_back(self, moved: "Moved") -> None:
        desk = self.context.desk

        def undone(_nothing: None) -> None:
            self.context.voices.stored.emit()
            self.arrive()
            self.context.tell(words("Undone."))

        self.ask(lambda *_ignored: stays.take_back_move(desk, moved), undone)

    # ------------------------------------------------------------ what can be done at a place

    def _choose(self, index: QModelIndex) -> None:
        line = self.view.nights.line(index.row()) if index.isValid() else None
        if line is None:
            return
        night = self.view.nights.night(index.column())
        stay = line.stay(night)
        if stay is not None:
            self._show(self.stay_menu(stay, index), index)
        elif line.bed is not None and line.in_use(night) and self.may_move:
            aim = BedAim(line.bed.id, min(night, self.context.clock.today()))
            desk = self.context.desk
            self.ask(
                lambda *_ignored: boards.waiting(desk, aim.arrived),
                lambda found: self._show(self.people_menu(aim, found), index),
            )

    def _show(self, menu: QMenu, index: QModelIndex) -> None:
        place = self.view.visualRect(index).bottomLeft()
        menu.exec(self.view.viewport().mapToGlobal(place))
        menu.deleteLater()

    def stay_menu(self, stay: "BoardStay", index: QModelIndex) -> QMenu:
        """What can be done about somebody in a bed."""
        menu, held, go = QMenu(self), stay.row, self.context.go
        menu.addAction(icon("user"), self.say(words("Open the person"))).triggered.connect(
            lambda: go("person", held.person_id)
        )
        if not self.may_move:
            return menu
        menu.addAction(icon("bed"), self.say(words("Move to another bed or day (M)"))).triggered.connect(
            lambda: self.view.take_up(index)
        )
        menu.addAction(
            icon("pencil"), self.say(words("Departure, extension, nights away …"))
        ).triggered.connect(lambda: self._open_stay(stay))
        kit = EntryAim("kit", held.case_id, None, "beds", None, f"{stay.name} · {held.code}")
        menu.addAction(icon("shirt"), self.say(words("Hand out kits"))).triggered.connect(
            lambda: go("entry", kit)
        )
        return menu

    def _open_stay(self, stay: "BoardStay") -> None:
        desk, held = self.context.desk, stay.row

        def show(found: tuple[Stored[Any], ...]) -> None:
            stored = next((one for one in found if one.id == held.id), None)
            about = f"{stay.name} · {held.code}"
            self.context.go("entry", EntryAim("stay", held.case_id, stored, "beds", None, about))

        self.ask(lambda *_ignored: entries.list_entries(desk, "stay", held.case_id), show)

    def people_menu(self, aim: BedAim, found: "tuple[Waiting, ...]") -> QMenu:
        """Everybody with an open case and no place in that night, and the way to admit somebody new into this bed."""
        menu = QMenu(self)
        for one in found:
            action = menu.addAction(f"{one.name}  ·  {one.code}".replace("&", "&&"))
            action.triggered.connect(partial(self._give_bed, aim, one))
        if menu.isEmpty():
            menu.addAction(self.say(words("Everybody with an open case has a bed"))).setEnabled(False)
        menu.addSeparator()
        menu.addAction(icon("plus"), self.say(words("Admit somebody new into this bed"))).triggered.connect(
            lambda: self.context.go("admit", aim)
        )
        return menu

    def _give_bed(self, aim: BedAim, one: "Waiting", _checked: bool = False) -> None:
        self.context.go("entry", stay_aim(aim, one.case_id, f"{one.name} · {one.code}"))
