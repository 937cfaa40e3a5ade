"""The time, passed in, so that tests and practice vaults can choose it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time; the only place from which the program learns it."""

    def now(self) -> datetime:
        """The present moment in UTC, whole seconds."""

    def today(self) -> date:
        """The day on the office's calendar."""


class SystemClock:
    """The clock of the computer."""

    def now(self) -> datetime:
        """The present moment in UTC, whole seconds."""
        return datetime.now(UTC).replace(microsecond=0)

    def today(self) -> date:
        """The day on the office's calendar (local time)."""
        return datetime.now().astimezone().date()


@dataclass(frozen=True)
class FixedClock:
    """A clock that stands still."""

    moment: datetime

    def now(self) -> datetime:
        """Always the same moment."""
        return self.moment

    def today(self) -> date:
        """The day of that moment."""
        return self.moment.date()


def stamp(moment: datetime) -> str:
    """A moment as ISO 8601 in UTC with a trailing Z, as it is stored and published."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
