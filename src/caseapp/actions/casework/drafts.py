"""Drafts: what is typed and not saved yet, kept so that a lock, a crash or a power cut costs nothing.

They are sealed with a key that only their writer has, so that no colleague reads what somebody did not even save. No
entry in the log tells of them: the program keeps them by itself, every few seconds.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from caseapp.actions.desk import Desk
from caseapp.base.errors import KnownError
from caseapp.db import drafts as rows


@dataclass(frozen=True, slots=True)
class Draft:
    """What stood on a form, in simple types only (text, numbers, lists, mappings); `saved_at` is a UTC stamp."""

    form: str
    saved_at: str
    content: Mapping[str, Any]


def save_draft(desk: Desk, form: str, content: Mapping[str, Any]) -> None:
    """Keep what stands on a form. KnownError where the disk refuses."""
    plain = json.dumps(content, ensure_ascii=False).encode("utf-8")
    with desk.database.quietly() as work:
        rows.put_draft(work, desk.user, form, desk.keyring.seal_own(_place(desk, form), plain))


def drop_draft(desk: Desk, form: str) -> None:
    """Forget what stood on a form, because it was saved or given up."""
    with desk.database.quietly() as work:
        rows.drop_draft(work, desk.user, form)


def read_drafts(desk: Desk) -> tuple[Draft, ...]:
    """The user's drafts, the newest first. One that does not open is passed over: it must not bar the way in."""
    found = []
    with desk.database.quietly() as work:
        for row in rows.drafts_of(work, desk.user):
            try:
                plain = desk.keyring.unseal_own(_place(desk, row.form), row.sealed)
            except KnownError:
                continue
            found.append(Draft(row.form, row.saved_at, json.loads(plain)))
    return tuple(found)


def _place(desk: Desk, form: str) -> str:
    return f"{desk.user}\n{form}"
