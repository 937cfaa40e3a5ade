"""The ways to the records that are due: a card in the settings, and one quiet line above the people."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.base.words import Speaks, words
from caseapp.records.roles import Intent, any_may
from caseapp.ui.context import Page
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, column, label, row

HEADING = words("Keeping and erasing")


def review_way(inside: QVBoxLayout, say: Speaks, go: Callable[[str], None]) -> None:
    """Fill the card of the settings."""
    about = words(
        "Whose records are due, whose stay longer and why, and how many years they are kept. Nothing is erased by itself."
    )
    inside.addWidget(label(say(about), "muted", wrap=True))
    inside.addLayout(row(button(say(words("Records to review")), lambda: go("review"), icon_name="clock"), 1))


class DueLine(QWidget):
    """How many people are due, as a way to them; nothing is seen where there are none, or where it is no task of hers."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.may = any_may(page.context.desk.roles, Intent.ERASE)
        inside = column(self, gap=0)
        inside.setContentsMargins(0, 0, 0, STEP)
        self.way = button("", lambda: page.context.go("review"), "quiet", "clock")
        inside.addLayout(row(self.way, 1))
        self.hide()

    def renew(self) -> None:
        """Count anew."""
        if not self.may:
            return
        desk = self.page.context.desk

        def job(*_ignored: object) -> int:
            from caseapp.actions.safekeeping import retention

            return retention.due_count(desk)

        self.page.ask(job, self.show_count)

    def show_count(self, count: int) -> None:
        """Say it."""
        text = self.page.say(words("Records due for review: {n}", n=count))
        self.way.setText(f" {text}")
        self.way.setAccessibleName(text)
        self.setVisible(bool(count))
