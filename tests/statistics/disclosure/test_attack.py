"""An attacker who tries every population one by one, where that is possible, learns no small count either."""

import random
from itertools import product

import pytest

from caseapp.statistics.disclosure.protect import protect
from caseapp.statistics.table import Cell, Key, Population, Release, Table, Variable
from tests.statistics.disclosure.made_up import hide_small

V = {name: Variable(name, ("a", "b")) for name in "xy"}
KEYS: tuple[Key, ...] = tuple(
    tuple((name, label) for name, label in zip("xy", labels, strict=True) if label)
    for labels in product(("", "a", "b"), repeat=2)
)
THRESHOLD = 3


def table(numbers: tuple[int, ...]) -> Table:
    inner = dict(zip(product("ab", repeat=2), numbers, strict=True))
    cells = []
    for key in KEYS:
        asked = dict(key)
        value = sum(n for (x, y), n in inner.items() if asked.get("x", x) == x and asked.get("y", y) == y)
        cells.append(Cell(key, value))
    return Table("t", "all", ("x", "y"), tuple(cells))


def protected(numbers: tuple[int, ...]) -> Table:
    release = Release(V, (Population("all"),), (table(numbers),))
    return protect(release, THRESHOLD, tie_key=b"k").tables[0]


def possible(published: Table, most: int) -> list[Table]:
    """Every population of up to that many in each cell which the published cells allow."""
    shown = {cell.key: cell.value for cell in published.cells if cell.value is not None}
    every = (table(numbers) for numbers in product(range(most + 1), repeat=4))
    return [one for one in every if all(one.by_key()[key].value == value for key, value in shown.items())]


@pytest.mark.parametrize("seed", range(6))
def test_no_small_count_is_narrowed(seed: int) -> None:
    chance = random.Random(seed)
    numbers = tuple(chance.choice((0, 1, 2, 3, 5, 7)) for _ in range(4))
    if sum(numbers) < 10:
        numbers = (*numbers[:3], 9)
    allowed = possible(protected(numbers), 14)
    assert allowed
    for cell in table(numbers).cells:
        if (cell.value or 0) < THRESHOLD:
            values = {one.by_key()[cell.key].value or 0 for one in allowed}
            assert 0 in values
            assert max(values) > THRESHOLD


def test_the_attack_works_where_only_small_numbers_are_hidden() -> None:
    """The control: three large cells and a margin give the fourth away."""
    published = hide_small((table((9, 8, 7, 1)),), THRESHOLD)[0]
    assert {one.by_key()[KEYS[-1]].value for one in possible(published, 10)} == {1}
