"""Nights: who slept in the house, and how many beds stood ready.

A night is counted for who is present at midnight, and bears the date of the evening: the day of arrival counts,
the day of departure does not. A person sleeps once a night, however many stays were typed for it.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from caseapp.statistics.catalogue import LONGEST_QUARTER
from caseapp.statistics.facts import BedFact, StayFact

_DAY = timedelta(days=1)


class Days(NamedTuple):
    """The days of a quarter, both inclusive; worked out once, because they are asked for at every stay."""

    first: date
    last: date

    @property
    def quarters(self) -> int:
        """How many quarters they are: one, or the two of a half-year."""
        return 1 + (self.last - self.first).days // LONGEST_QUARTER

    def hold(self, day: date) -> bool:
        """Whether a day is one of them."""
        return self.first <= day <= self.last


def nights_present(stays: Iterable[StayFact], first: date, until: date) -> int:
    """Nights slept in the house from the evening of `first` up to, not including, that of `until`."""
    pieces = sorted(piece for stay in stays for piece in _present(stay, first, until))
    nights, reached = 0, first
    for begin, end in pieces:
        nights += max(0, (end - max(begin, reached)).days)
        reached = max(reached, end)
    return nights


def _present(stay: StayFact, first: date, until: date) -> Iterator[tuple[date, date]]:
    """The parts of a stay within a window that lie between the absences."""
    begin, end = max(stay.arrived, first), min(stay.left or until, until)
    for gone, back in sorted(stay.away, key=lambda span: span[0]):
        if begin < min(gone, end):
            yield begin, min(gone, end)
        begin = max(begin, back or end)
    if begin < end:
        yield begin, end


def nights_of_quarter(stays: Iterable[StayFact], days: Days) -> int:
    """Nights of this quarter, from stays that were known before it could be issued."""
    return nights_present(stays_known(stays, days), days.first, days.last + _DAY)


def stays_known(stays: Iterable[StayFact], days: Days) -> tuple[StayFact, ...]:
    """Stays that count in this quarter or an earlier one; what was typed later belongs to a later report."""
    return tuple(stay for stay in stays if (stay.counted_from or stay.arrived) <= days.last)


def late_nights(stays: Iterable[StayFact], days: Days) -> int:
    """Nights before this quarter, from stays typed in it after the quarter of arrival had been issued."""
    late = [
        stay for stay in stays if days.hold(stay.counted_from or stay.arrived) and stay.arrived < days.first
    ]
    return nights_present(late, min((stay.arrived for stay in late), default=days.first), days.first)


def nights_of_ended_stays(stays: Iterable[StayFact], days: Days) -> int:
    """All nights of the stays from which a person left for good in the quarter, from the first to the last.

    Whoever moves to another bed has a new stay on the same day and has not left: such stays are one.
    """
    total = 0
    chain: list[StayFact] = []
    for stay in sorted(stays_known(stays, days), key=lambda stay: stay.arrived):
        if chain and (last := _last_day(chain)) is not None and stay.arrived > last:
            total += _nights_if_ended(chain, days)
            chain = []
        chain.append(stay)
    return total + _nights_if_ended(chain, days)


def _last_day(chain: list[StayFact]) -> date | None:
    """The day on which stays that follow each other without a gap ended; None where they go on."""
    left = [stay.left for stay in chain if stay.left is not None]
    return max(left) if len(left) == len(chain) else None


def _nights_if_ended(chain: list[StayFact], days: Days) -> int:
    last = _last_day(chain) if chain else None
    return nights_present(chain, chain[0].arrived, last) if last is not None and days.hold(last) else 0


def nights_available(beds: Iterable[BedFact], days: Days) -> int:
    """Beds times the nights of the quarter on which each could be slept in."""
    after = days.last + _DAY
    return sum(
        max(0, (min(bed.until or after, after) - max(bed.in_use_from, days.first)).days) for bed in beds
    )
