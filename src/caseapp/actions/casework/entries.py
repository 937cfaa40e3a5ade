"""Entries of any subject: adding, saving and removing them."""

from typing import Any

from caseapp.actions.casework.checking import InvalidRecordError, refuse_errors
from caseapp.actions.casework.closing import as_closed
from caseapp.actions.casework.later_days import note_later_days
from caseapp.actions.casework.people import person_search
from caseapp.actions.casework.plans import as_planned
from caseapp.actions.casework.signing import as_signed
from caseapp.actions.casework.untraced import as_kept, forget_key, logged, moment, number_and_moment
from caseapp.actions.desk import Desk
from caseapp.actions.lodging.beds import refuse_beds
from caseapp.actions.passing_on.sharing import refuse_fixed
from caseapp.actions.passing_on.told_outside import keep_line_outside, meet_lock_outside
from caseapp.actions.passing_on.written_referrals import (
    keep_line,
    keep_referral,
    meet_lock,
    remove_with_line,
    written_deed,
)
from caseapp.actions.safekeeping.retention import erased_already
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import store
from caseapp.db.erasures import require_present
from caseapp.db.nights import stays_in_bed
from caseapp.db.store import Removed
from caseapp.db.work import Work
from caseapp.records import SUBJECTS, subject
from caseapp.records.case import Case, is_closed
from caseapp.records.fields import Finding
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored

_WRITING = {
    "room": Intent.MANAGE_ROOMS, "bed": Intent.MANAGE_ROOMS, "medical": Intent.WRITE_MEDICAL,
    "psychological": Intent.WRITE_PSYCHOLOGICAL, "safety_plan": Intent.MAKE_SAFETY_PLAN,
    "night": Intent.COUNT_NIGHTS, "incident": Intent.TELL_OF_INCIDENTS,
    "appointment": Intent.KEEP_CALENDAR, "meeting": Intent.KEEP_CALENDAR, "activity": Intent.TELL_OF_HOUSE, "staffing": Intent.TELL_OF_HOUSE, "feedback": Intent.TELL_OF_HOUSE,
}  # fmt: skip


def list_entries(desk: Desk, name: str, owner_id: int | None = None) -> tuple[Stored[Any], ...]:
    """The entries of a subject, of one owner or of all; newest first, feedback sheets in an order by chance."""
    about = "" if name == "feedback" else f"{store.file_owner(name)}:{owner_id or ''}"
    seen = (f"read {name}", about) if store.file_owner(name) else None
    with desk.database.reading(Intent.READ_PEOPLE, seen=seen) as reading:
        return store.entries(reading, name, owner_id)


def add_entry(desk: Desk, name: str, owner_id: int, record: object) -> Stored[Any]:
    """A new entry. KnownError where a check fails or a second entry is one too many."""
    record = as_closed(None, as_planned(None, as_kept(record)), desk.user)
    record = as_signed(None, record, desk.user, desk.clock.today())
    refuse_fixed(record)
    refuse_errors(name, record, desk.clock.today())
    with desk.database.work(writing_intent(name), written_deed(record) or f"add {name}") as work:
        require_present(work, subject(name).owner, owner_id, erased_already())
        refuse_second(work, name, owner_id)
        _refuse_before_opening(work, name, owner_id, record)
        refuse_taken_bed(work, name, 0, record, owner_id)
        meet_lock(work, owner_id, None, record)
        meet_lock_outside(work, owner_id, None, record)
        entry_id = store.add(work, name, owner_id, record, **number_and_moment(record))
        keep_line(work, owner_id, entry_id, None, record, desk.profile.language)
        keep_line_outside(work, owner_id, None, record, desk.user, desk.profile.language)
        work.object = logged(name, entry_id)
        return store.get(work, name, entry_id)


def save_entry(desk: Desk, name: str, entry_id: int, version: int, record: Any) -> Stored[Any]:  # noqa: ANN401
    """Write a whole record over version `version`. KnownError where somebody changed it in the meantime."""
    record = as_kept(record)
    refuse_errors(name, record, desk.clock.today())
    about = logged(name, entry_id)
    with desk.database.work(writing_intent(name), written_deed(record) or f"save {name}", about) as work:
        require_present(work, name, entry_id, erased_already())
        before = store.get(work, name, entry_id)
        record = as_closed(before.record, as_planned(before.record, record), desk.user)
        record = as_signed(before.record, record, desk.user, desk.clock.today())
        refuse_fixed(before.record)
        _refuse_before_opening(work, name, before.owner_id, record)
        refuse_taken_bed(work, name, entry_id, record)
        keep_referral(work, name, before, record, desk.profile.language)
        keep_outside(work, name, before, record, desk)
        search = person_search(record) if name == "person" else ""
        system = _system(work, name, entry_id, record)
        store.save(work, name, entry_id, version, record, search=search, **system)
        note_later_days(work, name, entry_id, before.record, record)
        return store.get(work, name, entry_id)


def remove_entry(desk: Desk, name: str, entry_id: int, version: int) -> Removed:
    """Take an entry out again; `undoing.undo_remove` puts it back. People and cases are never removed this way."""
    if name in ("person", "case"):
        raise KnownError(words("A person or a case cannot be removed like an entry."))
    with desk.database.work(writing_intent(name), f"remove {name}", logged(name, entry_id)) as work:
        require_present(work, name, entry_id, erased_already())
        refuse_used(work, name, entry_id)
        refuse_fixed(store.get(work, name, entry_id).record)
        gone = remove_with_line(work, name, entry_id, version)
        forget_key(work, name, entry_id)
    return gone


def keep_outside(work: Work, name: str, before: Stored[Any], record: object, desk: Desk) -> None:
    """The lock and the line of a changed entry that says something left elsewhere than under Referrals."""
    case_id = before.id if name == "case" else before.owner_id
    meet_lock_outside(work, case_id, before.record, record)
    keep_line_outside(work, case_id, before.record, record, desk.user, desk.profile.language)


def _system(work: Work, name: str, entry_id: int, record: Any) -> dict[str, Any]:  # noqa: ANN401
    """Columns that follow from a record: when a new closing day was typed, and what a feedback sheet may tell."""
    if name == "case" and record.closed != store.get(work, name, entry_id).record.closed:
        return {"closing_typed": work.now if is_closed(record) else None}
    return moment(record)


def writing_intent(name: str) -> Intent:
    """What somebody must be allowed to do to write entries of a subject."""
    return _WRITING.get(name, Intent.WRITE_PEOPLE)


def refuse_second(work: Work, name: str, owner_id: int) -> None:
    """KnownError where a second entry is one too many."""
    if subject(name).once and store.entries(work, name, owner_id):
        raise KnownError(
            words("There is one such entry already."),
            words("Open it and change it instead of adding another."),
        )


def _refuse_before_opening(work: Work, name: str, case_id: int, record: object) -> None:
    """No stay and no service before the case: the quarter would count help for somebody who was not there yet."""
    about = subject(name)
    if not about.service:
        return
    case: Case = store.get(work, "case", case_id).record
    if getattr(record, about.day) < case.opened:
        sentence = words("This day is earlier than the opening of the case, {day}.", day=case.opened)
        raise InvalidRecordError([Finding(about.day, sentence)])


def refuse_used(work: Work, name: str, entry_id: int) -> None:
    """KnownError where others stand on an entry: a room with beds, a grant with tranches, a bed that somebody slept in.

    The nights counted in a bed must not lose their place.
    """
    owned = any(store.entries(work, one.name, entry_id, look=False) for one in SUBJECTS if one.owner == name)
    slept = name == "bed" and bool(stays_in_bed(work.connection, entry_id))
    if owned or slept:
        raise _in_use(name)


def _in_use(name: str) -> KnownError:
    advice = words("Set the day until which it was in use instead.")
    if name not in ("room", "bed"):
        advice = words("Remove those first, if they were written down by mistake too.")
    return KnownError(words("This is still in use by other entries."), advice)


def refuse_taken_bed(work: Work, name: str, entry_id: int, record: Any, owner_id: int = 0) -> None:  # noqa: ANN401
    """KnownError where a stay, or the closing of a bed, would put somebody where nobody can sleep (`actions.beds`)."""
    refuse_beds(work, name, entry_id, record, owner_id)
