"""One quarter of the whole for one audience. A part of the page of the whole."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.language import quarter_text
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.statistics.national import Audience
from caseapp.ui.context import Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.national_export import NationalExport
from caseapp.ui.pages.national_rests import rests_on
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.count_words import CountWords
from caseapp.ui.widgets.parts import column, label, row
from caseapp.ui.widgets.quarters import QuarterChoice
from caseapp.ui.widgets.report_view import ReportView

if TYPE_CHECKING:
    from caseapp.actions.national import NationalView

_NUMBERS, _TROUBLE = 1, 2


class QuarterPart(QWidget):
    """The quarter to choose, what may be handed out of it, and its numbers."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.say = page, page.say
        self.quarter: Quarter | None = None
        self.audience = Audience.OFFICE
        self.view: NationalView | None = None
        self.choice = QuarterChoice()
        self.choice.setAccessibleName(self.say(words("Quarter")))
        self.choice.setFixedWidth(240)
        self.choice.activated.connect(self._chosen)
        self.export = NationalExport(page)
        self.export.handed_out.connect(self._handed_out)
        self.exact = QCheckBox(self.say(words("With exact tables")))
        self.exact.setToolTip(self.say(_EXACT))
        self.exact.hide()
        self.exact.clicked.connect(lambda _on: self._add_up())
        self.numbers = ReportView()
        self.trouble = label("", wrap=True)
        refused = QWidget()
        told = column(refused)
        told.addWidget(self.trouble)
        told.addStretch(1)
        self.stack = QStackedWidget()
        for part in (QWidget(), self.numbers, refused):
            self.stack.addWidget(part)
        inside = column(self, gap=2 * STEP)
        inside.addLayout(row(self.choice, self.exact, 1, self.export))
        inside.addWidget(self.stack, 1)

    def offer(self, quarters: tuple[Quarter, ...]) -> None:
        """List quarters, the newest first, and keep to the one that is chosen."""
        newest = tuple(reversed(quarters))
        self.choice.offer([(str(one), quarter_text(self.say.code, one)) for one in newest])
        self.choice.setEnabled(bool(newest))
        self.export.offer(None)
        if newest:
            self.show_quarter(self.quarter if self.quarter in newest else newest[0])
        else:
            self.quarter = None

    def show_quarter(self, quarter: Quarter | None, audience: Audience | None = None) -> None:
        """Add up a quarter for an audience; for everybody it takes a while, with progress and Stop."""
        if quarter is None:
            return
        self.quarter, self.audience = quarter, audience or self.audience
        self.choice.choose(str(quarter))
        self.exact.setChecked(False)
        self._add_up()

    def _add_up(self) -> None:
        quarter, wanted, exact = self.quarter, self.audience, self.exact.isChecked()
        if quarter is None:
            return
        self.export.offer(None)
        desk = self.page.context.desk

        def job(progress: Progress, stop: Stop) -> tuple["NationalView", int]:
            from caseapp.actions import exact_whole, national_files, national_views

            if exact:
                return national_files.exact_view(desk, quarter, wanted, progress, stop), exact_whole.FEWEST
            view = national_views.view_for(desk, quarter, wanted, progress, stop)
            public = wanted is Audience.PUBLIC
            return view, 0 if public else exact_whole.shelters_with_exact(desk, quarter)

        self.page.ask(job, partial(self._added, quarter), self._failed)

    def _added(self, quarter: Quarter, found: tuple["NationalView", int]) -> None:
        """Exact tables are offered where enough shelters handed theirs over for something to be gained."""
        from caseapp.actions import exact_whole

        view, with_exact = found
        self.exact.setVisible(with_exact >= exact_whole.FEWEST)
        self.show_view(quarter, view)

    def show_view(self, quarter: Quarter, view: "NationalView") -> None:
        """Show the whole, unless something else was chosen meanwhile."""
        if (quarter, view.audience) != (self.quarter, self.audience):
            return
        self.view = view
        counts = CountWords(view.summary, self.say, view.lower_bounds, view.measure_bounds)
        self.numbers.show_counts(counts, [rests_on(view, self.say)])
        self.stack.setCurrentIndex(_NUMBERS)
        self.export.offer(view)

    def _failed(self, error: KnownError) -> None:
        self.view = None
        self.trouble.setText("\n".join(map(self.say, (error.sentence, *filter(None, [error.advice])))))
        self.stack.setCurrentIndex(_TROUBLE)

    def _chosen(self, place: int) -> None:
        self.show_quarter(Quarter.parse(self.choice.keys[place]))

    def _handed_out(self) -> None:
        """A public whole is fixed now, and says so."""
        if self.audience is Audience.PUBLIC:
            self.show_quarter(self.quarter)


_EXACT = words(
    "Worked out from the exact tables that shelters handed over, sealed: more can be shown. It takes minutes, with progress and Stop."
)
