"""The way back in when a passphrase is forgotten: by the recovery card, or by two of its three shares.

Nothing is written before the new card was typed back. Then come, each whole or not at all: what the new card and the
new passphrase need, beside what the old ones have; the head, which is the switch; the entry of the log. A power cut
leaves the old card in force, or the new one, which is on paper by then.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.actions.keys import keys_by_card, seal_for_card, seal_for_user
from caseapp.actions.members import expect_members
from caseapp.actions.opening import open_vault
from caseapp.actions.recovery_papers import FreshCard, fresh_card
from caseapp.actions.recovery_settling import Recovery, remember_recovery
from caseapp.base.clock import Clock, stamp
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.connection import Connection
from caseapp.db.engine import open_engine
from caseapp.db.migrate import BASE, schema_version
from caseapp.db.work import transaction
from caseapp.vault import recovery
from caseapp.vault.heads import Head, database_path, read_head, write_head
from caseapp.vault.passphrase import passphrase_problem
from caseapp.vault.sealing import seal, unseal
from caseapp.vault.shares import join_shares, share_number
from caseapp.vault.slots import make_slot


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
    head = read_head(folder)
    slot = head.slot_of(user) if user else head.slots[0]
    key = card_key(head, papers)
    with _opened(folder, head, key) as (connection, old):
        if not old:
            keys_by_card(connection, key)
    by = "card" if len([paper for paper in papers if paper.strip()]) == 1 else "shares"
    return Recovering(folder, head, key, by, slot.user, fresh_card())


def finish_recovery(begun: Recovering, passphrase: str, typed: str, clock: Clock) -> Desk:
    """Give the user her new passphrase and the vault its new card, which `typed` proves to be on paper; open it.

    KnownErrors where the passphrase is too weak, the card was not typed back, or the vault was changed meanwhile: then
    the old card still holds. Everything she held before she holds afterwards; her unsaved drafts are lost, because only
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
    changed = _changed_head(begun, passphrase)
    prepare(begun, changed, clock)
    exchange(begun.folder, changed)
    return open_vault(begun.folder, begun.user, passphrase, clock)


def prepare(begun: Recovering, changed: Head, clock: Clock) -> None:
    """Seal what the new card and the new key pair need, beside what the old ones have. The old head stays in force."""
    old, new = begun.head.slot_of(begun.user), changed.slot_of(begun.user)
    with _opened(begun.folder, begun.head, begun.key) as (connection, is_old):
        remember_recovery(connection, Recovery(stamp(clock.now()), new.user, begun.by, new.signing_key))
        if is_old:
            return  # a database of format 1 has no compartment keys; opening makes them, also for the new card
        keys = keys_by_card(connection, begun.key)
        seal_for_card(connection, keys, changed.recovery_recipient)
        seal_for_user(connection, begun.head.vault, keys, old, new)
        expect_members(connection, begun.head, changed)


def exchange(folder: Path, changed: Head) -> Head:
    """Put a new head in force: the switch. Then write it over its twin too, so that no head names the old card."""
    written = write_head(folder, changed)
    with suppress(KnownError):
        written = write_head(folder, written)
    return written


def _changed_head(begun: Recovering, passphrase: str) -> Head:
    head, first = begun.head, begun.head.slot_of(begun.user)
    database_key = unseal(bytes.fromhex(head.recovery), begun.key)
    slot = make_slot(first.user, first.roles, passphrase, database_key, first.cost)
    slots = tuple(slot if one.user == first.user else one for one in head.slots)
    return replace(
        with_card(head, begun.fresh, database_key), slots=slots,
        former=(*head.former, (first.user, first.signing_key)),
    )  # fmt: skip


def with_card(head: Head, fresh: FreshCard, database_key: bytes) -> Head:
    """The head with another recovery card, and with its shares or none."""
    recipient = recovery.recipient_of(fresh.card)
    shares = fresh.shares.sealed if fresh.shares is not None else ()
    return replace(
        head, recovery_recipient=recipient, recovery=seal(database_key, [recipient]).hex(), shares=shares
    )


@contextmanager
def _opened(folder: Path, head: Head, key: str) -> Iterator[tuple[Connection, bool]]:
    """A transaction on a closed vault, and whether its database is of the first format."""
    engine = open_engine(database_path(folder, head), unseal(bytes.fromhex(head.recovery), key))
    try:
        is_old = schema_version(engine) < BASE
        with transaction(engine) as connection:
            yield connection, is_old
    finally:
        engine.dispose()
