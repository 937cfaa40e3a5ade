"""Saying what a page needs in one language: words, numbers, days, quarters, and the names beside the numbers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from caseapp.base.language import date_text, number_text
from caseapp.base.words import Speaks, words
from caseapp.reports.beside import Beside
from caseapp.statistics.definitions import unit_label
from caseapp.statistics.spoken import counted_text, days_text, least_text, percent_text, period_text
from caseapp.statistics.summary import Period, Summary, Target
from caseapp.statistics.table import Key

Bounds = Mapping[tuple[str, Key], int]
"""Least values of hidden cells in a national report, under table and key."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A summary together with everything needed to put it into words."""

    summary: Summary
    say: Speaks
    bounds: Bounds = field(default_factory=dict)
    measure_bounds: Mapping[str, int] = field(default_factory=dict)
    beside: Beside = field(default_factory=Beside)
    """Of a report over several shelters."""

    def number(self, number: int) -> str:
        """A whole number in the manner of the language."""
        return number_text(self.say.code, number)

    def counted(self, number: int) -> str:
        """A number of the report, with how far the true one can be away where all are rounded."""
        return counted_text(self.say.code, number, self.summary.rounding)

    def at_least(self, number: int) -> str:
        """A least number, as printed."""
        return least_text(self.say.code, number)

    def percent(self, number: int) -> str:
        """A whole percentage."""
        return percent_text(self.say.code, number)

    def measure(self, unit: str, value: int) -> str:
        """An amount as printed: percentages carry their sign."""
        return self.percent(value) if unit == "percent" else self.counted(value)

    def unit(self, unit: str) -> str:
        """The name of a unit."""
        return self.say(unit_label(unit))

    def day(self, text: str) -> str:
        """A day from its ISO 8601 form."""
        return date_text(self.say.code, date.fromisoformat(text))

    def period(self, period: Period) -> str:
        """The quarter in words; any other period as it is labelled."""
        return period_text(self.say.code, period)

    def days(self, period: Period) -> str:
        """First and last day."""
        return days_text(self.say.code, period)

    def issued(self) -> str:
        """The day and minute of issue, in UTC."""
        moment = issued_moment(self.summary)
        return f"{date_text(self.say.code, moment.date())}, {moment:%H:%M} UTC".replace(" UTC", "\u00a0UTC")

    def target(self, indicator: str) -> Target | None:
        """The project's target for an indicator, where there is one."""
        return next((target for target in self.summary.targets if target.id == indicator), None)

    def so_far(self, target: Target) -> str:
        """The year up to this quarter as printed; the empty text where nothing of it may be said."""
        if target.cumulative is not None:
            return self.number(target.cumulative)
        return self.at_least(target.at_least) if target.at_least > 0 else ""

    def hidden(self) -> str:
        """What is read out in place of the mark."""
        return self.say(words("hidden"))


def issued_moment(summary: Summary) -> datetime:
    """When the summary was issued; the only time that a report knows."""
    return datetime.fromisoformat(summary.issued_at).astimezone(UTC)
