"""A year of all shelters: what they published of it added up, half-years in the place of their quarters.

`national_year_files` hands it out.
"""

from collections import defaultdict
from collections.abc import Mapping

from caseapp.actions.desk import Desk
from caseapp.base.periods import Quarter, in_order
from caseapp.db import received
from caseapp.exchange.summary.held import read_held
from caseapp.records.roles import Intent
from caseapp.statistics.national import National, add_up_years
from caseapp.statistics.summary import Summary

Periods = Mapping[str, tuple[str, ...]]
"""Labels of the periods that were added up, oldest first, under the office's own names of the shelters."""


def year_of_all(desk: Desk, year: int) -> tuple[National, Periods]:
    """The sums of a year. KnownError where nothing was received of it."""
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        payloads = received.payloads_of_year(reading.connection, year)
        names = {card.shelter: card.name for card in received.all_cards(reading.connection)}
    held: dict[str, dict[int, Summary]] = defaultdict(dict)
    periods: dict[str, list[Quarter]] = defaultdict(list)
    for (shelter, label), payload in payloads.items():
        period = Quarter.parse(label)
        held[shelter][period.number] = read_held(payload)
        periods[names.get(shelter, shelter)].append(period)
    found = {name: tuple(map(str, in_order(periods[name]))) for name in sorted(periods)}
    return add_up_years(year, held), found
