"""Somebody leaves: her slot goes, the keys she held are renewed, and the database gets a new key in a new file.

Everything is written into the new file, beside the old one; the head that names it is the switch. Before the switch the
old vault stands with its old users, after it the new one: there is no state in between. What she copied before, and old
backups, she can still open with her passphrase; nothing takes that back, and the page says so.
"""

import os
import secrets
from collections.abc import Collection
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from caseapp.actions.desk import Desk, Progress, no_progress
from caseapp.actions.keys import settle_keys, take_away
from caseapp.actions.members import expect_members
from caseapp.actions.users import refuse_without_manager
from caseapp.actions.users_own import forget_sign_in
from caseapp.actions.users_roles import lost_keys, refuse_unknowing
from caseapp.actions.users_settling import MAKING, clear_leftovers
from caseapp.actions.users_tries import forget_tries
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.check import page_problems
from caseapp.db.counting import row_counts
from caseapp.db.users import drop_drafts_of_user
from caseapp.records.fields import Compartment
from caseapp.records.roles import Intent
from caseapp.vault.heads import Head, database_path, next_database, read_head, sync_folder
from caseapp.vault.sealing import seal
from caseapp.vault.slots import Slot, with_database_key

_KEY = 32


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody has left. The keys of this session are of yesterday: it has to end now."""

    renewed: frozenset[Compartment]
    due: frozenset[Compartment]


def remove_user(
    desk: Desk, user: str, knowing: Collection[str] = (), progress: Progress = no_progress
) -> Left:
    """Take somebody out and renew what she knew. `knowing` names the compartments that only the card opens afterwards.

    Needs room on the disk for a second database. KnownErrors where it is the last manager or the signed-in person
    herself, where `knowing` is not all of it, and where the disk refuses; then nothing was changed.
    Afterwards the session ends: nothing but drafts can be written until somebody signs in.
    """
    desk.database.require(Intent.MANAGE_USERS)
    slot = desk.head.slot_of(user)
    if slot.user == desk.user:
        raise KnownError(
            words("You cannot take yourself out."), words("Another person who gives access can do it.")
        )
    key = secrets.token_bytes(_KEY)
    changed = _without(desk.head, slot, key)
    refuse_without_manager(changed)
    with desk.database.reading(Intent.MANAGE_USERS) as reading:
        gone = lost_keys(reading.connection, desk, slot.user, ())
        refuse_unknowing(reading.connection, desk.head, slot.user, gone, knowing)
    with ExitStack() as undo:
        renewed = _moved(desk, changed, slot, key, undo, progress)
        progress(0.9, words("Switching to the new database"))
        _switch(desk, changed, undo)
    desk.database.end(database_path(desk.folder, desk.head), key)
    _tidy(desk)
    forget_tries(desk.folder, slot.user)
    return Left(renewed, gone - renewed - {Compartment.AUDIT})


def _without(head: Head, gone: Slot, key: bytes) -> Head:
    """The head without a user, with a new database key for everybody who stays and for the card."""
    slots = tuple(with_database_key(slot, key) for slot in head.slots if slot.user != gone.user)
    return replace(
        head, slots=slots, database=next_database(head), former=(*head.former, (gone.user, gone.signing_key)),
        recovery=seal(key, [head.recovery_recipient]).hex(),
    )  # fmt: skip


def _moved(
    desk: Desk, changed: Head, slot: Slot, key: bytes, undo: ExitStack, progress: Progress
) -> frozenset[Compartment]:
    """The database under its new key and its new name, without the user, read again; `undo` takes it away again."""
    target = database_path(desk.folder, changed)
    making = target.with_name(target.name + MAKING)
    for file in (making, target):
        undo.callback(_drop, file)
        _drop(file)
    progress(0.1, words("Writing the database anew with a new key"))
    desk.database.copy_to(making, key)
    _refuse_unequal(desk, making, key)
    progress(0.6, words("Renewing keys"))
    ring = desk.keyring.copy()
    new = desk.database.onto(making, key, ring)
    with ExitStack() as opened:
        opened.callback(new.close)
        with new.work(Intent.MANAGE_USERS, "remove user", f"user:{slot.user}") as work:
            take_away(work.connection, slot, sorted(lost_keys(work.connection, desk, slot.user, ())))
            renewed = settle_keys(work.connection, changed, ring)
            forget_sign_in(work.connection, slot.user)
            drop_drafts_of_user(work.connection, slot.user)
            expect_members(work.connection, changed)
    progress(0.8, words("Reading the new database again"))
    _refuse_damaged(making, key)
    _put_in_place(making, target)
    return frozenset(map(Compartment, renewed))


def _refuse_unequal(desk: Desk, copy: Path, key: bytes) -> None:
    """KnownError where a table of the copy has not as many rows as the original."""
    with desk.database.reading(None) as reading:
        expected = row_counts(reading.connection)
    other = desk.database.onto(copy, key, desk.keyring)
    try:
        with other.reading(None) as reading:
            found = row_counts(reading.connection)
    finally:
        other.close()
    if found != expected:
        raise _unreadable()


def _refuse_damaged(file: Path, key: bytes) -> None:
    if any(page_problems(file, key)):
        raise _unreadable()


def _put_in_place(making: Path, target: Path) -> None:
    """Make the new file lasting, and give it its name."""
    try:
        with making.open("r+b") as file:
            os.fsync(file.fileno())
        making.replace(target)
        sync_folder(target.parent)
    except OSError:
        raise KnownError(
            words("The disk is full or does not answer, so nothing was saved."),
            words("Make room on the disk and save again. What was saved before is safe."),
        ) from None


def _switch(desk: Desk, changed: Head, undo: ExitStack) -> None:
    """Write the head. A disk that took it and then refused to sync leaves both files: either head finds its own."""
    try:
        desk.heads.write(changed)
    except KnownError:
        if read_head(desk.folder).database == changed.database:
            undo.pop_all()
            desk.database.end()
        raise
    undo.pop_all()


def _tidy(desk: Desk) -> None:
    """Write the twin head too; when both name the new file, the old one goes. The next sign-in does what fails here."""
    try:
        desk.heads.write(desk.head)
        clear_leftovers(desk.folder, desk.head)
    except (KnownError, OSError):
        return


def _drop(file: Path) -> None:
    file.unlink(missing_ok=True)
    file.with_name(f"{file.name}-journal").unlink(missing_ok=True)


def _unreadable() -> KnownError:
    return KnownError(words("The new database cannot be read back, so the old one stays."))
