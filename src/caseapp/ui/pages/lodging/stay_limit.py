"""The limit of stay: a chip on the page of a person, and its card in the settings."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSpinBox, QVBoxLayout

from caseapp.actions.lodging import board
from caseapp.base.words import words
from caseapp.records.stay_limit import LEAST_MONTHS, LIMIT_FOR, MOST_MONTHS, SOON, Limit, LimitRule
from caseapp.ui.context import Context
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.board_words import limit_text
from caseapp.ui.widgets.chooser import Chooser
from caseapp.ui.widgets.parts import button, label, row

if TYPE_CHECKING:
    from caseapp.ui.pages.casework.person_parts import Header

HEADING = words("Limit of stay")
ABOUT = words(
    "How long somebody may stay without a gap. Beds and the person's page count it down; an extension is written into the"
    " stay, with its reason."
)


def show_limit(context: Context, case_id: int, header: "Header") -> None:
    """Put the limit of the stay among the facts of a person, where there is one."""
    desk, today, say = context.desk, context.clock.today(), context.say

    def show(limit: Limit | None) -> None:
        if limit is not None:
            header.remark(limit_text(limit, today, say), "warning" if limit.days_left(today) <= SOON else "")

    context.line.ask(lambda *_ignored: board.limit_of_case(desk, case_id), show, owner=header)


class StayLimitPart:
    """The card in the settings of whoever manages the rooms: months, and for whose stays."""

    def __init__(self, context: Context, inside: QVBoxLayout) -> None:
        self.context = context
        say = context.say
        self.months = QSpinBox()
        self.months.setRange(LEAST_MONTHS, MOST_MONTHS)
        self.months.setAccessibleName(say(words("Months")))
        self.months.lineEdit().setTextMargins(STEP, 0, 0, 0)
        self.holds_for = Chooser(say(words("For whose stays")))
        self._texts = {say(choice.label): choice.code for choice in LIMIT_FOR.items}
        self.save = button(say(words("Save the limit")), self._save, icon_name="check")
        inside.addLayout(row(label(say(words("Months")), "muted"), self.months, self.holds_for, 1))
        inside.addLayout(row(self.save, 1))

    def arrive(self) -> None:
        """Read what is set."""
        desk = self.context.desk
        self.context.line.ask(lambda *_ignored: board.stay_limit(desk), self.show_rule, owner=self.months)

    def show_rule(self, rule: LimitRule) -> None:
        """Show what is set."""
        self.months.setValue(rule.months)
        self.holds_for.offer(self._texts, self.context.say(LIMIT_FOR.label(rule.holds_for)))

    def _save(self) -> None:
        desk = self.context.desk
        rule = LimitRule(self.months.value(), self._texts[self.holds_for.text()])
        self.context.line.ask(
            lambda *_ignored: board.set_stay_limit(desk, rule),
            lambda _nothing: self.context.tell(words("The limit of stay is set.")),
            owner=self.months,
        )
