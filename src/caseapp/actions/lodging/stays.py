"""Moving a stay on the board: to another bed from a night on, or to other days; and taking that back.

A move to another bed ends the stay and begins the next one, with the nights away that lie in it. The next one bears the moment at
which the first was typed: it is the same stay, and no report counts it as typed late.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from caseapp.actions.casework.checking import InvalidRecordError, refuse_errors
from caseapp.actions.desk import Desk
from caseapp.actions.lodging.beds import refuse_beds
from caseapp.actions.safekeeping.retention import erased_already
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import store
from caseapp.db.erasures import require_present
from caseapp.db.store import ConflictError
from caseapp.db.work import Work
from caseapp.records.accommodation import Absence, Stay
from caseapp.records.fields import Finding, NoAnswer
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored

OTHER_BED = "other_bed"
"""The reason for leaving of a stay that goes on in another bed."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What was moved, so that it can be taken back: the stay as it is now, as it was, and the one that was begun (0: none)."""

    stay: Stored[Stay]
    before: Stay
    begun: int = 0
    begun_version: int = 0


def move_to_bed(desk: Desk, stay_id: int, version: int, bed: int, since: date) -> Moved:
    """Give somebody another bed from the night of a day on; the whole stay where that is its first night.

    KnownError where the bed is taken or not in use, where the day is not one of the stay's nights or lies in the future, and
    where somebody changed the stay in the meantime.
    """
    with desk.database.work(Intent.WRITE_PEOPLE, "move stay", f"stay:{stay_id}") as work:
        stored = _stay(work, stay_id, version)
        stay = stored.record
        if since <= stay.arrived:
            return _written(work, desk, stored, replace(stay, bed=bed))
        if since > desk.clock.today() or (isinstance(stay.left, date) and since >= stay.left):
            raise KnownError(words("On this day the person does not sleep in the bed any more, or not yet."))
        first = replace(stay, left=since, reason_left=OTHER_BED)
        moved = _written(work, desk, stored, first)
        second = replace(stay, arrived=since, bed=bed, kits=NoAnswer.NOT_ASKED)
        refuse_errors("stay", second, desk.clock.today())
        refuse_beds(work, "stay", 0, second, stored.owner_id)
        begun = store.add(work, "stay", stored.owner_id, second, entered_at=stored.entered_at)
        _carry_absences(work, stay_id, begun, since)
        return replace(moved, begun=begun, begun_version=1)


def move_to_days(desk: Desk, stay_id: int, version: int, arrived: date, left: date | None, bed: int) -> Moved:
    """Put a stay on other days, and into a bed, as a whole. Without `left` it goes on. KnownErrors as of `move_to_bed`."""
    with desk.database.work(Intent.WRITE_PEOPLE, "move stay", f"stay:{stay_id}") as work:
        stored = _stay(work, stay_id, version)
        changed = replace(stored.record, arrived=arrived, left=left or stored.record.left, bed=bed)
        _refuse_before_case(work, stored.owner_id, arrived)
        return _written(work, desk, stored, changed)


def take_back_move(desk: Desk, moved: Moved) -> None:
    """Undo a move: one stay again, as it was, with all its nights away. ConflictError where somebody changed it since."""
    stay_id = moved.stay.id
    with desk.database.work(Intent.WRITE_PEOPLE, "move stay", f"stay:{stay_id}") as work:
        if moved.begun:
            _bring_absences_back(work, moved.begun, stay_id)
            store.remove(work, "stay", moved.begun, moved.begun_version)
        refuse_beds(work, "stay", stay_id, moved.before)
        store.save(work, "stay", stay_id, moved.stay.version, moved.before)


def _stay(work: Work, stay_id: int, version: int) -> Stored[Stay]:
    require_present(work, "stay", stay_id, erased_already())
    stored: Stored[Stay] = store.get(work, "stay", stay_id)
    if stored.version != version:
        raise ConflictError
    return stored


def _written(work: Work, desk: Desk, stored: Stored[Stay], changed: Stay) -> Moved:
    refuse_errors("stay", changed, desk.clock.today())
    refuse_beds(work, "stay", stored.id, changed, stored.owner_id)
    store.save(work, "stay", stored.id, stored.version, changed)
    return Moved(store.get(work, "stay", stored.id), stored.record)


def _refuse_before_case(work: Work, case_id: int, arrived: date) -> None:
    opened: date = store.get(work, "case", case_id).record.opened
    if arrived < opened:
        sentence = words("This day is earlier than the opening of the case, {day}.", day=opened)
        raise InvalidRecordError([Finding("arrived", sentence)])


def _absences(work: Work, stay_id: int) -> list[Stored[Absence]]:
    return sorted(store.entries(work, "absence", stay_id), key=lambda one: one.record.away_from)


def _carry_absences(work: Work, stay_id: int, begun: int, since: date) -> None:
    """The nights away from the day of the move on go along; one that spans it becomes two."""
    for stored in _absences(work, stay_id):
        away = stored.record
        if isinstance(away.back_on, date) and away.back_on <= since:
            continue
        store.add(work, "absence", begun, replace(away, away_from=max(away.away_from, since)))
        _shorten(work, stored, since)


def _shorten(work: Work, stored: Stored[Any], since: date) -> None:
    if stored.record.away_from >= since:
        store.remove(work, "absence", stored.id, stored.version)
    else:
        store.save(work, "absence", stored.id, stored.version, replace(stored.record, back_on=since))


def _bring_absences_back(work: Work, begun: int, stay_id: int) -> None:
    """The other way round; two halves of one absence become one again."""
    for stored in _absences(work, begun):
        away = stored.record
        half = next(
            (
                one
                for one in _absences(work, stay_id)
                if one.record.back_on == away.away_from
                and (one.record.kind, one.record.notes) == (away.kind, away.notes)
            ),
            None,
        )
        if half is None:
            store.add(work, "absence", stay_id, away)
        else:
            store.save(work, "absence", half.id, half.version, replace(half.record, back_on=away.back_on))
        store.remove(work, "absence", stored.id, stored.version)
