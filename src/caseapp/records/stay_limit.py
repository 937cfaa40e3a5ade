"""How long somebody may stay: the limit counts down from the first night, over changes of bed, and can be extended.

The state order for shelters pays for six months and can be extended by a decision; whether every region handles it so is
open, and other funders have terms of their own. So the months, and whose stays they hold for, are settings.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from caseapp.base.words import words
from caseapp.records.accommodation import Stay
from caseapp.records.fields import choices

LEAST_MONTHS, USUAL_MONTHS, MOST_MONTHS = 1, 6, 36
"""The months of the limit: the smallest, the usual and the largest that may be set."""

LIMIT_FOR = choices(
    "limit_for",
    state_order=words("Stays that the state order pays for"),
    everybody=words("All stays in the house"),
    nobody=words("No limit"),
)

SOON = 30
"""Days before the limit from which on the board warns: time enough for an extension or another place."""


@dataclass(frozen=True, slots=True)
class LimitRule:
    """The limit of this shelter: so many months, for whose stays (a code of LIMIT_FOR)."""

    months: int = USUAL_MONTHS
    holds_for: str = "state_order"


class Limit(NamedTuple):
    """Since when somebody stays without a gap, the first day after the limit, and whether it was extended."""

    since: date
    until: date
    extended: bool

    def days_left(self, today: date) -> int:
        """Days until the limit; negative after it."""
        return (self.until - today).days


@lru_cache(maxsize=10_000)
def months_later(day: date, months: int) -> date:
    """The same day so many months later; the last day of the month where there is none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def limit_of(stays: Iterable[Stay], rule: LimitRule) -> Limit | None:
    """The limit of the stay that goes on, from all stays of one person; None where nothing goes on or nothing limits it.

    Stays that follow each other without a night between them are one: moving to another bed does not begin a new term.
    """
    ordered = sorted(stays, key=lambda stay: stay.arrived)
    running = [stay for stay in ordered if not isinstance(stay.left, date)]
    if not running or rule.holds_for == "nobody":
        return None
    last = running[-1]
    if rule.holds_for == "state_order" and last.payer != "state_order":
        return None
    since, chain = last.arrived, [last]
    for stay in reversed(ordered):
        if isinstance(stay.left, date) and stay.arrived < since <= stay.left:
            since = stay.arrived
            chain.append(stay)
    usual = months_later(since, rule.months)
    extended = max(
        (stay.extended_until for stay in chain if isinstance(stay.extended_until, date)), default=usual
    )
    return Limit(since, max(usual, extended), extended > usual)
