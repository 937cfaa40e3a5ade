"""From a backup to records that stand again: looked into, compared with what stands, written, checked, logged."""

import json
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.safekeeping.backup import KEY_ENDING, PURPOSE
from caseapp.actions.safekeeping.backup_reading import Watch, beginning, unseal_file
from caseapp.actions.safekeeping.recovery import begin_recovery, card_key, finish_recovery
from caseapp.actions.vaults.ages import OPENED
from caseapp.actions.vaults.found import refuse_full_folder
from caseapp.actions.vaults.opening import new_passphrase, open_vault, whole_or_not
from caseapp.actions.vaults.standing import Standing, about_standing, find_standing, neighbours
from caseapp.base.clock import Clock, SystemClock
from caseapp.base.errors import KnownError
from caseapp.base.paths import is_there
from caseapp.base.words import Words, words
from caseapp.db.backups import log_ends, people_count
from caseapp.db.check import problems
from caseapp.db.connection import Connection
from caseapp.db.engine import open_engine
from caseapp.db.settings import drop_settings, read_settings, write_settings
from caseapp.db.summaries import STORE_SETTINGS
from caseapp.db.work import transaction
from caseapp.exchange.backup import Opened, look, unpack_to
from caseapp.exchange.summary.files import read_file
from caseapp.vault import recovery
from caseapp.vault.heads import DATABASE, Head, head_from_bytes, write_head
from caseapp.vault.sealing import unseal
from caseapp.vault.signing import Signer, verify
from caseapp.vault.slots import open_slot
from caseapp.vault.wrapping import unwrap

_PACKED = "backup"


@dataclass(frozen=True, slots=True)
class Secrets:
    """What opens a backup: the recovery card or two shares of it as `papers`, or a user's passphrase.

    Shares and passphrase need the key file beside the backup. `user` may be empty where only one person uses the vault;
    with papers she is the one who gets a new passphrase, the first one where nobody is named.
    """

    papers: tuple[str, ...] = field(default=(), repr=False)
    user: str = ""
    passphrase: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Restored:
    """A vault that stands again. After the card or its shares there is a new passphrase and a new card."""

    folder: Path
    user: str
    passphrase: str = field(default="", repr=False)
    recovery_card: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Seen:
    """A backup that was looked into. `made` is a day; `entries` is -1 where the backup does not tell it (version 1)."""

    file: Path
    made: str
    entries: int
    standing: tuple[Standing, ...]
    key: str = field(repr=False)
    """The age identity that opens the backup."""
    database_key: bytes = field(repr=False)
    """Empty where the recovery card is that identity."""

    def about(self, one: Standing) -> Words:
        """What to say of a vault that stands already."""
        return about_standing(self.made, self.entries, one)

    @property
    def newer(self) -> Standing | None:
        """A vault on this computer that goes further than the backup."""
        return next((one for one in self.standing if one.newer), None)


def look_into(file: Path, to: Path, secrets: Secrets, also: Path | None = None) -> Seen:
    """Open the beginning of a backup and look for the same vault beside the new folder, and in `also`. Writes nothing.

    KnownError where the secrets do not open it, the backup is damaged, or the folder holds anything.
    """
    refuse_full_folder(to)
    key, database_key = _opened_by(file, secrets)
    found = look(beginning(file, key), verify)
    if found is None:
        return Seen(file, "", -1, (), key, database_key)
    head = _head_of(found)

    def opens(other: Head) -> bytes:
        if database_key:
            return open_slot(other.slot_of(secrets.user), secrets.passphrase).database_key
        return unseal(bytes.fromhex(other.recovery), key)

    standing = tuple(find_standing(neighbours(to, also), head, found.contents.entries, opens))
    return Seen(file, _day(found.contents.made), found.contents.entries, standing, key, database_key)


def restore(
    file: Path,
    to: Path,
    *,
    passphrase: str = "",
    user: str = "",
    card: str = "",
    shares: tuple[str, ...] = (),
    clock: Clock | None = None,
    progress: Progress = no_progress,
) -> Restored:
    """Make a vault from a backup in a new folder; see `look_into` and `restore_seen`."""
    secrets = Secrets(shares or ((card,) if card else ()), user, passphrase)
    return restore_seen(look_into(file, to, secrets), to, secrets, clock or SystemClock(), progress)


def restore_seen(
    seen: Seen,
    to: Path,
    secrets: Secrets,
    clock: Clock,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
    language: str = "en",
) -> Restored:
    """Write the vault, look at every page, count what it holds, and log it; whole or not at all, also after Stop.

    It begins a generation above the backup's and above that of every vault that `seen` found standing. With the card or
    its shares the first user gets a new passphrase in words of `language`, and there is a new card. KnownError where the backup
    is damaged.
    """
    with whole_or_not(to) as making:
        watch = Watch(progress, stop, seen.file)
        found = _unpacked(seen, making, watch)
        head = _above(_head_of(found), seen.standing)
        database_key = seen.database_key or unseal(bytes.fromhex(head.recovery), seen.key)
        _begin_anew(making, head, database_key, found, watch)
        watch.step(0.8, words("Writing the vault"))
        restored, desk = _first_opening(seen, making, secrets, clock, language)
        with closing(desk), desk.database.work(None, "restore", f"backup:{found.contents.made}"):
            pass
    return replace(restored, folder=to)


def _first_opening(
    seen: Seen, making: Path, secrets: Secrets, clock: Clock, language: str
) -> tuple[Restored, Desk]:
    """With the passphrase that opened the backup, or with new secrets in place of the card that did."""
    if seen.database_key:
        desk = open_vault(making, secrets.user, secrets.passphrase, clock)
        return Restored(making, desk.user), desk
    passphrase = new_passphrase(language)
    begun = begin_recovery(making, [recovery.card_text(seen.key)], secrets.user)
    card = recovery.card_text(begun.fresh.card)
    desk = finish_recovery(begun, passphrase, card, clock)
    return Restored(making, desk.user, passphrase, card), desk


def _opened_by(file: Path, secrets: Secrets) -> tuple[str, bytes]:
    """The identity that opens the backup, and the database key where a passphrase led to it."""
    papers = [paper for paper in secrets.papers if paper.strip()]
    if len(papers) == 1 and not is_there(_beside(file)):
        return recovery.read_card(papers[0]), b""
    head, wrapped = _key_file(file)
    if papers:
        return card_key(head, papers), b""
    opened = open_slot(head.slot_of(secrets.user), secrets.passphrase)
    return unwrap(wrapped, opened.database_key, PURPOSE).decode(), opened.database_key


def _beside(file: Path) -> Path:
    """Where the key file of a backup lies. KnownError for a path that names no file, such as the root of a disk."""
    if not file.name:
        raise KnownError(words("The file of the backup is missing. Choose it."))
    return file.with_suffix(KEY_ENDING)


def _key_file(file: Path) -> tuple[Head, bytes]:
    beside = _beside(file)
    if not is_there(beside):
        raise KnownError(
            words("The key file {name} does not lie beside the backup.", name=beside.name),
            words("Put it there, or use the recovery card."),
        )
    damaged = KnownError(words("The key file beside the backup is damaged."), words("Use the recovery card."))
    try:
        parts = json.loads(read_file(beside))
        head, wrapped = head_from_bytes(json.dumps(parts["head"]).encode()), bytes.fromhex(parts["key"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise damaged from None
    if head is None:
        raise damaged
    return head, wrapped


def _unpacked(seen: Seen, making: Path, watch: Watch) -> Opened:
    """The database of a backup in its place; the archive itself goes again."""
    packed = making / _PACKED
    with packed.open("xb") as target:

        def keep(piece: bytes) -> None:
            watch.piece(len(piece))
            target.write(piece)

        unseal_file(seen.file, seen.key, keep)
    with packed.open("rb") as source:
        found = unpack_to(source, making / DATABASE, verify, lambda: watch.piece(0))
    packed.unlink()
    return found


def _head_of(found: Opened) -> Head:
    head = head_from_bytes(found.head)
    if head is None:
        raise KnownError(words("The head inside the backup is damaged."))
    return head


def _above(head: Head, standing: tuple[Standing, ...]) -> Head:
    """A head that wins against the backup's and against every vault that stands already."""
    return replace(
        head, database=DATABASE,
        generation=max(head.generation, *(one.generation for one in standing), 0),
        opened=max(head.opened, *(one.opened for one in standing), 0) + 1,
    )  # fmt: skip


def _begin_anew(making: Path, head: Head, database_key: bytes, found: Opened, watch: Watch) -> None:
    """Check everything that can be checked, let the database count its openings as the head does, write both heads."""
    path = making / DATABASE
    step = watch.part(0.6, 0.8, words("Checking every page of it"))
    trouble = next(problems(path, database_key, head.signers(), verify, step), None)
    if trouble is not None:
        raise KnownError(trouble, words("Take another backup; the last three are kept."))
    engine = open_engine(path, database_key)
    try:
        with transaction(engine) as connection:
            _compare(connection, found)
            write_settings(connection, {OPENED: str(head.opened)})
            drop_settings(
                connection, STORE_SETTINGS
            )  # a copy elsewhere must not begin to talk to a server by itself
    finally:
        engine.dispose()
    write_head(making, write_head(making, head))


def _compare(connection: Connection, found: Opened) -> None:
    """What the signed list says of the database must be so, and its key must be the vault's own."""
    contents, ends = found.contents, log_ends(connection)
    key = Signer(bytes.fromhex(read_settings(connection)["signing_seed"])).public_key
    counted = contents.entries in (-1, ends.entries) and contents.people in (-1, people_count(connection))
    marked = contents.checkpoint is None or contents.checkpoint == (ends.entries, ends.last_hash)
    if key != contents.key or not counted or not marked:
        raise KnownError(
            words("The backup was changed after it was made."),
            words("Take another backup; the last three are kept."),
        )


def _day(made: str) -> str:
    return f"{made[:4]}-{made[4:6]}-{made[6:8]}"
