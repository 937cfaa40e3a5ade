"""How much is not known, question by question: the share of persons whose answer is missing, for the annex of a report.

Worked out from published numbers alone, and only where both are shown: a share between a shown and a hidden number
would tell the hidden one.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from caseapp.statistics.facts import UNKNOWN
from caseapp.statistics.grid import share
from caseapp.statistics.summary import Summary


@dataclass(frozen=True, slots=True)
class UnknownShare:
    """Of a table over one question: the whole percentage whose answer is not known; None where a number is hidden."""

    table: str
    variable: str
    percent: int | None


def unknown_shares(summary: Summary) -> tuple[UnknownShare, ...]:
    """Every question of a summary to which an answer may be missing, in the order of its tables."""
    return tuple(_shares(summary))


def _shares(summary: Summary) -> Iterator[UnknownShare]:
    variables = {variable.id: variable for variable in summary.variables}
    for table in summary.tables:
        cells = table.by_key()
        for dim in table.dims:
            if UNKNOWN in variables[dim].categories:
                percent = share(cells.get(((dim, UNKNOWN),)), cells.get(()))
                yield UnknownShare(table.id, dim, percent)
