"""The whole as each audience may see it: the office, a partner under agreement, everybody (decision 0023)."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.national import Audience, NationalView, national
from caseapp.base.errors import StoppedError
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.statistics.table import Cell

__all__ = ["Audience", "NationalView", "view_for"]

_NO_NAMES: Mapping[str, str] = MappingProxyType({})


def view_for(
    desk: Desk,
    quarter: Quarter,
    audience: Audience = Audience.OFFICE,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> NationalView:
    """The whole of a quarter for an audience. KnownError where nothing was received for it."""
    progress(0.1, words("Adding up"))
    view = national(desk, quarter)
    if stop():
        raise StoppedError
    if audience is Audience.OFFICE:
        return view
    return unnamed(view, audience) if audience is Audience.RESTRICTED else silent(unnamed(view, audience))


def silent(view: NationalView) -> NationalView:
    """The same view in which no number is shown."""
    summary = view.summary
    tables = tuple(
        replace(table, cells=tuple(cell if cell.structural else Cell(cell.key, None) for cell in table.cells))
        for table in summary.tables
    )
    measures = tuple(replace(measure, value=None) for measure in summary.measures)
    shown = replace(summary, tables=tables, measures=measures, targets=())
    return replace(
        view, summary=shown, lower_bounds=MappingProxyType({}), measure_bounds=MappingProxyType({})
    )


def unnamed(view: NationalView, audience: Audience) -> NationalView:
    """The same sums without the name of any shelter, nor a word on who is missing."""
    return replace(
        view,
        shelter_names=_NO_NAMES,
        missing=(),
        by_half_years=(),
        late=(),
        awaited=(),
        audience=audience,
    )
