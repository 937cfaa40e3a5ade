"""The first start: a few short steps to a vault; until it is made, each of them can be gone back to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from caseapp.base.clock import Clock
from caseapp.base.words import Speaks, words
from caseapp.records.accommodation import Bed, Room
from caseapp.ui.line import Line
from caseapp.ui.pages.first_frame import Keep, StepsPage
from caseapp.ui.pages.first_secrets import CardStep, PassphraseStep, PracticeStep
from caseapp.ui.pages.first_steps import KindStep, NameStep, RoomsStep, Step, unused
from caseapp.ui.widgets.dialogs import choose_folder
from caseapp.ui.widgets.parts import button

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk
    from caseapp.actions.opening import NewVault


class FirstStart(StepsPage):
    """Nothing is written before the passphrase step is done; after it the vault exists and only the card is left."""

    restoring = Signal()
    """The person has a backup."""

    def __init__(self, line: Line, say: Speaks, clock: Clock, keep: Keep) -> None:
        super().__init__(line, say)
        self.clock, self.keep = clock, keep
        self.made: NewVault | None = None
        self.practice_desk: Desk | None = None
        self.open_existing = button(say(words("Open records that exist already")), self._existing, "quiet")
        self.restore = button(say(words("Restore a backup")), self.restoring.emit, "quiet")
        for other in (self.open_existing, self.restore):
            self.inside.addWidget(other, 0, Qt.AlignmentFlag.AlignHCenter)
        self._plan()
        self.show_step(0)

    def _plan(self) -> None:
        kinds: list[type[Step]] = [KindStep]
        kinds += [PracticeStep] if self.wishes.practice else [NameStep, PassphraseStep, CardStep]
        if self.wishes.kind == "shelter" and not self.wishes.practice:
            kinds.append(RoomsStep)
        self.plan(kinds)

    def show_step(self, place: int) -> None:
        """Show a step; the other ways are offered on the first one."""
        super().show_step(place)
        self.open_existing.setVisible(place == 0)
        self.restore.setVisible(place == 0)

    def go_on(self, step: Step) -> None:
        """Make the vault after the step that asks for its passphrase; go to the next step, or begin."""
        self._plan()
        if isinstance(step, KindStep) and self.wishes.practice:
            self._make_practice()
        elif isinstance(step, PassphraseStep) and self.made is None:
            self._make()
        elif step is self.steps[-1]:
            self._finish()
        else:
            super().go_on(step)

    def _make(self) -> None:
        wishes, code, clock, keep = self.wishes, self.say.code, self.clock, self.keep

        def job(*_ignored: object) -> "NewVault":
            from caseapp.actions import opening

            setup = opening.Setup(
                wishes.kind, wishes.name, wishes.region, code, wishes.user, wishes.passphrase
            )
            made = opening.create_vault(wishes.folder, setup, clock)
            keep(wishes.folder)
            return made

        self.wait(now=True)
        self.worker.ask(job, self._is_made, self.tell, owner=self)

    def _is_made(self, made: "NewVault") -> None:
        self.made = made
        self.wishes.passphrase = ""
        card = next(step for step in self.steps if isinstance(step, CardStep))
        card.show_card(made.recovery_card)
        self._show_made(card)

    def _make_practice(self) -> None:
        wishes, code, clock = self.wishes, self.say.code, self.clock
        folder = unused(wishes.folder.with_name("caseapp-practice"))

        def job(*_ignored: object) -> tuple["Desk", str]:
            from caseapp.actions import opening, practice

            passphrase = practice.make_practice(folder, wishes.kind, 60, 5, 1, clock, code)
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
            from caseapp.actions import entries

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
