"""The part of the page of the whole that is shown, as a list for paper, and the chart of a trend as a picture."""

from typing import TYPE_CHECKING

from caseapp.base.listing import Listing, ListPicture
from caseapp.base.words import words
from caseapp.statistics.targets import indicator_name
from caseapp.ui.widgets.chart import Chart, Fill, Group, Series, picture_of, pixels_of
from caseapp.ui.widgets.count_paper import marks
from caseapp.ui.widgets.print_list import part_of, parts_in

if TYPE_CHECKING:
    from caseapp.ui.pages.office.national import NationalPage
    from caseapp.ui.pages.office.national_trends import TrendsPart

_ON_PAPER = 515.0


def whole_listing(page: "NationalPage") -> Listing:
    """The tables that are shown, with for whom they are meant."""
    name, say = page.tabs.current(), page.say
    title = f"{say(page.title)}: {page.tabs.buttons[name].text()}"
    if name == "year":
        parts = parts_in(page.years.numbers)
        return Listing("national", f"{title} {page.years.year.key()}", parts, marks(parts, say))
    audience = page.audience.currentText()
    if name == "trends":
        return trend_listing(page.trends, audience)
    parts = parts_in(page.quarters.numbers)
    about = (page.quarters.choice.currentText(), *marks(parts, say))
    return Listing("national", title, parts, about, audience)


def trend_listing(part: "TrendsPart", audience: str) -> Listing:
    """One indicator over the quarters: the chart with its table."""
    chart = trend_chart(part)
    image = picture_of(chart, (), titled=False)
    picture = ListPicture(pixels_of(image), image.width(), image.height(), _ON_PAPER, chart.spoken())
    return Listing("national", chart.title, (part_of(part.table),), (), audience, picture)


def trend_chart(part: "TrendsPart") -> Chart:
    """The bars of the screen: full where a number is exact, hatched where it is only "at least"."""
    say, bars = part.say, part.chart.bars
    groups = tuple(
        Group(bar.name, (((0 if bar.sure else 1, bar.high),),), bar.above, bar.below) for bar in bars
    )
    series = (Series(say(words("exact")), Fill.FULL), Series(say(words("at least so many")), Fill.HATCHED))
    rows = tuple((bar.name, bar.above, bar.below) for bar in bars)
    title = say(indicator_name(part.indicator.key()))
    heads = (say(words("Quarter")), title, say(words("Reports")))
    return Chart(title, series, groups, heads, rows)
