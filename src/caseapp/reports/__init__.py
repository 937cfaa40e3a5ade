"""A protected summary as a PDF that a person reads and a program can read back: the only room that draws paper.

Drawing holds a `Summary` and nothing else, so no page can show what the summary hides. ReportLab and pikepdf
are imported only when something is drawn, because they take a while to start.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from caseapp.base.steps import Step, no_step
from caseapp.base.words import Speaks
from caseapp.statistics.summary import Summary
from caseapp.statistics.table import Key
from caseapp.statistics.year import Source, Year

if TYPE_CHECKING:
    from caseapp.reports.beside import Beside


def draw_summary(
    summary: Summary, envelope: bytes, say: Speaks, *more: Speaks, step: Step = no_step
) -> bytes:
    """Draw a shelter's quarter. `envelope` is the signed data, attached as it is; it must be that of this summary.

    With `more` languages the document holds the report once in each, one part after the other, and the data once.
    The same summary, envelope and languages give the same bytes. ValueError where `envelope` is not an envelope.
    `step` is told how far it is and may stop it by raising, here as in the other three.
    """
    from caseapp.reports.draw import draw
    from caseapp.reports.voice import Voice

    return draw([Voice(summary, one) for one in (say, *more)], envelope, step)


def draw_national(
    summary: Summary,
    lower_bounds: Mapping[tuple[str, Key], int],
    shelter_names: Mapping[str, str],
    envelope: bytes,
    say: Speaks,
    *more: Speaks,
    measure_bounds: Mapping[str, int] = MappingProxyType({}),
    beside: "Beside | None" = None,
    step: Step = no_step,
) -> bytes:
    """Draw the whole over several shelters.

    `lower_bounds` gives, under table and key, the least value of cells that are hidden in some shelter and shown in
    others, `measure_bounds` the same of amounts; `shelter_names` the coordinator's own names under the shelters' ids;
    `beside` says for whom the report is meant and who is missing in it. Otherwise like `draw_summary`.
    """
    from dataclasses import replace

    from caseapp.reports.beside import Beside
    from caseapp.reports.draw import draw
    from caseapp.reports.voice import Voice

    told = replace(beside or Beside(), names=shelter_names)
    voices = (Voice(summary, one, lower_bounds, measure_bounds, told) for one in (say, *more))
    return draw(tuple(voices), envelope, step)


def draw_national_year(
    summary: Summary,
    lower_bounds: Mapping[tuple[str, Key], int],
    measure_bounds: Mapping[str, int],
    periods: Mapping[str, tuple[str, ...]],
    *says: Speaks,
    step: Step = no_step,
) -> bytes:
    """Draw a year of several shelters: `periods` are the labels of what was added up, under their names, none for who is missing.

    Without signed data. The same sums, periods and languages give the same bytes.
    """
    from caseapp.reports.national_year import draw

    return draw(summary, lower_bounds, measure_bounds, periods, says, step)


def draw_year(year: Year, sources: Sequence[Source], say: Speaks, step: Step = no_step) -> bytes:
    """Draw a year that was added up from issued reports: without signed data, and naming the reports it rests on.

    The same year, sources and language give the same bytes.
    """
    from caseapp.reports.year import draw

    return draw(year, sources, say, step)
