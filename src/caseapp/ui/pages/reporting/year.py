"""A year on the screen: added up from the issued reports, which it names; written as a PDF."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.language import LANGUAGES, of_documents, quarter_text
from caseapp.base.listing import Listing
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.records.roles import Intent
from caseapp.statistics.spoken import OfYear
from caseapp.ui.context import Context, Page
from caseapp.ui.icons import Tint
from caseapp.ui.line import Progress, Stop
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.count_paper import marks
from caseapp.ui.widgets.count_words import CountWords
from caseapp.ui.widgets.dialogs import choose_target
from caseapp.ui.widgets.parts import button, card, column, empty_note, icon_button, label, picture_label, row
from caseapp.ui.widgets.print_list import parts_in, print_button
from caseapp.ui.widgets.report_view import ReportView

if TYPE_CHECKING:
    from caseapp.actions.reporting.years import YearView

_RULES = words(
    "Nothing was counted anew. A sum is exact where each of these reports shows the number, otherwise “at least”. Persons"
    " assisted are those of the first quarter and the new and re-opened ones of each later quarter; by service or another"
    " answer, a person is counted once in each quarter."
)


class YearPage(Page):
    """One year at a time: the sums, and which reports they rest on."""

    title = words("Year")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: YearView | None = None
        self.year = Combo(searched=False)
        self.year.setAccessibleName(self.say(words("Year")))
        self.year.setFixedWidth(130)
        self.language = Combo(LANGUAGES.items())
        self.language.choose(of_documents(self.say.code))
        self.language.setAccessibleName(self.say(words("Language of the report")))
        self.language.setFixedWidth(150)
        self.export = button("PDF", self._export, icon_name="download")
        self.export.setAccessibleName(self.say(words("Export as {kind}", kind="PDF")))
        self.numbers = ReportView(context.line.later)
        self.trouble = label("", wrap=True)
        self.stack = QStackedWidget()
        self._enable(on=False)
        self._lay_out()
        self.year.activated.connect(lambda place: self._read(int(self.year.keys[place])))

    def _lay_out(self) -> None:
        nothing = words(
            "A year is added up from issued reports. Issue its first quarter, and it begins here."
        )
        back = icon_button(
            "arrow-left", self.say(words("Back to the reports")), lambda: self.context.go("reports")
        )
        self.stack.addWidget(QWidget())
        self.stack.addWidget(self.numbers)
        self.stack.addWidget(
            empty_note("calendar", self.say(words("No quarter was issued yet")), self.say(nothing))
        )
        refused = QWidget()
        column(refused).addWidget(self.trouble)
        self.stack.addWidget(refused)
        if not self.context.may(Intent.EXPORT_SUMMARY):
            self.export.hide()
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        whole.addLayout(row(back, label(self.say(self.title), "title"), 1))
        whole.addLayout(
            row(self.year, 1, print_button(self, "year", self.listing), self.language, self.export)
        )
        whole.addWidget(self.stack, 1)

    def arrive(self, what: object = None) -> None:
        """Ask which years there are."""
        from caseapp.actions.reporting import years

        desk = self.context.desk
        self.ask(lambda *_ignored: years.years(desk), self.show_years)

    def show_years(self, found: tuple[int, ...]) -> None:
        """List the years, the newest first, and keep to the one that is chosen."""
        chosen = self.view.year.summary.period.label if self.view else ""
        names = [str(one) for one in reversed(found)]
        self.year.offer([(name, name) for name in names])
        self._enable(on=bool(names))
        if not names:
            self.stack.setCurrentIndex(2)
            return
        self._read(int(chosen if chosen in names else names[0]))

    def _enable(self, *, on: bool) -> None:
        for part in (self.year, self.language, self.export):
            part.setEnabled(on)

    def _read(self, year: int) -> None:
        from caseapp.actions.reporting import years

        desk = self.context.desk
        self.year.choose(str(year))
        self.ask(lambda *_ignored: years.year_view(desk, year), self.show_view, self._refused)

    def show_view(self, view: "YearView") -> None:
        """Show the sums under the reports that they rest on."""
        self.view = view
        year = view.year
        counts = CountWords(year.summary, OfYear(self.say), year.lower_bounds, year.measure_bounds)
        self.numbers.show_counts(counts, [self._rests_on(view)])
        self.export.setEnabled(True)
        self.stack.setCurrentIndex(1)

    def _rests_on(self, view: "YearView") -> QWidget:
        frame, inside = card()
        inside.setSpacing(STEP // 2)
        title = label(self.say(words("Added up from")), "heading")
        inside.addLayout(row(picture_label("circle-check", 20, Tint.ACCENT), title, 1))
        for one in view.sources:
            name = quarter_text(self.say.code, Quarter.parse(one.quarter))
            digits = " ".join(one.sha256[place : place + 4] for place in range(0, 16, 4))
            said = words("{quarter}: fingerprint {digits} …", quarter=name, digits=digits)
            inside.addWidget(label(self.say(said), wrap=True))
        for number in view.year.missing:
            name = quarter_text(self.say.code, Quarter(int(view.year.summary.period.label), number))
            said = words("{quarter} was not issued, so every sum over the year is “at least”.", quarter=name)
            inside.addWidget(label(self.say(said), "warning", wrap=True))
        inside.addWidget(label(self.say(_RULES), "muted", wrap=True))
        return frame

    def listing(self) -> Listing:
        """The tables of the year, for paper."""
        parts = parts_in(self.numbers)
        return Listing("year", f"{self.say(self.title)} {self.year.key()}", parts, marks(parts, self.say))

    def _refused(self, error: KnownError) -> None:
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        self.trouble.setText(self.say(error.sentence) + advice)
        self.export.setEnabled(False)
        self.stack.setCurrentIndex(3)

    def _export(self) -> None:
        name = f"{self.year.key()} {self.context.desk.profile.name} ({self.language.key()}).pdf"
        target = choose_target(self, self.say(words("Export the year")), name, "PDF (*.pdf)")
        if target is not None:
            self.export_to(target)

    def export_to(self, target: Path) -> None:
        """Write the year to a file."""
        from caseapp.actions.reporting import years

        desk, year, language = self.context.desk, int(self.year.key()), self.language.key()
        self.export.setEnabled(False)

        def job(progress: Progress, stop: Stop) -> "YearView":
            return years.export_year(desk, year, language, target, progress, stop)

        self.ask(job, partial(self._exported, target), self._not_exported)

    def _exported(self, target: Path, _view: "YearView") -> None:
        self.export.setEnabled(True)
        self.context.tell(words("Exported to {path}", path=str(target)))

    def _not_exported(self, error: KnownError) -> None:
        self.export.setEnabled(True)
        self.context.line.trouble.emit(error)
