"""Moving the database of an open vault under a new key: into a file beside the old one, and the head is the switch.

Before the switch the old vault stands as it was, after it the new one: there is no state in between. It is needed
when somebody leaves who knew the old key, and when a recovery card is replaced that opened it.
"""

import os
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from caseapp.actions.desk import Desk, Progress, Stop, never_stop
from caseapp.actions.team.users_settling import MAKING, clear_leftovers
from caseapp.base.disks import sync_folder
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.steps import Step, no_step
from caseapp.base.words import Words, words
from caseapp.db.check import page_problems
from caseapp.db.counting import row_counts
from caseapp.db.work import Database
from caseapp.vault.compartments import Keyring
from caseapp.vault.heads import Head, database_path, read_head

_WRITING = words("Writing the database anew with a new key")
_READING = words("Reading the new database again")
Settle = Callable[[Database, Keyring, Step], None]
"""Writes what is different in the new file, in steps; the keyring is a copy of the desk's."""


def move(
    desk: Desk, changed: Head, key: bytes, settle: Settle, progress: Progress, stop: Stop = never_stop
) -> None:
    """Write the database anew under a key, settle it, read it again, and switch to the changed head, which names it.

    Needs room on the disk for a second database. KnownError where the disk refuses, StoppedError at Stop before the switch;
    then nothing was changed.
    Afterwards the session ends: nothing but drafts can be written until somebody signs in.
    """

    def step(done: float, doing: Words) -> None:
        if stop():
            raise StoppedError
        progress(done, doing)

    with ExitStack() as undo:
        _written(desk, changed, key, settle, undo, step)
        step(0.9, words("Switching to the new database"))
        _switch(desk, changed, undo)
    desk.database.end(database_path(desk.folder, desk.head), key)
    _tidy(desk)


def put_in_place(making: Path, target: Path, key: bytes, step: Step = no_step) -> None:
    """Look at every page of a new file, make it lasting, and give it its name. KnownError where it cannot be read back."""
    if any(page_problems(making, key, step)):
        raise _unreadable()
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


def drop_database(file: Path) -> None:
    """Take a database file away that no head names."""
    file.unlink(missing_ok=True)
    file.with_name(f"{file.name}-journal").unlink(missing_ok=True)


def _written(
    desk: Desk, changed: Head, key: bytes, settle: Settle, undo: ExitStack, progress: Progress
) -> None:
    target = database_path(desk.folder, changed)
    making = target.with_name(target.name + MAKING)
    for file in (making, target):
        undo.callback(drop_database, file)
        drop_database(file)
    progress(0.1, _WRITING)
    desk.database.copy_to(making, key, lambda done: progress(0.1 + 0.25 * done, _WRITING))
    _refuse_unequal(desk, making, key)
    progress(0.4, words("Renewing keys"))
    ring = desk.keyring.copy()
    new = desk.database.onto(making, key, ring)
    try:
        settle(new, ring, lambda done: progress(0.4 + 0.4 * done, words("Renewing keys")))
    finally:
        new.close()
    put_in_place(making, target, key, lambda done: progress(0.8 + 0.1 * done, _READING))


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


def _unreadable() -> KnownError:
    return KnownError(words("The new database cannot be read back, so the old one stays."))
