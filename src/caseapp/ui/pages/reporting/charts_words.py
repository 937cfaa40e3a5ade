"""Exact counts of quarters turned into charts: the same names of things as in the report."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from caseapp.base.language import number_text, quarter_text
from caseapp.base.words import Speaks, Words, words
from caseapp.statistics.catalogue import CLOSED, OPEN, SERVICES
from caseapp.statistics.definitions import category_label, label, measure_label
from caseapp.statistics.indicators.measures import percent
from caseapp.statistics.spoken import percent_text
from caseapp.statistics.targets import indicator_name
from caseapp.statistics.variables import FULL_VARIABLES
from caseapp.ui.widgets.chart import Chart, Fill, Group, Series

if TYPE_CHECKING:
    from caseapp.actions.reporting.charts import QuarterCounts
    from caseapp.statistics.monthly import MonthNights

INDICATORS = (
    "persons_assisted", "persons_new", "persons_reopened", "persons_carried", "assisted_by_exit:closed",
    *(f"assisted_by_service:{service}" for service in SERVICES),
    "bed_nights", "occupancy", "median_stay", "children_accommodated",
    *(f"times_{service}" for service in SERVICES[1:]),
    "outreach_activities", "people_reached", "staff_trainings",
)  # fmt: skip
"""What is followed over the quarters of a house."""

HOUSE_ONLY = words("For the house only, not for passing on")
WHY = words(
    "These are exact numbers, counted now; small ones can say who somebody is. What may leave the house is the report."
)
SO_FAR = words("so far")
_ROMAN = ("", "I", "II", "III", "IV")
_LAW = words("A person whose cases were closed in several quarters is counted in each of them.")
_ONCE = words("A person is counted once in each quarter.")
_ANY_LOSS = (("assisted_by_service", Fill.FULL), ("assisted_by_service_referred", Fill.HATCHED), ("assisted_by_service_not_given", Fill.EMPTY))  # fmt: skip
_WAYS = (words("Given here"), words("Referred elsewhere"), words("Refused or not available"))

Counts = Sequence["QuarterCounts"]


def short(one: "QuarterCounts") -> str:
    """III / 2026."""
    return f"{_ROMAN[one.quarter.number]} / {one.quarter.year}"


def occupancy(counts: Counts, say: Speaks) -> list[Chart]:
    """Bed nights against the nights that the beds allowed, month by month."""
    months = [month for one in counts for month in one.months]
    heads = (
        words("Month"),
        measure_label("bed_nights"),
        measure_label("bed_nights_available"),
        measure_label("occupancy"),
    )
    return [
        Chart(
            say(words("Bed nights by month, against the beds there were")),
            (
                Series(say(measure_label("bed_nights")), Fill.FULL),
                Series(say(measure_label("bed_nights_available")), Fill.EMPTY),
            ),
            tuple(_month(month, say) for month in months),
            tuple(map(say, heads)),
            tuple(_month_row(month, say) for month in months),
            about=say(words("Three months add up to the bed nights of the quarterly report. Tonight is not slept yet.")),
        )
    ]  # fmt: skip


def _month(month: "MonthNights", say: Speaks) -> Group:
    name = f"{month.first.month:02d}.{month.first.year}"
    share = percent_text(say.code, percent(month.nights, month.available)) if month.available else ""
    bars = (((0, month.nights),), ((1, month.available),))
    return Group(name, bars, share, say(SO_FAR) if month.running else "")


def _month_row(month: "MonthNights", say: Speaks) -> tuple[str, ...]:
    group = _month(month, say)
    name = f"{group.name}, {group.below}" if group.below else group.name
    return (
        name,
        number_text(say.code, month.nights),
        number_text(say.code, month.available),
        group.above or "–",
    )


def caseload(counts: Counts, say: Speaks) -> list[Chart]:
    """Who came and who left: two bars of equal length for each quarter."""
    came = ("persons_carried", "persons_new", "persons_reopened")
    left = (f"assisted_by_exit:{CLOSED}", f"assisted_by_exit:{OPEN}")
    names = [*(indicator_name(one) for one in came), *(category_label("exit", one) for one in (CLOSED, OPEN))]
    fills = (Fill.FULL, Fill.HATCHED, Fill.CROSSED, Fill.DOTTED, Fill.EMPTY)
    groups, rows = [], []
    for one in counts:
        numbers = [one.number(name) or 0 for name in (*came, *left)]
        bars = (tuple(enumerate(numbers[:3])), tuple(enumerate(numbers[3:], start=3)))
        groups.append(Group(short(one), bars, below=_below(one, say)))
        rows.append((_row_name(one, say), *(number_text(say.code, value) for value in numbers)))
    series = tuple(Series(say(name), fill) for name, fill in zip(names, fills, strict=True))
    title, about = (
        words("Persons by quarter"),
        words("Left: how they came. Right: how the quarter ended for them."),
    )
    heads = (say(words("Quarter")), *(one.name for one in series))
    return [Chart(say(title), series, tuple(groups), heads, tuple(rows), about=say(about))]


def services(counts: Counts, say: Speaks, service: str) -> list[Chart]:
    """All services side by side over the whole period, or one of them by quarters."""
    if service:
        return _one_service(counts, say, service)
    times = [(one, sum(each.number(f"times_{one}") or 0 for each in counts)) for one in SERVICES[1:]]
    named = [(say(category_label("service", one)), value) for one, value in times]
    found = [_level(say(words("How often help was given, by kind")), named, say(words("Times")), say, say(words("Service received")))]  # fmt: skip
    newest = next((one for one in reversed(counts) if not one.running), None)
    if newest is not None:
        found.append(_ways(newest, say))
    return found


def _ways(one: "QuarterCounts", say: Speaks) -> Chart:
    """What came of it in one quarter, service by service."""
    series = tuple(Series(say(way), fill) for way, (_table, fill) in zip(_WAYS, _ANY_LOSS, strict=True))
    groups, rows = [], []
    for service in SERVICES:
        numbers = [one.number(f"{table}:{service}") or 0 for table, _fill in _ANY_LOSS]
        name = say(category_label("service", service))
        groups.append(Group(name, tuple(((place, value),) for place, value in enumerate(numbers))))
        rows.append((name, *(number_text(say.code, value) for value in numbers)))
    title = words(
        "Persons by service and what came of it: {quarter}", quarter=quarter_text(say.code, one.quarter)
    )
    heads = (say(words("Service received")), *(each.name for each in series))
    return Chart(say(title), series, tuple(groups), heads, tuple(rows), upright=False, about=say(_ONCE))


def _one_service(counts: Counts, say: Speaks, service: str) -> list[Chart]:
    asked = [f"assisted_by_service:{service}", *([f"times_{service}"] if service in SERVICES[1:] else [])]
    names = [words("Persons"), words("Times")][: len(asked)]
    fills = (Fill.FULL, Fill.HATCHED)
    series = tuple(Series(say(name), fill) for name, fill in zip(names, fills, strict=False))
    title = words("{service}: persons and times by quarter", service=category_label("service", service))
    if len(asked) == 1:
        title = words("{service}: persons by quarter", service=category_label("service", service))
    found = [_over_time(counts, say, say(title), series, asked)]
    ways = tuple(Series(say(way), fill) for way, (_table, fill) in zip(_WAYS, _ANY_LOSS, strict=True))
    came = words("{service}: what came of it, persons by quarter", service=category_label("service", service))
    return [
        *found,
        _over_time(counts, say, say(came), ways, [f"{table}:{service}" for table, _fill in _ANY_LOSS]),
    ]


def outcomes(counts: Counts, say: Speaks) -> list[Chart]:
    """How cases ended, where people live afterwards, goals, and how they were at the end."""
    exits = [one for one in FULL_VARIABLES["exit"].categories if one != OPEN]
    places = [one for one in FULL_VARIABLES["destination"].categories if one != OPEN]
    first = words("Closed cases, by reason")
    second = words("Closed cases, by where people live afterwards")
    goals = tuple(
        Series(say(category_label("goal", one)), fill)
        for one, fill in (("goal_set", Fill.EMPTY), ("goal_reached", Fill.FULL))
    )
    asked = ["assisted_by_goal:goal_set", "assisted_by_goal:goal_reached"]
    return [
        _answers(counts, say, first, "assisted_by_exit", "exit", exits),
        _answers(counts, say, second, "closed_by_destination", "destination", places),
        _over_time(counts, say, say(words("Persons by goals of the support plan")), goals, asked),
        _answers(counts, say, label("change"), "assisted_by_change", "change", ["better", "same", "worse"]),
    ]


def trend(counts: Counts, say: Speaks, indicator: str) -> list[Chart]:
    """One indicator over the quarters."""
    name = say(indicator_name(indicator))
    shares = indicator == "occupancy"
    return [_over_time(counts, say, name, (Series(name, Fill.FULL),), [indicator], shares=shares)]


def _over_time(
    counts: Counts,
    say: Speaks,
    title: str,
    series: tuple[Series, ...],
    asked: Sequence[str],
    *,
    shares: bool = False,
) -> Chart:
    groups, rows = [], []
    for one in counts:
        found = [one.number(indicator) for indicator in asked]
        texts = ["–" if value is None else percent_text(say.code, value) if shares else number_text(say.code, value) for value in found]  # fmt: skip
        bars = tuple(((place, value or 0),) for place, value in enumerate(found))
        groups.append(Group(short(one), bars, texts[0] if len(asked) == 1 else "", _below(one, say)))
        rows.append((_row_name(one, say), *texts))
    heads = (say(words("Quarter")), *(one.name for one in series))
    return Chart(title, series, tuple(groups), heads, tuple(rows))


def _answers(
    counts: Counts, say: Speaks, title: Words, table: str, variable: str, answers: Sequence[str]
) -> Chart:
    named = [
        (say(category_label(variable, answer)), sum(one.number(f"{table}:{answer}") or 0 for one in counts))
        for answer in answers
    ]
    return _level(say(title), named, say(words("Persons")), say, say(label(variable)), say(_LAW))


def _level(
    title: str, named: Sequence[tuple[str, int]], unit: str, say: Speaks, head: str, about: str = ""
) -> Chart:
    """Bars that lie, of one kind."""
    groups = tuple(Group(name, (((0, value),),), number_text(say.code, value)) for name, value in named)
    rows = tuple((name, number_text(say.code, value)) for name, value in named)
    return Chart(title, (Series(unit, Fill.FULL),), groups, (head, unit), rows, upright=False, about=about)


def _below(one: "QuarterCounts", say: Speaks) -> str:
    return say(SO_FAR) if one.running else ""


def _row_name(one: "QuarterCounts", say: Speaks) -> str:
    return f"{short(one)}, {say(SO_FAR)}" if one.running else short(one)


def period_text(counts: Counts, say: Speaks) -> str:
    """From the first to the last quarter that is shown."""
    if not counts:
        return ""
    ends = [quarter_text(say.code, one.quarter) for one in (counts[0], counts[-1])]
    return ends[0] if ends[0] == ends[1] else f"{ends[0]} – {ends[1]}"
