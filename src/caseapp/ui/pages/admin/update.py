"""A newer version of the program from a stick: checked here, installed by the person herself after closing the program."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp import __version__
from caseapp.base.errors import KnownError
from caseapp.base.language import date_text
from caseapp.base.words import words
from caseapp.ui.context import Context, Page
from caseapp.ui.icons import Tint
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.admin.settings_backup import sticks
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import choose_folder
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import (
    button,
    card,
    clear,
    column,
    icon_button,
    label,
    picture_label,
    row,
    top_row,
)
from caseapp.ui.widgets.reading import ReadingColumn, lay_under

if TYPE_CHECKING:
    from caseapp.actions.safekeeping.updating import Here, Update

_MOST_STICKS = 4
_ICON = 20


class UpdatePage(Page):
    """Where the newer version lies; then what was found, and the one line that installs it. `here` is another program in tests."""

    title = words("A newer version")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.here: Here | None = None
        text = ReadingColumn(STEP)
        self._inside = text.inside
        back = icon_button(
            "arrow-left", self.say(words("Back to the settings")), lambda: context.go("settings")
        )
        head = top_row(back, label(self.say(self.title), "title"), 1)
        about = words(
            "caseapp never fetches anything by itself. A newer version comes on a stick or in a folder, from the people who"
            " gave you this one. Here its signature is checked, so that nobody can put another program in its place; the"
            " checked file is copied to this computer. It is not installed yet."
        )
        self._inside.addWidget(label(self.say(about), wrap=True))
        self._inside.addWidget(label(self.say(words("You have version {version}.", version=__version__))))
        self._offers = QWidget()
        self._flow = Flow(self._offers)
        self._inside.addWidget(self._offers)
        self._results = QWidget()
        self._found = column(self._results, gap=2 * STEP)
        self._inside.addWidget(self._results)
        self._inside.addStretch(1)
        lay_under(self, head, text)

    def arrive(self, what: object = None) -> None:
        """Look for sticks; what was found before stays."""
        clear(self._flow)
        for name, root, _free in list(sticks())[:_MOST_STICKS]:
            text = self.say(words("Look on the stick {name}", name=name))
            self._flow.addWidget(button(text, partial(self.look, root), icon_name="search"))
        choose = button(self.say(words("Choose a folder …")), self._choose, icon_name="search")
        self._flow.addWidget(choose)

    def _choose(self) -> None:
        folder = choose_folder(self, self.say(words("Folder with the newer version")))
        if folder is not None:
            self.look(folder)

    def look(self, folder: Path) -> None:
        """Let the worker check and copy, with its progress and Stop at the foot of the window."""
        desk, here = self.context.desk, self.here
        clear(self._found)

        def job(progress: Progress, stop: Stop) -> "Update":
            from caseapp.actions.safekeeping import updating

            return updating.look_from_desk(desk, folder, here, progress, stop)

        self.ask(job, self.show_update, self.show_refused)

    def show_update(self, update: "Update") -> None:
        """The version, and how it is installed."""
        made = date_text(self.say.code, update.made)
        heading = words("Version {version} of {day} may be installed", version=update.version, day=made)
        inside = self._card("shield-check", self.say(heading))
        fits = words(
            "Its signature is right, it is newer than yours, and the copy on this computer is the file that was published."
        )
        inside.addWidget(label(self.say(fits), wrap=True))
        inside.addWidget(label(self.say(update.how), wrap=True))
        line = label(update.command, "heading", wrap=True)
        line.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        line.setAccessibleName(self.say(words("How it is installed: {line}", line=update.command)))
        inside.addWidget(line)
        if update.by_opening:
            show = button(
                self.say(words("Show the file")), lambda: _show(update.file.parent), icon_name="package"
            )
            inside.addLayout(row(show, 1))
        inside.addWidget(label(f"SHA-256 {update.sha256}", "small", wrap=True))
        inside.addWidget(
            label(self.say(words("Built from: {commit}", commit=update.commit)), "small", wrap=True)
        )

    def show_refused(self, error: KnownError) -> None:
        """Why nothing was copied, and what to do."""
        inside = self._card("triangle-alert", self.say(words("Nothing was copied")), Tint.DANGER)
        inside.addWidget(label(self.say(error.sentence), wrap=True))
        if error.advice is not None:
            inside.addWidget(label(self.say(error.advice), "muted", wrap=True))

    def _card(self, icon_name: str, heading: str, tint: Tint = Tint.ACCENT) -> QVBoxLayout:
        clear(self._found)
        frame, inside = card()
        self._found.addWidget(frame)
        line = row(picture_label(icon_name, _ICON, tint))
        line.addWidget(label(heading, "heading", wrap=True), 1)
        inside.addLayout(line)
        return inside


def _show(folder: Path) -> None:
    """Open the folder of the checked copy, so that it can be opened after the program is closed."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
