"""A table of counts arranged for paper and screen: which heads, rows and columns it has, and which cell stands where.

Only cells that the summary carries are arranged; no number is added up or taken away here, because a number
that the summary does not show must not come to light by arithmetic on paper or screen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from caseapp.statistics.table import Cell, Key, Table, Variable


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a row or column: one answer to a question, or the margin over all answers (`category=None`).

    `level` indents the members of a group; `group` says that the answer rolls several up.
    """

    variable: str
    category: str | None
    level: int = 0
    group: bool = False

    @property
    def pair(self) -> tuple[tuple[str, str], ...]:
        """Its part of a cell's key."""
        return () if self.category is None else ((self.variable, self.category),)


@dataclass(frozen=True, slots=True)
class Row:
    """One line: its heads, outermost first, and its cells; None is a place where the summary has no cell."""

    heads: tuple[Head, ...]
    cells: tuple[Cell | None, ...]

    @property
    def head(self) -> Head:
        """Its own head."""
        return self.heads[-1]

    @property
    def outer(self) -> Head | None:
        """The outer answer it stands under in a three-way table."""
        return self.heads[0] if len(self.heads) > 1 else None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table in its order. `columns` is empty for a table over one question: then each row has one cell."""

    row_variable: str
    column_variable: str | None
    columns: tuple[Head, ...]
    rows: tuple[Row, ...]


def arrange(table: Table, variables: Mapping[str, Variable], most: int = 3) -> Grid:
    """Arrange a table over questions: the one with fewest answers across, the others downwards.

    A table over no question has no grid: it is a key figure. ValueError there, and for more questions than `most`;
    paper holds three.
    """
    if not 1 <= len(table.dims) <= most:
        raise ValueError(f"a grid holds tables over one to {most} questions")
    cells = table.by_key()
    heads = {dim: heads_of(variables[dim], cells) for dim in table.dims}
    across = min(reversed(table.dims), key=lambda dim: len(heads[dim])) if len(table.dims) > 1 else None
    down = [dim for dim in table.dims if dim != across]
    columns = heads[across] if across else ()
    rows = _rows(table.dims, [heads[dim] for dim in down], columns, cells)
    return Grid(down[-1], across, columns, rows)


def heads_of(variable: Variable, cells: Mapping[Key, Cell]) -> tuple[Head, ...]:
    """The answers that occur in some cell, in the order of the variable: groups before their members, margin last."""
    seen = {category for key in cells for name, category in key if name == variable.id}
    groups = {name: members for name, members in variable.groups.items() if name in seen}
    place = {category: number for number, category in enumerate(variable.categories)}
    found = [
        (
            min(place[member] for member in members),
            -len(members),
            Head(variable.id, name, _depth(name, groups), group=True),
        )
        for name, members in groups.items()
    ]
    for category in variable.categories:
        if category in seen:
            level = sum(category in members for members in groups.values())
            found.append((place[category], 0, Head(variable.id, category, level)))
    ordered = [head for _, _, head in sorted(found, key=lambda entry: entry[:2])]
    if any(variable.id not in dict(key) for key in cells):
        ordered.append(Head(variable.id, None))
    return tuple(ordered)


def _depth(name: str, groups: Mapping[str, tuple[str, ...]]) -> int:
    """In how many larger groups a group lies."""
    return sum(set(groups[name]) < set(members) for members in groups.values())


def _rows(
    dims: tuple[str, ...],
    down: Sequence[tuple[Head, ...]],
    columns: tuple[Head, ...],
    cells: Mapping[Key, Cell],
) -> tuple[Row, ...]:
    rows = []
    across: list[tuple[Head, ...]] = [(head,) for head in columns] or [()]
    for heads in product(*down):
        found = tuple(cells.get(_key(dims, (*heads, *column))) for column in across)
        if any(cell is not None for cell in found):
            rows.append(Row(heads, found))
    return tuple(rows)


def _key(dims: tuple[str, ...], heads: Sequence[Head]) -> Key:
    """The key under which the cell of these heads stands: pairs in the order of the table's questions."""
    chosen = {name: category for head in heads for name, category in head.pair}
    return tuple((dim, chosen[dim]) for dim in dims if dim in chosen)


def share(part: Cell | None, whole: Cell | None) -> int | None:
    """A whole percentage, only where both numbers are shown and the whole is not nothing. Halves round up."""
    if part is None or whole is None or part.value is None or not whole.value:
        return None
    return (200 * part.value + whole.value) // (2 * whole.value)
