"""A paper on the screen: opening it, its first page, a page for a printer; a paper of others with the process that draws it.

The floor of a page is what PDFium takes to draw it with nothing of ours around.
"""

from collections.abc import Callable, Iterator

from benchmarks.measuring import ROOT, Figure, median_seconds, report
from caseapp.actions.passing_on import paper_files

RUNS = 7
SUMMARY = ROOT / "tests" / "eras" / "summary_3.pdf"
WIDE = 760
FINE = 300 / 72


def figures() -> Iterator[Figure]:
    """Milliseconds for the sixteen pages of a summary of the practice shelter."""
    pdf = SUMMARY.read_bytes()
    own = paper_files.opened(pdf)
    scale = WIDE / own.sheets[0].width
    yield _in_ms("open a paper of 16 pages", lambda: paper_files.opened(pdf), None)
    yield _in_ms("draw its first page", lambda: own.draw(0, scale), bare(pdf, scale))
    yield _in_ms("draw it for a printer", lambda: own.draw(0, FINE), bare(pdf, FINE))
    yield _in_ms("open a paper of others", lambda: paper_files.opened_foreign(pdf).end(), None)
    foreign = paper_files.opened_foreign(pdf)
    yield _in_ms("draw its first page, over the pipe", lambda: foreign.draw(0, scale), bare(pdf, scale))
    foreign.end()


def _in_ms(name: str, work: Callable[[], object], floor: float | None) -> Figure:
    return Figure(name, 1000 * median_seconds(RUNS, work), floor, "ms")


def bare(pdf: bytes, scale: float) -> float:
    """Milliseconds of PDFium by itself, with the paper open."""
    from pypdfium2 import PdfDocument

    with PdfDocument(pdf) as paper:
        page = paper[0]
        found = 1000 * median_seconds(RUNS, lambda: page.render(scale=scale, rev_byteorder=True).close())
        page.close()
    return found


if __name__ == "__main__":
    report(figures())
