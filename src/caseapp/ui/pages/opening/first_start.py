"""The first start: a few short steps to a vault; until it is made, each of them can be gone back to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from caseapp.base.clock import Clock
from caseapp.base.language import of_documents
from caseapp.base.words import Speaks, words
from caseapp.records.accommodation import Bed, Room
from caseapp.ui.line import Line, Progress, Stop
from caseapp.ui.pages.opening.first_frame import Keep, StepsPage
from caseapp.ui.pages.opening.first_secrets import (
    SHARE_STEPS,
    CardStep,
    PassphraseStep,
    PracticeStep,
    SetupCardStep,
)
from caseapp.ui.pages.opening.first_steps import KindStep, NameStep, RoomsStep, Step
from caseapp.ui.pages.opening.place import unused
from caseapp.ui.widgets.dialogs import choose_folder
from caseapp.ui.widgets.parts import button

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk
    from caseapp.actions.safekeeping.recovery_papers import FreshCard
    from caseapp.actions.vaults.opening import NewVault, Setup


class FirstStart(StepsPage):
    """Nothing is written before the recovery card was typed back: whoever gives up earlier leaves nothing behind."""

    restoring = Signal()
    """The person has a backup."""

    def __init__(self, line: Line, say: Speaks, clock: Clock, keep: Keep) -> None:
        super().__init__(line, say)
        self.clock, self.keep = clock, keep
        self.made: NewVault | None = None
        self.fresh: FreshCard | None = None
        self.number = ""
        """The number of the records that shall be made; it stands on their card."""
        self.practice_desk: Desk | None = None
        self.open_existing = button(say(words("Open records that exist already")), self._existing, "quiet")
        self.restore = button(say(words("Restore a backup")), self.restoring.emit, "quiet")
        for other in (self.open_existing, self.restore):
            self.inside.addWidget(other, 0, Qt.AlignmentFlag.AlignHCenter)
        self._plan()
        self.show_step(0)

    def _plan(self) -> None:
        kinds: list[type[Step]] = [KindStep]
        kinds += [PracticeStep] if self.wishes.practice else [NameStep, PassphraseStep, *self._cards()]
        if self.wishes.kind == "shelter" and not self.wishes.practice:
            kinds.append(RoomsStep)
        self.plan(kinds)

    def _cards(self) -> tuple[type[Step], ...]:
        """The card, and its shares where they are wished."""
        card = next((step for step in self.steps if isinstance(step, SetupCardStep)), None)
        return (
            (SetupCardStep, *SHARE_STEPS)
            if card is not None and card.shares.isChecked()
            else (SetupCardStep,)
        )

    def show_step(self, place: int) -> None:
        """Show a step; the other ways are offered on the first one."""
        super().show_step(place)
        self.open_existing.setVisible(place == 0)
        self.restore.setVisible(place == 0)

    def go_on(self, step: Step) -> None:
        """Make the vault when the last of its papers was typed back; go to the next step, or begin."""
        self._plan()
        if isinstance(step, KindStep) and self.wishes.practice:
            self._make_practice()
        elif isinstance(step, PassphraseStep):
            self._show_papers()
            super().go_on(step)
        elif self.made is None and isinstance(step, self._cards()[-1]):
            self._make()
        elif isinstance(step, CardStep):
            self._show_papers()
            super().go_on(step)
        elif step is self.steps[-1]:
            self._finish()
        else:
            super().go_on(step)

    def _show_papers(self) -> None:
        """Show the card, and each share on its step; they stay the same however often one goes back."""
        from caseapp.actions.safekeeping import recovery_papers
        from caseapp.actions.vaults import opening

        self.number = self.number or opening.new_number()
        self.fresh = self.fresh or recovery_papers.fresh_card()
        if SHARE_STEPS[0] in self._cards():
            self.fresh = recovery_papers.with_shares(self.fresh)
        shown = recovery_papers.papers(self.fresh, self.number, self.clock.today())
        for step in self.steps:
            if isinstance(step, CardStep) and step.card.paper != shown[step.number]:
                step.show_paper(shown[step.number])

    def _setup(self) -> "Setup":
        from caseapp.actions.safekeeping import recovery_papers
        from caseapp.actions.vaults import opening

        wishes, fresh = self.wishes, self.fresh
        if fresh is not None and SHARE_STEPS[0] not in self._cards():
            fresh = recovery_papers.FreshCard(fresh.card)
        return opening.Setup(
            wishes.kind, wishes.name, wishes.region, of_documents(self.say.code), wishes.user, wishes.passphrase,
            fresh=fresh, vault=self.number,
        )  # fmt: skip

    def _make(self) -> None:
        folder, setup, clock, keep = self.wishes.folder, self._setup(), self.clock, self.keep

        def job(*_ignored: object) -> "NewVault":
            from caseapp.actions.vaults import opening

            made = opening.create_vault(folder, setup, clock)
            keep(folder)
            return made

        self.wait(now=True)
        self.worker.ask(job, self._is_made, self.tell, owner=self)

    def _is_made(self, made: "NewVault") -> None:
        self.made, self.fresh = made, None
        self.wishes.passphrase = ""
        for step in self.steps:
            if isinstance(step, CardStep):
                step.wipe()
        if isinstance(self.steps[-1], CardStep):
            self._finish()
        else:
            self._show_made(self.steps[-1])

    def _make_practice(self) -> None:
        wishes, code, clock = self.wishes, of_documents(self.say.code), self.clock
        folder = unused(wishes.folder.with_name("caseapp-practice"))

        def job(progress: Progress, stop: Stop) -> tuple["Desk", str]:
            from caseapp.actions import practice
            from caseapp.actions.vaults import opening

            passphrase = practice.make_practice(folder, wishes.kind, 60, 5, 1, clock, code, progress, stop)
            return opening.open_vault(folder, "", passphrase, clock), passphrase

        self.wait(now=True)
        self.next.setText(self.say(words("Making invented people …")))
        self.worker.ask(job, self._practice_is_made, self.tell, owner=self)

    def _practice_is_made(self, made: "tuple[Desk, str]") -> None:
        self.practice_desk, passphrase = made
        step = next(step for step in self.steps if isinstance(step, PracticeStep))
        step.show_secret(passphrase)
        self._show_made(step)

    def _show_made(self, step: Step) -> None:
        """Show the first step after the vault was made: other answers before it would change nothing any more."""
        self.floor = self.steps.index(step)
        self.show_step(self.floor)

    def _finish(self) -> None:
        made, wishes = self.made, self.wishes
        if self.practice_desk is not None:
            self.opened.emit(self.practice_desk)
            return
        if made is None:
            return

        def job(*_ignored: object) -> "Desk":
            from caseapp.actions.casework import entries

            for name, beds in wishes.rooms:
                room = entries.add_entry(made.desk, "room", 0, Room(name=name))
                for number in range(1, beds + 1):
                    entries.add_entry(made.desk, "bed", room.id, Bed(label=str(number)))
            return made.desk

        self.wait(now=True)
        self.worker.ask(job, self.opened.emit, self.tell, owner=self)

    def _existing(self) -> None:
        chosen = choose_folder(self, self.say(words("Folder of the records")))
        if chosen is not None:
            self.existing.emit(chosen)
