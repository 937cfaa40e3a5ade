"""The steps of the first start that show a secret: the passphrase, the recovery card, the practice passphrase."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from caseapp.base.words import Speaks, Words, words
from caseapp.ui.pages.first_steps import Step, Wishes
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, clear, column, icon_button, label, row
from caseapp.ui.widgets.secret import SecretLine

_CLIPBOARD = 60_000
"""Milliseconds for which a copied passphrase stays in the clipboard."""
_CARD_HEIGHT = 84
"""Pixels: three lines, four groups each as on the card."""


def copy_for_a_while(text: str) -> None:
    """Copy a secret, and forget it again: a clipboard is read by everybody."""
    clipboard = QApplication.clipboard()
    clipboard.setText(text)
    QTimer.singleShot(_CLIPBOARD, clipboard, lambda: clipboard.clear() if clipboard.text() == text else None)


class PassphraseStep(Step):
    """Five random words, or an own passphrase."""

    heading = words("Your passphrase")
    about = words(
        "It opens the records every day. Write it down and keep the paper away from this computer until you know it"
        " by heart."
    )
    verb = words("Make the records")

    def lay_out(self) -> None:
        """The offered words, and a line to bring one's own."""
        self.words = QLineEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.say(words("Offered passphrase")))
        copy = icon_button("copy", self.say(words("Copy")), lambda: copy_for_a_while(self.words.text()))
        another = icon_button("undo-2", self.say(words("Offer other words")), self.offer)
        line = row(self.words, copy, another)
        line.setStretch(0, 1)
        self.inside.addLayout(line)
        self.own = button(self.say(words("I want to use my own")), self._turn, "quiet")
        self.inside.addWidget(self.own, 0, Qt.AlignmentFlag.AlignLeft)
        self.secret = SecretLine(self.say, self.say(words("Your own passphrase")))
        self.secret.entered.connect(self.ready)
        self.secret.hide()
        self.inside.addWidget(self.secret)

    def begin(self, wishes: Wishes) -> None:
        """Offer words once."""
        if not self.words.text():
            self.offer()

    def offer(self) -> None:
        """Offer five other words."""
        from caseapp.actions import opening

        self.words.setText(opening.new_passphrase())
        self.words.setCursorPosition(0)

    def take(self, wishes: Wishes) -> Words | None:
        """An own passphrase must be long enough."""
        from caseapp.actions import opening

        wishes.passphrase = self.words.text() if self.secret.isHidden() else self.secret.text()
        return opening.passphrase_problem(wishes.passphrase)

    def _turn(self) -> None:
        own = self.secret.isHidden()
        self.secret.setVisible(own)
        self.words.setEnabled(not own)
        self.own.setText(self.say(words("Use the offered words") if own else words("I want to use my own")))
        if own:
            self.secret.line.setFocus()


class CardStep(Step):
    """The recovery card, shown this once and typed back."""

    only_here = True
    heading = words("The recovery card")
    about = words(
        "If everybody forgets the passphrase, only this card opens the records. Write it on paper now and lock the"
        " paper away, outside of this room. It is never shown again."
    )

    def lay_out(self) -> None:
        """The groups in a grid, and a line for the last one."""
        self.groups: list[str] = []
        self._grid = column(gap=STEP // 2)
        self.inside.addLayout(self._grid)
        self.inside.addSpacing(STEP)
        self.typed = self.ask_line(
            words("Type the last group from your paper"),
            words("So that nobody goes on without having written it down."),
        )

    def show_card(self, card: str) -> None:
        """Show the groups of a card, four in a line."""
        clear(self._grid)
        self.groups = card.split()
        for first in range(0, len(self.groups), 4):
            line = row()
            for place, group in enumerate(self.groups[first : first + 4], start=first + 1):
                shown = label(group, "heading")
                shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                number = label(f"{place}.", "small")
                number.setFixedWidth(24)
                line.addWidget(number)
                line.addWidget(shown, 1)
            self._grid.addLayout(line)

    def focus(self) -> None:
        """Begin with the line."""
        self.typed.setFocus()

    def take(self, wishes: Wishes) -> Words | None:
        """The last group must be the one on the card."""
        plain = "".join(letter for letter in self.typed.text().upper() if letter.isalnum())
        wanted = "".join(letter for letter in self.groups[-1] if letter.isalnum()) if self.groups else ""
        if plain != wanted:
            return words("This is not the last group of the card. Look at your paper once more.")
        return None


class CardText(QWidget):
    """Where the whole card is typed or pasted; what it gives afterwards is said below."""

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        inside = column(self, gap=STEP // 2)
        heading = say(words("The twelve groups of the card"))
        self.box = QPlainTextEdit()
        self.box.setFixedHeight(_CARD_HEIGHT)
        self.box.setTabChangesFocus(True)
        self.box.setAccessibleName(heading)
        inside.addWidget(label(heading, "heading"))
        inside.addWidget(self.box)
        help_text = words(
            "Spaces and small letters do not matter. You get a new passphrase and a new card afterwards."
        )
        inside.addWidget(label(say(help_text), "small", wrap=True))

    def text(self) -> str:
        """What was typed."""
        return self.box.toPlainText().strip()


class SecretShown(Step):
    """A passphrase that was made, to be written down."""

    only_here = True

    def lay_out(self) -> None:
        """The passphrase, to copy."""
        self.words = QLineEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.say(words("Passphrase")))
        copy = icon_button("copy", self.say(words("Copy")), lambda: copy_for_a_while(self.words.text()))
        line = row(self.words, copy)
        line.setStretch(0, 1)
        self.inside.addLayout(line)

    def show_secret(self, passphrase: str) -> None:
        """Show it."""
        self.words.setText(passphrase)
        self.words.setCursorPosition(0)


class PracticeStep(SecretShown):
    """The passphrase of the practice vault."""

    heading = words("Practice is ready")
    about = words(
        "Everybody in it is invented. Next time it opens with this passphrase, which you may share:"
    )
    verb = words("Begin")
