"""Dates that people remember only in part: a year, a month, or a whole day."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

_WRITTEN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A year, with a month and a day where they are known; `about` says that it is an estimate.

    Written as ISO 8601 with what is known, and a trailing ~ (as in EDTF) for an estimate: 1998, 1998-05, 1998-05-17~.
    """

    year: int
    month: int | None = None
    day: int | None = None
    about: bool = False

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise ValueError("a day without a month")
        date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """A partial date from its written form. ValueError where the text is not one."""
        match = _WRITTEN.fullmatch(text.strip())
        if match is None:
            raise ValueError("not a date")
        year, month, day, about = match.groups()
        return cls(int(year), int(month) if month else None, int(day) if day else None, bool(about))

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """A day that is known exactly."""
        return cls(day.year, day.month, day.day)

    @property
    def earliest(self) -> date:
        """The first day it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def age_on(self, day: date) -> int:
        """Completed years on a day; with only a year known, as if born in its middle (1 July).

        The middle is the rule of least error where nothing else is known; a month without a day counts as its 15th.
        """
        born = date(self.year, self.month or 7, self.day or (1 if self.month is None else 15))
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))

    def __str__(self) -> str:
        parts = [f"{self.year:04d}", *(f"{part:02d}" for part in (self.month, self.day) if part is not None)]
        return "-".join(parts) + ("~" if self.about else "")
