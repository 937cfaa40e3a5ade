"""The list of tonight's beds, to print: with case codes, or with names where somebody needs them."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QCheckBox

from caseapp.actions.lodging import bed_paper
from caseapp.base.words import words
from caseapp.ui.context import Context, Page
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.paper import PaperView
from caseapp.ui.widgets.parts import column, icon_button, label, row


class BedListPage(Page):
    """`arrive` takes a night; without one it is tonight."""

    title = words("Tonight's beds")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.day = context.clock.today()
        self.view = PaperView(self.say, context.line)
        self.view.handing = self._hand_out
        self.names = QCheckBox(self.say(words("With names instead of case codes")))
        self.names.toggled.connect(lambda _on: self.arrive())
        back = icon_button("arrow-left", self.say(words("Back to the beds")), lambda: context.go("beds"))
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        whole.addLayout(row(back, label(self.say(self.title), "title"), 1, self.names))
        whole.addWidget(self.view, 1)

    def belongs_to(self) -> str:
        """Part of the beds."""
        return "beds"

    def arrive(self, what: object = None) -> None:
        """Draw the list anew."""
        if isinstance(what, date):
            self.day = what
        desk, day, code, names = self.context.desk, self.day, self.say.code, self.names.isChecked()
        name = f"beds-{day.isoformat()}"
        self.ask(
            lambda *_ignored: bed_paper.bed_list(desk, day, code, names=names),
            lambda pdf: self.view.show_paper(pdf, name),
        )

    def _hand_out(self, _way: str, does: Callable[[], None]) -> None:
        desk, day, names = self.context.desk, self.day, self.names.isChecked()
        self.ask(
            lambda *_ignored: bed_paper.hand_out_bed_list(desk, day, names=names), lambda _nothing: does()
        )
