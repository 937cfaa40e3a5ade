"""A year of all shelters: what they published of it added up, half-years in the place of their quarters.

It is handed out as a workbook or a table, without signed data: what is signed are the reports of the shelters.
"""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from caseapp.actions.desk import Desk, require_ending
from caseapp.actions.national import facts_of
from caseapp.base.language import Language
from caseapp.base.periods import Quarter, in_order
from caseapp.base.words import words
from caseapp.db import received
from caseapp.exchange.spreadsheet import Sheet, csv_bytes, workbook_bytes
from caseapp.exchange.summary.files import write_file
from caseapp.exchange.summary.payload import read_payload
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
        held[shelter][period.number] = read_payload(payload)
        periods[names.get(shelter, shelter)].append(period)
    found = {name: tuple(map(str, in_order(periods[name]))) for name in sorted(periods)}
    return add_up_years(year, held), found


def export_year(desk: Desk, year: int, language: str, to: Path) -> Periods:
    """Write a year as a workbook (.xlsx) or a table (.csv), by the file's ending."""
    desk.database.require(Intent.EXPORT_NATIONAL)
    require_ending(to, ".xlsx", ".csv")
    whole, periods = year_of_all(desk, year)
    say = Language(language)
    header, rows = facts_of(whole.tables, whole.measures, whole.lower_bounds, whole.measure_bounds, say)
    shelters: list[list[str | int | None]] = [[name, ", ".join(held)] for name, held in periods.items()]
    heads = [say(words("Shelter")), say(words("Added up from"))]
    sheets = [Sheet(say(words("Figures")), header, rows), Sheet(say(words("Shelters")), heads, shelters)]
    with desk.database.work(Intent.EXPORT_NATIONAL, "write national year", f"year:{year}"):
        write_file(to, workbook_bytes(sheets) if to.suffix.lower() == ".xlsx" else csv_bytes(header, rows))
    return periods
