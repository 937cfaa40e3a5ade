"""The charts of a whole as files: each as SVG and as PNG, in one archive with a list of what they show."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress, require_ending
from caseapp.actions.office.national import NationalView
from caseapp.actions.office.national_files import fixed, fixes, trends_up_to
from caseapp.actions.steps import step_of, within
from caseapp.base.errors import KnownError
from caseapp.base.language import Language, speakers
from caseapp.base.words import words
from caseapp.exchange.spreadsheet import csv_bytes
from caseapp.exchange.summary.files import refuse_unwritable, write_file
from caseapp.records.roles import Intent

if TYPE_CHECKING:
    from caseapp.reports.beside import Beside

LIST = "charts.csv"
"""In the archive: the names of the files and what they show."""
_MADE = (2000, 1, 1, 0, 0, 0)
"""The archive does not store when it was written: the same charts give the same bytes."""
_ADDED = 0.4
"""The share that adding up the quarters before has in all charts."""


def export_charts(
    desk: Desk,
    view: NationalView,
    language: str,
    to: Path,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> int:
    """Write every chart that shows a number into a .zip, and give back how many; in all languages a folder for each.

    KnownError where the name of the file ends otherwise, or no chart has a number to show.
    """
    desk.database.require(Intent.EXPORT_NATIONAL)
    require_ending(to, ".zip")
    refuse_unwritable(to)
    from caseapp.reports.beside import Beside

    stoppable = never_stop if fixes(view) else stop
    view = fixed(desk, view)
    over_time = trends_up_to(desk, view, within(progress, 0, _ADDED), stoppable)
    beside = Beside(view.audience, trends=over_time)
    step = step_of(progress, stoppable, words("Drawing the charts"), _ADDED, 1)
    files: list[tuple[str, bytes]] = []
    says = speakers(language)
    for place, say in enumerate(says):
        folder = f"{say.code}/" if len(says) > 1 else ""
        listed: list[list[str]] = []
        for done, name, title, drawn in _drawn(view, beside, say):
            step((place + done) / len(says))
            listed.append([name, title])
            files += [(f"{folder}{name}.{ending}", data) for ending, data in drawn]
        files.append((f"{folder}{LIST}", csv_bytes(("file", "title"), listed)))
    charts = sum(name.endswith(".svg") for name, _data in files)
    if not charts:
        raise KnownError(words("Every number is hidden, so there is no chart to draw."))
    with desk.database.work(
        Intent.EXPORT_NATIONAL, "write national charts", f"quarter:{view.summary.period.label}"
    ):
        write_file(to, _archive(files))
    return charts


def _drawn(
    view: NationalView, beside: "Beside", say: Language
) -> Iterator[tuple[float, str, str, list[tuple[str, bytes]]]]:
    """How far it is, from 0 to 1, the name of a chart, its title, and its files by their endings."""
    from caseapp.reports.chart_files import charts
    from caseapp.reports.chart_png import png
    from caseapp.reports.chart_svg import svg
    from caseapp.reports.voice import Voice

    voice = Voice(view.summary, say, view.lower_bounds, view.measure_bounds, beside)
    found = list(charts(voice))
    for number, chart in enumerate(found, start=1):
        name = f"{number:02d}-{chart.name}"
        drawn = [("svg", svg(chart.picture, say.code)), ("png", png(chart.picture))]
        yield number / len(found), name, chart.picture.captions.title, drawn


def _archive(files: list[tuple[str, bytes]]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files:
            kind = zipfile.ZIP_STORED if name.endswith(".png") else zipfile.ZIP_DEFLATED
            about = zipfile.ZipInfo(name, _MADE)
            about.compress_type, about.external_attr = kind, 0o600 << 16
            archive.writestr(about, data)
    return out.getvalue()
