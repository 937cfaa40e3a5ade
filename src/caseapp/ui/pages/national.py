"""The whole of a quarter, added up from what the shelters published."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.language import EVERY, LANGUAGES, quarter_text
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.records.roles import Intent
from caseapp.ui.context import Context, Page
from caseapp.ui.icons import Tint
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.reports_export import file_name
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.count_words import CountWords
from caseapp.ui.widgets.dialogs import choose_target
from caseapp.ui.widgets.parts import button, card, column, empty_note, label, picture_label, row
from caseapp.ui.widgets.quarters import QuarterChoice
from caseapp.ui.widgets.report_view import ReportView

if TYPE_CHECKING:
    from caseapp.actions.national import NationalView

_ENDINGS = {"pdf": "PDF", "xlsx": "Excel", "csv": "CSV"}


class NationalPage(Page):
    """One quarter at a time: the sums, which shelters they rest on, and which are missing."""

    title = words("National")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.quarter: Quarter | None = None
        self.view: NationalView | None = None
        self.choice = QuarterChoice()
        self.choice.setAccessibleName(self.say(words("Quarter")))
        self.choice.setFixedWidth(240)
        self.language = Combo([*LANGUAGES.items(), (EVERY, self.say(words("All three languages")))])
        self.language.choose(self.say.code)
        self.language.setAccessibleName(self.say(words("Language of the report")))
        self.language.setFixedWidth(190)
        self.exports = {
            ending: button(name, partial(self._export, ending), icon_name="download")
            for ending, name in _ENDINGS.items()
        }
        self.back = button(self.say(words("Send back…")), self._send_back, icon_name="upload")
        self.numbers = ReportView()
        self.stack = QStackedWidget()
        self._lay_out()
        self.choice.activated.connect(self._chosen)

    def _lay_out(self) -> None:
        nothing = words(
            "Take in the summaries of shelters first; they are added up here, quarter by quarter."
        )
        inbox = button(self.say(words("To the inbox")), lambda: self.context.go("inbox"), "primary", "inbox")
        self.stack.addWidget(QWidget())
        self.stack.addWidget(self.numbers)
        self.stack.addWidget(
            empty_note("map", self.say(words("There is nothing to add up yet")), self.say(nothing), inbox)
        )
        if not self.context.may(Intent.IMPORT_SUMMARIES):
            inbox.hide()
        if not self.context.may(Intent.EXPORT_NATIONAL):
            self.back.hide()
        for ending, made in self.exports.items():
            if not self.context.may(Intent.EXPORT_NATIONAL):
                made.hide()
            made.setAccessibleName(self.say(words("Export as {kind}", kind=_ENDINGS[ending])))
            made.setToolTip(made.accessibleName())
        export = label(self.say(words("Export")), "muted")
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        whole.addLayout(row(label(self.say(self.title), "title"), 1, self.back))
        whole.addLayout(row(self.choice, 1, export, self.language, *self.exports.values()))
        whole.addWidget(self.stack, 1)

    # ------------------------------------------------------------ quarters

    def arrive(self, what: object = None) -> None:
        """Ask for which quarters anything was received; `what` is the quarter to show."""
        if isinstance(what, Quarter):
            self.quarter = what
        desk = self.context.desk

        def job(*_ignored: object) -> tuple[Quarter, ...]:
            from caseapp.actions import national

            return national.national_quarters(desk)

        self.ask(job, self.show_quarters)

    def show_quarters(self, quarters: tuple[Quarter, ...]) -> None:
        """List the quarters, the newest first, and keep to the one that is chosen."""
        newest = tuple(reversed(quarters))
        self.choice.offer([(str(one), quarter_text(self.say.code, one)) for one in newest])
        self._enable(on=bool(newest))
        if not newest:
            self.quarter = None
            self.stack.setCurrentIndex(2)
            return
        self.show_quarter(self.quarter if self.quarter in newest else newest[0])

    def _send_back(self) -> None:
        self.context.go("send-back", self.quarter or "")

    def _chosen(self, place: int) -> None:
        self.show_quarter(Quarter.parse(self.choice.keys[place]))

    def show_quarter(self, quarter: Quarter | None) -> None:
        """Add up a quarter."""
        if quarter is None:
            return
        self.quarter = quarter
        self.choice.choose(str(quarter))
        desk = self.context.desk

        def job(*_ignored: object) -> "NationalView":
            from caseapp.actions import national

            return national.national(desk, quarter)

        self.ask(job, partial(self.show_view, quarter))

    def show_view(self, quarter: Quarter, view: "NationalView") -> None:
        """Show the whole, unless another quarter was chosen meanwhile."""
        if quarter != self.quarter:
            return
        self.view = view
        counts = CountWords(view.summary, self.say, view.lower_bounds, view.measure_bounds)
        self.numbers.show_counts(counts, [self._rests_on(view)])
        self.stack.setCurrentIndex(1)
        self._enable(on=True)

    def _enable(self, *, on: bool) -> None:
        for made in (self.choice, self.language, *self.exports.values()):
            made.setEnabled(on)

    def _rests_on(self, view: "NationalView") -> QWidget:
        frame, inside = card()
        inside.setSpacing(STEP // 2)
        here, missing = sorted(view.shelter_names.values()), sorted(view.missing)
        rests = words("Shelters whose reports are added up: {number}", number=len(here))
        inside.addLayout(
            row(picture_label("circle-check", 20, Tint.ACCENT), label(self.say(rests), "heading"), 1)
        )
        inside.addWidget(label(", ".join(here), wrap=True))
        if missing:
            text = words("Shelters that have not reported: {number}", number=len(missing))
            inside.addSpacing(STEP // 2)
            inside.addLayout(row(picture_label("clock", 20), label(self.say(text), "heading"), 1))
            inside.addWidget(label(", ".join(missing), wrap=True))
        if view.by_half_years:
            text = words("Shelters that report by half-years: {number}", number=len(view.by_half_years))
            inside.addSpacing(STEP // 2)
            inside.addLayout(row(picture_label("calendar", 20), label(self.say(text), "heading"), 1))
            inside.addWidget(label(", ".join(sorted(view.by_half_years)), wrap=True))
            inside.addWidget(label(self.say(_BY_HALF_YEARS), "muted", wrap=True))
        inside.addSpacing(STEP // 2)
        inside.addWidget(label(self.say(_ADDED_UP), "muted", wrap=True))
        return frame

    # ------------------------------------------------------------ export

    def _export(self, ending: str) -> None:
        if self.quarter is None:
            return
        name = file_name(self.quarter, self.context.desk.profile.name, self.language.key(), ending)
        title = self.say(words("Export as {kind}", kind=_ENDINGS[ending]))
        target = choose_target(self, title, name, f"{_ENDINGS[ending]} (*.{ending})")
        if target is not None:
            wrong = target.suffix.lower() != f".{ending}"
            self.export_to(target.with_name(f"{target.name}.{ending}") if wrong else target)

    def export_to(self, target: Path) -> None:
        """Write the whole to a file; its ending decides the kind."""
        desk, quarter, language = self.context.desk, self.quarter, self.language.key()
        if quarter is None:
            return

        def job(progress: Progress, stop: Stop) -> object:
            from caseapp.actions import national_files

            return national_files.export_quarter(
                desk, quarter, language, target, progress=progress, stop=stop
            )

        self._enable(on=False)
        self.ask(job, lambda _view: self._exported(target), self._not_exported)

    def _exported(self, target: Path) -> None:
        self._enable(on=True)
        self.context.tell(words("Exported to {path}", path=str(target)))

    def _not_exported(self, error: KnownError) -> None:
        self._enable(on=True)
        self.context.line.trouble.emit(error)


_BY_HALF_YEARS = words(
    "Their numbers are about two quarters at once, so they are in no quarter of the whole, but in its year."
)
_ADDED_UP = words(
    "Only numbers that the shelters published are added up. Where one of them hides a number, the others together"
    " say at least how many."
)
