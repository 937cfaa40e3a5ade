"""Quarters of a year: the periods that reports count."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from caseapp.base.errors import KnownError
from caseapp.base.words import words

_LABEL = re.compile(r"((?:19|20|21)[0-9]{2})-Q([1-4])")


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """Three calendar months; ordered by time; written as 2026-Q3."""

    year: int
    number: int

    @classmethod
    def parse(cls, label: str) -> "Quarter":
        """A quarter from its label. KnownError where the text is not one."""
        match = _LABEL.fullmatch(label.strip())
        if match is None:
            raise KnownError(words("“{text}” is not a quarter. Write it as 2026-Q3.", text=label[:20]))
        return cls(int(match[1]), int(match[2]))

    @classmethod
    def of(cls, day: date) -> "Quarter":
        """The quarter in which a day lies."""
        return cls(day.year, (day.month + 2) // 3)

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

    def __str__(self) -> str:
        return f"{self.year}-Q{self.number}"
