"""The page before everything else: who, and with which passphrase."""

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from caseapp.base.clock import Clock
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.early import after_painting
from caseapp.ui.icons import Tint
from caseapp.ui.line import Line, Progress, Stop
from caseapp.ui.qt_classes import make_classes
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.chooser import Chooser
from caseapp.ui.widgets.gate import gate
from caseapp.ui.widgets.parts import button, dress, label, picture_label, row
from caseapp.ui.widgets.secret import SecretLine

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk
    from caseapp.actions.team.users_tries import Door
    from caseapp.ui.widgets.bars import WorkBar

LONGEST_WAIT = 30
"""Seconds; each wrong try doubles the wait: 1, 2, 4, 8, 16, 30."""


class UnlockPage(QWidget):
    """Opens a vault. `opened` carries the desk."""

    opened = Signal(object)
    other = Signal()
    """The person wants to make a new vault."""
    forgotten = Signal(object)
    """The folder of records whose passphrase is forgotten."""
    speaking = Signal(str)
    """The person chose another language."""

    def __init__(self, line: Line, say: Speaks, clock: Clock, folder: Path, user: str = "") -> None:
        super().__init__()
        self.worker, self.say, self.clock, self.folder = line, say, clock, folder
        self.wrong: dict[str, int] = {}
        """Failed tries by user, also those of earlier starts of the program."""
        self._until: dict[str, float] = {}
        self._left = 0
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._wait)
        self.user = Chooser(say(words("Your name")))
        self.secret = SecretLine(say, say(words("Passphrase")))
        self.notice = label("", "warning", wrap=True)
        self.trouble = label("", "error", wrap=True)
        self.unlock = button(say(words("Unlock")), self._open, "primary", "lock-open")
        self.work: WorkBar | None = None
        self.worker.progressed.connect(self._show_work)
        self._lay_out()
        self.secret.entered.connect(self._open)
        after_painting(self, lambda: self._find_users(user))

    def _lay_out(self) -> None:
        inside, _languages = gate(self, self.say, self.speaking.emit, scrolls=False)
        title = label(self.say(words("Unlock the records")), "title")
        place = label(self.folder.name, "muted")
        place.setToolTip(str(self.folder))
        for part in (picture_label("lock", 32, Tint.ACCENT), title, place):
            inside.addLayout(row(1, part, 1))
        inside.addSpacing(STEP)
        for heading, box in ((words("Your name"), self.user), (words("Passphrase"), self.secret)):
            inside.addWidget(label(self.say(heading), "heading"))
            inside.addWidget(box)
        inside.addWidget(self.notice)
        self.notice.hide()
        inside.addWidget(self.trouble)
        self.trouble.hide()
        inside.addWidget(self.unlock)
        inside.addSpacing(STEP)
        self.by_card = button(self.say(words("I have forgotten the passphrase")), self._forgot, "quiet")
        inside.addLayout(row(1, self.by_card, 1))
        elsewhere = button(self.say(words("Open another folder")), self._elsewhere, "quiet")
        new = button(self.say(words("New records")), self.other.emit, "quiet")
        inside.addLayout(row(1, elsewhere, new, 1))
        self.limits = button(self.say(words("What this does not protect")), self._tell_limits, "jump")
        inside.addLayout(row(1, self.limits, 1))

    def _tell_limits(self) -> None:
        from caseapp.ui.pages.admin.honest import show_honest

        show_honest(self, self.say)

    def tell(self, notice: Words | None) -> None:
        """Say why the program was started again, where it was."""
        self.notice.setText(self.say(notice) if notice is not None else "")
        self.notice.setVisible(notice is not None)

    def is_opening(self) -> bool:
        """Whether a passphrase is being tried just now."""
        return not self.secret.isEnabled()

    def focus(self) -> None:
        """Put the cursor where typing begins."""
        self.secret.line.setFocus()

    def _find_users(self, user: str) -> None:
        folder = self.folder

        def job(*_ignored: object) -> "Door":
            from caseapp.actions.team import users_tries

            return users_tries.at_the_door(folder)

        self.worker.ask(job, lambda door: self._show_users(door, user), self._failed, owner=self)

    def _show_users(self, door: "Door", user: str) -> None:
        self.user.offer(door.users, user)
        for name, tries in door.tries.items():
            self.wrong[name] = tries.count
            self._until[name] = time.monotonic() + tries.wait(self.clock.now())
        self._must_wait()
        self.focus()

    def _must_wait(self) -> bool:
        """Wait if there were wrong tries just now in the name that is chosen."""
        self._left = int(self._until.get(self.user.text(), 0) - time.monotonic())
        if self._left > 0:
            self._wait_on()
        return self._left > 0

    def _open(self) -> None:
        passphrase, user, folder, clock = self.secret.text(), self.user.text(), self.folder, self.clock
        if not passphrase or not self.unlock.isEnabled() or self._must_wait():
            return

        def job(progress: Progress, stop: Stop) -> "Desk":
            from caseapp.actions.vaults import opening
            from caseapp.ui.readying import import_first

            desk = opening.open_vault(folder, user, passphrase, clock, progress, stop)
            import_first(desk)
            return desk

        self._show_opening(now=True)
        make_classes()
        self.worker.ask(job, self._success, self._failed, owner=self)

    def _show_opening(self, *, now: bool) -> None:
        self.unlock.setEnabled(not now)
        self.secret.setEnabled(not now)
        self.unlock.setText(self.say(words("Opening …") if now else words("Unlock")))

    def _show_work(self, done: float, doing: Words) -> None:
        """Records of the first format are copied, which takes long: the bar that tells of it is made only then."""
        if not self.is_opening():
            return
        if self.work is None:
            from caseapp.ui.widgets.bars import WorkBar

            self.work = WorkBar(self.say)
            outer = self.layout()
            if outer is not None:
                outer.addWidget(self.work)
            self.work.offer_stop(now=True)
            self.work.stopped.connect(self.worker.stop)
            self.worker.idle.connect(self.work.end)
            self.work.begin()
        self.work.progress(done, doing)

    def _success(self, desk: "Desk") -> None:
        self.secret.wipe()
        self.opened.emit(desk)

    def _failed(self, error: KnownError) -> None:
        self._show_opening(now=False)
        if isinstance(error, StoppedError):
            self.trouble.setText(self.say(error.sentence))
            self.trouble.show()
            return
        user = self.user.text()
        self.wrong[user] = self.wrong.get(user, 0) + 1
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        self.trouble.setText(self.say(error.sentence) + advice)
        self.trouble.show()
        dress(self.secret.line, "wrong")
        self.secret.line.selectAll()
        self.focus()  # the line was grey while the passphrase was tried: the cursor went away
        self._left = min(2 ** min(self.wrong[user] - 1, 8), LONGEST_WAIT)
        self._until[user] = time.monotonic() + self._left
        self._wait_on()

    def _wait(self) -> None:
        self._left -= 1
        self._wait_on()

    def _wait_on(self) -> None:
        if self._left > 0:
            self.unlock.setEnabled(False)
            self.unlock.setText(self.say(words("Wait {seconds} s", seconds=self._left)))
            self._tick.start()
            return
        self._tick.stop()
        self.unlock.setEnabled(True)
        self.unlock.setText(self.say(words("Unlock")))
        if self.secret.line.echoMode() is not QLineEdit.EchoMode.NoEcho:
            self.focus()

    def _forgot(self) -> None:
        if self.secret.isEnabled():
            self.forgotten.emit(self.folder)

    def _elsewhere(self) -> None:
        from caseapp.ui.widgets.dialogs import choose_folder

        chosen = choose_folder(self, self.say(words("Folder of the records")), self.folder.parent)
        if chosen is not None:
            self.folder = chosen
            self.trouble.hide()
            self._find_users("")
