"""Charts for the house itself, of exact numbers: how full it was, who came and left, what was done, what came of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.listing import Listing
from caseapp.base.words import Words, words
from caseapp.statistics.catalogue import SERVICES
from caseapp.statistics.definitions import category_label
from caseapp.statistics.targets import indicator_name
from caseapp.ui.context import Context, Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.passing_on.list_paper import ListAim
from caseapp.ui.pages.reporting import charts_words
from caseapp.ui.pages.reporting.charts_words import HOUSE_ONLY, INDICATORS, WHY, period_text
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.chart import Chart
from caseapp.ui.widgets.chart_card import ChartCard
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.parts import chip, column, empty_note, icon_button, label, row, scroller
from caseapp.ui.widgets.stopped import stopped_note
from caseapp.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from caseapp.actions.reporting.charts import QuarterCounts

_WIDEST, _LEAST = 960, 480
_LAST = {"4": words("Last 4 quarters"), "8": words("Last 8 quarters"), "12": words("Last 12 quarters"), "40": words("All quarters")}  # fmt: skip
_PARTS: dict[str, Words] = {
    "occupancy": words("Beds"),
    "caseload": words("Cases"),
    "services": words("Services"),
    "outcomes": words("Outcomes"),
    "trends": words("Trends"),
}


_USUAL = "4"
"""The period that is shown first: a year."""
_FEW = 60
"""People counted at once where nobody waits for it: after so many somebody else's job gets its turn."""
_STILL = 2.0
"""Seconds without a touch, so long as nobody waits for the count."""
_COUNTING = words("The charts are being counted again: what stands here is from before the last change.")
_NOT_COUNTED = words("The counting was stopped: what stands here is from before the last change.")


class _Column(QWidget):
    """Cards below each other, no higher than they need at their width (as `ReadingColumn` for text)."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumWidth(_WIDEST)
        self.inside = column(self, gap=2 * STEP)
        self.inside.setContentsMargins(0, 0, 2 * STEP, STEP)

    def minimumSizeHint(self) -> QSize:
        """As high as the cards are at this width."""
        return QSize(_LEAST, self.inside.totalHeightForWidth(max(_LEAST, self.width())))

    def sizeHint(self) -> QSize:
        """No more than it needs."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        self.updateGeometry()


class ChartsPage(Page):
    """Five subjects behind tabs, over a period that is chosen once for all of them."""

    title = words("Charts")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.counts: tuple[QuarterCounts, ...] = ()
        self._old = False
        """Whether something was written since they were counted."""
        self.age = label("", "warning", wrap=True)
        self.cards: list[ChartCard] = []
        self.period = self._combo(
            [(key, self.say(said)) for key, said in _LAST.items()], words("Period"), 250
        )
        kinds = [("", self.say(words("All services")))]
        kinds += [(one, self.say(category_label("service", one))) for one in SERVICES]
        self.service = self._combo(kinds, words("Service"), 280)
        named = [(one, self.say(indicator_name(one))) for one in INDICATORS]
        self.indicator = self._combo(named, words("Indicator"), 420)
        self.indicator.choose(INDICATORS[0])
        self.tabs = Tabs()
        self.stack = QStackedWidget()
        self._place: QVBoxLayout = column(gap=2 * STEP)
        self._lay_out()
        self._offer_choices()
        self.period.choose(_USUAL)
        self.tabs.turned.connect(lambda _name: self._draw())
        context.voices.stored.connect(self._grow_old)

    def _combo(self, choices: list[tuple[str, str]], name: Words, wide: int) -> Combo:
        made = Combo(choices, searched=False)
        made.setAccessibleName(self.say(name))
        made.setFixedWidth(wide)
        made.activated.connect(lambda _place: self._draw())
        return made

    def _lay_out(self) -> None:
        back = icon_button(
            "arrow-left", self.say(words("Back to the reports")), lambda: self.context.go("reports")
        )
        for name, said in _PARTS.items():
            self.tabs.add(name, self.say(said), QWidget())
        holder = _Column()
        inside = holder.inside
        inside.addLayout(self._place)
        inside.addStretch(1)
        nothing = words("As soon as the first person is taken in, charts stand here.")
        self.stack.addWidget(QWidget())
        self.stack.addWidget(scroller(holder))
        self.stack.addWidget(
            empty_note("chart-column", self.say(words("There is nothing to count yet")), self.say(nothing))
        )
        self.stack.addWidget(stopped_note(self.say, self.arrive))
        why = label(self.say(WHY), "small", wrap=True)
        notice = row(chip(self.say(HOUSE_ONLY), "warning"), why, gap=STEP)
        notice.setStretch(1, 1)
        whole = column(self, margin=3 * STEP, gap=STEP + STEP // 2)
        whole.addLayout(row(back, label(self.say(self.title), "title"), 1, self.tabs))
        whole.addLayout(notice)
        self.age.hide()
        whole.addWidget(self.age)
        whole.addLayout(row(self.period, self.service, self.indicator, 1))
        whole.addWidget(self.stack, 1)

    def belongs_to(self) -> str:
        """Part of the reports."""
        return "reports"

    def arrive(self, what: object = None) -> None:
        """Show what is counted, and count anew where something was written since; `what` may name the subject to show."""
        if isinstance(what, str) and what in _PARTS:
            self.tabs.show_part(what)
        if self.counts:
            self._draw()
        if self.counts and not self._old:
            return
        self._tell_age(_COUNTING)
        self._old = False
        self.ask(self._count, self.show_counts, self.show_failure)

    def prepare(self, failed: Callable[[KnownError], None]) -> None:
        """Count before somebody asks for it, in a moment when nobody is at work."""
        if self.counts or self.context.line.busy():
            return
        self._old = False
        still = self.context.line.garbage.resting

        def job(progress: Progress, stop: Stop) -> "tuple[QuarterCounts, ...]":
            return self._count(progress, lambda: stop() or not still(_STILL), _FEW)

        self.context.line.ask_aside(job, self._keep, failed, self)

    def _count(self, progress: Progress, stop: Stop, *at_once: int) -> "tuple[QuarterCounts, ...]":
        from caseapp.actions.reporting import charts

        return charts.charts(self.context.desk, progress, stop, *at_once)

    def _grow_old(self) -> None:
        self._old = True

    def show_failure(self, error: KnownError) -> None:
        """Keep what stood before, and say so; where nothing stood, offer to begin again."""
        self._old = True
        self._tell_age(_NOT_COUNTED)
        if not isinstance(error, StoppedError):
            self.context.line.trouble.emit(error)
        elif not self.counts:
            self.stack.setCurrentIndex(3)

    def _tell_age(self, sentence: Words) -> None:
        """Say that what is shown was counted before; nothing where nothing is shown yet."""
        self.age.setText(self.say(sentence))
        self.age.setVisible(bool(self.counts))

    def show_counts(self, counts: "tuple[QuarterCounts, ...]") -> None:
        """Show what was counted, and offer its years."""
        self.age.hide()
        self._keep(counts)
        if counts:
            self._draw()
        else:
            self.stack.setCurrentIndex(2)

    def _keep(self, counts: "tuple[QuarterCounts, ...]") -> None:
        self.counts = counts
        before = self.period.key() or _USUAL
        years = sorted({str(one.quarter.year) for one in counts}, reverse=True)
        names = [*((key, self.say(said)) for key, said in _LAST.items()), *((year, year) for year in years)]
        self.period.offer(names)
        self.period.choose(before)

    def shown(self) -> "tuple[QuarterCounts, ...]":
        """The quarters of the period that is chosen."""
        key = self.period.key()
        if key in _LAST:
            return self.counts[-int(key) :]
        return tuple(one for one in self.counts if str(one.quarter.year) == key)

    def _offer_choices(self) -> None:
        part = self.tabs.current()
        self.service.setVisible(part == "services")
        self.indicator.setVisible(part == "trends")

    def _draw(self) -> None:
        """Nothing is drawn before everybody is counted, nor where the counting was stopped."""
        part = self.tabs.current()
        self._offer_choices()
        if not self.counts:
            return
        charts, period = self._charts(part), period_text(self.shown(), self.say)
        while len(self.cards) < len(charts):
            self._add_card()
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(charts))
            if place < len(charts):
                card.show_chart(charts[place], period)
        self.stack.setCurrentIndex(1)

    def _add_card(self) -> None:
        practice = self.context.desk.practice
        made = ChartCard(self.say, "charts", self.say(HOUSE_ONLY), self._print, practice=practice)
        self.cards.append(made)
        self._place.addWidget(made)

    def _charts(self, part: str) -> list[Chart]:
        counts, say = self.shown(), self.say
        makes: dict[str, Callable[[], list[Chart]]] = {
            "occupancy": lambda: charts_words.occupancy(counts, say),
            "caseload": lambda: charts_words.caseload(counts, say),
            "services": lambda: charts_words.services(counts, say, self.service.key()),
            "outcomes": lambda: charts_words.outcomes(counts, say),
            "trends": lambda: charts_words.trend(counts, say, self.indicator.key()),
        }
        return makes[part]()

    def _print(self, listing: Listing) -> None:
        self.context.go("list-paper", ListAim(listing, "charts"))
