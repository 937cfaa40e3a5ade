"""Compartment keys: made with the vault, given to whoever may read, taken away, renewed when somebody leaves."""

from collections.abc import Iterable, Mapping

from caseapp.base.steps import Step, no_step, part_of
from caseapp.db.compartments import (
    SealedKey,
    drop_other_holders,
    drop_sealed_key,
    epochs,
    file_keys,
    put_sealed_key,
    sealed_keys,
)
from caseapp.db.connection import Connection
from caseapp.db.resealing import reseal
from caseapp.db.settings import read_settings, write_settings
from caseapp.records.fields import Compartment
from caseapp.records.roles import compartments_of
from caseapp.vault import recovery
from caseapp.vault.compartments import Keyring, audit_public, new_compartment_key
from caseapp.vault.heads import Head
from caseapp.vault.sealing import seal, unseal
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
        _put_for_card(connection, recipient, compartment, 1, key)


def keyring_of(connection: Connection, vault: str, slot: Slot, opened: UserKeys) -> Keyring:
    """What a signed-in user holds."""
    keys = {
        one.compartment: opened.unseal(one.sealed, _purpose(vault, one.compartment, one.epoch))
        for one in sealed_keys(connection, slot.box_key)
    }
    public = bytes.fromhex(read_settings(connection)[AUDIT_KEY])
    return Keyring(vault, opened.own_key, public, keys)


def holders(connection: Connection, head: Head) -> Mapping[str, frozenset[str]]:
    """The compartments each user holds a key of, by user."""
    rows = sealed_keys(connection)
    return {
        slot.user: frozenset(row.compartment for row in rows if row.holder == slot.box_key)
        for slot in head.slots
    }


def give(connection: Connection, keyring: Keyring, slot: Slot, compartment: str) -> None:
    """Pass a key on to another user. KnownError where the giver does not hold it herself."""
    key = keyring.key_of(compartment)
    _put_for_user(connection, keyring.vault, slot, compartment, epochs(connection)[compartment], key)


def give_opened(connection: Connection, vault: str, slot: Slot, compartment: str, key: bytes) -> None:
    """Give a user a key that was opened with the recovery card, because nobody holds it any more."""
    _put_for_user(connection, vault, slot, compartment, epochs(connection)[compartment], key)


def only_holder(connection: Connection, head: Head, user: str, compartments: Iterable[str]) -> frozenset[str]:
    """Those compartments that have content and that nobody but this user holds: then only the recovery card opens them."""
    others = frozenset[str]().union(
        *(held for name, held in holders(connection, head).items() if name != user)
    )
    return frozenset(
        one for one in compartments
        if one not in others and (one == Compartment.AUDIT or file_keys(connection, one))
    )  # fmt: skip


def take_away(connection: Connection, slot: Slot, compartments: Iterable[str]) -> None:
    """Take keys from a user. She has seen them, so they are due to be renewed by whoever still holds them."""
    due = due_compartments(connection)
    for compartment in compartments:
        drop_sealed_key(connection, slot.box_key, compartment)
        due |= {compartment}
    write_settings(connection, {DUE: ";".join(sorted(due))})


def due_compartments(connection: Connection) -> frozenset[str]:
    """The compartments whose key somebody knows who should not."""
    return frozenset(filter(None, read_settings(connection).get(DUE, "").split(";")))


def settle_keys(
    connection: Connection, head: Head, keyring: Keyring, step: Step = no_step
) -> tuple[str, ...]:
    """At a sign-in: forget holders whom the head no longer names, and renew the keys that are due and held here.

    Gives the names of the renewed compartments. Renewing seals every answer anew, which takes seconds for each key with
    10,000 people; whoever stops it by `step` must let go of the keyring too.
    """
    drop_other_holders(connection, [*(slot.box_key for slot in head.slots), head.recovery_recipient])
    due = due_compartments(connection)
    mine = tuple(sorted(one for one in due if keyring.holds(one)))
    for place, compartment in enumerate(mine):
        part = part_of(step, place / len(mine), (place + 1) / len(mine))
        _renew(connection, head, keyring, compartment, part)
    if mine:
        write_settings(connection, {DUE: ";".join(sorted(due - set(mine)))})
    return mine


def keys_by_card(connection: Connection, card: str) -> Mapping[str, bytes]:
    """All compartment keys, opened with the key of the recovery card. KnownError where it is another card."""
    recipient = recovery.recipient_of(card)
    return {one.compartment: unseal(one.sealed, card) for one in sealed_keys(connection, recipient)}


def card_lacks(connection: Connection, recipient: str) -> frozenset[str]:
    """The compartments that the recovery card does not open, such as after somebody replaced it who holds less."""
    has = {(one.compartment, one.epoch) for one in sealed_keys(connection, recipient)}
    return frozenset(name for name, epoch in epochs(connection).items() if (name, epoch) not in has)


def seal_for_card(connection: Connection, keys: Mapping[str, bytes], recipient: str) -> None:
    """Seal compartment keys to a new recovery card, beside the old one, which counts until the head names the new."""
    known = epochs(connection)
    for compartment, key in keys.items():
        _put_for_card(connection, recipient, compartment, known[compartment], key)


def seal_for_user(
    connection: Connection, vault: str, keys: Mapping[str, bytes], old: Slot, new: Slot
) -> None:
    """Seal to a user's new key pair what she held with her old one; the rows of the old one go at the next sign-in."""
    for one in sealed_keys(connection, old.box_key):
        if one.compartment in keys:
            _put_for_user(connection, vault, new, one.compartment, one.epoch, keys[one.compartment])


def _renew(connection: Connection, head: Head, keyring: Keyring, compartment: str, step: Step) -> None:
    """A new key for a compartment and for every file in it, under which all answers are sealed anew.

    Of the log only what is written from now on: whoever held the old key has read the old lines.
    """
    old = keyring.copy()
    epoch, key = epochs(connection)[compartment] + 1, new_compartment_key(compartment)
    if compartment == Compartment.AUDIT:
        key += keyring.key_of(compartment)
        write_settings(connection, {AUDIT_KEY: audit_public(key).hex()})
    keyring.take(compartment, key)
    if compartment != Compartment.AUDIT:
        reseal(connection, compartment, old, keyring, step)
    holding = {one.holder for one in sealed_keys(connection) if one.compartment == compartment}
    for slot in head.slots:
        if slot.box_key in holding:
            _put_for_user(connection, keyring.vault, slot, compartment, epoch, key)
    _put_for_card(connection, head.recovery_recipient, compartment, epoch, key)


def _put_for_card(connection: Connection, recipient: str, compartment: str, epoch: int, key: bytes) -> None:
    put_sealed_key(connection, SealedKey(recipient, compartment, epoch, seal(key, [recipient])))


def _put_for_user(
    connection: Connection, vault: str, slot: Slot, compartment: str, epoch: int, key: bytes
) -> None:
    sealed = seal_to(slot, key, _purpose(vault, compartment, epoch))
    put_sealed_key(connection, SealedKey(slot.box_key, compartment, epoch, sealed))


def _purpose(vault: str, compartment: str, epoch: int) -> bytes:
    return f"caseapp compartment key 1\n{vault}\n{compartment}\n{epoch}".encode()
