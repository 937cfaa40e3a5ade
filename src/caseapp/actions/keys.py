"""Compartment keys: made with the vault, given to whoever may read, taken away, renewed when somebody leaves."""

from collections.abc import Iterable

from caseapp.db.compartments import (
    CARD,
    SealedKey,
    drop_sealed_key,
    epochs,
    file_keys,
    put_file_key,
    put_sealed_key,
    sealed_keys,
)
from caseapp.db.connection import Connection
from caseapp.db.settings import read_settings, write_settings
from caseapp.records.fields import Compartment
from caseapp.records.roles import compartments_of
from caseapp.vault.compartments import Keyring, audit_public, new_compartment_key
from caseapp.vault.heads import Head
from caseapp.vault.sealing import seal
from caseapp.vault.slots import Slot, UserKeys, seal_to

AUDIT_KEY = "audit_key"
"""The setting with the public half of the audit log's key, with which everybody's work is written down."""

DUE = "rotation_due"
"""The setting that names the compartments whose key a holder renews when she signs in next, joined by a semicolon."""

_OF_PEOPLE = tuple(one for one in Compartment if one not in (Compartment.CASE, Compartment.AUDIT))


def compartments_of_kind(kind: str) -> tuple[Compartment, ...]:
    """The compartments a vault has: a coordinator's holds no people, only a log."""
    return (*_OF_PEOPLE, Compartment.AUDIT) if kind == "shelter" else (Compartment.AUDIT,)


def make_keys(connection: Connection, kind: str, vault: str, slot: Slot, recipient: str) -> None:
    """A key for every compartment of a new vault: for its first user as far as her roles go, and for the card."""
    for compartment in compartments_of_kind(kind):
        key = new_compartment_key(compartment)
        if compartment == Compartment.AUDIT:
            write_settings(connection, {AUDIT_KEY: audit_public(key).hex()})
        if compartment in compartments_of(slot.roles):
            _put_for_user(connection, vault, slot, compartment, 1, key)
        put_for_card(connection, compartment, 1, key, recipient)


def keyring_of(connection: Connection, vault: str, opened: UserKeys) -> Keyring:
    """What a signed-in user holds."""
    keys = {
        one.compartment: opened.unseal(one.sealed, _purpose(vault, one.compartment, one.epoch))
        for one in sealed_keys(connection, opened.user)
    }
    public = bytes.fromhex(read_settings(connection)[AUDIT_KEY])
    return Keyring(vault, opened.own_key, public, keys)


def give(connection: Connection, keyring: Keyring, slot: Slot, compartment: str) -> None:
    """Pass a key on to another user. KnownError where the giver does not hold it herself."""
    key = keyring.key_of(compartment)
    _put_for_user(connection, keyring.vault, slot, compartment, epochs(connection)[compartment], key)


def take_away(connection: Connection, user: str, compartments: Iterable[str]) -> None:
    """Take keys from a user. She has seen them, so they are due to be renewed by whoever still holds them."""
    due = due_compartments(connection)
    for compartment in compartments:
        drop_sealed_key(connection, user, compartment)
        if compartment != Compartment.AUDIT:
            due |= {compartment}
    write_settings(connection, {DUE: ";".join(sorted(due))})


def due_compartments(connection: Connection) -> frozenset[str]:
    """The compartments whose key somebody knows who should not."""
    return frozenset(filter(None, read_settings(connection).get(DUE, "").split(";")))


def renew_due(connection: Connection, head: Head, keyring: Keyring) -> tuple[str, ...]:
    """Renew the keys that are due and that this user holds. Gives the names of those compartments."""
    due = due_compartments(connection)
    mine = tuple(sorted(one for one in due if keyring.holds(one)))
    for compartment in mine:
        _renew(connection, head, keyring, compartment)
    if mine:
        write_settings(connection, {DUE: ";".join(sorted(due - set(mine)))})
    return mine


def _renew(connection: Connection, head: Head, keyring: Keyring, compartment: str) -> None:
    """A new key for a compartment: the keys of all files are wrapped anew, and everybody who holds it gets it."""
    opened = [
        (owner, number, keyring.file_key(compartment, f"{owner}:{number}", wrapped))
        for owner, number, wrapped in file_keys(connection, compartment)
    ]
    epoch, key = epochs(connection)[compartment] + 1, new_compartment_key(compartment)
    keyring.take(compartment, key)
    for owner, number, file_key in opened:
        wrapped = keyring.wrap_file_key(compartment, f"{owner}:{number}", file_key)
        put_file_key(connection, owner, number, compartment, wrapped)
    holders = {one.holder for one in sealed_keys(connection) if one.compartment == compartment}
    for slot in head.slots:
        if slot.user in holders:
            _put_for_user(connection, keyring.vault, slot, compartment, epoch, key)
    put_for_card(connection, compartment, epoch, key, head.recovery_recipient)


def put_for_card(connection: Connection, compartment: str, epoch: int, key: bytes, recipient: str) -> None:
    """Seal a compartment's key to the recovery card."""
    put_sealed_key(connection, SealedKey(CARD, compartment, epoch, seal(key, [recipient])))


def put_for_user(connection: Connection, vault: str, slot: Slot, compartment: str, key: bytes) -> None:
    """Seal a compartment's present key to a user: for whoever opened it with the recovery card."""
    _put_for_user(connection, vault, slot, compartment, epochs(connection)[compartment], key)


def _put_for_user(
    connection: Connection, vault: str, slot: Slot, compartment: str, epoch: int, key: bytes
) -> None:
    sealed = seal_to(slot, key, _purpose(vault, compartment, epoch))
    put_sealed_key(connection, SealedKey(slot.user, compartment, epoch, sealed))


def _purpose(vault: str, compartment: str, epoch: int) -> bytes:
    return f"caseapp compartment key 1\n{vault}\n{compartment}\n{epoch}".encode()
