"""The permission table: for each role what keys enforce, what the program enforces, and what only a rule asks."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

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
from caseapp.ui.widgets.parts import button, card, clear, column, label, row, scroller
from caseapp.ui.widgets.reading import ReadingColumn


class PermissionsPage(Page):
    """One role at a time, in three columns."""

    title = TITLE

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.rows = permissions(ROLES_OF_KIND[context.desk.kind])
        self._reading = ReadingColumn()
        inside = self._reading.inside
        back = button(
            self.say(words("Back to people and permissions")),
            lambda: context.go("users"),
            "quiet",
            "arrow-left",
        )
        inside.addLayout(row(back, 1))
        inside.addWidget(label(self.say(TITLE), "title"))
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
        column(self).addWidget(scroller(self._reading))
        first = next((one for one in self.rows if one.role in context.desk.roles), self.rows[0])
        self.roles[first.role].setChecked(True)
        self.show_role(first)

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
