"""The numbers of a quarter before they leave the house: what is shown, what is hidden, and what was proved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QWidget

from caseapp.actions.reporting.proving import UnprovedError
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, Words, words
from caseapp.statistics.definitions import category_label, table_title
from caseapp.statistics.table import Key
from caseapp.ui.icons import Tint
from caseapp.ui.line import Later
from caseapp.ui.pages.reporting.reports_half import Proposal, propose
from caseapp.ui.pages.reporting.reports_protection import overview
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.count_table import CountTable
from caseapp.ui.widgets.count_words import CountWords
from caseapp.ui.widgets.parts import (
    button,
    card,
    clear,
    column,
    dress,
    empty_note,
    label,
    picture_label,
    row,
    scroller,
)
from caseapp.ui.widgets.report_view import ReportView

if TYPE_CHECKING:
    from caseapp.actions.reporting.reports import Preview

FEW = words("Fewer than 10 people were assisted.")
FEW_MEANS = words(
    "With so few people, any table could point to one of them, so none is given. The report can be exported all the same:"
    " it says this, and holds no numbers about people. What was done can be told on the Text page, without numbers of people."
)


class NumbersPart(QStackedWidget):
    """One of: nothing yet, the first step, at work, refused, very few people, the numbers."""

    counting = Signal()
    proposing = Signal(str)
    """The label of the half-year that is to be shown instead."""

    def __init__(self, say: Speaks, later: Later) -> None:
        super().__init__()
        self.say = say
        self.offered: tuple[Quarter, ...] = ()
        self.issued: tuple[Quarter, ...] = ()
        self.view = ReportView(later)
        self.begin = button(say(words("Count and protect")), self.counting.emit, "primary", "shield-check")
        few = QWidget()
        self._few = column(few, gap=2 * STEP)
        self.few = scroller(few)
        self.refused_text = label("", wrap=True)
        self.refused_cells = label("", wrap=True)
        self.parts = {
            "blank": QWidget(),
            "none": self._nothing(),
            "first": self._first(),
            "work": self._at_work(),
            "refused": self._refused(),
            "few": self.few,
            "numbers": self.view,
        }
        for part in self.parts.values():
            self.addWidget(part)

    def turn(self, name: str) -> None:
        """Show one of the parts."""
        self.setCurrentWidget(self.parts[name])

    def shown(self) -> str:
        """Which part is shown."""
        return next(name for name, part in self.parts.items() if part is self.currentWidget())

    def show_trouble(self, error: KnownError) -> None:
        """Say why the numbers of this quarter cannot be shown."""
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        self.refused_text.setText(self.say(error.sentence) + advice)
        cells = error.cells if isinstance(error, UnprovedError) else ()
        named = [self.say(_REFUSED), *(f"•  {cell_name(self.say, *cell)}" for cell in cells[:_MOST_NAMED])]
        self.refused_cells.setText("\n".join(named))
        self.refused_cells.setVisible(bool(cells))
        self.turn("refused")

    def show_preview(self, preview: "Preview", what_if: QWidget | None = None) -> None:
        """Show the numbers, or say calmly that there are too few people for any; `what_if` stands above them."""
        counts = CountWords(preview.summary, self.say, reasons=preview.reasons)
        if preview.summary.tables:
            before = [self._overview(preview), *([what_if] if what_if is not None else [])]
            self.view.show_counts(counts, before)
            self.turn("numbers")
        else:
            self._show_few(counts)

    def _nothing(self) -> QWidget:
        text = words("A quarter can be reported from its last day on, once somebody has been admitted in it.")
        return empty_note(
            "chart-column", self.say(words("There is no quarter to report yet")), self.say(text)
        )

    def _first(self) -> QWidget:
        text = words(
            "The program counts the people of this quarter, hides small numbers, and proves that nobody can be"
            " found from what remains. That can take a minute. Nothing leaves this computer."
        )
        return empty_note(
            "shield-check", self.say(words("These numbers were not counted yet")), self.say(text), self.begin
        )

    def _at_work(self) -> QWidget:
        text = words("How far it is stands at the foot of the window. Stop changes nothing.")
        return empty_note("clock", self.say(words("Counting and protecting")), self.say(text))

    def _refused(self) -> QWidget:
        made = QWidget()
        inside = column(made, gap=2 * STEP)
        bar = QFrame()
        dress(bar, "bar-danger")
        said = column(gap=STEP)
        said.addWidget(self.refused_text)
        said.addWidget(self.refused_cells)
        line = row(picture_label("circle-x", 20, Tint.DANGER), parent=bar, margin=STEP)
        line.addLayout(said, 1)
        inside.addSpacing(STEP)
        inside.addWidget(bar)
        again = button(self.say(words("Count again")), self.counting.emit)
        inside.addLayout(row(again, 1))
        inside.addStretch(1)
        return made

    def _show_few(self, counts: CountWords) -> None:
        """The note, and below it what the house itself did: that is about no client."""
        inside = self._few
        clear(inside)
        inside.addWidget(label(counts.period(counts.summary.period), "title"))
        period = Quarter.parse(counts.summary.period.label)
        proposed = propose(period, self.offered, self.issued)
        note = empty_note(
            "users",
            self.say(FEW),
            f"{self.say(FEW_MEANS)} {self.say(proposed.sentence)}",
            self._proposing(proposed),
        )
        inside.addWidget(note, 1)
        if counts.summary.measures:
            sheet = counts.amounts(counts.summary.measures)
            inside.addWidget(label(self.say(words("The work of the house")), "heading"))
            inside.addWidget(CountTable(sheet))
            inside.addStretch(1)
        self.turn("few")

    def _proposing(self, proposed: Proposal) -> QPushButton | None:
        half = proposed.half
        if half is None:
            return None
        text = self.say(words("Report {half} instead", half=half))
        return button(text, lambda: self.proposing.emit(str(half)), icon_name="calendar")

    def _overview(self, preview: "Preview") -> QWidget:
        frame, inside = card()
        inside.setSpacing(STEP // 2)
        title = label(self.say(words("How these numbers are protected")), "heading")
        inside.addLayout(row(picture_label("shield-check", 20, Tint.ACCENT), title, 1))
        for sentence in overview(preview):
            inside.addWidget(label(self.say(sentence), wrap=True))
        return frame


_MOST_NAMED = 12
_REFUSED = words("Whoever reads the report could narrow these numbers down:")


def cell_name(say: Speaks, table: str, key: Key) -> str:
    """A number of a table by its title and its answers."""
    title = say(table_title(table))
    answers = ", ".join(say(category_label(variable, answer)) for variable, answer in key)
    return f"{title}: {answers}" if answers else title


def state_of(quarter: Quarter, issued_on: str) -> Words:
    """A quarter in the list of quarters, with the day on which it was issued."""
    if issued_on:
        return words("{quarter} · issued {day}", quarter=quarter, day=issued_on)
    return words("{quarter} · not issued yet", quarter=quarter)
