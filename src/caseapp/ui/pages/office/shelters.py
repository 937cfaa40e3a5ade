"""Who has reported: shelters by quarters, with deadlines."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from caseapp.actions.office.following_up import Cell, State
from caseapp.base.listing import Listing
from caseapp.base.words import words
from caseapp.records.roles import Intent
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.office.shelter_words import DISPUTED, STATES, short_quarter, state_entry
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import button, column, empty_note, label, picture_label, row
from caseapp.ui.widgets.plain_table import Entry, PlainTable
from caseapp.ui.widgets.print_list import part_of, print_button

if TYPE_CHECKING:
    from caseapp.actions.office.following_up import Overview, Shelter

__all__ = ["SheltersPage", "short_quarter"]
_NAME, _LONG_NAME, _LONGEST_NAME, _QUARTER, _DAYS = 200, 264, 360, 160, 64
_ROOM = 864
"""Pixels that the smallest window has for the table."""


class SheltersPage(Page):
    """A line for each trusted shelter, a column for each quarter, the newest first."""

    title = words("Shelters")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.overview: Overview | None = None
        self.count = label("", "muted")
        self.stack = QStackedWidget()
        heads = [self.say(words("Shelter"))]
        self.table = PlainTable(self.say(words("Shelters by quarters")), heads, (_NAME,))
        self.table.activated.connect(lambda _index: self.open_chosen())
        self.table.selectionModel().selectionChanged.connect(lambda *_lines: self._offer())
        self.open = button(self.say(words("Open the shelter")), self.open_chosen, icon_name="building-2")
        self.remind = button(
            self.say(words("Remind those who are late")), lambda: context.go("reminder", ""), icon_name="send"
        )
        self.days = QLineEdit()
        self.set_days = button(self.say(words("Set")), self.keep_days, "quiet")
        self._lay_out()

    def _lay_out(self) -> None:
        first = button(
            self.say(words("Trust a card")), lambda: self.context.go("inbox", "cards"), "primary", "plus"
        )
        nothing = words(
            "Shelters stand here once their card is trusted, with every quarter that they reported."
        )
        shown = QWidget()
        inside = column(shown, gap=2 * STEP)
        inside.addWidget(self._legend())
        inside.addWidget(self.table, 1)
        inside.addLayout(self._deadline())
        self.stack.addWidget(QWidget())
        self.stack.addWidget(shown)
        self.stack.addWidget(
            empty_note("building-2", self.say(words("No shelter is known yet")), self.say(nothing), first)
        )
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        printing = print_button(self, "shelters", self.listing)
        whole.addLayout(row(label(self.say(self.title), "title"), 1, printing, self.remind, self.open))
        whole.addWidget(self.count)
        whole.addWidget(self.stack, 1)
        self._offer()

    def _legend(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder)
        for _word, icon_name, tint, meaning in (*STATES.values(), DISPUTED):
            part = QWidget()
            signs = [picture_label(icon_name, 18, tint)] if icon_name else []
            row(*signs, label(self.say(meaning), "small"), parent=part).addSpacing(STEP)
            flow.addWidget(part)
        return holder

    def _deadline(self) -> QHBoxLayout:
        name = words("A report is due so many days after the end of its quarter:")
        said = label(self.say(name), "muted")
        said.setBuddy(self.days)
        self.days.setAccessibleName(self.say(name))
        self.days.setFixedWidth(_DAYS)
        self.days.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,3}"), self.days))
        self.days.returnPressed.connect(self.keep_days)
        self.days.textChanged.connect(lambda _text: self._offer())
        self.days.setReadOnly(not self.context.may(Intent.MANAGE_VAULT))
        return row(said, self.days, self.set_days, 1)

    def arrive(self, what: object = None) -> None:
        """Ask who has reported."""
        desk = self.context.desk

        def job(*_ignored: object) -> "Overview":
            from caseapp.actions.office import following_up

            return following_up.overview(desk)

        self.ask(job, self.show_overview)

    def show_overview(self, overview: "Overview") -> None:
        """Show shelters by quarters."""
        self.overview = overview
        self.days.setText(str(overview.days))
        self._offer()
        if not overview.shelters:
            self.count.setText("")
            self.stack.setCurrentIndex(2)
            return
        heads = [self.say(words("Shelter")), *(short_quarter(quarter) for quarter in overview.quarters)]
        lines = [
            (
                Entry(shelter.name),
                *(
                    state_entry(overview.cells[shelter.id, quarter], self.say)
                    for quarter in overview.quarters
                ),
            )
            for shelter in overview.shelters
        ]
        self.table.show_lines(lines, heads, column_widths(len(overview.quarters)))
        self.count.setText(self._told(overview))
        self.stack.setCurrentIndex(1)

    def _told(self, overview: "Overview") -> str:
        newest = overview.quarters[0]
        cells = [overview.cells[shelter.id, newest] for shelter in overview.shelters]
        expected = [cell for cell in cells if cell.state is not State.NOT_EXPECTED]
        text = words(
            "{quarter}: {there} of {n} shelters have reported",
            count=len(expected), quarter=newest, there=sum(cell.here for cell in expected),
        )  # fmt: skip
        late = sum(cell.state is State.LATE for cell in overview.cells.values())
        told = [self.say(text)]
        if late:
            told.append(self.say(words("late reports of all quarters: {n}", n=late)))
        return "  ·  ".join(told)

    def listing(self) -> Listing:
        """Shelters by quarters, for paper."""
        about = (self.count.text(),) if self.count.text() else ()
        return Listing("shelters", self.say(words("Shelters by quarters")), (part_of(self.table),), about)

    def chosen(self) -> "Shelter | None":
        """The shelter of the chosen line."""
        rows = self.table.selectionModel().selectedRows()
        shelters = self.overview.shelters if self.overview is not None else ()
        return shelters[rows[0].row()] if rows and rows[0].row() < len(shelters) else None

    def open_chosen(self) -> None:
        """Show the page of the chosen shelter."""
        shelter = self.chosen()
        if shelter is not None:
            self.context.go("shelter", shelter.id)

    def _offer(self) -> None:
        cells: tuple[Cell, ...] = tuple(self.overview.cells.values()) if self.overview is not None else ()
        self.open.setEnabled(self.chosen() is not None)
        self.remind.setEnabled(any(cell.state is State.LATE for cell in cells))
        kept = self.overview is not None and self.days.text() in {"", str(self.overview.days)}
        self.set_days.setVisible(not kept and self.context.may(Intent.MANAGE_VAULT))

    def keep_days(self) -> None:
        """Set the deadline."""
        desk, days = self.context.desk, int(self.days.text() or 0)

        def job(*_ignored: object) -> None:
            from caseapp.actions.office import following_up

            following_up.set_deadline(desk, days)

        self.ask(job, lambda _nothing: self.arrive())


def column_widths(quarters: int) -> tuple[int, ...]:
    """Names take what a few quarters leave, and the last quarter the rest; more quarters are scrolled to."""
    left = _ROOM - quarters * _QUARTER
    if left < _NAME:
        return (_LONG_NAME, *(_QUARTER for _ in range(quarters)))
    return (min(left, _LONGEST_NAME), *(_QUARTER for _ in range(quarters - 1)), 0)
