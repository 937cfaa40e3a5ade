"""The permission table: for each role what keys enforce, what the program enforces, and what only a rule asks."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from caseapp.base.listing import Listing
from caseapp.base.words import Words, words
from caseapp.records.permissions import (
    ABOUT,
    BY_KEY,
    BY_PROGRAM,
    BY_RULE,
    TITLE,
    RolePermissions,
    permissions,
)
from caseapp.records.roles import ROLES_OF_KIND
from caseapp.ui.context import Context, Page
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import button, card, clear, icon_button, label, row, top_row
from caseapp.ui.widgets.print_list import list_part, print_button
from caseapp.ui.widgets.reading import ReadingColumn, lay_under


def _points(sentences: Iterable[str]) -> str:
    return "\n".join(f"• {sentence}" for sentence in sentences)


class PermissionsPage(Page):
    """One role at a time, in three columns."""

    title = TITLE

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.rows = permissions(ROLES_OF_KIND[context.desk.kind])
        self._reading = ReadingColumn(STEP)
        inside = self._reading.inside
        back = icon_button(
            "arrow-left", self.say(words("Back to people and permissions")), lambda: context.go("users")
        )
        printing = print_button(self, "permissions", self.listing)
        head = top_row(back, label(self.say(TITLE), "title"), 1, printing)
        inside.addWidget(label(self.say(ABOUT), "muted", wrap=True))
        self.roles: dict[str, QPushButton] = {}
        holder = QWidget()
        flow = Flow(holder)
        for one in self.rows:
            made = button(self.say(one.name), partial(self.show_role, one), "filter")
            made.setCheckable(True)
            made.setAutoExclusive(True)
            self.roles[one.role] = made
            flow.addWidget(made)
        inside.addWidget(holder)
        self.columns: QHBoxLayout = row(gap=2 * STEP)
        inside.addLayout(self.columns)
        inside.addStretch(1)
        lay_under(self, head, self._reading)
        first = next((one for one in self.rows if one.role in context.desk.roles), self.rows[0])
        self.roles[first.role].setChecked(True)
        self.show_role(first)

    def listing(self) -> Listing:
        """The whole table, for paper."""
        say = self.say
        heads = [say(one) for one in (words("Role"), BY_KEY, BY_PROGRAM, BY_RULE)]
        rows = [
            (say(one.name), *(_points(map(say, part)) for part in (one.keys, one.program, one.rules)))
            for one in self.rows
        ]
        return Listing("permissions", say(TITLE), (list_part(heads, rows),))

    def show_role(self, one: RolePermissions) -> None:
        """Show a role."""
        clear(self.columns)
        for heading, sentences in ((BY_KEY, one.keys), (BY_PROGRAM, one.program), (BY_RULE, one.rules)):
            self._column(heading, sentences)
        QTimer.singleShot(0, self._reading, self._reading.inside.update)

    def _column(self, heading: Words, sentences: tuple[Words, ...]) -> None:
        frame, inside = card()
        inside.addWidget(label(self.say(heading), "heading", wrap=True))
        for sentence in sentences:
            inside.addWidget(label(self.say(sentence), wrap=True))
        inside.addStretch(1)
        self.columns.addWidget(frame, 1)
