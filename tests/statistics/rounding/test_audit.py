"""The auditor of rounded tables finds whatever is not as it was promised, one number at a time."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from caseapp.statistics.rounding.audit import audit_rounding
from caseapp.statistics.rounding.programme import round_tables
from caseapp.statistics.table import Cell, Table
from tests.statistics.rounding.wholes import whole

BASE = 5
RELEASE = whole().release()
ROUNDED = round_tables(RELEASE, BASE, tie_key=b"k", label="x").tables or ()


def found(tables: tuple[Table, ...], true: tuple[Table, ...] = RELEASE.tables) -> bool:
    return not audit_rounding(true, tables, RELEASE.variables, RELEASE.populations, BASE).holds


def changed(name: str, wanted: Callable[[Cell], bool], change: Callable[[Cell], Cell]) -> tuple[Table, ...]:
    """The rounded tables with the first fitting cell of one of them changed."""
    tables = []
    for table in ROUNDED:
        place = next((place for place, cell in enumerate(table.cells) if wanted(cell)), None)
        if table.id == name and place is not None:
            cells = (*table.cells[:place], change(table.cells[place]), *table.cells[place + 1 :])
            table = replace(table, cells=cells)  # noqa: PLW2901
        tables.append(table)
    assert tuple(tables) != ROUNDED
    return tuple(tables)


def test_what_the_rounding_gives_is_in_order() -> None:
    assert not found(ROUNDED)


def test_the_true_numbers_are_no_rounding() -> None:
    assert found(RELEASE.tables)


@pytest.mark.parametrize("step", [-BASE, BASE, 1])
@pytest.mark.parametrize("name", ["persons_assisted", "assisted_by_exit", "new_by_citizenship"])
def test_one_number_moved_is_found(name: str, step: int) -> None:
    moved = changed(
        name, lambda cell: bool(cell.value), lambda cell: replace(cell, value=(cell.value or 0) + step)
    )
    assert found(moved)


def test_a_hidden_number_that_is_shown_is_found() -> None:
    assert found(
        changed("new_by_citizenship", lambda cell: cell.value is None, lambda cell: replace(cell, value=0))
    )


def test_a_shown_number_that_is_hidden_or_missing_is_found() -> None:
    assert found(
        changed("assisted_by_exit", lambda cell: bool(cell.value), lambda cell: replace(cell, value=None))
    )
    assert found(ROUNDED[1:])
    assert found((replace(ROUNDED[0], cells=()), *ROUNDED[1:]))


def test_two_numbers_moved_so_that_their_sum_stays_are_found_where_one_leaves_its_neighbours() -> None:
    table = next(one for one in ROUNDED if one.id == "new_by_sex_age")
    places = [
        place for place, cell in enumerate(table.cells) if len(cell.key) == 1 and (cell.value or 0) > BASE
    ][:2]
    cells = list(table.cells)
    for place, step in zip(places, (-2 * BASE, 2 * BASE), strict=True):
        cells[place] = replace(cells[place], value=(cells[place].value or 0) + step)
    assert found(tuple(replace(table, cells=tuple(cells)) if one is table else one for one in ROUNDED))
