"""Whether the log holds, said at the head of its page; found out step by step, so that other work gets its turn."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from caseapp.base.words import words
from caseapp.ui.context import Page
from caseapp.ui.icons import Tint, picture
from caseapp.ui.line import Progress, Stop
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import dress, fresh, label, picture_label, row

if TYPE_CHECKING:
    from caseapp.actions.trail.log_check import LogCheck

_SIGN = 20


class LogStatePart(QFrame):
    """A bar with a sign and one or two sentences."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.say = page, page.say
        self.sign = picture_label("shield-check", _SIGN, Tint.ACCENT)
        self.text = label("", wrap=True)
        self._check: LogCheck | None = None
        self._running = False
        fresh(self, "bar-info")
        line = row(self.sign, self.text, parent=self, margin=STEP, gap=STEP)
        line.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        line.setStretch(1, 1)
        self._say_progress(0)

    def begin(self) -> None:
        """Check the log, or what was added since it was checked last."""
        from caseapp.actions.trail.log_check import LogCheck

        if self._check is None:
            self._check = LogCheck()
        if not self._running:
            self._running = True
            self._step()

    def _step(self) -> None:
        check, desk = self._check, self.page.context.desk
        if check is None:
            return

        def job(_progress: Progress, _stop: Stop) -> float:
            return check.step(desk)

        self.page.ask(job, self._stepped, lambda error: self._show(self.say(error.sentence), holds=False))

    def _stepped(self, done: float) -> None:
        if done < 1:
            self._say_progress(done)
            self._step()
            return
        self._running = False
        if self._check is not None:
            from caseapp.actions.trail.log_check import sentences

            state = self._check.state()
            self._show(" ".join(self.say(one) for one in sentences(state)), holds=state.holds)

    def _say_progress(self, done: float) -> None:
        self.text.setText(
            self.say(words("The log is being checked: {percent} %", percent=int(done * 100)))
        )  # fmt: skip

    def _show(self, text: str, *, holds: bool) -> None:
        self._running = False
        self.text.setText(text)
        dress(self, "bar-info" if holds else "bar-danger")
        name, tint = ("shield-check", Tint.ACCENT) if holds else ("triangle-alert", Tint.DANGER)
        self.sign.setPixmap(picture(name, _SIGN, tint, self.devicePixelRatioF()))
