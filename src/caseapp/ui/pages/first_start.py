"""The first start: seven short steps to a vault, each of which can be gone back to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from caseapp.base.clock import Clock
from caseapp.base.errors import KnownError
from caseapp.base.words import Speaks, words
from caseapp.records.accommodation import Bed, Room
from caseapp.ui.line import Line
from caseapp.ui.pages.first_secrets import CardStep, PassphraseStep, PracticeStep
from caseapp.ui.pages.first_steps import (
    KindStep,
    NameStep,
    RoomsStep,
    Step,
    Wishes,
    unused,
)
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import choose_folder
from caseapp.ui.widgets.gate import gate
from caseapp.ui.widgets.parts import button, label, row

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk
    from caseapp.actions.opening import NewVault


class FirstStart(QWidget):
    """Nothing is written before the passphrase step is done; after it the vault exists and only the card is left."""

    opened = Signal(object)
    existing = Signal(object)
    speaking = Signal(str)

    def __init__(self, line: Line, say: Speaks, clock: Clock) -> None:
        super().__init__()
        self.worker, self.say, self.clock = line, say, clock
        self.wishes = Wishes()
        self.made: NewVault | None = None
        self.practice_desk: Desk | None = None
        self.steps: list[Step] = []
        self.stack = QStackedWidget()
        self.where = label("", "small")
        self.trouble = label("", "error", wrap=True)
        self.back = button(say(words("Back")), self._back, icon_name="arrow-left")
        self.next = button(say(words("Continue")), self._next, "primary")
        self._lay_out()
        self._plan()
        self._show(0)

    def _lay_out(self) -> None:
        inside, self.languages = gate(self, self.say, self.speaking.emit, 560)
        inside.addWidget(self.where)
        inside.addWidget(self.stack)
        inside.addWidget(self.trouble)
        inside.addSpacing(STEP)
        inside.addLayout(row(self.back, 1, self.next))
        self.open_existing = button(
            self.say(words("Open records that exist already")), self._existing, "quiet"
        )
        inside.addWidget(self.open_existing, 0, Qt.AlignmentFlag.AlignHCenter)

    def _plan(self) -> None:
        """The steps of this kind of vault; those that are there keep what was typed."""
        kinds: list[type[Step]] = [KindStep]
        kinds += [PracticeStep] if self.wishes.practice else [NameStep, PassphraseStep, CardStep]
        if self.wishes.kind == "shelter" and not self.wishes.practice:
            kinds.append(RoomsStep)
        old = {type(step): step for step in self.steps}
        self.steps = [old.get(kind) or kind(self.say) for kind in kinds]
        for step in self.steps:
            if self.stack.indexOf(step) < 0:
                self.stack.addWidget(step)
                step.ready.connect(self._next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and goes on from a choice."""
        focused = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focused, QPushButton):
            if focused.isCheckable():
                focused.setChecked(True)
                self._next()
            else:
                focused.click()
            return
        super().keyPressEvent(event)

    def _current(self) -> int:
        return next(place for place, step in enumerate(self.steps) if step is self.stack.currentWidget())

    def _show(self, place: int) -> None:
        step = self.steps[place]
        step.begin(self.wishes)
        self.stack.setCurrentWidget(step)
        self.trouble.hide()
        place_text = words("Step {place} of {all}", place=place + 1, all=len(self.steps))
        self.where.setText(self.say(place_text))
        self.back.setVisible(place > 0)
        self.open_existing.setVisible(place == 0)
        self.languages.setVisible(place == 0)
        self.next.setText(self.say(step.verb))
        self.next.setEnabled(True)
        step.focus()

    def _back(self) -> None:
        self._show(self._current() - 1)

    def _next(self) -> None:
        step = self.steps[self._current()]
        problem = step.take(self.wishes)
        if problem is not None:
            self._tell(KnownError(problem))
            return
        self._plan()
        if isinstance(step, KindStep) and self.wishes.practice:
            self._make_practice()
        elif isinstance(step, PassphraseStep) and self.made is None:
            self._make()
        elif step is self.steps[-1]:
            self._finish()
        else:
            self._show(self._current() + 1)

    def _make(self) -> None:
        wishes, code, clock = self.wishes, self.say.code, self.clock

        def job(*_ignored: object) -> "NewVault":
            from caseapp.actions import opening

            setup = opening.Setup(
                wishes.kind, wishes.name, wishes.region, code, wishes.user, wishes.passphrase
            )
            return opening.create_vault(wishes.folder, setup, clock)

        self.next.setEnabled(False)
        self.worker.ask(job, self._is_made, self._tell, owner=self)

    def _is_made(self, made: "NewVault") -> None:
        self.made = made
        self.wishes.passphrase = ""
        card = next(step for step in self.steps if isinstance(step, CardStep))
        card.show_card(made.recovery_card)
        self._show(self.steps.index(card))
        self.back.hide()

    def _make_practice(self) -> None:
        wishes, code, clock = self.wishes, self.say.code, self.clock
        folder = unused(wishes.folder.with_name("caseapp-practice"))

        def job(*_ignored: object) -> tuple["Desk", str]:
            from caseapp.actions import opening, practice

            passphrase = practice.make_practice(folder, wishes.kind, 60, 5, 1, clock, code)
            return opening.open_vault(folder, "", passphrase, clock), passphrase

        self.next.setEnabled(False)
        self.next.setText(self.say(words("Making invented people …")))
        self.worker.ask(job, self._practice_is_made, self._tell, owner=self)

    def _practice_is_made(self, made: "tuple[Desk, str]") -> None:
        self.practice_desk, passphrase = made
        step = next(step for step in self.steps if isinstance(step, PracticeStep))
        step.show_passphrase(passphrase)
        self._show(self.steps.index(step))
        self.back.hide()

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

        self.next.setEnabled(False)
        self.worker.ask(job, self.opened.emit, self._tell, owner=self)

    def _tell(self, error: KnownError) -> None:
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        self.trouble.setText(self.say(error.sentence) + advice)
        self.trouble.show()
        self.next.setEnabled(True)
        self.next.setText(self.say(self.steps[self._current()].verb))

    def _existing(self) -> None:
        chosen = choose_folder(self, self.say(words("Folder of the records")))
        if chosen is not None:
            self.existing.emit(chosen)
