"""The recovery card and its shares: the way back in when a passphrase is forgotten, and how they are made anew."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from caseapp.actions.backup import Restored, with_new_keys
from caseapp.actions.keys import keyring_of, keys_by_card, seal_for_card, seal_for_user
from caseapp.actions.members import expect_members
from caseapp.base.clock import Clock
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.engine import open_engine
from caseapp.db.work import Actor, Database, transaction
from caseapp.vault import recovery
from caseapp.vault.heads import Head, database_path, read_head, write_head
from caseapp.vault.slots import open_slot


def recover(folder: Path, card: str, clock: Clock) -> Restored:
    """Open the way into a vault whose passphrase is forgotten: the first user gets a new passphrase and a new card.

    KnownError where the card belongs to another vault. The old card and the old passphrase open nothing afterwards.
    """
    head = read_head(folder)
    key = recovery.read_card(card)
    if recovery.recipient_of(key) != head.recovery_recipient:
        raise KnownError(
            words("This recovery card belongs to another vault, or was replaced by a newer one.")
        )
    changed, restored = with_new_keys(head, key)
    opened = open_slot(changed.slots[0], restored.passphrase)
    actor = Actor(opened.user, opened.roles, opened.signer.public_key, opened.signer.sign)
    engine = open_engine(database_path(folder, head), opened.database_key)
    try:
        with transaction(engine) as connection:
            keys = keys_by_card(connection, key)
            seal_for_card(connection, keys, changed.recovery_recipient)
            expect_members(connection, head, changed)
            seal_for_user(connection, head.vault, keys, head.slots[0], changed.slots[0])
            keyring = keyring_of(connection, head.vault, changed.slots[0], opened)
        _exchange_heads(folder, Database(engine, actor, clock, keyring), head, changed)
    finally:
        engine.dispose()
    return replace(restored, folder=folder)


def _exchange_heads(folder: Path, database: Database, old: Head, new: Head) -> None:
    """The old head stays in force until the database is open and takes the entry of the log.

    Whoever recovers sees the new passphrase and card only after this; a refusal halfway must not lock her out.
    """
    written = None
    try:
        with database.work(None, "recover by card"):
            written = write_head(folder, new)
    except KnownError:
        if written is not None:
            write_head(folder, replace(old, generation=written.generation))
        raise
    with suppress(KnownError):
        write_head(folder, written)
