"""The whole of all shelters: a quarter, a year, trends; for the office, for a partner, for everybody."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.records.roles import Intent
from caseapp.statistics.national import Audience
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.office.national_paper import whole_listing
from caseapp.ui.pages.office.national_quarter import QuarterPart
from caseapp.ui.pages.office.national_trends import TrendsPart
from caseapp.ui.pages.office.national_year import YearPart
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.parts import button, column, empty_note, label, row
from caseapp.ui.widgets.print_list import print_button
from caseapp.ui.widgets.tabs import Tabs

QUARTER, YEAR, TRENDS = "quarter", "year", "trends"
ROUNDED = "rounded"
"""In the place of an audience: a named partner, whose numbers are rounded."""


class NationalPage(Page):
    """Three parts, one at a time; for whom is chosen once for all of them."""

    title = words("National")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.audience = Combo(
            [
                (Audience.OFFICE.value, self.say(words("For this office"))),
                (Audience.RESTRICTED.value, self.say(words("For a partner under agreement"))),
                (ROUNDED, self.say(words("For one partner, rounded"))),
                (Audience.PUBLIC.value, self.say(words("For everybody"))),
            ]
        )
        self.audience.setAccessibleName(self.say(words("For whom")))
        self.audience.setFixedWidth(330)
        self.back = button(self.say(words("Send back…")), self._send_back, icon_name="upload")
        self.quarters, self.years, self.trends = QuarterPart(self), YearPart(self), TrendsPart(self)
        self.tabs = Tabs()
        self.tabs.add(QUARTER, self.say(words("Quarter")), self.quarters)
        self.tabs.add(YEAR, self.say(words("Year")), self.years)
        self.tabs.add(TRENDS, self.say(words("Trends")), self.trends)
        self.stack = QStackedWidget()
        self._lay_out()
        self.tabs.turned.connect(self._turned)
        self.audience.activated.connect(lambda _place: self._for_whom())

    def _lay_out(self) -> None:
        nothing = words(
            "Take in the summaries of shelters first; they are added up here, quarter by quarter."
        )
        inbox = button(self.say(words("To the inbox")), lambda: self.context.go("inbox"), "primary", "inbox")
        empty = empty_note("map", self.say(words("There is nothing to add up yet")), self.say(nothing), inbox)
        for part in (QWidget(), self.tabs.stack, empty):
            self.stack.addWidget(part)
        if not self.context.may(Intent.IMPORT_SUMMARIES):
            inbox.hide()
        if not self.context.may(Intent.EXPORT_NATIONAL):
            self.back.hide()
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        printing = print_button(self, "national", lambda: whole_listing(self))
        whole.addLayout(row(label(self.say(self.title), "title"), 1, printing, self.back))
        whole.addLayout(row(self.tabs, 1, self.audience))
        whole.addWidget(self.stack, 1)

    def arrive(self, what: object = None) -> None:
        """Ask of which quarters anything was received. `what` is the quarter, or the year, to show; the view of the office comes first."""
        if isinstance(what, Quarter):
            self.quarters.quarter = what
        self.years.wanted = str(what) if isinstance(what, int) else ""
        self.audience.choose(Audience.OFFICE.value)
        self.quarters.for_office()
        self.tabs.show_part(QUARTER)
        desk = self.context.desk

        def job(*_ignored: object) -> tuple[tuple[Quarter, ...], bool]:
            from caseapp.actions.office import national, national_years

            return national.national_quarters(desk), bool(national_years.national_years(desk))

        self.ask(job, self._offer)

    def _offer(self, found: tuple[tuple[Quarter, ...], bool]) -> None:
        """Show the quarter that is chosen, or the newest; the year where it is asked for, or only half-years are here."""
        quarters, anything = found
        self.stack.setCurrentIndex(1 if anything else 2)
        for part in (self.tabs, self.audience):
            part.setEnabled(anything)
        self.quarters.offer(quarters, half_years=anything)
        if self.years.wanted or (anything and not quarters):
            self.tabs.show_part(YEAR)

    def _turned(self, name: str) -> None:
        self.audience.setVisible(name != YEAR)
        if name == YEAR:
            self.years.arrive()
        elif name == TRENDS:
            self._trends()
        else:
            self._for_whom()

    def _for_whom(self) -> None:
        if self.tabs.current() == TRENDS:
            self._trends()
        elif self.audience.key() == ROUNDED:
            self.quarters.show_rounded()
        elif self._shows_another():
            self.quarters.show_quarter(self.quarters.quarter, Audience(self.audience.key()))

    def _shows_another(self) -> bool:
        """Whether what is shown is not for whom it shall be: for somebody else, rounded, or, after Stop, nothing at all."""
        shown = self.quarters
        return shown.view is None or shown.rounding.shown or shown.audience.value != self.audience.key()

    def _trends(self) -> None:
        """Trends are never rounded: the nearest to it is what any partner may see."""
        if self.audience.key() == ROUNDED:
            self.audience.choose(Audience.RESTRICTED.value)
        self.trends.show_for(Audience(self.audience.key()))

    def _send_back(self) -> None:
        self.context.go("send-back", self.quarters.quarter or "")
