"""Saving the audit log: it leaves the encryption, so it is asked first, and written into the log itself."""

from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.base.words import Words, words
from caseapp.ui.context import Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.widgets.dialogs import choose_target, sure

if TYPE_CHECKING:
    from caseapp.actions.trail.log import LogFilter


class LogExport:
    """What the two entries of the menu do."""

    def __init__(self, page: Page) -> None:
        self.page, self.say = page, page.say

    def save_table(self, wanted: "LogFilter") -> None:
        """Save what is shown as a table."""
        text = words(
            "The table is not encrypted. It tells who of your colleagues worked on which case and when. Give it only to"
            " those who may know this."
        )
        to = self._target(text, "log.csv", "(*.csv)")
        if to is not None:
            self.table_to(to, wanted)

    def table_to(self, to: Path, wanted: "LogFilter") -> None:
        """Write the table."""
        desk, say = self.page.context.desk, self.say

        def job(progress: Progress, stop: Stop) -> int:
            from caseapp.actions.trail import log_files

            return log_files.export_table(desk, wanted, to, say, progress, stop)

        self.page.ask(job, lambda count: self._saved(to, count))

    def save_log(self) -> None:
        """Save the whole log, signed and with its seals, for somebody who verifies it without the vault."""
        text = words(
            "The file holds who wrote when, with all signatures; what was done to which record stays sealed in it."
            " It is verified by “caseapp verify”, without the vault and without any key."
        )
        to = self._target(text, "log.jsonl", "(*.jsonl)")
        if to is not None:
            self.log_to(to)

    def log_to(self, to: Path) -> None:
        """Write the signed log."""
        desk = self.page.context.desk

        def job(progress: Progress, stop: Stop) -> int:
            from caseapp.actions.trail import log_files

            return log_files.export_log(desk, to, opened=False, progress=progress, stop=stop)

        self.page.ask(job, lambda count: self._saved(to, count))

    def _target(self, text: Words, name: str, pattern: str) -> Path | None:
        if not sure(self.page, self.say, text, words("Save")):
            return None
        return choose_target(self.page, self.say(words("Save the audit log")), name, pattern)

    def _saved(self, to: Path, count: int) -> None:
        self.page.context.tell(words("{n} entries were saved in {name}.", count=count, name=to.name))
