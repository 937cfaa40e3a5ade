"""The periods that reports count: quarters of a year, and half-years in the place of two of them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from caseapp.base.errors import KnownError
from caseapp.base.words import words

_LABEL = re.compile(r"((?:19|20|21)[0-9]{2})-(?:Q([1-4])|H([12]))")


@lru_cache(1024)
def _parsed(label: str) -> "Quarter":
    """Kept, because an office asks for the same forty quarters of each of its shelters."""
    match = _LABEL.fullmatch(label.strip())
    if match is None:
        raise KnownError(words("“{text}” is not a quarter. Write it as 2026-Q3.", text=label[:20]))
    if match[3]:
        return HalfYear.numbered(int(match[1]), int(match[3]))
    return Quarter(int(match[1]), int(match[2]))


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """Three calendar months; ordered by time; written as 2026-Q3."""

    year: int
    number: int

    @classmethod
    def parse(cls, label: str) -> "Quarter":
        """A quarter or a half-year from its label. KnownError where the text is neither."""
        return _parsed(label)

    @classmethod
    def of(cls, day: date) -> "Quarter":
        """The quarter in which a day lies."""
        return Quarter(day.year, (day.month + 2) // 3)

    @property
    def start(self) -> date:
        """Its first day."""
        return date(self.year, self.number * 3 - 2, 1)

    @property
    def end(self) -> date:
        """Its last day."""
        return self.next().start - timedelta(days=1)

    def next(self) -> "Quarter":
        """The quarter after this one."""
        return Quarter(self.year + self.number // 4, self.number % 4 + 1)

    def previous(self) -> "Quarter":
        """The quarter before this one."""
        return Quarter(self.year - (self.number == 1), (self.number - 2) % 4 + 1)

    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days + 1

    def holds(self, day: date) -> bool:
        """Whether a day lies in this quarter."""
        return self.start <= day <= self.end

    def until(self, last: "Quarter") -> Iterator["Quarter"]:
        """This quarter and those after it, up to and including the last."""
        quarter = self
        while quarter <= last:
            yield quarter
            quarter = quarter.next()

    def quarters(self) -> tuple["Quarter", ...]:
        """The quarters that it is made of: itself."""
        return (self,)

    def overlaps(self, other: "Quarter") -> bool:
        """Whether the two have days in common."""
        return self.start <= other.end and other.start <= self.end

    def __str__(self) -> str:
        return f"{self.year}-Q{self.number}"


class HalfYear(Quarter):
    """Two quarters counted as one period, which ends with the second or the fourth; written as 2026-H1.

    It stands wherever a quarter is counted, because all that counting asks of a period is its first and its last day; and
    it takes the place of its quarters: a report of it and one of a quarter in it never stand side by side.
    """

    __slots__ = ()

    @classmethod
    def numbered(cls, year: int, number: int) -> "HalfYear":
        """The first or the second half of a year."""
        return cls(year, 2 * number)

    @classmethod
    def around(cls, quarter: Quarter) -> "HalfYear":
        """The half in which a quarter lies."""
        return cls.numbered(quarter.year, (quarter.number + 1) // 2)

    @property
    def start(self) -> date:
        """Its first day."""
        return self.quarters()[0].start

    def previous(self) -> Quarter:
        """The quarter before its first one."""
        return self.quarters()[0].previous()

    def quarters(self) -> tuple[Quarter, ...]:
        """The two quarters that it takes the place of."""
        return Quarter(self.year, self.number - 1), Quarter(self.year, self.number)

    def __str__(self) -> str:
        return f"{self.year}-H{self.number // 2}"


def in_order(periods: Iterable[Quarter]) -> tuple[Quarter, ...]:
    """By their last days; a half-year before the quarter that ends with it."""
    return tuple(sorted(periods, key=lambda one: (one.end, -one.days())))


class Numbering:
    """Numbers for periods without a gap, where some half-years stand in the place of their quarters."""

    def __init__(self, halves: Iterable[Quarter]) -> None:
        self._halves = sorted(one.start for one in halves if len(one.quarters()) > 1)

    def number(self, period: Quarter) -> int:
        """The number of a period. Quarters inside one of the half-years have none of their own."""
        first = period.quarters()[0]
        return first.year * 4 + first.number - 1 - sum(start < period.start for start in self._halves)

    def period(self, number: int) -> Quarter:
        """The period of a number."""
        first = number
        for half in (HalfYear.around(Quarter.of(start)) for start in self._halves):
            if self.number(half) == number:
                return half
            first += self.number(half) < number
        return Quarter(first // 4, first % 4 + 1)
