"""Long work in steps: between two of them it tells how far it is, and may be stopped by what the step raises.

Whoever begins the work makes the step (`actions/steps.py`); every room below takes it.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
Step = Callable[[float], None]
"""Told which share of its work is done, from 0 to 1."""

_OFTEN = 200
"""Things that are gone through between two steps: some hundredths of a second."""


def no_step(done: float) -> None:
    """For work that nobody watches."""


def part_of(step: Step, begin: float, end: float) -> Step:
    """The steps of a part of longer work, which goes from `begin` to `end` of the whole."""
    return lambda done: step(begin + (end - begin) * min(1.0, done))


class Walk:
    """Counts what was gone through, a call for each thing or for many; makes a step at the first, and now and then."""

    def __init__(self, step: Step, number: int, often: int = _OFTEN) -> None:
        self._step, self._number, self._often, self._gone = step, max(1, number), often, 0

    def __call__(self, many: int = 1) -> None:
        """So many more."""
        before, self._gone = self._gone, self._gone + many
        if not before or self._gone // self._often > before // self._often:
            self._step(self._gone / self._number)

    def along(self, things: Iterable[T]) -> Iterator[T]:
        """The things, each counted when it was gone through."""
        for thing in things:
            yield thing
            self()
