"""Chance for practice data: the same seed gives the same people on every machine."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from caseapp.records.fields import NoAnswer

T = TypeVar("T")
K = TypeVar("K")


class Chance:
    """Draws for one invented person. Every person has a seed of her own, so that one more changes none before."""

    def __init__(self, seed: str) -> None:
        self._random = Random(seed)  # noqa: S311  invented people need no secrets

    def happens(self, share: float) -> bool:
        """True in that share of all draws."""
        return self._random.random() < share

    def number(self, least: int, most: int) -> int:
        """A whole number, both ends included."""
        return least + int(self._random.random() * (most - least + 1))

    def around(self, least: int, most: int, usual: int) -> int:
        """A whole number between two ends, most often near the usual one."""
        return round(self._random.triangular(least, most, usual))

    def day(self, first: date, last: date) -> date:
        """A day between two, both included; the first one where the second is earlier."""
        return first + timedelta(days=self.number(0, max(0, (last - first).days)))

    def one(self, options: Sequence[T]) -> T:
        """One of several, each as likely as the others."""
        return options[int(self._random.random() * len(options))]

    def weighted(self, weights: Mapping[K, float]) -> K:
        """One of several, as likely as its weight says."""
        left = self._random.random() * sum(weights.values())
        for option, weight in weights.items():
            left -= weight
            if left < 0:
                return option
        return tuple(weights)[-1]

    def several(self, shares: Mapping[str, float]) -> tuple[str, ...]:
        """Each of several by its own share; never none of them."""
        found = tuple(option for option, share in shares.items() if self.happens(share))
        return found or (self.weighted(shares),)

    def answered(self, value: T, share: float = 0.88) -> T | NoAnswer:
        """The value in that share of all draws, else one of the three ways in which an answer is missing."""
        if self.happens(share):
            return value
        return self.weighted({NoAnswer.NOT_ASKED: 3, NoAnswer.UNKNOWN: 2, NoAnswer.REFUSED: 1})
