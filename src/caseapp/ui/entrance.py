"""What stands in the window before a vault is open: unlock, first start, restore, recover, and the way between them."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from caseapp.base.clock import Clock
from caseapp.base.words import Words
from caseapp.ui.ending import Ending
from caseapp.ui.frame import Frame
from caseapp.ui.language import speak, usual_language
from caseapp.ui.line import Line
from caseapp.ui.remembered import Remembered, remember
from caseapp.ui.theme import apply_theme, dress_window


class Entrance(Frame):
    """The pages before a vault is open, in the remembered language and theme; each says how it goes on.

    What the unlock page does not need is imported when it is needed: that page shall stand at once (decision 0007).
    """

    opened = Signal(object)
    """The desk of a vault that was just opened, on any of these pages."""

    def __init__(
        self,
        app: QApplication,
        clock: Clock,
        memory: Path | None,
        kept: Remembered,
        ending: Ending,
        place: str,
    ) -> None:
        super().__init__(ending, place)
        self.app, self.clock, self.memory = app, clock, memory
        self.line = Line()
        self.line.bug.connect(self._show_bug)
        self._look_and_speak(kept)

    def _look_and_speak(self, kept: Remembered) -> None:
        apply_theme(self.app, kept.theme)
        dress_window(self)
        self.say = speak(self.app, kept.language or usual_language())

    def _show_bug(self, report: str) -> None:
        from caseapp.ui.widgets.dialogs import show_bug

        show_bug(self, self.say, report)

    def show_unlock(self, folder: Path, user: str = "", notice: Words | None = None) -> None:
        """Ask for the passphrase of the vault in a folder; `notice` says why the program was started again."""
        from caseapp.ui.pages.opening.unlock import UnlockPage

        page = UnlockPage(self.line, self.say, self.clock, folder, user)
        page.tell(notice)
        page.opened.connect(self.opened)
        page.other.connect(self.show_first_start)
        page.forgotten.connect(self.show_recover)
        page.speaking.connect(lambda code: self._speak_before(code, page.folder))
        self._show(page)
        page.focus()

    def show_first_start(self) -> None:
        """Begin a new vault."""
        from caseapp.ui.pages.opening.first_start import FirstStart

        page = FirstStart(self.line, self.say, self.clock, self._keep)
        page.opened.connect(self.opened)
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
        page.opened.connect(self.opened)
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

    def _show(self, page: QWidget) -> None:
        old = self.currentWidget()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if old is not None and old is not page:
            self._take_away(old)

    def _take_away(self, page: QWidget) -> None:
        self.removeWidget(page)
        page.deleteLater()
