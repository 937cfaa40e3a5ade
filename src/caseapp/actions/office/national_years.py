"""A year of all shelters: what they published of it added up, half-years in the place of their quarters.

`national_year_files` hands it out.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.office.following_up import Overview, State, read_overview
from caseapp.actions.office.national import summary_of
from caseapp.actions.steps import step_of
from caseapp.base.periods import Quarter, in_order
from caseapp.base.steps import Step, no_step, part_of
from caseapp.base.words import words
from caseapp.db import received
from caseapp.exchange.summary.held import read_held
from caseapp.records.roles import Intent
from caseapp.statistics.national import National, add_up_years
from caseapp.statistics.summary import Period, Summary
from caseapp.statistics.table import Key

Periods = Mapping[str, tuple[str, ...]]
"""Labels of the periods that were added up, oldest first, under the office's own names of the shelters.

None under the name of a shelter that was expected to report up to then, and of which nothing is here.
"""


def year_of_all(desk: Desk, year: int, step: Step = no_step) -> tuple[National, Periods]:
    """The sums of a year. KnownError where nothing was received of it."""
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        payloads = received.payloads_of_year(reading.connection, year)
        names = {card.shelter: card.name for card in received.all_cards(reading.connection)}
        followed = read_overview(reading, desk.clock.today())
    held: dict[str, dict[int, Summary]] = defaultdict(dict)
    periods: dict[str, list[Quarter]] = defaultdict(list)
    for place, ((shelter, label), payload) in enumerate(payloads.items()):
        step(place / len(payloads))
        period = Quarter.parse(label)
        held[shelter][period.number] = read_held(payload)
        periods[names.get(shelter, shelter)].append(period)
    last = max((number for quarters in held.values() for number in quarters), default=1)
    for name in _missing(followed, set(held), Quarter(year, last)):
        periods[name] = []
    found = {name: tuple(map(str, in_order(periods[name]))) for name in sorted(periods)}
    return add_up_years(year, held), found


def _missing(followed: Overview, here: set[str], last: Quarter) -> list[str]:
    """Names of those of whom nothing is here, though they were expected to report a quarter of the year up to the last."""
    year = list(Quarter(last.year, 1).until(last))

    def expected(shelter: str) -> bool:
        cells = [followed.cells[shelter, one] for one in year if (shelter, one) in followed.cells]
        return any(cell.state is not State.NOT_EXPECTED for cell in cells)

    return [one.name for one in followed.shelters if one.id not in here and expected(one.id)]


@dataclass(frozen=True, slots=True)
class YearOfAll:
    """A year of all shelters in the form of a summary, with what is certain where a number is hidden."""

    summary: Summary
    lower_bounds: Mapping[tuple[str, Key], int]
    measure_bounds: Mapping[str, int]
    periods: Periods


def national_years(desk: Desk) -> tuple[int, ...]:
    """The years of which anything was received, oldest first."""
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        found = {one.quarter for one in received.received_summaries(reading.connection)}
    return tuple(sorted({Quarter.parse(label).year for label in found}))


def year_view(desk: Desk, year: int, progress: Progress = no_progress, stop: Stop = never_stop) -> YearOfAll:
    """The year as the office sees it, up to the last quarter that any shelter has. KnownError where nothing was received."""
    step = step_of(progress, stop, words("Adding up"))
    whole, periods = year_of_all(desk, year, part_of(step, 0, 0.8))
    step(0.9)
    last = max(Quarter.parse(label).end for held in periods.values() for label in held)
    period = Period(str(year), f"{year}-01-01", last.isoformat())
    summary = summary_of(desk, period, whole, desk.profile.threshold)
    return YearOfAll(summary, whole.lower_bounds, whole.measure_bounds, periods)
