"""The drill: does the card on paper still open these records and the newest backup? Nothing is changed by trying."""

from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.ui.context import Context, Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.admin.recovery_typed import TypedPapers
from caseapp.ui.pages.admin.settings_recovery import lacking
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import choose_file
from caseapp.ui.widgets.parts import button, clear, column, icon_button, label, row, top_row
from caseapp.ui.widgets.reading import ReadingColumn, lay_under

if TYPE_CHECKING:
    from caseapp.actions.safekeeping.recovery_upkeep import Tried


class TryCardPage(Page):
    """The card or two shares are typed, a backup may be added, and the answer stands above."""

    title = words("Try the recovery card")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.backup: Path | None = None
        reading = ReadingColumn(STEP)
        self._inside = reading.inside
        back = icon_button(
            "arrow-left", self.say(words("Back to the settings")), lambda: context.go("settings")
        )
        head = top_row(back, label(self.say(self.title), "title"), 1)
        about = words(
            "Fetch the paper from where it is kept and type it in. You learn whether it opens these records and a backup;"
            " nothing is changed, and the card stays as it is."
        )
        self._inside.addWidget(label(self.say(about), "muted", wrap=True))
        self.found = column(gap=STEP // 2)
        self._inside.addLayout(self.found)
        self.papers = TypedPapers(self.say)
        self._inside.addWidget(self.papers)
        self._lay_out_backup()
        self.trying = button(self.say(words("Try it")), self.try_now, "primary")
        self._inside.addLayout(row(1, self.trying))
        self._inside.addStretch(1)
        self.area = lay_under(self, head, reading)

    def _lay_out_backup(self) -> None:
        self._inside.addWidget(label(self.say(words("A backup to try as well")), "heading"))
        self.file = label("", "muted", wrap=True)
        self.choosing = button(self.say(words("Choose the newest backup")), self._choose)
        line = row(self.file, self.choosing)
        line.setStretch(0, 1)
        self._inside.addLayout(line)

    def arrive(self, what: object = None) -> None:
        """Begin anew."""
        self.papers.wipe()
        clear(self.found)
        self.set_backup(None)
        self.papers.focus()

    def set_backup(self, file: Path | None) -> None:
        """Take a backup along, or none."""
        self.backup = file
        self.file.setText(
            file.name if file is not None else self.say(words("None chosen: only the records here."))
        )

    def _choose(self) -> None:
        chosen = choose_file(self, self.say(words("Choose the newest backup")), "(*.age)")
        if chosen is not None:
            self.set_backup(chosen)

    def try_now(self) -> None:
        """Let the worker try what was typed."""
        desk, papers, backup = self.context.desk, self.papers.texts(), self.backup
        clear(self.found)

        def job(progress: Progress, stop: Stop) -> "Tried":
            from caseapp.actions.safekeeping.recovery_upkeep import try_papers

            return try_papers(desk, papers, backup, progress, stop)

        self.trying.setEnabled(False)
        self.ask(job, self.show_tried, self._failed)

    def show_tried(self, tried: "Tried") -> None:
        """Say what the card opens, and forget it."""
        self.trying.setEnabled(True)
        self.papers.wipe()
        self.found.addWidget(label(self.say(words("Yes: it opens these records.")), "heading", wrap=True))
        if tried.lacking:
            self.found.addWidget(label(self.say(lacking(tried.lacking)), "warning", wrap=True))
        if tried.backup:
            opened = words("Yes: it opens the backup {name}, which is whole.", name=self.file.text())
            self.found.addWidget(label(self.say(opened), "heading", wrap=True))
            if tried.newer:
                newer = words("There is a newer one: {name}. Try that one too.", name=tried.newer)
                self.found.addWidget(label(self.say(newer), "warning", wrap=True))
        else:
            self.found.addWidget(label(self.say(words("No backup was tried.")), "muted"))
        kept = words("The day is kept. Put the paper back to where it is locked away.")
        self.found.addWidget(label(self.say(kept), "muted", wrap=True))
        self.area.verticalScrollBar().setValue(0)
        self.context.voices.stored.emit()

    def _failed(self, error: KnownError) -> None:
        self.trying.setEnabled(True)
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        self.found.addWidget(label(self.say(error.sentence) + advice, "error", wrap=True))
        self.area.verticalScrollBar().setValue(0)
