"""Taking the last saving back: an action of its own, with its own entry in the log.

It is refused after somebody else's edit, because that one stands on what would be taken away, and after a report was
issued that counted it: from then on a correction is made by hand, and counts in the quarter in which it is made.
"""

from dataclasses import replace
from typing import Any

from caseapp.actions.casework.entries import (
    keep_outside,
    refuse_second,
    refuse_taken_bed,
    refuse_used,
    writing_intent,
)
from caseapp.actions.casework.people import person_search
from caseapp.actions.casework.untraced import forget_key, logged
from caseapp.actions.desk import Desk
from caseapp.actions.passing_on.written_referrals import keep_referral, remove_with_line
from caseapp.actions.safekeeping.retention import erased_already
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import store
from caseapp.db.days_typed import put_days
from caseapp.db.earlier import Change
from caseapp.db.erasures import require_present
from caseapp.db.releases import newest_issue
from caseapp.db.store import ConflictError, GoneError, Removed
from caseapp.db.work import Work
from caseapp.records import subject
from caseapp.records.retention import COUNTED
from caseapp.records.subject import Stored

_OF_HOUSE = frozenset({"room", "bed", "activity", "staffing", "feedback", "night", "kit", "incident"})
"""What reports count although it belongs to nobody."""


class NotUndoneError(KnownError):
    """What was saved last cannot be taken back any more."""


def undo_save(desk: Desk, name: str, entry_id: int, version: int) -> Stored[Any]:
    """Put the answers back that the saving of version `version` changed. NotUndoneError says why it cannot be.

    The answers, and what the program kept beside them, are those of before; the entry gets a further version.
    """
    intent = writing_intent(name)
    with desk.database.work(intent, f"undo save {name}", logged(name, entry_id)) as work:
        require_present(work, name, entry_id, erased_already())
        now = _as_saved(work, name, entry_id, version)
        change = next(iter(store.changes_of(work, name, entry_id, since=version - 1)), None)
        if change is None or change.user != desk.user:
            raise _not_last()
        _refuse_issued(work, name, change.at, frozenset(change.answers))
        old = replace(now.record, **{one: before for one, (before, _after) in change.answers.items()})
        refuse_taken_bed(work, name, entry_id, old)
        keep_referral(work, name, now, old, desk.profile.language)
        keep_outside(work, name, now, old, desk)
        _write(work, name, now, old, change)
        return store.get(work, name, entry_id)


def undo_add(desk: Desk, name: str, entry_id: int, version: int) -> None:
    """Take out an entry that was just added. NotUndoneError where others changed it, use it, or a report counted it."""
    if name in ("person", "case"):
        raise KnownError(words("A person or a case cannot be removed like an entry."))
    with desk.database.work(writing_intent(name), f"undo add {name}", logged(name, entry_id)) as work:
        require_present(work, name, entry_id, erased_already())
        added = _as_saved(work, name, entry_id, version)
        refuse_used(work, name, entry_id)
        if name != "feedback":  # nobody knows when such a sheet was typed
            _refuse_issued(work, name, added.entered_at, None)
        remove_with_line(work, name, entry_id, version)
        forget_key(work, name, entry_id)


def undo_remove(desk: Desk, gone: Removed) -> Stored[Any]:
    """Put an entry back as it was, with its earlier answers. NotUndoneError where its place is taken or was counted."""
    name, entry_id, owner = gone.name, int(gone.row["id"]), int(gone.row.get("owner_id") or 0)
    with desk.database.work(writing_intent(name), f"undo remove {name}", logged(name, entry_id)) as work:
        require_present(work, subject(name).owner, owner, erased_already())
        if subject(name).owner:
            store.get(work, subject(name).owner, owner)
        refuse_second(work, name, owner)
        _refuse_issued(work, name, gone.at, None)
        try:
            store.put_back(work, gone)
        except ConflictError:
            raise _not_last() from None
        back = store.get(work, name, entry_id)
        refuse_taken_bed(work, name, entry_id, back.record)
        return back


def _write(work: Work, name: str, now: Stored[Any], old: Any, change: Change) -> None:  # noqa: ANN401  a record
    kept = dict(change.system)
    days = kept.pop("days", {})
    search = person_search(old) if name == "person" else ""
    store.save(work, name, now.id, now.version, old, search=search, undo=True, **kept)
    put_days(work.connection, name, now.id, days)


def _as_saved(work: Work, name: str, entry_id: int, version: int) -> Stored[Any]:
    try:
        now = store.get(work, name, entry_id)
    except GoneError:
        raise NotUndoneError(words("This entry was removed in the meantime, so nothing is undone.")) from None
    if now.version != version:
        raise _not_last()
    return now


def _not_last() -> NotUndoneError:
    return NotUndoneError(
        words("Somebody changed this entry after you, so your saving is not undone."),
        words("Open the entry: its earlier answers stand beside the form."),
    )


def _refuse_issued(work: Work, name: str, at: str, answers: frozenset[str] | None) -> None:
    """`answers` are those that would change; None stands for the whole entry. A birth is counted as an age."""
    counted = COUNTED.get(name, frozenset()) | ({"birth"} if name == "person" else set())
    touched = (name in COUNTED or name in _OF_HOUSE) if answers is None else bool(answers & counted)
    if name in _OF_HOUSE:
        touched = True
    issued = newest_issue(work.connection)
    if touched and issued and issued >= at:
        raise NotUndoneError(
            words("A report was issued since, and it counted this; so your saving is not undone."),
            words("Correct the entry by hand: the correction counts in the quarter in which you make it."),
        )
