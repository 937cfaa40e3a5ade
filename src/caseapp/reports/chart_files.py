"""Every chart that the report of a whole can have, each as a picture under a name of its own."""

from collections.abc import Iterator
from dataclasses import dataclass

from caseapp.base.language import quarter_text
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.reports.beside import MEANT_FOR
from caseapp.reports.chart_picture import Captions, Picture, picture
from caseapp.reports.charts import Bar
from caseapp.reports.counts import bars
from caseapp.reports.faces import register_fonts
from caseapp.reports.over_time import written
from caseapp.reports.voice import Voice
from caseapp.statistics.definitions import label, population_label, table_title
from caseapp.statistics.spoken import rounded_meaning
from caseapp.statistics.table import Table
from caseapp.statistics.targets import indicator_name
from caseapp.statistics.trends import Point, Trend

_FEWEST = 2
"""Bars of a chart: one bar compares nothing."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture, and the code of what it shows, which is the name of its file."""

    name: str
    picture: Picture


def charts(voice: Voice) -> Iterator[Chart]:
    """In the order of the report: of a table over one question a chart, of one over two a chart of each.

    One that would show hidden numbers alone tells nothing and is left out.
    """
    register_fonts()
    for table in voice.summary.tables:
        for name, title, shown in _views(table, voice):
            found = bars(shown, voice)
            if len(found) >= _FEWEST and any(bar.written for bar in found):
                counted = _counted(shown, voice)
                yield Chart(name, picture(_captions(title, counted, found, voice), found))
    for trend in voice.beside.trends:
        found = [_quarter(trend, point, voice) for point in trend.points]
        if len(found) >= _FEWEST and any(bar.written for bar in found):
            title = voice.say(indicator_name(trend.indicator))
            counted = voice.say(words("Over the last quarters, with the number of shelters behind each"))
            name = f"trend-{trend.indicator.replace(':', '-')}"
            yield Chart(name, picture(_captions(title, counted, found, voice), found))


def _quarter(trend: Trend, point: Point, voice: Voice) -> Bar:
    """One quarter of a trend; fewer shelters are no fall, so their number stands beside it."""
    period = quarter_text(voice.say.code, Quarter.parse(point.quarter))
    label = voice.say(words("{quarter}, {n} shelters", count=point.shelters, quarter=period))
    return Bar(label, point.value, written(trend, point, voice))


def _views(table: Table, voice: Voice) -> Iterator[tuple[str, str, Table]]:
    """A table as tables over one question each: its margins, where it asks two."""
    title = voice.say(table_title(table.id))
    if len(table.dims) == 1:
        yield table.id, title, table
    elif len(table.dims) > 1:
        for dim in table.dims:
            cells = tuple(cell for cell in table.cells if all(name == dim for name, _ in cell.key))
            margin = Table(table.id, table.population, (dim,), cells)
            yield f"{table.id}-{dim}", f"{title}: {voice.say(label(dim))}", margin


def _counted(table: Table, voice: Voice) -> str:
    """Period, population and unit of a table."""
    units = {population.id: population.unit for population in voice.summary.populations}
    counted = words(
        "{period}. Counted: {population}; unit: {unit}",
        period=voice.period(voice.summary.period),
        population=population_label(table.population),
        unit=voice.unit(units.get(table.population, "person")),
    )
    return voice.say(counted)


def _captions(title: str, counted: str, found: list[Bar], voice: Voice) -> Captions:
    say, summary = voice.say, voice.summary
    source = words(
        "Source: {office}, {n} shelters, counting rules version {version}. Meant for: {audience}. {program}",
        count=len(summary.shelters),
        office=summary.shelter.name,
        version=summary.definitions,
        audience=MEANT_FOR[voice.beside.audience] if summary.rounding is None else summary.rounding.recipient,
        program=summary.program,
    )
    rounded = (
        ""
        if summary.rounding is None
        else f" ±{summary.rounding.margin}: {say(rounded_meaning(summary.rounding))}."
    )
    practice = f"{say(words('Practice data: invented people'))}. " if summary.practice else ""
    read = "; ".join(f"{bar.label}: {bar.written or voice.hidden()}" for bar in found)
    return Captions(
        title, counted, say(words("hidden: may be none, few or many")),
        say(words("at least so many: what the shelters that show this number have together")),
        practice + say(source) + rounded, f"{read}.",
    )  # fmt: skip
