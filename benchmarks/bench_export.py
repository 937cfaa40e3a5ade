"""The quarterly report of a shelter that served 1,000 people: counting, protecting, and drawing in three languages.

The floor of drawing, and of all together, is ReportLab drawing the same tables bare, three times (`bench_draw`); counting and proving have none.
How long proving takes depends on which of equally good numbers are hidden, which the key of a vault decides: it is measured with several.
"""

import hashlib
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.bench_draw import bare_tables, sheets_of
from benchmarks.measuring import Figure, median_seconds, report, shelter
from caseapp.actions.desk import Desk
from caseapp.actions.reporting import counting, reports
from caseapp.base.language import LANGUAGES
from caseapp.base.periods import Quarter
from caseapp.statistics.indicators import count, measure_counts, persons_assisted

PEOPLE = 1_000
RUNS = 5


def figures() -> Iterator[Figure]:
    """Seconds for all of it together, and for each of the three."""
    with shelter(PEOPLE, 1) as (desk, _), tempfile.TemporaryDirectory() as folder:
        quarter = reports.quarters(desk)[-1]
        served = persons_assisted(counting.caseload(desk), quarter)
        counted = median_seconds(RUNS, lambda: counted_once(desk, quarter))
        protecting = statistics.median(protected_once(desk, quarter, key) for key in range(RUNS)) - counted
        drawn = [drawing(desk, quarter, Path(folder)) for _ in range(RUNS)]
        sheets = sheets_of(reports.preview(desk, quarter).summary)
        bare = len(LANGUAGES) * median_seconds(RUNS, lambda: bare_tables(sheets))
    whole = counted + protecting + statistics.median(drawn)
    yield Figure(f"quarter export, {served:,} people served", whole, bare, "s")
    yield Figure("quarter export: counting", counted, None, "s")
    yield Figure("quarter export: protecting the numbers and proving it", protecting, None, "s")
    yield Figure("quarter export: drawing it in three languages", statistics.median(drawn), bare, "s")


def counted_once(desk: Desk, quarter: Quarter) -> None:
    """Read the vault and count."""
    load = counting.caseload(desk)
    count(load, quarter)
    measure_counts(load, quarter)


def protected_once(desk: Desk, quarter: Quarter, key: int) -> float:
    """Seconds for counting and protecting in a vault with this key."""
    keys = replace(desk.keys, tie_key=hashlib.sha256(bytes([key])).digest())
    begin = time.perf_counter()
    reports.preview(replace(desk, keys=keys), quarter)
    return time.perf_counter() - begin


def drawing(desk: Desk, quarter: Quarter, folder: Path) -> float:
    """Seconds for three reports of an issued quarter; the first call of all issues it, outside of the measured time."""
    reports.export_summary(desk, quarter, "en", folder / "first.pdf")
    begin = time.perf_counter()
    for language in LANGUAGES:
        reports.export_summary(desk, quarter, language, folder / f"{language}.pdf")
    return time.perf_counter() - begin


if __name__ == "__main__":
    report(figures())
