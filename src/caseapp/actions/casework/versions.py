"""What an entry was before, and what became of it while somebody had it open."""

from dataclasses import dataclass, replace
from typing import Any

from caseapp.actions.desk import Desk
from caseapp.db import store
from caseapp.db.earlier import UNTRACED, Change, last_change
from caseapp.db.store import ConflictError, GoneError, Removed
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored

__all__ = ["Change", "Collision", "ConflictError", "GoneError", "Removed", "collision", "earlier_answers"]


@dataclass(frozen=True, slots=True)
class Collision:
    """An entry as it stands now, and as it was when somebody began to write on it.

    `base` is None where nobody can tell any more (an entry whose changes were made before they were kept). `user` and
    `at` (UTC) are empty where it is not known who changed it.
    """

    now: Stored[Any]
    base: Any | None
    user: str
    at: str


def collision(desk: Desk, name: str, entry_id: int, version: int) -> Collision:
    """What happened to an entry since `version`. store.GoneError where it was removed."""
    seen = (f"read {name}", f"{name}:{entry_id}") if store.file_owner(name) and name != "feedback" else None
    with desk.database.reading(Intent.READ_PEOPLE, seen=seen) as reading:
        now = store.get(reading, name, entry_id)
        since = store.changes_of(reading, name, entry_id, since=version)
        last = last_change(reading.connection, name, entry_id)
    known = len(since) == now.version - version and name not in UNTRACED
    base: Any = now.record if known else None
    for change in since if known else ():
        base = replace(base, **{one: before for one, (before, _after) in change.answers.items()})
    _version, at, user = last if last is not None else (0, "", "")
    return Collision(now, base, user, at)


def earlier_answers(desk: Desk, name: str, entry_id: int) -> tuple[Change, ...]:
    """Each saving that changed an answer which the reader may read, the newest first."""
    if name in UNTRACED:
        return ()
    seen = (f"read {name}", f"{name}:{entry_id}") if store.file_owner(name) else None
    with desk.database.reading(Intent.READ_PEOPLE, seen=seen) as reading:
        found = store.changes_of(reading, name, entry_id)
    return tuple(change for change in found if change.answers)
