"""Bringing back reports that left before the records were restored: a row below the list of what was issued."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from caseapp.base.words import words
from caseapp.records.roles import Intent
from caseapp.ui.context import Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.theme import FORM_WIDTH, STEP
from caseapp.ui.widgets.dialogs import choose_files
from caseapp.ui.widgets.parts import button, column, label, row

if TYPE_CHECKING:
    from caseapp.actions.reporting.bringing_back import BroughtBack


class BringingPart(QWidget):
    """What it is for, the button, and what became of each file that was chosen last."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.say = page, page.say
        self.setMaximumWidth(FORM_WIDTH + 15 * STEP)
        self.begin = button(self.say(words("Bring issued reports back…")), self._choose, icon_name="history")
        self.told = label("", wrap=True)
        self.told.hide()
        inside = column(self, gap=STEP)
        inside.addWidget(label(self.say(_WHY), "muted", wrap=True))
        inside.addLayout(row(self.begin, 1))
        inside.addWidget(self.told)
        if not page.context.may(Intent.EXPORT_SUMMARY):
            self.hide()

    def bring(self, paths: Sequence[Path]) -> None:
        """Bring reports back from their files."""
        desk = self.page.context.desk

        def job(progress: Progress, stop: Stop) -> "tuple[BroughtBack, ...]":
            from caseapp.actions.reporting import bringing_back

            return bringing_back.bring_back(desk, paths, progress, stop)

        self.page.ask(job, self._brought)

    def _choose(self) -> None:
        paths = choose_files(self, self.say(words("Bring issued reports back")), "PDF (*.pdf *.age)")
        if paths:
            self.bring(paths)

    def _brought(self, found: "tuple[BroughtBack, ...]") -> None:
        self.told.setText("\n".join(f"{one.path.name}: {self.say(one.sentence)}" for one in found))
        self.told.show()
        if any(one.stands for one in found):
            self.page.context.voices.stored.emit()
            self.page.arrive()


_WHY = words(
    "After a backup was put back, these records do not know the reports that left since that backup was made. Bring them back from"
    " their files before you issue anything: otherwise a quarter could leave twice with different numbers."
)
