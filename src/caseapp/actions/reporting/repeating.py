"""Repeating the audit of a received summary: from the file alone, without any vault."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.actions.reporting.showing import show_summary
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.summary.payload import read_payload
from caseapp.statistics.exact import PROMISE, PROMISE_BEFORE
from caseapp.statistics.national import Audience
from caseapp.statistics.summary import NATIONAL_FORMAT, Summary

if TYPE_CHECKING:
    from caseapp.statistics.disclosure.tie import Tie


@dataclass(frozen=True, slots=True)
class Repeated:
    """What the audit of a file found: `checked` counts were looked at, and `given_away` of them can be worked out.

    `undecided` cannot be nobody by this file, and are not proved large by it: only together with the earlier reports,
    with which it was protected, can they be judged.
    """

    summary: Summary
    public_key: bytes
    checked: int
    given_away: int
    undecided: int = 0


def repeat_audit(path: Path) -> Repeated:
    """Look at every count of a summary as an outsider would, who has this one file and the rules of counting.

    What the file shares with earlier ones was audited when it was issued; here each file stands by itself. Of national reports the
    public one can be audited, with what it says to be "at least". KnownError where the file is refused, or where it is another
    national report: from it alone nobody can tell what should be hidden.
    """
    from caseapp.statistics.disclosure.audit import audit

    shown = show_summary(path)
    summary = read_payload(shown.payload)
    release, threshold = summary.release(), summary.protection.threshold
    if summary.format == NATIONAL_FORMAT:
        _refuse_unless_public(summary)
        verdict = audit(
            release.variables, release.populations, release.tables, (), threshold, _least(summary),
            relations=release.relations,
        )  # fmt: skip
    else:
        verdict = audit(
            release.variables, release.populations, release.tables, release.measures, threshold,
            relations=release.relations,
        )  # fmt: skip
    many = [most > threshold for _table, _key, _least, most in verdict.problems]
    undecided = sum(many) if summary.protection.considered else 0
    return Repeated(summary, shown.public_key, verdict.checked, len(many) - undecided, undecided)


def _refuse_unless_public(summary: Summary) -> None:
    if summary.audience == Audience.PUBLIC and summary.rounding is None:
        return
    if summary.protection.promise in (PROMISE, PROMISE_BEFORE):
        raise KnownError(
            words(
                "This whole was worked out from exact tables: only the office knows which of its hidden numbers are small."
            ),
            words(
                "The office audits it before every issue. Audit the summaries of the shelters and the public report."
            ),
        )
    raise KnownError(
        words("This is the whole of several shelters: it adds up what they have published."),
        words("Audit the summaries of the shelters instead."),
    )


def _least(summary: Summary) -> "tuple[Tie, ...]":
    """What a public whole says to be at least so much, and what its amounts tell about hidden counts."""
    from caseapp.statistics.public_chain import PublicNumbers, ties_of

    tables = {table.id for table in summary.tables}
    cells = {(one.of, one.key): one.number for one in summary.least if one.of in tables}
    amounts = {one.of: one.number for one in summary.least if one.of not in tables}
    return ties_of(PublicNumbers(summary.release(), cells, amounts))
