"""Rooms and beds: who sleeps where tonight, and which beds are free."""

from dataclasses import dataclass
from datetime import date

from caseapp.actions.desk import Desk
from caseapp.actions.lodging.board import BoardLine, read_board
from caseapp.db import store
from caseapp.records.accommodation import Bed, Room
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored


@dataclass(frozen=True, slots=True)
class BedNight:
    """A bed in one night. `usable` is false before it was put up and after it was taken away.

    Without a person it is empty; `away` keeps it for somebody who sleeps elsewhere that night.
    """

    bed: Stored[Bed]
    usable: bool
    person_id: int = 0
    person_name: str = ""
    case_code: str = ""
    since: date | None = None
    away: bool = False

    @property
    def free(self) -> bool:
        """Whether somebody could be given this bed."""
        return self.usable and not self.person_id


@dataclass(frozen=True, slots=True)
class RoomNight:
    """A room in one night."""

    room: Stored[Room]
    beds: tuple[BedNight, ...]


def occupancy(desk: Desk, day: date) -> tuple[RoomNight, ...]:
    """All rooms and beds in the night that begins on the evening of a day, in the order they were entered."""
    board = read_board(desk, day, 1)
    beds: dict[int, list[BedNight]] = {}
    for line in board.lines:
        if line.bed is not None:
            beds.setdefault(line.bed.owner_id, []).append(_night(line, line.bed, day))
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        rooms = reversed(store.entries(reading, "room"))
        return tuple(RoomNight(room, tuple(beds.get(room.id, ()))) for room in rooms)


def free_beds(desk: Desk, day: date) -> tuple[tuple[Stored[Room], Stored[Bed]], ...]:
    """The beds in which somebody could sleep in the night that begins on the evening of a day."""
    return tuple((room.room, night.bed) for room in occupancy(desk, day) for night in room.beds if night.free)


def _night(line: BoardLine, bed: Stored[Bed], day: date) -> BedNight:
    stay = line.stay(day)
    if stay is None:
        return BedNight(bed, line.in_use(day))
    row = stay.row
    return BedNight(
        bed, line.in_use(day), row.person_id, stay.name, row.code, row.arrived, away=bool(stay.away(day))
    )
