"""Rooms and beds: who sleeps where tonight, and which beds are free."""

from dataclasses import dataclass, replace
from datetime import date

from caseapp.actions.desk import Desk
from caseapp.db import people, store
from caseapp.db.work import Reading
from caseapp.records.accommodation import Bed, Room, Stay, bed_days, is_present
from caseapp.records.person import Person, display_name
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
    with desk.database.reading(Intent.READ_PEOPLE, seen=("read rooms", "people")) as reading:
        rooms = tuple(reversed(store.entries(reading, "room")))
        beds = store.by_owner(reading, "bed")
        absences = store.by_owner(reading, "absence", look=False)
        taken: dict[int, BedNight] = {}
        empty = {
            bed.id: BedNight(bed, _usable(room, bed, day)) for room in rooms for bed in beds.get(room.id, ())
        }
        for stored in store.entries(reading, "stay", look=False):
            stay: Stay = stored.record
            if isinstance(stay.bed, int) and stay.bed in empty and is_present(stay, (), day):
                away = not is_present(stay, [absence.record for absence in absences.get(stored.id, ())], day)
                taken[stay.bed] = _taken(reading, empty[stay.bed], stored, away=away)
    nights = empty | taken
    return tuple(RoomNight(room, tuple(nights[bed.id] for bed in beds.get(room.id, ()))) for room in rooms)


def free_beds(desk: Desk, day: date) -> tuple[tuple[Stored[Room], Stored[Bed]], ...]:
    """The beds in which somebody could sleep in the night that begins on the evening of a day."""
    return tuple((room.room, night.bed) for room in occupancy(desk, day) for night in room.beds if night.free)


def _usable(room: Stored[Room], bed: Stored[Bed], day: date) -> bool:
    return bed_days(room.record, bed.record, day, day) > 0


def _taken(reading: Reading, empty: BedNight, stored: Stored[Stay], *, away: bool) -> BedNight:
    case = store.get(reading, "case", stored.owner_id)
    person: Stored[Person] = store.get(reading, "person", case.owner_id)
    code = people.case_codes(reading.connection, person.id)[case.id]
    name = display_name(person.record) or code
    return replace(
        empty, person_id=person.id, person_name=name, case_code=code, since=stored.record.arrived, away=away
    )
