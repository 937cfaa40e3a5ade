"""Protecting the exact counts of a quarter: in a child process, then read back by the independent auditor.

Reports issued for the quarters around it are taken into account, whichever was issued first: who is open at the end
of a quarter is carried into the next, so two reports side by side could tell what none of them tells alone.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from caseapp.actions.desk import Progress, Stop
from caseapp.actions.reporting.proving import UnprovedError
from caseapp.base.errors import StoppedError
from caseapp.base.words import words
from caseapp.statistics.disclosure.amounts import rests_on
from caseapp.statistics.disclosure.measures import protect_measure
from caseapp.statistics.indicators import MeasureCount
from caseapp.statistics.table import Client, Key, Measure, Release, Table

if TYPE_CHECKING:
    from caseapp.statistics.disclosure.audit import Verdict
    from caseapp.statistics.disclosure.neighbours import Neighbours
    from caseapp.statistics.disclosure.tie import Bonds, Tie

SMALL = 50
"""Below so many persons groups are kept before single categories: roll up before hiding."""


@dataclass(frozen=True, slots=True)
class ExactNumbers:
    """What a quarter truly counts; it stays inside the vault. `persons` were assisted; `people` says how each is counted."""

    release: Release
    amounts: tuple[MeasureCount, ...]
    persons: int
    people: Mapping[int, Client]

    def clients(self) -> tuple[Client, ...]:
        """Those who differ in some answer."""
        return tuple(dict.fromkeys(self.people.values()))


@dataclass(frozen=True, slots=True)
class SafeNumbers:
    """Numbers that anybody may read, and how many counts were proved to be unlearnable."""

    tables: tuple[Table, ...]
    measures: tuple[Measure, ...]
    shown: int
    hidden: int
    checked: int
    """Counts that the auditor looked at: it follows from the tables, and from no number in them."""
    clients: int = 0
    """Different persons, each of whom somebody may know in full without learning more."""
    ties: "tuple[Tie, ...]" = ()
    """What the reports of the quarters around leave open about counts shared with them."""


def neighbours_of(
    quarter: int,
    issued: Mapping[int, Release],
    left_open: Callable[[int], int],
    people: Callable[[int, Release], Mapping[int, Client]],
) -> "Neighbours":
    """The issued quarters around one; see `statistics.disclosure.neighbours`, which this loads when it is needed."""
    from caseapp.statistics.disclosure import neighbours

    return neighbours.neighbours_of(quarter, issued, left_open, people)


def few_may_be_said(neighbours: "Neighbours", threshold: int, stop: Stop) -> bool:
    """Whether a report may say that fewer than ten people were assisted, and tell nobody more by that."""
    from caseapp.statistics.disclosure import neighbours as around

    return around.few_may_be_said(neighbours, threshold, _pause(stop))


def protect_numbers(
    exact: ExactNumbers,
    threshold: int,
    tie_key: bytes,
    neighbours: "Neighbours",
    progress: Progress,
    stop: Stop,
) -> SafeNumbers:
    """Hide what has to be hidden. KnownError where the result could not be proved; StoppedError at Stop."""
    from caseapp.statistics.disclosure import neighbours as around
    from caseapp.statistics.disclosure.child import protect_in_child

    release = exact.release
    if not release.tables:
        of_house = tuple(one.measure for one in exact.amounts if not one.about_persons)
        return SafeNumbers((), of_house, 0, 0, 0)
    progress(0.05, words("Comparing with the reports of other quarters"))
    ways = around.ways_to_bind(release, exact.people, neighbours, threshold, _pause(stop))
    amounts = tuple(_measure(one, threshold) for one in exact.amounts)
    safe: list[SafeNumbers] = []
    unsafe: list[tuple[str, Key]] = []
    for place, bonds in enumerate(ways):
        if safe and _at_most(release, bonds, threshold) <= max(one.shown for one in safe):
            continue
        found = protect_in_child(
            replace(release, measures=amounts), threshold, tie_key=tie_key, progress=_part_of(progress, place, len(ways)), stop=stop,
            roll_up=exact.persons < SMALL, bonds=bonds, clients=exact.clients(),
        )  # fmt: skip
        told = tuple(one if one.id in found.amounts else replace(one, value=None) for one in amounts)
        measures, verdict = _with_amounts(exact.release, told, found.tables, threshold, bonds)
        unsafe += [(table, key) for table, key, _low, _high in verdict.problems]
        if found.proved and verdict.safe:
            safe.append(
                SafeNumbers(
                    found.tables,
                    measures,
                    found.shown,
                    found.hidden,
                    verdict.checked,
                    len(exact.clients()),
                    bonds.ties,
                )
            )
    progress(0.92, words("Proving that nothing can be undone"))
    if not safe:
        raise UnprovedError(unsafe)
    return max(safe, key=lambda one: one.shown)


def _at_most(release: Release, bonds: "Bonds", threshold: int) -> int:
    """How many cells a way to bind can show at best."""
    tables = (table for table in release.tables if table.id not in bonds.withheld)
    return sum((cell.value or 0) >= threshold for table in tables for cell in table.cells)


def _with_amounts(
    release: Release,
    every: tuple[Measure, ...],
    tables: tuple[Table, ...],
    threshold: int,
    bonds: "Bonds",
) -> "tuple[tuple[Measure, ...], Verdict]":
    """As many of the amounts as tell nothing about hidden counts, in the order of the catalogue; and the audit."""
    from caseapp.statistics.disclosure.audit import audit

    def tried(measures: tuple[Measure, ...]) -> "Verdict":
        return audit(
            release.variables, release.populations, tables, measures, threshold, bonds.ties, release.relations
        )

    verdict = tried(every)
    if verdict.safe:
        return every, verdict
    kept = tuple(replace(one, value=None) if rests_on(one, tables) else one for one in every)
    verdict = tried(kept)
    for place, measure in enumerate(every if verdict.safe else ()):
        more = (*kept[:place], measure, *kept[place + 1 :])
        if more != kept and (another := tried(more)).safe:
            kept, verdict = more, another
    return kept, verdict


def _part_of(progress: Progress, place: int, parts: int) -> Callable[[float, str], None]:
    def told(done: float, _phase: str) -> None:
        progress(0.1 + 0.8 * (place + done) / parts, words("Protecting small numbers"))

    return told


def _pause(stop: Stop) -> Callable[[], None]:
    def pause() -> None:
        if stop():
            raise StoppedError

    return pause


def _measure(amount: MeasureCount, threshold: int) -> Measure:
    if not amount.about_persons or amount.measure.value is None:
        return amount.measure
    return replace(
        amount.measure, value=protect_measure(amount.measure.value, amount.contributions, threshold)
    )
