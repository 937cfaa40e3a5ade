"""A week of the calendar, to print: with case codes, or with names where somebody needs them."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QCheckBox

from caseapp.actions.diary import week_paper
from caseapp.base.words import words
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.diary.calendar_model import week_of
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.paper import PaperView
from caseapp.ui.widgets.parts import column, icon_button, label, row


class WeekPage(Page):
    """`arrive` takes a day of the week; without one it is the week that was shown before."""

    title = words("Print the week")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.monday = week_of(context.clock.today())
        self.view = PaperView(self.say, context.line)
        self.view.handing = self._hand_out
        self.names = QCheckBox(self.say(words("With names instead of case codes")))
        self.names.toggled.connect(lambda _on: self.arrive())
        back = icon_button("arrow-left", self.say(words("Back to the calendar")), self._back)
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        whole.addLayout(row(back, label(self.say(self.title), "title"), 1, self.names))
        whole.addWidget(self.view, 1)

    def arrive(self, what: object = None) -> None:
        """Draw the week anew."""
        if isinstance(what, date):
            self.monday = week_of(what)
        desk, monday, code, names = self.context.desk, self.monday, self.say.code, self.names.isChecked()
        name = f"week-{monday.isoformat()}"
        self.ask(
            lambda *_ignored: week_paper.week_paper(desk, monday, code, names=names),
            lambda pdf: self.view.show_paper(pdf, name),
        )

    def _back(self) -> None:
        self.context.go("calendar", self.monday)

    def _hand_out(self, _way: str, does: Callable[[], None]) -> None:
        desk, monday, names = self.context.desk, self.monday, self.names.isChecked()
        self.ask(
            lambda *_ignored: week_paper.hand_out_week(desk, monday, names=names), lambda _nothing: does()
        )
