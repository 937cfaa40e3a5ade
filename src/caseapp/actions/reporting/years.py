"""A year of the shelter: added up from its issued reports, shown, and written as a PDF. Nothing is counted for it."""

from dataclasses import dataclass
from pathlib import Path

from caseapp.actions.desk import (
    Desk,
    Progress,
    Stop,
    never_stop,
    no_progress,
    require_ending,
    require_shelter,
)
from caseapp.actions.reporting import ledger
from caseapp.actions.steps import step_of
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.base.words import words
from caseapp.exchange.summary.files import write_file
from caseapp.records.roles import Intent
from caseapp.statistics.targets import FIRST_YEAR, LAST_YEAR
from caseapp.statistics.year import Source, Year, add_year


@dataclass(frozen=True, slots=True)
class YearView:
    """A year with the issued reports that it rests on, oldest first."""

    year: Year
    sources: tuple[Source, ...]


def years(desk: Desk) -> tuple[int, ...]:
    """The years of which a quarter was issued, oldest first."""
    return tuple(sorted({int(release.quarter[:4]) for release in ledger.all_issued(desk)}))


def year_view(desk: Desk, year: int) -> YearView:
    """Add up a year. KnownError where none of its quarters was issued, or the list of issued reports has a gap."""
    require_shelter(desk)
    refuse_year(year)
    lost = ledger.what_is_lost(desk)
    if lost is not None:
        raise KnownError(lost, words("Restore the newest backup that holds it."))
    issued = ledger.issued_of_year(desk, year)
    sources = tuple(
        Source(one.quarter, one.sequence, one.revision, one.issued_at, one.sha256) for one in issued.values()
    )
    return YearView(
        add_year(year, {number: ledger.read_issued(one) for number, one in issued.items()}), sources
    )


def export_year(
    desk: Desk,
    year: int,
    language: str,
    to: Path,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> YearView:
    """Write the PDF of a year. The same reports and language give the same bytes; after Stop there is no file."""
    from caseapp.reports import draw_year

    require_ending(to, ".pdf")
    view = year_view(desk, year)
    step = step_of(progress, stop, words("Drawing the report"))
    drawn = draw_year(view.year, view.sources, Language(language), step)
    with desk.database.work(Intent.EXPORT_SUMMARY, "write year", f"year:{year}"):
        write_file(to, drawn)
    return view


def refuse_year(year: int) -> None:
    """KnownError for a year that no report can be about."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise KnownError(
            words("Choose a year from {first} to {last}.", first=str(FIRST_YEAR), last=str(LAST_YEAR))
        )
