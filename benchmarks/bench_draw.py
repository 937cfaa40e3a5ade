"""Drawing the quarterly report, beside ReportLab drawing the same tables bare: the same texts, fonts and widths, no tags.

The report carries more than its tables: a first page with charts, contents with links, tags for those who have it read
aloud, colour profile, attachment, and a foot that knows the number of pages.
"""

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

from pikepdf import Pdf
from reportlab.platypus import SimpleDocTemplate, Table, TableStyle

from benchmarks.measuring import Figure, median_seconds, report
from caseapp.base.language import Language, speakers
from caseapp.reports import draw_summary
from caseapp.reports.annex import annex
from caseapp.reports.body import body
from caseapp.reports.look import REGULAR
from caseapp.reports.sheet import Sheet
from caseapp.reports.story import Story
from caseapp.reports.voice import Voice
from caseapp.statistics.summary import Summary
from tests.reports.sample import envelope, summary

RUNS = 7
LANGUAGE = "ru"


def figures() -> Iterator[Figure]:
    """Milliseconds a page and pages a second, in one language and with all three in one document."""
    found = summary(practice=False)
    sheets = sheets_of(found)
    bare = speed(lambda: bare_tables(sheets))
    one = speed(lambda: draw_summary(found, envelope(), Language(LANGUAGE)))
    every = speed(lambda: draw_summary(found, envelope(), *speakers("all")))
    for name, (seconds, pages) in (("the report", one), ("the report in three languages", every)):
        yield Figure(f"draw {name}, {pages} pages", 1000 * seconds / pages, 1000 * bare[0] / bare[1], "ms/p")
        yield Figure(f"draw {name}, pages a second", pages / seconds, bare[1] / bare[0], "p/s")
    yield Figure("draw the report, all of it", 1000 * one[0], 1000 * bare[0], "ms")


def speed(draw: Callable[[], bytes]) -> tuple[float, int]:
    """The median time of a drawing in seconds, and its pages; the first run, which loads fonts, does not count."""
    with Pdf.open(BytesIO(draw())) as pdf:
        pages = len(pdf.pages)
    return median_seconds(RUNS, draw), pages


def sheets_of(found: Summary) -> list[Sheet]:
    """Every table of the report."""
    story = Story(Voice(found, Language(LANGUAGE)))
    body(story)
    annex(story)
    return [piece for piece in story.pieces if isinstance(piece, Sheet)]


def bare_tables(sheets: list[Sheet]) -> bytes:
    """The same tables by ReportLab's own means."""
    out = BytesIO()
    options: dict[str, Any] = {"initialFontName": REGULAR}
    SimpleDocTemplate(out, **options).build([bare_table(sheet) for sheet in sheets])
    return out.getvalue()


def bare_table(sheet: Sheet) -> Table:
    """One of them: its texts, broken into the same lines."""
    rows = []
    for row in (*sheet.head, *sheet.body):
        texts = ["\n".join(lines) for lines in row.texts]
        rows.append(texts + [""] * (len(sheet.widths) - len(texts)))
    style = TableStyle(
        [("FONT", (0, 0), (-1, -1), REGULAR, 8.5, 11), ("LINEBELOW", (0, 0), (-1, -1), 0.4, "grey")]
    )
    return Table(rows, colWidths=sheet.widths, repeatRows=len(sheet.head), style=style)


if __name__ == "__main__":
    report(figures())
