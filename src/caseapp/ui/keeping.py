"""What the window does about keeping records safe: the line about backups, and what was noticed at the opening."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from caseapp.ui.context import Context
from caseapp.ui.widgets.backup_line import BackupLine

if TYPE_CHECKING:
    from caseapp.actions.backup_state import BackupState


class Keeping(QObject):
    """Asks how the backups stand and acts on the line's buttons. Lives as long as its window."""

    def __init__(self, context: Context, window: QWidget, line: BackupLine) -> None:
        super().__init__(window)
        self.context, self.window, self.line = context, window, line
        self.state: BackupState | None = None
        line.wanted.connect(self._back_up)
        line.put_off.connect(self._put_off)

    def begin(self) -> None:
        """The window is shown."""
        self.refresh()

    def refresh(self) -> None:
        """Ask how the backups stand."""
        desk = self.context.desk

        def job(*_ignored: object) -> "BackupState":
            from caseapp.actions.backup_state import backup_state

            return backup_state(desk)

        self.context.line.ask(job, self._show, owner=self.line)

    def _show(self, state: "BackupState") -> None:
        self.state = state
        self.line.show_state(state)

    def _back_up(self) -> None:
        """To the place of last time where it is there; else Settings has a button for each place."""
        if self.state is None or self.state.place is None:
            self.context.go("settings")
            return
        from caseapp.ui.pages.settings_backup import back_up

        back_up(self.context, self.line, self.state.place, self.refresh)

    def _put_off(self) -> None:
        desk = self.context.desk

        def job(*_ignored: object) -> None:
            from caseapp.actions.backup_state import remind_next_week

            remind_next_week(desk)

        self.context.line.ask(job, lambda _nothing: self.refresh(), owner=self.line)
