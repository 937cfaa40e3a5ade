"""Repeating the audit of a received summary: from the file alone, without any vault."""

from dataclasses import dataclass
from pathlib import Path

from caseapp.actions.reporting.showing import show_summary
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.summary.payload import read_payload
from caseapp.statistics.summary import NATIONAL_FORMAT, Summary


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

    What the file shares with earlier ones was audited when it was issued; here each file stands by itself.
    KnownError where the file is refused, or where it holds no numbers of a shelter.
    """
    from caseapp.statistics.disclosure.audit import audit

    shown = show_summary(path)
    summary = read_payload(shown.payload)
    if summary.format == NATIONAL_FORMAT:
        raise KnownError(
            words("This is the whole of several shelters: it adds up what they have published."),
            words("Audit the summaries of the shelters instead."),
        )
    release, threshold = summary.release(), summary.protection.threshold
    verdict = audit(
        release.variables, release.populations, release.tables, release.measures, threshold,
        relations=release.relations,
    )  # fmt: skip
    many = [most > threshold for _table, _key, _least, most in verdict.problems]
    undecided = sum(many) if summary.protection.considered else 0
    return Repeated(summary, shown.public_key, verdict.checked, len(many) - undecided, undecided)
