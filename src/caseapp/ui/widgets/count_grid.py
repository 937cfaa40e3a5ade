"""A table of counts arranged for the screen: which heads, lines and columns it has, and which cell stands where.

Only cells that the summary carries are arranged; no number is added up or taken away here, because a number that
the summary does not show must not come to light by arithmetic on the screen. The order is that of the paper.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from caseapp.statistics.table import Cell, Key, Table, Variable


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a line or column: one answer to a question, or the margin over all answers (`category=None`).

    `level` indents the members of a group; `group` says that the answer rolls several up.
    """

    variable: str
    category: str | None
    level: int = 0
    group: bool = False


@dataclass(frozen=True, slots=True)
class GridLine:
    """One line: its heads, outermost first, and its cells; None is a place where the summary has no cell."""

    heads: tuple[Head, ...]
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True)
class CountGrid:
    """A table on the screen. `columns` is empty for a table over one question: then each line has one cell."""

    down: str
    columns: tuple[Head, ...]
    lines: tuple[GridLine, ...]


def arrange(table: Table, variables: Mapping[str, Variable]) -> CountGrid:
    """Arrange a table over one question or more: the one with fewest answers across, the others downwards.

    ValueError for a table over no question: it is a key figure.
    """
    if not table.dims:
        raise ValueError("a table over no question is a key figure")
    cells = table.by_key()
    heads = {dim: heads_of(variables[dim], cells) for dim in table.dims}
    across = min(reversed(table.dims), key=lambda dim: len(heads[dim])) if len(table.dims) > 1 else None
    down = [dim for dim in table.dims if dim != across]
    columns = heads[across] if across else ()
    lines = _lines(table.dims, [heads[dim] for dim in down], columns, cells)
    return CountGrid(down[-1], columns, lines)


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


def _lines(
    dims: tuple[str, ...],
    down: Sequence[tuple[Head, ...]],
    columns: tuple[Head, ...],
    cells: Mapping[Key, Cell],
) -> tuple[GridLine, ...]:
    lines = []
    across: list[tuple[Head, ...]] = [(head,) for head in columns] or [()]
    for heads in product(*down):
        found = tuple(cells.get(_key(dims, (*heads, *column))) for column in across)
        if any(cell is not None for cell in found):
            lines.append(GridLine(heads, found))
    return tuple(lines)


def _key(dims: tuple[str, ...], heads: Sequence[Head]) -> Key:
    """The key under which the cell of these heads stands: pairs in the order of the table's questions."""
    chosen = {head.variable: head.category for head in heads}
    return tuple((dim, found) for dim in dims if (found := chosen[dim]) is not None)


def share(part: Cell | None, whole: Cell | None) -> int | None:
    """A whole percentage, only where both numbers are shown and the whole is not nothing. Halves round up."""
    if part is None or whole is None or part.value is None or not whole.value:
        return None
    return (200 * part.value + whole.value) // (2 * whole.value)
