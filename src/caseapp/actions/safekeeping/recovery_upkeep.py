"""Looking after the recovery card: what is known of it, trying it without changing anything, and replacing it."""

import secrets
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.safekeeping.backup_reading import Watch
from caseapp.actions.safekeeping.recovery import card_key, exchange, with_card
from caseapp.actions.safekeeping.recovery_papers import SHORT, FreshCard
from caseapp.actions.team.keys import card_lacks, keys_by_card, seal_for_card
from caseapp.actions.team.members import expect_members
from caseapp.actions.vaults.moving import move
from caseapp.base.errors import KnownError
from caseapp.base.steps import Step
from caseapp.base.words import Words, words
from caseapp.db.backups import backups
from caseapp.db.check import page_problems
from caseapp.db.settings import read_settings, write_settings
from caseapp.db.work import Database
from caseapp.exchange.backup import unpack_to
from caseapp.records.fields import COMPARTMENT_LABELS, Compartment
from caseapp.records.roles import Intent
from caseapp.vault import recovery
from caseapp.vault.compartments import Keyring
from caseapp.vault.heads import head_from_bytes, next_database
from caseapp.vault.sealing import unseal
from caseapp.vault.signing import verify
from caseapp.vault.slots import open_slot, with_database_key
from caseapp.vault.streams import unseal_parts

DRILL = "recovery_drill"
"""The setting with the day on which the card was last tried."""

_COPY = ".copy"
"""How the folder begins in which a backup is opened; what a power cut leaves of it goes with the next backup."""


@dataclass(frozen=True, slots=True)
class CardStatus:
    """What Settings shows. `lacking` are compartments that the card does not open yet; `tried` is the last drill."""

    fingerprint: str
    vault: str
    has_shares: bool
    lacking: tuple[str, ...]
    tried: date | None
    may_replace: bool


@dataclass(frozen=True, slots=True)
class Tried:
    """What a drill found; a card that opens nothing is a KnownError. `newer` names a backup made after the tried one."""

    lacking: tuple[str, ...]
    backup: bool
    newer: str = ""


def card_status(desk: Desk) -> CardStatus:
    """What is known of the card without the card."""
    with desk.database.reading(None) as reading:
        lacking = card_lacks(reading.connection, desk.head.recovery_recipient)
        tried = read_settings(reading.connection).get(DRILL, "")
    return CardStatus(
        recovery.recipient_fingerprint(desk.head.recovery_recipient), desk.head.vault[:SHORT], bool(desk.head.shares),
        tuple(sorted(lacking)), date.fromisoformat(tried) if tried else None, may_replace(desk),
    )  # fmt: skip


def may_replace(desk: Desk) -> bool:
    """Whether the signed-in person may make a new card."""
    try:
        desk.database.require(Intent.MANAGE_VAULT)
    except KnownError:
        return False
    return True


def try_papers(
    desk: Desk,
    papers: Sequence[str],
    backup: Path | None = None,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> Tried:
    """The drill: whether the card, or two shares, open these records and a backup. Nothing in them is changed.

    The day is kept and the drill is logged. KnownErrors as of `card_key`, and where the backup is none of this vault or
    cannot be read; StoppedError at Stop, and then the drill was none.
    """
    key = card_key(desk.head, papers)
    if unseal(bytes.fromhex(desk.head.recovery), key) != desk.keys.database_key:
        raise KnownError(words("The card opens a key that is not the one of these records. Make a new card."))
    if backup is not None:
        _open_backup(desk, backup, key, Watch(progress, stop, backup))
    by = "card" if len([paper for paper in papers if paper.strip()]) == 1 else "shares"
    with desk.database.work(None, f"try {by}") as work:
        keys_by_card(work.connection, key)
        newest = next((one.name for one in backups(work) if one.verified_at), "")
        lacking = card_lacks(work.connection, desk.head.recovery_recipient)
        write_settings(work.connection, {DRILL: desk.clock.today().isoformat()})
    newer = newest if backup is not None and Path(newest).stem != backup.stem else ""
    return Tried(tuple(sorted(lacking)), backup is not None, newer)


def check_passphrase(desk: Desk, passphrase: str) -> None:
    """KnownError where the passphrase is not that of the signed-in person, or she may not make a new card."""
    desk.database.require(Intent.MANAGE_VAULT)
    open_slot(desk.head.slot_of(desk.user), passphrase)


def replace_card(
    desk: Desk,
    fresh: FreshCard,
    typed: str,
    passphrase: str,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> None:
    """Put a new card, which was typed back, in the place of the present one and of its shares.

    The database gets a new key in a new file, so that the old card opens nothing but old backups. Afterwards the session
    ends. What this person does not hold herself, the new card opens only after a holder has signed in.
    KnownErrors where the card was not typed back, the passphrase is wrong, the role does not allow it, and where the
    disk refuses, StoppedError at Stop; then the present card holds.
    """
    check_passphrase(desk, passphrase)
    if recovery.read_card(typed) != fresh.card:
        raise KnownError(words("What was typed back is not the new card."))
    key = secrets.token_bytes(32)
    slots = tuple(with_database_key(slot, key) for slot in desk.head.slots)
    changed = replace(with_card(desk.head, fresh, key), slots=slots, database=next_database(desk.head))

    def settle(new: Database, ring: Keyring, _step: Step) -> None:
        with new.work(Intent.MANAGE_VAULT, "replace recovery card") as work:
            keys = {one: ring.key_of(one) for one in sorted(ring.held)}
            seal_for_card(work.connection, keys, changed.recovery_recipient)
            expect_members(work.connection, changed)
            write_settings(work.connection, {DRILL: ""})

    move(desk, changed, key, settle, progress, stop)


def drop_shares(desk: Desk) -> CardStatus:
    """Make the three shares void; the card stays. KnownErrors where the role does not allow it or the disk refuses."""
    with desk.database.work(Intent.MANAGE_VAULT, "withdraw shares"):
        desk.heads.head = exchange(desk.folder, replace(desk.head, shares=()))
    return card_status(desk)


def named(compartments: Sequence[str]) -> tuple[Words, ...]:
    """Compartments as a person reads them."""
    return tuple(COMPARTMENT_LABELS[Compartment(one)] for one in compartments)


def _open_backup(desk: Desk, backup: Path, key: str, watch: Watch) -> None:
    """Open a backup down to the pages of its database, as somebody would who needs it.

    What is unsealed lies in the folder of the vault meanwhile, where the database inside stays encrypted. KnownError
    where the key does not open the backup, or it is damaged or of another vault.
    """
    try:
        with tempfile.TemporaryDirectory(dir=desk.folder, prefix=_COPY, ignore_cleanup_errors=True) as place:
            packed, database = Path(place) / "packed", Path(place) / "vault.db"
            with backup.open("rb") as source, packed.open("xb") as target:

                def keep(piece: bytes) -> None:
                    watch.piece(len(piece))
                    target.write(piece)

                unseal_parts(source, key, keep)
            with packed.open("rb") as source:
                head = head_from_bytes(unpack_to(source, database, verify, lambda: watch.piece(0)).head)
            if head is None or head.vault != desk.head.vault:
                raise KnownError(words("This backup is of another vault."))
            step = watch.part(0.55, 1, words("Checking every page of it"))
            trouble = next(page_problems(database, unseal(bytes.fromhex(head.recovery), key), step), None)
    except OSError:
        raise KnownError(
            words("The backup cannot be read, or there is no room to open it."),
            words("Is the stick plugged in?"),
        ) from None
    if trouble is not None:
        raise KnownError(trouble, words("Make another backup."))
