"""The one top-level window: the pages before a vault is open, the window over it, and the way between them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from caseapp.base.clock import Clock
from caseapp.base.resources import resource
from caseapp.base.words import words
from caseapp.ui.early import AFTER_PAINTING
from caseapp.ui.language import speak, usual_language
from caseapp.ui.line import Line
from caseapp.ui.remembered import Remembered, recall, remember
from caseapp.ui.theme import apply_theme

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk
    from caseapp.ui.watch import Watch
    from caseapp.ui.window import Window

_TITLE_BAR = 32
"""Pixels that the frame of the window takes on a small screen."""


class Shell(QStackedWidget):
    """Title and icon say nothing about what the program is for.

    What the unlock page does not need is imported when it is needed: that page shall stand at once (decision 0007).

    Locking closes the vault. A window with unsaved answers is kept, hidden, until the same user opens the same
    vault again; every other window is thrown away with what it showed.
    """

    def __init__(
        self, app: QApplication, clock: Clock, vault: Path | None, memory: Path | None = None
    ) -> None:
        super().__init__()
        self.app, self.clock, self.memory = app, clock, memory
        kept: Remembered = recall(memory)
        self.say = speak(app, kept.language or usual_language())
        apply_theme(app, kept.theme)
        self.line = Line()
        self.line.bug.connect(self._show_bug)
        self.window_over_vault: Window | None = None
        self.asleep: Window | None = None
        self.setWindowTitle("caseapp")
        QTimer.singleShot(AFTER_PAINTING, self, self._show_icon)
        self.setMinimumSize(960, 640)
        room = self.screen().availableGeometry()
        self.resize(min(1280, room.width()), min(800, room.height() - _TITLE_BAR))
        self.watch: Watch | None = None
        folder = vault or (Path(kept.vault) if kept.vault else None)
        if folder is not None and folder.is_dir():
            self.show_unlock(folder)
        else:
            self.show_first_start()

    def _show_icon(self) -> None:
        self.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))

    def _show_bug(self, report: str) -> None:
        from caseapp.ui.widgets.dialogs import show_bug

        show_bug(self, self.say, report)

    # ------------------------------------------------------------ before a vault is open

    def show_unlock(self, folder: Path, user: str = "") -> None:
        """Ask for the passphrase of the vault in a folder."""
        from caseapp.ui.pages.unlock import UnlockPage

        page = UnlockPage(self.line, self.say, self.clock, folder, user)
        page.opened.connect(self.open_desk)
        page.other.connect(self.show_first_start)
        page.forgotten.connect(self.show_recover)
        page.speaking.connect(lambda code: self._speak_before(code, page.folder))
        self._show(page)
        page.focus()

    def show_first_start(self) -> None:
        """Begin a new vault."""
        from caseapp.ui.pages.first_start import FirstStart

        page = FirstStart(self.line, self.say, self.clock, self._keep)
        page.opened.connect(self.open_desk)
        page.existing.connect(self.show_unlock)
        page.restoring.connect(self.show_restore)
        page.speaking.connect(lambda code: self._speak_before(code, None))
        self._show(page)
        page.focus()

    def show_restore(self) -> None:
        """Make records from a backup."""
        from caseapp.ui.pages.restore import RestorePage

        page = RestorePage(self.line, self.say, self._keep)
        page.existing.connect(self.show_unlock)
        page.leaving.connect(self.show_first_start)
        page.speaking.connect(self._speak_while_restoring)
        self._show(page)
        page.focus()

    def show_recover(self, folder: Path) -> None:
        """Open records by their recovery card, because the passphrase is forgotten."""
        from caseapp.ui.pages.recover import RecoverPage

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
        remember(self.memory, vault=str(desk.folder))
        sleeping, self.asleep = self.asleep, None
        if sleeping is not None and _same(sleeping.context.desk, desk):
            sleeping.context.desk = desk
            self.window_over_vault = sleeping
            self._show(sleeping)
        else:
            if sleeping is not None:
                sleeping.deleteLater()
            self._build(desk)
        self._keep_watch()

    def _keep_watch(self) -> None:
        from caseapp.ui.watch import Watch

        if self.watch is None:
            self.watch = Watch(self, recall(self.memory).idle_minutes(), self.lock)
        self.watch.begin()

    def _build(self, desk: "Desk", page: str = "") -> None:
        from caseapp.ui.context import Context
        from caseapp.ui.window import Window

        window = Window(Context(desk, self.line, self.say, self.clock))
        window.locking.connect(self.lock)
        window.context.voices.changed.connect(self.change)
        self.window_over_vault = window
        self._show(window)
        if page:
            window.go(page)
        window.begin()

    def lock(self) -> None:
        """Close the vault and ask for the passphrase again."""
        window, self.window_over_vault = self.window_over_vault, None
        if window is None:
            return
        if self.watch is not None:
            self.watch.end()
        _close_dialogs(self.app)
        desk = window.context.desk
        self.line.ask(lambda *_ignored: desk.close(), lambda _nothing: None)
        if window.page().unsaved() is not None:
            self.asleep = window
            self.removeWidget(window)
            window.hide()
        self.show_unlock(desk.folder, desk.user)

    def change(self, choice: str, value: str) -> None:
        """Take over another language, theme or idle time at once."""
        window = self.window_over_vault
        if window is None or not window.may_leave():
            return
        kept = remember(self.memory, **{choice: value})
        if choice == "idle" and self.watch is not None:
            self.watch.set_minutes(kept.idle_minutes())
            return
        if choice == "theme":
            apply_theme(self.app, value)
        self.say = speak(self.app, kept.language or usual_language())
        self._build(window.context.desk, window.current)

    def _show(self, page: QWidget) -> None:
        old = self.currentWidget()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if old is not None and old is not page and old is not self.asleep:
            self.removeWidget(old)
            old.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved answers and secrets, close the vault, end the worker thread."""
        if not self._may_close_steps():
            event.ignore()
            return
        window = self.window_over_vault
        if window is not None:
            if not window.may_leave():
                event.ignore()
                return
            desk = window.context.desk
            self.line.ask(lambda *_ignored: desk.close(), lambda _nothing: None)
        self.line.end()
        event.accept()

    def _may_close_steps(self) -> bool:
        from caseapp.ui.pages.first_frame import StepsPage
        from caseapp.ui.widgets.dialogs import sure

        page = self.currentWidget()
        question = page.unsaved() if isinstance(page, StepsPage) else None
        return question is None or sure(self, self.say, question, words("Close"), danger=True)


def _same(one: "Desk", other: "Desk") -> bool:
    return (one.folder, one.user) == (other.folder, other.user)


def _close_dialogs(app: QApplication) -> None:
    """Let no dialog or menu stand over the unlock page."""
    for _round in range(8):
        top = app.activePopupWidget() or app.activeModalWidget()
        if top is None:
            return
        top.close()
