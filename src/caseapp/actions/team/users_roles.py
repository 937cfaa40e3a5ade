"""Changing somebody's roles, and with them the keys she holds.

The order keeps the keys inside the table at every moment, also where the power fails: first the keys that the new roles
do not need are taken and renewed, then the head is written, then the new keys are given.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.steps import step_of
from caseapp.actions.team.keys import give, holders, only_holder, settle_keys, take_away
from caseapp.actions.team.members import expect_members
from caseapp.actions.team.users import checked_roles, needed_by, refuse_without_manager, settle_members
from caseapp.actions.team.users_own import with_slot, write_both
from caseapp.base.errors import KnownError
from caseapp.base.steps import Step
from caseapp.base.words import words
from caseapp.db.connection import Connection
from caseapp.records.fields import Compartment
from caseapp.records.roles import Intent
from caseapp.vault.heads import Head
from caseapp.vault.slots import BOUND_TO_NAME, with_roles


@dataclass(frozen=True, slots=True)
class Losing:
    """What it means to take keys from somebody: `renewed` now, `due` at a holder's next sign-in.

    `card_only` has content that nobody else can open then, but the recovery card: whoever does it has to say that she
    knows.
    """

    renewed: frozenset[Compartment]
    due: frozenset[Compartment]
    card_only: frozenset[Compartment]


@dataclass(frozen=True, slots=True)
class Changed:
    """New roles are in force. `ends` says that they were her own, so that she has to sign in again."""

    given: frozenset[Compartment]
    waiting: frozenset[Compartment]
    renewed: frozenset[Compartment]
    ends: bool


def losing(desk: Desk, user: str, roles: Collection[str] = ()) -> Losing:
    """What it would mean to leave somebody these roles, or none where she leaves. Changes nothing."""
    with desk.database.reading(Intent.MANAGE_USERS) as reading:
        gone = lost_keys(reading.connection, desk, user, roles)
        only = only_holder(reading.connection, desk.head, desk.head.slot_of(user).user, gone)
    mine = frozenset(one for one in gone if desk.keyring.holds(one) and user != desk.user)
    return Losing(mine, gone - mine, frozenset(map(Compartment, only)))


def change_roles(
    desk: Desk,
    user: str,
    roles: Collection[str],
    knowing: Collection[str] = (),
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> Changed:
    """Give somebody other roles. `knowing` names the compartments that only the card opens afterwards.

    KnownErrors where nobody could manage users any more, where `knowing` is not all of it, and for somebody who has not
    signed in since the first format of vaults, StoppedError at Stop; then nothing was changed.
    """
    desk.database.require(Intent.MANAGE_USERS)
    slot, held = desk.head.slot_of(user), checked_roles(desk, roles)
    if slot.binding != BOUND_TO_NAME:
        raise KnownError(words("This person has to sign in once before her roles can change."))
    changed = replace(desk.head, slots=with_slot(desk.head, with_roles(slot, held)))
    refuse_without_manager(changed)
    renewed = _taken(desk, slot.user, changed, knowing, step_of(progress, stop, words("Renewing keys")))
    write_both(desk.heads, changed)
    given, waiting = _given(desk, slot.user)
    ends = slot.user == desk.user
    if ends:
        desk.database.end()
    return Changed(given, waiting, renewed, ends)


def lost_keys(
    connection: Connection, desk: Desk, user: str, roles: Collection[str]
) -> frozenset[Compartment]:
    """The keys that somebody holds and would not need with these roles."""
    held = holders(connection, desk.head)[desk.head.slot_of(user).user]
    return frozenset(map(Compartment, held)) - needed_by(desk.kind, roles)


def refuse_unknowing(
    connection: Connection, head: Head, user: str, gone: Collection[str], knowing: Collection[str]
) -> None:
    """KnownError where content would be left that only the card opens, and nobody said that she knows."""
    if only_holder(connection, head, user, gone) - set(knowing):
        raise KnownError(
            words("Nobody else holds these keys: afterwards only the recovery card opens what they seal."),
            words("Let somebody else take over first, or say that you know it."),
        )


def _taken(
    desk: Desk, user: str, changed: Head, knowing: Collection[str], step: Step
) -> frozenset[Compartment]:
    """Take and renew what the new roles do not need. Gives the compartments renewed."""
    slot = changed.slot_of(user)
    with desk.database.work(Intent.MANAGE_USERS, "change roles", f"user:{user}") as work:
        gone = lost_keys(work.connection, desk, user, slot.roles)
        refuse_unknowing(work.connection, desk.head, user, gone, knowing)
        take_away(work.connection, slot, sorted(gone))
        ring = desk.keyring.copy(without=gone if user == desk.user else ())
        renewed = settle_keys(work.connection, desk.head, ring, step)
        expect_members(work.connection, desk.head, changed)
    for compartment in renewed:
        desk.keyring.take(compartment, ring.key_of(compartment))
    return frozenset(map(Compartment, renewed))


def _given(desk: Desk, user: str) -> tuple[frozenset[Compartment], frozenset[Compartment]]:
    """Give what the roles in force need, as far as the giver holds it; beside it, what has to wait."""
    slot = desk.head.slot_of(user)
    with desk.database.reading(Intent.MANAGE_USERS) as reading:
        missing = needed_by(desk.kind, slot.roles) - set(holders(reading.connection, desk.head)[user])
    giving = frozenset(one for one in missing if desk.keyring.holds(one))
    if not giving:
        settle_members(desk)
        return giving, missing
    with desk.database.work(Intent.MANAGE_USERS, "give keys", f"user:{user}") as work:
        for compartment in sorted(giving):
            give(work.connection, desk.keyring, slot, compartment)
        expect_members(work.connection, desk.head)
    return giving, missing - giving
