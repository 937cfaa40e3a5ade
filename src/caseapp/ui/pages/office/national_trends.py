"""The whole over quarters: a chart, a table and the targets. A part of the page of the whole."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from caseapp.base.language import number_text
from caseapp.base.words import words
from caseapp.statistics.national import Audience
from caseapp.statistics.spoken import least_text, percent_text
from caseapp.statistics.targets import indicator_name
from caseapp.ui.clipboard import private_picture
from caseapp.ui.context import Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.chart import picture_of
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.count_table import CountTable
from caseapp.ui.widgets.count_words import HIDDEN, HIDDEN_SIGN, CountWords
from caseapp.ui.widgets.parts import clear, column, empty_note, icon_button, label, row, scroller
from caseapp.ui.widgets.plain_table import Entry, PlainTable
from caseapp.ui.widgets.trend_chart import Bar, TrendChart

if TYPE_CHECKING:
    from caseapp.actions.office.trends import Trends
    from caseapp.statistics.trends import Point

_FIRST = "persons_assisted"
_WIDE = 1000
_ROMAN = ("", "I", "II", "III", "IV")


class TrendsPart(QWidget):
    """One indicator at a time, the oldest quarter left, and what may be compared."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.say = page, page.say
        self.shown: Trends | None = None
        self.audience = Audience.OFFICE
        self.indicator = Combo(searched=False)
        self.indicator.setAccessibleName(self.say(words("Indicator")))
        self.indicator.setFixedWidth(420)
        self.indicator.activated.connect(lambda _place: self._draw())
        self.chart = TrendChart()
        heads = [
            words("Quarter"), words("Reports"), words("Persons or amount"), words("Share"),
            words("Against the quarter before"),
        ]  # fmt: skip
        self.table = PlainTable(
            self.say(words("Trends")), [self.say(one) for one in heads], [96, 170, 190, 140, 0]
        )
        self.table.stand_whole()
        self.picture = icon_button("chart-column", self.say(words("Copy the picture")), self.copy_picture)
        self.copying = icon_button("copy", self.say(words("Copy the table")), self._copy_table)
        self.goals: QVBoxLayout = column(gap=STEP)
        self.stack = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        holder = QWidget()
        holder.setMaximumWidth(_WIDE)
        inside = column(holder, gap=2 * STEP)
        inside.setContentsMargins(0, 0, 2 * STEP, 3 * STEP)
        inside.addLayout(row(self.indicator, 1, self.picture, self.copying))
        inside.addWidget(self.chart)
        inside.addWidget(label(self.say(_MARKS), "small", wrap=True))
        inside.addWidget(self.table)
        inside.addWidget(label(self.say(_HONEST), "small", wrap=True))
        inside.addLayout(self.goals)
        inside.addStretch(1)
        self.stack.addWidget(QWidget())
        self.stack.addWidget(scroller(holder))
        for why in (_NOTHING_PUBLIC, _NOTHING):
            note = empty_note("chart-column", self.say(words("No quarter to compare yet")), self.say(why))
            self.stack.addWidget(note)
        column(self).addWidget(self.stack)

    def show_for(self, audience: Audience) -> None:
        """Look at the newest quarters for an audience."""
        self.audience = audience
        desk = self.page.context.desk

        def job(progress: Progress, stop: Stop) -> "Trends":
            from caseapp.actions.office import trends

            return trends.trends(desk, audience, progress, stop)

        self.page.ask(job, self.show_trends)

    def show_trends(self, found: "Trends") -> None:
        """Show them, and keep to the indicator that is chosen."""
        self.shown = found
        before = self.indicator.key() if self.indicator.keys else _FIRST
        names = [one.indicator for one in found.trends]
        self.indicator.offer([(one, self.say(indicator_name(one))) for one in names])
        if not names:
            self.stack.setCurrentIndex(2 if self.audience is Audience.PUBLIC else 3)
            return
        self.indicator.choose(before if before in names else names[0])
        self.stack.setCurrentIndex(1)
        self._draw()
        self._targets(found)

    def _draw(self) -> None:
        if self.shown is None:
            return
        trend = next(one for one in self.shown.trends if one.indicator == self.indicator.key())
        percent = trend.indicator == "occupancy"
        bars = [self._bar(point, percent=percent) for point in trend.points]
        self.chart.show_bars(self.say(indicator_name(trend.indicator)), bars)
        lines = [self._line(point, percent=percent) for point in reversed(trend.points)]
        self.table.show_lines(lines)

    def copy_picture(self) -> None:
        """Put the chart on the clipboard, with what its marks mean and for whom it is."""
        from caseapp.ui.pages.office.national_paper import trend_chart

        notes = (self.say(AUDIENCES[self.audience]), self.say(_MARKS), self.say(_HONEST))
        QApplication.clipboard().setMimeData(private_picture(picture_of(trend_chart(self), notes)))

    def _copy_table(self) -> None:
        self.table.clearSelection()
        self.table.copy()

    def _bar(self, point: "Point", *, percent: bool) -> Bar:
        said, reports = self._number(point, percent=percent), self._reports(point)
        name = _short(point.quarter)
        spoken = self.say(HIDDEN) if said == HIDDEN_SIGN else said
        return Bar(
            point.at_least, said, name, reports, point.value is not None, f"{name}: {spoken}, {reports}"
        )

    def _line(self, point: "Point", *, percent: bool) -> tuple[Entry, ...]:
        said = self._number(point, percent=percent)
        tip = self.say(HIDDEN) if said == HIDDEN_SIGN else ""
        return (
            Entry(_short(point.quarter)), Entry(self._reports(point, in_full=True)), Entry(said, tip=tip),
            Entry(self._share(point)), Entry(self._change(point, percent=percent)),
        )  # fmt: skip

    def _number(self, point: "Point", *, percent: bool) -> str:
        code = self.say.code
        if point.value is not None:
            return percent_text(code, point.value) if percent else number_text(code, point.value)
        return least_text(code, point.at_least) if point.at_least else HIDDEN_SIGN

    def _reports(self, point: "Point", *, in_full: bool = False) -> str:
        missing = self.shown.missing.get(point.quarter, 0) if self.shown else 0
        if self.audience is not Audience.OFFICE or not missing:
            return self.say(words("Reports: {n}", n=point.shelters))
        if in_full:
            return self.say(
                words("{here} of {all}, {missing} missing", here=point.shelters, all=point.shelters + missing, missing=missing)
            )  # fmt: skip
        return self.say(words("{here} of {all}", here=point.shelters, all=point.shelters + missing))

    def _share(self, point: "Point") -> str:
        if point.share is None or point.of is None:
            return ""
        code = self.say.code
        return self.say(
            words("{share} of {persons}", share=percent_text(code, point.share), persons=number_text(code, point.of))
        )  # fmt: skip

    def _change(self, point: "Point", *, percent: bool) -> str:
        if not self.shown or point.quarter == self.shown.quarters[0]:
            return ""
        if point.change is None:
            other = _OTHER_SHELTERS if point.follows else _GAP
            return self.say(_NOT_EXACT if point.same_shelters else other)
        sign = "+" if point.change > 0 else "\u2212" if point.change < 0 else "±"
        number = number_text(self.say.code, abs(point.change))
        return self.say(words("{n} points", n=f"{sign}{number}")) if percent else f"{sign}{number}"

    def _targets(self, found: "Trends") -> None:
        clear(self.goals)
        if found.newest is None or not found.targets:
            return
        counts = CountWords(
            found.newest.summary, self.say, found.newest.lower_bounds, found.newest.measure_bounds
        )
        sheet = counts.goals()
        self.goals.addWidget(label(sheet.title, "heading"))
        self.goals.addWidget(CountTable(sheet))
        self.goals.addWidget(label(sheet.rules, "small", wrap=True))


def _short(quarter: str) -> str:
    """III / 2026."""
    year, _q, number = quarter.partition("-Q")
    return f"{_ROMAN[int(number)]} / {year}"


AUDIENCES = {
    Audience.OFFICE: words("For this office"), Audience.RESTRICTED: words("For a partner under agreement"),
    Audience.PUBLIC: words("For everybody"),
}  # fmt: skip
_MARKS = words("Full bar: exact. Hatched bar: at least so many. No bar: hidden.")
_HONEST = words(
    "A quarter with fewer reports is not a fall: quarters are compared only where both numbers are exact and rest on the same"
    " shelters. Shares are whole percentages of shown numbers."
)
_OTHER_SHELTERS = words("not comparable: other shelters")
_GAP = words("not comparable: a quarter is missing")
_NOT_EXACT = words("not comparable: not exact")
_NOTHING_PUBLIC = words("For everybody, only quarters stand here whose public whole was handed out.")
_NOTHING = words("Quarters are compared here. Half-years stand in the year.")
