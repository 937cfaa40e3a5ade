"""What a report shows and hides, and why: for those who may count, inside the vault, before it is issued.

Why a number is hidden never leaves the vault: who knew which numbers were small could undo the others. So nothing here goes
into a `Summary`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from caseapp.statistics.table import Cell, Key, Release, Table


class Reason(Enum):
    """Why a number is hidden."""

    TOO_FEW = auto()
    """It is smaller than the threshold; none is hidden like few."""
    WOULD_REVEAL = auto()
    """It is large enough, but with the other numbers it would tell a small one."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What a table shows. People are counted in its finest lines; without the exact numbers they are None."""

    id: str
    shown: int
    hidden: int
    people: int | None = None
    people_shown: int | None = None

    @property
    def percent(self) -> int | None:
        """Whole percentage of the people who stand in lines whose number is shown; None where nobody does at all."""
        if not self.people or self.people_shown is None:
            return None
        return 100 * self.people_shown // self.people


def reasons(exact: Release, published: Sequence[Table], threshold: int) -> dict[tuple[str, Key], Reason]:
    """Why each hidden number is hidden, under table and key."""
    found: dict[tuple[str, Key], Reason] = {}
    true = {table.id: table.by_key() for table in exact.tables}
    for table in published:
        for cell in _counted(table):
            counted = true.get(table.id, {}).get(cell.key)
            if cell.value is None and counted is not None:
                few = (counted.value or 0) < threshold
                found[table.id, cell.key] = Reason.TOO_FEW if few else Reason.WOULD_REVEAL
    return found


def tallies(published: Iterable[Table], exact: Release | None = None) -> tuple[Tally, ...]:
    """For each table what it shows; with the exact numbers, how many of the people stand in shown lines."""
    true = {table.id: table for table in exact.tables} if exact is not None else {}
    return tuple(_tally(table, true.get(table.id), exact) for table in published)


def whole_tally(parts: Sequence[Tally]) -> Tally:
    """All tables together; people are added up over the tables, since each tells about all of them."""
    counted = [part for part in parts if part.people is not None]
    return Tally(
        "",
        sum(part.shown for part in parts),
        sum(part.hidden for part in parts),
        sum(part.people or 0 for part in counted) if counted else None,
        sum(part.people_shown or 0 for part in counted) if counted else None,
    )


def _tally(table: Table, exact: Table | None, release: Release | None) -> Tally:
    cells = _counted(table)
    shown = sum(cell.value is not None for cell in cells)
    if exact is None or release is None or not table.dims:
        return Tally(table.id, shown, len(cells) - shown)
    published = table.by_key()
    finest = [cell for cell in exact.cells if _is_finest(cell.key, exact, release)]
    people = sum(cell.value or 0 for cell in finest)
    seen = sum(cell.value or 0 for cell in finest if _is_shown(published, cell.key))
    return Tally(table.id, shown, len(cells) - shown, people, seen)


def _counted(table: Table) -> list[Cell]:
    return [cell for cell in table.cells if not cell.structural]


def _is_finest(key: Key, table: Table, release: Release) -> bool:
    """Whether it is a line that no other line of the table is part of."""
    return len(key) == len(table.dims) and not any(
        category in release.variables[name].groups for name, category in key
    )


def _is_shown(published: Mapping[Key, Cell], key: Key) -> bool:
    found = published.get(key)
    return found is not None and found.value is not None
