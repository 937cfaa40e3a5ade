"""A forgotten passphrase: the card or two shares, for whom, a new passphrase, and a new card typed back; then it is done.

Nothing is written before the last step: whoever closes the program half-way has changed nothing.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.base.clock import Clock
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.line import Line, Progress, Stop
from caseapp.ui.pages.admin.recovery_typed import TypedPapers
from caseapp.ui.pages.opening.first_frame import StepsPage
from caseapp.ui.pages.opening.first_secrets import CardStep, PassphraseStep, SnugStep
from caseapp.ui.pages.opening.first_steps import Step, Wishes
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.chooser import Chooser
from caseapp.ui.widgets.parts import label

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk
    from caseapp.actions.safekeeping.recovery import Recovering


class AskCardStep(SnugStep):
    """The card or two shares, and who has forgotten her passphrase."""

    heading = words("Open with the recovery card")
    about = words(
        "If a passphrase is forgotten, the card on paper opens these records, or two of its three shares. Nothing in"
        " them is lost."
    )

    def lay_out(self) -> None:
        """Who, and what is on paper."""
        self.inside.addWidget(label(self.say(words("Who has forgotten her passphrase?")), "heading"))
        self.user = Chooser(self.say(words("Who has forgotten her passphrase?")))
        self.inside.addWidget(self.user)
        self.inside.addSpacing(STEP)
        self.papers = TypedPapers(self.say)
        self.card = self.papers.card
        self.papers.ways.turned.connect(self._turned)
        self.inside.addWidget(self.papers)

    def _turned(self, _way: str) -> None:
        """Two boxes are higher than one."""
        self.inside.invalidate()
        self.updateGeometry()

    def focus(self) -> None:
        """Begin with the card."""
        self.papers.focus()

    def take(self, wishes: Wishes) -> Words | None:
        """There must be something to read; whether it is the card is found out by whoever reads it."""
        if self.papers.texts():
            return None
        if self.papers.ways.current() == "card":
            return words("The groups of the recovery card are missing.")
        return words("Two shares are needed, and one of them is missing.")

    def wipe(self) -> None:
        """Forget what was typed."""
        self.papers.wipe()


class NewPassphraseStep(PassphraseStep):
    """The passphrase from now on."""

    heading = words("Your new passphrase")
    about = words(
        "It opens the records as soon as the new card is on paper; the old passphrase does so no more then. Write it down"
        " and keep the paper away from this computer."
    )
    verb = words("Continue")

    def lay_out(self) -> None:
        """Also say whose it is."""
        super().lay_out()
        self.whose = label("", "muted", wrap=True)
        self.inside.addWidget(self.whose)

    def show_user(self, user: str) -> None:
        """Say whose passphrase it is: a vault may have several users."""
        self.whose.setText(self.say(words("It goes with the name {name}.", name=user)))


class NewCardStep(CardStep):
    """The card that replaces the one that was used."""

    only_here = False
    heading = words("The new recovery card")
    about = words(
        "As soon as you have typed it back from your paper, the old card and the old passphrase open nothing any more."
        " Until then nothing has changed."
    )
    verb = words("Open the records")

    def lay_out(self) -> None:
        """Also say that old shares are void."""
        super().lay_out()
        self.shares = label("", "warning", wrap=True)
        self.shares.hide()
        self.inside.addWidget(self.shares)

    def warn(self) -> None:
        """Say what becomes of shares that are on paper."""
        self.shares.setText(
            self.say(words("The three shares become void too. Make new ones in Settings when you are done."))
        )
        self.shares.show()


class RecoverPage(StepsPage):
    """`existing` leads back to the unlock page."""

    def __init__(self, line: Line, say: Speaks, clock: Clock, folder: Path) -> None:
        super().__init__(line, say)
        self.clock, self.folder = clock, folder
        self.begun: Recovering | None = None
        self.plan([AskCardStep, NewPassphraseStep, NewCardStep])
        self.show_step(0)
        self._find_users()

    def _find_users(self) -> None:
        folder = self.folder

        def job(*_ignored: object) -> tuple[str, ...]:
            from caseapp.actions.vaults import opening

            return opening.users_of(folder)

        self.worker.ask(job, self._offer, self.tell, owner=self)

    def _offer(self, users: tuple[str, ...]) -> None:
        step = self.steps[0]
        if isinstance(step, AskCardStep):
            step.user.offer(users)

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
        """Try the card; ask for a passphrase; put the new card in force and open the records."""
        if isinstance(step, AskCardStep):
            self._begin(step)
        elif isinstance(step, NewCardStep):
            self._finish(step)
        else:
            super().go_on(step)

    def _begin(self, step: AskCardStep) -> None:
        folder, papers, user = self.folder, step.papers.texts(), step.user.text()

        def job(*_ignored: object) -> "Recovering":
            from caseapp.actions.safekeeping import recovery

            return recovery.begin_recovery(folder, papers, user)

        self.wait(now=True)
        self.worker.ask(job, self._is_begun, self.tell, owner=self)

    def _is_begun(self, begun: "Recovering") -> None:
        from caseapp.actions.safekeeping.recovery_papers import papers

        self.begun = begun
        for step in self.steps:
            if isinstance(step, NewPassphraseStep):
                step.show_user(begun.user)
            elif isinstance(step, NewCardStep):
                step.show_paper(papers(begun.fresh, begun.head.vault, self.clock.today())[0])
                if begun.had_shares:
                    step.warn()
        self.show_step(1)

    def _finish(self, step: NewCardStep) -> None:
        begun, passphrase, clock = self.begun, self.wishes.passphrase, self.clock
        typed = step.typed.toPlainText()
        if begun is None:
            return

        def job(progress: Progress, stop: Stop) -> "Desk":
            from caseapp.actions.safekeeping import recovery

            return recovery.finish_recovery(begun, passphrase, typed, clock, progress, stop)

        self.wait(now=True)
        self.worker.ask(job, self._is_open, self.tell, owner=self)

    def _is_open(self, desk: "Desk") -> None:
        self.begun = None
        self.wishes.passphrase = ""
        for step in self.steps:
            if isinstance(step, AskCardStep | CardStep):
                step.wipe()
        self.opened.emit(desk)
