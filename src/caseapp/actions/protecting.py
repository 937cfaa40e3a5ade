"""Protecting the exact counts of a quarter: in a child process, then read back by the independent auditor."""

from dataclasses import dataclass, replace

from caseapp.actions.desk import Progress, Stop
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.statistics.disclosure.measures import protect_measure
from caseapp.statistics.indicators import MeasureCount
from caseapp.statistics.table import Measure, Release, Table

SMALL = 50
"""Below so many persons groups are kept before single categories: roll up before hiding."""


@dataclass(frozen=True, slots=True)
class SafeNumbers:
    """Numbers that anybody may read, and how many counts were proved to be unlearnable."""

    tables: tuple[Table, ...]
    measures: tuple[Measure, ...]
    shown: int
    hidden: int
    checked: int


def protect_numbers(
    exact: Release,
    amounts: tuple[MeasureCount, ...],
    persons: int,
    threshold: int,
    tie_key: bytes,
    progress: Progress,
    stop: Stop,
) -> SafeNumbers:
    """Hide what has to be hidden. KnownError where the result could not be proved; StoppedError at Stop."""
    from caseapp.statistics.disclosure.audit import audit
    from caseapp.statistics.disclosure.child import protect_in_child

    if not exact.tables:
        return SafeNumbers((), (), 0, 0, 0)

    def told(done: float, _phase: str) -> None:
        progress(0.1 + 0.8 * done, words("Protecting small numbers"))

    protected = protect_in_child(
        exact, threshold, tie_key=tie_key, progress=told, stop=stop, roll_up=persons < SMALL
    )
    measures = tuple(_measure(one, threshold) for one in amounts)
    progress(0.92, words("Proving that nothing can be undone"))
    verdict = audit(exact.variables, exact.populations, protected.tables, measures, threshold)
    if not protected.proved or not verdict.safe:
        raise KnownError(
            words("The numbers of this quarter could not be proved safe, so nothing is exported."),
            words("Please report this: it should never happen."),
        )
    return SafeNumbers(protected.tables, measures, protected.shown, protected.hidden, protected.checked)


def _measure(amount: MeasureCount, threshold: int) -> Measure:
    if not amount.about_persons or amount.measure.value is None:
        return amount.measure
    return replace(
        amount.measure, value=protect_measure(amount.measure.value, amount.contributions, threshold)
    )
