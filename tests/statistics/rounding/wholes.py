"""Seeded wholes of invented shelters, as they published them or with every number, for tests of rounding."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from caseapp.statistics.catalogue import COARSE, FULL
from caseapp.statistics.indicators import count
from caseapp.statistics.national import National, add_up
from caseapp.statistics.summary import Summary
from caseapp.statistics.table import Cell, Release
from tests.statistics.caseloads import Q3
from tests.statistics.practice_like import assisting
from tests.statistics.test_national import summary

K = 5
"""The smallest number that these shelters show."""


@cache
def exact(shelter: int) -> Release:
    """The true tables of a shelter; every second one counts in the coarse size."""
    return count(assisting(shelter, 30 + 30 * (shelter % 3)), Q3, COARSE if shelter % 2 else FULL)


def report(shelter: int, least: int = K) -> Summary:
    """What a shelter hands over if it hides every number below `least`."""
    release = exact(shelter)
    tables = [
        replace(
            table,
            cells=tuple(
                cell if cell.structural or (cell.value or 0) >= least else Cell(cell.key, None)
                for cell in table.cells
            ),
        )
        for table in release.tables
    ]
    made = summary(f"s{shelter}", *tables, variables=tuple(release.variables.values()))
    return replace(made, populations=release.populations)


def whole(shelters: Sequence[int] = (1, 2, 3, 4), least: int = K) -> National:
    """The sums of several."""
    return add_up([report(one, least) for one in shelters])
