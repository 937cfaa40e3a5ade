"""Somebody leaves: her slot goes, the keys she held are renewed, and the database gets a new key in a new file.

Everything is written into the new file, beside the old one; the head that names it is the switch. Before the switch the
old vault stands with its old users, after it the new one: there is no state in between. What she copied before, and old
backups, she can still open with her passphrase; nothing takes that back, and the page says so.
"""

import secrets
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.team.keys import settle_keys, take_away
from caseapp.actions.team.members import expect_members
from caseapp.actions.team.users import refuse_without_manager
from caseapp.actions.team.users_own import forget_sign_in
from caseapp.actions.team.users_roles import lost_keys, refuse_unknowing
from caseapp.actions.team.users_tries import forget_tries
from caseapp.actions.vaults.moving import move
from caseapp.base.errors import KnownError
from caseapp.base.steps import Step
from caseapp.base.words import words
from caseapp.db.users import drop_drafts_of_user
from caseapp.db.work import Database
from caseapp.records.fields import Compartment
from caseapp.records.roles import Intent
from caseapp.vault.compartments import Keyring
from caseapp.vault.heads import Head, next_database
from caseapp.vault.sealing import seal
from caseapp.vault.slots import Slot, with_database_key

_KEY = 32


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody has left. The keys of this session are of yesterday: it has to end now."""

    renewed: frozenset[Compartment]
    due: frozenset[Compartment]


def remove_user(
    desk: Desk,
    user: str,
    knowing: Collection[str] = (),
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> Left:
    """Take somebody out and renew what she knew. `knowing` names the compartments that only the card opens afterwards.

    Needs room on the disk for a second database. KnownErrors where it is the last manager or the signed-in person
    herself, where `knowing` is not all of it, and where the disk refuses, StoppedError at Stop; then nothing was changed.
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
    renewed: set[Compartment] = set()
    move(
        desk,
        changed,
        key,
        lambda new, ring, step: renewed.update(_settled(desk, new, ring, changed, slot, step)),
        progress,
        stop,
    )
    forget_tries(desk.folder, slot.user)
    return Left(frozenset(renewed), gone - renewed)


def _without(head: Head, gone: Slot, key: bytes) -> Head:
    """The head without a user, with a new database key for everybody who stays and for the card."""
    slots = tuple(with_database_key(slot, key) for slot in head.slots if slot.user != gone.user)
    return replace(
        head, slots=slots, database=next_database(head), former=(*head.former, (gone.user, gone.signing_key)),
        recovery=seal(key, [head.recovery_recipient]).hex(),
    )  # fmt: skip


def _settled(
    desk: Desk, new: Database, ring: Keyring, changed: Head, slot: Slot, step: Step
) -> Iterable[Compartment]:
    """Take everything of the user out of the new database; gives the compartments whose keys were renewed at once."""
    with new.work(Intent.MANAGE_USERS, "remove user", f"user:{slot.user}") as work:
        take_away(work.connection, slot, sorted(lost_keys(work.connection, desk, slot.user, ())))
        renewed = settle_keys(work.connection, changed, ring, step)
        forget_sign_in(work.connection, slot.user)
        drop_drafts_of_user(work.connection, slot.user)
        expect_members(work.connection, changed)
    return map(Compartment, renewed)
