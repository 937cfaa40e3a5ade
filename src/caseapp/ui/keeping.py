"""What the window does about keeping records safe: the line about backups, and what was noticed at the opening."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from caseapp.base.language import date_text
from caseapp.base.words import words
from caseapp.ui.context import Context
from caseapp.ui.widgets.backup_line import BackupLine
from caseapp.ui.widgets.dialogs import sure

if TYPE_CHECKING:
    from caseapp.actions.safekeeping.backup_state import BackupState


class Keeping(QObject):
    """Asks how the backups stand and acts on the line's buttons. Lives as long as its window.

    `refused` tells that she does not want to work under a wrong clock.
    """

    refused = Signal()

    def __init__(self, context: Context, window: QWidget, line: BackupLine) -> None:
        super().__init__(window)
        self.context, self.window, self.line = context, window, line
        self.state: BackupState | None = None
        line.wanted.connect(self._back_up)
        line.put_off.connect(self._put_off)

    def begin(self) -> None:
        """The window is shown: say what was noticed when the records were opened."""
        desk = self.context.desk
        self.refresh()
        for remark in desk.remarks[:1]:
            self.context.tell(remark, "warning")
        self.context.desk = replace(desk, remarks=())  # a window in another language says nothing twice
        if desk.clock_behind:
            QTimer.singleShot(0, self.line, self._ask_about_clock)

    def refresh(self) -> None:
        """Ask how the backups stand."""
        desk = self.context.desk

        def job(*_ignored: object) -> "BackupState":
            from caseapp.actions.safekeeping.backup_state import backup_state

            return backup_state(desk)

        self.context.line.ask(job, self._show, owner=self.line)

    def _ask_about_clock(self) -> None:
        """Days that are written down under a wrong clock are wrong: she decides, and the log knows that she was asked."""
        desk, code = self.context.desk, self.context.say.code
        question = words(
            "The clock of this computer says {today}, but the newest entry in these records is from {last}. Perhaps its"
            " battery is empty. Days that you write down may be wrong until the clock is set.",
            today=date_text(code, desk.clock.today()),
            last=date_text(code, date.fromisoformat(desk.clock_behind[:10])),
        )
        if not sure(self.window, self.context.say, question, words("Work on all the same")):
            self.refused.emit()
            return

        def job(*_ignored: object) -> None:
            from caseapp.actions.vaults.found import accept_clock

            accept_clock(desk)

        self.context.desk = replace(desk, clock_behind="")
        self.context.line.ask(job, lambda _nothing: None, owner=self.line)

    def _show(self, state: "BackupState") -> None:
        self.state = state
        self.line.show_state(state)

    def _back_up(self) -> None:
        """To the place of last time where it is there; else Settings has a button for each place."""
        if self.state is None or self.state.place is None:
            self.context.go("settings")
            return
        from caseapp.ui.pages.admin.settings_backup import back_up

        back_up(self.context, self.line, self.state.place, self.refresh)

    def _put_off(self) -> None:
        desk = self.context.desk

        def job(*_ignored: object) -> None:
            from caseapp.actions.safekeeping.backup_state import remind_next_week

            remind_next_week(desk)

        self.context.line.ask(job, lambda _nothing: self.refresh(), owner=self.line)
