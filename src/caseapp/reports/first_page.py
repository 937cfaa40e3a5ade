"""The first page: who, when, and the quarter at a glance."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from caseapp.base.words import Words, words
from caseapp.reports.charts import BarChart, Beside
from caseapp.reports.counts import bars, head_text
from caseapp.reports.coverage import facts as coverage_facts
from caseapp.reports.coverage import notice
from caseapp.reports.faces import clean, lines_of
from caseapp.reports.flow import Flow, Term, Tongue, Tongues
from caseapp.reports.front import Fact, Facts, Figure, Figures, Notice
from caseapp.reports.legend import legend
from caseapp.reports.look import (
    BODY,
    BOLD,
    KICKER,
    MARGIN_BOTTOM,
    MARGIN_TOP,
    NOTE,
    PAGE_HEIGHT,
    PERIOD,
    TITLE,
    WIDTH,
    Style,
)
from caseapp.reports.pieces import Piece
from caseapp.reports.regions import region
from caseapp.reports.story import Story, height
from caseapp.reports.tags import Element
from caseapp.reports.voice import Voice
from caseapp.statistics.catalogue import CLOSED, OPEN
from caseapp.statistics.definitions import measure_label, table_title
from caseapp.statistics.grid import Head
from caseapp.statistics.spoken import signatory_words
from caseapp.statistics.summary import NATIONAL_FORMAT, Period
from caseapp.statistics.table import Measure, Table

_FLOW = (
    ("persons_carried", "", ""),
    ("persons_new", "", "+"),
    ("persons_reopened", "", "+"),
    ("assisted_by_exit", CLOSED, "−"),
    ("assisted_by_exit", OPEN, "="),
)
"""The movement as a sum: the table, its answer (none: the total), and the sign before the number."""
_ENTERED = "persons_entered"
_SIGNS = {"+": words("plus"), "−": words("less"), "=": words("makes")}
_AMOUNTS = ("bed_nights", "occupancy", "median_stay")
_CHARTS = (
    "new_by_purpose", "assisted_by_service", "new_by_citizenship", "new_by_referral_source", "new_by_border",
    "new_by_formal_status", "assisted_by_referred_to", "assisted_by_return_step", "assisted_by_legal_help",
)  # fmt: skip
"""What may be drawn, the most telling first; a chart of hidden numbers alone tells nothing and is left out."""
_MOST_PAIRS, _FEWEST_BARS = 2, 2
_PAGE = PAGE_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM - 30
"""Height for figures and charts; the legend stands below them."""
_MOST_LINES = 2
_STRONG = Style(face=BOLD, size=13, leading=18, after=0)


def first_page(story: Story, fingerprint: str, tongues: Sequence[Tongue] = (), own: str = "") -> None:
    """Put the first page together; `tongues` are the languages of a document that holds several, `own` this part's key."""
    voice = story.voice
    summary = voice.summary
    national = summary.format == NATIONAL_FORMAT
    story.text(words("National summary") if national else _kind(summary.period), KICKER)
    story.text(summary.shelter.name, _title_style(summary.shelter.name), "H1")
    story.text(f"{voice.period(summary.period)}  ·  {voice.days(summary.period)}", PERIOD)
    if tongues:
        story.add(Tongues(tongues, own, story.root))
    story.add(Facts(facts(voice, fingerprint), story.root))
    if national:
        story.text(notice(voice), replace(NOTE, after=8))
    if summary.period.quarters > 1:
        story.text(HALF_YEAR)
    if not summary.tables:
        few_people(story)
        return
    if all_hidden(voice):
        story.add(Notice(voice.say(_ALL_HIDDEN), BODY, story.root.add("P")))
    else:
        flow(story)
        story.add(Figures(figures(voice), story.root))
        charts(story)
    story.add(legend(voice, summary.tables, story.root, dash=False))


def _kind(period: Period) -> Words:
    return words("Half-yearly summary") if period.quarters > 1 else words("Quarterly summary")


def _title_style(name: str) -> Style:
    """Large letters, or smaller ones where a long name would take more than two lines of them."""
    short = len(lines_of(clean(name), TITLE.face, TITLE.size, WIDTH)) <= _MOST_LINES
    return TITLE if short else replace(TITLE, size=15, leading=19)


_ALL_HIDDEN = words(
    "Every number of this report is hidden, because any of them could point to a person. "
    "The tables say what was counted."
)


HALF_YEAR = words(
    "This report stands in the place of two quarterly ones and counts the half-year as one period: where it says quarter, the"
    " half-year is meant."
)


def few_people(story: Story) -> None:
    """What stands in place of numbers in a very small quarter."""
    voice = story.voice
    story.add(Notice(voice.say(words("Fewer than 10 people were assisted.")), _STRONG, story.root.add("P")))
    story.text(words("With so few people, any table could point to one of them, so none is given."))


def facts(voice: Voice, fingerprint: str) -> list[Fact]:
    """What a reader needs to know of the report itself."""
    summary, say = voice.summary, voice.say
    issue = words("{number}, revision {revision}", number=summary.sequence, revision=summary.revision)
    found = [
        *responsible_facts(voice),
        Fact(say(words("Identifier")), summary.shelter.id),
        Fact(say(words("Region")), say(Words(region(summary.shelter.region))) or "–"),
        Fact(say(words("Issued")), voice.issued()),
        Fact(say(words("Issue")), say(issue)),
        Fact(say(words("Counting rules")), say(words("Version {version}", version=summary.definitions))),
        Fact(say(words("Made with")), summary.program),
    ]
    if summary.shelters:
        found += coverage_facts(voice)
    else:
        threshold = words("Numbers from 0 to {most}", most=summary.protection.threshold - 1)
        found.append(Fact(say(words("Hidden")), say(threshold)))
    return [*found, Fact(say(words("Fingerprint of the signed data (SHA-256)")), fingerprint, wide=True)]


def responsible_facts(voice: Voice) -> list[Fact]:
    """The project, who prepared the report and who approved it; files of earlier versions do not say it."""
    summary, say = voice.summary, voice.say
    found = [Fact(say(words("Project")), summary.project, wide=True)] if summary.project else []
    who = summary.responsible
    if who is None:
        return found
    if who.one_person:
        both = words("{who}, in one person", who=signatory_words(who.approver))
        return [*found, Fact(say(words("Prepared and approved")), say(both))]
    return [
        *found,
        Fact(say(words("Prepared")), say(signatory_words(who.preparer))),
        Fact(say(words("Approved")), say(signatory_words(who.approver))),
    ]


def all_hidden(voice: Voice) -> bool:
    """Whether there is not one number to show."""
    summary = voice.summary
    counts = (cell.value for table in summary.tables for cell in table.cells if not cell.structural)
    return not any(voice.bounds.values()) and all(
        value is None for value in (*counts, *(one.value for one in summary.measures))
    )


def flow(story: Story) -> None:
    """Who was there before, who came, who left, and who is there: only where the whole sum is in the summary."""
    voice = story.voice
    tables = {table.id: table for table in voice.summary.tables}
    if any(name not in tables for name, _, _ in _FLOW):
        return
    terms = []
    for name, category, sign in _movement(tables):
        table = tables[name]
        figure = _way_out(table, category, voice) if category else _total(table, voice)
        terms.append(Term(figure, sign, voice.say(_SIGNS[sign]) if sign else ""))
    story.add(Flow(terms, story.root))


def _movement(tables: Mapping[str, Table]) -> Iterator[tuple[str, str, str]]:
    """The sum, with new and re-opened persons together where only both together are shown."""
    together = tables.get(_ENTERED)
    apart = [name for name, _, sign in _FLOW if sign == "+"]
    joined = together is not None and together.value() is not None
    joined = joined and all(tables[name].value() is None for name in apart)
    for name, category, sign in _FLOW:
        if not joined or name not in apart:
            yield name, category, sign
        elif name == apart[0]:
            yield _ENTERED, category, sign


def figures(voice: Voice) -> list[Figure]:
    """How many were helped, and how full the house was."""
    assisted = voice.summary.table("persons_assisted")
    found = [] if assisted is None else [_total(assisted, voice)]
    amounts = {measure.id: measure for measure in voice.summary.measures}
    return found + [_amount(amounts[name], voice) for name in _AMOUNTS if name in amounts]


def _amount(measure: Measure, voice: Voice) -> Figure:
    least = voice.measure_bounds.get(measure.id, 0)
    written = voice.at_least(least) if least > 0 else ""
    if measure.value is not None:
        written = voice.measure(measure.unit, measure.value)
    label = voice.say(measure_label(measure.id))
    if measure.id == "median_stay":
        label = voice.say(words("{name}, {unit}", name=label, unit=voice.unit(measure.unit)))
    return Figure(label, written, voice.hidden(), _target(measure.id, voice))


def _total(table: Table, voice: Voice) -> Figure:
    label = voice.say(table_title(table.id))
    return Figure(label, _written(table, (), voice), voice.hidden(), _target(table.id, voice))


def _way_out(table: Table, category: str, voice: Voice) -> Figure:
    label = head_text(Head(table.dims[0], category), voice)
    return Figure(label, _written(table, ((table.dims[0], category),), voice), voice.hidden())


def _written(table: Table, key: tuple[tuple[str, str], ...], voice: Voice) -> str:
    """The number as printed, a least number, or the empty text for a hidden one."""
    cell = table.by_key().get(key)
    if cell is not None and cell.value is not None:
        return voice.counted(cell.value)
    least = voice.bounds.get((table.id, key), 0)
    return voice.at_least(least) if least > 0 else ""


def _target(indicator: str, voice: Voice) -> str:
    """The year so far beside its target, or the target alone where the year so far says nothing."""
    target = voice.target(indicator)
    if target is None:
        return ""
    year, so_far = str(target.year), voice.so_far(target)
    if not so_far:
        return voice.say(words("Target {year}: {target}", year=year, target=target.target))
    return voice.say(
        words("{year} so far: {result} of {target}", year=year, result=so_far, target=target.target)
    )


def charts(story: Story) -> None:
    """Charts in pairs, as many as the page holds: whom it was about, and what was done."""
    tables = [table for table in map(story.voice.summary.table, _CHARTS) if table is not None]
    left = [chart for chart in (_chart(table, story.voice) for table in tables) if chart is not None]
    for _ in range(_MOST_PAIRS):
        room = _PAGE - height(story.pieces)
        found = next((pair for pair in _pairs(left) if height([_beside(pair)]) <= room), None)
        if found is None:
            return
        story.add(_beside(found))
        story.root.kids += [chart.element for chart in found]
        left = [chart for chart in left if chart not in found]


def _pairs(found: Sequence[BarChart]) -> Iterator[tuple[BarChart, ...]]:
    """Every two of them, the most telling first, and where no two have room each alone."""
    yield from combinations(found, 2)
    yield from ((chart,) for chart in found)


def _beside(found: tuple[BarChart, ...]) -> Piece:
    return Beside(found[0], found[1]) if len(found) == 2 else found[0]


def _chart(table: Table, voice: Voice) -> BarChart | None:
    """A chart of a table over one question; none where it would show no number."""
    found = bars(table, voice)
    if len(found) < _FEWEST_BARS or not any(bar.written for bar in found):
        return None
    title = voice.say(table_title(table.id))
    read = "; ".join(f"{bar.label}: {bar.written or voice.hidden()}" for bar in found)
    return BarChart(title, found, Element("Figure", alt=f"{title}. {read}."))
