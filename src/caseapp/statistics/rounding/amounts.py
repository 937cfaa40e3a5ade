"""Amounts and least numbers of a whole whose counts are rounded: they follow no sum, so each is rounded by itself."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from caseapp.statistics.table import Measure

Place = TypeVar("Place")


def rounded_measures(measures: Iterable[Measure], base: int) -> tuple[Measure, ...]:
    """The nearest multiples. Percentages are left out: made from two rounded numbers, they would look more certain than they are."""
    return tuple(
        one if one.value is None else replace(one, value=(one.value + base // 2) // base * base)
        for one in measures
        if one.unit != "percent"
    )


def rounded_down(least: Mapping[Place, int], base: int) -> dict[Place, int]:
    """Least numbers stay true when they are rounded down; those that become nothing say nothing."""
    return {place: number // base * base for place, number in least.items() if number >= base}
