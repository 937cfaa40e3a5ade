"""Populations found so far that agree with a release, and which promises each of them keeps."""

import math
from dataclasses import dataclass

import numpy as np

from caseapp.statistics.disclosure.model import Model
from caseapp.statistics.disclosure.solver import Flags, Numbers


@dataclass(frozen=True, slots=True)
class Need:
    """A population is needed in which count `number` lies from low to high."""

    number: int
    low: int
    high: float


def needs_of(model: Model, threshold: int) -> tuple[Need, ...]:
    """What the promise asks for: every count below the threshold can be 0, and can be more than it.

    Of a count shared with another report, every value that the other report leaves open stays possible; where the
    true value is none of these, no report can be about it, and that is all.
    """
    needs: list[Need] = []
    disbelieved = {number for number, values in model.limits if model.counts[number].value not in values}
    for number, count in enumerate(model.counts):
        if count.value < threshold and number not in disbelieved:
            needs += both(number, threshold)[0 if count.low else 1 :]
    needs += (Need(number, value, value) for number, values in model.limits for value in values)
    return tuple(dict.fromkeys(needs))


def both(number: int, threshold: int) -> tuple[Need, Need]:
    """None of them, and so many that even somebody who knows one of them cannot call them few."""
    return Need(number, 0, 0), Need(number, threshold + 1, math.inf)


class Witnesses:
    """A growing list of populations with what each says about every count."""

    def __init__(self, true: Numbers, threshold: int, needs: tuple[Need, ...] = ()) -> None:
        self.populations: list[Numbers] = []
        self._true = true
        self._threshold = threshold
        exact = [need for need in needs if need.low == need.high]
        self._columns = {need: 2 * len(true) + place for place, need in enumerate(exact)}
        self._numbers = np.array([need.number for need in exact], dtype=np.int64)
        self._wanted = np.array([need.low for need in exact], dtype=np.int64)
        self._changes = np.zeros((256, len(true)), dtype=bool)
        self._met = np.zeros((256, 2 * len(true) + len(exact)), dtype=bool)
        self._few = np.zeros((256, len(true)), dtype=bool)

    def add(self, population: Numbers, values: Numbers) -> None:
        """Takes in a population and the values it gives to the counts."""
        row = len(self.populations)
        if row == len(self._changes):
            self._changes = np.vstack([self._changes, np.zeros_like(self._changes)])
            self._met = np.vstack([self._met, np.zeros_like(self._met)])
            self._few = np.vstack([self._few, np.zeros_like(self._few)])
        self._few[row] = values < self._threshold
        self._changes[row] = values != self._true
        exact = values[self._numbers] == self._wanted
        self._met[row] = np.concatenate([values == 0, values > self._threshold, exact])
        self.populations.append(population)

    def last_changes(self) -> Flags:
        """The counts to which the newest population gives another value than the true one."""
        row: Flags = self._changes[len(self.populations) - 1]
        return row

    def agreeing(self, shown: Flags) -> tuple[Numbers, ...]:
        """The populations that leave every shown number as it is."""
        return tuple(self.populations[row] for row in np.flatnonzero(self._agree(shown)))

    def unmet(self, shown: Flags, needs: tuple[Need, ...]) -> tuple[Need, ...]:
        """The needs for which there is no population yet that leaves every shown number as it is."""
        met = self.met(shown)
        return tuple(need for need in needs if not met[self.place(need)])

    def met(self, shown: Flags) -> Flags:
        """For the `place` of each need, whether a population that leaves every shown number as it is meets it."""
        met: Flags = np.any(self._met[: len(self.populations)][self._agree(shown)], axis=0)
        return met

    def few(self, shown: Flags) -> Flags:
        """For each count, whether it is below the threshold in a population that leaves every shown number as it is."""
        few: Flags = np.any(self._few[: len(self.populations)][self._agree(shown)], axis=0)
        return few

    def last_few(self) -> Flags:
        """The same for the newest population alone, whatever it changes."""
        row: Flags = self._few[len(self.populations) - 1]
        return row

    def last_meets(self) -> Flags:
        """The same for the newest population alone, whatever it changes."""
        row: Flags = self._met[len(self.populations) - 1]
        return row

    def place(self, need: Need) -> int:
        """Where a need stands in what `met` says."""
        if need in self._columns:
            return self._columns[need]
        return need.number + (len(self._true) if need.low else 0)

    def _agree(self, shown: Flags) -> Flags:
        disagree: Flags = np.any(self._changes[: len(self.populations), shown], axis=1)
        return ~disagree
