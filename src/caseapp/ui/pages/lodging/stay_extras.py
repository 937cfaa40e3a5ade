"""What only a stay needs on its form: the free beds to choose from."""

from datetime import date
from typing import TYPE_CHECKING

from caseapp.actions.lodging import rooms
from caseapp.base.words import Speaks, words

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk


def bed_choices(desk: "Desk", day: date, own: object, say: Speaks) -> list[tuple[str, str]]:
    """The beds that are free on a day, and the stay's own bed, as pairs of id and "Room 2, bed 1"."""
    names = {
        bed.bed.id: say(words("{room}, bed {bed}", room=night.room.record.name, bed=bed.bed.record.label))
        for night in rooms.occupancy(desk, day)
        for bed in night.beds
        if bed.free or bed.bed.id == own
    }
    return [(str(bed_id), name) for bed_id, name in names.items()]
