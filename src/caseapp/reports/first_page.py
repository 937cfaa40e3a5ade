"""The first page: who, when, and the quarter at a glance."""

from caseapp.base.words import Words, words
from caseapp.reports.charts import BarChart, Beside
from caseapp.reports.counts import bars, head_text
from caseapp.reports.front import Fact, Facts, Figure, Figures, Notice
from caseapp.reports.legend import legend
from caseapp.reports.look import (
    BODY,
    BOLD,
    KICKER,
    MARGIN_BOTTOM,
    MARGIN_TOP,
    PAGE_HEIGHT,
    PERIOD,
    TITLE,
    Style,
)
from caseapp.reports.regions import region
from caseapp.reports.story import Story, height
from caseapp.reports.tags import Element
from caseapp.reports.voice import Voice
from caseapp.statistics.catalogue import CLOSED, OPEN
from caseapp.statistics.definitions import measure_label, table_title
from caseapp.statistics.grid import Head
from caseapp.statistics.summary import NATIONAL_FORMAT
from caseapp.statistics.table import Table

_FLOW = ("persons_carried", "persons_new", "persons_reopened", "persons_assisted")
_WAYS_OUT = ("assisted_by_exit", "exit", (CLOSED, OPEN))
_AMOUNTS = ("bed_nights", "occupancy")
_CHARTS = (
    (("new_by_purpose",), ("assisted_by_service",)),
    (("new_by_citizenship",), ("new_by_referral_source", "new_by_border")),
)
"""Pairs of charts, left and right, each with the tables that may be drawn, the most telling first."""
_PAGE = PAGE_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM - 30
"""Height for figures and charts; the legend stands below them."""
_STRONG = Style(face=BOLD, size=13, leading=18, after=0)


def first_page(story: Story) -> None:
    """Put the first page together."""
    voice = story.voice
    summary = voice.summary
    national = summary.format == NATIONAL_FORMAT
    story.text(words("National summary") if national else words("Quarterly summary"), KICKER)
    story.text(summary.shelter.name, TITLE, "H1")
    story.text(f"{voice.period(summary.period)}  ·  {voice.days(summary.period)}", PERIOD)
    story.add(Facts(facts(voice), story.root))
    if not summary.tables:
        few_people(story)
        return
    if all_hidden(voice):
        story.add(Notice(voice.say(_ALL_HIDDEN), BODY, story.root.add("P")))
    else:
        story.add(Figures(figures(voice), story.root))
        charts(story)
    story.add(legend(voice, summary.tables, story.root, dash=False))


_ALL_HIDDEN = words(
    "Every number of this report is hidden, because any of them could point to a person. "
    "The tables say what was counted."
)


def few_people(story: Story) -> None:
    """What stands in place of numbers in a very small quarter."""
    voice = story.voice
    story.add(Notice(voice.say(words("Fewer than 10 people were assisted.")), _STRONG, story.root.add("P")))
    story.text(
        words(
            "With so few people, any table could point to one of them, so none is given. "
            "A half-year or a rolling year can show more: ask for one where it is needed."
        )
    )


def facts(voice: Voice) -> list[Fact]:
    """What a reader needs to know of the report itself."""
    summary, say = voice.summary, voice.say
    issue = words("{number}, revision {revision}", number=summary.sequence, revision=summary.revision)
    threshold = words("Numbers below {n}", n=summary.protection.threshold)
    found = [
        Fact(say(words("Identifier")), summary.shelter.id),
        Fact(say(words("Region")), say(Words(region(summary.shelter.region))) or "–"),
        Fact(say(words("Issued")), voice.issued()),
        Fact(say(words("Issue")), say(issue)),
        Fact(say(words("Protected")), say(threshold)),
        Fact(say(words("Counting rules")), say(words("Version {version}", version=summary.definitions))),
        Fact(say(words("Made with")), summary.program),
    ]
    if summary.shelters:
        found.append(Fact(say(words("Shelters included")), voice.number(len(summary.shelters))))
    return found


def all_hidden(voice: Voice) -> bool:
    """Whether there is not one number to show."""
    summary = voice.summary
    counts = (cell.value for table in summary.tables for cell in table.cells if not cell.structural)
    return not any(voice.bounds.values()) and all(
        value is None for value in (*counts, *(one.value for one in summary.measures))
    )


def figures(voice: Voice) -> list[Figure]:
    """The movement of the quarter, and how full the house was."""
    found = [_total(table, voice) for table in map(voice.summary.table, _FLOW) if table is not None]
    exits = voice.summary.table(_WAYS_OUT[0])
    if exits is not None:
        found += [_way_out(exits, category, voice) for category in _WAYS_OUT[2]]
    amounts = {measure.id: measure for measure in voice.summary.measures}
    for name in _AMOUNTS:
        if name in amounts:
            measure = amounts[name]
            least = voice.measure_bounds.get(name, 0)
            written = voice.at_least(least) if least > 0 else ""
            if measure.value is not None:
                written = voice.measure(measure.unit, measure.value)
            label = voice.say(measure_label(name))
            found.append(Figure(label, written, voice.hidden(), _target(name, voice)))
    return found


def _total(table: Table, voice: Voice) -> Figure:
    label = voice.say(table_title(table.id))
    return Figure(label, _written(table, (), voice), voice.hidden(), _target(table.id, voice))


def _way_out(table: Table, category: str, voice: Voice) -> Figure:
    label = head_text(Head(_WAYS_OUT[1], category), voice)
    return Figure(label, _written(table, ((_WAYS_OUT[1], category),), voice), voice.hidden())


def _written(table: Table, key: tuple[tuple[str, str], ...], voice: Voice) -> str:
    """The number as printed, a least number, or the empty text for a hidden one."""
    cell = table.by_key().get(key)
    if cell is not None and cell.value is not None:
        return voice.number(cell.value)
    least = voice.bounds.get((table.id, key), 0)
    return voice.at_least(least) if least > 0 else ""


def _target(indicator: str, voice: Voice) -> str:
    target = voice.target(indicator)
    if target is None:
        return ""
    return voice.say(words("Target {year}: {target}", year=str(target.year), target=target.target))


def charts(story: Story) -> None:
    """Pairs of charts, as many as the page holds: whom it was about, and what was done."""
    for left, right in _CHARTS:
        found = [chart for chart in (_chart(left, story), _chart(right, story)) if chart is not None]
        piece = Beside(found[0], found[1]) if len(found) == 2 else found[0] if found else None
        if piece is None or height([*story.pieces, piece]) > _PAGE:
            return
        story.add(piece)
        for chart in found:
            story.root.kids.append(chart.element)


def _chart(wanted: tuple[str, ...], story: Story) -> BarChart | None:
    """A chart of the first of these tables that the summary carries."""
    voice = story.voice
    table = next((table for table in map(voice.summary.table, wanted) if table is not None), None)
    drawn = [] if table is None else bars(table, voice)
    if table is None or not drawn:
        return None
    title = voice.say(table_title(table.id))
    read = "; ".join(f"{bar.label}: {bar.written or voice.hidden()}" for bar in drawn)
    return BarChart(title, drawn, Element("Figure", alt=f"{title}. {read}."))
