"""A year of all shelters as a file: report, workbook or tidy table.

It carries no signed data: what is signed are the reports of the shelters, and whoever holds them can add them up again. It is
for the office alone, because nobody proved what a year and its quarters would tell together.
"""

from collections.abc import Sequence
from pathlib import Path

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress, require_ending
from caseapp.actions.office.national import summary_of
from caseapp.actions.office.national_files import sheets_of
from caseapp.actions.office.national_years import Periods, year_of_all
from caseapp.actions.steps import step_of
from caseapp.base.language import Language, speakers
from caseapp.base.periods import Quarter
from caseapp.base.steps import Step
from caseapp.base.words import Words, words
from caseapp.exchange import tidy_columns
from caseapp.exchange.spreadsheet import csv_bytes, workbook_bytes
from caseapp.exchange.summary.files import write_file
from caseapp.exchange.tidy import Figures
from caseapp.records.roles import Intent
from caseapp.reports.beside import NO_REPORT
from caseapp.statistics.national import Audience, National
from caseapp.statistics.spoken import OfYear
from caseapp.statistics.summary import Period

ENDINGS = (".pdf", ".xlsx", ".csv")
"""A report without signed data, a workbook, a tidy table."""


def export_year(
    desk: Desk,
    year: int,
    language: str,
    to: Path,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> Periods:
    """Write a year of all shelters, by the file's ending; back come the periods of each that were added up.

    KnownError where nothing was received of the year, or the name of the file ends otherwise.
    """
    desk.database.require(Intent.EXPORT_NATIONAL)
    require_ending(to, *ENDINGS)
    whole, periods = year_of_all(desk, year, step_of(progress, stop, words("Adding up"), 0, 0.4))
    step = step_of(progress, stop, words("Drawing the report"), 0.5, 1)
    figures = _figures(desk, year, whole, periods)
    data = _data(figures, periods, speakers(language), to.suffix.lower(), step)
    with desk.database.work(Intent.EXPORT_NATIONAL, "write national year", f"year:{year}"):
        write_file(to, data)
    return periods


def _data(figures: Figures, periods: Periods, says: Sequence[Language], ending: str, step: Step) -> bytes:
    if ending == ".pdf":
        from caseapp.reports import draw_national_year

        summary, least = figures.summary, figures.lower_bounds
        return draw_national_year(summary, least, figures.measure_bounds, periods, *says, step=step)
    if ending == ".xlsx":
        named = [(name, Words(", ".join(held)) if held else NO_REPORT) for name, held in periods.items()]
        return workbook_bytes(
            [one for say in says for one in sheets_of(figures, named, OfYear(say, of_all=True))]
        )
    return csv_bytes(tidy_columns.header(), tidy_columns.rows(figures, OfYear(says[0], of_all=True)))


def _figures(desk: Desk, year: int, whole: National, periods: Periods) -> Figures:
    """The sums in the form of a summary, up to the last quarter that any shelter has."""
    last = max(Quarter.parse(label).end for held in periods.values() for label in held)
    period = Period(str(year), f"{year}-01-01", last.isoformat())
    summary = summary_of(desk, period, whole, desk.profile.threshold)
    return Figures(summary, whole.lower_bounds, whole.measure_bounds, Audience.OFFICE)
