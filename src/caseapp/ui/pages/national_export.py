"""Handing out the whole: what of it, in which language, to which file. A part of the page of the whole."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from caseapp.base.errors import KnownError
from caseapp.base.language import EVERY, LANGUAGES
from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.records.roles import Intent
from caseapp.ui.context import Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.reports_export import file_name
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.dialogs import choose_target
from caseapp.ui.widgets.parts import button, label, row

if TYPE_CHECKING:
    from caseapp.actions.national import NationalView

_KINDS: Mapping[str, tuple[Words, str]] = {
    "report": (words("Report (PDF)"), "pdf"),
    "workbook": (words("Workbook (Excel)"), "xlsx"),
    "table": (words("Table (CSV)"), "csv"),
}
"""What can be handed out, and the ending of its file."""


class NationalExport(QWidget):
    """The choice of a file and the button; `offer` says what would be handed out."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.say = page, page.say
        self.view: NationalView | None = None
        self.kind = Combo([(key, self.say(name)) for key, (name, _ending) in _KINDS.items()])
        self.kind.choose("report")
        self.kind.setAccessibleName(self.say(words("What is exported")))
        self.kind.setFixedWidth(230)
        self.language = Combo([*LANGUAGES.items(), (EVERY, self.say(words("All three languages")))])
        self.language.choose(self.say.code)
        self.language.setAccessibleName(self.say(words("Language of the report")))
        self.language.setFixedWidth(190)
        self.begin = button(self.say(words("Export")), self._choose, "primary", "download")
        inside = row(label(self.say(words("Export")), "muted"), self.kind, self.language, self.begin)
        self.setLayout(inside)
        self.offer(None)
        if not page.context.may(Intent.EXPORT_NATIONAL):
            self.hide()

    def offer(self, view: "NationalView | None") -> None:
        """What an export would hand out; None where there is nothing."""
        self.view = view
        self._enable(on=view is not None)

    def export_to(self, target: Path) -> None:
        """Write the chosen kind of file about the whole that is shown."""
        view, kind, language = self.view, self.kind.key(), self.language.key()
        if view is None:
            return
        desk = self.page.context.desk

        def job(progress: Progress, stop: Stop) -> object:
            return _WRITERS[kind](desk, view, language, target, progress, stop)

        self._enable(on=False)
        self.page.ask(job, lambda _none: self._exported(target), self._not_exported)

    def _choose(self) -> None:
        if self.view is None:
            return
        name, ending = _KINDS[self.kind.key()]
        quarter = Quarter.parse(self.view.summary.period.label)
        wanted = file_name(quarter, self.page.context.desk.profile.name, self.language.key(), ending)
        target = choose_target(self, self.say(name), wanted, f"{ending.upper()} (*.{ending})")
        if target is not None:
            wrong = target.suffix.lower() != f".{ending}"
            self.export_to(target.with_name(f"{target.name}.{ending}") if wrong else target)

    def _exported(self, target: Path) -> None:
        self._enable(on=True)
        self.page.context.tell(words("Exported to {path}", path=str(target)))

    def _not_exported(self, error: KnownError) -> None:
        self._enable(on=True)
        self.page.context.line.trouble.emit(error)

    def _enable(self, *, on: bool) -> None:
        for part in (self.kind, self.language, self.begin):
            part.setEnabled(on)


def _view_written(*given: object) -> None:
    from caseapp.actions import national_files

    national_files.export_view(*given)  # type: ignore[arg-type]


_WRITERS: Mapping[str, Callable[..., None]] = dict.fromkeys(("report", "workbook", "table"), _view_written)
