"""The rules of beds: nobody shares one, nobody sleeps in one that is not in use, and a person sleeps in one place a night.

Every way of writing a stay, a bed or a room asks here inside its own transaction: the form, the board, an undo.
"""

from datetime import date, timedelta
from typing import Any

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import nights, store
from caseapp.db.nights import StayRow
from caseapp.db.work import Work
from caseapp.records.accommodation import Bed, Room, Stay, bed_days

_DAY = timedelta(days=1)
_OUTSIDE = ("hotel", "rented", "partner")


def refuse_beds(work: Work, name: str, entry_id: int, record: Any, case_id: int = 0) -> None:  # noqa: ANN401
    """KnownError where an entry would put somebody where nobody can sleep.

    `entry_id` is 0 for a new entry; `case_id` need not be said where the entry stands in the vault already.
    """
    today = date.fromisoformat(work.now[:10])
    if name == "stay":
        _refuse_stay(work, entry_id, case_id or store.get(work, "stay", entry_id).owner_id, record, today)
    elif entry_id and name in ("bed", "room"):
        _refuse_closing(work, name, entry_id, record, today)


def _refuse_stay(work: Work, stay_id: int, case_id: int, stay: Stay, today: date) -> None:
    if isinstance(stay.bed, int):
        _refuse_closed(work, stay, today)
        for other in nights.stays_in_bed(work.connection, stay.bed):
            if other.id != stay_id and _clash(stay, other):
                raise KnownError(
                    words("Another person has this bed in these nights."),
                    words("Choose another bed, or enter the day on which the other person left it."),
                )
    elif stay.kind in _OUTSIDE:
        return
    for other in nights.stays_of_person(work.connection, case_id):
        if other.id != stay_id and _clash(stay, other):
            raise KnownError(
                words("This person has another stay in some of these nights."),
                words("Enter the day on which the other stay ended, or change that stay instead."),
            )


def _refuse_closed(work: Work, stay: Stay, today: date) -> None:
    """A bed counts in the report only while it is in use, so nobody can sleep in it before or after."""
    bed = store.get(work, "bed", int(str(stay.bed)))
    room = store.get(work, "room", bed.owner_id)
    last = stay.left - _DAY if isinstance(stay.left, date) else max(today, stay.arrived)
    if _not_in_use(room.record, bed.record, stay.arrived, last):
        raise KnownError(
            words("This bed is not in use in all of these nights."),
            words("Choose another bed, or change the days on which the bed and its room are in use."),
        )


def _refuse_closing(work: Work, name: str, entry_id: int, record: Bed | Room, today: date) -> None:
    beds = store.entries(work, "bed", entry_id) if name == "room" else (store.get(work, "bed", entry_id),)
    for bed in beds:
        room = record if isinstance(record, Room) else store.get(work, "room", bed.owner_id).record
        shown = record if isinstance(record, Bed) else bed.record
        for stay in nights.stays_in_bed(work.connection, bed.id):
            last = stay.left - _DAY if stay.left is not None else max(today, stay.arrived)
            if _not_in_use(room, shown, stay.arrived, last) and not _not_in_use_by_now(
                work, bed.id, stay.arrived, last
            ):
                raise KnownError(
                    words("Somebody slept in this bed in a night on which it would not be in use."),
                    words("Move the stay to another bed first, or choose a later day."),
                )


def _not_in_use_by_now(work: Work, bed_id: int, first: date, last: date) -> bool:
    """Whether that stands in the vault already, as in a register that was taken over: then it is nobody's new mistake."""
    bed = store.get(work, "bed", bed_id)
    room = store.get(work, "room", bed.owner_id)
    return _not_in_use(room.record, bed.record, first, last)


def _not_in_use(room: Room, bed: Bed, first: date, last: date) -> bool:
    return first <= last and bed_days(room, bed, first, last) < (last - first).days + 1


def _clash(stay: Stay, other: StayRow) -> bool:
    """Whether both claim the same night. Leaving and arriving on one day do not clash."""
    ends = [stay.left if isinstance(stay.left, date) else date.max, other.left or date.max]
    return max(stay.arrived, other.arrived) < min(ends)
