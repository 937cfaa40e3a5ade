"""A forgotten passphrase: the recovery card opens the records, and its owner gets a new passphrase and a new card."""

from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.base.clock import Clock
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.line import Line
from caseapp.ui.pages.first_frame import StepsPage
from caseapp.ui.pages.first_secrets import CardStep, CardText, SecretShown
from caseapp.ui.pages.first_steps import Step, Wishes
from caseapp.ui.widgets.parts import label

if TYPE_CHECKING:
    from caseapp.actions.backup import Restored
    from caseapp.actions.desk import Desk


class AskCardStep(Step):
    """The whole card, typed or pasted."""

    heading = words("Open with the recovery card")
    about = words(
        "If the passphrase is forgotten, the card on paper opens these records. Nothing in them is lost."
    )

    def lay_out(self) -> None:
        """The text of the card."""
        self.card = CardText(self.say)
        self.inside.addWidget(self.card)

    def focus(self) -> None:
        """Begin with the card."""
        self.card.box.setFocus()

    def take(self, wishes: Wishes) -> Words | None:
        """There must be something to read; whether it is the card is found out by whoever reads it."""
        wishes.card = self.card.text()
        return None if wishes.card else words("The groups of the recovery card are missing.")

    def wipe(self) -> None:
        """Forget the card that was typed."""
        self.card.box.clear()


class RecoveredStep(SecretShown):
    """The passphrase from now on, and whose it is."""

    heading = words("Your new passphrase")
    about = words(
        "From now on it opens the records; the old passphrase and the old card do so no more. Write it down and keep"
        " the paper away from this computer. Do not close the program before you have the new card on paper, too."
    )

    def lay_out(self) -> None:
        """The passphrase, and the name that goes with it."""
        super().lay_out()
        self.whose = label("", "muted", wrap=True)
        self.inside.addWidget(self.whose)

    def show_user(self, user: str) -> None:
        """Say whose passphrase it is: a vault may have several users."""
        self.whose.setText(self.say(words("It goes with the name {name}.", name=user)))


class RecoverPage(StepsPage):
    """`existing` leads back to the unlock page. After the card was used there is no way back: it is void."""

    def __init__(self, line: Line, say: Speaks, clock: Clock, folder: Path) -> None:
        super().__init__(line, say)
        self.clock, self.folder = clock, folder
        self.restored: Restored | None = None
        self.plan([AskCardStep, RecoveredStep, CardStep])
        self.show_step(0)

    def show_step(self, place: int) -> None:
        """Show a step; from the first one the way leads back to the unlock page."""
        super().show_step(place)
        if place == 0:
            self.back.show()

    def go_back(self) -> None:
        """To the step before, or to the unlock page."""
        if self.current() == 0:
            self.existing.emit(self.folder)
        else:
            super().go_back()

    def go_on(self, step: Step) -> None:
        """Use the card; show what is new; open the records."""
        if isinstance(step, AskCardStep):
            self._recover(step)
        elif step is self.steps[-1]:
            self._open()
        else:
            super().go_on(step)

    def _recover(self, step: AskCardStep) -> None:
        folder, card, clock = self.folder, self.wishes.card, self.clock

        def job(*_ignored: object) -> "Restored":
            from caseapp.actions import recovery

            return recovery.recover(folder, card, clock)

        self.wait(now=True)
        self.worker.ask(job, lambda restored: self._is_recovered(step, restored), self.tell, owner=self)

    def _is_recovered(self, step: AskCardStep, restored: "Restored") -> None:
        self.restored = restored
        self.wishes.card = ""
        step.wipe()
        for later in self.steps:
            if isinstance(later, RecoveredStep):
                later.show_secret(restored.passphrase)
                later.show_user(restored.user)
            elif isinstance(later, CardStep):
                later.show_card(restored.recovery_card)
        self.floor = 1
        self.show_step(1)

    def _open(self) -> None:
        restored, clock = self.restored, self.clock
        if restored is None:
            return

        def job(*_ignored: object) -> "Desk":
            from caseapp.actions import opening

            return opening.open_vault(restored.folder, restored.user, restored.passphrase, clock)

        self.wait(now=True)
        self.worker.ask(job, self.opened.emit, self.tell, owner=self)
