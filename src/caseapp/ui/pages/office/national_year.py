"""The year of all shelters on the screen. A part of the page of the whole."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.language import EVERY, LANGUAGES, of_documents
from caseapp.base.words import words
from caseapp.records.roles import Intent
from caseapp.statistics.spoken import OfYear
from caseapp.ui.context import Page
from caseapp.ui.icons import Tint
from caseapp.ui.line import Progress, Stop
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.count_words import CountWords
from caseapp.ui.widgets.dialogs import choose_target
from caseapp.ui.widgets.parts import button, card, column, label, picture_label, row
from caseapp.ui.widgets.report_view import ReportView

if TYPE_CHECKING:
    from caseapp.actions.office.national_years import YearOfAll

_ENDINGS = {"pdf": "PDF", "xlsx": "Excel", "csv": "CSV"}


class YearPart(QWidget):
    """One year at a time: the sums, and which reports of each shelter they rest on."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.say = page, page.say
        self.view: YearOfAll | None = None
        self.wanted = ""
        """The year to show first, if it is there; the newest otherwise."""
        self.year = Combo(searched=False)
        self.year.setAccessibleName(self.say(words("Year")))
        self.year.setFixedWidth(130)
        self.year.activated.connect(lambda place: self.show_year(int(self.year.keys[place])))
        self.language = Combo([*LANGUAGES.items(), (EVERY, self.say(words("All three languages")))])
        self.language.choose(of_documents(self.say.code))
        self.language.setAccessibleName(self.say(words("Language of the report")))
        self.language.setFixedWidth(190)
        self.exports = {
            ending: button(name, partial(self._choose, ending), icon_name="download")
            for ending, name in _ENDINGS.items()
        }
        self.numbers = ReportView(page.context.line.later)
        self.stack = QStackedWidget()
        self.stack.addWidget(QWidget())
        self.stack.addWidget(self.numbers)
        self._enable(on=False)
        self._lay_out()

    def _lay_out(self) -> None:
        may = self.page.context.may(Intent.EXPORT_NATIONAL)
        for ending, made in self.exports.items():
            made.setAccessibleName(self.say(words("Export as {kind}", kind=_ENDINGS[ending])))
            made.setToolTip(made.accessibleName())
            if not may:
                made.hide()
        if not may:
            self.language.hide()
        inside = column(self, gap=2 * STEP)
        inside.addLayout(row(self.year, 1, self.language, *self.exports.values()))
        inside.addWidget(self.stack, 1)

    def arrive(self) -> None:
        """Ask which years there are."""
        desk = self.page.context.desk

        def job(*_ignored: object) -> tuple[int, ...]:
            from caseapp.actions.office import national_years

            return national_years.national_years(desk)

        self.page.ask(job, self._offer)

    def _offer(self, years: tuple[int, ...]) -> None:
        before = self.wanted or (self.year.key() if self.year.keys else "")
        self.wanted = ""
        names = [str(one) for one in reversed(years)]
        self.year.offer([(name, name) for name in names])
        self._enable(on=bool(names))
        if names:
            self.show_year(int(before if before in names else names[0]))

    def show_year(self, year: int) -> None:
        """Add a year up."""
        self.year.choose(str(year))
        desk = self.page.context.desk

        def job(progress: Progress, stop: Stop) -> "YearOfAll":
            from caseapp.actions.office import national_years

            return national_years.year_view(desk, year, progress, stop)

        self.page.ask(job, self.show_view)

    def show_view(self, view: "YearOfAll") -> None:
        """Show the sums under the reports that they rest on."""
        self.view = view
        say = OfYear(self.say, of_all=True)
        counts = CountWords(view.summary, say, view.lower_bounds, view.measure_bounds)
        self.numbers.show_counts(counts, [self._rests_on(view)])
        self.stack.setCurrentIndex(1)

    def _rests_on(self, view: "YearOfAll") -> QWidget:
        frame, inside = card()
        inside.setSpacing(STEP // 2)
        here = {name: held for name, held in view.periods.items() if held}
        head = words("Shelters whose reports are added up: {number}", number=len(here))
        inside.addLayout(
            row(picture_label("circle-check", 20, Tint.ACCENT), label(self.say(head), "heading"), 1)
        )
        for name, held in here.items():
            inside.addWidget(label(f"{name}: {', '.join(held)}", wrap=True))
        self._missing(inside, [name for name in view.periods if name not in here])
        inside.addSpacing(STEP // 2)
        inside.addWidget(label(self.say(_ABOUT), "muted", wrap=True))
        return frame

    def _missing(self, inside: QVBoxLayout, names: Sequence[str]) -> None:
        if not names:
            return
        head = words("Expected, and not in it: {number}", number=len(names))
        inside.addSpacing(STEP // 2)
        inside.addLayout(
            row(picture_label("triangle-alert", 20, Tint.MUTED), label(self.say(head), "heading"), 1)
        )
        inside.addWidget(label(" · ".join(names), wrap=True))

    def export_to(self, target: Path) -> None:
        """Write the year to a file; its ending decides the kind."""
        desk, year, language = self.page.context.desk, int(self.year.key()), self.language.key()

        def job(progress: Progress, stop: Stop) -> object:
            from caseapp.actions.office import national_year_files

            return national_year_files.export_year(desk, year, language, target, progress, stop)

        self._enable(on=False)
        self.page.ask(job, lambda _periods: self._exported(target), self._not_exported)

    def _choose(self, ending: str) -> None:
        title = self.say(words("Export as {kind}", kind=_ENDINGS[ending]))
        name = f"{self.page.context.desk.profile.name} {self.year.key()}.{ending}"
        target = choose_target(self, title, name, f"{_ENDINGS[ending]} (*.{ending})")
        if target is not None:
            self.export_to(target)

    def _exported(self, target: Path) -> None:
        self._enable(on=True)
        self.page.context.tell(words("Exported to {path}", path=str(target)))

    def _not_exported(self, error: KnownError) -> None:
        self._enable(on=True)
        self.page.context.line.trouble.emit(error)

    def _enable(self, *, on: bool) -> None:
        for made in (self.year, self.language, *self.exports.values()):
            made.setEnabled(on)


_ABOUT = words(
    "Half-years stand in the place of their quarters. Whoever lacks a quarter makes the sums “at least”. For the office alone:"
    " nobody proved what a year and its quarters would tell together."
)
