"""Backup, restore and check: that records are not lost, and that loss does not go unnoticed."""

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from caseapp.actions.desk import Desk, Progress, no_progress
from caseapp.actions.opening import new_passphrase, refuse_full_folder, whole_or_not
from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.db.check import problems
from caseapp.exchange.backup import pack, unpack
from caseapp.exchange.summary.files import read_file, write_file
from caseapp.records.roles import Intent
from caseapp.vault import recovery
from caseapp.vault.heads import (
    DATABASE,
    Head,
    database_path,
    head_bytes,
    head_from_bytes,
    head_problems,
    read_head,
    sync_folder,
    write_head,
)
from caseapp.vault.sealing import seal, unseal
from caseapp.vault.signing import verify
from caseapp.vault.slots import make_slot, open_slot
from caseapp.vault.wrapping import unwrap, wrap

_MOST = 4 * 1024**3
_KEPT = 3
_PURPOSE = b"caseapp backup key 1"
_KEY_ENDING = ".key"
_UNREAD = ".unread"
_COPY = ".copy"


@dataclass(frozen=True, slots=True)
class Restored:
    """A vault that stands again. After a recovery card there is a new passphrase and a new card."""

    folder: Path
    user: str
    passphrase: str = ""
    recovery_card: str = ""


def backup(desk: Desk, to: Path, progress: Progress = no_progress) -> Path:
    """Write a sealed backup into a folder, read it again from there, and keep the last three.

    Beside it goes a small file with which a user's passphrase opens it; without that file only the recovery card
    does. KnownError where the folder is missing, full or read-only, or where what was written does not read back.
    """
    if not to.is_dir():
        raise KnownError(words("The folder for the backup is not there."), words("Is the stick plugged in?"))
    with desk.database.work(Intent.BACKUP, "backup"):
        made = desk.clock.now().strftime("%Y%m%d-%H%M%S")
    progress(0.1, words("Copying the database"))
    content = pack(
        _snapshot(desk), head_bytes(desk.head), made, desk.keys.signer.sign, desk.keys.signer.public_key
    )
    progress(0.5, words("Sealing and writing"))
    key = recovery.new_recovery_key()
    name = f"backup-{desk.head.vault[:6]}-{made}"
    target, unread = to / f"{name}.age", to / f".{name}{_UNREAD}"
    with _told_when_gone(unread):
        write_file(unread, seal(content, [desk.head.recovery_recipient, recovery.recipient_of(key)]))
        progress(0.8, words("Reading it again"))
        if unseal(_from_medium(unread), key) != content:
            raise KnownError(words("What was written cannot be read back. Use another stick."))
        write_file(to / f"{name}{_KEY_ENDING}", _key_file(desk, key))
        unread.replace(target)
        sync_folder(to)
    _keep_newest(target, desk.head.vault[:6])
    return target


def restore(
    file: Path,
    to: Path,
    *,
    passphrase: str = "",
    user: str = "",
    card: str = "",
    progress: Progress = no_progress,
) -> Restored:
    """Make a vault from a backup in a new folder, with the recovery card or a user's passphrase.

    KnownError where neither opens it, the backup is damaged, or the folder holds anything.
    """
    refuse_full_folder(to)
    sealed = read_file(file, _MOST)
    progress(0.2, words("Opening the backup"))
    key = recovery.read_card(card) if card else _key_by_passphrase(file, user, passphrase)
    content = unpack(unseal(sealed, key), verify)
    head = head_from_bytes(content.head)
    if head is None:
        raise KnownError(words("The head inside the backup is damaged."))
    progress(0.6, words("Writing the vault"))
    restored = with_new_keys(head, key) if card else (head, Restored(to, head.slot_of(user).user))
    _write(to, content.database, restored[0])
    return replace(restored[1], folder=to)


def check(folder: Path, user: str, passphrase: str) -> tuple[Words, ...]:
    """Everything that is wrong with a closed vault, a sentence each; nothing where it is whole."""
    head = read_head(folder)
    keys = open_slot(head.slot_of(user), passphrase)
    return (
        *head_problems(folder),
        *problems(database_path(folder, head), keys.database_key, head.signers(), verify),
    )


def _snapshot(desk: Desk) -> bytes:
    """A consistent copy, encrypted with the database key all along; the copy's file lies inside the vault's folder.

    A copy that a power cut left there goes first: this desk alone has the vault open.
    """
    for left in desk.folder.glob(f"{_COPY}*"):
        shutil.rmtree(left, ignore_errors=True)
    try:
        with tempfile.TemporaryDirectory(dir=desk.folder, prefix=_COPY, ignore_cleanup_errors=True) as folder:
            copy = Path(folder) / DATABASE
            desk.database.copy_to(copy, desk.keys.database_key)
            return copy.read_bytes()
    except OSError:
        raise KnownError(
            words("The disk is full or does not answer, so nothing was saved."),
            words("Make room on the disk and save again. What was saved before is safe."),
        ) from None


@contextmanager
def _told_when_gone(unread: Path) -> Iterator[None]:
    """A stick that was pulled out has its sentence; what was not read back does not stay on it as a backup."""
    try:
        yield
    except OSError:
        raise KnownError(
            words("The backup was not finished: its place does not answer any more."),
            words("Is the stick plugged in?"),
        ) from None
    finally:
        with suppress(OSError):
            unread.unlink(missing_ok=True)


def _from_medium(file: Path) -> bytes:
    """The bytes of a file that was synced, asked of the medium itself where the system can be told to forget its copy."""
    if hasattr(os, "posix_fadvise"):
        with file.open("rb") as handle:
            os.posix_fadvise(handle.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return read_file(file, _MOST)


def _key_file(desk: Desk, key: str) -> bytes:
    wrapped = wrap(key.encode(), desk.keys.database_key, _PURPOSE)
    parts = {"head": json.loads(head_bytes(desk.head)), "key": wrapped.hex()}
    return json.dumps(parts, ensure_ascii=False).encode()


def _key_by_passphrase(file: Path, user: str, passphrase: str) -> str:
    beside = file.with_suffix(_KEY_ENDING)
    if not beside.exists():
        raise KnownError(
            words("The key file {name} does not lie beside the backup.", name=beside.name),
            words("Put it there, or use the recovery card."),
        )
    damaged = KnownError(words("The key file beside the backup is damaged."), words("Use the recovery card."))
    try:
        parts = json.loads(read_file(beside))
        head, wrapped = head_from_bytes(json.dumps(parts["head"]).encode()), bytes.fromhex(parts["key"])
    except (ValueError, KeyError, TypeError):
        raise damaged from None
    if head is None:
        raise damaged
    opened = open_slot(head.slot_of(user), passphrase)
    return unwrap(wrapped, opened.database_key, _PURPOSE).decode()


def with_new_keys(head: Head, card: str) -> tuple[Head, Restored]:
    """After the card was used: a new passphrase for the first user, and a new card in place of the used one."""
    database_key = unseal(bytes.fromhex(head.recovery), card)
    first, passphrase, new_card = head.slots[0], new_passphrase(), recovery.new_recovery_key()
    slot = make_slot(first.user, first.roles, passphrase, database_key, first.cost)
    recipient = recovery.recipient_of(new_card)
    sealed = seal(database_key, [recipient]).hex()
    changed = replace(
        head, slots=(slot, *head.slots[1:]), recovery_recipient=recipient, recovery=sealed,
        former=(*head.former, (first.user, first.signing_key)),
    )  # fmt: skip
    return changed, Restored(Path(), first.user, passphrase, recovery.card_text(new_card))


def _write(to: Path, database: bytes, head: Head) -> None:
    with whole_or_not(to) as making:
        write_file(making / DATABASE, database)
        write_head(making, write_head(making, replace(head, database=DATABASE)))


def _keep_newest(new: Path, vault: str) -> None:
    """The new backup and the last ones before it stay, whatever the clock said; only backups of this vault ever go.

    A stick that is pulled out meanwhile holds the new one already.
    """
    with suppress(OSError):
        others = sorted(file for file in new.parent.glob(f"backup-{vault}-*.age") if file != new)
        gone = [path for old in others[: 1 - _KEPT] for path in (old, old.with_suffix(_KEY_ENDING))]
        for path in (*gone, *new.parent.glob(f".backup-{vault}-*{_UNREAD}")):
            path.unlink(missing_ok=True)
