"""The one top-level window: the pages before a vault is open, the window over it, and the way between them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from caseapp.base.clock import Clock
from caseapp.base.words import Words, words
from caseapp.ui.ending import Ending, why_ended
from caseapp.ui.frame import Frame
from caseapp.ui.language import speak, usual_language
from caseapp.ui.line import Line
from caseapp.ui.remembered import Remembered, recall, remember
from caseapp.ui.theme import apply_theme, dress_window

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from caseapp.actions.desk import Desk
    from caseapp.ui.clipboard import Clipboard
    from caseapp.ui.drafts import Drafts
    from caseapp.ui.guard import Begin
    from caseapp.ui.watch import Watch
    from caseapp.ui.window import Window

_ANSWER = 200
"""Milliseconds in which drafts are saved before a lock; after 250 the guardian ends the process itself."""


class Shell(Frame):
    """Goes from page to page before a vault is open, and shows the window over an open one.

    What the unlock page does not need is imported when it is needed: that page shall stand at once (decision 0007).

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
        super().__init__(ending or Ending(), begin.place if begin is not None else "")
        self.app, self.clock, self.memory = app, clock, memory
        kept: Remembered = recall(memory)
        self.say = speak(app, kept.language or usual_language())
        apply_theme(app, kept.theme)
        dress_window(self)
        self.line = Line()
        self.line.bug.connect(self._show_bug)
        self.ending.asked.connect(self.lock)
        self.ending.closed.connect(self._close_vault)
        self.window_over_vault: Window | None = None
        self.watch: Watch | None = None
        self.clipboard: Clipboard | None = None
        self.drafts: Drafts | None = None
        self.locking = False
        folder = vault or (Path(kept.vault) if kept.vault else None)
        if folder is not None and folder.is_dir():
            self.show_unlock(folder, begin.user if begin is not None else "", why_ended(begin))
        else:
            self.show_first_start()

    def _show_bug(self, report: str) -> None:
        from caseapp.ui.widgets.dialogs import show_bug

        show_bug(self, self.say, report)

    # ------------------------------------------------------------ before a vault is open

    def show_unlock(self, folder: Path, user: str = "", notice: Words | None = None) -> None:
        """Ask for the passphrase of the vault in a folder; `notice` says why the program was started again."""
        from caseapp.ui.pages.opening.unlock import UnlockPage

        page = UnlockPage(self.line, self.say, self.clock, folder, user)
        page.tell(notice)
        page.opened.connect(self.open_desk)
        page.other.connect(self.show_first_start)
        page.forgotten.connect(self.show_recover)
        page.speaking.connect(lambda code: self._speak_before(code, page.folder))
        self._show(page)
        page.focus()

    def show_first_start(self) -> None:
        """Begin a new vault."""
        from caseapp.ui.pages.opening.first_start import FirstStart

        page = FirstStart(self.line, self.say, self.clock, self._keep)
        page.opened.connect(self.open_desk)
        page.existing.connect(self.show_unlock)
        page.restoring.connect(self.show_restore)
        page.speaking.connect(lambda code: self._speak_before(code, None))
        self._show(page)
        page.focus()

    def show_restore(self) -> None:
        """Make records from a backup."""
        from caseapp.ui.pages.opening.restore import RestorePage

        page = RestorePage(self.line, self.say, self.clock, self._keep)
        page.existing.connect(self.show_unlock)
        page.leaving.connect(self.show_first_start)
        page.speaking.connect(self._speak_while_restoring)
        self._show(page)
        page.focus()

    def show_recover(self, folder: Path) -> None:
        """Open records by their recovery card, because the passphrase is forgotten."""
        from caseapp.ui.pages.opening.recover import RecoverPage

        page = RecoverPage(self.line, self.say, self.clock, folder)
        page.opened.connect(self.open_desk)
        page.existing.connect(self.show_unlock)
        page.speaking.connect(lambda code: self._speak_while_recovering(code, folder))
        self._show(page)
        page.focus()

    def _speak_while_recovering(self, code: str, folder: Path) -> None:
        self._take_language(code)
        self.show_recover(folder)

    def _keep(self, folder: Path) -> None:
        remember(self.memory, vault=str(folder))

    def _speak_while_restoring(self, code: str) -> None:
        self._take_language(code)
        self.show_restore()

    def _take_language(self, code: str) -> None:
        remember(self.memory, language=code)
        self.say = speak(self.app, code)

    def _speak_before(self, code: str, folder: Path | None) -> None:
        self._take_language(code)
        if folder is None:
            self.show_first_start()
        else:
            self.show_unlock(folder)

    # ------------------------------------------------------------ an open vault

    def open_desk(self, desk: "Desk") -> None:
        """Show the window over a vault that was just opened."""
        from caseapp.ui.clipboard import Clipboard
        from caseapp.ui.watch import Watch

        remember(self.memory, vault=str(desk.folder))
        self.watch = self.watch or Watch(self, self.ending, self.line.garbage.touch)
        self.clipboard = self.clipboard or Clipboard(self.app)
        self.ending.idle(recall(self.memory).idle_minutes())
        self.ending.opened(str(desk.folder), desk.user)
        self._build(desk)
        self.watch.begin()
        if self.drafts is not None:
            self.drafts.bring_back()
        self.stands.emit(self.window_over_vault)

    def _build(self, desk: "Desk", page: str = "", shown: object = None) -> None:
        from caseapp.ui.context import Context
        from caseapp.ui.drafts import Drafts
        from caseapp.ui.window import Window

        window = Window(Context(desk, self.line, self.say, self.clock))
        window.locking.connect(self.lock)
        window.context.voices.changed.connect(self.change)
        self.window_over_vault = window
        self.drafts = Drafts(window)
        self._show(window)
        if page:
            window.go(page, shown)
        window.begin(at_page=bool(page))

    def lock(self) -> None:
        """Save what is typed as drafts, and end the session; a second word while that is done is not needed."""
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
        """Take over another language, theme or idle time at once; what is half typed on the page comes along."""
        window = self.window_over_vault
        if window is None or window.page().is_saving():
            return
        draft = window.page().draft()
        if draft is None and not window.may_leave():
            return
        kept = remember(self.memory, **{choice: value})
        if choice == "idle":
            self.ending.idle(kept.idle_minutes())
            return
        if choice == "theme":
            apply_theme(self.app, value)
            dress_window(self)
        if self.drafts is not None:
            self.drafts.end()
        self.say = speak(self.app, kept.language or usual_language())
        self._build(window.context.desk, window.current, window.shown if draft is None else None)
        if draft is not None and self.drafts is not None:
            self.drafts.carry(window.current, draft)

    def _show(self, page: QWidget) -> None:
        old = self.currentWidget()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if old is not None and old is not page:
            self.removeWidget(old)
            old.deleteLater()

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Ask about unsaved answers and secrets, close the vault, end the worker thread."""
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
