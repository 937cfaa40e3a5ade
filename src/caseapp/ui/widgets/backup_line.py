"""The quiet line at the foot of the window: when the last backup was verified, and after a week one gentle question."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from caseapp.base.words import Speaks, words
from caseapp.ui.icons import Tint, picture
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.bars import FOOT
from caseapp.ui.widgets.parts import button, dress, label, picture_label, repolish, row

if TYPE_CHECKING:
    from caseapp.actions.safekeeping.backup_state import BackupState

_SIGNS = {
    "quiet": ("hard-drive-download", Tint.MUTED), "ask": ("hard-drive-download", Tint.ACCENT),
    "insist": ("triangle-alert", Tint.TEXT),
}  # fmt: skip
_LOOKS = {"quiet": "foot", "ask": "bar-info", "insist": "bar-warning"}


class BackupLine(QFrame):
    """One line that never moves anything. `wanted` asks for a backup now, `put_off` for peace until next week."""

    wanted = Signal()
    put_off = Signal()

    def __init__(self, say: Speaks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say = say
        self.setFixedHeight(FOOT)
        self.sign = picture_label("hard-drive-download", 18)
        self.text = label("", "muted", wrap=True)
        self.now = button(say(words("Back up now")), self.wanted.emit, "quiet")
        self.later = button(say(words("Remind me next week")), self.put_off.emit, "quiet")
        line = row(self.sign, self.text, self.later, self.now, parent=self, gap=STEP)
        line.setContentsMargins(2 * STEP, 0, STEP, 0)
        line.setStretch(1, 1)
        self._silent, self._aside = True, False
        self._speak("quiet")
        self.give_way(aside=False)

    def give_way(self, *, aside: bool) -> None:
        """Leave the strip to the work bar, or come back to it."""
        self._aside = aside
        self.setVisible(not aside and not self._silent)

    def show_state(self, state: "BackupState") -> None:
        """Say how the backups stand."""
        from caseapp.actions.safekeeping.backup_state import when

        voice = str(state.voice)
        self._silent = voice == "silent"
        self.give_way(aside=self._aside)
        if self._silent:
            return
        told = self.say(when(state.days))
        if voice == "ask":
            told = self.say(words("{told}. Shall we make one now?", told=when(state.days)))
        elif voice == "insist":
            told = self.say(
                words("{told}. What was written since then stands only here.", told=when(state.days))
            )
        self.text.setText(told)
        self.setAccessibleName(told)
        self._speak(voice)

    def _speak(self, voice: str) -> None:
        name, tint = _SIGNS[voice]
        dress(self, _LOOKS[voice])
        dress(self.text, "muted" if voice == "quiet" else "")
        repolish(self.text)
        self.sign.setPixmap(picture(name, 18, tint, self.devicePixelRatioF()))
        for asking in (self.now, self.later):
            asking.setVisible(voice != "quiet")
