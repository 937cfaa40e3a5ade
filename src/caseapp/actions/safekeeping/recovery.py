"""The way back in when a passphrase is forgotten: by the recovery card, or by two of its three shares.

Nothing is written before the new card was typed back. Then come, each whole or not at all: a copy of the database under
a new key, with what the new card and the new passphrase need; the head that names it, which is the switch; the entry of
the log. A power cut leaves the old card in force, or the new one, which is on paper by then. The old card, even with an
old copy of the head, does not open the new database.
"""

import secrets
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.safekeeping.recovery_papers import FreshCard, fresh_card
from caseapp.actions.safekeeping.recovery_settling import Recovery, remember_recovery
from caseapp.actions.steps import step_of
from caseapp.actions.team.keys import keys_by_card, seal_for_card, seal_for_user
from caseapp.actions.team.members import expect_members
from caseapp.actions.team.users_settling import MAKING
from caseapp.actions.vaults.found import refuse_unreachable
from caseapp.actions.vaults.moving import drop_database, put_in_place
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import Clock, stamp
from caseapp.base.errors import KnownError
from caseapp.base.steps import Step, no_step, part_of
from caseapp.base.words import words
from caseapp.db.closed import closed_database
from caseapp.db.connection import Connection
from caseapp.db.users import drop_drafts_of_user
from caseapp.vault import recovery
from caseapp.vault.heads import Head, database_path, next_database, read_head, write_head
from caseapp.vault.passphrase import passphrase_problem
from caseapp.vault.sealing import seal, unseal
from caseapp.vault.shares import join_shares, share_number
from caseapp.vault.slots import make_slot, with_database_key


@dataclass(frozen=True, slots=True)
class Recovering:
    """A recovery that has not begun to write: the card fits, and a fresh card waits to be put on paper.

    `had_shares` tells that the vault has shares, which are void afterwards.
    """

    folder: Path
    head: Head = field(repr=False)
    key: str = field(repr=False)
    by: str
    user: str
    fresh: FreshCard = field(repr=False)
    is_old: bool
    """The database is of the first format, which gets its compartments, and its new file, when it is opened."""
    database_key: bytes = field(repr=False)
    """The key that the database has afterwards."""

    @property
    def had_shares(self) -> bool:
        """Whether shares of the old card are on paper somewhere."""
        return bool(self.head.shares)


def card_key(head: Head, papers: Sequence[str]) -> str:
    """The recovery card's key (an age identity) from what was typed: the card, or two shares.

    KnownErrors say what is mistyped, what belongs to another vault, and that one share alone opens nothing.
    """
    keys = [recovery.read_card(paper) for paper in papers if paper.strip()]
    if not keys:
        raise KnownError(words("The groups of the recovery card are missing."))
    key = keys[0] if len(keys) == 1 else join_shares(keys[0], keys[1], head.shares)
    if len(keys) == 1 and (number := share_number(key, head.shares)) is not None:
        raise KnownError(
            words("This is share {n} of 3, which opens nothing by itself.", n=number),
            words("Put in another one of the three as well."),
        )
    if recovery.recipient_of(key) != head.recovery_recipient:
        raise KnownError(
            words("This recovery card belongs to another vault, or was replaced by a newer one.")
        )
    return key


def begin_recovery(folder: Path, papers: Sequence[str], user: str = "") -> Recovering:
    """See whether the card or two shares open a vault for a user (the first one where nobody is named).

    Nothing is changed. KnownErrors as of `card_key`; also where the vault is open elsewhere or damaged, and where nobody
    of that name uses it.
    """
    refuse_unreachable(folder)
    head = read_head(folder)
    slot = head.slot_of(user) if user else head.slots[0]
    key = card_key(head, papers)
    database_key = unseal(bytes.fromhex(head.recovery), key)
    with closed_database(database_path(folder, head), database_key) as database:
        is_old = database.is_old
        if not is_old:
            with database.transaction() as connection:
                keys_by_card(connection, key)
    by = "card" if len([paper for paper in papers if paper.strip()]) == 1 else "shares"
    after = database_key if is_old else secrets.token_bytes(32)
    return Recovering(folder, head, key, by, slot.user, fresh_card(), is_old, after)


def finish_recovery(
    begun: Recovering,
    passphrase: str,
    typed: str,
    clock: Clock,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> Desk:
    """Give the user her new passphrase and the vault its new card, which `typed` proves to be on paper; open it.

    KnownErrors where the passphrase is too weak, the card was not typed back, or the vault was changed meanwhile, and
    StoppedError at Stop: then the old card still holds. Everything she held before she holds afterwards; her unsaved drafts are lost, because only
    her old passphrase opened them.
    """
    problem = passphrase_problem(passphrase)
    if problem is not None:
        raise KnownError(problem)
    if recovery.read_card(typed) != begun.fresh.card:
        raise KnownError(words("What was typed back is not the new card."))
    head = read_head(begun.folder)
    if head.generation != begun.head.generation:
        raise KnownError(words("The vault was changed meanwhile."), words("Begin with the card once more."))
    doing = words("Writing the database anew with a new key")
    step = step_of(progress, stop, doing)
    step(0)
    changed = changed_head(begun, passphrase)
    prepare(begun, changed, clock, part_of(step, 0.1, 0.9))
    progress(0.95, doing)
    exchange(begun.folder, changed)
    return open_vault(begun.folder, begun.user, passphrase, clock)


def prepare(begun: Recovering, changed: Head, clock: Clock, step: Step = no_step) -> None:
    """Write the database that the changed head names, beside the present one. The old head stays in force.

    KnownError where the disk refuses; then nothing of it stays.
    """
    before = database_path(begun.folder, begun.head), unseal(bytes.fromhex(begun.head.recovery), begun.key)
    recovery_now = Recovery(stamp(clock.now()), begun.user, begun.by, changed.slot_of(begun.user).signing_key)
    with closed_database(*before) as database:
        if database.is_old:
            with database.transaction() as connection:
                remember_recovery(connection, recovery_now)
            return
        target = database_path(begun.folder, changed)
        making = target.with_name(target.name + MAKING)
        with ExitStack() as undo:
            for file in (making, target):
                undo.callback(drop_database, file)
                drop_database(file)
            database.copy_to(making, begun.database_key, part_of(step, 0, 0.5))
            with closed_database(making, begun.database_key) as copy:
                copy.bring_up_to_date()
                with copy.transaction() as connection:
                    remember_recovery(connection, recovery_now)
                    _settle(connection, begun, changed)
            put_in_place(making, target, begun.database_key, part_of(step, 0.6, 1))
            undo.pop_all()


def _settle(connection: Connection, begun: Recovering, changed: Head) -> None:
    """What the new card and the new key pair need; what only the old passphrase opened goes."""
    keys = keys_by_card(connection, begun.key)
    seal_for_card(connection, keys, changed.recovery_recipient)
    seal_for_user(
        connection, changed.vault, keys, begun.head.slot_of(begun.user), changed.slot_of(begun.user)
    )
    drop_drafts_of_user(connection, begun.user)
    expect_members(connection, changed)


def exchange(folder: Path, changed: Head) -> Head:
    """Put a new head in force: the switch. Then write it over its twin too, so that no head names the old card."""
    written = write_head(folder, changed)
    with suppress(KnownError):
        written = write_head(folder, written)
    return written


def changed_head(begun: Recovering, passphrase: str) -> Head:
    """The head after the recovery; takes about a second."""
    head, first, key = begun.head, begun.head.slot_of(begun.user), begun.database_key
    slot = make_slot(first.user, first.roles, passphrase, key, first.cost)
    slots = tuple(slot if one.user == first.user else with_database_key(one, key) for one in head.slots)
    return replace(
        with_card(head, begun.fresh, key), slots=slots, database=head.database if begun.is_old else next_database(head),
        former=(*head.former, (first.user, first.signing_key)),
    )  # fmt: skip


def with_card(head: Head, fresh: FreshCard, database_key: bytes) -> Head:
    """The head with another recovery card, and with its shares or none."""
    recipient = recovery.recipient_of(fresh.card)
    shares = fresh.shares.sealed if fresh.shares is not None else ()
    return replace(
        head, recovery_recipient=recipient, recovery=seal(database_key, [recipient]).hex(), shares=shares
    )
