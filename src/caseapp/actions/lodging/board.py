"""The bed board: rooms and beds by nights, who has which place, who is away and why, what is free, whose limit comes near.

Only what touches the shown nights is read (`db.nights`), so that a board opens as quickly in a large vault as in a small one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from caseapp.actions.desk import Desk, require_shelter
from caseapp.actions.lodging.nights import UNSAID
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import nights, store
from caseapp.db.nights import StayRow
from caseapp.db.work import Reading
from caseapp.records.accommodation import Bed, Room, bed_days
from caseapp.records.night import Span
from caseapp.records.roles import Intent
from caseapp.records.stay_limit import LEAST_MONTHS, LIMIT_FOR, MOST_MONTHS, Limit, LimitRule, limit_of
from caseapp.records.subject import Stored

_DAY = timedelta(days=1)
LENGTHS = (14, 30, 90)
"""Nights that a board shows at once."""


@dataclass(frozen=True, slots=True)
class BoardStay:
    """A stay on the board. `left` is None where it goes on; `limit` is that of the whole chain of stays."""

    row: StayRow
    name: str
    spans: tuple[Span, ...]
    limit: Limit | None

    def away(self, night: date) -> str:
        """Why the bed stays empty in a night: a code of ABSENCE_KIND or UNSAID; empty where somebody sleeps in it."""
        gone = next((span for span in self.spans if span.holds(night)), None)
        return (gone.kind or UNSAID) if gone else ""

    def holds(self, night: date) -> bool:
        """Whether the place is hers in that night."""
        return self.row.holds(night)


@dataclass(frozen=True, slots=True)
class BoardLine:
    """A bed with its stays in the order of arrival; without a bed (`bed` None) a person who sleeps in the house without one."""

    room: Stored[Room] | None
    bed: Stored[Bed] | None
    stays: tuple[BoardStay, ...]

    def in_use(self, night: date) -> bool:
        """Whether the bed can be slept in."""
        if self.room is None or self.bed is None:
            return True
        return bed_days(self.room.record, self.bed.record, night, night) > 0

    def always_in_use(self, first: date, last: date) -> bool:
        """Whether the bed can be slept in in every night of a time, both ends inclusive."""
        if self.room is None or self.bed is None:
            return True
        return bed_days(self.room.record, self.bed.record, first, last) == (last - first).days + 1

    def stay(self, night: date) -> BoardStay | None:
        """Who has the bed in a night."""
        return next((stay for stay in reversed(self.stays) if stay.holds(night)), None)


class Tally(NamedTuple):
    """One night in numbers: arrivals of its day, departures of its day, present, away, free beds, beds in use."""

    arrivals: int
    departures: int
    present: int
    away: int
    free: int
    beds: int


@dataclass(frozen=True, slots=True)
class Board:
    """The nights from `first` on, `length` of them. `counted` are those of them that were counted."""

    first: date
    length: int
    today: date
    lines: tuple[BoardLine, ...]
    counted: frozenset[date]
    rule: LimitRule

    @property
    def last(self) -> date:
        """The last night."""
        return self.first + (self.length - 1) * _DAY

    def nights(self) -> Iterator[date]:
        """Every night, in order."""
        return (self.first + number * _DAY for number in range(self.length))

    def bed_nights(self, night: date) -> int:
        """How many persons sleep in the house: nobody counts twice, whatever was typed."""
        held = ((stay, stay.away(night)) for line in self.lines for stay in line.stays if stay.holds(night))
        return len({stay.row.person_id for stay, away in held if not away})

    def bed_nights_until(self, last: date) -> int:
        """All bed nights shown up to a night, that one included."""
        slept: set[tuple[int, date]] = set()
        for stay in (stay for line in self.lines for stay in line.stays):
            night, end = max(self.first, stay.row.arrived), min(last, self.last) + _DAY
            end = end if stay.row.left is None else min(end, stay.row.left)
            while night < end:
                if not (stay.spans and stay.away(night)):
                    slept.add((stay.row.person_id, night))
                night += _DAY
        return len(slept)

    def tally(self, day: date) -> Tally:
        """A night in numbers. Who moves to another bed neither arrives nor departs."""
        stays = [stay for line in self.lines for stay in line.stays]
        here = {stay.row.person_id for stay in stays if stay.holds(day)}
        were = {stay.row.person_id for stay in stays if stay.holds(day - _DAY)}
        present = self.bed_nights(day)
        in_use = [line for line in self.lines if line.bed is not None and line.in_use(day)]
        free = sum(line.stay(day) is None for line in in_use)
        return Tally(len(here - were), len(were - here), present, len(here) - present, free, len(in_use))


def read_board(desk: Desk, first: date, length: int) -> Board:
    """Rooms and beds by nights. The rule of counting is that of the report: arrivals count, departures do not."""
    require_shelter(desk)
    last, today = first + (length - 1) * _DAY, desk.clock.today()
    with desk.database.reading(Intent.READ_PEOPLE, seen=("read rooms", "people")) as reading:
        rule = nights.limit_rule(reading.connection)
        rows = nights.stays_between(reading.connection, first - _DAY, max(last, today))
        stays = _stays(reading, rows, rule)
        lines = (*_beds(reading, stays), *_without_bed(stays))
        counted = nights.night_ids(reading.connection, first, last)
    return Board(first, length, today, lines, frozenset(counted), rule)


def _stays(reading: Reading, rows: list[StayRow], rule: LimitRule) -> list[BoardStay]:
    spans = nights.spans_of(reading.connection, [row.id for row in rows])
    names = nights.names_of(reading, [row.person_id for row in rows])
    limits = _limits(reading, rows, rule)
    return [
        BoardStay(
            row, names[row.person_id] or row.code, spans.get(row.id, ()), limits.get(row.case_id) if row.open else None
        )
        for row in rows
    ]  # fmt: skip


def _limits(reading: Reading, rows: list[StayRow], rule: LimitRule) -> Mapping[int, Limit | None]:
    """The limit of each case with a stay that goes on."""
    cases = {row.case_id for row in rows if row.left is None}
    chains: dict[int, list[StayRow]] = {case: [] for case in cases}
    for row in nights.stays_of_cases(reading.connection, cases):
        chains[row.case_id].append(row)
    return {case: limit_of(map(nights.as_stay, chain), rule) for case, chain in chains.items()}


def _beds(reading: Reading, stays: list[BoardStay]) -> Iterator[BoardLine]:
    by_bed: dict[int, list[BoardStay]] = {}
    for stay in stays:
        by_bed.setdefault(stay.row.bed, []).append(stay)
    beds = store.by_owner(reading, "bed")
    for room in reversed(store.entries(reading, "room")):
        for bed in beds.get(room.id, ()):
            yield BoardLine(room, bed, tuple(by_bed.get(bed.id, ())))


def _without_bed(stays: list[BoardStay]) -> Iterator[BoardLine]:
    """Whoever sleeps in the house without a bed gets a line of her own, so that nobody is forgotten."""
    alone: dict[int, list[BoardStay]] = {}
    for stay in stays:
        if not stay.row.bed:
            alone.setdefault(stay.row.person_id, []).append(stay)
    for found in alone.values():
        yield BoardLine(None, None, tuple(found))


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody with an open case and no place in the house in a night."""

    person_id: int
    case_id: int
    name: str
    code: str


MOST_WAITING = 40
"""People who are offered for a free bed; more would be a list to read, not a choice. The newest cases come first."""


def waiting(desk: Desk, night: date) -> tuple[Waiting, ...]:
    """Whom a free bed can be given to: open cases without a place in that night, the newest first."""
    with desk.database.reading(Intent.READ_PEOPLE, seen=("read rooms", "people")) as reading:
        rows = nights.cases_without_place(reading.connection, night, MOST_WAITING)
        names = nights.names_of(reading, [person for person, _case, _code in rows])
    return tuple(Waiting(person, case, names[person] or code, code) for person, case, code in rows)


def stay_limit(desk: Desk) -> LimitRule:
    """The limit of stay of this shelter."""
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        return nights.limit_rule(reading.connection)


def set_stay_limit(desk: Desk, rule: LimitRule) -> None:
    """Set another limit. KnownError for months that nobody means."""
    if not LEAST_MONTHS <= rule.months <= MOST_MONTHS or rule.holds_for not in LIMIT_FOR:
        raise KnownError(
            words(
                "The limit of stay is a number of months from {least} to {most}.",
                least=LEAST_MONTHS, most=MOST_MONTHS,
            )
        )  # fmt: skip
    with desk.database.work(Intent.MANAGE_ROOMS, "set stay limit") as work:
        nights.put_limit_rule(work.connection, rule)


def limit_of_case(desk: Desk, case_id: int) -> Limit | None:
    """The limit of the stay that goes on in a case; None where nothing limits it."""
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        rule = nights.limit_rule(reading.connection)
        return limit_of(map(nights.as_stay, nights.stays_of_cases(reading.connection, [case_id])), rule)
