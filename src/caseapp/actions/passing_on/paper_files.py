"""A finished paper (a PDF in memory): drawn page by page, written to a file of the person's choice.

Handing a paper out is written into the log by the action that made it; nothing here asks for a permission.
"""

from pathlib import Path

from caseapp.actions.desk import require_ending
from caseapp.exchange.summary.files import write_file
from caseapp.reports.rendering import BYTES, Paged, Pixels, Sheet

__all__ = ["BYTES", "Paged", "Pixels", "Sheet", "opened", "opened_foreign", "save_paper"]


def opened(pdf: bytes) -> Paged:
    """A paper that this program made, to be drawn in this process. KnownError where it cannot be shown."""
    from caseapp.reports.rendering import OwnPaper

    return OwnPaper(pdf)


def opened_foreign(pdf: bytes) -> Paged:
    """A paper of others, to be drawn in a process without keys. KnownError where it cannot be shown.

    Starting the process takes longer than a window may stand still: a job on the line calls this, and `draw` too.
    """
    from caseapp.reports.foreign_pages import ForeignPaper

    return ForeignPaper(pdf)


def save_paper(pdf: bytes, target: Path) -> None:
    """Write a paper: it is there whole, or not at all. KnownError where the disk refuses or the name is no PDF's."""
    require_ending(target, ".pdf")
    write_file(target, pdf)
