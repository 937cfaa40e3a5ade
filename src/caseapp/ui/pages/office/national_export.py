"""Handing out the whole: what of it, in which language, to which file. A part of the page of the whole."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseapp.base.errors import KnownError
from caseapp.base.language import EVERY, LANGUAGES, of_documents
from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.records.roles import Intent
from caseapp.ui.context import Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.reporting.reports_export import file_name, plain_name
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.dialogs import choose_target, sure
from caseapp.ui.widgets.parts import button, row

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk
    from caseapp.actions.office.national import NationalView


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for: the whole as it is shown, the language, and the file."""

    desk: "Desk"
    view: "NationalView"
    language: str
    target: Path
    progress: Progress
    stop: Stop


def _write_view(order: Order) -> None:
    from caseapp.actions.office import national_files

    national_files.export_view(
        order.desk, order.view, order.language, order.target, order.progress, order.stop
    )


def _write_charts(order: Order) -> None:
    from caseapp.actions.office import national_charts

    national_charts.export_charts(
        order.desk, order.view, order.language, order.target, order.progress, order.stop
    )


def _write_ctdc(order: Order) -> None:
    from caseapp.actions.office import national_files

    quarter = Quarter.parse(order.view.summary.period.label)
    national_files.export_ctdc(order.desk, quarter, order.target, order.progress, order.stop)


def _write_year(order: Order) -> None:
    from caseapp.actions.office import national_year_files

    year = int(order.view.summary.period.label[:4])
    national_year_files.export_year(
        order.desk, year, order.language, order.target, order.progress, order.stop
    )


def _write_dictionary(order: Order) -> None:
    from caseapp.actions.office import national_files

    national_files.export_dictionary(order.language, order.target)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: its name, its ending, who writes it, and whether it hands out the whole that is shown."""

    name: Words
    ending: str
    write: Callable[[Order], None]
    of_view: bool = True


KINDS = {
    "report": Kind(words("Report (PDF)"), "pdf", _write_view),
    "workbook": Kind(words("Workbook (Excel)"), "xlsx", _write_view),
    "table": Kind(words("Table (CSV)"), "csv", _write_view),
    "charts": Kind(words("Charts (SVG and PNG)"), "zip", _write_charts),
    "ctdc": Kind(words("Counts for the CTDC (CSV)"), "csv", _write_ctdc),
    "year_report": Kind(words("Year of all shelters (PDF)"), "pdf", _write_year, of_view=False),
    "year_workbook": Kind(words("Year of all shelters (Excel)"), "xlsx", _write_year, of_view=False),
    "dictionary": Kind(words("Data dictionary (CSV)"), "csv", _write_dictionary, of_view=False),
}


class NationalExport(QWidget):
    """The choice of a file and the button; `offer` says what would be handed out."""

    handed_out = Signal()
    """A file was written: a whole for everybody may be fixed since then."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.say = page, page.say
        self.view: NationalView | None = None
        self.kind = Combo([(key, self.say(kind.name)) for key, kind in KINDS.items()])
        self.kind.choose("report")
        self.kind.setAccessibleName(self.say(words("What is exported")))
        self.kind.setFixedWidth(270)
        self.language = Combo([*LANGUAGES.items(), (EVERY, self.say(words("All three languages")))])
        self.language.choose(of_documents(self.say.code))
        self.language.setAccessibleName(self.say(words("Language of the report")))
        self.language.setFixedWidth(190)
        self.begin = button(self.say(words("Export")), self._choose, "", "download")
        self.setLayout(row(self.kind, self.language, self.begin))
        self.offer(None)
        if not page.context.may(Intent.EXPORT_NATIONAL):
            self.hide()

    def offer(self, view: "NationalView | None") -> None:
        """What an export would hand out; None where there is nothing. The year names shelters, and is for the office alone."""
        self.view = view
        own = view is None or view.audience.value == "office"
        keys = [key for key in KINDS if own or not key.startswith("year")]
        if keys != self.kind.keys:
            before = self.kind.key()
            self.kind.offer([(key, self.say(KINDS[key].name)) for key in keys])
            self.kind.choose(before if before in keys else "report")
        self._enable(on=view is not None)

    def export_to(self, target: Path) -> None:
        """Write the chosen kind of file about the whole that is shown."""
        view, kind, language = self.view, KINDS[self.kind.key()], self.language.key()
        if view is None:
            return
        desk = self.page.context.desk

        def job(progress: Progress, stop: Stop) -> object:
            kind.write(Order(desk, view, language, target, progress, stop))
            return None

        self._enable(on=False)
        self.page.ask(job, lambda _none: self._exported(target), self._not_exported)

    def _choose(self) -> None:
        view = self.view
        if view is None:
            return
        if self.kind.key() != "ctdc":
            self._choose_place(fixes=self.fixes())
            return
        desk, quarter = self.page.context.desk, Quarter.parse(view.summary.period.label)

        def job(_progress: Progress, _stop: Stop) -> bool:
            from caseapp.actions.office import public_view

            return public_view.is_fixed(desk, quarter)

        self._enable(on=False)
        self.page.ask(job, self._choose_for_ctdc, self._not_exported)

    def _choose_for_ctdc(self, fixed: bool) -> None:
        self._enable(on=True)
        self._choose_place(fixes=not fixed)

    def _choose_place(self, *, fixes: bool) -> None:
        if fixes and not sure(self, self.say, self._what_is_fixed(), words("Issue and export")):
            return
        kind = KINDS[self.kind.key()]
        wanted = self.suggested(kind.ending)
        target = choose_target(self, self.say(kind.name), wanted, f"{kind.ending.upper()} (*.{kind.ending})")
        if target is not None:
            self.export_to(target)

    def fixes(self) -> bool:
        """Whether exporting what is shown would fix it for everybody, for all partners or as made from exact tables: that is asked before.

        Counts for the CTDC are of the whole for everybody, whatever is shown.
        """
        view, kind = self.view, KINDS[self.kind.key()]
        if view is None or not kind.of_view:
            return False
        first = view.audience.value == "public" or view.made_from is not None
        exact = view.from_exact and not view.was_issued
        return (first and not view.issued_on) or exact

    def _what_is_fixed(self) -> Words:
        view = self.view
        if view is None or self.kind.key() == "ctdc" or view.audience.value == "public":
            return _FIXED
        return _FIXED_ROUNDED if view.summary.rounding is not None else _FIXED_EXACT

    def suggested(self, ending: str) -> str:
        """A name for the file, which tells audiences and kinds with the same ending apart."""
        if self.view is None:
            raise ValueError(ending)
        quarter, key = Quarter.parse(self.view.summary.period.label), self.kind.key()
        name = file_name(quarter, self.page.context.desk.profile.name, self.language.key(), ending)
        if key.startswith("year"):
            return name.replace(str(quarter), str(quarter.year))
        rounding = self.view.summary.rounding
        audience = self.view.audience.value if rounding is None else plain_name(rounding.recipient)
        beside = [audience] if KINDS[key].of_view and audience != "office" else []
        beside += [] if key in {"report", "workbook", "table"} else [key]
        return " ".join((Path(name).stem, *beside)) + f".{ending}"

    def _exported(self, target: Path) -> None:
        self._enable(on=True)
        self.page.context.tell(words("Exported to {path}", path=str(target)))
        self.handed_out.emit()

    def _not_exported(self, error: KnownError) -> None:
        self._enable(on=True)
        self.page.context.line.trouble.emit(error)

    def _enable(self, *, on: bool) -> None:
        for part in (self.kind, self.language, self.begin):
            part.setEnabled(on)


_FIXED = words(
    "With this file the whole of the quarter for everybody leaves the office. From then on it stays as it is, also when late reports"
    " come in. Go on?"
)
_FIXED_EXACT = words(
    "With this file the whole from exact tables is fixed. Every later one is protected together with it, so tables that come in later"
    " can add little: wait until most of them are here. Go on?"
)
_FIXED_ROUNDED = words(
    "With this file the rounded numbers of the quarter leave the office for the first time. Every other partner will be given the"
    " same numbers, also when late reports come in. Go on?"
)
