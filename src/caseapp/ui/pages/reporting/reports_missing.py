"""Before a report is issued: what is missing or contradictory in its quarter, each a line that leads to the case."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.ui.context import Page
from caseapp.ui.icons import Tint
from caseapp.ui.line import Progress, Stop
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import column, empty_note, label
from caseapp.ui.widgets.plain_table import Entry, PlainTable
from caseapp.ui.widgets.stopped import stopped_note

if TYPE_CHECKING:
    from caseapp.actions.reporting.missing import MissingLine

_CODE, _NAME = 130, 260


class MissingPart(QWidget):
    """Works for one page: asks anew each time it is shown, because mending is what comes between."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self.say = page, page.say
        self.quarter: Quarter | None = None
        self.lines: tuple[MissingLine, ...] = ()
        self.about = label("", "muted", wrap=True)
        heads = [self.say(one) for one in (words("Case"), words("Name"), words("What does not fit"))]
        self.table = PlainTable(self.say(words("Missing and contradictory")), heads, (_CODE, _NAME, 0))
        self.table.activated.connect(self._go)
        self.table.clicked.connect(self._go)
        self.stack = QStackedWidget()
        shown = QWidget()
        inside = column(shown, gap=STEP)
        inside.addWidget(self.about)
        inside.addWidget(self.table, 1)
        self.stack.addWidget(QWidget())
        self.stack.addWidget(shown)
        self.stack.addWidget(
            empty_note(
                "circle-check",
                self.say(words("Nothing is missing")),
                self.say(
                    words("No entry of this quarter contradicts another, and no counted answer is missing.")
                ),
            )
        )
        self.stack.addWidget(stopped_note(self.say, lambda: self.read(self.quarter)))
        column(self).addWidget(self.stack)

    def read(self, quarter: Quarter | None) -> None:
        """Look through a quarter."""
        self.quarter = quarter
        if quarter is None:
            self.stack.setCurrentIndex(0)
            return
        desk = self._page.context.desk

        def job(progress: Progress, stop: Stop) -> "tuple[MissingLine, ...]":
            from caseapp.actions.reporting import missing

            return missing.missing(desk, quarter, progress, stop)

        self._page.ask(job, partial(self.show_lines, quarter), self._nothing)

    def show_lines(self, quarter: Quarter, lines: "tuple[MissingLine, ...]") -> None:
        """Show what was found, unless another quarter was chosen meanwhile."""
        if quarter != self.quarter:
            return
        self.lines = lines
        wrong = sum(line.contradiction for line in lines)
        about = words(
            "Contradictions: {wrong}. Missing answers: {gaps}; they are counted as not known. Choose a line to open"
            " the person's page.",
            wrong=wrong,
            gaps=len(lines) - wrong,
        )
        self.about.setText(self.say(about))
        self.table.show_lines([self._line(line) for line in lines])
        self.stack.setCurrentIndex(1 if lines else 2)

    def _line(self, line: "MissingLine") -> tuple[Entry, ...]:
        sign, tint = ("triangle-alert", Tint.TEXT) if line.contradiction else ("circle-help", Tint.MUTED)
        return Entry(line.case_code), Entry(line.name), Entry(self.say(line.sentence), sign, tint)

    def _go(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self._page.context.go("person", self.lines[index.row()].person_id)

    def _nothing(self, error: KnownError) -> None:
        self.stack.setCurrentIndex(3 if isinstance(error, StoppedError) else 0)
