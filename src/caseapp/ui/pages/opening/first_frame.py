"""The frame of the pages that lead through steps before a vault is open: one step at a time, Back, and one way on."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.line import Line
from caseapp.ui.pages.opening.first_steps import Step, Wishes
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.bars import WorkBar
from caseapp.ui.widgets.gate import gate
from caseapp.ui.widgets.one_shown import OneShown
from caseapp.ui.widgets.parts import button, label, row

Keep = Callable[[Path], None]
"""Remembers a vault's folder for the next start. Called by the worker as soon as the vault is there, so that a
program that is closed or cut off before the last step has not lost it."""


class StepsPage(QWidget):
    """Steps and what was wished in them. `opened` carries a desk, `existing` a folder to unlock."""

    opened = Signal(object)
    existing = Signal(object)
    speaking = Signal(str)

    def __init__(self, line: Line, say: Speaks) -> None:
        super().__init__()
        self.worker, self.say = line, say
        self.wishes = Wishes()
        self.steps: list[Step] = []
        self.floor = 0
        """The step at which the way back ends: what was written to the disk is not gone back behind."""
        self.stack = OneShown()
        self.where = label("", "small")
        self.trouble = label("", "error", wrap=True)
        self.back = button(say(words("Back")), self.go_back, icon_name="arrow-left")
        self.next = button(say(words("Continue")), self._take, "primary")
        self.work = WorkBar(say)
        self.inside: QVBoxLayout
        self.inside, self.languages = gate(self, say, self.speaking.emit, 560)
        self.inside.setContentsMargins(4 * STEP, 2 * STEP, 4 * STEP, 2 * STEP)
        self._lay_out()

    def _lay_out(self) -> None:
        self.inside.addWidget(self.where)
        self.inside.addWidget(self.stack)
        self.inside.addWidget(self.trouble)
        self.inside.addSpacing(STEP)
        self.inside.addLayout(row(self.back, 1, self.next))
        outer = self.layout()
        if outer is not None:
            outer.addWidget(self.work)
        self.worker.stoppable.connect(self.work.offer_stop)
        self.work.stopped.connect(self.worker.stop)
        self.worker.begun.connect(self.work.begin)
        self.worker.progressed.connect(self.work.progress)
        self.worker.idle.connect(self.work.end)

    def plan(self, kinds: Sequence[type[Step]]) -> None:
        """Set the steps; those that are there keep what was typed."""
        old = {type(step): step for step in self.steps}
        self.steps = [old.get(kind) or kind(self.say) for kind in kinds]
        for step in self.steps:
            if self.stack.indexOf(step) < 0:
                self.stack.addWidget(step)
                step.ready.connect(self._take)
                step.edited.connect(self.trouble.hide)

    def current(self) -> int:
        """The number of the step that is shown."""
        return next(place for place, step in enumerate(self.steps) if step is self.stack.currentWidget())

    def show_step(self, place: int) -> None:
        """Show a step."""
        step = self.steps[place]
        step.begin(self.wishes)
        self.stack.setCurrentWidget(step)
        self.trouble.hide()
        self.where.setText(self.say(words("Step {place} of {all}", place=place + 1, all=len(self.steps))))
        self.back.setVisible(place > self.floor)
        self.languages.setVisible(place == 0)
        self.wait(now=False)
        step.focus()

    def focus(self) -> None:
        """Put the cursor where the step that is shown begins."""
        self.steps[self.current()].focus()

    def go_back(self) -> None:
        """Show the step before, as far as there is a way back."""
        if self.current() > self.floor:
            self.show_step(self.current() - 1)

    def unsaved(self) -> Words | None:
        """The question before the program is closed over secrets that open what was written already."""
        if self.floor == 0 or not self.steps[self.current()].only_here:
            return None
        return words("What stands here is never shown again. Close the program before it is on paper?")

    def wait(self, *, now: bool) -> None:
        """While the worker works, nothing can be pressed twice, and no secret on the step can be changed."""
        self.next.setEnabled(not now)
        self.back.setEnabled(not now)
        for step in self.steps:
            step.setEnabled(not now)
        self.next.setText(self.say(self.steps[self.current()].verb))

    def tell(self, error: KnownError) -> None:
        """Say what is wrong below the step."""
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        self.trouble.setText(self.say(error.sentence) + advice)
        self.trouble.show()
        waited = not self.next.isEnabled()
        self.wait(now=False)
        if waited:
            self.focus()

    def _take(self) -> None:
        if not self.next.isEnabled():
            return
        step = self.steps[self.current()]
        problem = step.take(self.wishes)
        if problem is not None:
            self.tell(KnownError(problem))
            step.lead_to_wrong()
            return
        self.trouble.hide()
        self.go_on(step)

    def go_on(self, step: Step) -> None:
        """What a step that is answered leads to: usually the next one."""
        self.show_step(self.current() + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and goes on from a choice."""
        focused = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focused, QPushButton):
            if focused.isCheckable():
                focused.setChecked(True)
                self._take()
            else:
                focused.click()
            return
        super().keyPressEvent(event)
