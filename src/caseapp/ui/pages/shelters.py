"""Who has reported: shelters by quarters."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.base.language import date_text, quarter_text
from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.ui.context import Context, Page
from caseapp.ui.icons import Tint
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import button, column, empty_note, label, picture_label, row
from caseapp.ui.widgets.plain_table import Entry, PlainTable

if TYPE_CHECKING:
    from caseapp.actions.coordinator import Grid, GridCell

_STATES: dict[str, tuple[Words, str, Tint, Words]] = {
    "received": (words("Received"), "circle-check", Tint.ACCENT, words("Received: the report is here")),
    "revised": (words("Revised"), "history", Tint.ACCENT, words("Revised: a newer revision is here")),
    "missing": (words("Not received"), "clock", Tint.MUTED, words("Not received: nothing has come in")),
}
_NAME, _QUARTER = 240, 150


class SheltersPage(Page):
    """A line for each trusted shelter, a column for each quarter, the newest first."""

    title = words("Shelters")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.count = label("", "muted")
        self.stack = QStackedWidget()
        heads = [self.say(words("Shelter"))]
        self.table = PlainTable(self.say(words("Shelters by quarters")), heads, (_NAME,))
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
        self.stack.addWidget(QWidget())
        self.stack.addWidget(shown)
        self.stack.addWidget(
            empty_note("building-2", self.say(words("No shelter is known yet")), self.say(nothing), first)
        )
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        whole.addLayout(row(label(self.say(self.title), "title"), self.count, 1))
        whole.addWidget(self.stack, 1)

    def _legend(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder)
        for _word, icon_name, tint, meaning in _STATES.values():
            part = QWidget()
            row(
                picture_label(icon_name, 18, tint), label(self.say(meaning), "small"), parent=part
            ).addSpacing(STEP)
            flow.addWidget(part)
        return holder

    def arrive(self, what: object = None) -> None:
        """Ask who has reported."""
        desk = self.context.desk

        def job(*_ignored: object) -> "Grid":
            from caseapp.actions import coordinator

            return coordinator.grid(desk)

        self.ask(job, self.show_grid)

    def show_grid(self, grid: "Grid") -> None:
        """Show shelters by quarters."""
        if not grid.shelters:
            self.count.setText("")
            self.stack.setCurrentIndex(2)
            return
        heads = [self.say(words("Shelter")), *(short_quarter(quarter) for quarter in grid.quarters)]
        lines = [
            (
                Entry(shelter.name),
                *(self._entry(grid.cells.get((shelter.id, quarter))) for quarter in grid.quarters),
            )
            for shelter in grid.shelters
        ]
        self.table.show_lines(lines, heads, (_NAME, *(_QUARTER for _ in grid.quarters)))
        newest = grid.quarters[0]
        there = sum((shelter.id, newest) in grid.cells for shelter in grid.shelters)
        text = words(
            "{quarter}: {there} of {n} shelters have reported",
            count=len(grid.shelters), quarter=newest, there=there,
        )  # fmt: skip
        self.count.setText(self.say(text))
        self.stack.setCurrentIndex(1)

    def _entry(self, cell: "GridCell | None") -> Entry:
        word, icon_name, tint, meaning = _STATES["missing" if cell is None else cell.state]
        if cell is None:
            return Entry(self.say(word), icon_name, tint, self.say(meaning))
        day = date_text(self.say.code, date.fromisoformat(cell.issued_at[:10]))
        tip = words("Revision {revision}, issued {day}", revision=cell.revision, day=day)
        if cell.half:
            period = quarter_text(self.say.code, Quarter.parse(cell.half))
            told = words("{period}: {revision}", period=period, revision=tip)
            return Entry(
                f"{self.say(word)}\n{short_quarter(Quarter.parse(cell.half))}",
                icon_name,
                tint,
                self.say(told),
            )
        return Entry(f"{self.say(word)}\n{day}", icon_name, tint, self.say(tip))


def short_quarter(quarter: Quarter) -> str:
    """A quarter above a narrow column, the same in every language; a half-year as its two quarters."""
    if len(quarter.quarters()) > 1:
        return f"{'I–II' if quarter.number == 2 else 'III–IV'} / {quarter.year}"
    return f"{('I', 'II', 'III', 'IV')[quarter.number - 1]} / {quarter.year}"
