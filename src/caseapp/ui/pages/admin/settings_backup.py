"""The card for backups in Settings: how they stand, sticks that are plugged in, and any other folder."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStorageInfo
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.base.disks import on_stick
from caseapp.base.language import date_text, number_text
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.context import Context
from caseapp.ui.line import Progress, Stop
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import choose_folder
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import button, clear, column, label

if TYPE_CHECKING:
    from caseapp.actions.safekeeping.backup_state import BackupState, KnownBackup

HEADING = words("Backup")
ABOUT = words(
    "A backup is encrypted, and is read again after writing. Keep its two files together on a stick that lies"
    " elsewhere; your passphrase or the recovery card opens them."
)
_PLACES = {
    "stick": words("on a stick"),
    "folder": words("in a folder"),
    "network": words("on another computer"),
}
_MOST_STICKS = 4
_GIGABYTE = 10**9


def back_up(context: Context, owner: QWidget, folder: Path, then: Callable[[], object]) -> None:
    """Let the worker write a backup into a folder, with its progress and Stop at the foot of the window."""
    desk = context.desk

    def job(progress: Progress, stop: Stop) -> object:
        from caseapp.actions.safekeeping import backup

        return backup.backup(desk, folder, progress, stop)

    def done(_file: object) -> None:
        context.tell(words("The backup is written, was read again, and is whole."))
        then()

    context.line.ask(job, done, owner=owner)


def sticks() -> Iterator[tuple[str, Path, int]]:
    """Sticks that can be written to: what they call themselves, where they are, and their free bytes."""
    for volume in QStorageInfo.mountedVolumes():
        root = Path(volume.rootPath())
        if volume.isReady() and not volume.isReadOnly() and on_stick(root):
            yield volume.displayName() or root.name, root, volume.bytesAvailable()


class BackupPart(QWidget):
    """Everything about backups of an open vault. `folder` is where the last one went, where it still is there."""

    def __init__(self, context: Context, inside: QVBoxLayout) -> None:
        super().__init__()
        self.context, self.say = context, context.say
        self.state: BackupState | None = None
        self.lines = column(gap=STEP // 2)
        self.places = QWidget()
        self.flow = Flow(self.places)
        own = column(self, gap=STEP)
        own.addLayout(self.lines)
        own.addWidget(self.places)
        inside.addWidget(self)

    def arrive(self) -> None:
        """Ask how the backups stand, and look for sticks."""
        desk = self.context.desk

        def job(*_ignored: object) -> "BackupState":
            from caseapp.actions.safekeeping.backup_state import backup_state

            return backup_state(desk)

        self.context.line.ask(job, self.show_state, owner=self)

    def show_state(self, state: "BackupState") -> None:
        """Show the last backups, and a button for each place."""
        from caseapp.actions.safekeeping.backup_state import when

        self.state = state
        clear(self.lines)
        self.lines.addWidget(label(self.say(when(state.days))))
        for made in state.made:
            self.lines.addWidget(label(self.say(_told(self.say, made)), "small", wrap=True))
        self._offer_places(state)

    def back_up(self, folder: Path) -> None:
        """Write a backup into a folder."""
        back_up(self.context, self, folder, self._done)

    def _done(self) -> None:
        self.context.voices.stored.emit()
        self.arrive()

    def _offer_places(self, state: "BackupState") -> None:
        clear(self.flow)
        self.places.setVisible(state.may)
        offered = [] if state.place is None else [state.place]
        if state.place is not None:
            self._offer(words("Back up to “{name}” as last time", name=state.place.name), state.place)
        for name, root, free in list(sticks())[:_MOST_STICKS]:
            if root not in offered:
                room = number_text(self.say.code, free // _GIGABYTE)
                self._offer(words("Back up to the stick {name} ({free} GB free)", name=name, free=room), root)
        made = button(self.say(words("Back up to a folder …")), self._choose, icon_name="hard-drive-download")
        self.flow.addWidget(made)

    def _offer(self, text: Words, folder: Path) -> None:
        made = button(self.say(text), lambda: self.back_up(folder), icon_name="hard-drive-download")
        made.setToolTip(str(folder))
        self.flow.addWidget(made)

    def _choose(self) -> None:
        start = self.state.place if self.state is not None else None
        folder = choose_folder(self, self.say(words("Folder for the backup")), start)
        if folder is not None:
            self.back_up(folder)


def _told(say: Speaks, made: "KnownBackup") -> Words:
    day = date_text(say.code, made.day)
    place = _PLACES.get(made.place, _PLACES["folder"])
    if made.verified:
        return words(
            "{day}, {place}: read again and whole, people: {people}", day=day, place=place, people=made.people
        )
    return words("{day}, {place}: was not finished", day=day, place=place)
