"""A finished paper (a PDF in memory): read for drawing, written to a file of the person's choice.

Handing a paper out is written into the log by the action that made it; nothing here asks for a permission.
"""

from pathlib import Path

from caseapp.actions.desk import require_ending
from caseapp.exchange.summary.files import write_file
from caseapp.reports.strokes import Drawn, Letters, Matrix, Picture, Shape, Step, Turn, times

__all__ = ["Drawn", "Letters", "Matrix", "Picture", "Shape", "Step", "Turn", "pages", "save_paper", "times"]


def pages(pdf: bytes) -> tuple[Drawn, ...]:
    """The pages as strokes of a pen. KnownError where the file cannot be shown."""
    from caseapp.reports.reading_strokes import drawn_pages

    return drawn_pages(pdf)


def save_paper(pdf: bytes, target: Path) -> None:
    """Write a paper: it is there whole, or not at all. KnownError where the disk refuses or the name is no PDF's."""
    require_ending(target, ".pdf")
    write_file(target, pdf)
