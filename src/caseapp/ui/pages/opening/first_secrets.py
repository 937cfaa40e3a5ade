"""The steps of the first start that show a secret: the passphrase, the recovery card, the practice passphrase."""

from secrets import SystemRandom
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit, QWidget

from caseapp.base.clock import SystemClock
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.pages.opening.first_steps import Step, Wishes
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, column, icon_button, label, row
from caseapp.ui.widgets.secret import SecretLine
from caseapp.ui.widgets.shown_words import ShownWords

if TYPE_CHECKING:
    from caseapp.actions.safekeeping.recovery_papers import Paper

_CLIPBOARD = 20_000
"""Milliseconds for which a copied passphrase stays in the clipboard."""
_TRIED = 3
"""Groups of a share that are typed back."""
_WIDTH = 496
"""Pixels that a step has inside its frame."""
_CARD_HEIGHT = 84
"""Pixels: three lines, four groups each as on the card."""


def copy_for_a_while(text: str) -> None:
    """Copy a secret, and forget it again: a clipboard is read by everybody."""
    clipboard = QApplication.clipboard()
    clipboard.setText(text)
    QTimer.singleShot(_CLIPBOARD, clipboard, lambda: clipboard.clear() if clipboard.text() == text else None)


def some_groups(paper: "Paper") -> tuple[int, ...]:
    """The groups by which a share is tried, from 0."""
    return tuple(sorted(SystemRandom().sample(range(len(paper.text.split())), _TRIED)))


class PassphraseStep(Step):
    """Some random words, or an own passphrase."""

    heading = words("Your passphrase")
    about = words(
        "It opens the records every day. Write it down and keep the paper away from this computer until you know it"
        " by heart."
    )

    def lay_out(self) -> None:
        """The offered words, and a line to bring one's own."""
        self.words = ShownWords(self.say(words("Offered passphrase")))
        self.words.entered.connect(self.ready)
        copy = icon_button("copy", self.say(words("Copy")), lambda: copy_for_a_while(self.words.text()))
        line = row(self.words, copy)
        line.setStretch(0, 1)
        self.inside.addLayout(line)
        self.another = button(self.say(words("Offer other words")), self.offer, "quiet")
        self.own = button(self.say(words("I want to use my own")), self._turn, "quiet")
        self.inside.addLayout(row(self.another, self.own, 1))
        self.secret = SecretLine(self.say, self.say(words("Your own passphrase")))
        self.secret.entered.connect(self.ready)
        self.secret.changed.connect(self.edited)
        self.secret.hide()
        self.inside.addWidget(self.secret)

    def begin(self, wishes: Wishes) -> None:
        """Offer words once."""
        if not self.words.text():
            self.offer()

    def offer(self) -> None:
        """Offer other words, in the language of the page: they are learnt by heart, and typed on its keyboard."""
        from caseapp.actions.vaults import opening

        self.words.show_text(opening.new_passphrase(self.say.code))

    def take(self, wishes: Wishes) -> Words | None:
        """An own passphrase must be long enough."""
        from caseapp.actions.vaults import opening

        wishes.passphrase = self.words.text() if self.secret.isHidden() else self.secret.text()
        problem = opening.passphrase_problem(wishes.passphrase)
        return self.refuse(self.secret.line, problem) if problem is not None else None

    def focus(self) -> None:
        """Begin with the words, so that they are read out, or with what somebody brings herself."""
        (self.words if self.secret.isHidden() else self.secret.line).setFocus()

    def _turn(self) -> None:
        own = self.secret.isHidden()
        self.secret.setVisible(own)
        self.words.setEnabled(not own)
        self.another.setEnabled(not own)
        self.own.setText(self.say(words("Use the offered words") if own else words("I want to use my own")))
        if own:
            self.secret.line.setFocus()


class SnugStep(Step):
    """A step as high as its lines are at its width.

    The stack of the steps asks wrapped labels how high they are at the width that they like best, narrower than they get;
    on a small screen the buttons below would be pushed out of sight.
    """

    def minimumSizeHint(self) -> QSize:
        """As high as the lines are at this width."""
        return QSize(0, self.inside.totalHeightForWidth(max(_WIDTH, self.width())))

    def sizeHint(self) -> QSize:
        """No more than it needs."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        self.updateGeometry()


class CardStep(SnugStep):
    """The recovery card, shown this once, put on paper, and typed back from there as a whole."""

    only_here = True
    heading = words("The recovery card")
    about = words(
        "If everybody forgets the passphrase, only this card opens the records. Put it on paper now and lock the"
        " paper away, outside of this room. It is never shown again."
    )
    number = 0
    """Which paper of a fresh card it shows: the card itself, or the share of that number."""

    def lay_out(self) -> None:
        """The card, what puts it on paper, and the box in which it is typed back."""
        from caseapp.ui.pages.admin.recovery_paper import CardPaper

        self.card = CardPaper(self.say)
        self.typed = self.card.typed
        self.typed.textChanged.connect(self.edited)
        self.inside.addWidget(self.card)

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of the card that is shown."""
        return self.card.groups()

    def show_card(self, card: str, vault: str = "", *, practice: bool = False) -> None:
        """Show a card from its groups; `vault` is the number of the records, of which the paper names the beginning."""
        from caseapp.actions.safekeeping import recovery_papers

        self.show_paper(recovery_papers.paper_of(card, vault, SystemClock().today(), practice=practice))

    def show_paper(self, paper: "Paper") -> None:
        """Show a paper; a share is tried by a few of its groups, the card by all of them."""
        self.card.show_paper(paper)

    def focus(self) -> None:
        """Begin with putting it on paper: in the box below the card would be covered at once."""
        self.card.printing.setFocus()

    def take(self, wishes: Wishes) -> Words | None:
        """Every group must be right; then files that hold the card may go."""
        problem = self.card.problem()
        if problem is not None:  # with nothing typed the card may not be on paper yet: the box would cover it
            return self.refuse(
                self.typed if self.typed.toPlainText().strip() else self.card.printing, problem
            )
        self.card.offer_deleting()
        return None

    def wipe(self) -> None:
        """Forget the card."""
        self.card.wipe()


class SetupCardStep(CardStep):
    """The card of records that are not made yet: they are made when it is on paper, with its shares where wished."""

    about = words(
        "If everybody forgets the passphrase, only this card opens the records. Put it on paper now and lock the"
        " paper away, outside of this room. The records are made as soon as you have typed it back."
    )
    only_here = False

    def lay_out(self) -> None:
        """Offer shares below the card."""
        super().lay_out()
        self.shares = QCheckBox(self.say(words("Also make three shares of the card")))
        about = words("Any two of the three do what the card does; one alone opens nothing.")
        self.inside.addSpacing(STEP)
        self.inside.addWidget(self.shares)
        self.inside.addWidget(label(self.say(about), "small", wrap=True))


class ShareStep(CardStep):
    """One of three shares; it is tried by a few groups only, because the card itself stays as it is."""

    heading = words("The first share")
    about = words(
        "Any two of the three shares do what the card does; one alone opens nothing. Give each of them to another"
        " person."
    )
    number = 1
    only_here = False

    def show_paper(self, paper: "Paper") -> None:
        """Show a share, and ask for three of its groups."""
        self.card.show_paper(paper, some_groups(paper))


class SecondShareStep(ShareStep):
    """The second one."""

    heading = words("The second share")
    number = 2


class ThirdShareStep(ShareStep):
    """The third one."""

    heading = words("The third share")
    number = 3


SHARE_STEPS: tuple[type[ShareStep], ...] = (ShareStep, SecondShareStep, ThirdShareStep)


class CardText(QWidget):
    """Where a whole card or share is typed; what it gives afterwards is said below."""

    heading = words("The twelve groups of the card")

    def __init__(self, say: Speaks, heading: Words | None = None, help_text: Words | None = None) -> None:
        super().__init__()
        inside = column(self, gap=STEP // 2)
        text = say(heading or self.heading)
        self.box = QPlainTextEdit()
        self.box.setFixedHeight(_CARD_HEIGHT)
        self.box.setTabChangesFocus(True)
        self.box.setAccessibleName(text)
        inside.addWidget(label(text, "heading"))
        inside.addWidget(self.box)
        usual = words(
            "Spaces and small letters do not matter. You get a new passphrase and a new card afterwards."
        )
        inside.addWidget(label(say(help_text or usual), "small", wrap=True))
        inside.addWidget(self._keyboard(say))
        inside.addStretch(1)

    def _keyboard(self, say: Speaks) -> QWidget:
        from caseapp.ui.pages.admin.recovery_paper import keyboard_note

        return keyboard_note(say, self.box)

    def text(self) -> str:
        """What was typed."""
        return self.box.toPlainText().strip()


class SecretShown(Step):
    """A passphrase that was made, to be written down."""

    only_here = True

    def lay_out(self) -> None:
        """The passphrase, to copy."""
        self.words = ShownWords(self.say(words("Passphrase")))
        self.words.entered.connect(self.ready)
        copy = icon_button("copy", self.say(words("Copy")), lambda: copy_for_a_while(self.words.text()))
        line = row(self.words, copy)
        line.setStretch(0, 1)
        self.inside.addLayout(line)

    def show_secret(self, passphrase: str) -> None:
        """Show it."""
        self.words.show_text(passphrase)

    def focus(self) -> None:
        """Begin with what has to be written down, so that it is read out."""
        self.words.setFocus()


class PracticeStep(SecretShown):
    """The passphrase of the practice vault."""

    heading = words("Practice is ready")
    about = words(
        "Everybody in it is invented. Next time it opens with this passphrase, which you may share:"
    )
    verb = words("Begin")
