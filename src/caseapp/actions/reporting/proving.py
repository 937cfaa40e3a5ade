"""The last look before numbers are issued: the finished bytes are read back and audited as a stranger would audit them.

The auditor (`statistics/disclosure/audit.py`) shares no code with what hid the numbers and has not seen the true ones.
"""

from collections.abc import Sequence

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.summary.payload import read_payload
from caseapp.statistics.disclosure.tie import Tie
from caseapp.statistics.table import Key


class UnprovedError(KnownError):
    """Numbers could not be proved safe, so nothing is exported. `cells` are those that a reader could narrow down."""

    def __init__(self, cells: Sequence[tuple[str, Key]] = ()) -> None:
        super().__init__(
            words("The numbers of this quarter could not be proved safe, so nothing is exported."),
            words("Please report this: it should never happen."),
        )
        self.cells = tuple(dict.fromkeys(cells))


def refuse_unproved(payload: bytes, least: int, ties: Sequence[Tie] = ()) -> None:
    """UnprovedError unless the numbers in these bytes pass the audit under the threshold that they name, `least` or more.

    `ties` are what the reports of the quarters around leave open: the auditor knows those reports, too.
    """
    from caseapp.statistics.disclosure.audit import audit

    summary = read_payload(payload)
    release = summary.release()
    verdict = audit(
        release.variables, release.populations, release.tables, release.measures,
        summary.protection.threshold, ties, release.relations,
    )  # fmt: skip
    agreed = summary.protection.audited and summary.protection.threshold >= least
    if not verdict.safe or not agreed:
        raise UnprovedError([(table, key) for table, key, _low, _high in verdict.problems])
