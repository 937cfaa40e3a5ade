"""One quarter of the whole for one audience. A part of the page of the whole."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.language import quarter_text
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.statistics.national import Audience
from caseapp.statistics.summary import Rounding
from caseapp.ui.context import Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.office.national_export import NationalExport
from caseapp.ui.pages.office.national_rests import rests_on
from caseapp.ui.pages.office.national_rounding import RoundingPart
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.count_words import CountWords
from caseapp.ui.widgets.one_shown import OneShown
from caseapp.ui.widgets.parts import column, label, row
from caseapp.ui.widgets.quarters import QuarterChoice
from caseapp.ui.widgets.report_view import ReportView

if TYPE_CHECKING:
    from caseapp.actions.office.national import NationalView


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
        self.rounding = RoundingPart(page)
        self.wanted: Rounding | None = None
        self.rounding.asked.connect(self._round)
        self.numbers = ReportView(page.context.line.later)
        self.trouble = label("", wrap=True)
        self.nothing, self.refused = QWidget(), QWidget()
        told = column(self.refused)
        told.addWidget(self.trouble)
        told.addStretch(1)
        self.stack = OneShown()
        # It takes what is left: what it would like to have squeezes the rows above where the box for a partner breaks lines.
        self.stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        for part in (self.nothing, self.numbers, self.refused):
            self.stack.addWidget(part)
        inside = column(self, gap=2 * STEP)
        inside.addLayout(row(self.choice, self.exact, 1, self.export))
        inside.addWidget(self.rounding)
        inside.addWidget(self.stack, 1)

    def offer(self, quarters: tuple[Quarter, ...], *, half_years: bool) -> None:
        """List quarters, the newest first, and keep to the one that is chosen; say so where only half-years are here."""
        newest = tuple(reversed(quarters))
        self.choice.offer([(str(one), quarter_text(self.say.code, one)) for one in newest])
        self.choice.setEnabled(bool(newest))
        self.export.offer(None)
        if newest:
            self.show_quarter(self.quarter if self.quarter in newest else newest[0])
            return
        self.quarter = None
        if half_years:
            self._failed(KnownError(words("Only half-years are here so far. They are added up in the year.")))

    def show_quarter(self, quarter: Quarter | None, audience: Audience | None = None) -> None:
        """Add up a quarter for an audience; for everybody it takes a while, with progress and Stop."""
        if quarter is None:
            return
        self.quarter, self.audience, self.wanted = quarter, audience or self.audience, None
        self.choice.choose(str(quarter))
        self.exact.setChecked(False)
        if self.rounding.shown and audience is None:
            self.show_rounded()
            return
        self.rounding.leave()
        self._add_up()

    def for_office(self) -> None:
        """Begin with the view of the office."""
        self.audience, self.wanted = Audience.OFFICE, None
        self.rounding.leave()

    def show_rounded(self) -> None:
        """Ask for which partner, and whether the quarter was rounded before; nothing is shown until that is written."""
        quarter, desk = self.quarter, self.page.context.desk
        if quarter is None:
            return
        self.audience, self.wanted = Audience.RESTRICTED, None
        self.export.offer(None)
        self.stack.setCurrentWidget(self.nothing)

        def job(*_ignored: object) -> tuple[tuple[Rounding, ...], Rounding | None, int]:
            from caseapp.actions.office import exact_whole, rounded_whole

            known, fixed = rounded_whole.partners(desk), rounded_whole.fixed_rounding(desk, quarter)
            return known, fixed, 0 if fixed else exact_whole.shelters_with_exact(desk, quarter)

        self.page.ask(job, self._offered)

    def _offered(self, found: tuple[tuple[Rounding, ...], Rounding | None, int]) -> None:
        from caseapp.actions.office import exact_whole

        partners, fixed, with_exact = found
        self.exact.setVisible(with_exact >= exact_whole.FEWEST)
        self.rounding.offer(partners, fixed)

    def _round(self, rounding: Rounding) -> None:
        self.wanted = rounding
        self._add_up()

    def _add_up(self) -> None:
        quarter, wanted, exact = self.quarter, self.audience, self.exact.isChecked()
        rounding = self.wanted
        if quarter is None or (self.rounding.shown and rounding is None):
            return
        self.export.offer(None)
        desk = self.page.context.desk

        def job(progress: Progress, stop: Stop) -> tuple["NationalView", int]:
            from caseapp.actions.office import exact_whole, national_files, national_views, rounded_whole

            if rounding is not None:
                found = rounded_whole.rounded_view(desk, quarter, rounding, progress, stop, exact=exact)
                return found, exact_whole.shelters_with_exact(desk, quarter)
            if exact:
                return national_files.exact_view(desk, quarter, wanted, progress, stop), exact_whole.FEWEST
            view = national_views.view_for(desk, quarter, wanted, progress, stop)
            public = wanted is Audience.PUBLIC
            return view, 0 if public else exact_whole.shelters_with_exact(desk, quarter)

        self.page.ask(job, partial(self._added, quarter), self._failed)

    def _added(self, quarter: Quarter, found: tuple["NationalView", int]) -> None:
        """Exact tables are offered where enough shelters handed theirs over for something to be gained."""
        from caseapp.actions.office import exact_whole

        view, with_exact = found
        self.exact.setVisible(with_exact >= exact_whole.FEWEST)
        self.show_view(quarter, view)

    def show_view(self, quarter: Quarter, view: "NationalView") -> None:
        """Show the whole, unless something else was chosen meanwhile."""
        rounded = view.summary.rounding is not None
        if (quarter, view.audience, rounded) != (self.quarter, self.audience, self.rounding.shown):
            return
        self.view = view
        counts = CountWords(view.summary, self.say, view.lower_bounds, view.measure_bounds)
        self.numbers.show_counts(counts, [rests_on(view, self.say)])
        self.stack.setCurrentWidget(self.numbers)
        self.export.offer(view)
        self.rounding.fixed.setVisible(not rounded)  # the numbers say it themselves, and need the room

    def _failed(self, error: KnownError) -> None:
        self.view = None
        self.trouble.setText("\n".join(map(self.say, (error.sentence, *filter(None, [error.advice])))))
        self.stack.setCurrentWidget(self.refused)

    def _chosen(self, place: int) -> None:
        self.show_quarter(Quarter.parse(self.choice.keys[place]))

    def _handed_out(self) -> None:
        """A public or rounded whole is fixed now, and says so."""
        if self.audience is Audience.PUBLIC:
            self.show_quarter(self.quarter)
        elif self.rounding.shown:
            self._add_up()


_EXACT = words(
    "Worked out from the exact tables that shelters handed over, sealed: more can be shown. It takes minutes, with progress and Stop."
)
