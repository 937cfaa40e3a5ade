"""Audits the whole as an attacker would who has the reports of all shelters, every earlier whole and this one.

It shares no code with the protection. From outside nobody can repeat it: it asks only about the counts that truly are small,
which nobody but the office knows; of large hidden ones nothing is promised.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from caseapp.statistics.disclosure.attacker import Attacker, Limit
from caseapp.statistics.disclosure.attacker_view import View, view_of
from caseapp.statistics.disclosure.audit import CONTRADICTION, Verdict, sum_at
from caseapp.statistics.exact import Rolled
from caseapp.statistics.table import Cell, Key, Population, Relation, Release, Table, Variable

_ROOM = 100
"""How many persons more than there are a count may have, so that no question is without an end."""


@dataclass(frozen=True, slots=True)
class Told:
    """What everybody may know about a shelter, beside what is true of it; `exact` holds its true numbers.

    `rolled` says what those published numbers mean that the exact tables do not hold.
    """

    shelter: str
    exact: Release
    published: Mapping[tuple[str, Key], int]
    rolled: Mapping[tuple[str, Key], Rolled] = field(default_factory=dict)


def audit_whole(
    shelters: Sequence[Told],
    tables: Sequence[Table],
    earlier: "Earlier" = (),
    threshold: int = 5,
    *,
    progress: Callable[[float, str], object] | None = None,
) -> Verdict:
    """Whether every small count of a shelter, and of the whole, can still be nobody and be more than the threshold.

    `tables` are those of the whole, `earlier` the shelters of each whole that was issued before with the numbers it shows.
    What the shelters' reports and the earlier wholes tell by themselves is not held against the whole.
    """

    def hear(share: float) -> None:
        if progress is not None:
            progress(share, "audit")

    side = _side_by_side(shelters, earlier)
    view = view_of(*side.release_parts(tables))
    limits = side.limits(view)
    small = side.small(threshold)
    attacker = Attacker(_only(view, small), threshold, limits)
    if not attacker.possible():
        return Verdict(safe=False, checked=0, problems=(CONTRADICTION,))
    found = attacker.findings(hear)
    if found:
        silent = view_of(*side.release_parts([_silent(table) for table in tables]))
        named = {(table, key) for table, key, _, _ in found}
        limits = side.limits(silent)
        told = set(Attacker(_only(silent, named), threshold, limits).findings())
        found = [problem for problem in found if problem not in told]
    return Verdict(not found, len(small), tuple(found))


@dataclass(frozen=True, slots=True)
class _SideBySide:
    """The tables of all shelters under names of their own, with nothing shown; and what is known of them."""

    variables: Sequence[Variable]
    populations: Sequence[Population]
    tables: Sequence[Table]
    release: Release
    known: Sequence[tuple[str, Key, int]]
    true: Mapping[tuple[str, Key], int]
    joined: Sequence[tuple[str, Rolled, int]]
    """Under which name a shelter's tables stand, and what a published number means that they do not hold."""

    def limits(self, view: View) -> list[Limit]:
        """What is known, as sums of what is unknown."""
        found = [(sum_at(view, table, key), range(value, value + 1)) for table, key, value in self.known]
        for prefix, rolled, value in self.joined:
            parts = [sum_at(view, f"{prefix}{table}", key) for table, key in rolled.parts]
            every: Counter[int] = Counter()
            for part in parts:
                every.update(part)
            found.append((dict(every), range(value, value * len(parts) + 1)))
            found += [(part, range(value + 1)) for part in parts]
            inside = (sum_at(view, f"{prefix}{table}", key) for table, key in rolled.inside)
            found += [(one, range(value, max(self.true.values()) + _ROOM)) for one in inside]
        return found

    def release_parts(
        self, whole: Sequence[Table]
    ) -> tuple[Sequence[Variable], Sequence[Population], list[Table], Sequence[Relation]]:
        """What `view_of` asks for."""
        return self.variables, self.populations, [*self.tables, *whole], self.release.relations

    def small(self, threshold: int) -> set[tuple[str, Key]]:
        """The counts that truly are small and were not published by their shelter."""
        known = {(table, key) for table, key, _ in self.known}
        return {place for place, value in self.true.items() if value < threshold} - known


Earlier: TypeAlias = Sequence[tuple[frozenset[str], Mapping[tuple[str, Key], int]]]
"""The shelters of each whole that was issued before, and the numbers that it shows."""


def _side_by_side(shelters: Sequence[Told], earlier: Earlier) -> _SideBySide:
    first = shelters[0].exact
    groups: list[tuple[str, Sequence[int], Mapping[tuple[str, Key], int]]] = [("", range(len(shelters)), {})]
    for number, (names, published) in enumerate(earlier):
        inside = [place for place, one in enumerate(shelters) if one.shelter in names]
        groups.append((f"before{number}:", inside, published))
    groups += [(f"{place}:", [], one.published) for place, one in enumerate(shelters)]
    counted = {(table.id, cell.key) for table in first.tables for cell in table.cells}
    return _SideBySide(
        tuple(first.variables.values()),
        [one for prefix, inside, _ in groups for one in _renamed(first.populations, prefix, inside)],
        [_silent(_moved(table, prefix)) for prefix, _, _ in groups[1:] for table in first.tables],
        first,
        [
            (f"{prefix}{table}", key, value)
            for prefix, _, told in groups
            for (table, key), value in told.items()
            if (table, key) in counted
        ],
        _truth(shelters),
        [
            (f"{place}:", one.rolled[at], value)
            for place, one in enumerate(shelters)
            for at, value in one.published.items()
            if at not in counted
        ],
    )


def _truth(shelters: Sequence[Told]) -> dict[tuple[str, Key], int]:
    """Every count of every shelter under its name there, and those of the whole under their own."""
    true: dict[tuple[str, Key], int] = {}
    for place, one in enumerate(shelters):
        for table in one.exact.tables:
            for cell in table.cells:
                if not cell.structural:
                    true[f"{place}:{table.id}", cell.key] = cell.value or 0
                    whole = (table.id, cell.key)
                    true[whole] = true.get(whole, 0) + (cell.value or 0)
    return true


def _moved(table: Table, prefix: str) -> Table:
    return replace(table, id=f"{prefix}{table.id}", population=f"{prefix}{table.population}")


def _renamed(populations: Sequence[Population], prefix: str, inside: Sequence[int]) -> Iterator[Population]:
    """Those of one shelter, or of several as sums of theirs."""
    for one in populations:
        parts = [f"{place}:{one.id}" for place in inside] or [f"{prefix}{part}" for part in one.sum_of]
        yield Population(f"{prefix}{one.id}", one.unit, tuple(parts))


def _silent(table: Table) -> Table:
    cells = (cell if cell.structural else Cell(cell.key, None) for cell in table.cells)
    return replace(table, cells=tuple(cells))


def _only(view: View, places: set[tuple[str, Key]]) -> View:
    """The same view, in which only these counts are looked at."""
    hidden = [one for one in view.hidden if (one[0], one[1]) in places]
    return View(view.size, view.zero, view.published, hidden)
