"""A vault of an earlier format: copied into the present one, compared, and only then switched to."""

import os
import secrets
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from caseapp.actions.desk import Progress, Stop, never_stop, no_progress
from caseapp.actions.team.keys import keyring_of, make_keys
from caseapp.actions.team.users_settling import MAKING, clear_leftovers
from caseapp.base.disks import sync_folder
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.paths import is_there
from caseapp.base.words import Words, words
from caseapp.db.check import page_problems
from caseapp.db.engine import create_engine, open_engine
from caseapp.db.migrate import BASE, make_schema, migrate
from caseapp.db.upgrade import upgrade
from caseapp.db.work import transaction
from caseapp.vault.heads import Head, database_path, next_database, write_head
from caseapp.vault.slots import BOUND_TO_NAME, UserKeys, with_passphrase


def upgrade_vault(
    folder: Path,
    head: Head,
    opened: UserKeys,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> Head:
    """Copy, step, verify, switch. Gives the head that is in force afterwards.

    The new database is written beside the old one, under a name of its own until it is whole; the head that names it is the
    switch, and the old file goes only when both heads name the new one. A power cut before that leaves the old vault, one
    after it the new.
    KnownError where the disk is full or a record is not equal afterwards, StoppedError at Stop; then everything is as it was.
    """

    def step(done: float, doing: Words) -> None:
        if stop():
            raise StoppedError
        progress(done, doing)

    changed = replace(head, database=next_database(head))
    target = database_path(folder, changed)
    making = target.with_name(target.name + MAKING)
    with ExitStack() as undo:
        for file in (making, making.with_name(f"{making.name}-journal")):
            undo.callback(file.unlink, missing_ok=True)
        making.unlink(missing_ok=True)
        try:
            _copied(folder, head, opened, making, step)
            set_aside(target)
            making.rename(target)
            undo.callback(target.unlink, missing_ok=True)
            sync_folder(folder)
        except OSError:
            raise KnownError(
                words("The disk is full or does not answer, so nothing was saved."),
                words("Make room on the disk and save again. What was saved before is safe."),
            ) from None
        written = write_head(folder, changed)
        undo.pop_all()
    written = write_head(folder, written)
    clear_leftovers(folder, written)
    return written


def locked_anew(folder: Path, head: Head, user: str, passphrase: str) -> Head:
    """Bring the slot of a signed-in user into the present format, once: from then on her roles may change."""
    slot = head.slot_of(user)
    if slot.binding == BOUND_TO_NAME:
        return head
    fresh = with_passphrase(slot, passphrase, passphrase)
    slots = tuple(fresh if one.user == slot.user else one for one in head.slots)
    return write_head(folder, replace(head, slots=slots))


def set_aside(file: Path) -> None:
    """Give a database that stands where another shall be written a name that no clearing takes away.

    Whoever puts the folder of an earlier day back over a newer one has all later work in that file.
    """
    if is_there(file):
        file.rename(file.with_name(f"{file.stem}-set-aside-{secrets.token_hex(4)}.db"))


def _copied(folder: Path, head: Head, opened: UserKeys, target: Path, progress: Progress) -> None:
    old = open_engine(database_path(folder, head), opened.database_key)
    new = create_engine(target, opened.database_key)
    try:
        make_schema(new, BASE)
        with transaction(new) as connection:
            make_keys(connection, head.kind, head.vault, head.slot_of(opened.user), head.recovery_recipient)
            keyring = keyring_of(connection, head.vault, head.slot_of(opened.user), opened)
        upgrade(old, new, keyring, progress)
        migrate(new)
    finally:
        new.dispose()
        old.dispose()
    progress(1.0, words("Checking every page of it"))
    if any(page_problems(target, opened.database_key)):
        raise KnownError(words("The new database cannot be read back, so the old one stays."))
    with target.open("rb") as file:
        os.fsync(file.fileno())
    sync_folder(folder)
