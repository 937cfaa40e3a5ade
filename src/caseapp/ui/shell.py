"""The one top-level window: the pages before a vault is open, the window over it, and the way between them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication

from caseapp.base.clock import Clock
from caseapp.base.paths import is_folder
from caseapp.base.words import words
from caseapp.ui.ending import Ending, why_ended
from caseapp.ui.entrance import Entrance
from caseapp.ui.in_turns import InTurns
from caseapp.ui.line import Piece
from caseapp.ui.remembered import recall, remember

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from caseapp.actions.desk import Desk
    from caseapp.ui.clipboard import Clipboard
    from caseapp.ui.context import Draft
    from caseapp.ui.drafts import Drafts
    from caseapp.ui.guard import Begin
    from caseapp.ui.watch import Watch
    from caseapp.ui.window import Window

_ANSWER = 200
"""Milliseconds in which drafts are saved before a lock; after 250 the guardian ends the process itself."""


class Shell(Entrance):
    """Goes from the pages before a vault is open to the window over an open one, and back.

    Every way to lock (key, button, nobody there, screen lock, sleep) ends in `lock`: what is typed is saved as a
    draft, and then `ending` ends it. `begin` is what a guardian says of the session before.
    """

    stands = Signal(object)
    """The window over a vault that was just opened is shown."""

    def __init__(
        self,
        app: QApplication,
        clock: Clock,
        vault: Path | None,
        memory: Path | None = None,
        *,
        ending: Ending | None = None,
        begin: "Begin | None" = None,
    ) -> None:
        kept = recall(memory)
        place = begin.place if begin is not None else ""
        super().__init__(app, clock, memory, kept, ending or Ending(), place)
        self.turns = InTurns(self.line.later, self)
        self.opened.connect(self.open_desk)
        self.ending.asked.connect(self.lock)
        self.ending.closed.connect(self._close_vault)
        self.window_over_vault: Window | None = None
        self.watch: Watch | None = None
        self.clipboard: Clipboard | None = None
        self.drafts: Drafts | None = None
        self.locking = False
        folder = vault or (Path(kept.vault) if kept.vault else None)
        if folder is not None and is_folder(folder):
            self.show_unlock(folder, begin.user if begin is not None else "", why_ended(begin))
        else:
            self.show_first_start()

    def open_desk(self, desk: "Desk") -> None:
        """Show the window over a vault that was just opened."""
        from caseapp.ui.clipboard import Clipboard
        from caseapp.ui.watch import Watch

        remember(self.memory, vault=str(desk.folder))
        self.watch = self.watch or Watch(self, self.ending, self.line.garbage.touch)
        self.clipboard = self.clipboard or Clipboard(self.app)
        self.ending.idle(recall(self.memory).idle_minutes())
        self.ending.opened(str(desk.folder), desk.user)
        self.turns.begin(*self._window_in_turns(desk), self._show_window, self._begin_work)

    def _begin_work(self) -> None:
        if self.watch is not None and self.drafts is not None:
            self.watch.begin()
            self.drafts.bring_back()
            self.stands.emit(self.window_over_vault)

    def _window_in_turns(self, desk: "Desk", page: str = "", shown: object = None) -> tuple[Piece, ...]:
        """The window, and then its page: with that it stands over the vault."""
        made: list[Window] = []
        return (
            lambda: made.append(self._make_window(desk)),
            lambda: self._enter(made[0], page, shown),
        )

    def _make_window(self, desk: "Desk") -> "Window":
        from caseapp.ui.context import Context
        from caseapp.ui.window import Window

        window = Window(Context(desk, self.line, self.say, self.clock))
        window.locking.connect(self.lock)
        window.context.voices.changed.connect(self.change)
        return window

    def _enter(self, window: "Window", page: str, shown: object) -> None:
        from caseapp.ui.drafts import Drafts

        window.enter(page, shown)
        self.window_over_vault = window
        self.drafts = Drafts(window)

    def _show_window(self, *, at_page: bool = False) -> None:
        window = self.window_over_vault
        if window is not None:
            self._show(window)
            window.begin(at_page=at_page)

    def lock(self) -> None:
        """Save what is typed as drafts, and end the session; a second word while that is done is not needed."""
        self.turns.finish()
        window = self.window_over_vault
        if window is None:
            self._lock_before()
        elif not self.locking and self.drafts is not None:
            self.locking = True
            self.line.stop()
            if self.clipboard is not None:
                self.clipboard.clear()
            desk = window.context.desk
            end = _once(lambda: self.ending.lock(str(desk.folder), desk.user))
            self.drafts.keep(end)
            self.drafts.end()
            if self.ending.guarded:
                QTimer.singleShot(_ANSWER, self, end)

    def _lock_before(self) -> None:
        """No vault is open: forget a passphrase that is being typed, and end a session that is just opening one."""
        from caseapp.ui.pages.opening.unlock import UnlockPage

        page = self.currentWidget()
        if not isinstance(page, UnlockPage):
            return
        page.secret.wipe()
        if self.ending.guarded and page.is_opening():
            self.ending.lock(str(page.folder), page.user.text())

    def _close_vault(self, _folder: str, _user: str) -> None:
        """Without a guardian: all that can be done inside the process."""
        from caseapp.ui.widgets.dialogs import close_dialogs

        window, self.window_over_vault = self.window_over_vault, None
        self.locking = False
        if window is None:
            return
        if self.watch is not None:
            self.watch.end()
        close_dialogs(self.app)
        desk = window.context.desk
        self.line.ask(lambda *_ignored: desk.close(), lambda _nothing: None)
        self.show_unlock(desk.folder, desk.user)

    def change(self, choice: str, value: str) -> None:
        """Take over another language, theme or idle time at once; what is half typed on the page comes along.

        The picture of the old window stays until the new one is there.
        """
        self.turns.finish()
        window = self.window_over_vault
        if window is None or self.drafts is None or window.page().is_saving():
            return
        draft = self.drafts.typed()
        if draft is None and not window.may_leave():
            return
        kept = remember(self.memory, **{choice: value})
        if choice == "idle":
            self.ending.idle(kept.idle_minutes())
            return
        self.drafts.end()
        desk, page, shown = window.context.desk, window.current, window.shown if draft is None else None
        self.setUpdatesEnabled(False)
        self.setFocus()  # or the line that had the cursor would still take keys
        self._take_away(window)
        self.turns.begin(
            lambda: self._look_and_speak(kept),
            self._learn,
            *self._window_in_turns(desk, page, shown),
            lambda: self._show_window(at_page=True),
            lambda: self._carry(page, draft),
        )

    def _learn(self) -> None:
        self.say.learn()

    def _carry(self, page: str, draft: "Draft | None") -> None:
        self.setUpdatesEnabled(True)
        if draft is not None and self.drafts is not None:
            self.drafts.carry(page, draft)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Ask about unsaved answers and secrets, close the vault, end the worker thread."""
        self.turns.finish()
        if not self._may_close_steps():
            event.ignore()
            return
        window = self.window_over_vault
        if window is not None:
            if not window.may_leave():
                event.ignore()
                return
            if self.drafts is not None:
                self.drafts.give_up()
            desk = window.context.desk
            self.line.ask(lambda *_ignored: desk.close(), lambda _nothing: None)
        if self.clipboard is not None:
            self.clipboard.clear()
        self.ending.leave()
        self.line.end()
        event.accept()

    def _may_close_steps(self) -> bool:
        from caseapp.ui.pages.opening.first_frame import StepsPage
        from caseapp.ui.widgets.dialogs import sure

        page = self.currentWidget()
        question = page.unsaved() if isinstance(page, StepsPage) else None
        return question is None or sure(self, self.say, question, words("Close"), danger=True)


def _once(do: Callable[[], None]) -> Callable[[], None]:
    """The same, done at the first call only."""
    left = [do]
    return lambda: left.pop()() if left else None
