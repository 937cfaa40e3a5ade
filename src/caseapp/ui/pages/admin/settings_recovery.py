"""The card about recovery in Settings: which card is in force, whether it was tried, and the ways to try or replace it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.base.words import Words, words
from caseapp.ui.context import Context
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import sure
from caseapp.ui.widgets.parts import button, clear, column, label, row

if TYPE_CHECKING:
    from caseapp.actions.safekeeping.recovery_upkeep import CardStatus

HEADING = words("Recovery")
ABOUT = words(
    "If a passphrase is forgotten, the recovery card on paper opens the records, or two of its three shares. Try twice"
    " a year whether the paper is still there and can be read."
)


class RecoveryPart(QWidget):
    """What is known of the card, and two buttons."""

    def __init__(self, context: Context, inside: QVBoxLayout) -> None:
        super().__init__()
        self.context, self.say = context, context.say
        self.lines = column(gap=STEP // 2)
        self.trying = button(
            self.say(words("Try the card")), lambda: context.go("try-card"), icon_name="shield-check"
        )
        self.replacing = button(
            self.say(words("Make a new card")), lambda: context.go("new-card"), icon_name="key-round"
        )
        self.dropping = button(self.say(words("Make the shares void")), self._drop_shares, "quiet")
        self.replacing.hide()
        self.dropping.hide()
        own = column(self, gap=STEP)
        own.addLayout(self.lines)
        own.addLayout(row(self.trying, self.replacing, self.dropping, 1))
        inside.addWidget(self)

    def arrive(self) -> None:
        """Ask what is known of the card."""
        desk = self.context.desk

        def job(*_ignored: object) -> "CardStatus":
            from caseapp.actions.safekeeping.recovery_upkeep import card_status

            return card_status(desk)

        self.context.line.ask(job, self.show_status, owner=self)

    def show_status(self, status: "CardStatus") -> None:
        """Show it."""
        clear(self.lines)
        for sentence in told(status):
            self.lines.addWidget(label(self.say(sentence), wrap=True))
        if status.lacking:
            self.lines.addWidget(label(self.say(lacking(status.lacking)), "warning", wrap=True))
        self.replacing.setVisible(status.may_replace)
        self.dropping.setVisible(status.may_replace and status.has_shares)

    def _drop_shares(self) -> None:
        question = words("The three shares will open nothing any more; the card stays as it is.")
        if sure(self, self.say, question, words("Make the shares void"), danger=True):
            self.drop_shares()

    def drop_shares(self) -> None:
        """Make the shares void, after the question."""
        desk = self.context.desk

        def job(*_ignored: object) -> "CardStatus":
            from caseapp.actions.safekeeping.recovery_upkeep import drop_shares

            return drop_shares(desk)

        self.context.line.ask(job, self.show_status, owner=self)


def told(status: "CardStatus") -> tuple[Words, ...]:
    """Which card is in force, its shares, and the last drill."""
    return (
        words("Number of the card: {digits}", digits=status.fingerprint),
        words("Three shares of it are on paper.")
        if status.has_shares
        else words("It has no shares."),
        words("Last tried on {day}.", day=status.tried)
        if status.tried is not None
        else words("It has not been tried yet."),
    )  # fmt: skip


def lacking(compartments: tuple[str, ...]) -> Words:
    """The sentence about what the card does not open yet."""
    from caseapp.actions.safekeeping.recovery_upkeep import named

    parts = named(compartments)
    listed = parts[0]
    for part in parts[1:]:
        listed = words("{first}, {then}", first=listed, then=part)
    return words(
        "The card does not open everything yet: {parts}. It will as soon as somebody who may read this has signed in"
        " once.",
        parts=listed,
    )
